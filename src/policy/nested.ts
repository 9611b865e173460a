/**
 * The policies of a monorepo: one at the root, and one in any package's `.leakgate/`, each over the one above it.
 *
 * Who may write a package's policy need not be who guards the repository's gate. So what makes the verdict, and who is
 * told or asked, is the root's alone: `approval`, `alerts`, `reportOnly`, `thresholds`, `ledger`, `history`,
 * `budgets`, `block.ratchet` and `detection.failingTests`. The blocking line (`block`) a package may only make stricter. The rest
 * concerns the package's own files and tests and is the package's to set: what is scanned, suites and services with their
 * budgets, how leaks are detected. Suites and services belong to the policy that describes them and are never blended
 * with one of the same name further up.
 */
import { posix } from 'node:path'
import { userError } from '../errors.ts'
import { atLeast } from '../model/finding.ts'
import { percent } from './checks.ts'
import type { Located } from './document.ts'
import { around, dotted } from './expected.ts'
import { folderOf, type Reading, type Rule, readPolicy } from './load.ts'
import { type Flaw, policyError } from './mistake.ts'
import { type Policy, type PolicyInput, policySchema, type Service, type Suite } from './schema.ts'

export interface Source {
  /** Relative to the repository's root: `.leakgate/policy.yml`, `packages/api/.leakgate/policy.yml`. */
  path: string
  text: string
}

/** All policies of a repository. Every glob and working directory in it is relative to the repository's root. */
export interface PolicySet {
  root: Policy
  /** The policy in force for a file: the nearest above it, over those further up. */
  for(path: string): Policy
  /** All suites. Names that occur in several policies are prefixed with the folder: `packages/api:unit`. */
  suites(): { name: string; suite: Suite; folder: string }[]
  /** All services, named like suites; the suites they name carry the names of `suites()`. */
  services(): { name: string; service: Service; folder: string }[]
}

interface Scope {
  folder: string
  /** As written, with what is inherited. */
  input: PolicyInput
  policy: Policy
  /** The names of suites and services that this policy itself describes. */
  own: { suites: string[]; services: string[] }
  parent?: Scope
}

/** Reads all policies of a repository. Throws a LeakgateError that lists the mistakes of all of them. */
export function resolvePolicies(sources: Source[]): PolicySet {
  const root: Scope = { folder: '.', input: {}, policy: policySchema.parse({}), own: { suites: [], services: [] } }
  const scopes = [root]
  const mistakes: Reading['mistakes'] = []
  for (const { path, text } of outermostFirst(sources)) {
    const folder = folderOf(path)
    const parent = nearestAbove(scopes, folder)
    const reading = readPolicy(
      text,
      path,
      { folder, suites: suitesInReach(parent), rules: rulesOf(parent) },
      ruleFor(folder, parent),
    )
    mistakes.push(...reading.mistakes)
    const scope = scopeOf(folder, reading, parent)
    if (folder === '.') Object.assign(root, scope)
    else scopes.push(scope)
  }
  if (mistakes.length > 0) throw policyError(mistakes)
  return policySet(scopes)
}

function outermostFirst(sources: Source[]): Source[] {
  const byFolder = new Map<string, Source>()
  for (const source of sources) {
    const other = byFolder.get(folderOf(source.path))
    if (other) throw userError('policy-twice', [other.path, source.path], { path: source.path })
    byFolder.set(folderOf(source.path), source)
  }
  const depth = (folder: string) => (folder === '.' ? 0 : folder.split('/').length)
  return [...byFolder].sort(([a], [b]) => depth(a) - depth(b) || (a < b ? -1 : 1)).map(([, source]) => source)
}

const holds = (folder: string, path: string) => folder === '.' || path.startsWith(`${folder}/`)

/** The innermost scope around a path; scopes come outermost first and begin with the root. */
const nearestAbove = (scopes: Scope[], path: string): Scope => scopes.findLast(({ folder }) => holds(folder, path))!

const suitesInReach = (scope: Scope | undefined): string[] =>
  scope ? [...scope.own.suites, ...suitesInReach(scope.parent)] : []

/** The rules that a policy and those above it add. */
const rulesOf = ({ policy: { scan } }: Scope): string[] =>
  [...scan.resources.python, ...scan.resources.javascript].map(({ rule }) => rule)

function scopeOf(folder: string, { input, policy }: Reading, parent: Scope): Scope {
  const rebased = rebase(input, folder)
  const own = { suites: Object.keys(policy.suites), services: Object.keys(policy.services) }
  const whole = folder === '.' ? rebased : overlay(parent.input, rebased)
  return { folder, input: whole, policy: policySchema.parse(whole), own, ...(folder !== '.' && { parent }) }
}

