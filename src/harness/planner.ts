/** Decides what to run. Pure: the harness gets the list and asks no questions. */
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
