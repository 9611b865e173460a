/** Held against base and ledger: which tests leak anew, which leak no more, which are no longer heard of. */
import { amountTolerance } from '../ledger/quantise.ts'
import { leaksMemory, openCounts, wholeSuite } from '../ledger/record.ts'
import { atLeast } from '../model/finding.ts'
import type { BaselineEntry, Ledger } from '../model/ledger.ts'
import type { Measurement, OpenResource, SuiteRun } from '../model/measurement.ts'
import type { Reason, Verdict } from '../model/verdict.ts'
import type { JudgeInput } from './input.ts'
import { type KnownTests, sameEnvironment, testKey } from './known-tests.ts'
import { formatBytes, formatCount, formatList } from './words.ts'

export interface NewLeak {
  measurement: Measurement
  /** Left open beyond what base or ledger know. */
  open: OpenResource[]
  /** Whether memory grows, or grows faster, than base or ledger know. */
  grows: boolean
  /** What it is held against, for a person: `base`, `ledger`. */
  against: 'base' | 'ledger'
}

/** What a test is known to leak already. */
interface Known {
  open: Record<string, number>
  /** Bytes an iteration up to which growth is nothing new. */
  growth: number
}

const nothing: Known = { open: {}, growth: 0 }

/** Confirmed leaks that neither the base nor the ledger knows, with what is new about each. */
export function newLeaks(input: JudgeInput, tests: KnownTests): NewLeak[] {
  return measured(input)
    .filter(({ verdict }) => verdict === 'leak')
    .flatMap(measurement => {
      const before = tests.atBase(measurement)
      const decided = before?.verdict === 'clean' || before?.verdict === 'leak'
      const known = decided ? knownAtBase(before) : knownToLedger(measurement, tests)
      const open = beyond(known, measurement.resources)
      const grows = leaksMemory(measurement) && growsBeyond(known, measurement)
      return open.length > 0 || grows ? [{ measurement, open, grows, against: decided ? 'base' : 'ledger' }] : []
    })
}

const measured = ({ head }: JudgeInput): readonly Measurement[] => head.harness?.measurements ?? []

function knownAtBase(before: Measurement): Known {
  if (before.verdict !== 'leak') return nothing
  const growth = leaksMemory(before) ? (before.growth?.high ?? Number.POSITIVE_INFINITY) : 0
  return { open: openCounts(before.resources), growth: growth * (1 + amountTolerance) }
}

/** What leaks in one environment is expected to in another; only an entry of the same one says it does not. */
function knownToLedger(measurement: Measurement, tests: KnownTests): Known {
  const own = tests.entry(measurement)
  return (own ? [own] : tests.entries(measurement)).map(knownFromEntry).reduce(laxer, nothing)
}

function knownFromEntry({ open, growth = 0, objects = 0 }: BaselineEntry): Known {
  const onlyObjects = growth === 0 && objects > 0
  return { open, growth: onlyObjects ? Number.POSITIVE_INFINITY : growth * (1 + amountTolerance) }
}

function laxer(a: Known, b: Known): Known {
  const kinds = [...new Set([...Object.keys(a.open), ...Object.keys(b.open)])]
  return {
    open: Object.fromEntries(kinds.map(kind => [kind, Math.max(countOf(a.open, kind), countOf(b.open, kind))])),
    growth: Math.max(a.growth, b.growth),
  }
}

/** A kind is a name from outside: `constructor` is no count. */
const countOf = (open: Record<string, number>, kind: string): number => (Object.hasOwn(open, kind) ? open[kind]! : 0)

function beyond(known: Known, resources: readonly OpenResource[]): OpenResource[] {
  const counts = openCounts(resources)
  return resources.filter(({ kind }) => countOf(counts, kind) > countOf(known.open, kind))
}

const growsBeyond = (known: Known, { growth }: Measurement): boolean =>
  known.growth === 0 || (growth !== undefined && growth.low > known.growth)

