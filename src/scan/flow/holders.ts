/**
 * Classes that acquire something when they are made, keep it in a field, and have a method that releases it: whoever
 * makes an instance has to call that method.
 */
import type { Resource } from '../catalogue.ts'
import { type Event, type FunctionUnit, isField, type Name } from './ir.ts'

/** A method of a class, as far as it is needed here. */
interface Method {
  unit: FunctionUnit
  events: readonly Event[]
}

/** What callers know as the end of an object's life. A class that ends otherwise is left alone: its users may well know. */
const closers = /^(close|aclose|stop|shutdown|terminate|disconnect|quit|cleanup|join|cancel)$/

/**
 * What an instance is to its maker, by its constructor and the other methods of the class; undefined for a class that
 * holds nothing, or nothing that its users are to release.
 * @param returned what a called function returns open
 */
export function heldBy(
  maker: Method,
  methods: readonly Method[],
  returned: (call: Event) => Resource | undefined,
): Resource | undefined {
  for (const [field, resource] of keptFields(maker, returned)) {
    const releasing = methods.filter(m => releases(m.events, field, resource)).map(nameOf)
    const open = releasing.filter(name => !name.startsWith('_'))
    const [closer] = open
    if (closer === undefined || !open.every(name => closers.test(name))) continue
    return instanceOf(maker.unit.owner!, resource, open)
  }
  return undefined
}

const nameOf = ({ unit }: Method): string => unit.symbol.slice(unit.symbol.lastIndexOf('.') + 1)

/** Fields that hold what the constructor itself acquired, and nothing else. */
function keptFields(maker: Method, returned: (call: Event) => Resource | undefined): Map<Name, Resource> {
  const { events } = maker
  const made = new Map<Name, Resource>()
  const started = new Set(events.flatMap(e => (e.kind === 'start' ? [e.of] : [])))
  for (const e of events) {
    const resource = e.kind === 'acquire' && !e.site.cap ? e.site.resource : returned(e)
    if (resource && (e.kind === 'acquire' || e.kind === 'call')) made.set(e.into, resource)
    if (e.kind === 'alias' && made.has(e.from)) made.set(e.to, made.get(e.from)!)
  }
  const shared = sharedNames(maker, made)
  return new Map(
    [...made].filter(
      ([name, { starts }]) => isField(name) && !shared.has(name) && (starts === undefined || started.has(name)),
    ),
  )
}

/** Names that may hold something else as well, such as what the caller gave: `self.db = db or connect()`. */
function sharedNames({ unit, events }: Method, made: ReadonlyMap<Name, Resource>): Set<Name> {
  const shared = new Set<Name>(unit.params)
  for (const e of events) {
    if (e.kind === 'assign' && e.value !== 'null') shared.add(e.to)
    if (e.kind === 'alias' && (shared.has(e.from) || !made.has(e.from))) shared.add(e.to)
  }
  return shared
}

/** True if a method releases what the field holds, by whatever name it has there. */
function releases(events: readonly Event[], field: Name, resource: Resource): boolean {
  const held = new Set([field])
  for (const e of events) if (e.kind === 'alias' && held.has(e.from)) held.add(e.to)
  return events.some(e => e.kind === 'release' && held.has(e.of) && isReleasedBy(resource, e.by))
}

const isReleasedBy = ({ release, mayRelease, releaseBy }: Resource, by: string): boolean =>
  release.includes(by) || mayRelease.includes(by) || releaseBy.includes(by)

/** Whether the class keeps its word is not asked: closing an instance is never a proof. */
const instanceOf = (name: string, resource: Resource, closing: string[]): Resource => ({
  ...resource,
  noun: `${name} with its ${resource.noun}`,
  acquire: [name],
  item: 0,
  release: [],
  // Who writes a with statement knows that the class can be used in one.
  mayRelease: [...closing, 'with'],
  releaseBy: [],
  takesOwnership: [],
  borrows: [],
  with: 'releases',
  severity: resource.severity === 'low' ? 'low' : 'medium',
  unbound: 'low',
  lent: 'low',
  starts: undefined,
  isHolder: true,
  repair: `Call its ${closing[0]}() in a finally block.`,
})
