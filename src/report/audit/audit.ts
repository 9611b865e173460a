/** The numbers of a whole-repository audit, counted once for every surface. */
import { coverageOf, folderOf, grouped } from '../../gate/coverage.ts'
import {
  type Finding,
  type ScanResult,
  type Severity,
  type Site,
  type Skipped,
  severities,
} from '../../model/finding.ts'
import type { Coverage, CoverageGroup } from '../../model/verdict.ts'

/** Findings and acquisitions that share a category or a folder. */
export interface Group extends CoverageGroup {
  findings: number
}

export interface Audit {
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
  /** The worst first. */
  findings: Finding[]
  sites: Site[]
  /** Findings that the ledger accepts, or a comment suppresses; not among `findings`. */
  accepted: number
  suppressed: number
  /** The same numbers at an earlier revision, to compare with. */
  since?: Past
}

export interface Past {
  revision: string
  severities: Record<Severity, number>
  coverage: Coverage
}

/**
 * @param scan the whole repository, without what the ledger accepts
 * @param accepted how many findings the ledger accepts
 * @param past the same repository at an earlier revision
 */
export function auditOf(scan: ScanResult, accepted: number, past?: { revision: string; scan: ScanResult }): Audit {
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
    accepted,
    suppressed: suppressed.length,
    ...(past && {
      since: {
        revision: past.revision,
        severities: bySeverity(past.scan.findings),
        coverage: coverageOf(past.scan.sites),
      },
    }),
  }
}

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
