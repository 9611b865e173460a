/**
 * Who releases what a class stores: a field is released if any method of the class, of a base class in the same file, or
 * other code of the file releases what the field holds, or hands it on. Which method callers must call is not asked:
 * such a field is unproved, not leaking.
 */
import { eventsOf } from './events.ts'
import { type ClassUnit, type Event, type FunctionUnit, isLoan, type Name } from './ir.ts'

export interface Fields {
  /** True if something takes care of the field. */
  released(className: string, field: Name): boolean
  /** True if unseen code is given the field, and could take care of it. */
  lent(className: string, field: Name): boolean
  /** True if the class has a base that was not seen and could take care of it. */
  unseenBase(className: string): boolean
  /** True if neither the class nor a base of it ever ends its instances. */
  endless(className: string): boolean
}

const harmlessBases =
  /^(object|ABC|abc\.ABC|Generic|typing\.(Generic|Protocol)|Protocol|unittest\.(TestCase|IsolatedAsyncioTestCase)|TestCase|Exception|threading\.Thread|Thread|enum\.Enum|NamedTuple)$/

/** Reads all functions of a file once. */
export function fieldsOf(functions: FunctionUnit[], classes: ClassUnit[]): Fields {
  const byName = new Map(classes.map(c => [c.name, c]))
  const handled = new Map<string, Set<Name>>()
  const lent = new Map<string, Set<Name>>()
  for (const { owner, body } of functions) {
    if (owner === undefined) continue
    const events = eventsOf(body)
    const into = (all: typeof handled) => all.get(owner) ?? all.set(owner, new Set()).get(owner)!
    reachedFields(events, isCare, into(handled))
    reachedFields(events, e => e.kind === 'escape', into(lent))
  }
  const lineage = (name: string, seen = new Set<string>()): ClassUnit[] => {
    const unit = byName.get(name)
    if (!unit || seen.has(name)) return []
    seen.add(name)
    return [unit, ...unit.bases.flatMap(b => lineage(b, seen))]
  }
  return {
    released: (className, field) =>
      lineage(className).some(c => handled.get(c.name)?.has(field) || c.releasedElsewhere.includes(field)),
    lent: (className, field) => lineage(className).some(c => lent.get(c.name)?.has(field)),
    unseenBase: className => lineage(className).some(c => c.bases.some(b => !byName.has(b) && !harmlessBases.test(b))),
    endless: className => lineage(className).every(c => c.endless),
  }
}

type Care = Extract<Event, { kind: 'release' | 'escape' }>

/** Releases it, returns it or gives it away; a mere argument stays whose it was. */
const isCare = (e: Care): boolean => e.kind === 'release' || !isLoan(e.how)

/** Adds the fields to which something of that kind is done in a function, followed through its local names. */
function reachedFields(events: readonly Event[], counts: (e: Care) => boolean, fields: Set<Name>): void {
  const sources = new Map<Name, Set<Name>>()
  const add = (to: Name, from: Name) => (sources.get(to) ?? sources.set(to, new Set()).get(to)!).add(from)
  for (const e of events) {
    if (e.kind === 'alias') add(e.to, e.from)
    if (e.kind === 'put') add(e.into, e.of)
    if (e.kind === 'item') add(e.to, e.from)
  }
  const reach = (name: Name, seen: Set<Name>): void => {
    if (seen.has(name)) return
    seen.add(name)
    if (name.startsWith('@')) fields.add(name)
    for (const from of sources.get(name) ?? []) reach(from, seen)
  }
  for (const e of events) if ((e.kind === 'release' || e.kind === 'escape') && counts(e)) reach(e.of, new Set())
}
