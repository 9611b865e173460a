/** `addEventListener` where `removeEventListener` was meant: in the teardown. */
import { leaking, type Rule } from './judged.ts'
import { additions, type ListenerCall, removals } from './listener-calls.ts'
import type { Owner, Owners } from './owners.ts'

export const listenerAddedInTeardown: Rule = owners => {
  const added = additions(owners.program)
  const removed = removals(owners.program)
  return added.flatMap(listener => {
    const owner = owners.of(listener.call)
    if (owner.kind === 'module' || listener.once || !isInTeardown(listener, owner, owners)) return []
    const twin = added.find(
      other => other !== listener && isSame(other, listener) && !isInTeardown(other, owner, owners),
    )
    if (!twin || removed.some(r => r.handler === undefined || isSame(r, listener))) return []
    return leaking(listener.call, 'listener', {
      rule: 'js/listener-added-in-teardown',
      severity: 'high',
      message: `The teardown adds the listener on ${listener.targetPath} once more instead of removing it.`,
      repair: 'Call the removing function in the teardown.',
      trace: [{ node: twin.call, text: 'the listener is added here' }],
    })
  })
}

const isSame = (a: ListenerCall, b: ListenerCall): boolean =>
  a.targetPath === b.targetPath && a.event === b.event && a.handlerPath !== undefined && a.handlerPath === b.handlerPath

/** Directly in a function that runs at the owner's end, not in one that this function defines for later. */
function isInTeardown({ call }: ListenerCall, owner: Owner, { program }: Owners): boolean {
  const fn = program.functionOf(call)
  return fn !== undefined && owner.teardown.includes(fn)
}
