/** Leak coverage: the state of every acquisition, in what the change added and in all that was scanned. */
import { type Site, siteStates } from '../model/finding.ts'
import type { Coverage, CoverageGroup, Reason, Verdict } from '../model/verdict.ts'
import type { Policy } from '../policy/schema.ts'
import type { Change } from './change.ts'
import { formatCount, formatShare } from './words.ts'

/** Counts the sites by state; those that the change added by category and folder as well. */
export function leakCoverage(sites: readonly Site[], change: Change): Verdict['coverage'] {
  const added = sites.filter(change.touches)
  return {
    change: coverageOf(added),
    whole: coverageOf(sites),
    added,
    categories: coverageGroups(added, ({ category }) => category),
    folders: coverageGroups(added, ({ path }) => folderOf(path)),
  }
}

/** How many sites are in each state. */
export function coverageOf(sites: readonly Site[]): Coverage {
  const coverage = Object.fromEntries(siteStates.map(state => [state, 0])) as Coverage
  for (const { state } of sites) coverage[state]++
  return coverage
}

export const total = (coverage: Coverage): number => siteStates.reduce((sum, state) => sum + coverage[state], 0)

/** How many are known to be released. */
export const released = ({ proved, exercised }: Coverage): number => proved + exercised

/** The share that is known to be released, 0 to 1; undefined where there is no acquisition. */
export function releasedShare(coverage: Coverage): number | undefined {
  const all = total(coverage)
  return all === 0 ? undefined : released(coverage) / all
}

/** The sites under the names that `nameOf` gives them, those with the most that is not known to be released first. */
export function coverageGroups(sites: readonly Site[], nameOf: (site: Site) => string): CoverageGroup[] {
  const unreleased = ({ coverage }: CoverageGroup) => total(coverage) - released(coverage)
  return [...grouped(sites, nameOf)]
    .map(([name, own]) => ({ name, coverage: coverageOf(own) }))
    .sort((a, b) => unreleased(b) - unreleased(a) || (a.name < b.name ? -1 : 1))
}

/** The items under the names that `nameOf` gives them, in the order in which the names first occur. */
export function grouped<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(nameOf(item))
    if (group) group.push(item)
    else groups.set(nameOf(item), [item])
  }
  return groups
}

/** The first two folders of a path; `.` for a file at the root. */
export const folderOf = (path: string): string => path.split('/').slice(0, -1).slice(0, 2).join('/') || '.'

/** Too small a share of proved and exercised acquisitions among those added blocks, if the policy sets one. */
export function coverageReasons({ change, added }: Verdict['coverage'], { block }: Policy): Reason[] {
  if (block.coverage === undefined || added.length === 0) return []
  const covered = released(change)
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
