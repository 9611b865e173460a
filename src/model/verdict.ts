/** What the gate decides. A Verdict holds everything a reporter needs; reporters compute nothing but text. */
import type { Finding, Severity, Site, SiteState, Skipped, Suppressed } from './finding.ts'
import type { Acceptance } from './ledger.ts'
import type { Measurement, SuiteRun } from './measurement.ts'

export type ReasonKind =
  | 'new finding'
  | 'new leaking test'
  | 'budget'
  | 'failing tests'
  | 'suite' // a suite that did not run to its end, or ran nothing
  | 'vanished tests'
  | 'expired acceptance'
  | 'drift'
  | 'coverage'
  | 'unapproved' // what the change excuses for itself and no maintainer approved
  | 'unreadable' // a changed file that should have been scanned and could not be

/** One reason that blocks, or would block (`blocks: false`: shown as a warning). */
export interface Reason {
  kind: ReasonKind
  severity: Severity
  blocks: boolean
  message: string
  /** What to do about it. */
  repair: string
  path?: string
  line?: number
  endLine?: number
  test?: string
}

/** One budget with its use. `used` and `limit` in bytes, milliseconds or counts, as `unit` says. */
export interface BudgetLine {
  /** `global`, `service api`, `suite unit`, `test tests/test_a.py::test_b` */
  scope: string
  what: 'peak' | 'growth' | 'cpu' | 'duration' | 'open'
  unit: 'bytes' | 'milliseconds' | 'count' | 'per cent'
  used: number
  limit: number
  level: 'ok' | 'warning' | 'critical'
}

export type Coverage = Record<SiteState, number>

/** Acquisitions that share a category or a folder. */
export interface CoverageGroup {
  name: string
  coverage: Coverage
}

export interface Verdict {
  status: 'passed' | 'failed'
  /** Set when the policy is report-only: what the status would have been. */
  reportOnly?: { until: string; wouldBe: 'passed' | 'failed' }
  reasons: Reason[]
  findings: {
    new: Finding[]
    known: Finding[]
    /** Accepted by the ledger in force, with the acceptance. */
    accepted: { finding: Finding; acceptance: Acceptance }[]
    /** Accepted only by what the pull request itself brings; blocks until approved. */
    pending: { finding: Finding; acceptance: Acceptance }[]
    /** Silenced by a comment in the code that counts. */
    suppressed: Suppressed[]
    /** New, and silenced only by a comment that the pull request itself brings; blocks until approved. */
    unapproved: Suppressed[]
    /** In base, no longer in head. */
    fixed: Finding[]
  }
  measurements: Measurement[]
  /** Leaking tests not known at the base. */
  newLeaks: Measurement[]
  suites: SuiteRun[]
  budgets: BudgetLine[]
  coverage: {
    /** Acquisitions on lines that the change added. */
    change: Coverage
    /** All acquisitions that were scanned. */
    whole: Coverage
    /** All acquisitions of the base, where the policy holds the whole against it. */
    base?: Coverage
    added: Site[]
    /** What the change added, by category: those with the most that is not known to be released first. */
    categories: CoverageGroup[]
    /** The same by the first two folders of a path. */
    folders: CoverageGroup[]
  }
  /** Acceptances whose finding is gone though its file was scanned. */
  stale: Acceptance[]
  /** Leaks of the base or the ledger that are gone. */
  improved?: { suite: string; test: string; detail: string }[]
  /** Tests of the ledger that did not report. */
  vanished: { suite: string; test: string; why: string }[]
  /** Policy, ledger or suppression changes that the pull request brings, each called out. */
  selfExcuses: string[]
  skipped: Skipped[]
  /** What could not be measured and why. */
  unmeasured: { what: string; why: string }[]
  /** Files a reviewer cares about: is this line part of the change? Kept for ordering annotations. */
  inChange: { path: string; start: number; end: number }[]
}
