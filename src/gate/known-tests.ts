/** Finds again, in ledger and base, the test that was measured in head. */
import type { BaselineEntry, Ledger } from '../model/ledger.ts'
import type { Environment, Measurement } from '../model/measurement.ts'
import type { Revision } from './input.ts'

/** A test's name across revisions and environments. */
export const testKey = ({ suite, test }: Pick<BaselineEntry, 'suite' | 'test'>): string => `${suite}\0${test}`

/** Peaks are comparable only within one environment. */
export const sameEnvironment = (a: Environment, b: Environment): boolean =>
  a.os === b.os && a.architecture === b.architecture && a.runtime === b.runtime

export interface KnownTests {
  /** The ledger's entries for the test, in every environment. */
  entries(test: Measurement): readonly BaselineEntry[]
  /** The ledger's entry for the test in the environment it ran in. */
  entry(test: Measurement): BaselineEntry | undefined
  /** The test as it was measured at the base. */
  atBase(test: Measurement): Measurement | undefined
}

/** Indexes ledger and base once, so that thousands of tests are looked up without a search each. */
export function knownTests({ baseline }: Ledger, base: Revision | undefined): KnownTests {
  const byTest = new Map<string, BaselineEntry[]>()
  for (const entry of baseline) byTest.set(testKey(entry), [...(byTest.get(testKey(entry)) ?? []), entry])
  const measured = new Map(base?.harness?.measurements.map(measurement => [testKey(measurement), measurement]))
  const entries = (test: Measurement) => byTest.get(testKey(test)) ?? []
  return {
    entries,
    entry: test => entries(test).find(({ environment }) => sameEnvironment(environment, test.environment)),
    atBase: test => measured.get(testKey(test)),
  }
}
