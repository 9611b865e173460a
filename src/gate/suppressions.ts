/** Which suppressions in the code count: those that the base has, and what the change brings once somebody agrees. */
import type { Finding, Suppressed } from '../model/finding.ts'
import type { Change } from './change.ts'
import type { JudgeInput } from './input.ts'
import { matchFindings } from './match.ts'
import { readAtBase } from './read-at-base.ts'

export interface Suppressions {
  /** Those that count. */
  inForce: readonly Suppressed[]
  /** Those whose like the base does not suppress, whether they count or not: it may have the leak in the open. */
  unpaired: readonly Suppressed[]
  /** What the base suppresses and head does not: it may have the leak in the open. */
  leftAtBase: readonly Finding[]
  /** What the change brings, in words; nothing on one's own machine. */
  excuses: readonly string[]
}

type Compared = Pick<JudgeInput, 'head' | 'base'>

/** The suppressions that the base does not have. An audit compares with nothing, so nothing brings any. */
export function broughtSuppressions(revisions: Compared, change: Change): Suppressed[] {
  if (change.whole) return []
  const wasRead = readAtBase(revisions, change)
  return pairSuppressed(revisions, change).unpaired.filter(({ path, suppression: { span } }) => {
    const { line, endLine } = span
    return wasRead(path) || change.touches({ path, line, endLine })
  })
}

/** Sorts the suppressions of head. */
export function judgeSuppressions(input: JudgeInput, change: Change): Suppressions {
  const brought = broughtSuppressions(input, change)
  const unapproved = new Set(input.approved || input.local ? [] : brought)
  return {
    ...pairSuppressed(input, change),
    inForce: input.head.scan.suppressed.filter(finding => !unapproved.has(finding)),
    excuses: input.local ? [] : brought.map(excuse),
  }
}

function pairSuppressed({ head, base }: Compared, change: Change): Pick<Suppressions, 'unpaired' | 'leftAtBase'> {
  const ours = head.scan.suppressed
  const { known, fixed } = matchFindings(base?.scan.suppressed ?? [], ours, change.renames, change.touches)
  const paired = new Set(known.map(([finding]) => finding))
  return { unpaired: ours.filter(finding => !paired.has(finding)), leftAtBase: fixed }
}

const excuse = ({ rule, path, symbol, suppression }: Suppressed): string =>
  `it suppresses ${rule} in ${symbol} of ${path}: ${suppression.reason}`
