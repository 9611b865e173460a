/** The machines' own form: what the gate, the scanner and the harness say, unabridged. */
import type { ScanResult } from '../model/finding.ts'
import type { HarnessResult } from '../model/measurement.ts'
import type { Verdict } from '../model/verdict.ts'
import { wellFormed } from './plain.ts'

/** `{"version":1,"verdict":…}`; the version rises when a field changes its meaning or goes away. */
export const json = (verdict: Verdict): string => document({ version: 1, verdict })

/** `{"findings":[…],"skipped":[…],"stats":{…}}`, `"suppressed"` where a comment silences something, and `"sites"` with the inventory. */
export function jsonScan({ findings, suppressed, skipped, stats, sites }: ScanResult, inventory: boolean): string {
  const listed = sites.map(({ path, line, endLine, category, state, suppressed }) => ({
    path,
    line,
    endLine,
    category,
    state,
    suppressed,
  }))
  return document({
    findings,
    ...(suppressed.length > 0 && { suppressed }),
    skipped: skipped.map(({ path, reason }) => ({ path, reason })),
    stats,
    ...(inventory && { sites: listed }),
  })
}

/** `{"measurements":[…],"suites":[…]}`. */
export const jsonRun = ({ measurements, suites }: HarnessResult): string => document({ measurements, suites })

/** JSON that every parser reads: half surrogate pairs replaced, a newline at the end. */
export const document = (value: unknown): string =>
  `${JSON.stringify(value, (_, part) => (typeof part === 'string' ? wellFormed(part) : part), 2)}\n`
