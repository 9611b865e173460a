/** Listeners that are added to a list of events, and taken off the same list. */
import type { Program } from '../../syntax/javascript/program.ts'
import {
  bare,
  calleeName,
  isCall,
  isFunction,
  methodOf,
  type Node,
  ownDescendants,
} from '../../syntax/javascript/tree.ts'
import { isUnbranched } from './calm.ts'
import type { ListenerCall } from './listener-calls.ts'

interface Loop {
  /** The whole loop, as one call or statement. */
  node: Node
  /** Source text of what it goes through. */
  list: string
}

/** `events.forEach(e => target.addEventListener(e, f))`, `for (const e of events) target.addEventListener(e, f)` */
export function eventLoop({ call, event }: ListenerCall, program: Program): Loop | undefined {
  for (const outer of program.ancestors(call)) {
    if (outer.type === 'ForOfStatement')
      return loopOver(outer, outer.right, variableOf(outer.left), outer.body, { call, event }, program)
    if (!isFunction(outer)) continue
    const each = program.parent(outer)
    const called = isCall(each) && calleeName(each) === 'forEach' ? methodOf(each) : undefined
    return called && each && loopOver(each, called.receiver, outer.params[0], outer.body, { call, event }, program)
  }
  return undefined
}

const variableOf = (left: Node): Node | undefined =>
  left.type === 'VariableDeclaration' ? left.declarations[0]?.id : undefined

function loopOver(
  node: Node,
  list: Node,
  variable: Node | undefined,
  body: Node,
  { call, event }: Pick<ListenerCall, 'call' | 'event'>,
  program: Program,
): Loop | undefined {
  if (variable?.type !== 'Identifier' || variable.name !== event || !isFixed(bare(list), program)) return undefined
  return isEachTurn(call, body, program) ? { node, list: program.text(list) } : undefined
}

/** Every turn comes to the call. */
const isEachTurn = (call: Node, body: Node, program: Program): boolean =>
  isUnbranched(call, body, program) &&
  ![...ownDescendants(body)].some(n => /^(Return|Break|Continue)Statement$/.test(n.type))

/** A list that is written out, there or as a constant: it holds the same when it is gone through again. */
function isFixed(list: Node, program: Program): boolean {
  if (list.type === 'ArrayExpression') return true
  const binding = list.type === 'Identifier' ? program.binding(list) : undefined
  const declaration = binding?.kind === 'const' ? binding.declaration : undefined
  return (
    declaration?.type === 'VariableDeclarator' &&
    declaration.init != null &&
    bare(declaration.init).type === 'ArrayExpression'
  )
}
