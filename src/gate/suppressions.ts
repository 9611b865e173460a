/** Which suppressions in the code count: those that the base has, and what the change brings once somebody agrees. */
import type { Finding, Suppressed } from '../model/finding.ts'
import type { Change } from './change.ts'
import type { JudgeInput } from './input.ts'
import { matchFindings } from './match.ts'
import { readAtBase } from './read-at-base.ts'

export interface Suppressions {
  /** Each with its partner of the base, where it has one. */
  inForce: ReadonlyMap<Finding, Finding | undefined>
  /** What the change brings and nobody approved. */
  unapproved: readonly Suppressed[]
  /** Suppressions of the base whose finding is gone or no longer suppressed. */
  leftAtBase: readonly Finding[]
  /** What the change brings, in words; nothing on one's own machine. */
  excuses: readonly string[]
}

type Compared = Pick<JudgeInput, 'head' | 'base'>

/** The suppressions that the base does not have. An audit compares with nothing, so nothing brings any. */
export function broughtSuppressions({ head, base }: Compared, change: Change): Suppressed[] {
  if (change.whole) return []
  const carried = new Set(pairSuppressed({ head, base }, change).known.map(([finding]) => finding))
  const wasRead = readAtBase({ base }, change)
  return head.scan.suppressed.filter(finding => {
    const { line, endLine } = finding.suppression.span
    return !carried.has(finding) && (wasRead(finding.path) || change.touches({ path: finding.path, line, endLine }))
  })
}

/** Sorts the suppressions of head. */
export function judgeSuppressions(input: JudgeInput, change: Change): Suppressions {
  const brought = broughtSuppressions(input, change)
  const unapproved = new Set<Finding>(input.approved || input.local ? [] : brought)
  const { known, fixed } = pairSuppressed(input, change)
  const partners = new Map(known)
  const inForce = input.head.scan.suppressed.filter(finding => !unapproved.has(finding))
  return {
    inForce: new Map(inForce.map(finding => [finding, partners.get(finding)])),
    unapproved: brought.filter(finding => unapproved.has(finding)),
    leftAtBase: fixed,
    excuses: input.local
      ? []
      : brought.map(
          ({ rule, path, symbol, suppression }) =>
            `it suppresses ${rule} in ${symbol} of ${path}: ${suppression.reason}`,
        ),
  }
}

const pairSuppressed = ({ head, base }: Compared, change: Change) =>
  matchFindings(base?.scan.suppressed ?? [], head.scan.suppressed, change.renames, change.touches)
