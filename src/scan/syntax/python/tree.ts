/** Small readings of Pyright's tree that every part of the front-end needs. */

import type {
  ArgumentNode,
  CallNode,
  ExpressionNode,
  FunctionNode,
  MemberAccessNode,
  ParseNode,
  StatementNode,
} from '@zzzen/pyright-internal/dist/parser/parseNodes'
import { ParseNodeType } from '#pyright-parser'

export type { ArgumentNode, CallNode, ExpressionNode, FunctionNode, MemberAccessNode, ParseNode, StatementNode }

const isNode = (value: object | null): value is ParseNode =>
  value !== null && (value as ParseNode).nodeType !== undefined

/** The child nodes of any node, in source order. */
export function children({ d }: ParseNode): readonly ParseNode[] {
  const found: ParseNode[] = []
  let last = -1
  let ordered = true
  const add = (child: ParseNode) => {
    if (child.start < last) ordered = false
    last = child.start
    found.push(child)
  }
  for (const key in d) {
    const value: unknown = d[key as keyof typeof d]
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) {
      if (isNode(value)) add(value)
    } else for (let k = 0; k < value.length; k++) if (isNode(value[k])) add(value[k])
  }
  return ordered ? found : found.sort((a, b) => a.start - b.start)
}

/** Every node below `node`, itself included, in source order. `into`: whether to go below a node. */
export function walk(node: ParseNode, into?: (node: ParseNode) => boolean): ParseNode[] {
  const found: ParseNode[] = []
  const visit = (next: ParseNode) => {
    found.push(next)
    if (next !== node && into && !into(next)) return
    const below = children(next)
    for (let i = 0; i < below.length; i++) visit(below[i]!)
  }
  visit(node)
  return found
}

/** True for what opens a scope of its own. */
export const opensScope = (node: ParseNode): boolean =>
  node.nodeType === ParseNodeType.Function ||
  node.nodeType === ParseNodeType.Lambda ||
  node.nodeType === ParseNodeType.Class

/** A reading of a node that is made once: trees never change. */
export function once<T>(read: (node: ParseNode) => T): (node: ParseNode) => T {
  const known = new WeakMap<ParseNode, T>()
  return node => {
    const before = known.get(node)
    if (before !== undefined) return before
    const made = read(node)
    known.set(node, made)
    return made
  }
}

/** Every node below `node`, itself included, in source order. */
export const everyNode: (node: ParseNode) => readonly ParseNode[] = once(node => walk(node))

/** The same without what lies in scopes inside. */
export const nodesOfScope: (node: ParseNode) => readonly ParseNode[] = once(node => walk(node, n => !opensScope(n)))

/** `a.b.c` as ['a', 'b', 'c'], or undefined if it is not made of names alone. */
export function dotted(node: ParseNode): string[] | undefined {
  if (node.nodeType === ParseNodeType.Name) return [node.d.value]
  if (node.nodeType !== ParseNodeType.MemberAccess) return undefined
  const left = dotted(node.d.leftExpr)
  return left && [...left, node.d.member.d.value]
}

/** The argument passed by `name`, or at `position`. */
export function argument(call: CallNode, name: string, position?: number): ExpressionNode | undefined {
  const named = call.d.args.find(a => a.d.name?.d.value === name)
  const placed = position === undefined ? undefined : call.d.args.filter(a => !a.d.name)[position]
  return (named ?? placed)?.d.valueExpr
}
