/** The events of a function as a list, for questions that do not ask in which order they run. */
import type { Event, Stmt, Test } from './ir.ts'

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
