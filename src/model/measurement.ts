/** What the harness says: one measurement a test, one run a suite. Bytes, milliseconds and counts. */

/** Where a measurement was taken; peaks are comparable only within one environment. */
export interface Environment {
  /** `linux`, `darwin`, `win32` */
  os: string
  /** `x64`, `arm64` */
  architecture: string
  /** Runtime with major and minor: `python3.11`, `node24` */
  runtime: string
}

/** What the harness tells apart of what stays open. */
export const resourceKinds: readonly string[] = [
  'channel',
  'connection',
  'environment',
  'executor',
  'fd',
  'file',
  'handle',
  'handler',
  'listener',
  'loop',
  'process',
  'server',
  'signal',
  'socket',
  'sqlite',
  'stream',
  'subscription',
  'task',
  'tempfile',
  'thread',
  'timer',
  'watcher',
  'worker',
]

/** Something a test opened and left open, with the line of the user's code that opened it where known. */
export interface OpenResource {
  /** One of `resourceKinds`, or what a newer harness knows. */
  kind: string
  path?: string
  line?: number
  symbol?: string
  /** For a person: the file's name, the thread's name, the address, … */
  detail?: string
  /** How many of them; 1 if absent. */
  count?: number
  /** How many of them the garbage collector closed later: a help, no release. */
  collected?: number
}

/** How many resources of a kind an iteration leaves open, with the interval of the trend. */
export interface OpenRate {
  kind: string
  each: number
  low: number
  high: number
}

/** A place in the user's code where growth was allocated or is held. */
export interface Frame {
  kind: string
  path: string
  line: number
  symbol: string
  /** The whole stack, innermost first, where it was recorded. */
  frames?: { path: string; line: number }[]
}

/** Whose code keeps growth alive. `native`: memory that the runtime does not see. */
export type HolderKind = 'project' | 'dependency' | 'runner' | 'standard library' | 'native'

/** Who holds what grew, and by which root (`app.cache.STORE[...]`) where it was found. */
export interface HeldBy {
  owner: HolderKind
  roots: string[]
}

/** Growth per iteration with its interval. */
export interface Growth {
  bytes: number
  low: number
  high: number
  /** Allocated objects (blocks) an iteration, where the runtime counts them. */
  objects?: number
}

/** Bytes. */
export interface Transfer {
  read: number
  written: number
}

/** What a process of the suite told when it had to be ended, or as it crashed. */
export interface Snapshot {
  pid: number
  /** The test that ran. */
  test?: string
  /** Types that grew since the first test, most bytes first. */
  growers: { type: string; count: number; bytes: number }[]
  /** What was open. */
  resources: OpenResource[]
  /** Each thread's frames, innermost first; first the thread that ran, or runs the tests. */
  stacks: { thread: string; frames: Omit<Frame, 'kind'>[] }[]
}

export type Trend = 'increasing' | 'stable' | 'decreasing'
export type TestVerdict = 'clean' | 'leak' | 'inconclusive' | 'not confirmed'
export type TestOutcome = 'passed' | 'failed' | 'skipped'

export interface Measurement {
  suite: string
  service?: string
  /** The id that users of the runner know: `tests/test_a.py::TestX::test_y[1]`, `pkg.mod.Class.test`, `file > describe > test`. */
  test: string
  environment: Environment
  outcome: TestOutcome
  growth?: Growth
  trend?: Trend
  /** Peak resident bytes of the process tree while the test ran, where a process was its own. */
  peak?: number
  /** CPU milliseconds. */
  cpu?: number
  /** Wall milliseconds. */
  duration?: number
  /** Bytes read and written by system calls of the test's own process, whether they reached a disk or not. */
  io?: Transfer
  network?: { received: number; sent: number }
  /** Types that grew, most first. */
  objects?: { type: string; count: number }[]
  resources: OpenResource[]
  /** What each iteration leaves open; absent if the test was not repeated. */
  opened?: OpenRate[]
  /** Sites (path:line) the harness saw acquired and explicitly released, each time: `released when exercised`. */
  released?: { path: string; line: number; times: number }[]
  verdict: TestVerdict
  /** Why the verdict is `not confirmed` or `inconclusive`, where there is more to say. */
  reason?: string
  stacks: Frame[]
  /** Who holds what grew; only the project's own growth is a leak that blocks. */
  heldBy?: HeldBy
  /** One command that repeats this measurement. */
  reproduce: string
}

/** How a suite ended. Anything but `passed` and `failed` means its measurements are not complete. */
export type SuiteOutcome = 'passed' | 'failed' | 'no tests' | 'timeout' | 'not found' | 'killed' | 'over budget'

export interface SuiteRun {
  suite: string
  service?: string
  command: string[]
  outcome: SuiteOutcome
  /** The command's own exit code; null if a signal ended it or it never started. */
  exitCode: number | null
  signal?: string
  /** Wall milliseconds. */
  duration: number
  /** CPU milliseconds of the process tree, as far as sampled. */
  cpu?: number
  /** Peak resident bytes of the whole process tree; pages that its processes share count once, where the system tells. */
  peak: number
  /** Bytes that the process tree read and wrote by system calls, as far as sampled, whether they reached a disk or not. */
  io?: Transfer
  /** Bytes over the network of the whole machine or container while the suite ran, whoever sent them; loopback apart. */
  network?: { received: number; sent: number }
  tests: { passed: number; failed: number; skipped: number }
  /** Whether tests were told apart or only the process as a whole was watched. */
  measured: 'per test' | 'per process'
  environment: Environment
  /** Why the outcome is not `passed`, and how to mend it; also what could not be measured. */
  problems: string[]
  /** What its processes told before they were ended, or as they crashed. */
  snapshots?: Snapshot[]
  /** The end of the suite's output, escape sequences removed; at most 4 KiB. */
  tail: string
}

export interface HarnessResult {
  measurements: Measurement[]
  suites: SuiteRun[]
}
