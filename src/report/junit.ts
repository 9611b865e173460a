/** JUnit XML: problems as failed test cases, for servers that only know tests. */
import type { ScanResult, Severity } from '../model/finding.ts'
import type { HarnessResult, Measurement, SuiteRun } from '../model/measurement.ts'
import type { Verdict } from '../model/verdict.ts'
import { evidence, headline, placed, reasonLine } from './phrases.ts'
import { plain } from './plain.ts'
import { type Remark, remarksOfScan, remarksOfVerdict } from './remarks.ts'

interface Case {
  name: string
  group: string
  path?: string
  /** Milliseconds. */
  duration?: number
  outcome?: { kind: 'failure' | 'error' | 'skipped'; message: string; lines: string[] }
}

/** The verdict as one suite, and each suite that was run with its tests. */
export const junit = (verdict: Verdict): string =>
  document([['leakgate', [...remarksOfVerdict(verdict).map(remarkCase), verdictCase(verdict)]], ...suitesOf(verdict)])

/** Each finding and each file that was not scanned as a test case. A clean scan is one case that passed. */
export function junitScan(scan: ScanResult, blockAt: Severity): string {
  const cases = remarksOfScan(scan, blockAt).map(remarkCase)
  return document([['leakgate scan', cases.length > 0 ? cases : [scanCase(scan)]]])
}

/** Each suite that was run with its tests; a leak is a failure. */
export const junitRun = (result: HarnessResult): string => document(suitesOf(result))

const suitesOf = ({ suites, measurements }: HarnessResult): [string, Case[]][] =>
  suites.map(suite => [
    suite.suite,
    [...measurements.filter(measurement => measurement.suite === suite.suite).map(testCase), suiteCase(suite)],
  ])

function remarkCase(remark: Remark): Case {
  const { rule, path, line, message, details, repair, blocks, title } = remark
  const shown: Case = { name: path ? `${title} at ${placed(path, line)}` : title, group: rule, path }
  if (rule === 'unreadable' && !blocks) return { ...shown, outcome: { kind: 'skipped', message, lines: [] } }
  return blocks
    ? { ...shown, outcome: { kind: 'failure', message, lines: [...details, `To mend it: ${repair}`] } }
    : shown
}

const verdictCase = (verdict: Verdict): Case => ({
  name: `verdict: ${headline(verdict)}`,
  group: 'verdict',
  ...(verdict.status === 'failed' && { outcome: { kind: 'failure', message: reasonLine(verdict), lines: [] } }),
})

const scanCase = ({ stats }: ScanResult): Case => ({
  name: 'no finding',
  group: 'scan',
  ...(stats.files === 0 && { outcome: { kind: 'skipped', message: 'no file was looked at', lines: [] } }),
})

function testCase(measurement: Measurement): Case {
  const { test, suite, duration, outcome, verdict } = measurement
  const shown: Case = { name: test, group: suite, duration }
  if (outcome === 'skipped') return { ...shown, outcome: { kind: 'skipped', message: 'skipped', lines: [] } }
  if (verdict === 'leak')
    return { ...shown, outcome: { kind: 'failure', message: 'leaks', lines: evidence(measurement, 5) } }
  return outcome === 'failed' ? { ...shown, outcome: { kind: 'failure', message: 'failed', lines: [] } } : shown
}

const suiteCase = ({ suite, outcome, duration, problems }: SuiteRun): Case => ({
  name: `suite ${suite}: ${outcome}`,
  group: suite,
  duration,
  ...(outcome !== 'passed' && { outcome: { kind: 'error', message: outcome, lines: problems } }),
})

const document = (suites: [string, Case[]][]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="leakgate">\n${suites.map(suiteElement).join('')}</testsuites>\n`

function suiteElement([name, cases]: [string, Case[]]): string {
  const number = (kind: string) => cases.filter(({ outcome }) => outcome?.kind === kind).length
  const attributes = `name="${escaped(name)}" tests="${cases.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}"`
  return `  <testsuite ${attributes}>\n${cases.map(caseElement).join('')}  </testsuite>\n`
}

function caseElement({ name, group, path, duration = 0, outcome }: Case): string {
  const file = path === undefined ? '' : ` file="${escaped(path)}"`
  const attributes = `classname="${escaped(group)}" name="${escaped(name)}"${file} time="${(duration / 1000).toFixed(3)}"`
  return outcome
    ? `    <testcase ${attributes}>\n${outcomeElement(outcome)}    </testcase>\n`
    : `    <testcase ${attributes}/>\n`
}

const outcomeElement = ({ kind, message, lines }: NonNullable<Case['outcome']>): string =>
  `      <${kind} message="${escaped(message)}">${lines.map(escaped).join('\n')}</${kind}>\n`

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Made fit for an attribute or an element: XML 1.0 knows no control characters and no half surrogate pairs at all. */
const escaped = (text: string): string =>
  plain(text)
    .replace(/[&<>"']/g, character => entities[character]!)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
