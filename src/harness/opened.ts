/** How many resources each iteration of a repeated test leaves open, by kind. */
import type { OpenRate } from '../model/measurement.ts'
import type { RecordOf } from './protocol.ts'
import { judgeTrend } from './trend.ts'

/** Less than this share of what is open was opened once, not again and again. */
const leastShare = 0.05

/** The levels count all kinds together; what is open in the end says how they share them. */
export function openedOf({ open, batch, resources = [] }: RecordOf<'repeat'>): OpenRate[] {
  const { slope, low, high } = judgeTrend(open, batch, 0)
  if (slope <= 0) return []
  const counts = new Map<string, number>()
  for (const { kind, count = 1 } of resources) counts.set(kind, (counts.get(kind) ?? 0) + count)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return [{ kind: 'resource', each: slope, low, high }]
  const lasting = [...counts].filter(([, count]) => count / total >= leastShare)
  const shared = lasting.reduce((sum, [, count]) => sum + count, 0)
  return lasting.map(([kind, count]) => {
    const share = count / shared
    return { kind, each: slope * share, low: low * share, high: high * share }
  })
}
