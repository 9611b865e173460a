/** `const fh = await open(p)` … `await fh.close()` → the same in `try … finally`. */
import type * as t from '@babel/types'
import type { Edit } from '../../../model/finding.ts'
import type { Acquisition } from '../../flow/ir.ts'
import { bare, calleeName, descendants, isCall, type Node, ownDescendants } from '../../syntax/javascript/tree.ts'
import { isChanged } from '../../syntax/javascript/uses.ts'
import type { Proposal } from '../proposal.ts'
import { indentAt, lineBreakOf, lineEnd, lineStart, type Source, stepOf } from './source.ts'

type Place = NonNullable<ReturnType<Source['statementOf']>>

export function handleInFinally(node: Node, site: Acquisition, source: Source): Proposal | undefined {
  const place = source.statementOf(node)
  const declared = place && declaredBy(place.statement, node)
  const binding = declared && source.program.binding(declared)
  if (!place || !declared || !binding || source.program.uses(binding).some(use => isChanged(use, source.program)))
    return undefined
  const release = releaseAfter(declared.name, place, site)
  if (release === undefined || release <= place.index + 1) return undefined
  const last = lastInside(place, release)
  if (last === undefined || !staysInside(place, release) || isLent(declared.name, place, release)) return undefined
  const edits = wrapped(place, release, last, source)
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

/** The next statement of the block that is nothing but the release. */
function releaseAfter(name: string, { block, index }: Place, { resource }: Acquisition): number | undefined {
  const found = block.findIndex((statement, i) => i > index && isRelease(statement, name, resource))
  return found < 0 ? undefined : found
}

function isRelease(statement: t.Statement, name: string, { release, releaseBy }: Acquisition['resource']): boolean {
  if (statement.type !== 'ExpressionStatement') return false
  const value = bare(statement.expression)
  const call = value.type === 'AwaitExpression' ? bare(value.argument) : value
  if (!isCall(call)) return false
  const method = calleeName(call) ?? ''
  const callee = bare(call.callee)
  const [only, ...more] = call.arguments
  const isIt = (node: Node | undefined): boolean => node?.type === 'Identifier' && node.name === name
  if (more.length > 0) return false
  if (releaseBy.some(by => by.split('.').at(-1) === method) && isIt(only)) return true
  return (
    only === undefined && callee.type === 'MemberExpression' && isIt(bare(callee.object)) && release.includes(method)
  )
}

/** The last statement of the block to be tried: a plain `return` behind the release as well, as it needs the variables. */
function lastInside({ block, index }: Place, release: number): number | undefined {
  const next = block[release + 1]
  const names = declaredIn(block.slice(index + 1, release))
  const behind = block.slice(release + 1)
  if (!behind.some(statement => [...descendants(statement)].some(n => n.type === 'Identifier' && names.has(n.name))))
    return release - 1
  const isPlain = next?.type === 'ReturnStatement' && (!next.argument || isQuiet(bare(next.argument)))
  return isPlain && release + 2 === block.length ? release + 1 : undefined
}

const isQuiet = (node: Node): boolean => node.type === 'Identifier' || /Literal$/.test(node.type)

const declaredIn = (statements: t.Statement[]): Set<string> =>
  new Set(
    statements.flatMap(statement => {
      if (statement.type === 'VariableDeclaration')
        return statement.declarations.flatMap(({ id }) =>
          [...descendants(id)].flatMap(n => (n.type === 'Identifier' ? n.name : [])),
        )
      return 'id' in statement && statement.id && 'name' in statement.id ? [statement.id.name as string] : []
    }),
  )

/** What is declared for the whole function stays where it is seen. */
const staysInside = ({ block, index }: Place, release: number): boolean =>
  block.slice(index + 1, release).every(s => s.type !== 'FunctionDeclaration' && s.type !== 'ClassDeclaration')

/** A `return` before the release that hands it on, or something that still reads from it: `return fh.readFile()`. */
const isLent = (name: string, { block, index }: Place, release: number): boolean =>
  block
    .slice(index + 1, release)
    .some(statement =>
      [...ownDescendants(statement)].some(
        n =>
          (n.type === 'ReturnStatement' || n.type === 'YieldExpression') &&
          n.argument &&
          bare(n.argument).type !== 'AwaitExpression' &&
          [...descendants(n.argument)].some(i => i.type === 'Identifier' && i.name === name),
      ),
    )

function wrapped({ block, index }: Place, release: number, last: number, source: Source): Edit[] | undefined {
  const { text } = source
  const first = block[index + 1]!
  const gone = lineOf(block[release]!, source)
  const begin = lineStart(first.start!, text)
  if (!gone || text.slice(begin, first.start!).trim() !== '') return undefined
  const indent = indentAt(first.start!, source)
  const step = stepOf(first, source)
  const lineBreak = lineBreakOf(source)
  const end = lineEnd(block[last]!.end!, text)
  const open = /[\r\n]$/.test(text.slice(0, end)) ? '' : lineBreak
  const closing = `${indent}} finally {${lineBreak}${indent}${step}${source.textOf(block[release]!)}${lineBreak}${indent}}`
  return [
    { start: begin, end: begin, text: `${indent}try {${lineBreak}` },
    ...shifted(begin, end, step, gone, source),
    gone,
    { start: end, end, text: open ? `${open}${closing}` : `${closing}${lineBreak}` },
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
function shifted(start: number, end: number, step: string, gone: Edit, source: Source): Edit[] {
  const literals = [...descendants(source.program.root)].filter(
    n => n.type === 'TemplateElement' || n.type === 'JSXText' || n.type === 'StringLiteral',
  )
  const edits: Edit[] = []
  for (const match of source.text.slice(start, end).matchAll(/(^|\r\n|\r|\n)(?=[^\r\n])/g)) {
    const at = start + match.index + match[0].length
    const isGone = at >= gone.start && at < gone.end
    if (!isGone && !literals.some(l => l.start! < at && at <= l.end!)) edits.push({ start: at, end: at, text: step })
  }
  return edits
}
