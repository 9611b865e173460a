/** What every surface says in the same words. Plain text; each surface escapes it as it must. */
import { releasedShare, total } from '../gate/coverage.ts'
import { formatBytes, formatCount, formatDuration, formatShare } from '../gate/words.ts'
import type { Site, SiteState } from '../model/finding.ts'
import type { Frame, Measurement, OpenResource } from '../model/measurement.ts'
import type { BudgetLine, Coverage, ReasonKind, Verdict } from '../model/verdict.ts'

/** `passed`, `failed`, or what report-only makes of it. */
export function headline(verdict: Verdict): string {
  const { reportOnly } = verdict
  if (reportOnly?.wouldBe === 'failed')
    return `passed, as the policy only reports until ${reportOnly.until}; it would have failed`
  return verdict.status
}

const reasonWords: Record<ReasonKind, [one: string, many: string]> = {
  'new finding': ['new finding', 'new findings'],
  'new leaking test': ['new leaking test', 'new leaking tests'],
  budget: ['budget exceeded', 'budgets exceeded'],
  'failing tests': ['case of failing tests', 'cases of failing tests'],
  suite: ['suite without a full run', 'suites without a full run'],
  'vanished tests': ['case of vanished tests', 'cases of vanished tests'],
  'expired acceptance': ['expired acceptance', 'expired acceptances'],
  drift: ['drift from the first accepted value', 'drifts from the first accepted values'],
  unapproved: ['excuse that is not approved', 'excuses that are not approved'],
  coverage: ['shortfall in leak coverage', 'shortfalls in leak coverage'],
  unreadable: ['changed file that could not be read', 'changed files that could not be read'],
}

/** Why, in one line: `2 new findings, 1 budget exceeded`. */
export function reasonLine(verdict: Verdict): string {
  const kinds = verdict.reasons.filter(({ blocks }) => blocks).map(({ kind }) => kind)
  if (kinds.length === 0) return sawNothing(verdict) ? nothingSeen : 'nothing new leaks and every budget holds'
  return [...new Set(kinds)]
    .map(kind => {
      const number = kinds.filter(other => other === kind).length
      return `${number} ${reasonWords[kind][number === 1 ? 0 : 1]}`
    })
    .join(', ')
}

/** What the change excuses for itself, unless the reasons say it already. */
export const toldExcuses = ({ reasons, selfExcuses }: Verdict): string[] =>
  reasons.some(({ kind }) => kind === 'unapproved') ? [] : selfExcuses

const nothingSeen =
  'nothing was looked at: no acquisition was seen, no suite was run and no budget was measured, so this pass says nothing about leaks'

/** True if neither half had anything to look at. */
export const sawNothing = ({ coverage, findings, measurements, suites, budgets }: Verdict): boolean =>
  total(coverage.whole) === 0 &&
  total(coverage.change) === 0 &&
  [measurements, suites, budgets, ...Object.values(findings)].every(list => list.length === 0)

/** `5 acquisitions added: 3 proved, 0 exercised, 1 unproved, 1 leak; 1 suppressed in the code`. */
export function coverageLine(coverage: Coverage, added: readonly Site[]): string {
  const all = total(coverage)
  if (all === 0) return 'no acquisition added'
  const suppressed = added.filter(site => site.suppressed).length
  const silent = suppressed > 0 ? `; ${suppressed} suppressed in the code` : ''
  return `${formatCount(all, 'acquisition')} added: ${states(coverage)}${silent}`
}

/** The same for everything that was scanned, with the share that is known to be released; all there is, and what it was, where the base was held against it. */
export function wholeCoverageLine({ whole: coverage, base }: Verdict['coverage']): string {
  const share = releasedShare(coverage)
  if (share === undefined) return 'no acquisition seen'
  return `${formatCount(total(coverage), 'acquisition')} ${base ? 'in all' : 'looked at'}: ${states(coverage)}; ${formatShare(share)} known to be released${atBase(base)}`
}

