/** `const fh = await open(p)` … `await fh.close()` → the same in `try … finally`, or by `await using`. */
import type * as t from '@babel/types'
import type { Edit } from '../../../model/finding.ts'
import { bare, descendants, type Node } from '../../syntax/javascript/tree.ts'
import type { Proposal, Target } from '../proposal.ts'
import { type HandleRegion, handleRegion, type Place } from './handle-region.ts'
import { indentAt, lineBreakOf, lineEnd, lineStart, type Source, semicolonOf, stepOf } from './source.ts'

export function handleInFinally(node: Node, { site }: Target, source: Source): Proposal | undefined {
  const place = source.statementOf(node)
  const declared = place && declaredBy(place.statement, node)
  const binding = declared && source.program.binding(declared)
  if (!site || !place || !binding || !source.isFixed(declared)) return undefined
  const region = handleRegion(node, binding, place, site, source)
  const taken = region && site.resource.category === 'file' ? takenByUsing(place, region, source) : undefined
  if (taken) return { title: 'Take it with await using', edits: taken }
  const edits = region && wrapped(place, region, source)
  return edits && { title: 'Release it in a finally block', edits }
}

/** The variable of `const name = …` that holds what `node` acquires and nothing else. */
function declaredBy(statement: t.Statement, node: Node): t.Identifier | undefined {
  if (statement.type !== 'VariableDeclaration' || statement.declarations.length !== 1) return undefined
  const [{ id, init }] = statement.declarations as [t.VariableDeclarator]
  const value = init && bare(init)
  const acquired = value?.type === 'AwaitExpression' ? bare(value.argument) : value
  return acquired === node && id.type === 'Identifier' && !id.typeAnnotation ? id : undefined
}

/**
 * The same by `await using`, in a file that has such declarations already, so that its runtime knows them. They last to
 * the end of their block: nothing may follow what the handle is needed for.
 */
function takenByUsing({ statement, block }: Place, region: HandleRegion, source: Source): Edit[] | undefined {
  const { last, release, text } = region
  if (statement.type !== 'VariableDeclaration' || !text.startsWith('await ') || !usesUsing(source)) return undefined
  if ((release ?? last) !== block.length - 1) return undefined
  const gone = release === undefined ? undefined : lineOf(block[release]!, source)
  if (release !== undefined && !gone) return undefined
  const start = statement.start!
  return [{ start, end: start + statement.kind.length, text: 'await using' }, ...(gone ? [gone] : [])]
}

const usesUsing = ({ program }: Source): boolean =>
  [...descendants(program.root)].some(n => n.type === 'VariableDeclaration' && n.kind === 'await using')

function wrapped({ statement, block, index }: Place, region: HandleRegion, source: Source): Edit[] | undefined {
  const { text } = source
  const { last, release } = region
  const first = block[index + 1]!
  const gone = release === undefined ? undefined : lineOf(block[release]!, source)
  const begin = lineStart(first.start!, text)
  if ((release !== undefined && !gone) || text.slice(begin, first.start!).trim() !== '') return undefined
  const indent = indentAt(first.start!, source)
  const step = stepOf(first, source)
  const lineBreak = lineBreakOf(source)
  const end = lineEnd(block[last]!.end!, text)
  const written = release === undefined ? `${region.text}${semicolonOf(statement, source)}` : region.text
  const closing = `${indent}} finally {${lineBreak}${indent}${step}${written}${lineBreak}${indent}}`
  const isOpen = !/[\r\n]$/.test(text.slice(0, end))
  return [
    { start: begin, end: begin, text: `${indent}try {${lineBreak}` },
    ...shifted(begin, end, step, gone, source),
    ...(gone ? [gone] : []),
    { start: end, end, text: isOpen ? `${lineBreak}${closing}` : `${closing}${lineBreak}` },
  ]
}

/** The whole line of a statement with nothing else on it, and the gap above it where nothing follows that needs one. */
function lineOf(statement: t.Statement, { text }: Source): Edit | undefined {
  const line = lineStart(statement.start!, text)
  const end = lineEnd(statement.end!, text)
  if (text.slice(line, statement.start!).trim() !== '' || text.slice(statement.end!, end).trim() !== '')
    return undefined
  let start = line
  if (/^\s*(\}|[\r\n]|$)/.test(text.slice(end)))
    while (start > 0 && text.slice(lineStart(start - 1, text), start).trim() === '') start = lineStart(start - 1, text)
  return { start, end, text: '' }
}

/** Lines from `start` to `end` one step further right; what a template literal goes over is part of a value. */
function shifted(start: number, end: number, step: string, gone: Edit | undefined, source: Source): Edit[] {
  const literals = [...descendants(source.program.root)].filter(
    n => n.type === 'TemplateElement' || n.type === 'JSXText' || n.type === 'StringLiteral',
  )
  const edits: Edit[] = []
  for (const match of source.text.slice(start, end).matchAll(/(^|\r\n|\r|\n)(?=[^\r\n])/g)) {
    const at = start + match.index + match[0].length
    const isGone = gone !== undefined && at >= gone.start && at < gone.end
    if (!isGone && !literals.some(l => l.start! < at && at <= l.end!)) edits.push({ start: at, end: at, text: step })
  }
  return edits
}
