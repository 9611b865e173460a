/** Adds an import where imports stand. */
import { ParseNodeType } from '#pyright-parser'
import type { Edit } from '../../../model/finding.ts'
import type { ParseNode } from '../../syntax/python/tree.ts'
import { lineBreakAt, lineEnd } from './layout.ts'
import { type Source, simple } from './source.ts'

/**
 * `import module`: in its alphabetical place among the first plain imports; before the first `from … import …` where
 * there is none; else below what must come first, the docstring and `from __future__`.
 */
export function addImport(module: string, source: Source): Edit[] {
  const { statements } = source.tree.d
  const first = statements.findIndex(s => isPlainImport(s))
  if (first >= 0) {
    let at = first
    while (at < statements.length && isPlainImport(statements[at]) && nameOf(statements[at]!, source) < module) at++
    return [at > first ? after(statements[at - 1]!, module, source) : before(statements[first]!, module, source)]
  }
  const from = statements.find(s => isFromImport(s) && !isFuture(s))
  if (from) return [before(from, module, source)]
  const head = statements.filter((s, i) => (i === 0 && isDocstring(s)) || isFuture(s)).at(-1)
  if (head) return [after(head, module, source)]
  return statements[0] ? [before(statements[0], module, source)] : []
}

const before = ({ start }: ParseNode, module: string, source: Source): Edit => ({
  start,
  end: start,
  text: `import ${module}${lineBreakAt(start, source)}`,
})

function after(statement: ParseNode, module: string, source: Source): Edit {
  const end = source.endOf(statement)
  const next = lineEnd(end, source.text)
  const added = `import ${module}${lineBreakAt(end, source)}`
  return { start: next, end: next, text: added }
}

const isPlainImport = (s: ParseNode | undefined): boolean => simple(s)?.nodeType === ParseNodeType.Import
const isFromImport = (s: ParseNode): boolean => simple(s)?.nodeType === ParseNodeType.ImportFrom
const nameOf = (s: ParseNode, source: Source): string => source.textOf(s).replace(/^import\s+/, '')
const isDocstring = (s: ParseNode): boolean => simple(s)?.nodeType === ParseNodeType.StringList

function isFuture(s: ParseNode): boolean {
  const statement = simple(s)
  return statement?.nodeType === ParseNodeType.ImportFrom && statement.d.module.d.nameParts[0]?.d.value === '__future__'
}
