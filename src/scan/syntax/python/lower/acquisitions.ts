/** Which calls acquire: by the name of what is called, or by what is done with the result and what is given. */
import { KeywordType, ParseNodeType } from '#pyright-parser'
import type { Resource } from '../../../catalogue.ts'
import { argument, type CallNode, type ExpressionNode } from '../tree.ts'
import type { Scope } from './scope.ts'

/** The resource that a call acquires, unless its arguments say otherwise. */
export function resourceOf(node: CallNode, qualified: string | undefined, s: Scope): Resource | undefined {
  const { acquire } = s.file.resources
  const named = qualified === undefined ? undefined : acquire.get(qualified)
  const resource = named ?? (isReadOnTheSpot(node, s) ? acquire.get('open') : makesZmqSocket(node, s))
  if (!resource || (s.expectsFailure && node.parent?.nodeType === ParseNodeType.StatementList)) return undefined
  if (resource.onlyWith !== undefined && !isSwitchedOn(node, resource.onlyWith)) return undefined
  if (resource.offBy !== undefined && isFalse(argument(node, resource.offBy))) return undefined
  // An in-memory file holds no descriptor. What was written and not closed is not even in it.
  if (argument(node, 'fileobj')) return isWrittenOnTheSpot(node) ? resource : undefined
  return resource
}

const reading = /^(read|readline|readlines)$/

/** `corpus.open(name).read()`: whatever it belongs to, what is opened and then read is a file. */
function isReadOnTheSpot(node: CallNode, s: Scope): boolean {
  const callee = node.d.leftExpr
  if (callee.nodeType !== ParseNodeType.MemberAccess || callee.d.member.d.value !== 'open') return false
  return reading.test(methodOnResult(node) ?? '') && !s.names.isInMemory(callee.d.leftExpr)
}

/** An option that is given, and not as False. */
function isSwitchedOn(node: CallNode, option: string): boolean {
  const given = argument(node, option)
  return given !== undefined && !isFalse(given)
}

const isFalse = (node: ExpressionNode | undefined): boolean =>
  node?.nodeType === ParseNodeType.Constant && node.d.constType === KeywordType.False

const isWrittenOnTheSpot = (node: CallNode): boolean => methodOnResult(node) === 'write'

/** The method that is called on a call's result without giving it a name. */
function methodOnResult(node: CallNode): string | undefined {
  const { parent } = node
  return parent?.nodeType === ParseNodeType.MemberAccess && parent.parent?.nodeType === ParseNodeType.Call
    ? parent.d.member.d.value
    : undefined
}

/** `context.socket(zmq.REQ)`: the argument tells whose method it is. */
function makesZmqSocket(node: CallNode, s: Scope): Resource | undefined {
  const callee = node.d.leftExpr
  if (callee.nodeType !== ParseNodeType.MemberAccess || callee.d.member.d.value !== 'socket') return undefined
  const kind = argument(node, 'socket_type', 0)
  return kind && s.names.qualified(kind)?.startsWith('zmq.')
    ? s.file.resources.acquire.get('zmq.Context.socket')
    : undefined
}

/** `await x`, `(x)`: the same value. */
export function outermost(node: ExpressionNode): ExpressionNode {
  const { parent } = node
  return parent?.nodeType === ParseNodeType.Await ? parent : node
}

/** Used on the spot and then out of reach: `open(p).read()`, `json.load(open(p))`, a bare `open(p)`. */
export function isUnbound(node: ExpressionNode): boolean {
  const { parent } = node
  return (
    parent?.nodeType === ParseNodeType.MemberAccess ||
    parent?.nodeType === ParseNodeType.StatementList ||
    parent?.nodeType === ParseNodeType.For ||
    parent?.nodeType === ParseNodeType.ComprehensionFor ||
    parent?.nodeType === ParseNodeType.Argument
  )
}
