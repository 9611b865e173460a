/** Runs one suite under the harness and says how it ended. Nothing it started is left running afterwards. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { SuiteRun } from '../model/measurement.ts'
import type { Policy } from '../policy/schema.ts'
import { askProcesses } from './ask.ts'
import { type ContainerMemory, containerMemory } from './cgroup.ts'
import { startable } from './command.ts'
import { endTree } from './end-tree.ts'
import { suiteEnvironment, type Variables } from './environment.ts'
import { type Confirm, harnessVariables, repeatBudget } from './hooks.ts'
import { cleanupThreshold, containerLimit, limitsOf } from './limits.ts'
import { followNetwork } from './network.ts'
import { type Ended, judgeEnding } from './outcome.ts'
import { followPhases } from './phases.ts'
import { type ProcessSample, type ProcessTable, ProcessTree, processTable } from './process-tree.ts'
import { proportional } from './proportional.ts'
import { type ProcessRecords, readRecords, variables } from './protocol.ts'
import { runningTests } from './running.ts'
import { snapshotsOf } from './snapshots.ts'
import { keepTail } from './tail.ts'
import { usage } from './usage.ts'
import { type Ending, type Limit, noReading, type Reading, type Sample, watchdog } from './watchdog.ts'
import { tested } from './whole-process.ts'

export interface SuiteToRun {
  name: string
  service?: string
  /** The suite as the policy describes it; its paths and its working directory are relative to the repository. */
  suite: Policy['suites'][string]
  /** Budgets of wider scope that this suite's process tree counts against, beside its own. */
  budgets?: { scope: string; budget: NonNullable<Policy['suites'][string]['budget']> }[]
}

export interface RunOptions {
  /** Absolute path of the repository. */
  root: string
  detection: Policy['detection']
  thresholds: Policy['thresholds']
  autoCleanup: Policy['autoCleanup']
  hostEnvironment: Variables
  /** An existing folder for records, which the caller removes. */
  tempFolder: string
  /** What is confirmed; tests that grow when screened, if absent. */
  confirm?: Confirm
  /** Patterns of the tests that are repeated before all others, most wanted first. */
  first?: readonly string[]
  platform?: NodeJS.Platform
  /** The memory of the container around us; the system is asked, if absent. */
  container?: ContainerMemory
  /** One line for a person: warnings, progress. */
  log(line: string): void
  /** The suite's own output, as it comes. */
  onOutput(chunk: Buffer): void
  onSample?(suite: string, reading: Reading): void
  /** Registers what ends the suite if this process is interrupted; the answer takes it back. */
  onInterrupt?(cleanUp: () => Promise<unknown>): () => void
}

export interface FinishedSuite {
  run: SuiteRun
  processes: ProcessRecords[]
}

/** Milliseconds that a tree gets to end after it was asked to. */
const grace = 3000
/** Milliseconds that tested processes get before, to say what they hold. */
const patience = 2500
/** Milliseconds that a pipe may stay open after every process that we see is gone. */
const drain = 2000

/** Runs a suite to its end, its timeout, or the end of a hard budget. Never throws for what the suite does. */
export async function runSuite(toRun: SuiteToRun, options: RunOptions): Promise<FinishedSuite> {
  const platform = options.platform ?? process.platform
  const records = join(options.tempFolder, randomUUID())
  await mkdir(records, { recursive: true })
  const marker = randomUUID()
  const allowed = suiteEnvironment(options.hostEnvironment, toRun.suite.environment, platform)
  const container = options.container ?? (await containerMemory())
  const limits = [...limitsOf(toRun), ...(container ? [containerLimit(container)] : [])]
  const environment = {
    ...allowed,
    ...(await harnessVariables(toRun.suite, options, {
      records,
      environment: allowed,
      platform,
      freeMemory: process.availableMemory(),
      cleanupAt: cleanupThreshold(limits, options.autoCleanup),
      mayGrowTooMuch: limits.some(({ what, hard }) => hard && (what === 'peak' || what === 'container')),
    })),
    [variables.suite]: marker,
  }
  const command = startable(toRun.suite.command, platform)
  const ended = await runToEnd(command, environment, toRun, options, {
    records,
    marker,
    platform,
    limits,
    container,
  })
  const processes = tested(await readRecords(records))
  return { run: judgeEnding(toRun, command, ended, processes, snapshotsOf(processes, options.root)), processes }
}

interface Where {
  records: string
  marker: string
  platform: NodeJS.Platform
  limits: readonly Limit[]
  container: ContainerMemory | undefined
}

