/**
 * A leak added 3 % at a time passes every comparison with yesterday: the sum of all steps is held against the value
 * first accepted.
 */
import { leaksMemory } from '../ledger/record.ts'
import { atLeast } from '../model/finding.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Reason } from '../model/verdict.ts'
import type { Policy } from '../policy/schema.ts'
import { testBudget } from './budgets.ts'
import type { JudgeInput } from './input.ts'
import type { KnownTests } from './known-tests.ts'
import { formatBytes, formatShare } from './words.ts'

/** How far the steps may add up where the test has no budget for growth in per cent. */
const driftAllowed = 0.25
/** Peaks differ from run to run by some 14 % as it is: theirs only warns, and later. */
const peakDriftAllowed = 0.5

/** Growth that blocks, and peaks that warn, for having drifted from the values first accepted. */
export function driftReasons({ head, policy }: JudgeInput, known: KnownTests): Reason[] {
  return (head.harness?.measurements ?? []).flatMap(test => {
    const first = known.entry(test)?.first
    if (!first) return []
    return [...growthDrift(test, first.growth, policy, known.atBase(test)), ...peakDrift(test, first.peak)]
  })
}

/** The sure part of the growth counts, and a base that had drifted as far is not this change's doing. */
function growthDrift(
  measurement: Measurement,
  first: number | undefined,
  policy: Policy,
  before: Measurement | undefined,
): Reason[] {
  if (!first || !measurement.growth || !leaksMemory(measurement)) return []
  const budget = testBudget(policy, measurement.test)?.growth
  const allowed = typeof budget === 'object' ? budget.share : driftAllowed
  const limit = first * (1 + allowed)
  if (measurement.growth.low <= limit) return []
  const atBase = before?.verdict === 'leak' && (before.growth?.low ?? 0) > limit
  return [
    {
      ...drift(measurement, 'growth', measurement.growth.bytes, first, allowed),
      severity: 'high',
      blocks: !atBase && atLeast('high', policy.block.at),
    },
  ]
}

function peakDrift(measurement: Measurement, first: number | undefined): Reason[] {
  if (!first || measurement.peak === undefined || measurement.peak <= first * (1 + peakDriftAllowed)) return []
  return [drift(measurement, 'peak', measurement.peak, first, peakDriftAllowed)]
}

const drift = ({ test }: Measurement, what: string, now: number, first: number, allowed: number): Reason => ({
  kind: 'drift',
  severity: 'medium',
  blocks: false,
  message: `${test}: ${what} of ${formatBytes(now)} has drifted ${formatShare(now / first - 1)} from the ${formatBytes(first)} first accepted; ${formatShare(allowed)} are allowed`,
  repair: 'Undo the steps. If they are meant, delete the test’s line in the ledger and run leakgate baseline.',
  test,
})
