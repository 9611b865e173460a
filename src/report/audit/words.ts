/** What every surface of the audit says in the same words. */
import { releasedShare, total } from '../../gate/coverage.ts'
import { formatCount, formatShare } from '../../gate/words.ts'
import { type Severity, type SiteState, severities, siteStates } from '../../model/finding.ts'
import type { Acceptance } from '../../model/ledger.ts'
import type { Coverage } from '../../model/verdict.ts'
import type { Audit } from './audit.ts'

export const severityOrder: readonly Severity[] = severities.toReversed()
export const stateOrder: readonly SiteState[] = siteStates

/** `3 critical, 12 high`, without what there is none of; `none` for nothing. */
export const severityLine = (counts: Record<Severity, number>): string =>
  severityOrder
    .filter(s => counts[s] > 0)
    .map(s => `${counts[s]} ${s}`)
    .join(', ') || 'none'

/** `61 % of 240 acquisitions are proved or exercised`. */
export function coverageSentence(coverage: Coverage): string {
  const share = releasedShare(coverage)
  const all = total(coverage)
  return share === undefined
    ? 'no acquisition was seen'
    : `${formatShare(share)} of ${formatCount(all, 'acquisition')} ${all === 1 ? 'is' : 'are'} proved or exercised`
}

/** `61 %`; a dash where there is no acquisition. */
export function shareOf(coverage: Coverage): string {
  const share = releasedShare(coverage)
  return share === undefined ? '–' : formatShare(share)
}

/** What was looked at, in one sentence. */
export const scopeSentence = ({ files, filesWithFindings, skipped, suppressed }: Audit): string =>
  [
    `${formatCount(files, 'file')} analysed, ${filesWithFindings} with findings`,
    ...(skipped.length > 0 ? [`${skipped.length} not scanned`] : []),
    ...(suppressed > 0 ? [`${formatCount(suppressed, 'finding')} suppressed in the code`] : []),
  ].join('; ')

/** `since v1.2: high 12 → 9, medium 40 → 41, leak coverage 55 % → 61 %`; undefined without a past. */
export function sinceSentence({ severities: now, coverage, since }: Audit): string | undefined {
  if (!since) return undefined
  const moved = severityOrder
    .filter(s => now[s] !== since.severities[s])
    .map(s => `${s} ${since.severities[s]} → ${now[s]}`)
  const [before, after] = [since.coverage, coverage].map(shareOf)
  return `since ${since.revision}: ${[...moved, `leak coverage ${before} → ${after}`].join(', ')}`
}

/** `3 findings accepted, 1 acceptance ends soon, 1 no longer needed`; undefined where the ledger has nothing to do with it. */
export function ledgerSentence({ accepted, expiring, expired, stale }: Audit): string | undefined {
  const parts = [
    accepted > 0 && `${formatCount(accepted, 'finding')} accepted`,
    expiring.length > 0 && `${formatCount(expiring.length, 'acceptance')} about to end`,
    expired.length > 0 && `${formatCount(expired.length, 'acceptance')} ended`,
    stale.length > 0 && `${formatCount(stale.length, 'acceptance')} no longer needed`,
  ].filter(Boolean)
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** The acceptances that somebody has to do something about, each with what there is to say of it. */
export const acceptancesToSee = ({ expired, expiring, stale }: Audit): { state: string; acceptance: Acceptance }[] => [
  ...expired.map(acceptance => ({ state: `ended on ${acceptance.expires}`, acceptance })),
  ...expiring.map(acceptance => ({ state: `ends on ${acceptance.expires}`, acceptance })),
  ...stale.map(acceptance => ({ state: 'no longer needed', acceptance })),
]
