/** What the scanner says: findings, acquisition sites and their state of leak coverage. */

export const severities = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

/** True if `severity` is `line` or worse. */
export const atLeast = (severity: Severity, line: Severity): boolean =>
  severities.indexOf(severity) >= severities.indexOf(line)

/** A stretch of text. Lines and columns count from 1; columns are UTF-16 units. The end column is exclusive. */
export interface Span {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** One step of a leaking path: acquired here, may raise here, leaves the function here. */
export interface TraceStep {
  path: string
  span: Span
  text: string
}

/** A replacement of the text between two UTF-16 offsets of the file. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A repair of one finding. What is safe changes nothing but when something is released; the rest is only offered. */
export interface Fix {
  title: string
  safe: boolean
  edits: Edit[]
  /** Why it is not safe, as a clause: `parse may keep the file`. */
  doubt?: string
}

/** A comment in the code that silences a finding: `leakgate: ignore[rule] reason`. */
export interface Suppression {
  reason: string
  /** Where the comment is. */
  span: Span
}

export interface Finding {
  /** e.g. `py/sqlite-not-closed` */
  rule: string
  severity: Severity
  /** The kind of thing that leaks: `file`, `sqlite`, `thread`, `listener`, … */
  category: string
  /** Relative to the repository with `/`; as given for a file outside a repository. */
  path: string
  line: number
  endLine: number
  column: number
  /** Enclosing function or class (`Class.method`), or `<module>`. */
  symbol: string
  /** What leaks and when, in one sentence. */
  message: string
  /** The idiomatic repair, in one sentence. */
  repair: string
  /** The acquisition's source text with white space normalised: what matching and fingerprints use. */
  text: string
  trace: TraceStep[]
  fix?: Fix
  /** The name of an acceptance: hash of rule, path, symbol, text and occurrence; never of a line. */
  fingerprint: string
  /** What the harness saw at this site. */
  runtime?: { tests: string[]; detail: string }
  /** Set if a comment in the code silences it. */
  suppression?: Suppression
}

/** A finding that a comment in the code silences. */
export type Suppressed = Finding & { suppression: Suppression }

export const isSuppressed = (finding: Finding): finding is Suppressed => finding.suppression !== undefined

/**
 * The states of leak coverage. `proved`: released on every path, exceptions included. `exercised`: the harness saw it
 * released each time. `leaks`: some path leaks it. `unproved`: everything else, unknown included.
 */
export const siteStates = ['proved', 'exercised', 'unproved', 'leaks'] as const
export type SiteState = (typeof siteStates)[number]

/** One acquisition the scanner knows. */
export interface Site {
  path: string
  line: number
  endLine: number
  column: number
  category: string
  symbol: string
  text: string
  state: SiteState
  /** A comment in the code silences what leaks here. */
  suppressed?: true
}

/** All findings, silenced or not. */
export const everyFinding = ({ findings, suppressed }: Pick<ScanResult, 'findings' | 'suppressed'>): Finding[] => [
  ...findings,
  ...suppressed,
]

export interface Skipped {
  path: string
  reason: string
}

export interface ScanResult {
  /** What nothing in the code silences. */
  findings: Finding[]
  suppressed: Suppressed[]
  sites: Site[]
  /** Files that were meant to be read and were not: silence is never a pass. */
  skipped: Skipped[]
  stats: { files: number; parsed: number; sites: number; milliseconds: number }
}
