/** The events of a function as a list, for questions that do not ask in which order they run. */
import type { Event, Name, Stmt, Test } from './ir.ts'

const known = new WeakMap<readonly Stmt[], readonly Event[]>()

/** Every event of a body, in no particular order. Made once: bodies never change. */
export function eventsOf(body: readonly Stmt[]): readonly Event[] {
  const before = known.get(body)
  if (before) return before
  const events: Event[] = []
  collect(body, events)
  known.set(body, events)
  return events
}

/** All names through which one of `names` can be reached, in whatever order the events run. */
export function reachedFrom(names: Iterable<Name>, events: readonly Event[]): ReadonlySet<Name> {
  const held = new Set(names)
  for (let grown = -1; grown !== held.size; ) {
    grown = held.size
    for (const e of events) {
      if ((e.kind === 'alias' || e.kind === 'item') && held.has(e.from)) held.add(e.to)
      if (e.kind === 'put' && held.has(e.of)) held.add(e.into)
    }
  }
  return held
}

/** Those of them that only an exception leads to. */
export function eventsInHandlers(body: readonly Stmt[]): Set<Event> {
  const events: Event[] = []
  const look = (list: readonly Stmt[]): void => {
    for (const s of list) {
      if (s.kind === 'try') for (const handler of s.handlers) collect(handler.body, events)
      for (const inner of blocksOf(s)) look(inner)
    }
  }
  look(body)
  return new Set(events)
}

/** The blocks below a statement that are reached without an exception. */
function blocksOf(s: Stmt): readonly Stmt[][] {
  switch (s.kind) {
    case 'if':
      return [s.then, s.else]
    case 'while':
    case 'for-each':
      return [s.body, s.else]
    case 'try':
      return [s.body, s.else, s.finally]
    case 'switch':
      return s.cases
    case 'labelled':
      return [s.body]
    default:
      return []
  }
}

function collect(body: readonly Stmt[], into: Event[]): void {
  for (const s of body) {
    switch (s.kind) {
      case 'events':
        into.push(...s.events)
        break
      case 'if':
        collectTest(s.test, into)
        collect(s.then, into)
        collect(s.else, into)
        break
      case 'while':
        collectTest(s.test, into)
        collect(s.body, into)
        if (s.step) collect(s.step, into)
        collect(s.else, into)
        break
      case 'for-each':
        if (s.item !== undefined && s.from !== undefined) into.push({ kind: 'item', to: s.item, from: s.from })
        into.push(...s.next)
        collect(s.body, into)
        collect(s.else, into)
        break
      case 'try':
        collect(s.body, into)
        for (const handler of s.handlers) collect(handler.body, into)
        collect(s.else, into)
        collect(s.finally, into)
        break
      case 'switch':
        for (const part of s.cases) collect(part, into)
        break
      case 'labelled':
        collect(s.body, into)
        break
    }
  }
}

function collectTest(test: Test, into: Event[]): void {
  switch (test.kind) {
    case 'after':
      into.push(...test.events)
      return collectTest(test.test, into)
    case 'following':
      collect(test.body, into)
      return collectTest(test.test, into)
    case 'not':
      return collectTest(test.of, into)
    case 'and':
    case 'or':
      collectTest(test.left, into)
      return collectTest(test.right, into)
  }
}
