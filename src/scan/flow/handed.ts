/** Which functions of other files are given what may have been acquired: what they do with it matters. */
import { eventsOf, reachedFrom } from './events.ts'
import { type Event, type FunctionUnit, isForeign, type Name } from './ir.ts'

/** The callees of all calls that pass on what the function around them made itself, or got from one of its own file. */
export function handedOn(functions: readonly FunctionUnit[]): Set<string> {
  const callees = new Set<string>()
  for (const { body } of functions) {
    const events = eventsOf(body)
    const held = madeIn(events)
    if (held.size === 0) continue
    for (const e of events)
      if (e.kind === 'call' && isForeign(e.callee) && argumentsOf(e).some(name => held.has(name))) callees.add(e.callee)
  }
  return callees
}

function madeIn(events: readonly Event[]): ReadonlySet<Name> {
  const made = events.flatMap(e =>
    e.kind === 'acquire' || (e.kind === 'call' && !isForeign(e.callee)) ? [e.into] : [],
  )
  return reachedFrom(made, events)
}

const argumentsOf = ({ args, named }: Extract<Event, { kind: 'call' }>): Name[] =>
  [...args, ...Object.values(named)].filter(name => name !== undefined)