async function runToEnd(
  command: string[],
  environment: Record<string, string>,
  toRun: SuiteToRun,
  options: RunOptions,
  { records, marker, platform, limits, container }: Where,
): Promise<Ended> {
  const [program = '', ...words] = command
  const child = spawn(program, words, {
    cwd: resolve(options.root, toRun.suite.workingDirectory),
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group and session of its own, by which the tree is found and ended.
    detached: platform !== 'win32',
    windowsVerbatimArguments: platform === 'win32' && typeof toRun.suite.command === 'string',
  })
  const tail = keepTail()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      tail.add(chunk)
      options.onOutput(chunk)
    })
  const exit = untilExit(child)
  const pid = child.pid
  if (pid === undefined) return { ...(await exit), tail: '', left: 0, problems: [], highest: noReading }

  const table = processTable(platform)
  const tree = new ProcessTree(table, pid, `${variables.suite}=${marker}`)
  const members = () => tree.members()
  const now = () => performance.now()
  const state: { ending?: Ending; running?: string[]; end?: Promise<unknown> } = {}
  const dog = watchdog({
    sample: sampling(members, table, {
      records,
      container,
      repeatBudget: repeatBudget(options.detection, options.confirm),
      now,
    }),
    now,
    limits,
    timeout: toRun.suite.timeout,
    thresholds: options.thresholds,
    onWarning: (limit, used) => options.log(warning(toRun.name, limit, used)),
    onEnd(ending) {
      state.ending = ending
      state.end = readRecords(records).then(async processes => {
        state.running = runningTests(processes)
        await askProcesses(processes, members, { platform, patience })
        return endTree(pid, members, { platform, grace })
      })
    },
    onSample: reading => options.onSample?.(toRun.name, reading),
  })
  const calm = options.onInterrupt?.(() => endTree(pid, members, { platform, grace }))
  const result = await exit
  await state.end
  const highest = await dog.stop()
  const leftOver = await members()
  const unending = await endTree(pid, members, { platform, grace })
  await closed(child)
  calm?.()
  return {
    ...result,
    tail: tail.text(),
    left: state.ending ? 0 : leftOver.length,
    highest,
    problems: [
      ...(table.blindSpot ? [table.blindSpot] : []),
      ...unending.map(one => `process ${one.pid} could not be ended`),
    ],
    ...(state.ending && { ending: state.ending, running: state.running ?? [] }),
  }
}

interface Surroundings {
  records: string
  container: ContainerMemory | undefined
  repeatBudget: number | undefined
  now(): number
}

/** What the watchdog looks at with each call. */
function sampling(
  members: () => Promise<ProcessSample[]>,
  table: ProcessTable,
  { records, container, repeatBudget, now }: Surroundings,
): () => Promise<Sample> {
  const take = usage({
    members,
    phases: followPhases(records),
    residentOf: proportional({ ask: table.proportional, now }),
    transferred: table.transferred,
    inherits: table.inherits,
    now,
    repeatBudget,
  })
  const followed = followNetwork()
  return async () => {
    const used = await take()
    const network = await followed(used.repeating)
    return { ...used, ...(container && { container: await container.used() }), ...(network && { network }) }
  }
}

/** The command's own end; not that of its pipes, which a daemon may hold open for ever. */
function untilExit(child: ChildProcess): Promise<Pick<Ended, 'code' | 'signal' | 'error'>> {
  return new Promise(resolve => {
    child.once('error', (error: NodeJS.ErrnoException) => resolve({ code: null, signal: null, error }))
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
}

/** Waits for the last output, but not on a process that we cannot see. */
async function closed(child: ChildProcess): Promise<void> {
  const streams = [child.stdout, child.stderr].filter(stream => stream !== null)
  const open = streams.filter(stream => !stream.closed)
  const ends = Promise.all(open.map(stream => new Promise(resolve => stream.once('close', resolve))))
  let timer: NodeJS.Timeout | undefined
  await Promise.race([ends, new Promise(resolve => (timer = setTimeout(resolve, drain)))])
  clearTimeout(timer)
  for (const stream of streams) stream.destroy()
}

const warning = (suite: string, { scope, what, limit }: Limit, used: number): string => {
  const whose = what === 'container' ? `the memory of ${scope}` : `the ${what} budget of ${scope}`
  return `${suite}: ${Math.floor((used / limit) * 100)} % of ${whose} is used up`
}
