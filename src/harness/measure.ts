/** Turns the records of a suite's processes into one measurement a test. Pure. */
import { isAbsolute, relative } from 'node:path'
import type {
  Frame,
  Growth,
  HeldBy,
  Measurement,
  OpenResource,
  SuiteRun,
  TestOutcome,
  TestVerdict,
  Transfer,
  Trend,
} from '../model/measurement.ts'
import type { Policy } from '../policy/schema.ts'
import { heldBy, type Stack, telling } from './holders.ts'
import { openedOf } from './opened.ts'
import { environmentOf, of, wholeProcess, worse } from './outcome.ts'
import type { HarnessRecord, ProcessRecords, RecordOf } from './protocol.ts'
import { reproduce } from './reproduce.ts'
import { judgeSeries, type SeriesVerdict } from './trend.ts'

interface Options {
  /** Absolute path of the repository. */
  root: string
  detection: Policy['detection']
  /** Where the suite's command runs, relative to the repository. */
  folder: string
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
  outcome: TestOutcome
  duration: number
  /** Of a process that is measured as a whole. */
  peak?: number
  cpu?: number
  io?: Transfer
  resources: OpenResource[]
  released: { path: string; line: number; times: number }[]
  repeat?: RecordOf<'repeat'>
  /** Why it was not repeated, or not to the end. */
  unrepeated?: string
}

function factsOf(records: readonly HarnessRecord[]): Map<string, TestFacts> {
  const environment = environmentOf(records)
  const facts = new Map<string, TestFacts>()
  const isWhole = of(records, 'process').some(one => one.runner === wholeProcess)
  for (const record of records) {
    if (record.kind === 'test') {
      const { kind: _, ...told } = record
      const { cpu, io, ...rest } = told
      const next: TestFacts = { ...rest, ...(cpu !== undefined && { cpu }), ...(io && { io }), environment }
      const known = facts.get(record.test)
      facts.set(record.test, known ? join(known, next) : next)
    }
    if (record.kind === 'end' && record.peak !== undefined && isWhole)
      for (const one of facts.values()) one.peak = record.peak
    const known = 'test' in record && record.test !== undefined ? facts.get(record.test) : undefined
    if (!known) continue
    if (record.kind === 'settled') {
      known.resources = record.resources
      known.released = record.released
    } else if (record.kind === 'repeat' && !(known.repeat?.phase === 'confirm' && record.phase === 'screen'))
      known.repeat = record
    else if (record.kind === 'unrepeated') known.unrepeated = record.reason
  }
  return facts
}

/** The same test from two processes or two runs: the worst outcome wins, what stayed open is joined. */
function join(one: TestFacts, other: TestFacts): TestFacts {
  const repeat = [one.repeat, other.repeat].find(each => each?.phase === 'confirm') ?? one.repeat ?? other.repeat
  const unrepeated = one.unrepeated ?? other.unrepeated
  return {
    ...one,
    outcome: worse(one.outcome, other.outcome),
    duration: one.duration + other.duration,
    ...(one.cpu !== undefined && { cpu: one.cpu + (other.cpu ?? 0) }),
    ...(one.io &&
      other.io && { io: { read: one.io.read + other.io.read, written: one.io.written + other.io.written } }),
    resources: [...one.resources, ...other.resources],
    released: [...one.released, ...other.released],
    ...(repeat && { repeat }),
    ...(unrepeated !== undefined && { unrepeated }),
  }
}

function measurement(facts: TestFacts, run: SuiteRun, { root, detection, folder }: Options): Measurement {
  const place = <T extends { path?: string }>(thing: T): T =>
    thing.path === undefined ? thing : { ...thing, path: fromRoot(root, thing.path) }
  const placeFrames = (stack: Frame): Frame => (stack.frames ? { ...stack, frames: stack.frames.map(place) } : stack)
  const growth = facts.repeat && judgeRepeat(facts.repeat, detection)
  const grows = growth !== undefined && growth.verdict !== 'clean'
  const stacks = grows ? telling(facts.repeat!, detection) : []
  const holder = grows ? heldBy(facts.repeat!, growth, stacks) : undefined
  const resources = (facts.resources.length > 0 ? facts.resources : (facts.repeat?.resources ?? [])).map(place)
  return {
    suite: run.suite,
    ...(run.service !== undefined && { service: run.service }),
    test: facts.test,
    environment: facts.environment,
    outcome: facts.outcome,
    ...(growth && { growth: growthOf(growth), trend: trendOf(growth) }),
    ...(facts.peak !== undefined && { peak: facts.peak }),
    ...(facts.cpu !== undefined && { cpu: facts.cpu }),
    duration: facts.duration,
    ...(facts.io && { io: facts.io }),
    ...(facts.repeat?.objects && { objects: facts.repeat.objects.filter(isForeign) }),
    ...(facts.repeat && { opened: openedOf(facts.repeat) }),
    resources,
    released: facts.released.map(place),
    ...judgement(facts, resources, growth, holder),
    stacks: framesOf(stacks).map(place).map(placeFrames),
    ...(holder && { heldBy: holder }),
    reproduce: reproduce(run.command, folder, facts.test),
  }
}

