/** One test at head held against itself at the base: does it leak more? */
import { leaksMemory, openCounts } from '../ledger/record.ts'
import type { Comparison } from '../model/comparison.ts'
import type { Measurement, OpenRate } from '../model/measurement.ts'

/** What a leaking test leaves open an iteration; where it was not repeated, what its one run left. */
export function openRates({ verdict, opened, resources }: Measurement): OpenRate[] {
  if (verdict !== 'leak') return []
  return (
    opened ??
    Object.entries(openCounts(resources)).map(([kind, count]) => ({ kind, each: count, low: count, high: count }))
  )
}

export const isDecided = ({ verdict }: Measurement): boolean => verdict === 'leak' || verdict === 'clean'

/** Whether head leaks more than the base, or that cannot be told: what is not decided is no pass. */
export function outcomeOf({ tests, notes }: Comparison): 'worse' | 'no worse' | 'unknown' {
  if (tests.some(({ worse }) => worse)) return 'worse'
  return notes.length > 0 || tests.some(({ head }) => !isDecided(head)) ? 'unknown' : 'no worse'
}

/** More is what no noise explains: the intervals do not meet. What the base could not tell is no excuse. */
export function leaksMore(head: Measurement, base: Measurement | undefined): boolean {
  if (head.verdict !== 'leak') return false
  if (base === undefined || !isDecided(base)) return true
  const before = new Map(openRates(base).map(rate => [rate.kind, rate.high]))
  return openRates(head).some(({ kind, low }) => low > (before.get(kind) ?? 0)) || growsMore(head, base)
}

function growsMore(head: Measurement, base: Measurement): boolean {
  if (!leaksMemory(head)) return false
  if (!leaksMemory(base)) return true
  return head.growth !== undefined && base.growth !== undefined && head.growth.low > base.growth.high
}
