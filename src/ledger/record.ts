/** What a run on the default branch teaches the ledger. */
import type { BaselineEntry, Ledger } from '../model/ledger.ts'
import type { HarnessResult, Measurement, OpenResource, SuiteRun } from '../model/measurement.ts'
import { entryKey } from './files.ts'
import { environmentName } from './names.ts'
import { quantiseAmount, quantiseTime } from './quantise.ts'
import { defined } from './stricter.ts'

/** The name under which a suite's process tree as a whole is kept. */
export const wholeSuite = '*'

/** How many resources of each kind stayed open. */
export function openCounts(resources: readonly OpenResource[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { kind, count = 1 } of resources) counts.set(kind, (counts.get(kind) ?? 0) + count)
  return Object.fromEntries(counts)
}

/** Whether a confirmed leak is one of memory, not only of resources left open. */
export const leaksMemory = ({ verdict, trend, resources }: Measurement): boolean =>
  verdict === 'leak' && (trend === 'increasing' || resources.length === 0)

/**
 * The ledger with a run's measurements recorded: those of suites that passed. A suite that ran replaces its entries in
 * that environment, so tests that are gone leave; skipped and inconclusive ones keep what is known of them. The values
 * first accepted stay.
 */
export function recordMeasurements(ledger: Ledger, { suites, measurements }: HarnessResult): Ledger {
  const recorded = new Map(ledger.baseline.map(entry => [entryKey(entry), entry]))
  const passed = suites.filter(suite => suite.outcome === 'passed')
  const ran = new Set(passed.map(runKey))
  const kept = ledger.baseline.filter(entry => !ran.has(runKey(entry)))
  const earlier = (key: Parameters<typeof entryKey>[0]) => recorded.get(entryKey(key))
  return {
    acceptances: ledger.acceptances,
    baseline: [
      ...kept,
      ...passed.map(suite => suiteEntry(suite, earlier({ ...suite, test: wholeSuite }))),
      ...measurements.filter(test => ran.has(runKey(test))).map(test => testEntry(test, earlier(test))),
    ],
  }
}

const runKey = ({ suite, environment }: Pick<BaselineEntry, 'suite' | 'environment'>): string =>
  `${suite}\0${environmentName(environment)}`

function suiteEntry(run: SuiteRun, earlier: BaselineEntry | undefined): BaselineEntry {
  const { suite, environment } = run
  return withFirst({ suite, environment, test: wholeSuite, open: {}, ...usage(run, earlier), first: {} }, earlier)
}

function testEntry(measurement: Measurement, earlier: BaselineEntry | undefined): BaselineEntry {
  const { suite, environment, test, verdict } = measurement
  const doubtful = measurement.outcome === 'skipped' || verdict === 'inconclusive' || verdict === 'not confirmed'
  if (doubtful && earlier) return earlier
  const leaked = doubtful ? { open: {} } : leak(measurement, earlier)
  return withFirst({ suite, environment, test, ...leaked, ...usage(measurement, earlier), first: {} }, earlier)
}

/** A clean test has growth 0: the slope that was measured is noise. */
function leak(measurement: Measurement, earlier: BaselineEntry | undefined) {
  const { growth, resources, verdict } = measurement
  const memory = leaksMemory(measurement)
  return {
    growth: growth && quantiseAmount(memory ? growth.bytes : 0, earlier?.growth),
    objects: memory && growth?.objects !== undefined ? quantiseAmount(growth.objects, earlier?.objects) : undefined,
    open: verdict === 'leak' ? openCounts(resources) : {},
  }
}

function usage({ peak, cpu, duration }: Pick<Measurement, 'peak' | 'cpu' | 'duration'>, earlier?: BaselineEntry) {
  return {
    peak: peak === undefined ? undefined : spreadPeak(peak, earlier?.peak),
    cpu: cpu === undefined ? undefined : quantiseTime(cpu, earlier?.cpu),
    duration: duration === undefined ? undefined : quantiseTime(duration, earlier?.duration),
  }
}

/** The spread is the farthest any run lay from the recorded peak. */
function spreadPeak(peak: number, earlier: BaselineEntry['peak']): BaselineEntry['peak'] {
  const value = quantiseAmount(peak, earlier?.value)
  if (value !== earlier?.value) return { value, spread: 0 }
  const spread = quantiseAmount(Math.abs(peak - value), earlier.spread)
  return { value, spread: Math.max(spread, earlier.spread) }
}

/** A leak that went away takes its first value along: its return is a new leak. */
function withFirst(entry: BaselineEntry, earlier: BaselineEntry | undefined): BaselineEntry {
  const growth = entry.growth ? (earlier?.first.growth ?? entry.growth) : undefined
  const peak = earlier?.first.peak ?? entry.peak?.value
  return defined({ ...entry, first: defined({ growth, peak }) })
}
