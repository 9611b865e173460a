/** SARIF 2.1.0 (OASIS), kept to what GitHub's code scanning takes. */

import { createHash } from 'node:crypto'
import { formatCount } from '../gate/words.ts'
import type { Finding, ScanResult, Severity, Skipped, Span, Suppressed, TraceStep } from '../model/finding.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Verdict } from '../model/verdict.ts'
import { document } from './json.ts'
import { code, prose } from './markdown.ts'
import { evidence } from './phrases.ts'
import { plain, wellFormed } from './plain.ts'
import { leakRepair, sourceOf } from './remarks.ts'
import { type Rule, rulesOf } from './rules.ts'
import { artifactLocation } from './uri.ts'

/** GitHub rejects a file with more results, and a rule with more tags. */
export const resultLimit = 25_000
const tagLimit = 20

type BaselineState = 'new' | 'unchanged' | 'absent'

/** Why a result is not shown as open: the ledger accepts it (`external`), or a comment at `span` does (`inSource`). */
interface Silence {
  status: 'accepted' | 'underReview'
  reason: string
  span?: Span
}

interface Judged {
  finding: Finding
  /** Unknown after a bare scan. */
  state?: BaselineState
  suppression?: Silence
}

interface Notification {
  id: string
  message: string
  path?: string
}

/** The findings of a verdict with their state against the base; what is accepted or silenced is suppressed, with the reason. */
export function sarif(verdict: Verdict, version: string): string {
  const { findings, unmeasured, skipped } = verdict
  const results: Judged[] = [
    ...findings.new.map(finding => ({ finding, state: 'new' as const })),
    ...findings.pending.map(({ finding, acceptance }) => ({
      finding,
      state: 'new' as const,
      suppression: { status: 'underReview' as const, reason: acceptance.reason },
    })),
    ...findings.unapproved.map(finding => ({ ...silenced(finding, 'underReview'), state: 'new' as const })),
    ...verdict.newLeaks.flatMap(leakFinding).map(finding => ({ finding, state: 'new' as const })),
    ...findings.known.map(finding => ({ finding, state: 'unchanged' as const })),
    ...findings.accepted.map(({ finding, acceptance }) => ({
      finding,
      state: 'unchanged' as const,
      suppression: { status: 'accepted' as const, reason: acceptance.reason },
    })),
    ...findings.suppressed.map(finding => ({ ...silenced(finding, 'accepted'), state: 'unchanged' as const })),
    ...findings.fixed.map(finding => ({ finding, state: 'absent' as const })),
  ]
  const notMeasured = unmeasured.map(({ what, why }) => ({ id: 'not-measured', message: `${what}: ${why}` }))
  return log(results, [...skipped.map(notScanned), ...notMeasured], version)
}

/** The findings of a scan; a scan compares with nothing. */
export const sarifScan = ({ findings, suppressed, skipped }: ScanResult, version: string): string =>
  log(
    [...findings.map(finding => ({ finding })), ...suppressed.map(finding => silenced(finding, 'accepted'))],
    skipped.map(notScanned),
    version,
  )

const silenced = (finding: Suppressed, status: Silence['status']): Judged => ({
  finding,
  suppression: { status, ...finding.suppression },
})

/** A leaking test as a finding at the line that its leak comes from; none if that is not known: GitHub wants a place. */
function leakFinding(leak: Measurement): Finding[] {
  const { path, line = 1 } = sourceOf(leak)
  if (path === undefined) return []
  return [
    {
      rule: 'leakgate/leaking-test',
      severity: 'high',
      category: leak.resources[0]?.kind ?? 'memory',
      path,
      line,
      endLine: line,
      column: 1,
      symbol: leak.test,
      message: `${leak.test} leaks: ${evidence(leak, 3).join('; ')}.`,
      repair: leakRepair,
      text: '',
      trace: [],
      fingerprint: createHash('sha256').update(`${leak.suite}\n${leak.test}`).digest('hex'),
    },
  ]
}

const notScanned = ({ path, reason }: Skipped): Notification => ({ id: 'not-scanned', message: reason, path })

