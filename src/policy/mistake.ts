/** What is wrong at one place of a policy, and the one error that lists all of it. */
import { LineCounter } from 'yaml'
import { type LeakgateError, userError } from '../errors.ts'

/** A stretch of a policy's text, as UTF-16 offsets; the end is exclusive. */
export interface Range {
  start: number
  end: number
}

/** A mistake before its line is known. */
export interface Flaw {
  range: Range
  /** What was found. */
  message: string
  expected?: string
  repair: string
}

export interface Mistake extends Omit<Flaw, 'range'> {
  path: string
  line: number
  column: number
  /** The line, the one above it, and a caret. */
  frame: string
}

const listed = 20
const width = 100

/** Text from a policy, fit for one line of a terminal or a log: no control characters, no endless names. */
export function shown(text: string, room = 60): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  const safe = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\uFFFD')
  return safe.length > room ? `${safe.slice(0, room - 1)}…` : safe
}

/** Finds the lines of flaws in their text. */
export function place(flaws: Flaw[], text: string, path: string): Mistake[] {
  const lines = text.split('\n')
  const counter = new LineCounter()
  let offset = 0
  for (const line of lines) {
    counter.addNewLine(offset)
    offset += line.length + 1
  }
  return flaws.map(({ range, ...words }) => {
    const start = Math.min(range.start, text.length)
    const { line, col: column } = counter.linePos(start)
    const length = Math.min(range.end, text.length) - start
    return { ...words, path, line, column, frame: frame(lines, line, column, Math.max(1, length)) }
  })
}

function frame(lines: string[], line: number, column: number, length: number): string {
  // A long line is shown from where the mistake comes into view.
  const from = Math.max(0, column - width / 2)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  const cut = (row: string) => row.slice(from, from + width).replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
  const gutter = String(line).length
  const row = (n: number) => `  ${String(n).padStart(gutter)} | ${cut(lines[n - 1]!)}`.trimEnd()
  const room = Math.max(1, cut(lines[line - 1]!).trimEnd().length - (column - 1 - from))
  const caret = `  ${' '.repeat(gutter)} | ${' '.repeat(column - 1 - from)}${'^'.repeat(Math.min(length, room))}`
  return [...(line > 1 ? [row(line - 1)] : []), row(line), caret].join('\n')
}

/** One error for all mistakes; at least one is needed. They are listed in the order of the text. */
export function policyError(mistakes: Mistake[]): LeakgateError {
  const sorted = [...mistakes].sort((a, b) => order(a.path, b.path) || a.line - b.line || a.column - b.column)
  const [first] = sorted as [Mistake]
  const { path, line, column } = first
  if (sorted.length === 1) return userError('policy-mistake', [first], { path, line, column, frame: first.frame })
  return userError('policy-mistakes', [first, sorted.length], { path, line, column, frame: list(sorted) })
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function list(mistakes: Mistake[]): string {
  const shownOnes = mistakes
    .slice(0, listed)
    .map(({ path, line, column, message, frame, expected, repair }) =>
      [
        `${path}:${line}:${column}: ${message}`,
        frame,
        ...(expected ? [`  expected: ${expected}`] : []),
        `  to mend it: ${repair}`,
      ].join('\n'),
    )
  const rest = mistakes.length - listed
  return `${[...shownOnes, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n\n')}\n`
}
