/** What a comment must say to silence a finding: `leakgate: ignore[rule, rule] reason`. */

export interface Marked {
  rules: string[]
  /** Empty if none is given. */
  reason: string
}

/** True if the text may hold such a comment; it may also be a string that looks like one. */
export const mentionsSuppression = (text: string): boolean => /leakgate:\s*ignore/.test(text)

/** At the start of a comment or of a line of it, or after another tool's own comment: `# noqa  # leakgate: ignore[…]`. */
const marker =
  /(?:^(?:#|\/\/|\/\*+)?[ \t*]*|\s(?:#|\/\/)[ \t]*)leakgate:\s*ignore\b(?:\s*\[([^\]\r\n]*)\])?([^\r\n]*)/gm

/** Every suppression in one comment, which is given with its delimiters. */
export const markedIn = (comment: string): Marked[] =>
  [...comment.matchAll(marker)].map(([, rules = '', rest = '']) => ({
    rules: rules
      .split(',')
      .map(rule => rule.trim())
      .filter(Boolean),
    reason: reasonIn(rest.replace(/\*\/$/, '')),
  }))

/** Punctuation is no reason. */
function reasonIn(text: string): string {
  const reason = text
    .replace(/^[\s:\u2013\u2014-]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return /[\p{L}\p{N}]/u.test(reason) ? reason : ''
}
