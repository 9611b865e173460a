/**
 * One possible situation at one place of a function: who holds the tracked resource, and what tests have told so far.
 * Worlds are immutable; `key` makes equal ones meet.
 */

import type { Assumption } from './cfg.ts'
import { ANYTHING, type Cases, casesOf, FALSY, narrow, TRUTHY } from './facts.ts'
import { isField, type Name } from './ir.ts'

/** `waiting`: not acquired yet on this path. `dormant`: made, but nothing to release before it is started. */
export type Status = 'waiting' | 'dormant' | 'open'

/** How an exception has played a part since the acquisition. `expected`: raised by a statement, or by a call on the resource. */
export type Raised = 'no' | 'doubtful' | 'likely' | 'expected'

/** `same`: the name is the resource; `inside`: a container with it among its items; `wraps`: an object made from it; `reads`: what was read from it. */
export type Grip = 'same' | 'inside' | 'wraps' | 'reads'

/** What unseen code was given the resource: none, only such as reads or writes it, or any. */
export type Loan = 'none' | 'reading' | 'any'

export interface World {
  status: Status
  /** Names that hold the resource, and how. */
  holders: ReadonlyMap<Name, Grip>
  /** Whoever was given it may have taken it over. */
  lent: Loan
  raised: Raised
  /** Knowledge about tested variables and conditions (`?text`). */
  facts: ReadonlyMap<string, Cases>
  /** Containers whose loop has reached the resource. */
  reached: ReadonlySet<Name>
}

export const start: World = {
  status: 'waiting',
  holders: new Map(),
  lent: 'none',
  raised: 'no',
  facts: new Map(),
  reached: new Set(),
}

export const key = (w: World): string =>
  [
    w.status,
    [...w.holders]
      .map(([n, grip]) => n + grip)
      .sort()
      .join(),
    w.lent,
    w.raised,
    [...w.facts]
      .map(([n, c]) => n + c)
      .sort()
      .join(),
    [...w.reached].sort().join(),
  ].join('|')

const without = <T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> =>
  set.has(item) ? new Set([...set].filter(x => x !== item)) : set
const including = <T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> => (set.has(item) ? set : new Set(set).add(item))

const dropped = (holders: World['holders'], name: Name): World['holders'] =>
  holders.has(name) ? new Map([...holders].filter(([n]) => n !== name)) : holders

export const conditionKey = (text: string) => `?${text}`
const mentions = (condition: string, name: Name): boolean => {
  const variable = isField(name) ? name.slice(1) : name
  return condition.split(/[^\w$.@]+/).some(word => word === variable || word.split('.').includes(variable))
}

/** Sets what is known of `name`, forgetting conditions that mention it. Only names in `asked` are worth keeping. */
function learn(facts: World['facts'], name: Name, cases: Cases, asked: ReadonlySet<string>): World['facts'] {
  const stale = [...facts.keys()].filter(k => k.startsWith('?') && mentions(k.slice(1), name))
  if (stale.length === 0 && !asked.has(name)) return facts
  const next = new Map(facts)
  for (const k of stale) next.delete(k)
  next.delete(name)
  if (cases !== ANYTHING && asked.has(name)) next.set(name, cases)
  return next
}

/** `name` now holds something that is not the resource. */
export function rebind(w: World, name: Name, cases: Cases, asked: ReadonlySet<string>): World {
  return {
    ...w,
    holders: dropped(w.holders, name),
    reached: without(w.reached, name),
    facts: learn(w.facts, name, cases, asked),
  }
}

/** `name` now is the resource, a container with it, or a wrapper of it. */
export function hold(w: World, name: Name, grip: Grip, asked: ReadonlySet<string>): World {
  return { ...w, holders: new Map(w.holders).set(name, grip), facts: learn(w.facts, name, casesOf.object, asked) }
}

/** `name` holds the resource beside what it held before. */
export const contain = (w: World, name: Name, grip: Grip): World =>
  (w.holders.get(name) ?? 'reads') === 'reads' ? { ...w, holders: new Map(w.holders).set(name, grip) } : w

/** What is known of `name`'s value: a resource is never null, and true. */
const cases = (w: World, name: Name): Cases => (w.holders.has(name) ? TRUTHY : (w.facts.get(name) ?? ANYTHING))

/** `to = from` where neither holds the resource: knowledge moves along. */
export const copyFact = (w: World, to: Name, from: Name, asked: ReadonlySet<string>): World =>
  rebind(w, to, cases(w, from), asked)

/** The worlds that an edge's assumption leaves: none when the edge cannot be taken. */
export function assume(w: World, a: Assumption, asked: ReadonlySet<string>): World[] {
  switch (a.kind) {
    case 'truthy':
    case 'null': {
      const left = narrow(cases(w, a.name), a.kind, a.holds)
      if (left === 0) return []
      return w.holders.has(a.name) || !asked.has(a.name) ? [w] : [{ ...w, facts: new Map(w.facts).set(a.name, left) }]
    }
    case 'condition': {
      if (a.name !== undefined && w.holders.has(a.name)) {
        // `f is g` where both are the resource: there is no telling.
        if ([...w.holders.keys()].some(n => n !== a.name && mentions(a.text, n))) return [w]
        return a.holds ? [] : [w]
      }
      const name = conditionKey(a.text)
      if (!asked.has(name)) return [w]
      const left = narrow(w.facts.get(name) ?? TRUTHY | FALSY, 'truthy', a.holds)
      return left === 0 ? [] : [{ ...w, facts: new Map(w.facts).set(name, left) }]
    }
    case 'item': {
      const inside = a.from !== undefined && w.holders.get(a.from) === 'inside'
      const another = a.item === undefined ? w : rebind(w, a.item, ANYTHING, asked)
      if (!inside) return [another]
      const bound = a.item === undefined ? w : hold(w, a.item, 'same', asked)
      // The turn of another item comes before or after; what happens in it happens with the resource still in the container.
      return [{ ...bound, reached: including(bound.reached, a.from!) }, another]
    }
    case 'exhausted': {
      const inside = a.from !== undefined && w.holders.get(a.from) === 'inside'
      if (inside && !w.reached.has(a.from!)) return []
      return inside ? [{ ...w, reached: without(w.reached, a.from!) }] : [w]
    }
  }
}
