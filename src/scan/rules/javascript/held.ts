/** Resources of the catalogue that a component, a class or an effect keeps, and releases in its teardown. */
import type { Resource } from '../../catalogue.ts'
import type { Node } from '../../syntax/javascript/tree.ts'
import { isCalledOn, isPassedTo, readsOf } from '../../syntax/javascript/uses.ts'
import { destinationOf } from './destination.ts'
import type { Owners } from './owners.ts'
import { isProved } from './proof.ts'

export function isReleasedByOwner(acquired: Node, { release, releaseBy, starts }: Resource, owners: Owners): boolean {
  const { program } = owners
  const owner = owners.of(acquired)
  const destination = destinationOf(acquired, program)
  // What is only made here may be started anew after each release.
  if (destination.kind !== 'kept' || !/^(class|effect|setup)$/.test(owner.kind) || starts !== undefined) return false
  const methods = new RegExp(`^(${release.map(name => name.replace('$', '\\$')).join('|')})$`)
  const functions = new RegExp(`^(${releaseBy.map(name => name.split('.').at(-1)).join('|')})$`)
  const releases = readsOf(destination, program).flatMap(
    read => isCalledOn(read, methods, program) ?? isPassedTo(read, functions, program) ?? [],
  )
  return isProved(acquired, releases, owner, owners)
}
