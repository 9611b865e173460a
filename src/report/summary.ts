/** The job summary: a verdict as Markdown, verdict and reason first, within GitHub's limit for one step. */
import { releasedShare, total } from '../gate/coverage.ts'
import { formatCount, formatShare } from '../gate/words.ts'
import { type Finding, siteStates } from '../model/finding.ts'
import type { Measurement } from '../model/measurement.ts'
import type { CoverageGroup, Reason, Verdict } from '../model/verdict.ts'
import { code, folded, prose, table } from './markdown.ts'
import {
  bar,
  budgetUse,
  coverageLine,
  evidence,
  headline,
  listed,
  placed,
  reasonLine,
  toldExcuses,
  wholeCoverageLine,
} from './phrases.ts'
import { cut, plain } from './plain.ts'
import { rulePage } from './rule-pages.ts'

/** Bytes of UTF-8 that GitHub takes for one step. */
export const summaryLimit = 1024 * 1024

// Long lists are for the other reports; a person reads the first lines.
const rowLimit = 200
const stepLimit = 20
const textLimit = 1000

/** The summary, at most `limit` bytes long; what does not fit is left out from the end, section by section, and said. */
export const summary = (verdict: Verdict, limit = summaryLimit): string => joined(sections(verdict), limit)

function sections(verdict: Verdict): string[] {
  const { findings, newLeaks } = verdict
  return [
    title(verdict),
    reasons(verdict.reasons),
    ...headed('New findings', findings.new.map(newFinding)),
    ...headed(
      'Accepted by this change, waiting for approval',
      findings.pending.map(
        ({ finding, acceptance }) => `${newFinding(finding)}\n\nReason given: ${text(acceptance.reason)}`,
      ),
    ),
    ...headed(
      'Suppressed by this change, waiting for approval',
      findings.unapproved.map(finding => `${newFinding(finding)}\n\nReason given: ${text(finding.suppression.reason)}`),
    ),
    excuses(verdict),
    ...headed('Leaking tests', newLeaks.map(leakingTest)),
    coverage(verdict),
    budgets(verdict),
    suites(verdict),
    vanished(verdict),
    notMeasured(verdict),
    known(verdict),
    accepted(verdict),
    suppressed(verdict),
    gone(verdict),
  ].filter(section => section !== '')
}

function joined(sections: string[], limit: number): string {
  const kept: string[] = []
  let room = limit - Buffer.byteLength(leftOut(sections.length))
  for (const section of sections) {
    room -= Buffer.byteLength(section) + separator.length
    if (room < 0) break
    kept.push(section)
  }
  const dropped = sections.length - kept.length
  return kept.map(section => section + separator).join('') + (dropped > 0 ? leftOut(dropped) : '')
}

const separator = '\n\n'

const leftOut = (dropped: number): string =>
  `*${formatCount(dropped, 'section')} left out here, as a job summary has a limited size; the other reports hold everything.*\n`

const title = (verdict: Verdict): string =>
  `## ${verdict.status === 'passed' ? '✅' : '❌'} leakgate: ${prose(headline(verdict))}\n\n${prose(reasonLine(verdict))}`

function reasons(all: Reason[]): string {
  const line = ({ blocks, severity, message, repair, path, line: at }: Reason) =>
    `${blocks ? '❌' : '⚠️'} **${severity}**${path ? ` ${name(placed(path, at))}` : ''}: ${text(message)} *${text(repair)}*`
  // Findings have their own sections, with the trace.
  return list(all.filter(({ kind }) => kind !== 'new finding').map(line))
}

/** Sections under one heading; the heading goes with the first of them. */
const headed = (heading: string, bodies: string[]): string[] =>
  bodies.map((body, at) => (at === 0 ? `### ${heading}: ${bodies.length}\n\n${body}` : body))

