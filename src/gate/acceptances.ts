/** Which acceptances count: those of the base branch, and what the change brings once somebody else agrees. */

import { entryKey } from '../ledger/files.ts'
import { stricterAcceptance, stricterEntry } from '../ledger/stricter.ts'
import type { ScanResult } from '../model/finding.ts'
import type { Acceptance, BaselineEntry, Ledger } from '../model/ledger.ts'
import type { Reason } from '../model/verdict.ts'
import type { Policy } from '../policy/schema.ts'
import type { JudgeInput } from './input.ts'
import { leftOpenRule } from './runtime.ts'
import { formatCount, formatList } from './words.ts'

/** The ledger that rules: the base branch's, or the change's own where that is approved or the developer's machine. */
export const ledgerInForce = ({ ledger, headLedger, approved, local }: JudgeInput): Ledger =>
  headLedger && (approved || local) ? headLedger : ledger

/** The acceptances that the change brings or loosens and that do not count yet. */
export function pendingAcceptances({ ledger, headLedger, approved, local }: JudgeInput): Acceptance[] {
  return approved || local ? [] : loosenedAcceptances(ledger, headLedger)
}

function loosenedAcceptances(ledger: Ledger, headLedger: Ledger = ledger): Acceptance[] {
  const before = new Map(ledger.acceptances.map(acceptance => [acceptance.fingerprint, acceptance]))
  return headLedger.acceptances.filter(acceptance => {
    const earlier = before.get(acceptance.fingerprint)
    return !earlier || stricterAcceptance(earlier, acceptance).expires !== acceptance.expires
  })
}

/** Measurements that the change rewrites so that more would be excused: more growth, more left open, a test less. */
function loosenedMeasurements(ledger: Ledger, headLedger: Ledger = ledger): BaselineEntry[] {
  const [before, after] = [ledger, headLedger].map(({ baseline }) => new Map(baseline.map(e => [entryKey(e), e])))
  const removed = ledger.baseline.filter(entry => !after!.has(entryKey(entry)))
  const loosened = headLedger.baseline.filter(entry => {
    const earlier = before!.get(entryKey(entry))
    return earlier ? !sameFacts(stricterEntry(earlier, entry), entry) : excusesLeak(entry)
  })
  return [...removed, ...loosened]
}

const excusesLeak = ({ growth = 0, objects = 0, open }: BaselineEntry): boolean =>
  growth > 0 || objects > 0 || Object.keys(open).length > 0

const sameFacts = (a: BaselineEntry, b: BaselineEntry): boolean => excuses(a) === excuses(b)

/** What a looser entry could let through; times and peaks are held against budgets, not against the ledger. */
const excuses = ({ growth, objects, open, first }: BaselineEntry): string =>
  JSON.stringify([growth, objects, Object.entries(open).sort(), first.growth, first.peak])

/** What the change excuses for itself, in words. */
export function selfExcuses(input: JudgeInput): string[] {
  const { ledger, headLedger, policyChanged, local } = input
  if (local) return []
  const accepted = loosenedAcceptances(ledger, headLedger)
  const measured = loosenedMeasurements(ledger, headLedger)
  return [
    ...(policyChanged ? ['it edits the policy'] : []),
    ...accepted.map(({ rule, path, symbol, reason }) => `it accepts ${rule} in ${symbol} of ${path}: ${reason}`),
    ...(measured.length > 0
      ? [`it loosens ${formatCount(measured.length, 'measurement')}: ${formatList(measured.map(entry => entry.test))}`]
      : []),
  ]
}

/** What the change excuses for itself blocks until a maintainer agrees: else the next change would profit from it. */
export function unapprovedReasons(input: JudgeInput, excuses: readonly string[]): Reason[] {
  if (input.approved) return []
  const { label } = input.policy.approval
  return excuses.map(excuse => ({
    kind: 'unapproved',
    severity: 'high',
    blocks: true,
    message: `the change excuses itself, which counts only once it is approved: ${excuse}`,
    repair: `Take it back, or have a maintainer add the label “${label}”.`,
  }))
}

export const isExpired = ({ expires }: Acceptance, today: string): boolean => expires !== undefined && expires < today

const dayLength = 86_400e3

/** Whether an acceptance counts, but will not for long. */
const endsSoon = ({ expires }: Acceptance, { ledger }: Policy, today: string): boolean =>
  expires !== undefined && expires >= today && Date.parse(expires) - Date.parse(today) <= ledger.expiryWarning

/** How all findings of a repository stand against its ledger. */
export interface Standing {
  /** How many findings are accepted. */
  accepted: number
  /** Acceptances whose finding is gone though its file was scanned. */
  stale: Acceptance[]
  /** Acceptances of findings that are there and that end soon. */
  expiring: Acceptance[]
  /** Acceptances of findings that are there, and that have ended. */
  expired: Acceptance[]
}

export function standingOf(
  { findings, skipped }: ScanResult,
  { acceptances }: Ledger,
  policy: Policy,
  today: string,
): Standing {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint))
  const unread = new Set(skipped.map(({ path }) => path))
  const used = acceptances.filter(({ fingerprint }) => found.has(fingerprint))
  return {
    accepted: used.filter(acceptance => !isExpired(acceptance, today)).length,
    // What only the harness saw is not to be found by reading.
    stale: acceptances.filter(
      ({ fingerprint, rule, path }) => !found.has(fingerprint) && rule !== leftOpenRule && !unread.has(path),
    ),
    expiring: used.filter(acceptance => endsSoon(acceptance, policy, today)),
    expired: used.filter(acceptance => isExpired(acceptance, today)),
  }
}

/** Says of acceptances that end soon that they do. */
export function expiryWarnings(acceptances: readonly Acceptance[], { policy, today }: JudgeInput): Reason[] {
  return acceptances
    .filter(acceptance => endsSoon(acceptance, policy, today))
    .map(({ expires, rule, path, symbol }) => ({
      kind: 'expired acceptance',
      severity: 'low',
      blocks: false,
      message: `the acceptance of ${rule} in ${symbol} of ${path} ends on ${expires}, in ${formatCount((Date.parse(expires!) - Date.parse(today)) / dayLength, 'day')}`,
      repair: 'Fix the leak before, or extend the acceptance: leakgate ledger.',
      path,
    }))
}
