/** While a team settles in, the gate tells and does not stop. */
import type { Verdict } from '../model/verdict.ts'
import type { Policy } from '../policy/schema.ts'

/** The status that counts: up to and including the policy's day, passed, with what it would have been. */
export function statusFor(
  wouldBe: Verdict['status'],
  { reportOnly }: Policy,
  today: string,
): Pick<Verdict, 'status' | 'reportOnly'> {
  if (!reportOnly || today > reportOnly.until) return { status: wouldBe }
  return { status: 'passed', reportOnly: { until: reportOnly.until, wouldBe } }
}
