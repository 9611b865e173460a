/** Indentation: what a file uses, and moving whole statements one step to the right without touching their strings. */
import { ParseNodeType } from '#pyright-parser'
import type { Edit } from '../../../model/finding.ts'
import { type ParseNode, walk } from '../../syntax/python/tree.ts'
import type { Source } from './source.ts'

const fallback = '    '

/** White space before the first character of the line that `offset` is on. */
export function indentAt(offset: number, { text }: Source): string {
  const start = lineStart(offset, text)
  return /^[ \t]*/.exec(text.slice(start, offset))![0]
}

export function lineStart(offset: number, text: string): number {
  let at = offset
  while (at > 0 && text[at - 1] !== '\n' && (text[at - 1] !== '\r' || text[at] === '\n')) at--
  return at
}

/** Where the line of `offset` ends, line break included. */
export function lineEnd(offset: number, text: string): number {
  const found = /\r\n|\r|\n/g
  found.lastIndex = offset
  const match = found.exec(text)
  return match ? match.index + match[0].length : text.length
}

/** What ends the line of `offset`, or the first line where it is the last. */
export const lineBreakAt = (offset: number, { text }: Source): string =>
  /\r\n|\r|\n/.exec(text.slice(offset))?.[0] ?? /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'

/** One step of indentation: that of the block around `node`, or the first in the file. */
export function stepOf(node: ParseNode, source: Source): string {
  for (let at = node.parent; at?.parent; at = at.parent) {
    const step = at.nodeType === ParseNodeType.Suite ? stepInto(at, source) : undefined
    if (step) return step
  }
  for (const suite of walk(source.tree)) {
    const step = suite.nodeType === ParseNodeType.Suite ? stepInto(suite, source) : undefined
    if (step) return step
  }
  return fallback
}

function stepInto(suite: ParseNode & { nodeType: typeof ParseNodeType.Suite }, source: Source): string | undefined {
  const [first] = suite.d.statements
  const outer = suite.parent && indentAt(suite.parent.start, source)
  if (!first || outer === undefined) return undefined
  const inner = indentAt(first.start, source)
  return inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : undefined
}

/**
 * Edits that move the lines from `start` to `end` right by `step`. Lines that begin inside a string stay as they are:
 * their white space is part of a value. Undefined where a line's own indentation does not begin with `indent`.
 */
export function shift(
  { start, end }: { start: number; end: number },
  indent: string,
  step: string,
  source: Source,
): Edit[] | undefined {
  const strings = multiLineStrings(source)
  const edits: Edit[] = []
  const until = withComments(end, indent, source.text)
  for (let at = lineStart(start, source.text); at < until; at = lineEnd(at, source.text)) {
    const line = source.text.slice(at, lineEnd(at, source.text))
    if (line.trim() === '' || strings.some(s => s.start < at && at < s.end)) continue
    if (line.startsWith('\f')) return undefined
    if (line.startsWith(indent)) edits.push({ start: at + indent.length, end: at + indent.length, text: step })
    // A comment, or what a bracket continues, may stand further to the left.
    else if (!/^[ \t]*#/.test(line) && !isContinuation(at, source)) return undefined
  }
  return edits
}

/** The end of the comments below that are indented as a block's own last lines are. */
function withComments(end: number, indent: string, text: string): number {
  let until = end
  for (let at = lineEnd(end, text); at < text.length; at = lineEnd(at, text)) {
    const line = text.slice(at, lineEnd(at, text))
    if (line.startsWith(indent) && /^[ \t]+#/.test(line.slice(indent.length))) until = at + 1
    else if (line.trim() !== '') break
  }
  return until
}

const multiLineStrings = ({ tree, text }: Source) =>
  walk(tree)
    .filter(({ nodeType }) => nodeType === ParseNodeType.String || nodeType === ParseNodeType.FormatString)
    .map(({ start, length }) => ({ start, end: start + length }))
    .filter(({ start, end }) => /[\r\n]/.test(text.slice(start, end)))

/** True for a line that no statement begins on. */
const isContinuation = (at: number, source: Source): boolean => {
  const first = at + /^[ \t]*/.exec(source.text.slice(at))![0].length
  return !walk(source.tree).some(
    ({ start, parent }) =>
      start === first && (parent?.nodeType === ParseNodeType.Suite || parent?.nodeType === ParseNodeType.Module),
  )
}
