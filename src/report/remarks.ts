/**
 * Everything a verdict or a scan says, one remark a problem, weightiest first: what surfaces that list problems one by
 * one (annotations, JUnit, Code Quality) are made of.
 */
import { atLeast, type Finding, type Severity, type Skipped, severities } from '../model/finding.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Reason, ReasonKind, Verdict } from '../model/verdict.ts'
import { evidence, listed, placed } from './phrases.ts'

export interface Remark {
  /** A finding's rule, or a reason's kind. */
  rule: string
  severity: Severity
  blocks: boolean
  known: boolean
  /** On a line that the change touches. */
  inChange: boolean
  title: string
  path?: string
  line?: number
  endLine?: number
  column?: number
  /** What leaks and when. */
  message: string
  /** The trace or the measurement, one short line each. */
  details: string[]
  repair: string
  /** Names the remark from run to run; not unique. */
  key: string
}

const detailLimit = 8

/** The remarks of a verdict: findings that are not accepted, and the reasons that no finding stands for. */
export function remarksOfVerdict(verdict: Verdict): Remark[] {
  const { known, pending } = verdict.findings
  const fresh = [...verdict.findings.new, ...pending.map(({ finding }) => finding)]
  const told = new Set([...fresh, ...known].map(placeOf))
  const blocking = verdict.reportOnly ? [] : verdict.reasons.filter(({ blocks }) => blocks)
  const placesBlockedBy = (kinds: ReasonKind[]) =>
    new Set(blocking.filter(({ kind }) => kinds.includes(kind)).map(placeOf))
  const blockedFresh = placesBlockedBy(findingKinds)
  const blockedKnown = placesBlockedBy(['expired acceptance'])
  const remarks = [
    ...fresh.map(finding => findingRemark(finding, { blocks: blockedFresh.has(placeOf(finding)), known: false })),
    ...known.map(finding => findingRemark(finding, { blocks: blockedKnown.has(placeOf(finding)), known: true })),
    ...verdict.reasons
      .filter(reason => !(findingKinds.includes(reason.kind) && told.has(placeOf(reason))))
      .map(reason => reasonRemark(reason, verdict)),
  ]
  const changed = changedLines(verdict)
  return inOrder(remarks.map(remark => ({ ...remark, inChange: changed(remark) })))
}

/** The remarks of a scan: findings at `blockAt` or above block; files that were not read are remarked on too. */
export function remarksOfScan(
  { findings, skipped }: { findings: Finding[]; skipped: Skipped[] },
  blockAt: Severity,
): Remark[] {
  return inOrder([
    ...findings.map(finding => findingRemark(finding, { blocks: atLeast(finding.severity, blockAt), known: false })),
    ...skipped.map(skippedRemark),
  ])
}

/** The remarks of a run: a leaking test each, and suites that did not end as they should. */
export const remarksOfLeaks = (measurements: Measurement[]): Remark[] =>
  inOrder(measurements.filter(({ verdict }) => verdict === 'leak').map(leakRemark))

function findingRemark(finding: Finding, { blocks, known }: { blocks: boolean; known: boolean }): Remark {
  const { rule, severity, path, line, endLine, column, message, trace, runtime, repair, fingerprint } = finding
  const steps = trace.map((step, at) => `${at + 1}. ${placed(step.path, step.span.line)} ${step.text}`)
  return {
    rule,
    severity,
    blocks,
    known,
    inChange: false,
    title: `${known ? 'Known, ' : ''}${severity}: ${rule}`,
    path,
    line,
    endLine,
    column,
    message,
    details: [...listed(steps, detailLimit), ...(runtime ? [`Seen at run time: ${runtime.detail}`] : [])],
    repair,
    key: fingerprint,
  }
}

function reasonRemark(reason: Reason, verdict: Verdict): Remark {
  const { kind, severity, message, repair, test } = reason
  const leak = verdict.newLeaks.find(measurement => measurement.test === test)
  return {
    rule: kind,
    severity,
    blocks: reason.blocks && !verdict.reportOnly,
    known: false,
    inChange: false,
    title: `${kind}${test ? `: ${test}` : ''}`,
    ...(reason.path === undefined ? sourceOf(leak) : { path: reason.path, line: reason.line, endLine: reason.endLine }),
    message,
    details: leak ? leakDetails(leak) : [],
    repair,
    key: [kind, reason.path, test].filter(Boolean).join(' '),
  }
}

export const leakRepair = 'Release what the test or the code under test acquires.'

const leakRemark = (leak: Measurement): Remark => ({
  rule: 'leaking test',
  severity: 'high',
  blocks: true,
  known: false,
  inChange: false,
  title: `leaking test: ${leak.test}`,
  ...sourceOf(leak),
  message: `${leak.test} leaks each time it runs.`,
  details: leakDetails(leak),
  repair: leakRepair,
  key: `leaking test ${leak.suite} ${leak.test}`,
})

const skippedRemark = ({ path, reason }: Skipped): Remark => ({
  rule: 'unreadable',
  severity: 'medium',
  blocks: false,
  known: false,
  inChange: false,
  title: 'not scanned',
  path,
  message: `This file was not scanned: ${reason}`,
  details: [],
  repair: 'Mend the file, or exclude it in the policy.',
  key: `unreadable ${path}`,
})

const leakDetails = (leak: Measurement): string[] => [
  ...evidence(leak, 3),
  ...(leak.reproduce ? [`Repeat it: ${leak.reproduce}`] : []),
]

/** The line a leak comes from: where what stayed open was opened, else where the growth was allocated. */
export function sourceOf(leak: Measurement | undefined): { path?: string; line?: number } {
  const source = leak?.resources.find(({ path }) => path !== undefined) ?? leak?.stacks[0]
  return source?.path === undefined ? {} : { path: source.path, line: source.line }
}

/** Reasons that a finding at the same place stands for. */
const findingKinds: ReasonKind[] = ['new finding', 'expired acceptance']
const placeOf = ({ path, line }: { path?: string; line?: number }): string => `${line}:${path}`

/** Tells whether a remark is about a line of the change. */
function changedLines({ inChange }: Verdict): (remark: Remark) => boolean {
  const byPath = new Map<string, Verdict['inChange']>(inChange.map(({ path }) => [path, []]))
  for (const range of inChange) byPath.get(range.path)?.push(range)
  return ({ path = '', line = 0, endLine = line }) =>
    (byPath.get(path) ?? []).some(({ start, end }) => start <= endLine && line <= end)
}

const inOrder = (remarks: Remark[]): Remark[] =>
  remarks.toSorted(
    (a, b) =>
      Number(b.blocks) - Number(a.blocks) ||
      severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
      Number(b.inChange) - Number(a.inChange) ||
      compare(a.path ?? '', b.path ?? '') ||
      (a.line ?? 0) - (b.line ?? 0),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
