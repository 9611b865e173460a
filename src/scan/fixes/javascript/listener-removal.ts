/** A removal that removes nothing is made to name what was added: the same capture flag, the same handler. */
import type * as t from '@babel/types'
import { additions, type ListenerCall, removals } from '../../rules/javascript/listener-calls.ts'
import { isFunction, type Node } from '../../syntax/javascript/tree.ts'
import type { Proposal } from '../proposal.ts'
import { freshName, indentAt, lineBreakOf, type Source, semicolonOf } from './source.ts'

/** @param removal where the removal begins */
export function listenerRemoval(node: Node, removal: number | undefined, source: Source): Proposal | undefined {
  const added = additions(source.program).find(a => a.call === node)
  const removed = removals(source.program).find(r => r.call.start === removal)
  if (!added?.handler || !removed?.handler) return undefined
  return added.handlerPath !== undefined && added.handlerPath === removed.handlerPath
    ? sameCapture(added, removed)
    : sameHandler(added, removed, source)
}

function sameCapture(added: ListenerCall, { call, handler, capture }: ListenerCall): Proposal | undefined {
  const options = (call.arguments as Node[])[2]
  if (added.capture === undefined || added.capture === capture) return undefined
  const [start, end] = options ? [options.start!, options.end!] : [handler!.end!, handler!.end!]
  return {
    title: `Name the same capture flag: ${added.capture}`,
    edits: [{ start, end, text: options ? `${added.capture}` : `, ${added.capture}` }],
  }
}

/** Both sides write the same function out: it becomes a constant, which the function around both can see. */
function sameHandler(added: ListenerCall, removed: ListenerCall, source: Source): Proposal | undefined {
  const [handler, other] = [added.handler!, removed.handler!]
  if (!added.fresh || source.textOf(handler) !== source.textOf(other)) return undefined
  const place = source.statementOf(added.call)
  const fn = source.program.functionOf(added.call)
  if (!fn || !place || !source.isStatement(added.call)) return undefined
  if (!isBelow(removed.call, place.block, source) || removed.call.start! < added.call.start!) return undefined
  const { statement } = place
  const name = freshName(['handler', 'listener'], fn, source)
  const head = `const ${name} = ${source.textOf(handler)}${semicolonOf(statement, source)}`
  const before = statement.start!
  return {
    title: `Add and remove the same function: ${name}`,
    edits: [
      { start: before, end: before, text: `${head}${lineBreakOf(source)}${indentAt(before, source)}` },
      { start: handler.start!, end: handler.end!, text: name },
      { start: other.start!, end: other.end!, text: name },
    ],
    // Its variables may mean something else where it was written a second time.
    ...(isFunction(handler) ? {} : { doubt: 'it is bound once instead of twice' }),
  }
}

const isBelow = (node: Node, block: t.Statement[], { program }: Source): boolean =>
  block.some(statement => program.isWithin(node, statement))