function log(all: Judged[], notifications: Notification[], version: string): string {
  const judged = all.slice(0, resultLimit)
  const rules = rulesOf(judged.map(({ finding }) => finding))
  const indices = new Map(rules.map(({ id }, index) => [id, index]))
  const dropped = all.length - judged.length
  const said = dropped > 0 ? [...notifications, tooMany(dropped)] : notifications
  return document({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'leakgate', semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: said.map(notification) }],
        results: judged.map(each => result(each, indices.get(each.finding.rule)!)),
      },
    ],
  })
}

const tooMany = (dropped: number): Notification => ({
  id: 'too-many-results',
  message: `${formatCount(dropped, 'result')} left out: a file holds at most ${resultLimit}.`,
})

const levels: Record<Severity, string> = { low: 'note', medium: 'warning', high: 'error', critical: 'error' }

const descriptor = ({ id, title, page, repairs, severity, tags }: Rule) => ({
  id,
  shortDescription: message(title),
  ...(page && { helpUri: page.url }),
  help: {
    text: [...(page ? [page.why] : []), ...repairs.map(plain), ...(page ? [page.url] : [])].join('\n'),
    markdown: [
      `**${prose(title)}** (${code(id)})`,
      ...(page ? [`\n${page.why}\n`] : []),
      ...repairs.map(repair => `- ${prose(repair)}`),
      ...(page ? [`\n[Examples, and how to live with it](${page.url})`] : []),
    ].join('\n'),
  },
  defaultConfiguration: { level: levels[severity] },
  properties: { tags: tags.slice(0, tagLimit).map(plain), precision: 'high' },
})

const result = ({ finding, state, suppression }: Judged, ruleIndex: number) => ({
  ruleId: finding.rule,
  ruleIndex,
  level: levels[finding.severity],
  message: message([finding.message, finding.runtime?.detail, finding.repair].filter(Boolean).join(' ')),
  locations: [
    {
      physicalLocation: physicalLocation(finding.path, region(finding)),
      logicalLocations: [{ fullyQualifiedName: plain(finding.symbol) }],
    },
  ],
  ...(finding.trace.length > 0 && { codeFlows: [codeFlow(finding.trace)] }),
  partialFingerprints: { 'leakgate/v1': finding.fingerprint },
  ...(state && { baselineState: state }),
  ...(finding.fix && { fixes: [fix(finding.path, finding.fix)] }),
  ...(suppression && { suppressions: [suppressionOf(suppression, finding.path)] }),
})

const suppressionOf = ({ status, reason, span }: Silence, path: string) => ({
  kind: span ? 'inSource' : 'external',
  status,
  justification: plain(reason),
  ...(span && { location: { physicalLocation: physicalLocation(path, region(span)) } }),
})

const codeFlow = (trace: TraceStep[]) => ({
  threadFlows: [
    {
      locations: trace.map(({ path, span, text }) => ({
        location: { physicalLocation: physicalLocation(path, region(span)), message: message(text) },
      })),
    },
  ],
})

const fix = (
  path: string,
  { title, safe, edits, doubt = 'it may change what the program does' }: NonNullable<Finding['fix']>,
) => ({
  description: message(safe ? title : `${title} (look it over: ${doubt})`),
  artifactChanges: [
    {
      artifactLocation: artifactLocation(path),
      replacements: edits.map(({ start, end, text }) => ({
        deletedRegion: { charOffset: start, charLength: end - start },
        insertedContent: { text: wellFormed(text) },
      })),
    },
  ],
})

const notification = ({ id, message: words, path }: Notification) => ({
  descriptor: { id },
  level: 'warning',
  message: message(words),
  ...(path !== undefined && { locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }] }),
})

const physicalLocation = (path: string, at: object) => ({ artifactLocation: artifactLocation(path), region: at })

const region = ({ line, column, endLine, endColumn }: Omit<Span, 'endColumn'> & { endColumn?: number }) => ({
  startLine: Math.max(1, line),
  startColumn: Math.max(1, column),
  endLine: Math.max(1, line, endLine),
  ...(endColumn !== undefined && { endColumn: Math.max(1, endColumn) }),
})

/** A plain-text message: what would be a link in one (`[text](target)`) is taken apart. */
const message = (text: string) => ({ text: plain(text).replaceAll('](', '] (') })
