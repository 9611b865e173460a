/** Where the result of an acquiring call goes. */
import { pathOf } from '../../syntax/javascript/names.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import type { Binding } from '../../syntax/javascript/scope.ts'
import { bare, isCall, isFunction, isMember, keyOf, type Node } from '../../syntax/javascript/tree.ts'

export type Destination =
  /** Nobody keeps it. */
  | { kind: 'dropped' }
  /** In a variable or field, known by its path. */
  | { kind: 'kept'; path: string; binding?: Binding }
  /** Given to a call: `subs.add(x)`. */
  | { kind: 'given' }
  /** Given to the caller. */
  | { kind: 'returned' }
  /** A method is called on it, whose result goes elsewhere: `.unref()`. */
  | { kind: 'used'; method: string; destination: Destination }
  | { kind: 'unknown' }

/** Functions that return what their callback returns. */
const transparent = /(^|\.)(runOutsideAngular|run|untracked|runGuarded|batch|runInInjectionContext)$/
/** Functions that drop what their callback returns. */
const dropping =
  /(^|\.)(forEach|then|catch|finally|setTimeout|setInterval|requestAnimationFrame|nextTick|setImmediate|queueMicrotask|addEventListener|on|once|subscribe|Promise|afterNextRender)$/

export function destinationOf(value: Node, program: Program): Destination {
  const parent = program.parent(value)
  if (!parent) return { kind: 'unknown' }
  if (bare(parent) !== parent || parent.type === 'AwaitExpression' || parent.type === 'ConditionalExpression')
    return destinationOf(parent, program)
  switch (parent.type) {
    case 'ExpressionStatement':
      return { kind: 'dropped' }
    case 'ChainExpression' as never:
    case 'LogicalExpression':
      return destinationOf(parent, program)
    case 'UnaryExpression':
      return parent.operator === 'void' ? { kind: 'dropped' } : { kind: 'unknown' }
    case 'SequenceExpression':
      return parent.expressions.at(-1) === value ? destinationOf(parent, program) : { kind: 'dropped' }
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? kept(parent.id, program) : { kind: 'unknown' }
    case 'AssignmentExpression':
      return kept(parent.left, program)
    case 'ReturnStatement':
      return returnedFrom(parent, program)
    case 'YieldExpression':
      return { kind: 'returned' }
    case 'ArrowFunctionExpression':
      return returnedFrom(value, program)
    case 'ClassProperty':
    case 'ClassPrivateProperty': {
      const key = keyOf(parent)
      return key === undefined ? { kind: 'unknown' } : { kind: 'kept', path: `this.${key}` }
    }
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      return parent.callee === value ? { kind: 'unknown' } : { kind: 'given' }
    case 'ArrayExpression':
    case 'ObjectProperty':
    case 'SpreadElement':
      return { kind: 'given' }
  }
  if (isMember(parent) && parent.object === value) return used(parent, program)
  return { kind: 'unknown' }
}

function kept(target: Node, program: Program): Destination {
  const node = bare(target)
  if (node.type === 'Identifier') {
    const binding = program.binding(node)
    return { kind: 'kept', path: node.name, ...(binding && { binding }) }
  }
  const path = pathOf(node, program)
  return path === undefined ? { kind: 'given' } : { kind: 'kept', path }
}

function used(member: Node & { property: Node }, program: Program): Destination {
  const call = program.parent(member)
  const method = keyOf(member as never)
  if (method === undefined || !isCall(call) || call.callee !== member) return { kind: 'unknown' }
  return { kind: 'used', method, destination: destinationOf(call, program) }
}

/** What a returned value comes to, seen from the call that the returning function is an argument of. */
function returnedFrom(inside: Node, program: Program): Destination {
  const fn = program.functionOf(inside)
  const call = fn && program.parent(fn)
  if (!fn || !isFunction(fn) || !(isCall(call) || call?.type === 'NewExpression')) return { kind: 'returned' }
  const callee = program.text(call.callee)
  if (isFunction(bare(call.callee))) return destinationOf(call, program)
  if (transparent.test(callee)) return destinationOf(call, program)
  return dropping.test(callee) ? { kind: 'dropped' } : { kind: 'returned' }
}
