/** What is committed under `.leakgate/`: acceptances and measured baselines. No timestamps, no line numbers. */
import type { Severity } from './finding.ts'
import type { Environment } from './measurement.ts'
import type { Coverage } from './verdict.ts'

/** Somebody decided to live with a finding. `fingerprint` is its name (see Finding). */
export interface Acceptance {
  fingerprint: string
  rule: string
  path: string
  symbol: string
  reason: string
  /** Last day on which it counts, `YYYY-MM-DD`; no expiry if absent. */
  expires?: string
}

/** What a test (or, with test `*`, the suite's process tree as a whole) measured on the default branch. */
export interface BaselineEntry {
  suite: string
  test: string
  environment: Environment
  /** Bytes an iteration, quantised. */
  growth?: number
  objects?: number
  /** Peak bytes, quantised, and the spread seen (bytes). */
  peak?: { value: number; spread: number }
  /** CPU and wall milliseconds, quantised. */
  cpu?: number
  duration?: number
  /** What stayed open, by kind. */
  open: Record<string, number>
  /** The values first accepted: drift is held against these. */
  first: { growth?: number; peak?: number }
}

export interface Ledger {
  acceptances: Acceptance[]
  baseline: BaselineEntry[]
}

export const emptyLedger: Ledger = { acceptances: [], baseline: [] }

/** A test's figures in one run, for trends. */
export interface TestEntry {
  /** ISO instant of the run. */
  at: string
  commit: string
  suite: string
  test: string
  growth?: number
  peak?: number
  duration?: number
}

/** A whole repository's figures in one audit. */
export interface AuditEntry {
  /** ISO instant of the audit. */
  at: string
  commit: string
  coverage: Coverage
  findings: Record<Severity, number>
}

/** One line of history. */
export type HistoryEntry = TestEntry | AuditEntry
