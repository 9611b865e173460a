/** The verdict: what is new is held against the line, what was used against the budgets, and nothing is left unsaid. */
import { severities } from '../model/finding.ts'
import type { Reason, Verdict } from '../model/verdict.ts'
import { expiryWarnings, ledgerInForce, selfExcuses, unapprovedReasons } from './acceptances.ts'
import { checkBudgets } from './budgets.ts'
import { changeOf } from './change.ts'
import { coverageReasons, leakCoverage } from './coverage.ts'
import { driftReasons } from './drift.ts'
import { findingReasons, sortFindings } from './findings.ts'
import { type JudgeInput, lineFor } from './input.ts'
import { knownTests } from './known-tests.ts'
import { improvements, leakReasons, newLeaks, vanishedReasons, vanishedTests } from './measurements.ts'
import { idlePatterns } from './patterns.ts'
import { ratchetOf, ratchetReasons } from './ratchet.ts'
import { statusFor } from './report-only.ts'
import { joinRuntime } from './runtime.ts'
import { suiteReasons, unmeasured } from './suites.ts'
import { judgeSuppressions } from './suppressions.ts'
import { unreadableReasons } from './unreadable.ts'

/** Judges a change. Pure: the same input gives the same verdict. */
export function judge(input: JudgeInput): Verdict {
  const { head, policy } = input
  const harness = head.harness ?? { measurements: [], suites: [] }
  const ledger = ledgerInForce(input)
  const known = knownTests(ledger, input.base)
  const change = changeOf(input.changes)

  const joined = joinRuntime(head, lineFor(input))
  const leaks = newLeaks(input, known)
  const leaking = new Set(leaks.flatMap(({ open }) => open.map(joined.findingAt)))
  const suppressions = judgeSuppressions(input, change)
  const sorted = sortFindings(input, change, joined, suppressions, finding => leaking.has(finding))
  const accepted = (leak: (typeof leaks)[number]) =>
    !leak.grows && leak.open.map(joined.findingAt).every(finding => finding !== undefined && sorted.isAccepted(finding))
  const unaccepted = leaks.filter(leak => !accepted(leak))

  const ratchet = input.whole && ratchetOf(input.whole, harness.measurements, change)
  const coverage = leakCoverage(joined.sites, change)
  const budgets = checkBudgets({ harness, policy }, known)
  const vanished = vanishedTests(input, ledger)
  const excuses = [...selfExcuses(input), ...suppressions.excuses]

  const reasons = [
    ...findingReasons(sorted, input),
    ...leakReasons(unaccepted, input),
    ...budgets.reasons,
    ...driftReasons(input, known),
    ...suiteReasons(input),
    ...vanishedReasons(vanished),
    ...coverageReasons(coverage, policy),
    ...(ratchet ? ratchetReasons(ratchet) : []),
    ...unreadableReasons(input, change),
    ...unapprovedReasons(input, excuses),
    ...expiryWarnings(ledger.acceptances, input),
  ].sort(worstFirst)

  return {
    ...statusFor(reasons.some(({ blocks }) => blocks) ? 'failed' : 'passed', policy, input.today),
    reasons,
    findings: sorted.findings,
    measurements: harness.measurements,
    newLeaks: unaccepted.map(({ measurement }) => measurement),
    improved: improvements(input, ledger),
    suites: harness.suites,
    budgets: budgets.lines,
    coverage: ratchet ? { ...coverage, whole: ratchet.head, base: ratchet.base } : coverage,
    stale: sorted.stale,
    vanished,
    selfExcuses: excuses,
    skipped: head.scan.skipped,
    unmeasured: [...unmeasured(harness), ...budgets.unmeasured, ...idlePatterns(policy, harness, ledger)],
    inChange: change.lines,
  }
}

const worstFirst = (a: Reason, b: Reason): number =>
  Number(b.blocks) - Number(a.blocks) || severities.indexOf(b.severity) - severities.indexOf(a.severity)
