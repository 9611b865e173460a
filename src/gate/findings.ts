/** Sorts the findings of head into new, known, accepted, suppressed and what waits for approval, and tells what went away. */
import { atLeast, type Finding, isSuppressed } from '../model/finding.ts'
import type { Acceptance } from '../model/ledger.ts'
import type { Reason, Verdict } from '../model/verdict.ts'
import { isExpired, ledgerInForce, pendingAcceptances } from './acceptances.ts'
import type { Change } from './change.ts'
import { type JudgeInput, lineFor } from './input.ts'
import { matchFindings } from './match.ts'
import { readAtBase } from './read-at-base.ts'
import { type Joined, leftOpenRule } from './runtime.ts'
import type { Suppressions } from './suppressions.ts'

export interface SortedFindings {
  findings: Verdict['findings']
  /** Their acceptance ended, and the change touches them or everything is audited. */
  expired: { finding: Finding; acceptance: Acceptance }[]
  stale: Acceptance[]
  /** Whether somebody agreed to live with it; asked with a finding as the scanner or the join has it. */
  isAccepted(finding: Finding): boolean
}

interface Candidate {
  finding: Finding
  base?: Finding
  isNew: boolean
}

/**
 * An acceptance covers one finding, and those that the base has come before those it has not: a second acquisition
 * pasted above the one that was accepted, with its fingerprint, is not covered.
 */
export function sortFindings(
  input: JudgeInput,
  change: Change,
  joined: Joined,
  suppressions: Suppressions,
  isNewLeftOpen: (finding: Finding) => boolean,
): SortedFindings {
  const { candidates, fixed } = compare(input, change, suppressions)
  const all = [...candidates, ...joined.leftOpen.map(finding => ({ finding, isNew: isNewLeftOpen(finding) }))]
  const inForce = assign(ledgerInForce(input).acceptances, all)
  const pending = assign(pendingAcceptances(input), all)
  const findings: Verdict['findings'] = {
    new: [],
    known: [],
    accepted: [],
    pending: [],
    suppressed: [],
    unapproved: [],
    fixed,
  }
  const expired: SortedFindings['expired'] = []
  const accepted = new Set<Finding>(suppressions.inForce)
  for (const { finding, isNew } of all) {
    const shown = joined.confirmed(finding)
    const acceptance = inForce.get(finding)
    const brought = pending.get(finding)
    if (acceptance && !isRevoked(acceptance, finding, input, change)) {
      accepted.add(finding)
      findings.accepted.push({ finding: shown, acceptance })
      continue
    }
    if (acceptance) expired.push({ finding: shown, acceptance })
    if (isNew && isSuppressed(shown)) findings.unapproved.push(shown)
    else if (isNew && brought) findings.pending.push({ finding: shown, acceptance: brought })
    else findings[isNew ? 'new' : 'known'].push(shown)
  }
  for (const finding of suppressions.inForce)
    findings.suppressed.push({ ...joined.confirmed(finding), suppression: finding.suppression })
  const stale = staleOf(input, change, new Set(inForce.values()))
  return { findings, expired, stale, isAccepted: finding => accepted.has(finding) }
}

/** An expired acceptance goes on excusing what nobody touches, until the next audit. */
const isRevoked = (acceptance: Acceptance, finding: Finding, { today }: JudgeInput, change: Change): boolean =>
  isExpired(acceptance, today) && (change.whole || change.touches(finding))

