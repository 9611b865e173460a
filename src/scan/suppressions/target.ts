/** Which statements a comment speaks of: those on its own line, or on the next line if it stands alone. */
import type { Outline, Stretch } from '../flow/ir.ts'

export interface Targets {
  /**
   * True if the innermost statement at `offset` has something of its own, not only of a statement nested in it, on the
   * line that the comment speaks of.
   */
  reaches(comment: Stretch, offset: number): boolean
}

const breaks = /[\r\n]/

export function targetsIn(text: string, { comments, statements }: Outline): Targets {
  const code = blanked(text, comments)
  // Asked for each pair of a comment and a finding.
  const lineOf = remembered((comment: Stretch) => lineFor(comment, text, code))
  const statementAt = remembered((offset: number) => innermost(statements, offset))
  return {
    reaches(comment, offset) {
      const [line, statement] = [lineOf(comment), statementAt(offset)]
      return line !== undefined && statement !== undefined && hasOwnCode(statement, line, statements, code)
    },
  }
}

function remembered<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return key => {
    if (!known.has(key)) known.set(key, answer(key))
    return known.get(key)!
  }
}

/** The text with spaces in place of some stretches, which may hold one another; line breaks stay. */
function blanked(text: string, stretches: readonly Stretch[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue
    const from = Math.max(at, start)
    parts.push(text.slice(at, from), text.slice(from, end).replace(/[^\r\n]/g, ' '))
    at = end
  }
  return parts.join('') + text.slice(at)
}

function lineFor({ start, end }: Stretch, text: string, code: string): Stretch | undefined {
  const own = { start: lineStart(text, start), end: lineEnd(text, end) }
  if (!isEmpty(code.slice(own.start, own.end))) return own
  // Below it other comments may follow; an empty line ends what it speaks of.
  for (let line = nextLine(text, own.end); line; line = nextLine(text, line.end)) {
    if (!isEmpty(code.slice(line.start, line.end))) return line
    if (text.slice(line.start, line.end).trim() === '') return undefined
  }
  return undefined
}

/** A comment of JSX leaves its braces behind. */
const isEmpty = (code: string): boolean => /^\s*(\{\s*\}\s*)?$/.test(code)

function lineStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && !breaks.test(text[start - 1]!)) start--
  return start
}

function lineEnd(text: string, offset: number): number {
  let end = offset
  while (end < text.length && !breaks.test(text[end]!)) end++
  return end
}

function nextLine(text: string, end: number): Stretch | undefined {
  if (end >= text.length) return undefined
  const start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  return { start, end: lineEnd(text, start) }
}

function innermost(statements: readonly Stretch[], offset: number): Stretch | undefined {
  let found: Stretch | undefined
  for (const each of statements)
    if (each.start <= offset && offset < each.end && (!found || length(each) <= length(found))) found = each
  return found
}

function hasOwnCode(statement: Stretch, line: Stretch, statements: readonly Stretch[], code: string): boolean {
  const shared = { start: Math.max(statement.start, line.start), end: Math.min(statement.end, line.end) }
  if (shared.start >= shared.end) return false
  const nested = statements.filter(
    each => isWithin(each, statement) && each.start < shared.end && shared.start < each.end,
  )
  const own = blanked(
    code.slice(shared.start, shared.end),
    nested.map(({ start, end }) => ({ start: start - shared.start, end: end - shared.start })),
  )
  return own.trim() !== ''
}

const isWithin = (inner: Stretch, outer: Stretch): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && length(inner) < length(outer)

const length = ({ start, end }: Stretch): number => end - start
