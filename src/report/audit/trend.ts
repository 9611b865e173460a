/** The recorded audits as a table and as lines. */
import { releasedShare } from '../../gate/coverage.ts'
import { formatCount, formatShare } from '../../gate/words.ts'
import type { AuditEntry } from '../../model/ledger.ts'
import { severityOrder, shareOf } from './words.ts'

export const trendHead = ['Recorded', 'Commit', ...severityOrder, 'Leak coverage']

/** A row a recorded audit, the oldest first. */
export const trendRows = (trend: readonly AuditEntry[]): string[][] =>
  trend.map(({ at, commit, findings, coverage }) => [
    at.slice(0, 10),
    commit.slice(0, 10),
    ...severityOrder.map(severity => String(findings[severity])),
    shareOf(coverage),
  ])

/** Numbers that move, with their first and last in words. */
export interface Line {
  name: string
  values: number[]
  words: string
}

/** What moves from audit to audit; nothing of what has not two points yet. */
export function trendLines(trend: readonly AuditEntry[]): Line[] {
  const shares = trend.map(({ coverage }) => releasedShare(coverage)).filter(share => share !== undefined)
  const findings = trend.map(audit => severityOrder.reduce((sum, severity) => sum + audit.findings[severity], 0))
  const lines = [
    { name: 'leak coverage', values: shares, words: fromTo(shares.map(formatShare)) },
    { name: 'findings', values: findings, words: fromTo(findings.map(String)) },
  ]
  return lines.filter(({ values }) => values.length > 1)
}

const fromTo = (words: string[]): string => `${words[0]} → ${words.at(-1)}`

const blocks = '▁▂▃▄▅▆▇█'

/** `▁▃▅█`: from the least value to the greatest. */
export const sparkline = (values: readonly number[]): string =>
  heights(values)
    .map(height => blocks[Math.round(height * (blocks.length - 1))])
    .join('')

/** The same as an image that says in words what it shows. */
export function svgSparkline({ name, values, words }: Line): string {
  const points = heights(values).map(
    (height, at) => `${round((at / (values.length - 1)) * 100)},${round(28 - height * 26)}`,
  )
  return `<svg class="spark" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label="${name}: ${words}, in ${formatCount(values.length, 'recorded audit')}"><polyline points="${points.join(' ')}"/></svg>`
}

/** Each between 0 for the least and 1 for the greatest; halfway up where all are the same. */
function heights(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return values.map(value => (most === least ? 0.5 : (value - least) / (most - least)))
}

const round = (value: number): number => Math.round(value * 10) / 10