/** What is suppressed and counts takes its partner of the base, so that no other leak can, and is no candidate. */
function compare(
  input: JudgeInput,
  change: Change,
  { inForce, unpaired, leftAtBase }: Suppressions,
): { candidates: Candidate[]; fixed: Finding[] } {
  const { head, base } = input
  const ours = [...head.scan.findings, ...unpaired]
  const theirs = [...(base?.scan.findings ?? []), ...leftAtBase]
  const match = matchFindings(theirs, ours, change.renames, change.touches)
  const silent = new Set<Finding>(inForce)
  const partners = new Map(match.known)
  const unreadAtHead = new Set(head.scan.skipped.map(({ path }) => change.basePath(path)))
  // Where the base could not be read, only what the change wrote can be held against it.
  const baseKnown = readAtBase(input, change)
  return {
    candidates: ours
      .filter(finding => !silent.has(finding))
      .map(finding => {
        const partner = partners.get(finding)
        const isNew = !partner && (baseKnown(finding.path) || change.touches(finding))
        return { finding, isNew, ...(partner && { base: partner }) }
      }),
    fixed: match.fixed.filter(({ path }) => !unreadAtHead.has(path)),
  }
}

function assign(acceptances: readonly Acceptance[], candidates: readonly Candidate[]): Map<Finding, Acceptance> {
  const free = new Map(acceptances.map(acceptance => [acceptance.fingerprint, acceptance]))
  const assigned = new Map<Finding, Acceptance>()
  const take = (finding: Finding, fingerprint: string | undefined) => {
    const acceptance = fingerprint === undefined ? undefined : free.get(fingerprint)
    if (!acceptance || assigned.has(finding)) return
    assigned.set(finding, acceptance)
    free.delete(acceptance.fingerprint)
  }
  const paired = candidates.filter(({ base }) => base !== undefined)
  for (const { finding } of paired) take(finding, finding.fingerprint)
  for (const { finding, base } of paired) take(finding, base?.fingerprint)
  for (const { finding } of candidates) take(finding, finding.fingerprint)
  return assigned
}

/** Only of files that were read: an acceptance whose file nobody looked at is not stale. */
function staleOf(input: JudgeInput, change: Change, used: ReadonlySet<Acceptance>): Acceptance[] {
  const unread = new Set(input.head.scan.skipped.flatMap(({ path }) => [path, change.basePath(path)]))
  return ledgerInForce(input).acceptances.filter(
    acceptance =>
      !used.has(acceptance) &&
      acceptance.rule !== leftOpenRule &&
      change.concerns(acceptance.path) &&
      !unread.has(acceptance.path),
  )
}

/** The reasons that sorted findings give. */
export function findingReasons({ findings, expired }: SortedFindings, input: JudgeInput): Reason[] {
  const { policy } = input
  const line = lineFor(input)
  const blocks = ({ severity, path }: Finding) => atLeast(severity, line(path))
  const excused = new Set(expired.map(({ finding }) => finding))
  return [
    ...findings.new
      // What only the harness saw blocks as a leaking test.
      .filter(finding => blocks(finding) && !excused.has(finding) && finding.rule !== leftOpenRule)
      .map(newFinding),
    ...findings.pending
      .filter(({ finding }) => blocks(finding))
      .map(({ finding }) => ({
        ...newFinding(finding),
        message: `${finding.message} (accepted only by the change itself)`,
        repair: `${finding.repair} Or have a maintainer add the label “${policy.approval.label}”.`,
      })),
    ...findings.unapproved.filter(blocks).map(finding => ({
      ...newFinding(finding),
      message: `${finding.message} (suppressed only by the change itself)`,
      repair: `${finding.repair} Or have a maintainer add the label “${policy.approval.label}”.`,
    })),
    ...expired.map(({ finding, acceptance }) => ({
      ...newFinding(finding),
      kind: 'expired acceptance' as const,
      blocks: blocks(finding),
      message: `${finding.message} (accepted until ${acceptance.expires}: ${acceptance.reason})`,
      repair: `${finding.repair} Or extend the acceptance: leakgate ledger accept ${finding.fingerprint} --reason … --expires ….`,
    })),
  ]
}

const newFinding = ({ severity, message, repair, path, line, endLine }: Finding): Reason => ({
  kind: 'new finding',
  severity,
  blocks: true,
  message,
  repair,
  path,
  line,
  endLine,
})
