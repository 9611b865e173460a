/**
 * The ledger as texts under `.leakgate/`, and back.
 *
 * - `version`: the layout's number.
 * - `accepted/<fingerprint>.json`: an acceptance a file, so that two branches collide only over the same acceptance,
 *   and `git rm` revokes one.
 * - `measured/<suite>.<os>-<architecture>-<runtime>.jsonl`: a line a test, sorted.
 */
import { userError } from '../errors.ts'
import type { Acceptance, BaselineEntry, Ledger } from '../model/ledger.ts'
import { type Line, type Sides, sidesOf } from './conflict.ts'
import {
  acceptancePath,
  environmentName,
  fingerprintOf,
  ledgerFolder,
  measuredPath,
  measuredSource,
  versionFile,
} from './names.ts'
import { Malformed, parseAcceptance, parseMeasured } from './shape.ts'
import { stricterAcceptance, stricterEntry } from './stricter.ts'

export const ledgerVersion = 1
/** UTF-16 units: what a person may write into one acceptance, and what a suite of 100,000 tests needs. */
const largestAcceptance = 64 * 1024
const largestMeasured = 64 * 1024 * 1024

export interface LedgerReading {
  ledger: Ledger
  /** What was not believed, or believed only in part. Each names its file. */
  warnings: string[]
}

/**
 * Reads the ledger from texts by their path below `.leakgate/`. With conflict markers both sides are read and the
 * stricter value wins. A damaged acceptance does not count, with a warning; a damaged measurement is a user's error
 * that names file and line, since without it a test would silently go unwatched. `folder` is for the messages.
 */
export function readLedger(files: ReadonlyMap<string, string>, folder: string = ledgerFolder): LedgerReading {
  const facts: Ledger = { acceptances: [], baseline: [] }
  const warnings: string[] = []
  for (const [path, text] of [...files].sort(byKey)) {
    const file: File = { path, place: `${folder}/${path}`, text: text.replace(/^\uFEFF/, ''), warnings }
    if (path === versionFile) checkVersion(file)
    else if (path.startsWith('accepted/')) facts.acceptances.push(...readAcceptance(file))
    else if (path.startsWith('measured/')) facts.baseline.push(...readMeasured(file))
  }
  return { ledger: normalise(facts), warnings }
}

/** The texts of a ledger by path: the same bytes whoever writes the same facts, in whatever order. */
export function writeLedger(ledger: Ledger): Map<string, string> {
  const { acceptances, baseline } = normalise(ledger)
  const files = new Map([[versionFile, `${ledgerVersion}\n`]])
  for (const { fingerprint, ...rest } of acceptances) {
    files.set(acceptancePath(fingerprint), `${JSON.stringify(sorted(rest), null, 2)}\n`)
  }
  for (const entry of baseline) {
    const path = measuredPath(entry.suite, entry.environment)
    files.set(path, `${files.get(path) ?? ''}${measuredLine(entry)}\n`)
  }
  return files
}

interface File {
  path: string
  /** As a person finds it. */
  place: string
  text: string
  warnings: string[]
}

function checkVersion({ text, place }: File): void {
  const { ours, theirs } = sidesOf(text)
  for (const { text: version, number } of [...ours, ...theirs]) {
    if (version.trim() !== '' && version.trim() !== String(ledgerVersion))
      throw userError('ledger-version', [version.trim().slice(0, 40), ledgerVersion], { path: place, line: number })
  }
}

function readAcceptance(file: File): Acceptance[] {
  const { path, place, text, warnings } = file
  const fingerprint = fingerprintOf(path)
  const ignored = (why: string) => {
    warnings.push(`${place} does not count as an acceptance: ${why}`)
    return []
  }
  if (!fingerprint) return ignored('its name is not a fingerprint of 16 hexadecimal digits and .json')
  if (text.length > largestAcceptance) return ignored('it is larger than 64 KiB')
  const sides = sidesOf(text)
  if (sides.conflicts === 'unfinished') return ignored('it is cut off inside a merge conflict')
  try {
    const [ours, theirs] = [sides.ours, sides.theirs].map(side => ({ fingerprint, ...parseAcceptance(joined(side)) }))
    warnOfConflict(file, sides)
    return [stricterAcceptance(ours!, theirs!)]
  } catch (error) {
    if (error instanceof Malformed) return ignored(error.message)
    throw error
  }
}

const joined = (lines: Line[]): string => lines.map(line => line.text).join('\n')

function readMeasured(file: File): BaselineEntry[] {
  const { path, place, text, warnings } = file
  const source = measuredSource(path)
  if (!source) {
    warnings.push(`${place} is not read: its name is not <suite>.<os>-<architecture>-<runtime>.jsonl`)
    return []
  }
  if (text.length > largestMeasured) throw userError('ledger-damaged', ['it is larger than 64 MiB'], { path: place })
  const sides = sidesOf(text)
  if (sides.conflicts === 'unfinished')
    throw userError('ledger-damaged', ['it is cut off inside a merge conflict'], { path: place })
  warnOfConflict(file, sides)
  const lines = new Map([...sides.ours, ...sides.theirs].map(line => [line.number, line.text]))
  const entries = [...lines]
    .filter(([, line]) => line.trim() !== '')
    .map(([number, line]) => ({ ...source, ...measuredOn(line, place, number) }))
  if (sides.conflicts === 'none') warnOfRepetition(file, entries)
  return entries
}

function measuredOn(line: string, path: string, number: number) {
  try {
    return parseMeasured(line)
  } catch (error) {
    if (error instanceof Malformed) throw userError('ledger-damaged', [error.message], { path, line: number })
    throw error
  }
}

function warnOfConflict({ place, warnings }: File, { conflicts }: Sides): void {
  if (conflicts === 'complete')
    warnings.push(`${place} holds merge conflict markers: both sides were read, and the stricter values count`)
}

function warnOfRepetition({ place, warnings }: File, entries: BaselineEntry[]): void {
  const seen = new Set<string>()
  for (const { test } of entries) {
    if (seen.has(test)) warnings.push(`${place} holds ${test} more than once: the stricter values count`)
    seen.add(test)
  }
}

/** A fact only once, in the order in which it is written. */
function normalise({ acceptances, baseline }: Ledger): Ledger {
  return {
    acceptances: once(acceptances, acceptance => acceptance.fingerprint, stricterAcceptance),
    baseline: once(baseline, entryKey, stricterEntry),
  }
}

/** Names a baseline entry: its suite, environment and test. */
export const entryKey = ({ suite, environment, test }: Pick<BaselineEntry, 'suite' | 'environment' | 'test'>): string =>
  [suite, environmentName(environment), test].join('\0')

function once<T>(facts: readonly T[], key: (fact: T) => string, merge: (a: T, b: T) => T): T[] {
  const found = new Map<string, T>()
  for (const fact of facts) {
    const earlier = found.get(key(fact))
    found.set(key(fact), earlier === undefined ? fact : merge(earlier, fact))
  }
  return [...found].sort(byKey).map(([, fact]) => fact)
}

/** The test comes first, so that the eye and `sort` see the same order. */
function measuredLine({ suite: _suite, environment: _environment, test, ...rest }: BaselineEntry): string {
  const filled = Object.entries(rest).filter(([, value]) => typeof value === 'number' || Object.keys(value).length > 0)
  return JSON.stringify({ test, ...(sorted(Object.fromEntries(filled)) as object) })
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(byKey)
      .map(([key, field]) => [key, sorted(field)]),
  )
}

/** By code units, which no locale changes. */
const byKey = <T>([a]: [string, T], [b]: [string, T]): number => (a < b ? -1 : a > b ? 1 : 0)
