/** What becomes of a value that is kept under a name: whether any use of it releases it, or gives it to somebody else. */
import type { Program } from './program.ts'
import type { Binding } from './scope.ts'
import { bare, calleeName, isCall, isFunction, isMember, keyOf, type Node } from './tree.ts'

/** A variable, or a field by its path. */
export interface Kept {
  path: string
  binding?: Binding
}

/** Every place that reads what `kept` holds. Fields are matched by their name alone: who holds the object is unknown. */
export function readsOf(kept: Kept, program: Program): Node[] {
  const all: readonly Node[] = kept.binding
    ? program.uses(kept.binding)
    : program.membersNamed(kept.path.split('.').at(-1)!)
  return all.filter(node => !isWritten(node, program))
}

function isWritten(node: Node, program: Program): boolean {
  const parent = program.parent(node)
  return (
    (parent?.type === 'AssignmentExpression' && parent.left === node) ||
    (parent?.type === 'VariableDeclarator' && parent.id === node) ||
    (isFunction(parent) && (parent.params as Node[]).includes(node))
  )
}

/** Is this a place that changes what `identifier` holds, after its declaration? `x = 1`, `x++`, `[x] = y`, `for (x of y)` */
export function isChanged(identifier: Node, program: Program): boolean {
  const parent = program.parent(identifier)
  switch (parent?.type) {
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'ForOfStatement':
    case 'ForInStatement':
      return parent.left === identifier
    case 'UpdateExpression':
    case 'RestElement':
    case 'ArrayPattern':
      return true
    case 'ObjectProperty':
      return parent.value === identifier && program.parent(parent)?.type === 'ObjectPattern'
    default:
      return false
  }
}

/** Every place that gives `kept` another value; fields are matched by their name alone. */
export const changesOf = ({ binding, path }: Kept, program: Program): Node[] => {
  const names: readonly Node[] = binding ? program.uses(binding) : program.membersNamed(path.split('.').at(-1)!)
  return names.filter(name => isChanged(name, program))
}

/** Is this read the first argument of one of the functions named? `clearInterval(id)` */
export function isPassedTo(read: Node, functions: RegExp, program: Program): Node | undefined {
  const call = program.parent(outermost(read, program))
  return isCall(call) && bare(call.arguments[0] ?? call) === bare(read) && functions.test(calleeName(call) ?? '')
    ? call
    : undefined
}

/** Is one of the methods named called on this read? `observer.disconnect()` */
export function isCalledOn(read: Node, methods: RegExp, program: Program): Node | undefined {
  const member = program.parent(outermost(read, program))
  if (!isMember(member) || bare(member.object) !== bare(read)) return undefined
  const call = program.parent(member)
  if (!methods.test(keyOf(member) ?? '')) return undefined
  // `onCleanup(observer.disconnect)` hands the release itself on.
  return isCall(call) && call.callee === member ? call : member
}

const outermost = (node: Node, program: Program): Node => {
  let outer = node
  for (let p = program.parent(outer); p && bare(p) !== p; p = program.parent(outer)) outer = p
  return outer
}

/** Does this read let somebody else have the handle? */
export function isHandedOn(read: Node, program: Program): boolean {
  const inner = outermost(read, program)
  const parent = program.parent(inner)
  switch (parent?.type) {
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      return parent.callee !== inner
    case 'ReturnStatement':
    case 'YieldExpression':
    case 'ArrayExpression':
    case 'SpreadElement':
    case 'ObjectProperty':
    case 'ExportSpecifier':
    case 'ForOfStatement':
      return true
    case 'ArrowFunctionExpression':
      return parent.body === inner
    case 'AssignmentExpression':
      return parent.right === inner
    case 'VariableDeclarator':
      return parent.init === inner
    default:
      return false
  }
}