function atBase(base: Coverage | undefined): string {
  const share = base && releasedShare(base)
  return share === undefined ? '' : `, ${formatShare(share)} at the base`
}

const stateWords: [SiteState, string][] = [
  ['proved', 'proved'],
  ['exercised', 'exercised'],
  ['unproved', 'unproved'],
  ['leaks', 'leak'],
]

/** `3 proved, 0 exercised, 1 unproved, 1 leak` */
export const states = (coverage: Coverage): string =>
  stateWords.map(([state, word]) => `${coverage[state]} ${word}`).join(', ')

/** `+51.2 kB an iteration (48.0 kB to 54.1 kB), 3 objects, increasing`; nothing of a leak whose memory is stable. */
export function growthLine({ growth, trend, verdict }: Measurement): string | undefined {
  if (!growth || (verdict === 'leak' && trend === 'stable')) return undefined
  const sign = growth.bytes < 0 ? '' : '+'
  const parts = [
    `${sign}${formatBytes(growth.bytes)} an iteration (${formatBytes(growth.low)} to ${formatBytes(growth.high)})`,
    growth.objects !== undefined && formatCount(growth.objects, 'object'),
    trend,
  ]
  return parts.filter(Boolean).join(', ')
}

/** `3 × sqlite “a.db” left open, opened at src/db.py:12 in connect`. */
export function resourceLine({ kind, path, line, symbol, detail, count: number = 1 }: OpenResource): string {
  const what = `${number} × ${kind}${detail ? ` “${detail}”` : ''} left open`
  return path ? `${what}, opened at ${placed(path, line)}${symbol ? ` in ${symbol}` : ''}` : what
}

/** `list: src/cache.py:7 in remember`. */
export const frameLine = ({ kind, path, line, symbol }: Frame): string => `${kind}: ${placed(path, line)} in ${symbol}`

/** Growth, what stayed open, what grew, where from: at most `limit` lines of each. */
export function evidence(measurement: Measurement, limit: number): string[] {
  const { resources, objects = [], stacks, heldBy } = measurement
  const growth = growthLine(measurement)
  return [
    ...(growth ? [growth] : []),
    ...listed(resources.map(resourceLine), limit),
    ...listed(
      objects.map(({ type, count: number }) => `${type}: ${number} more`),
      limit,
    ),
    ...listed(stacks.map(frameLine), limit),
    ...(heldBy && heldBy.roots.length > 0 ? [`kept alive by ${heldBy.roots.slice(0, mostRoots).join(', ')}`] : []),
  ]
}

/** The nearest root is the one to look at. */
const mostRoots = 2

/** The first `limit` of some lines, and how many more there are. */
export const listed = (lines: string[], limit: number): string[] =>
  lines.length > limit ? [...lines.slice(0, limit), `and ${lines.length - limit} more`] : lines

/** `412.0 MB of 512.0 MB (80 %)`. */
export function budgetUse(budget: BudgetLine): string {
  const share = budget.limit > 0 ? ` (${formatShare(budget.used / budget.limit)})` : ''
  return `${amount(budget.used, budget.unit)} of ${amount(budget.limit, budget.unit)}${share}`
}

function amount(value: number, unit: BudgetLine['unit']): string {
  if (unit === 'bytes') return formatBytes(value)
  if (unit === 'milliseconds') return formatDuration(value)
  return unit === 'count' ? String(value) : `${Math.round(value * 10) / 10} %`
}

/** A bar of `width` characters, full at the limit: `████████░░`. */
export function bar({ used, limit }: Pick<BudgetLine, 'used' | 'limit'>, width = 20): string {
  const share = limit > 0 ? used / limit : Number(used > 0)
  const full = Math.min(width, Math.max(0, Math.round(share * width) || 0))
  return '█'.repeat(full) + '░'.repeat(width - full)
}

/** `src/db.py:12`. */
export const placed = (path: string, line?: number): string => (line === undefined ? path : `${path}:${line}`)