/** A policy's globs and working directories as seen from the repository's root. */
function rebase(input: PolicyInput, folder: string): PolicyInput {
  // The folder's own name may hold what is special in a glob.
  const literal = folder.replace(/[\\*?|()[\]{}]|^!/g, '\\$&')
  const globs = (list: string[]) => list.map(glob => posix.join(literal, glob))
  const { scan, suites, services } = input
  return {
    ...input,
    ...(scan && {
      scan: {
        ...scan,
        ...(scan.include && { include: globs(scan.include) }),
        ...(scan.exclude && { exclude: globs(scan.exclude) }),
      },
    }),
    ...(suites && {
      suites: eachValue(suites, suite => ({
        ...suite,
        // Written out even if left out: the default means the policy's own folder.
        paths: globs(suite.paths ?? ['**']),
        workingDirectory: posix.join(folder, suite.workingDirectory ?? '.'),
      })),
    }),
    ...(services && {
      services: eachValue(services, service => ({ ...service, paths: globs(service.paths ?? []) })),
    }),
  }
}

const eachValue = <In, Out>(record: Record<string, In>, change: (value: In) => Out): Record<string, Out> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `inner` over `outer`, key by key; lists, suites and services as a whole. */
function overlay(outer: PolicyInput, inner: PolicyInput): PolicyInput {
  return {
    ...(blend(outer, inner) as PolicyInput),
    suites: { ...outer.suites, ...inner.suites },
    services: { ...outer.services, ...inner.services },
  }
}

function blend(outer: unknown, inner: unknown): unknown {
  if (!isMapping(outer) || !isMapping(inner)) return inner
  const keys = new Set([...Object.keys(outer), ...Object.keys(inner)])
  return Object.fromEntries(
    [...keys].map(key => [key, Object.hasOwn(inner, key) ? blend(outer[key], inner[key]) : outer[key]]),
  )
}

const rootOnly = [
  ['approval'],
  ['alerts'],
  ['reportOnly'],
  ['thresholds'],
  ['ledger'],
  ['history'],
  ['budgets'],
  ['block', 'ratchet'],
  ['detection', 'failingTests'],
]

/** What a nested policy may not say, given the policy above it. */
function ruleFor(folder: string, parent: Scope): Rule {
  return tree => (folder === '.' ? [] : [...rootOnlyFlaws(tree), ...looserFlaws(tree, parent.policy)])
}

function rootOnlyFlaws(tree: Located): Flaw[] {
  return rootOnly.flatMap(path => {
    const map = around(tree, path.slice(0, -1))
    const value = path.length > 1 && map === tree ? undefined : map.children.get(path.at(-1)!)
    if (!value) return []
    return {
      range: value.key ?? value.range,
      message: `\`${dotted(path)}\` is set in a package's policy`,
      expected: 'this key in the policy at the root of the repository only',
      repair: 'Move it to `.leakgate/policy.yml` at the root, or remove it.',
    }
  })
}

function looserFlaws(tree: Located, { block }: Policy): Flaw[] {
  const written = tree.children.get('block')
  const { data } = policySchema.shape.block.safeParse(written?.value)
  const at = written?.children.get('at')
  const coverage = written?.children.get('coverage')
  const repair = 'Remove it, or make it as strict as above.'
  const flaws: Flaw[] = []
  if (at && data && !atLeast(block.at, data.at))
    flaws.push({
      range: at.range,
      message: `\`block.at\` is \`${data.at}\`, and the policy above blocks at \`${block.at}\``,
      expected: `\`${block.at}\` or lower: a package may only make the line stricter`,
      repair,
    })
  if (coverage && block.coverage !== undefined && data?.coverage !== undefined && data.coverage < block.coverage)
    flaws.push({
      range: coverage.range,
      message: '`block.coverage` is lower than in the policy above',
      expected: `at least ${percent(block.coverage)}: a package may only make the line stricter`,
      repair,
    })
  return flaws
}

function policySet(scopes: Scope[]): PolicySet {
  const nameOf = { suites: naming(scopes, 'suites'), services: naming(scopes, 'services') }
  return {
    root: scopes[0]!.policy,
    for: path => nearestAbove(scopes, path).policy,
    suites: () =>
      scopes.flatMap(scope =>
        scope.own.suites.map(name => ({
          name: nameOf.suites(scope, name),
          suite: scope.policy.suites[name]!,
          folder: scope.folder,
        })),
      ),
    services: () =>
      scopes.flatMap(scope =>
        scope.own.services.map(name => ({
          name: nameOf.services(scope, name),
          service: withSuiteNames(scope, scope.policy.services[name]!, nameOf.suites),
          folder: scope.folder,
        })),
      ),
  }
}

type Naming = (scope: Scope, name: string) => string

/** The root's names stay as they are; a package's name is prefixed if any other policy has it too. */
function naming(scopes: Scope[], kind: 'suites' | 'services'): Naming {
  const counts = new Map<string, number>()
  for (const { own } of scopes) for (const name of own[kind]) counts.set(name, (counts.get(name) ?? 0) + 1)
  return ({ folder }, name) => (folder !== '.' && counts.get(name)! > 1 ? `${folder}:${name}` : name)
}

function withSuiteNames(scope: Scope, service: Service, nameOf: Naming): Service {
  return { ...service, suites: service.suites.map(name => nameOf(ownerOf(scope, name), name)) }
}

/** The nearest policy, from a scope upwards, that describes a suite; the policies were checked to have one. */
const ownerOf = (scope: Scope, suite: string): Scope =>
  scope.own.suites.includes(suite) || !scope.parent ? scope : ownerOf(scope.parent, suite)
