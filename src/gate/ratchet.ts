/** The ratchet: of all acquisitions, the share known to be released may not fall below what it is at the base. */
import type { ScanResult, Site } from '../model/finding.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Coverage, Reason } from '../model/verdict.ts'
import type { Change } from './change.ts'
import { coverageOf, released, releasedShare, total } from './coverage.ts'
import { type Likeness, partnersOf } from './match.ts'
import { sitesSeen } from './runtime.ts'
import { formatCount, formatList, formatShare } from './words.ts'

export interface Whole {
  head: ScanResult
  base: ScanResult
}

export interface Ratchet {
  head: Coverage
  base: Coverage
  /** Not known to be released, and new or known to be released at the base; what leaks comes first. */
  opened: Site[]
  /** How many that were known to be released are gone. */
  gone: number
}

/**
 * Holds all of head against all of the base. The tests ran on head alone: what they saw of an acquisition that reads
 * the same on both sides counts for both.
 */
export function ratchetOf(whole: Whole, measurements: readonly Measurement[], change: Change): Ratchet {
  const { head, base } = comparable(whole, change)
  const partners = partnersOf(base, head, likenesses, change.renames, change.touches)
  const before = new Map(base.map(site => [site, site.state]))
  const after = sitesSeen(head, measurements)
  const opened: Site[] = []
  for (const [at, site] of head.entries()) {
    const partner = partners.get(site)
    if (partner?.state === site.state) before.set(partner, after[at]!.state)
    if (!isReleased(after[at]!.state) && !(partner && !isReleased(before.get(partner)!))) opened.push(after[at]!)
  }
  const kept = new Set(partners.values())
  return {
    head: coverageOf(after),
    base: coverageOf(base.map(site => ({ ...site, state: before.get(site)! }))),
    opened: opened.sort((a, b) => Number(b.state === 'leaks') - Number(a.state === 'leaks')),
    gone: base.filter(site => !kept.has(site) && isReleased(site.state)).length,
  }
}

/** Without the files that only one side could read in full: what is missing there is neither new nor gone. */
function comparable({ head, base }: Whole, change: Change): { head: Site[]; base: Site[] } {
  const unreadAtHead = new Set(head.skipped.map(({ path }) => change.basePath(path)))
  const unreadAtBase = new Set(base.skipped.map(({ path }) => path))
  const knownAtBase = new Set([...unreadAtBase, ...base.sites.map(({ path }) => path)])
  const fits = (path: string) => unreadAtHead.has(path) === unreadAtBase.has(path) || !knownAtBase.has(path)
  return {
    head: head.sites.filter(({ path }) => fits(change.basePath(path))),
    base: base.sites.filter(({ path }) => fits(path)),
  }
}

const places: Likeness<Site>[] = [
  ({ path, category, symbol, text }) => [path, category, symbol, text],
  ({ path, category, text }) => [path, category, text],
  ({ category, symbol, text }) => [category, symbol, text],
]

/** Those in the same state find each other first: only what has no equal at the base has changed. */
const likenesses: Likeness<Site>[] = [
  ...places.map(
    (alike): Likeness<Site> =>
      site => [...alike(site), site.state],
  ),
  ...places,
]

const isReleased = (state: Site['state']): boolean => state === 'proved' || state === 'exercised'

/** Blocks where the share fell, and says what brought it down. */
export function ratchetReasons({ head, base, opened, gone }: Ratchet): Reason[] {
  // Of whole numbers, so that equal shares are equal.
  if (released(head) * total(base) >= released(base) * total(head)) return []
  const causes = [
    ...(opened.length > 0 ? [`not known to be released: ${formatList(opened.map(described))}`] : []),
    ...(gone > 0
      ? [
          `${formatCount(gone, 'acquisition')} that ${gone === 1 ? 'was' : 'were'} released ${gone === 1 ? 'is' : 'are'} gone`,
        ]
      : []),
  ]
  const [first] = opened
  return [
    {
      kind: 'coverage',
      severity: 'high',
      blocks: true,
      message: `of all acquisitions, ${shareOf(head)} are proved or exercised, at the base ${shareOf(base)}; ${causes.join('; ')}`,
      repair:
        opened.length > 0
          ? 'Release them on every path, or let a test exercise their release.'
          : 'Release others on every path: leakgate report lists what is not known to be released.',
      ...(first && { path: first.path, line: first.line, endLine: first.endLine }),
    },
  ]
}

const described = ({ path, line, category, state }: Site): string => `${path}:${line} (${category}, ${state})`

const shareOf = (coverage: Coverage): string =>
  `${formatShare(releasedShare(coverage) ?? 0)} (${released(coverage)} of ${total(coverage)})`
