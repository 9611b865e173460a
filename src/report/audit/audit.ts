/** The numbers of a whole-repository audit, counted once for every surface. */
import type { Standing } from '../../gate/acceptances.ts'
import { coverageOf, folderOf, grouped } from '../../gate/coverage.ts'
import {
  type Finding,
  type ScanResult,
  type Severity,
  type Site,
  type Skipped,
  severities,
} from '../../model/finding.ts'
import type { AuditEntry } from '../../model/ledger.ts'
import type { Coverage, CoverageGroup } from '../../model/verdict.ts'

/** Findings and acquisitions that share a category or a folder. */
export interface Group extends CoverageGroup {
  findings: number
}

export interface Audit extends Standing {
  files: number
  filesWithFindings: number
  skipped: Skipped[]
  severities: Record<Severity, number>
  coverage: Coverage
  /** Most findings first. */
  categories: Group[]
  /** By the first two folders of a path, most findings first. */
  folders: Group[]
  /** Files with findings, the worst first: by the number of the most severe, then of the next. */
  worst: { path: string; severities: Record<Severity, number> }[]
  /** The worst first. What the ledger accepts, or a comment suppresses, is not among them. */
  findings: Finding[]
  sites: Site[]
  suppressed: number
  /** The same numbers at an earlier revision, to compare with. */
  since?: Past
  /** The last recorded audits, the oldest first. */
  trend: AuditEntry[]
}

export interface Past {
  revision: string
  severities: Record<Severity, number>
  coverage: Coverage
}

/** How many recorded audits a report shows. */
export const trendLength = 12

/** What an audit is made of. */
export interface Audited {
  /** The whole repository, without what the ledger accepts. */
  scan: ScanResult
  standing: Standing
  /** The same repository at an earlier revision. */
  past?: { revision: string; scan: ScanResult } | undefined
  /** Every recorded audit, the oldest first. */
  recorded: readonly AuditEntry[]
}

export function auditOf({ scan, standing, past, recorded }: Audited): Audit {
  const { findings, sites, skipped, stats, suppressed } = scan
  return {
    files: stats.files,
    filesWithFindings: new Set(findings.map(f => f.path)).size,
    skipped,
    severities: bySeverity(findings),
    coverage: coverageOf(sites),
    categories: groups(findings, sites, one => one.category),
    folders: groups(findings, sites, ({ path }) => folderOf(path)),
    worst: worstFiles(findings),
    findings: findings.toSorted(worstFirst),
    sites,
    suppressed: suppressed.length,
    ...standing,
    ...(past && {
      since: {
        revision: past.revision,
        severities: bySeverity(past.scan.findings),
        coverage: coverageOf(past.scan.sites),
      },
    }),
    trend: recorded.slice(-trendLength),
  }
}

/** What the history keeps of an audit. */
export const auditEntry = ({ findings, sites }: ScanResult, commit: string, now: Date): AuditEntry => ({
  at: now.toISOString(),
  commit,
  coverage: coverageOf(sites),
  findings: bySeverity(findings),
})

const bySeverity = (findings: readonly Finding[]): Record<Severity, number> =>
  Object.fromEntries(severities.map(s => [s, findings.filter(f => f.severity === s).length])) as Record<
    Severity,
    number
  >

function groups(
  findings: readonly Finding[],
  sites: readonly Site[],
  nameOf: (one: Finding | Site) => string,
): Group[] {
  const found = grouped(findings, nameOf)
  const acquired = grouped(sites, nameOf)
  return [...new Set([...found.keys(), ...acquired.keys()])]
    .map(name => ({
      name,
      findings: found.get(name)?.length ?? 0,
      coverage: coverageOf(acquired.get(name) ?? []),
    }))
    .sort((a, b) => b.findings - a.findings || (a.name < b.name ? -1 : 1))
}

function worstFiles(findings: readonly Finding[]): Audit['worst'] {
  const descending = severities.toReversed()
  return [...grouped(findings, f => f.path)]
    .map(([path, own]) => ({ path, severities: bySeverity(own) }))
    .sort(
      (a, b) =>
        descending.map(s => b.severities[s] - a.severities[s]).find(difference => difference !== 0) ??
        (a.path < b.path ? -1 : 1),
    )
}

const worstFirst = (a: Finding, b: Finding): number =>
  severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
  (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)
