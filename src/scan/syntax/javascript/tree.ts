/** The syntax tree as everything else reads it: children, spans, text, and the wrappers that mean nothing at run time. */
import type * as t from '@babel/types'
import type { Span } from '../../../model/finding.ts'

export type Node = t.Node

export type FunctionNode =
  | t.FunctionDeclaration
  | t.FunctionExpression
  | t.ArrowFunctionExpression
  | t.ObjectMethod
  | t.ClassMethod
  | t.ClassPrivateMethod

export type CallNode = t.CallExpression | t.OptionalCallExpression
export type MemberNode = t.MemberExpression | t.OptionalMemberExpression

const functionTypes = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
  'ClassMethod',
  'ClassPrivateMethod',
])

export const isFunction = (node: Node | null | undefined): node is FunctionNode =>
  node != null && functionTypes.has(node.type)

export const isCall = (node: Node | null | undefined): node is CallNode =>
  node?.type === 'CallExpression' || node?.type === 'OptionalCallExpression'

export const isMember = (node: Node | null | undefined): node is MemberNode =>
  node?.type === 'MemberExpression' || node?.type === 'OptionalMemberExpression'

export const isClass = (node: Node | null | undefined): node is t.Class =>
  node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression'

/** Types say nothing of what runs; positions and comments are no children. */
const notChildren = new Set([
  'loc',
  'extra',
  'errors',
  'comments',
  'tokens',
  'leadingComments',
  'trailingComments',
  'innerComments',
  'typeAnnotation',
  'typeParameters',
  'typeArguments',
  'returnType',
  'superTypeParameters',
  'implements',
])

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

/** The nodes directly below `node`, in source order of their fields. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = []
  // Written for speed: half of the time of a scan would be spent here.
  for (const key in node) {
    const value: unknown = node[key as keyof Node]
    if (typeof value !== 'object' || value === null || notChildren.has(key)) continue
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) children.push(item)
    } else if (isNode(value)) children.push(value)
  }
  return children
}

/** Every node of the subtree, parents first. Keeps its own stack, so that no depth of nesting overflows. */
export function* descendants(root: Node, enter: (node: Node) => boolean = () => true): Generator<Node> {
  const stack = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    yield node
    if (node === root || enter(node)) stack.push(...childrenOf(node).reverse())
  }
}

/** `descendants` without those of nested functions. */
export const ownDescendants = (root: Node): Generator<Node> => descendants(root, node => !isFunction(node))

export function spanOf(node: Node): Span {
  const { start, end } = node.loc!
  return { line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1 }
}

const longestText = 200

/** Source text with white space normalised, cut where a reader would stop reading. */
export function textOf(node: Node, text: string): string {
  const line = text.slice(node.start!, Math.min(node.end!, node.start! + 4 * longestText)).replace(/\s+/g, ' ')
  return line.length > longestText ? `${line.slice(0, longestText)}…` : line
}

/** The expression below casts, `!`, parentheses and instantiations. */
export function bare(node: Node): Node {
  let inner = node
  while (
    inner.type === 'TSAsExpression' ||
    inner.type === 'TSNonNullExpression' ||
    inner.type === 'TSTypeAssertion' ||
    inner.type === 'TSSatisfiesExpression' ||
    inner.type === 'TSInstantiationExpression' ||
    inner.type === 'TypeCastExpression' ||
    inner.type === 'ParenthesizedExpression'
  )
    inner = inner.expression
  return inner
}

/** The name of a property that is written out: `a.b`, `a['b']`, `a.#b`, `{ b: … }`. */
export function keyOf(node: {
  computed?: boolean | null
  key?: Node | null
  property?: Node | null
}): string | undefined {
  const key = node.property ?? node.key
  if (!key) return undefined
  if (key.type === 'PrivateName') return `#${key.id.name}`
  if (key.type === 'StringLiteral') return key.value
  if (node.computed && isMember(key) && key.object.type === 'Identifier' && key.object.name === 'Symbol')
    return `Symbol.${keyOf(key)}`
  return !node.computed && key.type === 'Identifier' ? key.name : undefined
}

/** The method a call names (`a.b()` → `b`) and what it is called on. */
export function methodOf(call: CallNode): { receiver: Node; method: string } | undefined {
  const callee = bare(call.callee)
  if (!isMember(callee)) return undefined
  const method = keyOf(callee)
  return method === undefined ? undefined : { receiver: bare(callee.object), method }
}

/** The function or method that a call names: `b` in `b()` and `a.b()`. */
export const calleeName = (call: CallNode): string | undefined => {
  const callee = bare(call.callee)
  if (callee.type === 'Identifier') return callee.name
  return isMember(callee) ? keyOf(callee) : undefined
}
