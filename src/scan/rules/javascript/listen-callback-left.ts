/** `server.listen(…, callback)` leaves its callback registered when the bind fails and the server is used again. */
import { pathOf } from '../../syntax/javascript/names.ts'
import { bare, type CallNode, isFunction, methodOf, type Node } from '../../syntax/javascript/tree.ts'
import { leaking, type Rule } from './judged.ts'
import { additions, type ListenerCall } from './listener-calls.ts'
import type { Owners } from './owners.ts'

export const listenCallbackLeft: Rule = owners => {
  const failures = additions(owners.program).filter(l => l.event === "'error'")
  return owners.program.calls.flatMap(call => {
    const server = listened(call, owners)
    if (server === undefined || owners.inTest(call)) return []
    const failure = failures.find(l => l.targetPath === server.path && isTriedAgain(l, call, server.callback, owners))
    if (!failure) return []
    return leaking(call, 'listener', {
      rule: 'js/listen-callback-left',
      severity: 'medium',
      message: `The callback of listen() stays on ${server.path} when the bind fails, and is called by the next attempt too.`,
      repair: "Add it with once('listening', …) and remove it in the 'error' handler.",
      trace: [{ node: failure.call, text: 'a failed bind comes here' }],
    })
  })
}

/** The server and the callback of `server.listen(…, callback)`. */
function listened(call: CallNode, { program }: Owners): { path: string; callback: Node } | undefined {
  const called = methodOf(call)
  const callback = call.arguments.at(-1)
  if (called?.method !== 'listen' || !callback || call.arguments.length < 2) return undefined
  const inner = bare(callback)
  const path = pathOf(called.receiver, program)
  if (path === undefined || !(isFunction(inner) || inner.type === 'Identifier')) return undefined
  return { path, callback: inner }
}

/** One function for both outcomes, or an error handler that takes itself off to listen anew. */
function isTriedAgain(failure: ListenerCall, call: CallNode, callback: Node, { program }: Owners): boolean {
  if (program.functionOf(failure.call) !== program.functionOf(call)) return false
  const handler = failure.handler && bare(failure.handler)
  if (handler?.type === 'Identifier' && callback.type === 'Identifier') return handler.name === callback.name
  if (!handler) return false
  const binding = handler.type === 'Identifier' ? program.binding(handler) : undefined
  const init = binding?.declaration.type === 'VariableDeclarator' ? binding.declaration.init : binding?.declaration
  const body = isFunction(handler) ? handler : init && isFunction(init) ? init : undefined
  return (
    body !== undefined &&
    program.calls.some(
      c => /^(listen|off|removeListener)$/.test(methodOf(c)?.method ?? '') && program.isWithin(c, body),
    )
  )
}
