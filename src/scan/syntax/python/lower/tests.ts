/** Conditions: what a branch tells of the variables in it. */
import { OperatorType, ParseNodeType } from '#pyright-parser'
import type { Test } from '../../../flow/ir.ts'
import { dotted, type ExpressionNode, type ParseNode } from '../tree.ts'
import { fieldOf, literal, value } from './expressions.ts'
import { tellsClosed, tellsOpen } from './known-calls.ts'
import type { Scope } from './scope.ts'

const isNone = (node: ExpressionNode): boolean => literal(node) === 'null'

/** A condition; its effects are written before it. */
export function test(node: ExpressionNode, s: Scope): Test {
  if (node.nodeType === ParseNodeType.UnaryOperation && node.d.operator === OperatorType.Not)
    return { kind: 'not', of: test(node.d.expr, s) }
  if (node.nodeType === ParseNodeType.BinaryOperation) {
    const { operator, leftExpr, rightExpr } = node.d
    if (operator === OperatorType.And || operator === OperatorType.Or) {
      const left = test(leftExpr, s)
      const right = aside(rightExpr, s)
      return { kind: operator === OperatorType.And ? 'and' : 'or', left, right }
    }
    const negated = operator === OperatorType.IsNot || operator === OperatorType.NotEquals
    if (negated || operator === OperatorType.Is || operator === OperatorType.Equals) {
      const equal = equality(leftExpr, rightExpr, s)
      return negated ? { kind: 'not', of: equal } : equal
    }
  }
  const constant = literal(node)
  if (constant === 'true') return { kind: 'constant', value: true }
  if (constant === 'false' || constant === 'null') return { kind: 'constant', value: false }
  const told = tells(node, s)
  if (told) return told
  if (isStable(node) && node.nodeType !== ParseNodeType.Name && fieldOf(node, s) === undefined) {
    if (node.nodeType !== ParseNodeType.MemberAccess) s.mayRaise(node, 'doubtful')
    return { kind: 'condition', text: s.text(node) }
  }
  const name = value(node, s)
  return name === undefined ? { kind: 'unknown' } : { kind: 'truthy', name }
}

/** A condition that may not be reached, or is asked again and again: its effects belong to it. */
export function aside(node: ExpressionNode, s: Scope): Test {
  let inner: Test = { kind: 'unknown' }
  const written = s.block(() => {
    inner = test(node, s)
  })
  return written.length === 0 ? inner : { kind: 'following', body: written, test: inner }
}

function equality(left: ExpressionNode, right: ExpressionNode, s: Scope): Test {
  if (isNone(right)) {
    // `process.returncode is None`: it is still open.
    const told = tells(left, s)
    if (told) return { kind: 'not', of: told }
    const name = value(left, s)
    return name === undefined ? { kind: 'unknown' } : { kind: 'null', name }
  }
  if (!isStable(left) || !isStable(right)) {
    value(left, s)
    value(right, s)
    s.mayRaise(left, 'doubtful')
    return { kind: 'unknown' }
  }
  const name = dotted(left) && value(left, s)
  return { kind: 'condition', text: `${s.text(left)} == ${s.text(right)}`, ...(name === undefined ? {} : { name }) }
}

/** `f.closed`, `t.is_alive()`: a question to the resource itself, which is open as long as it is tracked. */
function tells(node: ExpressionNode, s: Scope): Test | undefined {
  const asked = node.nodeType === ParseNodeType.Call && node.d.args.length === 0 ? node.d.leftExpr : node
  if (asked.nodeType !== ParseNodeType.MemberAccess) return undefined
  const member = asked.d.member.d.value
  if (!tellsOpen.has(member) && !tellsClosed.has(member)) return undefined
  const name = value(asked.d.leftExpr, s)
  if (name === undefined) return undefined
  const closed: Test = { kind: 'condition', text: s.text(asked), name }
  return tellsOpen.has(member) ? { kind: 'not', of: closed } : closed
}

const pureCalls = new Set(['isinstance', 'hasattr', 'callable', 'len', 'issubclass', 'type'])

/** Asked twice, it answers the same, as long as no variable in it is assigned. */
function isStable(node: ParseNode): boolean {
  switch (node.nodeType) {
    case ParseNodeType.Name:
    case ParseNodeType.Constant:
    case ParseNodeType.Number:
    case ParseNodeType.StringList:
      return true
    case ParseNodeType.MemberAccess:
      return isStable(node.d.leftExpr)
    case ParseNodeType.Tuple:
      return node.d.items.every(isStable)
    case ParseNodeType.Call:
      return (
        node.d.leftExpr.nodeType === ParseNodeType.Name &&
        pureCalls.has(node.d.leftExpr.d.value) &&
        node.d.args.every(a => isStable(a.d.valueExpr))
      )
    case ParseNodeType.BinaryOperation:
      return (
        node.d.operator !== OperatorType.And &&
        node.d.operator !== OperatorType.Or &&
        isStable(node.d.leftExpr) &&
        isStable(node.d.rightExpr)
      )
    default:
      return false
  }
}
