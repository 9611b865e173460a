/** The audit for a person at a terminal. */
import { formatCount } from '../../gate/words.ts'
import { listed } from '../phrases.ts'
import { plain } from '../plain.ts'
import { coverageRows, page, partsFor, type TerminalSettings } from '../terminal-parts.ts'
import type { Audit, Group } from './audit.ts'
import { sparkline, trendLines, trendRows } from './trend.ts'
import {
  acceptancesToSee,
  coverageSentence,
  ledgerSentence,
  scopeSentence,
  severityLine,
  severityOrder,
  sinceSentence,
} from './words.ts'

const most = 10

/** Numbers first, then the findings at high and above, every finding and acquisition with `verbose`. */
export function terminalAudit(audit: Audit, settings: TerminalSettings): string {
  const { finding, skipped, section } = partsFor(settings)
  const { colors, verbose } = settings
  const shown = verbose
    ? audit.findings
    : audit.findings.filter(f => f.severity === 'critical' || f.severity === 'high')
  const limited = (lines: string[]) => (verbose ? lines : listed(lines, most))
  const since = sinceSentence(audit)
  const ledger = ledgerSentence(audit)
  return page([
    section('Audit', [
      scopeSentence(audit),
      `findings: ${severityLine(audit.severities)}`,
      `leak coverage: ${coverageSentence(audit.coverage)}`,
      ...(since === undefined ? [] : [plain(since)]),
      ...(ledger === undefined ? [] : [`against the ledger: ${ledger}`]),
    ]),
    section('Trend', trend(audit)),
    section('Acceptances to look at', limited(acceptances(audit))),
    section('Leak coverage by category', limited(rows(audit.categories))),
    section('Leak coverage by folder', limited(rows(audit.folders))),
    section(
      'Worst files',
      limited(audit.worst.map(w => `${plain(w.path)}  ${colors.dim(severityLine(w.severities))}`)),
    ),
    section(verbose ? 'Findings' : 'Findings at high and above', shown.map(finding), '\n\n'),
    verbose
      ? section(
          'Acquisitions',
          audit.sites.map(s => `${plain(s.path)}:${s.line}  ${s.category}  ${s.state}`),
        )
      : '',
    section(`Not scanned: ${formatCount(audit.skipped.length, 'file')}`, [skipped(audit.skipped)]),
  ])
}

/** The lines first, then the audits that they are drawn from. */
function trend({ trend: recorded }: Audit): string[] {
  const cells = trendRows(recorded).map(([day, commit, ...counts]) => {
    const found = severityOrder.map((severity, at) => `${counts[at]} ${severity}`).join(', ')
    return `${day}  ${plain(commit!)}  ${found}; leak coverage ${counts.at(-1)}`
  })
  return [
    ...trendLines(recorded).map(({ name, values, words }) => `${name.padEnd(13)}  ${sparkline(values)}  ${words}`),
    ...cells,
  ]
}

const acceptances = (audit: Audit): string[] =>
  acceptancesToSee(audit).map(({ state, acceptance: { fingerprint, rule, path, symbol, reason } }) =>
    plain(`${fingerprint}  ${state}: ${rule} in ${symbol} of ${path}: ${reason}`),
  )

const rows = (groups: readonly Group[]): string[] =>
  coverageRows(groups, ({ findings }) => `; ${formatCount(findings, 'finding')}`)
