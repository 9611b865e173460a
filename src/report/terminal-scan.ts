/** A scan for a person at a terminal. */

import { formatCount, formatDuration } from '../gate/words.ts'
import { atLeast, type ScanResult, type Severity, severities } from '../model/finding.ts'
import { page, partsFor, type TerminalSettings } from './terminal-parts.ts'

/** Findings, the worst last, where the eye is when the command ends; then what was and was not looked at. */
export function terminalScan(scan: ScanResult, blockAt: Severity, settings: TerminalSettings): string {
  const { finding, skipped, section } = partsFor(settings)
  const sorted = scan.findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  return page([
    ...sorted.map(finding),
    settings.verbose ? section('Suppressed in the code', scan.suppressed.map(finding), '\n\n') : '',
    section(`Not scanned: ${formatCount(scan.skipped.length, 'file')}`, [skipped(scan.skipped)]),
    result(scan, blockAt, settings),
  ])
}

function result(
  { findings, suppressed, skipped, stats }: ScanResult,
  blockAt: Severity,
  { colors }: TerminalSettings,
): string {
  if (stats.files === 0) return colors.yellow(nothingRead(skipped.length))
  const silent = suppressed.length > 0 ? `${formatCount(suppressed.length, 'finding')} suppressed in the code; ` : ''
  const looked = `${silent}${formatCount(stats.files, 'file')} and ${formatCount(stats.sites, 'acquisition')} looked at in ${formatDuration(stats.milliseconds)}`
  const blocking = findings.filter(({ severity }) => atLeast(severity, blockAt)).length
  if (blocking > 0)
    return colors.bold(
      colors.red(`${formatCount(findings.length, 'finding')}, ${blocking} at or above ${blockAt}; ${looked}`),
    )
  if (findings.length > 0)
    return colors.yellow(`${formatCount(findings.length, 'finding')}, none at or above ${blockAt}; ${looked}`)
  return colors.green(`no finding; ${looked}`)
}

const nothingRead = (skipped: number): string =>
  skipped === 0
    ? 'nothing was looked at: no file to scan, so this says nothing about leaks'
    : 'nothing was looked at: no file could be scanned'
