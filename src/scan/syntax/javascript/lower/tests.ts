/** Conditions. */
import type { Test } from '../../../flow/ir.ts'
import { bare, type Node } from '../tree.ts'
import { value } from './expressions.ts'
import type { Frame } from './frame.ts'

/** Lowers a condition; what it does on the way is emitted before it where it has no branches of its own. */
export function test(expression: Node, f: Frame): Test {
  const node = bare(expression)
  switch (node.type) {
    case 'UnaryExpression':
      if (node.operator === '!') return { kind: 'not', of: test(node.argument, f) }
      break
    case 'BooleanLiteral':
      return { kind: 'constant', value: node.value }
    case 'LogicalExpression':
      if (node.operator === '??') break
      return {
        kind: node.operator === '&&' ? 'and' : 'or',
        left: after(node.left, f),
        right: after(node.right, f),
      }
    case 'BinaryExpression': {
      const compared = comparison(node, f)
      if (compared) return compared
      break
    }
  }
  return truth(node, f)
}

/** A condition with its own events, for the sides of `&&` and `||`. */
function after(node: Node, f: Frame): Test {
  let inner: Test = { kind: 'unknown' }
  const statements = f.block(() => {
    inner = test(node, f)
  })
  const events = statements.flatMap(s => (s.kind === 'events' ? s.events : []))
  return events.length > 0 ? { kind: 'after', events, test: inner } : inner
}

const isNothing = (node: Node): boolean =>
  node.type === 'NullLiteral' || (node.type === 'Identifier' && node.name === 'undefined')

/** `x == null`, `x !== undefined` */
function comparison(node: Extract<Node, { type: 'BinaryExpression' }>, f: Frame): Test | undefined {
  if (!/^[!=]==?$/.test(node.operator)) return undefined
  const [left, right] = [bare(node.left), bare(node.right)]
  const subject = isNothing(right) ? left : isNothing(left) ? right : undefined
  if (!subject) return undefined
  const name = value(subject, f)
  if (name === undefined || f.isChangedElsewhere(subject)) return { kind: 'unknown' }
  const isNull: Test = { kind: 'null', name }
  return node.operator.startsWith('!') ? { kind: 'not', of: isNull } : isNull
}

function truth(node: Node, f: Frame): Test {
  const name = value(node, f)
  if (f.isChangedElsewhere(node)) return { kind: 'unknown' }
  if (name !== undefined) return { kind: 'truthy', name }
  return isRepeatable(node, f) ? { kind: 'condition', text: f.program.text(node) } : { kind: 'unknown' }
}

/** Made of names, members and literals only: asked twice it answers alike. */
function isRepeatable(node: Node, f: Frame): boolean {
  switch (node.type) {
    case 'Identifier':
      return !f.isChangedElsewhere(node)
    case 'ThisExpression':
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'NullLiteral':
      return true
    case 'MemberExpression':
      return !node.computed && isRepeatable(node.object, f)
    case 'BinaryExpression':
      return isRepeatable(node.left, f) && isRepeatable(node.right, f)
    default:
      return false
  }
}
