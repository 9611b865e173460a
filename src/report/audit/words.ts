/** What every surface of the audit says in the same words. */
import { releasedShare, total } from '../../gate/coverage.ts'
import { formatCount, formatShare } from '../../gate/words.ts'
import { type Severity, type SiteState, severities, siteStates } from '../../model/finding.ts'
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

/** What was looked at, in one sentence. */
export const scopeSentence = ({ files, filesWithFindings, skipped, accepted, suppressed }: Audit): string =>
  [
    `${formatCount(files, 'file')} analysed, ${filesWithFindings} with findings`,
    ...(skipped.length > 0 ? [`${skipped.length} not scanned`] : []),
    ...(accepted > 0 ? [`${formatCount(accepted, 'finding')} accepted in the ledger`] : []),
    ...(suppressed > 0 ? [`${formatCount(suppressed, 'finding')} suppressed in the code`] : []),
  ].join('; ')

/** `since v1.2: high 12 → 9, medium 40 → 41, leak coverage 55 % → 61 %`; undefined without a past. */
export function trendSentence({ severities: now, coverage, since }: Audit): string | undefined {
  if (!since) return undefined
  const moved = severityOrder
    .filter(s => now[s] !== since.severities[s])
    .map(s => `${s} ${since.severities[s]} → ${now[s]}`)
  const [before, after] = [releasedShare(since.coverage), releasedShare(coverage)].map(share =>
    share === undefined ? 'none' : formatShare(share),
  )
  return `since ${since.revision}: ${[...moved, `leak coverage ${before} → ${after}`].join(', ')}`
}
