/** Measures tests in the working tree and at a commit, with the same command and the same interpreter. */
import { existsSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { delimiter, isAbsolute, join, relative } from 'node:path'
import type { Repository } from '../changes/git.ts'
import { inWorktree } from '../changes/worktree.ts'
import { userError } from '../errors.ts'
import { leaksMore } from '../gate/compare.ts'
import { narrowed } from '../harness/narrow.ts'
import type { ComparedTest, Comparison } from '../model/comparison.ts'
import type { HarnessResult, Measurement } from '../model/measurement.ts'
import type { Policy, Suite } from '../policy/schema.ts'
import { type RunSettings, runCommandLine } from './suites.ts'
import type { World } from './world.ts'

export interface CompareOptions {
  repo: Repository
  /** Id of the commit. */
  against: string
  command: string[]
  /** Every test that the command runs, if absent. */
  test?: string
  policy: Policy
  /** The policy's suite that has this command, if one has. */
  suite?: Suite
  world: World
  log: RunSettings['log']
  onOutput: (chunk: Buffer) => void
}

/** Throws 'test-not-measured' if the working tree has nothing to compare, and 'git-failed'. */
export async function compareWithBase(options: CompareOptions): Promise<Comparison> {
  const { repo, against, test, world, log } = options
  const place: Place = { root: repo.root, folder: relative(repo.root, world.cwd), env: world.env }
  const command =
    test === undefined ? options.command : narrowed(options.command, test, path => existsSync(join(world.cwd, path)))
  log('measuring in the working tree')
  const head = await measuredAt(place, command, options)
  const wanted = head.measurements.filter(one => test === undefined || one.test === test)
  if (wanted.length === 0) throw userError('test-not-measured', [test, whyNothing(head)])

  return inWorktree(repo, against, world.onInterrupt, async root => {
    log(`measuring at ${against.slice(0, 12)}`)
    const base = await atBase(await borrowing(place, root), command, options)
    const leaking = new Set([...head.measurements, ...base.measurements].filter(isLeak).map(one => one.test))
    const tests: ComparedTest[] = []
    for (const one of wanted)
      if (test !== undefined || leaking.has(one.test)) tests.push(await compared(one, base, options))
    return {
      against,
      tests,
      notes: [...(test === undefined ? notesOnHead(head) : []), ...notesOnBase(base, repo.root)],
    }
  })
}

const isLeak = ({ verdict }: Measurement): boolean => verdict === 'leak'

/** Where a command is run. */
interface Place {
  root: string
  /** Below the root. */
  folder: string
  env: World['env']
}

const measuredAt = (
  { root, folder, env }: Place,
  command: string[],
  { policy, suite, test, world, log, onOutput }: CompareOptions,
): Promise<HarnessResult> => {
  const settings: RunSettings = {
    ...{ root, log, onOutput },
    world: { ...world, cwd: join(root, folder), env },
    // A command that could not be narrowed repeats the one test all the same.
    confirm: test === undefined ? 'all' : [test],
  }
  return runCommandLine(command, policy, settings, suite)
}

/** Nothing is run where the folder, or the file that the command was narrowed to, is not there. */
async function atBase(place: Place, command: string[], options: CompareOptions): Promise<HarnessResult> {
  const folder = join(place.root, place.folder)
  const [file, ...id] = command.at(-1)!.split('::')
  const isThere = existsSync(folder) && (id.length === 0 || existsSync(join(folder, file!)))
  return isThere ? measuredAt(place, command, options) : { measurements: [], suites: [] }
}

/** What is installed beside the code, and no part of a revision. */
const installed = ['.venv', 'venv', 'node_modules']

/** The same place in another tree, with the interpreter and the packages that are installed in the first. */
async function borrowing({ root, folder, env }: Place, other: string): Promise<Place> {
  for (const at of new Set(['', folder]))
    for (const name of installed) {
      const target = join(other, at, name)
      if (existsSync(join(root, at, name)) && existsSync(join(other, at)) && !existsSync(target))
        await symlink(join(root, at, name), target, 'junction')
    }
  // Before a project that is installed in editable mode, which would lead back to the first tree.
  const sources = [join(other, folder, 'src'), join(other, folder), join(other, 'src'), other].filter(existsSync)
  const paths = (env.PYTHONPATH ?? '').split(delimiter).filter(Boolean)
  const moved = paths.map(path => (isAbsolute(path) && isInside(root, path) ? join(other, relative(root, path)) : path))
  return {
    root: other,
    folder,
    // And uv must not install the other tree into the environment of this one.
    env: { ...env, PYTHONPATH: [...new Set([...sources, ...moved])].join(delimiter), UV_NO_SYNC: '1' },
  }
}

const isInside = (root: string, path: string): boolean => {
  const local = relative(root, path)
  return !local.startsWith('..') && !isAbsolute(local)
}

async function compared(
  head: Measurement,
  { measurements, suites }: HarnessResult,
  { repo, against }: CompareOptions,
): Promise<ComparedTest> {
  const base = measurements.find(({ test }) => test === head.test)
  const without = base ? undefined : await whyNotThere(head.test, { measurements, suites }, repo, against)
  return {
    test: head.test,
    head,
    ...(base && { base }),
    ...(without !== undefined && { without }),
    worse: leaksMore(head, base),
  }
}

/** A test whose name the whole commit does not mention does not exist there. */
async function whyNotThere(test: string, base: HarnessResult, repo: Repository, against: string): Promise<string> {
  const name = test
    .replace(/\[.*$/s, '')
    .split(/::| > |\./)
    .at(-1)!
  const isMentioned = (await repo.git(['grep', '--quiet', '-wF', '-e', name, against])).code === 0
  return isMentioned && base.suites.length > 0 ? `it did not run: ${whyNothing(base)}` : 'there is no such test'
}

function whyNothing({ suites: [run] }: HarnessResult): string {
  const last = run?.tail.trim().split('\n').at(-1)
  return run?.problems[0] ?? (last || `the command ended with exit code ${run?.exitCode}`)
}

/** Of a suite that did not pass nobody knows what else would leak. */
const notesOnHead = ({ suites: [run] }: HarnessResult): string[] =>
  run && run.outcome !== 'passed' ? [`in the working tree the suite did not pass (${run.outcome})`] : []

/** Paths of the working tree among what ran at the base: the project's code was not that of the commit. */
function notesOnBase({ measurements }: HarnessResult, root: string): string[] {
  const places = measurements.flatMap(({ resources, stacks, released = [] }) => [...resources, ...stacks, ...released])
  const strays = places.flatMap(({ path }) =>
    path !== undefined &&
    isAbsolute(path) &&
    isInside(root, path) &&
    !/[\\/](site-packages|node_modules)[\\/]/.test(path)
      ? [relative(root, path)]
      : [],
  )
  if (strays.length === 0) return []
  return [
    `at the base ${strays[0]} came from the working tree: the project is installed in editable mode in a way that PYTHONPATH does not change, so this is no comparison`,
  ]
}
