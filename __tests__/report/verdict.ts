/** Builds example verdicts: sound by default, with only what a test cares about spelt out. */
import type { Finding, ScanResult, Suppressed } from '../../src/model/finding.ts'
import type { Measurement, SuiteRun } from '../../src/model/measurement.ts'
import type { Reason, Verdict } from '../../src/model/verdict.ts'
import { version } from '../../src/version.ts'

export const finding = (part: Partial<Finding> = {}): Finding => ({
  rule: 'py/sqlite-not-closed',
  severity: 'high',
  category: 'sqlite',
  path: 'src/db.py',
  line: 12,
  endLine: 12,
  column: 8,
  symbol: 'Store.load',
  message: 'The connection conn is never closed.',
  repair: 'Use contextlib.closing.',
  text: 'conn = sqlite3.connect(p)',
  trace: [
    { path: 'src/db.py', span: { line: 12, column: 8, endLine: 12, endColumn: 32 }, text: 'acquired here' },
    { path: 'src/db.py', span: { line: 14, column: 5, endLine: 14, endColumn: 11 }, text: 'leaves the function here' },
  ],
  fingerprint: 'f1',
  ...part,
})

/** Where the rule of `finding` is explained. */
export const sqlitePage = `https://github.com/OWNER/leakgate/blob/v${version}/docs/rules/py/sqlite-not-closed.md`

/** One that a comment on its own line silences. */
export const suppressed = (part: Partial<Finding>, reason: string): Suppressed => ({
  ...finding(part),
  suppression: { reason, span: { line: 12, column: 34, endLine: 12, endColumn: 80 } },
})

export const leak = (part: Partial<Measurement> = {}): Measurement => ({
  suite: 'unit',
  test: 'tests/test_db.py::test_load',
  environment: { os: 'linux', architecture: 'x64', runtime: 'python3.11' },
  outcome: 'passed',
  growth: { bytes: 51_200, low: 48_000, high: 54_100, objects: 3 },
  trend: 'increasing',
  resources: [{ kind: 'sqlite', path: 'src/db.py', line: 12, symbol: 'Store.load', count: 3 }],
  verdict: 'leak',
  stacks: [{ kind: 'list', path: 'src/cache.py', line: 7, symbol: 'remember' }],
  reproduce: 'leakgate run --test tests/test_db.py::test_load',
  ...part,
})

export const suite = (part: Partial<SuiteRun> = {}): SuiteRun => ({
  suite: 'unit',
  command: ['pytest'],
  outcome: 'passed',
  exitCode: 0,
  duration: 1200,
  peak: 60e6,
  tests: { passed: 3, failed: 0, skipped: 0 },
  measured: 'per test',
  environment: { os: 'linux', architecture: 'x64', runtime: 'python3.11' },
  problems: [],
  tail: '',
  ...part,
})

/** The reason that a blocking new finding brings. */
export const reasonFor = ({ path, line, endLine, severity, message, repair }: Finding): Reason => ({
  kind: 'new finding',
  severity,
  blocks: true,
  message,
  repair,
  path,
  line,
  endLine,
})

export const verdict = (part: Partial<Verdict> = {}): Verdict => ({
  status: 'passed',
  reasons: [],
  findings: { new: [], known: [], accepted: [], pending: [], suppressed: [], unapproved: [], fixed: [] },
  measurements: [],
  newLeaks: [],
  suites: [],
  budgets: [],
  coverage: {
    change: { proved: 0, exercised: 0, unproved: 0, leaks: 0 },
    whole: { proved: 0, exercised: 0, unproved: 0, leaks: 0 },
    added: [],
    categories: [],
    folders: [],
  },
  stale: [],
  vanished: [],
  selfExcuses: [],
  skipped: [],
  unmeasured: [],
  inChange: [],
  ...part,
})

/** A verdict that fails for new findings, each of which blocks. */
export const failing = (findings: Finding[], part: Partial<Verdict> = {}): Verdict =>
  verdict({
    status: 'failed',
    reasons: findings.map(reasonFor),
    findings: { new: findings, known: [], accepted: [], pending: [], suppressed: [], unapproved: [], fixed: [] },
    ...part,
  })

/** A verdict with something of everything. */
export function rich(): Verdict {
  const fresh = finding()
  const acceptance = {
    fingerprint: 'f3',
    rule: 'py/file-not-closed',
    path: 'src/old.py',
    symbol: 'read',
    reason: 'goes away in May',
    expires: '2027-05-31',
  }
  return failing([fresh], {
    reasons: [
      reasonFor(fresh),
      {
        kind: 'new leaking test',
        severity: 'high',
        blocks: true,
        message: 'tests/test_db.py::test_load leaks 3 connections an iteration.',
        repair: 'Close them in load().',
        test: 'tests/test_db.py::test_load',
      },
      {
        kind: 'budget',
        severity: 'medium',
        blocks: false,
        message: 'global peak is at 80 % of its budget.',
        repair: 'Raise the budget or use less.',
      },
    ],
    findings: {
      new: [fresh],
      known: [finding({ severity: 'medium', path: 'src/known.py', fingerprint: 'f2', message: 'Known one.' })],
      accepted: [{ finding: finding({ path: 'src/old.py', fingerprint: 'f3' }), acceptance }],
      pending: [{ finding: finding({ path: 'src/excused.py', fingerprint: 'f4' }), acceptance }],
      suppressed: [
        suppressed({ path: 'src/silenced.py', fingerprint: 'f6' }, 'the daemon lives as long as the machine'),
      ],
      unapproved: [suppressed({ path: 'src/unapproved.py', fingerprint: 'f7' }, 'we will see')],
      fixed: [finding({ path: 'src/fixed.py', fingerprint: 'f5' })],
    },
    measurements: [leak()],
    newLeaks: [leak()],
    suites: [suite()],
    budgets: [{ scope: 'global', what: 'peak', unit: 'bytes', used: 412e6, limit: 512e6, level: 'warning' }],
    coverage: {
      change: { proved: 3, exercised: 1, unproved: 1, leaks: 0 },
      whole: { proved: 30, exercised: 10, unproved: 9, leaks: 1 },
      added: [
        {
          path: 'src/db.py',
          line: 40,
          endLine: 40,
          column: 1,
          category: 'socket',
          symbol: 'f',
          text: 's = socket()',
          state: 'unproved',
        },
      ],
      categories: [
        { name: 'socket', coverage: { proved: 1, exercised: 0, unproved: 1, leaks: 0 } },
        { name: 'file', coverage: { proved: 2, exercised: 1, unproved: 0, leaks: 0 } },
      ],
      folders: [{ name: 'src', coverage: { proved: 3, exercised: 1, unproved: 1, leaks: 0 } }],
    },
    stale: [{ ...acceptance, path: 'src/stale.py' }],
    vanished: [{ suite: 'unit', test: 'tests/test_db.py::test_gone', why: 'not collected' }],
    selfExcuses: ['the policy raises budgets.global.peak from 256 MB to 512 MB'],
    skipped: [{ path: 'src/broken.py', reason: 'line 3: unclosed bracket' }],
    unmeasured: [{ what: 'network bytes', why: 'the system does not tell' }],
    inChange: [{ path: 'src/db.py', start: 10, end: 14 }],
  })
}

export const scanResult = (part: Partial<ScanResult> = {}): ScanResult => ({
  findings: [],
  suppressed: [],
  sites: [],
  skipped: [],
  stats: { files: 3, parsed: 2, sites: 5, milliseconds: 40 },
  ...part,
})