/** New leaks as reasons: what is left open where, what grows how fast, and the command that shows it again. */
export function leakReasons(leaks: readonly NewLeak[], { policy }: JudgeInput): Reason[] {
  return leaks.map(leak => {
    const { measurement, open, grows, against } = leak
    const site = open.find(({ path }) => path !== undefined) ?? measurement.stacks[0]
    const where = site?.path ? `what ${site.path}${site.line ? `:${site.line}` : ''} acquires` : 'what it acquires'
    const growth = grows ? [growthInWords(measurement)] : []
    return {
      kind: 'new leaking test',
      severity: 'high',
      blocks: atLeast('high', policy.block.at),
      message: `${measurement.test} ${[...openInWords(open), ...growth].join(' and ')}, beyond what the ${against} knows`,
      repair: `Release ${where}. To see it again: ${measurement.reproduce}`,
      test: measurement.test,
      ...(site?.path !== undefined && { path: site.path }),
      ...(site?.line !== undefined && { line: site.line, endLine: site.line }),
    }
  })
}

function openInWords(open: readonly OpenResource[]): string[] {
  const kinds = Object.entries(openCounts(open)).map(([kind, count]) => formatCount(count, kind))
  return kinds.length > 0 ? [`leaves ${formatList(kinds)} open`] : []
}

function growthInWords({ growth }: Measurement): string {
  if (!growth) return 'grows from iteration to iteration'
  const interval = `${formatBytes(growth.low)} to ${formatBytes(growth.high)}`
  return `grows by ${formatBytes(growth.bytes)} an iteration (${interval})`
}

/** Tests that are known to leak, by base or ledger, and that were seen clean. */
export function improvements(input: JudgeInput, ledger: Ledger): NonNullable<Verdict['improved']> {
  const leaked = new Set([
    ...(input.base?.harness?.measurements ?? []).filter(({ verdict }) => verdict === 'leak').map(testKey),
    ...ledger.baseline.filter(({ growth = 0, open }) => growth > 0 || Object.keys(open).length > 0).map(testKey),
  ])
  return measured(input)
    .filter(measurement => measurement.verdict === 'clean' && measurement.outcome === 'passed')
    .filter(measurement => leaked.has(testKey(measurement)))
    .map(({ suite, test }) => ({ suite, test, detail: 'it leaked before and is clean now' }))
}

/** Tests the ledger knows and this run did not hear of, though their suite ran to its end in the same environment. */
export function vanishedTests(input: JudgeInput, ledger: Ledger): Verdict['vanished'] {
  const reported = new Map(measured(input).map(measurement => [testKey(measurement), measurement]))
  const atBase = input.base?.harness
  const goneBefore = (entry: BaselineEntry) =>
    atBase !== undefined &&
    ran(atBase.suites, entry) &&
    !atBase.measurements.some(
      measurement => testKey(measurement) === testKey(entry) && measurement.outcome !== 'skipped',
    )
  return ledger.baseline
    .filter(entry => entry.test !== wholeSuite && ran(input.head.harness?.suites ?? [], entry) && !goneBefore(entry))
    .flatMap(entry => {
      const measurement = reported.get(testKey(entry))
      if (measurement && measurement.outcome !== 'skipped') return []
      return { suite: entry.suite, test: entry.test, why: measurement ? 'skipped' : 'did not report' }
    })
}

const ran = (suites: readonly SuiteRun[], { suite, environment }: BaselineEntry): boolean =>
  suites.some(
    run =>
      run.suite === suite &&
      sameEnvironment(run.environment, environment) &&
      (run.outcome === 'passed' || run.outcome === 'failed'),
  )

/** One reason a suite. They warn: tests come and go, but a leak that vanishes together with its test is worth a look. */
export function vanishedReasons(vanished: Verdict['vanished']): Reason[] {
  return [...new Set(vanished.map(({ suite }) => suite))].map(suite => {
    const tests = vanished.filter(test => test.suite === suite)
    return {
      kind: 'vanished tests',
      severity: 'medium',
      blocks: false,
      message: `${formatCount(tests.length, 'test')} of suite ${suite} that the ledger knows ${tests.length === 1 ? 'was' : 'were'} not measured: ${formatList(tests.map(({ test, why }) => `${test} (${why})`))}`,
      repair: 'If they are gone for good, the next leakgate baseline on the default branch forgets them.',
    }
  })
}
