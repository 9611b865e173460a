/** Listeners that end when somebody aborts: `addEventListener(…, { signal })`. */
import { pathOf } from '../../syntax/javascript/names.ts'
import type { Node } from '../../syntax/javascript/tree.ts'
import { isCalledOn, readsOf } from '../../syntax/javascript/uses.ts'
import { destinationOf } from './destination.ts'
import type { Owners } from './owners.ts'
import { isProved } from './proof.ts'

/**
 * The controller behind the signal is surely aborted by the end of its owner. That is enough: what is added under a signal
 * that was aborted is never added.
 */
export function isSurelyAborted(signalPath: string, listener: Node, owners: Owners): boolean {
  const { program } = owners
  const controllerPath = signalPath.replace(/\.signal$/, '')
  if (controllerPath === signalPath) return false
  return program.news.some(made => {
    if (program.text(made.callee) !== 'AbortController') return false
    const kept = destinationOf(made, program)
    if (kept.kind !== 'kept' || kept.path !== controllerPath) return false
    const owner = owners.of(made)
    if (owner.kind !== 'class' ? !program.isWithin(listener, owner.node) : owners.of(listener) !== owner) return false
    const aborts = readsOf(kept, program)
      .filter(read => pathOf(read, program) === controllerPath)
      .flatMap(read => isCalledOn(read, /^abort$/, program) ?? [])
    return isProved(made, aborts, owner, owners)
  })
}
