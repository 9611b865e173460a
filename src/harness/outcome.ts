/** How a suite ended, in the words of the contract, and what to do about it. */
import type { Environment, Snapshot, SuiteOutcome, SuiteRun } from '../model/measurement.ts'
import { typed } from './command.ts'
import { cutOff } from './cut-off.ts'
import type { HarnessRecord, ProcessRecords, RecordOf } from './protocol.ts'
import type { SuiteToRun } from './run-suite.ts'
import { runningTests } from './running.ts'
import { snapshotLine } from './snapshot-line.ts'
import type { Ending, Reading } from './watchdog.ts'

/** What was seen of the suite's processes. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  /** The command did not start. */
  error?: NodeJS.ErrnoException
  ending?: Ending
  /** Tests that ran when it was ended. */
  running?: string[]
  highest: Reading
  /** Processes that outlived the command and were ended. */
  left: number
  tail: string
  problems: string[]
}

/** The runner of a process that is measured as a whole: no tests are told apart in it. */
export const wholeProcess = 'process'
const toldApart = new Set(['unittest', 'pytest', 'node:test'])
const commandNotFound = new Set([127, 9009])
/** A shell's code for a child that a signal ended is 128 and the signal: abort, kill, segmentation fault, terminate. */
const signalCodes = new Map([
  [134, 'SIGABRT'],
  [137, 'SIGKILL'],
  [139, 'SIGSEGV'],
  [143, 'SIGTERM'],
])
/** pytest's and, since Python 3.12, unittest's code for a run without a test. */
const nothingCollected = 5

/** The suite's run as the contract has it. */
export function judgeEnding(
  { name, service, suite }: SuiteToRun,
  command: string[],
  ended: Ended,
  processes: readonly ProcessRecords[],
  snapshots: Snapshot[],
): SuiteRun {
  const records = processes.flatMap(one => one.records)
  const runners = of(records, 'process')
    .map(one => one.runner)
    .filter(runner => runner !== wholeProcess)
  const perTest = runners.some(runner => toldApart.has(runner))
  const tests = countTests(runners.length > 0 ? records : [])
  const counted = perTest || runners.length === 0
  const { highest } = ended
  const judged = judge({ running: runAtDeath(processes), ...ended }, suite, {
    command,
    tests: total(tests),
    expectsTests: suite.runtime !== 'other' && counted,
  })
  return {
    suite: name,
    ...(service !== undefined && { service }),
    command,
    outcome: judged.outcome,
    exitCode: ended.code,
    ...(judged.signal && { signal: judged.signal }),
    duration: highest.duration,
    cpu: highest.cpu,
    peak: Math.max(highest.peak, ...of(records, 'end').map(end => end.peak ?? 0)),
    ...(highest.io.read + highest.io.written > 0 && { io: highest.io }),
    ...(highest.network && { network: highest.network }),
    tests,
    measured: perTest ? 'per test' : 'per process',
    environment: environmentOf(records),
    problems: [
      ...judged.problems,
      ...snapshots.map(snapshotLine),
      ...leftOver(ended.left),
      ...ended.problems,
      ...recordProblems(processes),
      ...(processes.length === 0 && suite.runtime !== 'node' ? cutOff(command) : []),
    ],
    ...(snapshots.length > 0 && { snapshots }),
    tail: ended.tail,
  }
}

interface Judged {
  outcome: SuiteOutcome
  signal?: string
  problems: string[]
}

function judge(
  { code, signal, error, ending, running = [] }: Ended,
  suite: SuiteToRun['suite'],
  { command, tests, expectsTests }: { command: string[]; tests: number; expectsTests: boolean },
): Judged {
  const line = typed(command)
  const during = running.length > 0 ? ` while it ran ${running.slice(0, 3).join(', ')}` : ''
  if (error) return { outcome: 'not found', problems: [notStarted(line, error)] }
  if (ending?.cause === 'timeout')
    return {
      outcome: 'timeout',
      ...(signal && { signal }),
      problems: [
        `${line} did not end within its ${suite.timeout / 1000} s and was ended${during}. Mend what hangs, or raise the suite's timeout.`,
      ],
    }
  if (ending?.limit.what === 'container')
    return {
      outcome: 'over budget',
      ...(signal && { signal }),
      problems: [
        `${line} was ended${during}: ${megabytes(ending.used)} of the ${megabytes(ending.limit.limit)} that this container (cgroup) may have were used up, and the machine's out-of-memory killer was about to end it. Find what grew, or give the container more memory.`,
      ],
    }
  if (ending) return { outcome: 'over budget', ...(signal && { signal }), problems: [overBudget(line, ending, during)] }
  if (code !== null && commandNotFound.has(code))
    return {
      outcome: 'not found',
      problems: [
        `a command in ${line} was not found (code ${code}). Install it in this job, or mend the suite's command.`,
      ],
    }
  const by = signal ?? signalCodes.get(code ?? 0)
  if (by)
    return {
      outcome: 'killed',
      signal: by,
      problems: [
        `${line} was ended by ${by}${during}, not by leakgate.${by === 'SIGKILL' ? ' The machine is usually out of memory then: set a hard peak budget to see what grows.' : ''}`,
      ],
    }
  if (expectsTests && tests === 0 && (code === 0 || code === nothingCollected))
    return { outcome: 'no tests', problems: [noTests(line, suite.runtime, code)] }
  // Ended by a test: those after it never ran.
  if (code === 0 && running.length === 0) return { outcome: 'passed', problems: [] }
  return { outcome: 'failed', problems: [`${line} ended with code ${code}${during}. Its last output tells why.`] }
}

