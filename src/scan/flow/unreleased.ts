/**
 * The plainest leak, seen without following paths: what a function acquires, and then neither releases nor hands to
 * anybody, in whatever order its events run. It answers for functions that have too many paths to be followed.
 */
import { eventsOf, reachedFrom } from './events.ts'
import { type Acquisition, type Event, type FunctionUnit, isField, type Name } from './ir.ts'

/** True if no event of the function could release what was acquired at `site`, or let it out. */
export function isNeverLetGo(unit: FunctionUnit, site: Acquisition): boolean {
  const events = eventsOf(unit.body)
  const held = heldNames(events, site)
  return held !== undefined && !events.some(event => letsGo(event, held))
}

/** All names that may ever hold it; undefined if it is kept outside of the function. */
function heldNames(events: readonly Event[], site: Acquisition): ReadonlySet<Name> | undefined {
  const acquired = events.flatMap(e => (e.kind === 'acquire' && e.site === site ? [e.into] : []))
  const held = reachedFrom(acquired, events)
  return [...held].some(isField) ? undefined : held
}

function letsGo(event: Event, held: ReadonlySet<Name>): boolean {
  switch (event.kind) {
    case 'release':
    case 'escape':
      return held.has(event.of)
    case 'call':
      return [...event.args, ...Object.values(event.named)].some(name => name !== undefined && held.has(name))
    default:
      return false
  }
}
