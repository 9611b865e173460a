/** Which reporter makes which format of which result. */
import type { ScanResult, Severity } from '../model/finding.ts'
import type { HarnessResult } from '../model/measurement.ts'
import type { Verdict } from '../model/verdict.ts'
import { annotations, annotationsRun, annotationsScan } from './annotations.ts'
import { gitlab, gitlabScan } from './gitlab.ts'
import { json, jsonRun, jsonScan } from './json.ts'
import { junit, junitRun, junitScan } from './junit.ts'
import { sarif, sarifScan } from './sarif.ts'
import { terminal } from './terminal.ts'
import type { TerminalSettings } from './terminal-parts.ts'
import { terminalRun } from './terminal-run.ts'
import { terminalScan } from './terminal-scan.ts'

export const formats = ['terminal', 'json', 'sarif', 'github', 'junit', 'gitlab'] as const
export type Format = (typeof formats)[number]

export interface ReportSettings extends TerminalSettings {
  /** leakgate's own version, for SARIF. */
  version: string
}

export interface ScanSettings extends ReportSettings {
  /** The blocking line. */
  blockAt: Severity
  /** Add the acquisition sites to the JSON. */
  inventory: boolean
}

export const verdictReports: Record<Format, (verdict: Verdict, settings: ReportSettings) => string> = {
  terminal,
  json,
  sarif: (verdict, { version }) => sarif(verdict, version),
  github: annotations,
  junit,
  gitlab,
}

export const scanReports: Record<Format, (scan: ScanResult, settings: ScanSettings) => string> = {
  terminal: (scan, settings) => terminalScan(scan, settings.blockAt, settings),
  json: (scan, { inventory }) => jsonScan(scan, inventory),
  sarif: (scan, { version }) => sarifScan(scan, version),
  github: (scan, { blockAt }) => annotationsScan(scan, blockAt),
  junit: (scan, { blockAt }) => junitScan(scan, blockAt),
  gitlab: (scan, { blockAt }) => gitlabScan(scan, blockAt),
}

/** A run has measurements, not findings in files: SARIF and Code Quality do not fit it. */
export const runReports: Partial<Record<Format, (result: HarnessResult, settings: ReportSettings) => string>> = {
  terminal: terminalRun,
  json: jsonRun,
  github: annotationsRun,
  junit: junitRun,
}
