/** The audit for a person at a terminal. */
import { formatCount } from '../../gate/words.ts'
import type { Coverage } from '../../model/verdict.ts'
import { bar } from '../phrases.ts'
import { plain } from '../plain.ts'
import { page, partsFor, type TerminalSettings } from '../terminal-parts.ts'
import { type Audit, covered, type Group } from './audit.ts'
import { coverageSentence, scopeSentence, severityLine, states, trendSentence } from './words.ts'

const most = 10

/** Numbers first, then the findings at high and above, every finding and acquisition with `verbose`. */
export function terminalAudit(audit: Audit, settings: TerminalSettings): string {
  const { finding, skipped, section } = partsFor(settings)
  const { colors, verbose } = settings
  const shown = verbose
    ? audit.findings
    : audit.findings.filter(f => f.severity === 'critical' || f.severity === 'high')
  const trend = trendSentence(audit)
  return page([
    section('Audit', [
      scopeSentence(audit),
      `findings: ${severityLine(audit.severities)}`,
      `leak coverage: ${coverageSentence(audit.coverage)}`,
      ...(trend === undefined ? [] : [plain(trend)]),
    ]),
    section('Leak coverage by category', rows(audit.categories)),
    section('Leak coverage by folder', rows(audit.folders)),
    section(
      'Worst files',
      audit.worst.slice(0, most).map(w => `${plain(w.path)}  ${colors.dim(severityLine(w.severities))}`),
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

function rows(groups: readonly Group[]): string[] {
  const shown = groups.slice(0, most)
  const width = Math.max(0, ...shown.map(g => plain(g.name).length))
  const left = groups.length - shown.length
  return [
    ...shown.map(
      g =>
        `${plain(g.name).padEnd(width)}  ${share(g.coverage)}  ${states(g.coverage)}; ${formatCount(g.findings, 'finding')}`,
    ),
    ...(left > 0 ? [`and ${left} more`] : []),
  ]
}

const share = (coverage: Coverage): string => bar({ used: covered(coverage) ?? 0, limit: 1 }, 10)
