/** Turns the records of a suite's processes into one measurement a test. Pure. */
import { isAbsolute, relative } from 'node:path'
import type {
  Frame,
  Growth,
  Measurement,
  OpenResource,
  SuiteRun,
  TestOutcome,
  TestVerdict,
  Trend,
} from '../model/measurement.ts'
import type { Policy } from '../policy/schema.ts'
import { environmentOf, of, worse } from './outcome.ts'
import type { HarnessRecord, ProcessRecords, RecordOf } from './protocol.ts'
import { reproduce } from './reproduce.ts'
import { judgeSeries, type SeriesVerdict } from './trend.ts'

interface Options {
  /** Absolute path of the repository. */
  root: string
  detection: Policy['detection']
}

/** The measurements of a suite, in the order in which its tests first reported. */
export function measure(run: SuiteRun, processes: readonly ProcessRecords[], options: Options): Measurement[] {
  const merged = new Map<string, TestFacts>()
  for (const { records } of processes)
    for (const facts of factsOf(records).values()) {
      const known = merged.get(facts.test)
      merged.set(facts.test, known ? join(known, facts) : facts)
    }
  return [...merged.values()].map(facts => measurement(facts, run, options))
}

/** What one process, or all together, said of a test. */
interface TestFacts {
  test: string
  environment: Measurement['environment']
  runner: string
  outcome: TestOutcome
  duration: number
  cpu?: number
  resources: OpenResource[]
  released: { path: string; line: number; times: number }[]
  repeat?: RecordOf<'repeat'>
}

function factsOf(records: readonly HarnessRecord[]): Map<string, TestFacts> {
  const environment = environmentOf(records)
  const runner = of(records, 'process')[0]?.runner ?? ''
  const facts = new Map<string, TestFacts>()
  for (const record of records) {
    if (record.kind === 'test') {
      const { kind: _, ...told } = record
      const { cpu, ...rest } = told
      const next: TestFacts = { ...rest, ...(cpu !== undefined && { cpu }), environment, runner }
      const known = facts.get(record.test)
      facts.set(record.test, known ? join(known, next) : next)
    }
    const known = 'test' in record ? facts.get(record.test) : undefined
    if (!known) continue
    if (record.kind === 'settled') {
      known.resources = record.resources
      known.released = record.released
    } else if (record.kind === 'repeat' && !(known.repeat?.phase === 'confirm' && record.phase === 'screen'))
      known.repeat = record
  }
  return facts
}

/** The same test from two processes or two runs: the worst outcome wins, what stayed open is joined. */
function join(one: TestFacts, other: TestFacts): TestFacts {
  const repeat = [one.repeat, other.repeat].find(each => each?.phase === 'confirm') ?? one.repeat ?? other.repeat
  return {
    ...one,
    outcome: worse(one.outcome, other.outcome),
    duration: one.duration + other.duration,
    ...(one.cpu !== undefined && { cpu: one.cpu + (other.cpu ?? 0) }),
    resources: [...one.resources, ...other.resources],
    released: [...one.released, ...other.released],
    ...(repeat && { repeat }),
  }
}

function measurement(facts: TestFacts, run: SuiteRun, { root, detection }: Options): Measurement {
  const place = <T extends { path?: string }>(thing: T): T =>
    thing.path === undefined ? thing : { ...thing, path: fromRoot(root, thing.path) }
  const growth = facts.repeat && judgeRepeat(facts.repeat, detection)
  const resources = (facts.resources.length > 0 ? facts.resources : (facts.repeat?.resources ?? [])).map(place)
  return {
    suite: run.suite,
    ...(run.service !== undefined && { service: run.service }),
    test: facts.test,
    environment: facts.environment,
    outcome: facts.outcome,
    ...(growth && { growth: growthOf(growth), trend: trendOf(growth) }),
    ...(facts.cpu !== undefined && { cpu: facts.cpu }),
    duration: facts.duration,
    ...(facts.repeat?.objects && { objects: facts.repeat.objects }),
    resources,
    released: facts.released.map(place),
    verdict: verdictOf(resources, growth, facts.repeat),
    stacks: (facts.repeat?.stacks ?? []).map(
      ({ kind, path, line, symbol }): Frame => place({ kind, path, line, symbol }),
    ),
    reproduce: reproduce(run, facts.runner, facts.test),
  }
}

const judgeRepeat = (
  { batch, blocks, bytes = [] }: RecordOf<'repeat'>,
  { floorBytes, floorObjects }: Options['detection'],
): SeriesVerdict =>
  judgeSeries(
    { batch, bytes, ...(blocks.length > 0 && { objects: blocks }) },
    { bytes: floorBytes, objects: floorObjects },
  )

/**
 * What a test leaves open each time is a leak; what only its first run left open (repeating shows it) is a cache. Growth
 * of memory is a leak where a confirmation shows that it goes on and the project's own code holds it; without one nothing
 * is said beyond what the screen cleared.
 */
function verdictOf(
  resources: readonly OpenResource[],
  growth: SeriesVerdict | undefined,
  repeat: RecordOf<'repeat'> | undefined,
): TestVerdict {
  if (leavesOpen(repeat) ?? resources.some(isOwnLeak)) return 'leak'
  if (!growth || !repeat) return 'not confirmed'
  if (repeat.phase === 'screen') return isFlat(repeat) ? 'clean' : 'not confirmed'
  if (growth.verdict !== 'leak') return growth.verdict
  return heldByProject(repeat) ? 'leak' : 'inconclusive'
}

/** Did repeating leave more and more open? Undefined if it was not repeated. */
function leavesOpen(repeat: RecordOf<'repeat'> | undefined): boolean | undefined {
  const [first] = repeat?.open ?? []
  const last = repeat?.open.at(-1)
  return first === undefined || last === undefined ? undefined : last > first
}

/** What an import opened lives until the process ends, and is no test's leak. */
const isOwnLeak = ({ symbol }: OpenResource): boolean => symbol !== '<module>'

/** Growth that only a dependency, the standard library or the runner holds is real, but not the project's. */
const heldByProject = ({ stacks }: RecordOf<'repeat'>): boolean =>
  stacks.length === 0 || stacks.some(stack => stack.owner === 'project')

/** A screen has too few levels for a trend, but a last step without growth clears. */
function isFlat({ blocks, bytes = [] }: RecordOf<'repeat'>): boolean {
  const levels = blocks.length > 0 ? blocks : bytes
  const [before, last] = levels.slice(-2)
  return before !== undefined && last !== undefined && last - before <= 1
}

const growthOf = ({ bytes, objects }: SeriesVerdict): Growth => ({
  bytes: bytes.slope,
  low: bytes.low,
  high: bytes.high,
  ...(objects && { objects: objects.slope }),
})

/** The trend of what was judged: objects where they are counted. */
function trendOf({ bytes, objects, verdict }: SeriesVerdict): Trend {
  if (verdict === 'leak') return 'increasing'
  return (objects ?? bytes).high < 0 ? 'decreasing' : 'stable'
}

/** Relative to the repository with `/`; what lies outside stays absolute. */
function fromRoot(root: string, path: string): string {
  const local = relative(root, path)
  return local.startsWith('..') || isAbsolute(local) ? path : local.replaceAll('\\', '/')
}
