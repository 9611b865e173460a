/** Statements with some of their events replaced by others. */
import type { Event, Stmt, Test } from './ir.ts'

/** `replace` answers each event with what stands in its place. */
export function rewrite(body: Stmt[], replace: (event: Event) => Event[]): Stmt[] {
  const events = (list: Event[]) => list.flatMap(replace)
  const block = (list: Stmt[]): Stmt[] => list.map(statement)
  const test = (t: Test): Test => {
    switch (t.kind) {
      case 'not':
        return { ...t, of: test(t.of) }
      case 'and':
      case 'or':
        return { ...t, left: test(t.left), right: test(t.right) }
      case 'after':
        return { ...t, events: events(t.events), test: test(t.test) }
      case 'following':
        return { ...t, body: block(t.body), test: test(t.test) }
      default:
        return t
    }
  }
  const statement = (s: Stmt): Stmt => {
    switch (s.kind) {
      case 'events':
        return { ...s, events: events(s.events) }
      case 'if':
        return { ...s, test: test(s.test), then: block(s.then), else: block(s.else) }
      case 'while':
        return { ...s, test: test(s.test), body: block(s.body), step: block(s.step ?? []), else: block(s.else) }
      case 'for-each':
        return { ...s, next: events(s.next), body: block(s.body), else: block(s.else) }
      case 'try': {
        const handlers = s.handlers.map(h => ({ ...h, body: block(h.body) }))
        return { ...s, body: block(s.body), handlers, else: block(s.else), finally: block(s.finally) }
      }
      case 'switch':
        return { ...s, cases: s.cases.map(block) }
      case 'labelled':
        return { ...s, body: block(s.body) }
      case 'jump':
        return s
    }
  }
  return block(body)
}