function newFinding({ path, line, column, severity, rule, symbol, message, trace, runtime, repair }: Finding): string {
  const steps = trace.map(step => `${name(placed(step.path, step.span.line))} ${text(step.text)}`)
  return [
    `**${severity}** ${name(`${path}:${line}:${column}`)} in ${name(symbol)} (${linked(rule)})`,
    text(message),
    numbered(listed(steps, stepLimit)),
    runtime && `Seen at run time: ${text(runtime.detail)}`,
    `**To mend it:** ${text(repair)}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** A rule's name, leading to its documentation if it has any. */
function linked(rule: string): string {
  const page = rulePage(rule)
  return page ? `[${name(rule)}](${page.url})` : name(rule)
}

const leakingTest = (leak: Measurement): string =>
  [
    `**${name(leak.test)}** in suite ${name(leak.suite)}`,
    list(evidence(leak, stepLimit).map(text)),
    leak.reproduce && `Repeat it: ${code(leak.reproduce)}`,
  ]
    .filter(Boolean)
    .join('\n\n')

function coverage({ coverage: coverages }: Verdict): string {
  const { change, whole, added, categories, folders } = coverages
  const open = added.filter(({ state }) => state === 'unproved' || state === 'leaks')
  const rows = open.map(({ path, line, category, state, suppressed: silent }) => [
    name(placed(path, line)),
    text(category),
    silent ? `${state}, suppressed` : state,
  ])
  return [
    `### Leak coverage of the change\n\n${prose(coverageLine(change, added))}`,
    total(whole) > 0 && prose(wholeCoverageLine(coverages)),
    added.length > 0 &&
      folded(
        'Added by category and folder',
        `${groupTable('Category', categories)}\n\n${groupTable('Folder', folders)}`,
      ),
    rows.length > 0 && folded('Added and not proved', rowsOf(['Where', 'What', 'State'], rows)),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const groupTable = (kind: string, groups: readonly CoverageGroup[]): string =>
  rowsOf(
    [kind, ...siteStates, 'Coverage'],
    groups.map(({ name: group, coverage }) => [
      text(group),
      ...siteStates.map(state => String(coverage[state])),
      formatShare(releasedShare(coverage) ?? 0),
    ]),
  )

const levelMarks = { ok: '🟢', warning: '🟡', critical: '🔴' }

function budgets({ budgets: all }: Verdict): string {
  if (all.length === 0) return ''
  const rows = all.map(budget => [
    levelMarks[budget.level],
    text(budget.scope),
    budget.what,
    `\`${bar(budget)}\``,
    prose(budgetUse(budget)),
  ])
  return `### Budgets\n\n${rowsOf(['', 'Scope', 'What', 'Use', 'Amount'], rows)}`
}

function suites({ suites: all }: Verdict): string {
  const rows = all.map(({ suite, outcome, tests, problems }) => [
    name(suite),
    outcome,
    `${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`,
    problems.map(text).join('<br>'),
  ])
  return rows.length === 0 ? '' : `### Suites\n\n${rowsOf(['Suite', 'Outcome', 'Tests', 'Problems'], rows)}`
}

function vanished({ vanished: all }: Verdict): string {
  const rows = all.map(({ suite, test, why }) => [name(suite), name(test), text(why)])
  return rows.length === 0 ? '' : `### Tests that did not report\n\n${rowsOf(['Suite', 'Test', 'Why'], rows)}`
}

function notMeasured({ unmeasured, skipped }: Verdict): string {
  const rows = [
    ...unmeasured.map(({ what, why }) => [text(what), text(why)]),
    ...skipped.map(({ path, reason }) => [name(path), text(reason)]),
  ]
  return rows.length === 0 ? '' : `### What could not be measured\n\n${rowsOf(['What', 'Why'], rows)}`
}

function excuses(verdict: Verdict): string {
  const told = toldExcuses(verdict)
  if (told.length === 0) return ''
  return `### What this change excuses\n\n${list(told.map(text))}`
}

function known({ findings }: Verdict): string {
  const rows = findings.known.map(finding => [
    finding.severity,
    name(placed(finding.path, finding.line)),
    text(finding.message),
  ])
  return rows.length === 0 ? '' : folded(`Known before: ${rows.length}`, rowsOf(['Severity', 'Where', 'What'], rows))
}

function accepted({ findings }: Verdict): string {
  const rows = findings.accepted.map(({ finding, acceptance }) => [
    name(placed(finding.path, finding.line)),
    text(acceptance.reason),
    text(acceptance.expires ?? 'never'),
  ])
  return rows.length === 0 ? '' : folded(`Accepted: ${rows.length}`, rowsOf(['Where', 'Why', 'Expires'], rows))
}

function suppressed({ findings }: Verdict): string {
  const rows = findings.suppressed.map(({ path, line, rule, suppression }) => [
    name(placed(path, line)),
    name(rule),
    text(suppression.reason),
  ])
  return rows.length === 0
    ? ''
    : folded(`Suppressed in the code: ${rows.length}`, rowsOf(['Where', 'Rule', 'Why'], rows))
}

function gone({ findings, stale, improved = [] }: Verdict): string {
  const rows = [
    ...findings.fixed.map(({ path, symbol, rule }) => [
      'finding fixed',
      name(path),
      `${name(rule)} in ${name(symbol)}`,
    ]),
    ...improved.map(({ test, detail }) => ['leak gone', name(test), text(detail)]),
    ...stale.map(({ path, symbol, rule }) => [
      'acceptance no longer needed',
      name(path),
      `${name(rule)} in ${name(symbol)}`,
    ]),
  ]
  return rows.length === 0 ? '' : folded(`Went away: ${rows.length}`, rowsOf(['', 'Where', 'What'], rows))
}

function rowsOf(head: string[], rows: string[][]): string {
  const hidden = rows.length - rowLimit
  return table(head, rows.slice(0, rowLimit)) + (hidden > 0 ? `\n\nand ${hidden} more` : '')
}

const list = (lines: string[]): string =>
  listed(lines, rowLimit)
    .map(line => `- ${line}`)
    .join('\n')
const numbered = (lines: string[]): string => lines.map((line, at) => `${at + 1}. ${line}`).join('\n')
const text = (words: string): string => prose(cut(plain(words), textLimit))
const name = (words: string): string => code(cut(plain(words), textLimit))
