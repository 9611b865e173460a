/** Decides what to run and what to confirm. Pure: the harness gets the lists and asks no questions. */
import { matcher } from '../policy/globs.ts'
import type { Policy } from '../policy/schema.ts'

export interface PlannedSuite {
  name: string
  suite: Policy['suites'][string]
}

/**
 * The suites that a change asks for: those one of whose `paths` matches a changed file. All of them for a full audit,
 * when `changed` is absent.
 */
export function suitesToRun<S extends PlannedSuite>(suites: readonly S[], changed: readonly string[] | undefined): S[] {
  if (!changed) return [...suites]
  return suites.filter(({ suite }) => {
    const matches = matcher(suite.paths)
    return changed.some(path => matches(path))
  })
}

/** What is known of a test before it runs. */
export interface KnownTest {
  test: string
  verdict: 'clean' | 'leak' | 'inconclusive' | 'not confirmed'
}

/**
 * The tests worth a confirmation on the other revision: those whose leak would block. What leaks there as well is known,
 * not new.
 */
export function testsToConfirm(head: readonly KnownTest[], known: ReadonlySet<string>): string[] {
  return head.filter(({ test, verdict }) => verdict === 'leak' && !known.has(test)).map(({ test }) => test)
}
