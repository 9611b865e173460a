/**
 * Everything a verdict or a scan says, one remark a problem, weightiest first: what surfaces that list problems one by
 * one (annotations, JUnit, Code Quality) are made of.
 */
import { atLeast, type Finding, type Severity, type Skipped, severities } from '../model/finding.ts'
import type { HarnessResult, Measurement, SuiteRun } from '../model/measurement.ts'
import type { Reason, Verdict } from '../model/verdict.ts'
import { evidence, listed, placed } from './phrases.ts'
import { rulePage } from './rule-pages.ts'

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
  /** The address of the rule's documentation, if it has any. */
  page?: string
  /** Names the remark from run to run; not unique. */
  key: string
}

const detailLimit = 8

/** The remarks of a verdict: findings that nobody may live with yet, and the reasons that no finding stands for. */
export function remarksOfVerdict(verdict: Verdict): Remark[] {
  const { known, pending, unapproved } = verdict.findings
  const fresh = [...verdict.findings.new, ...pending.map(({ finding }) => finding), ...unapproved]
  const reasons = verdict.reasons.map(reason => ({ ...reason, blocks: reason.blocks && !verdict.reportOnly }))
  const reasonOf = reasonsByFinding(reasons)
  const told = new Set([...fresh, ...known].flatMap(finding => reasonOf(finding) ?? []).map(wordsOf))
  const remarks = [
    ...fresh.map(finding => findingRemark(finding, reasonOf(finding), 'new')),
    ...known.map(finding => findingRemark(finding, reasonOf(finding), 'known')),
    ...reasons.filter(reason => !told.has(wordsOf(reason))).map(reason => reasonRemark(reason, verdict.newLeaks)),
  ]
  const changed = changedLines(verdict)
  return inOrder(remarks.map(remark => ({ ...remark, inChange: changed(remark) })))
}

/** Finds the reason that a finding gave: at the same place, beginning with the same words. */
function reasonsByFinding(reasons: Reason[]): (finding: Finding) => Reason | undefined {
  const byPlace = new Map<string, Reason[]>(reasons.map(reason => [placeOf(reason), []]))
  for (const reason of reasons) byPlace.get(placeOf(reason))?.push(reason)
  return finding => byPlace.get(placeOf(finding))?.find(({ message }) => message.startsWith(finding.message))
}

/** The remarks of a scan: findings at `blockAt` or above block; files that were not read are remarked on too. */
export function remarksOfScan(
  { findings, skipped }: { findings: Finding[]; skipped: Skipped[] },
  blockAt: Severity,
): Remark[] {
  return inOrder([
    ...findings.map(finding =>
      findingRemark(finding, { ...finding, blocks: atLeast(finding.severity, blockAt) }, 'new'),
    ),
    ...skipped.map(skippedRemark),
  ])
}

/** The remarks of a run: one for each leaking test, and for each suite that did not pass. */
export const remarksOfRun = ({ measurements, suites }: HarnessResult): Remark[] =>
  inOrder([
    ...measurements.filter(({ verdict }) => verdict === 'leak').map(leakRemark),
    ...suites.filter(({ outcome }) => outcome !== 'passed').map(suiteRemark),
  ])

/** A finding's remark, in the words of the reason it gave, which also knows who could excuse it. */
function findingRemark(
  finding: Finding,
  reason: Pick<Reason, 'blocks' | 'message' | 'repair'> | undefined,
  age: 'new' | 'known',
): Remark {
  const { rule, severity, path, line, endLine, column, trace, runtime, fingerprint } = finding
  const { blocks, message, repair } = reason ?? { ...finding, blocks: false }
  const page = rulePage(rule)
  const steps = trace.map((step, at) => `${at + 1}. ${placed(step.path, step.span.line)} ${step.text}`)
  return {
    rule,
    severity,
    blocks,
    known: age === 'known',
    inChange: false,
    title: `${age === 'known' ? 'Known, ' : ''}${severity}: ${rule}`,
    path,
    line,
    endLine,
    column,
    message,
    details: [...listed(steps, detailLimit), ...(runtime ? [`Seen at run time: ${runtime.detail}`] : [])],
    repair,
    ...(page && { page: page.url }),
    key: fingerprint,
  }
}

function reasonRemark(reason: Reason, newLeaks: Measurement[]): Remark {
  const { kind, severity, blocks, message, repair, test } = reason
  const leak = newLeaks.find(measurement => measurement.test === test)
  return {
    rule: kind,
    severity,
    blocks,
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

const suiteRemark = ({ suite, outcome, problems }: SuiteRun): Remark => ({
  rule: 'suite',
  severity: 'high',
  blocks: true,
  known: false,
  inChange: false,
  title: `suite ${suite}: ${outcome}`,
  message: `The suite ${suite} ended with: ${outcome}.`,
  details: problems,
  repair: 'See the output of the suite; what it did not run was not measured.',
  key: `suite ${suite}`,
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

const wordsOf = (reason: Reason): string => `${placeOf(reason)} ${reason.message}`
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