/** The trend of what was repeated; a bounded cache that was filling is none. */
function judgeRepeat(
  { batch, blocks, bytes = [], levelled }: RecordOf<'repeat'>,
  { floorBytes, floorObjects }: Options['detection'],
): SeriesVerdict {
  const judged = judgeSeries(
    { batch, bytes, ...(blocks.length > 0 && { objects: blocks }) },
    { bytes: floorBytes, objects: floorObjects },
  )
  return levelled ? { ...judged, verdict: 'clean' } : judged
}

/** Each place once, whoever allocated there. */
const framesOf = (held: readonly Stack[]): Frame[] => [
  ...new Map(
    held.map(({ kind, path, line, symbol, frames }) => [
      `${path}:${line}`,
      { kind, path, line, symbol, ...(frames.length > 0 && { frames }) },
    ]),
  ).values(),
]

/**
 * What a test leaves open each time is a leak; what only its first run left open (repeating shows it) is a cache. Growth
 * of memory is a leak where a confirmation shows that it goes on and the project's own code holds it; without one nothing
 * is said beyond what the screen cleared.
 */
function judgement(
  { repeat, unrepeated }: TestFacts,
  resources: readonly OpenResource[],
  growth: SeriesVerdict | undefined,
  holder: HeldBy | undefined,
): { verdict: TestVerdict; reason?: string } {
  if (leavesOpen(repeat) ?? resources.some(isOwnLeak)) return { verdict: 'leak' }
  if (!growth || !repeat || (repeat.phase === 'screen' && !isFlat(repeat)))
    return { verdict: 'not confirmed', ...(unrepeated !== undefined && { reason: unrepeated }) }
  if (repeat.phase === 'screen') return { verdict: 'clean' }
  const isForeign = holder !== undefined && holder.owner !== 'project' && holder.owner !== 'native'
  if (growth.verdict === 'clean' || (growth.verdict === 'inconclusive' && !isForeign))
    return { verdict: growth.verdict }
  if (holder?.owner === 'project') return { verdict: 'leak' }
  if (!holder)
    return { verdict: 'inconclusive', reason: 'it grew, but nothing shows that the project’s own code holds what grew' }
  // What only a dependency, the standard library or the runner holds is real, but not the project's.
  return { verdict: holder.owner === 'native' ? 'inconclusive' : 'clean', reason: notTheProjects(growth, holder) }
}

function notTheProjects({ bytes, objects }: SeriesVerdict, { owner, roots }: HeldBy): string {
  const amount = [
    ...(bytes.slope >= 1 ? [`${Math.round(bytes.slope)} B`] : []),
    ...(objects && objects.slope > 0 ? [`${Number(objects.slope.toFixed(1))} objects`] : []),
  ].join(' and ')
  const root = roots[0] === undefined ? '' : ` (${roots[0]})`
  return owner === 'native'
    ? `it grew by ${amount} an iteration outside the runtime’s own allocators: native memory, of an extension or a library it loads`
    : `it grew by ${amount} an iteration, held by ${holderNames[owner]}${root}, not by the project`
}

const holderNames = {
  project: 'the project',
  dependency: 'a dependency',
  runner: 'the test runner',
  'standard library': 'the standard library',
} as const

/** Did repeating leave more and more open? Undefined if it was not repeated. */
function leavesOpen(repeat: RecordOf<'repeat'> | undefined): boolean | undefined {
  const [first] = repeat?.open ?? []
  const last = repeat?.open.at(-1)
  return first === undefined || last === undefined ? undefined : last > first
}

/** They only replace what was there: told, but nothing grows. */
const replacing = new Set(['signal', 'environment'])

/** What an import opened lives until the process ends, and is no test's leak. */
const isOwnLeak = ({ kind, symbol }: OpenResource): boolean => symbol !== '<module>' && !replacing.has(kind)

/** A screen has too few levels for a trend, but a last step without growth clears. */
function isFlat({ grew, blocks, bytes = [] }: RecordOf<'repeat'>): boolean {
  if (grew !== undefined) return !grew
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
export function fromRoot(root: string, path: string): string {
  const local = relative(root, path)
  return local.startsWith('..') || isAbsolute(local) ? path : local.replaceAll('\\', '/')
}

/** What the harness itself remembers of a resource is not the project's growth. */
const isForeign = ({ type }: { type: string }): boolean => !type.startsWith('leakgate_harness.')
