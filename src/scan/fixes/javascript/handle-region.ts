/** The statements of a block during which a handle is in use, and how it is released behind them. */
import type * as t from '@babel/types'
import type { Acquisition } from '../../flow/ir.ts'
import { qualify } from '../../syntax/javascript/names.ts'
import type { Binding } from '../../syntax/javascript/scope.ts'
import {
  bare,
  calleeName,
  descendants,
  isCall,
  isMember,
  keyOf,
  type Node,
  ownDescendants,
} from '../../syntax/javascript/tree.ts'
import type { Source } from './source.ts'

export type Place = NonNullable<ReturnType<Source['statementOf']>>

export interface HandleRegion {
  /** The last statement to be tried. */
  last: number
  /** The statement that releases it on the straight path already. */
  release?: number
  /** How the release is written. */
  text: string
}

/** Undefined where the handle, or what reads from it, may be wanted after its release. */
export function handleRegion(
  acquired: Node,
  binding: Binding,
  place: Place,
  site: Acquisition,
  source: Source,
): HandleRegion | undefined {
  const { block, index } = place
  const found = block.findIndex((s, i) => i > index && isRelease(releasing(s), binding.name, site))
  const region =
    found < 0
      ? unreleased(acquired, binding, place, site, source)
      : { end: found - 1, release: found, text: source.textOf(block[found]!) }
  if (!region || region.end <= index) return undefined
  const inside = block.slice(index + 1, region.end + 1)
  const isReleasedTwice = inside.some(s => [...descendants(s)].some(n => isRelease(n, binding.name, site)))
  if (isReleasedTwice || isLent(binding.name, inside) || inside.some(isForAll)) return undefined
  const last = lastInside(inside, block.slice(Math.max(region.end, found) + 1), region.end, found)
  return last === undefined ? undefined : { ...region, last }
}

/** What is declared for the whole function stays where it is seen. */
const isForAll = ({ type }: t.Statement): boolean => type === 'FunctionDeclaration' || type === 'ClassDeclaration'

/** The call of a statement that is nothing but a call. */
function releasing(statement: t.Statement): Node | undefined {
  const value = statement.type === 'ExpressionStatement' ? bare(statement.expression) : undefined
  return value?.type === 'AwaitExpression' ? bare(value.argument) : value
}

/** `handle.close()`, `fs.closeSync(handle)` */
function isRelease(call: Node | undefined, name: string, { resource }: Acquisition): boolean {
  if (!call || !isCall(call)) return false
  const method = calleeName(call) ?? ''
  const callee = bare(call.callee)
  const [only, ...more] = call.arguments
  if (more.length > 0) return false
  if (resource.releaseBy.some(by => by.split('.').at(-1) === method) && isNamed(only, name)) return true
  return (
    only === undefined && isMember(callee) && isNamed(bare(callee.object), name) && resource.release.includes(method)
  )
}

const isNamed = (node: Node | undefined, name: string): boolean => node?.type === 'Identifier' && node.name === name

/** Methods of a file handle that are done with it when they are awaited. */
const finishing =
  /^(read|readFile|readv|write|writeFile|writev|appendFile|stat|truncate|sync|datasync|utimes|chmod|chown)$/

/** A file that nothing releases, and that is used only where it can be seen. */
function unreleased(acquired: Node, binding: Binding, { block, index }: Place, site: Acquisition, source: Source) {
  const { program } = source
  const text = closeOf(acquired, binding.name, site, source)
  const uses = program.uses(binding).filter(use => use !== binding.identifier)
  const isDone = (use: Node) =>
    program.functionOf(use) === program.functionOf(acquired) && isFinished(use, site, source)
  const places = uses.map(use => block.findIndex(statement => program.isWithin(use, statement)))
  if (text === undefined || !uses.every(isDone) || places.some(at => at <= index)) return undefined
  return { end: Math.max(index, ...places), text }
}

function closeOf(acquired: Node, name: string, { resource }: Acquisition, source: Source) {
  const callee = isCall(acquired) ? bare(acquired.callee) : undefined
  if (resource.category !== 'file' || !callee) return undefined
  if (source.program.parent(acquired)?.type === 'AwaitExpression') return `await ${name}.close()`
  return isMember(callee) && keyOf(callee) === 'openSync'
    ? `${source.textOf(callee.object)}.closeSync(${name})`
    : undefined
}

/** `await handle.read(…)`, `fs.readSync(handle, …)` */
function isFinished(use: Node, { resource }: Acquisition, { program }: Source): boolean {
  const parent = program.parent(use)
  if (parent && isMember(parent) && parent.object === use) {
    const call = program.parent(parent)
    return isCall(call) && finishing.test(keyOf(parent) ?? '') && program.parent(call)?.type === 'AwaitExpression'
  }
  const name = isCall(parent) ? (qualify(parent.callee, program) ?? '') : ''
  return name.endsWith('Sync') && resource.borrows.includes(name)
}

/** Something before the release leaves with the handle, or with a promise or a stream that reads from it. */
function isLent(name: string, inside: t.Statement[]): boolean {
  const names = new Set([name])
  const mentions = (node: Node): boolean =>
    bare(node).type !== 'AwaitExpression' &&
    [...descendants(node)].some(n => n.type === 'Identifier' && names.has(n.name))
  const all = inside.flatMap(statement => [...ownDescendants(statement)])
  for (const node of all)
    if (node.type === 'VariableDeclarator' && node.init && node.id.type === 'Identifier' && mentions(node.init))
      names.add(node.id.name)
  return all.some(
    n => (n.type === 'ReturnStatement' || n.type === 'YieldExpression') && n.argument && mentions(n.argument),
  )
}

/** A plain `return` behind the region is tried as well, as it needs the variables. */
function lastInside(inside: t.Statement[], behind: t.Statement[], end: number, release: number): number | undefined {
  const names = new Set(inside.flatMap(declaredBy))
  const isMentioned = behind.some(s => [...descendants(s)].some(n => n.type === 'Identifier' && names.has(n.name)))
  if (!isMentioned) return end
  const [next, ...more] = behind
  const isPlain = next?.type === 'ReturnStatement' && (!next.argument || isQuiet(bare(next.argument)))
  return isPlain && more.length === 0 ? Math.max(end, release) + 1 : undefined
}

const isQuiet = (node: Node): boolean => node.type === 'Identifier' || /Literal$/.test(node.type)

function declaredBy(statement: t.Statement): string[] {
  if (statement.type !== 'VariableDeclaration')
    return 'id' in statement && statement.id && 'name' in statement.id ? [statement.id.name as string] : []
  return statement.declarations.flatMap(({ id }) =>
    [...descendants(id)].flatMap(n => (n.type === 'Identifier' ? n.name : [])),
  )
}
