/** Leak coverage: the state of every acquisition, in what the change added and in all that was scanned. */
import { type Site, siteStates } from '../model/finding.ts'
import type { Coverage, Reason, Verdict } from '../model/verdict.ts'
import type { Policy } from '../policy/schema.ts'
import type { Change } from './change.ts'
import { formatCount, formatShare } from './words.ts'

/** Counts the sites by state. */
export function leakCoverage(sites: readonly Site[], change: Change): Verdict['coverage'] {
  const added = sites.filter(change.touches)
  return { change: count(added), whole: count(sites), added }
}

const count = (sites: readonly Site[]): Coverage =>
  Object.fromEntries(siteStates.map(state => [state, sites.filter(site => site.state === state).length])) as Coverage

/** Too small a share of proved and exercised acquisitions among those added blocks, if the policy sets one. */
export function coverageReasons({ change, added }: Verdict['coverage'], { block }: Policy): Reason[] {
  if (block.coverage === undefined || added.length === 0) return []
  const covered = change.proved + change.exercised
  if (covered / added.length >= block.coverage) return []
  const open = added.find(({ state }) => state === 'leaks') ?? added.find(({ state }) => state === 'unproved')
  return [
    {
      kind: 'coverage',
      severity: 'high',
      blocks: true,
      message: `of ${formatCount(added.length, 'acquisition')} added, ${covered} proved or exercised (${formatShare(covered / added.length)}); the policy wants ${formatShare(block.coverage)}`,
      repair: 'Release the others on every path, or let a test exercise their release.',
      ...(open && { path: open.path, line: open.line, endLine: open.endLine }),
    },
  ]
}
