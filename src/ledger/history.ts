/** Runs over time, for trends: one JSON line each in a file that git ignores, kept within the policy's bounds. */
import { z } from 'zod'
import { severities, siteStates } from '../model/finding.ts'
import type { AuditEntry, HistoryEntry, TestEntry } from '../model/ledger.ts'
import type { HarnessResult } from '../model/measurement.ts'
import { defined } from './stricter.ts'

/** Below the ledger's folder. */
export const historyFile = 'history.jsonl'

const run = { at: z.iso.datetime(), commit: z.string() }
const counts = <Name extends string>(names: readonly Name[]) => z.record(z.enum(names), z.number().int().min(0))

const testEntry = z.object({
  ...run,
  suite: z.string(),
  test: z.string(),
  growth: z.number().optional(),
  peak: z.number().optional(),
  duration: z.number().optional(),
})
const auditEntry = z.object({ ...run, coverage: counts(siteStates), findings: counts(severities) })
const entry = z.union([testEntry, auditEntry])

export interface HistoryReading {
  entries: HistoryEntry[]
  /** Lines that are no entries; they are set aside, never fatal. */
  corrupt: string[]
}

export function readHistory(text: string): HistoryReading {
  const reading: HistoryReading = { entries: [], corrupt: [] }
  for (const line of text.split('\n').filter(l => l.trim() !== '')) {
    const parsed = parsedLine(line)
    if (parsed) reading.entries.push(parsed)
    else reading.corrupt.push(line)
  }
  return reading
}

function parsedLine(line: string): HistoryEntry | undefined {
  try {
    const { data } = entry.safeParse(JSON.parse(line))
    return data && (defined(data) as HistoryEntry)
  } catch {
    return undefined
  }
}

export const writeHistory = (entries: readonly HistoryEntry[]): string =>
  entries.map(e => `${JSON.stringify(e)}\n`).join('')

/** What a run adds: an entry a test that was judged, and one (test `*`) for the suite as a whole. */
export function entriesOf({ suites, measurements }: HarnessResult, commit: string, now: Date): TestEntry[] {
  const at = now.toISOString()
  return [
    ...suites.map(s => ({ at, commit, suite: s.suite, test: '*', peak: s.peak, duration: s.duration })),
    ...measurements.map(m =>
      defined({
        at,
        commit,
        suite: m.suite,
        test: m.test,
        growth: m.growth?.bytes,
        peak: m.peak,
        duration: m.duration,
      }),
    ),
  ]
}

/** Whether an entry tells of a whole repository. */
export const isAudit = (entry: HistoryEntry): entry is AuditEntry => 'coverage' in entry

/** What is known and what is new: of several audits of one commit only the last, as they differ by no change. */
export function added(known: readonly HistoryEntry[], entries: readonly HistoryEntry[]): HistoryEntry[] {
  const audited = new Set(entries.filter(isAudit).map(({ commit }) => commit))
  return [...known.filter(entry => !isAudit(entry) || !audited.has(entry.commit)), ...entries]
}

/** The newest entries within the policy's age (milliseconds) and number; the many of tests push no audit out. */
export function prune(
  entries: readonly HistoryEntry[],
  bounds: { entries: number; retention: number },
  now: Date,
): HistoryEntry[] {
  const oldest = new Date(now.getTime() - bounds.retention).toISOString()
  const young = entries.filter(({ at }) => at >= oldest).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const newest = (audits: boolean) => young.filter(entry => isAudit(entry) === audits).slice(-bounds.entries)
  const kept = new Set([...newest(true), ...newest(false)])
  return young.filter(entry => kept.has(entry))
}
