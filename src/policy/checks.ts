/** What the schema cannot say: how the parts of a policy fit together and into their repository. */
import { posix } from 'node:path'
import { resourceKinds } from '../model/measurement.ts'
import { knownRules } from '../scan/rules/names.ts'
import { complaintRules } from '../scan/suppressions/complaints.ts'
import { shown } from './mistake.ts'
import { nearest } from './nearest.ts'
import type { Budget, Policy } from './schema.ts'

/** Something that does not fit, at a path into the policy. */
export interface Misfit {
  path: (string | number)[]
  /** What was found, to be read after the path: `is "../..", which leads out of the repository`. */
  found: string
  expected: string
  repair: string
}

export interface Surroundings {
  /** The folder that the policy governs, relative to the repository's root: `.` or `packages/api`. */
  folder: string
  /** The suites that a service may name: the policy's own and those of the policies above it. */
  suites: string[]
  /** The rules that the policies above it add. */
  rules: string[]
}

/** Everything in a policy of the right shape that does not fit. */
export function misfits(policy: Policy, { folder, suites, rules }: Surroundings): Misfit[] {
  return [
    ...thresholdMisfits(policy),
    ...Object.entries(policy.suites).flatMap(([name, { workingDirectory }]) =>
      folderMisfits(['suites', name, 'workingDirectory'], workingDirectory, folder),
    ),
    ...Object.entries(policy.services).flatMap(([name, service]) => serviceMisfits(name, service, suites)),
    ...globsOf(policy).flatMap(({ path, glob }) => globMisfits(path, glob, folder)),
    ...resourceMisfits(policy),
    ...ruleMisfits(policy, rules),
    ...budgetsOf(policy).flatMap(({ path, budget }) => kindMisfits([...path, 'open'], budget)),
  ]
}

function thresholdMisfits({ thresholds: { warning, critical } }: Policy): Misfit[] {
  if (critical > warning) return []
  return [
    {
      path: ['thresholds', 'critical'],
      found: `is ${percent(critical)}, and \`thresholds.warning\` is ${percent(warning)}`,
      expected: 'a critical threshold above the one that warns',
      repair: 'Raise `critical` or lower `warning`.',
    },
  ]
}

/** `0.8` as `80 %`. */
export const percent = (share: number) => `${Number((share * 100).toFixed(2))} %`

function folderMisfits(path: Misfit['path'], directory: string, folder: string): Misfit[] {
  const why = directory.includes('\\') ? 'which has a \\' : outside(directory, folder)
  if (!why) return []
  const expected = 'a folder of the repository, written with /'
  return [{ path, found: `is ${quoted(directory)}, ${why}`, expected, repair: 'Name a folder below the policy’s own.' }]
}

/** Why a path or glob, seen from a folder of the repository, is not a place inside the repository. */
function outside(path: string, folder: string): string | undefined {
  if (/^\/|^[a-z]:/i.test(path)) return 'an absolute path'
  if (posix.join(folder, path).split('/')[0] === '..') return 'which leads out of the repository'
  return undefined
}

function serviceMisfits(name: string, service: Policy['services'][string], suites: string[]): Misfit[] {
  const path = ['services', name]
  const unknown = service.suites.flatMap((suite, index) => {
    if (suites.includes(suite)) return []
    const found = `is ${quoted(suite)}, which is no suite`
    const expected = suites.length > 0 ? `one of ${suites.map(quoted).join(', ')}` : 'a name from `suites`'
    const repair = 'Describe the suite under `suites`, or remove it here.'
    return corrected({ path: [...path, 'suites', index], found, expected, repair }, suite, suites)
  })
  const empty = [service.paths, service.suites, service.tests].every(list => list.length === 0)
  if (!empty) return unknown
  return [
    {
      path,
      found: 'has neither paths nor suites nor tests',
      expected: 'at least one of `paths`, `suites`, `tests`',
      repair: 'Say what belongs to the service.',
    },
  ]
}

/** A misfit whose name may be meant for another. */
function corrected(misfit: Misfit, name: string, names: readonly string[]): Misfit {
  const meant = nearest(name, names)
  if (meant === undefined) return misfit
  return { ...misfit, found: `${misfit.found}, did you mean \`${meant}\`?`, repair: `Write \`${meant}\`.` }
}

