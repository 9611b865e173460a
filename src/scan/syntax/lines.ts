/** Turns UTF-16 offsets into lines and columns. */
import type { Span } from '../../model/finding.ts'

export interface Lines {
  span(start: number, end: number): Span
  /** The offset of a line and column, both from 1. */
  offset(line: number, column: number): number
  /** Source text with white space normalised, cut to a length that reads well in a message. */
  text(start: number, end: number): string
}

const longest = 120

/** What ends a line in Python, and in most of what shows text. */
const newlines = /\r\n|\r|\n/g

/** @param breaks what ends a line, where the language has its own idea of that */
export function linesOf(source: string, breaks = newlines): Lines {
  const starts = [0]
  for (const match of source.matchAll(breaks)) starts.push(match.index + match[0].length)
  const position = (offset: number): [number, number] => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return [low + 1, offset - starts[low]! + 1]
  }
  return {
    span(start, end) {
      const [line, column] = position(start)
      const [endLine, endColumn] = position(end)
      return { line, column, endLine, endColumn }
    },
    offset: (line, column) => starts[line - 1]! + column - 1,
    text(start, end) {
      // Of an expression of many pages no more is read than is shown.
      const text = source.slice(start, Math.min(end, start + 8 * longest)).replace(/\s+/g, ' ')
      return text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text
    },
  }
}
