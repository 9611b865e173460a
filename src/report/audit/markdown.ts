/** The audit as Markdown, for an issue or a wiki. */
import { code, folded, prose, table } from '../markdown.ts'
import type { Audit, Group } from './audit.ts'
import { trendHead, trendLines, trendRows } from './trend.ts'
import {
  acceptancesToSee,
  coverageSentence,
  ledgerSentence,
  scopeSentence,
  severityLine,
  shareOf,
  sinceSentence,
  stateOrder,
} from './words.ts'

const worstShown = 20

export function markdownAudit(audit: Audit): string {
  const since = sinceSentence(audit)
  const ledger = ledgerSentence(audit)
  const sentences = [
    scopeSentence(audit),
    `Findings: ${severityLine(audit.severities)}`,
    `Leak coverage: ${coverageSentence(audit.coverage)}`,
    ...(since === undefined ? [] : [since]),
    ...(ledger === undefined ? [] : [`Against the ledger: ${ledger}`]),
    ...trendLines(audit.trend).map(({ name, words }) => `Trend of ${name}: ${words}`),
  ]
  return `${[
    '# Leak audit',
    sentences.map(s => `- ${prose(s)}`).join('\n'),
    ...part('Trend', trendTable(audit)),
    ...part('Acceptances to look at', acceptanceTable(audit)),
    ...part('Leak coverage by category', groupTable('Category', audit.categories)),
    ...part('Leak coverage by folder', groupTable('Folder', audit.folders)),
    ...part('Worst files', worstTable(audit)),
    ...part('Findings', findingTable(audit)),
    ...(audit.sites.length > 0 ? [folded(`Acquisitions (${audit.sites.length})`, siteTable(audit))] : []),
    ...part('Not scanned', audit.skipped.map(s => `- ${code(s.path)}: ${prose(s.reason)}`).join('\n')),
  ].join('\n\n')}\n`
}

const part = (heading: string, body: string): string[] => (body === '' ? [] : [`## ${heading}`, body])

const trendTable = ({ trend }: Audit): string =>
  trend.length === 0
    ? ''
    : table(
        trendHead,
        trendRows(trend).map(cells => cells.map(prose)),
      )

function acceptanceTable(audit: Audit): string {
  const rows = acceptancesToSee(audit).map(({ state, acceptance: { fingerprint, rule, path, symbol, reason } }) => [
    code(fingerprint),
    prose(state),
    `${code(rule)} in ${code(symbol)} of ${code(path)}`,
    prose(reason),
  ])
  return rows.length === 0 ? '' : table(['Acceptance', 'State', 'Of', 'Reason'], rows)
}

const groupTable = (kind: string, groups: readonly Group[]): string =>
  groups.length === 0
    ? ''
    : table(
        [kind, 'Findings', ...stateOrder, 'Coverage'],
        groups.map(g => [
          prose(g.name),
          String(g.findings),
          ...stateOrder.map(s => String(g.coverage[s])),
          shareOf(g.coverage),
        ]),
      )

const worstTable = ({ worst }: Audit): string =>
  worst.length === 0
    ? ''
    : table(
        ['File', 'Findings'],
        worst.slice(0, worstShown).map(w => [code(w.path), severityLine(w.severities)]),
      )

const findingTable = ({ findings }: Audit): string =>
  findings.length === 0
    ? ''
    : table(
        ['Where', 'Severity', 'Rule', 'What'],
        findings.map(f => [code(`${f.path}:${f.line}`), f.severity, code(f.rule), prose(f.message)]),
      )

const siteTable = ({ sites }: Audit): string =>
  table(
    ['Where', 'Category', 'State'],
    sites.map(s => [code(`${s.path}:${s.line}`), prose(s.category), s.state]),
  )