/** A rule that does not exist would be applied in silence. */
function ruleMisfits({ scan: { off, resources } }: Policy, inherited: readonly string[]): Misfit[] {
  // The catalogue is read only where somebody turns something off.
  if (off.length === 0) return []
  const rules = [...knownRules(resources), ...complaintRules, ...inherited]
  return off.flatMap((rule, index) => {
    if (rules.includes(rule)) return []
    const found = `is ${quoted(rule)}, which is no rule of the scan`
    const expected = 'the name of a rule as findings show it, such as `py/file-not-closed`'
    const repair = 'Remove it; docs/rules of leakgate has a page for each rule.'
    return corrected({ path: ['scan', 'off', index], found, expected, repair }, rule, rules)
  })
}

/** Every budget of a policy with its path. */
function budgetsOf({ budgets, suites, services }: Policy): { path: Misfit['path']; budget: Budget | undefined }[] {
  const named = (path: Misfit['path'], all: Record<string, { budget?: Budget | undefined }>) =>
    Object.entries(all).map(([name, { budget }]) => ({ path: [...path, name, 'budget'], budget }))
  return [
    { path: ['budgets', 'global'], budget: budgets.global },
    { path: ['budgets', 'test'], budget: budgets.test },
    ...Object.entries(budgets.tests).map(([name, budget]) => ({ path: ['budgets', 'tests', name], budget })),
    ...named(['suites'], suites),
    ...named(['services'], services),
  ]
}

/** A limit on what nothing is counted as would hold for ever. */
const kindMisfits = (path: Misfit['path'], budget: Budget | undefined): Misfit[] =>
  Object.keys(budget?.open ?? {}).flatMap(kind => {
    if (resourceKinds.includes(kind)) return []
    const found = 'limits what the harness does not know'
    const expected = `one of ${resourceKinds.map(quoted).join(', ')}`
    return corrected({ path: [...path, kind], found, expected, repair: 'Remove it.' }, kind, resourceKinds)
  })

/** Every file glob of a policy with its path. Patterns of test ids are none. */
function globsOf({ scan, suites, services }: Policy): { path: Misfit['path']; glob: string }[] {
  const lists: { path: Misfit['path']; globs: string[] }[] = [
    { path: ['scan', 'include'], globs: scan.include },
    { path: ['scan', 'exclude'], globs: scan.exclude },
    ...Object.entries(suites).map(([name, { paths }]) => ({ path: ['suites', name, 'paths'], globs: paths })),
    ...Object.entries(services).map(([name, { paths }]) => ({ path: ['services', name, 'paths'], globs: paths })),
  ]
  return lists.flatMap(({ path, globs }) => globs.map((glob, index) => ({ path: [...path, index], glob })))
}

function globMisfits(path: Misfit['path'], glob: string, folder: string): Misfit[] {
  const why = unmatchable(glob) ?? outside(glob, folder) ?? unbalanced(glob)
  if (!why) return []
  const expected = 'a glob such as `src/**/*.py`, relative to the policy’s own folder'
  return [{ path, found: `is ${quoted(glob)}, ${why}`, expected, repair: 'Correct the glob.' }]
}

function unmatchable(glob: string): string | undefined {
  if (glob.startsWith('!')) return 'a negation, which is not supported'
  if (glob.startsWith('./')) return 'and paths never begin with `./`'
  if (/[{,(|]\.\.\//.test(glob)) return 'which leads upwards within brackets'
  return undefined
}

const closing: Record<string, string> = { '[': ']', '{': '}', '(': ')' }

/** The first bracket of a glob that is never closed or opened, in words. */
function unbalanced(glob: string): string | undefined {
  const open: string[] = []
  for (const c of glob.replace(/\\./g, '')) {
    // Within [ ] the others are plain characters.
    if (open.at(-1) === '[' && c !== ']') continue
    if (c in closing) open.push(c)
    else if ('}])'.includes(c) && closing[open.pop() ?? ''] !== c) return `where \`${c}\` closes nothing`
  }
  return open.length > 0 ? `where \`${open.at(-1)}\` is not closed` : undefined
}

/** A callable described twice would be acquired twice, as two kinds. */
function resourceMisfits({ scan: { resources } }: Policy): Misfit[] {
  return (['python', 'javascript'] as const).flatMap(language => {
    const owners = new Map<string, string>()
    return resources[language].flatMap(({ category, acquire }, index) =>
      acquire.flatMap((callable, position) => {
        const owner = owners.get(callable)
        owners.set(callable, owner ?? category)
        if (owner === undefined) return []
        return {
          path: ['scan', 'resources', language, index, 'acquire', position],
          found: `is ${quoted(callable)}, which category ${quoted(owner)} acquires already`,
          expected: 'each callable in one place',
          repair: 'Remove one of the two.',
        }
      }),
    )
  })
}

const quoted = (text: string) => `\`${shown(text)}\``