function notStarted(line: string, error: NodeJS.ErrnoException): string {
  const reason =
    error.code === 'EACCES' ? 'is not executable' : error.code === 'ENOENT' ? 'was not found' : error.message
  return `${line} did not start: the program or the suite's working directory ${reason}. Install it in this job, or mend command and workingDirectory in the policy.`
}

function overBudget(line: string, { limit, used }: Extract<Ending, { cause: 'over budget' }>, during: string): string {
  const amount = (value: number) => (limit.what === 'peak' ? megabytes(value) : `${(value / 1000).toFixed(1)} s`)
  return `${line} was ended${during}: it used ${amount(used)} of the hard ${limit.what} budget of ${amount(limit.limit)} (${limit.scope}). Find what grew, or raise the budget.`
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

const noTests = (line: string, runtime: string, code: number | null): string =>
  `${line} ended with ${code}, yet no test reported. Check that it collects tests, that the suite's runtime (${runtime}) is right, and that it hands on ${runtime === 'python' ? 'PYTHONPATH' : 'NODE_OPTIONS'}.`

const leftOver = (left: number): string[] =>
  left > 0
    ? [
        `${left} process${left > 1 ? 'es' : ''} outlived the command and ${left > 1 ? 'were' : 'was'} ended. End what the tests start.`,
      ]
    : []

function countTests(records: readonly HarnessRecord[]): SuiteRun['tests'] {
  const outcomes = new Map<string, RecordOf<'test'>['outcome']>()
  for (const { test, outcome } of of(records, 'test')) outcomes.set(test, worse(outcomes.get(test), outcome))
  const count = (wanted: string) => [...outcomes.values()].filter(outcome => outcome === wanted).length
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
}

const total = ({ passed, failed, skipped }: SuiteRun['tests']): number => passed + failed + skipped

const ranks = ['skipped', 'passed', 'failed'] as const
/** The worse of two outcomes of one test: it may have run in several processes. */
export const worse = (one: RecordOf<'test'>['outcome'] | undefined, other: RecordOf<'test'>['outcome']) =>
  one && ranks.indexOf(one) > ranks.indexOf(other) ? one : other

/** Records of one kind. */
export const of = <K extends HarnessRecord['kind']>(records: readonly HarnessRecord[], kind: K): RecordOf<K>[] =>
  records.filter((record): record is RecordOf<K> => record.kind === kind)

/** Where it was measured; the first process that reported names the runtime. */
export function environmentOf(records: readonly HarnessRecord[]): Environment {
  const [first] = of(records, 'process')
  return { os: process.platform, architecture: process.arch, runtime: first?.runtime ?? 'unknown' }
}

/** Did the process that ran these tests die? */
const isCutOff = (records: readonly HarnessRecord[]): boolean =>
  of(records, 'start').length > 0 && !of(records, 'end').some(end => end.phase === 'process')

/** What ran when the command came to its end; nothing where others of its processes went on after one that died. */
function runAtDeath(processes: readonly ProcessRecords[]): string[] {
  const testing = processes.filter(({ records }) => of(records, 'start').length > 0)
  return testing.every(({ records }) => isCutOff(records)) ? runningTests(testing) : []
}

function recordProblems(processes: readonly ProcessRecords[]): string[] {
  return processes.flatMap(({ file, records, problems }) => {
    const [first] = of(records, 'process')
    const who = first ? `the records of process ${first.pid}` : `the records in ${file.split(/[\\/]/).at(-1)}`
    const [running] = runningTests([{ file, records, problems }])
    const during = running === undefined ? '' : ` while it ran ${running}`
    const unended = isCutOff(records)
      ? [`${who}: it did not end in order${during}, its measurements may not be complete`]
      : []
    return [
      ...problems.map(problem => `${who}: ${problem}`),
      ...unended,
      ...of(records, 'problem').map(problem => problem.message),
    ]
  })
}
