/** Writes a `with` or a `try … finally` around statements that are there already. */
import type { Edit } from '../../../model/finding.ts'
import { indentAt, lineBreakAt, lineEnd, lineStart, shift, stepOf } from './layout.ts'
import type { Region } from './region.ts'
import type { Place, Source } from './source.ts'

/** The statements of a region one step further right, and `pass` where there are none. The header's own edits are the caller's. */
export function bodyEdits({ block, index, statement }: Place, { last, release }: Region, source: Source) {
  const header = source.endOf(statement)
  const indent = indentAt(statement.start, source)
  const step = stepOf(statement, source)
  const gone = release === undefined ? undefined : wholeLine(block[release]!, source)
  // A release that shares its line with a comment stays, and the comment with it.
  const inner = release !== undefined && !gone ? release : last
  const edits: Edit[] = gone ? [gone] : []
  if (inner === index) return [...edits, insert(header, lineEnd(header, source.text), `${indent}${step}pass`, source)]
  const lines = { start: lineEnd(header, source.text), end: source.endOf(block[inner]!) }
  const moved = shift(lines, indent, step, source)
  return moved && [...edits, ...moved]
}

/** A new line at `at`, the beginning of a line; `near` tells how lines end there. */
export function insert(near: number, at: number, line: string, source: Source): Edit {
  const lineBreak = lineBreakAt(near, source)
  const open = at === source.text.length && !/[\r\n]$/.test(source.text)
  return { start: at, end: at, text: open ? `${lineBreak}${line}` : `${line}${lineBreak}` }
}

/** The line of a statement with nothing else on it, to be taken out; undefined where there is a comment. */
export function wholeLine(statement: Place['statement'], source: Source): Edit | undefined {
  const { text } = source
  const line = lineStart(statement.start, text)
  const end = lineEnd(source.endOf(statement), text)
  if (text.slice(source.endOf(statement), end).trim() !== '' || text.slice(line, statement.start).trim() !== '')
    return undefined
  const start = withoutGap(line, end, text)
  if (end < text.length || /[\r\n]$/.test(text)) return { start, end, text: '' }
  // The last line of a file that does not end its lines: so must the one before.
  const before = /(\r\n|\r|\n)$/.exec(text.slice(0, start))
  return { start: start - (before?.[0].length ?? 0), end, text: '' }
}

/** The beginning of the blank lines above, where there is one below as well: one gap is enough. */
function withoutGap(line: number, end: number, text: string): number {
  const below = text.slice(end, lineEnd(end, text))
  let start = line
  if (end < text.length && below.trim() !== '') return start
  while (start > 0 && text.slice(lineStart(start - 1, text), start).trim() === '') start = lineStart(start - 1, text)
  return start
}
