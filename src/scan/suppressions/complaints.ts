/** What is said of suppressions that do not count. All low: the finding they meant to silence speaks for itself. */
import type { Span } from '../../model/finding.ts'
import type { Draft } from '../../model/fingerprint.ts'
import { nearest } from '../../policy/nearest.ts'

/** A comment that wants to suppress something. */
export interface Comment {
  path: string
  span: Span
  /** As written, white space normalised. */
  text: string
  reason: string
}

export const complaintRules = [
  'leakgate/suppression-unknown-rule',
  'leakgate/suppression-unused',
  'leakgate/suppression-without-reason',
] as const

const form = 'leakgate: ignore[rule] reason'

export const withoutReason = (comment: Comment): Draft =>
  complaint(comment, 'leakgate/suppression-without-reason', {
    message: 'This suppression gives no reason, so it does not count.',
    repair: `Say after the bracket why the leak is fine: ${form}.`,
  })

export const unused = (comment: Comment, rule: string): Draft =>
  complaint(comment, 'leakgate/suppression-unused', {
    message: `This suppression of ${rule} silences nothing: the statement it stands at has no such finding.`,
    repair: 'Remove it, or put it on the line of the acquisition or alone on the line above.',
  })

export const withoutRule = (comment: Comment): Draft =>
  complaint(comment, 'leakgate/suppression-unknown-rule', {
    message: 'This suppression names no rule, so it does not count.',
    repair: `Name the rule in brackets: ${form}.`,
  })

export function unknownRule(comment: Comment, rule: string, known: readonly string[]): Draft {
  const meant = nearest(rule, known)
  return complaint(comment, 'leakgate/suppression-unknown-rule', {
    message: `This suppression names “${rule}”, which is no rule, so it does not count.`,
    repair: meant ? `Did you mean ${meant}?` : 'Name the rule that the finding carries.',
  })
}

const complaint = (
  { path, span, text }: Comment,
  rule: (typeof complaintRules)[number],
  words: { message: string; repair: string },
): Draft => ({
  rule,
  category: 'suppression',
  severity: 'low',
  path,
  line: span.line,
  endLine: span.endLine,
  column: span.column,
  symbol: '<module>',
  text,
  trace: [],
  ...words,
})
