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

const isNode = (value: unknown): value is ParseNode =>
  typeof value === 'object' && value !== null && 'nodeType' in value && 'd' in value

/** The child nodes of any node, in source order. */
export function children(node: ParseNode): ParseNode[] {
  const found: ParseNode[] = []
  for (const value of Object.values(node.d))
    if (isNode(value)) found.push(value)
    else if (Array.isArray(value)) found.push(...value.filter(isNode))
  return found.sort((a, b) => a.start - b.start)
}

/** Every node below `node`, itself included. `into`: whether to go below a node. */
export function* walk(node: ParseNode, into: (node: ParseNode) => boolean = () => true): Generator<ParseNode> {
  const stack = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    if (next === node || into(next)) stack.push(...children(next).reverse())
  }
}

/** True for what opens a scope of its own. */
export const opensScope = (node: ParseNode): boolean =>
  node.nodeType === ParseNodeType.Function ||
  node.nodeType === ParseNodeType.Lambda ||
  node.nodeType === ParseNodeType.Class

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
