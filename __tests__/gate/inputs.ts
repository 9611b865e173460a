/** Small inputs for the gate; a test says only what it is about. */
import type { JudgeInput } from '../../src/gate/input.ts'
import type { Finding, ScanResult, Site } from '../../src/model/finding.ts'
import { withFingerprints } from '../../src/model/fingerprint.ts'
import { type Acceptance, emptyLedger } from '../../src/model/ledger.ts'
import type { Measurement, SuiteRun } from '../../src/model/measurement.ts'
import { defaultPolicy, type Policy, policySchema } from '../../src/policy/schema.ts'

export const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'py/file-not-closed',
  severity: 'high',
  category: 'file',
  path: 'a.py',
  line: 10,
  endLine: over.line ?? 10,
  column: 5,
  symbol: 'f',
  message: 'the file is never closed',
  repair: 'Use a with block.',
  text: 'open(p)',
  trace: [],
  fingerprint: '',
  ...over,
})

export const site = (over: Partial<Site> = {}): Site => ({
  path: 'a.py',
  line: 10,
  endLine: over.line ?? 10,
  column: 5,
  category: 'file',
  symbol: 'f',
  text: 'open(p)',
  state: 'unproved',
  ...over,
})

export const scan = (findings: Finding[] = [], over: Partial<ScanResult> = {}): ScanResult => ({
  findings: withFingerprints(findings),
  suppressed: [],
  sites: [],
  skipped: [],
  stats: { files: 1, parsed: 1, sites: 0, milliseconds: 1 },
  ...over,
})

export const environment = { os: 'linux', architecture: 'x64', runtime: 'python3.11' }

export const measurement = (over: Partial<Measurement> = {}): Measurement => ({
  suite: 'unit',
  test: 'test_a',
  environment,
  outcome: 'passed',
  resources: [],
  verdict: 'clean',
  stacks: [],
  reproduce: 'leakgate run -- pytest test_a.py',
  ...over,
})

export const leaksFile = (over: Partial<Measurement> = {}): Measurement =>
  measurement({
    verdict: 'leak',
    trend: 'stable',
    resources: [{ kind: 'file', path: 'a.py', line: 10, symbol: 'f' }],
    ...over,
  })

export const grows = (bytes: number, over: Partial<Measurement> = {}): Measurement =>
  measurement({
    verdict: 'leak',
    trend: 'increasing',
    growth: { bytes, low: bytes * 0.99, high: bytes * 1.01 },
    ...over,
  })

export const suite = (over: Partial<SuiteRun> = {}): SuiteRun => ({
  suite: 'unit',
  command: ['pytest'],
  outcome: 'passed',
  exitCode: 0,
  duration: 1000,
  cpu: 900,
  peak: 50e6,
  tests: { passed: 1, failed: 0, skipped: 0 },
  measured: 'per test',
  environment,
  problems: [],
  tail: '',
  ...over,
})

export const harness = (measurements: Measurement[], ...suites: SuiteRun[]) => ({
  measurements,
  suites: suites.length > 0 ? suites : [suite()],
})

export const policy = (written: object): Policy => policySchema.parse(written)

/** A change of lines 1 to 100 of a.py over an empty base. */
export const input = (over: Partial<JudgeInput> = {}): JudgeInput => ({
  head: { scan: scan() },
  base: { scan: scan() },
  ledger: emptyLedger,
  policy: defaultPolicy,
  policyChanged: false,
  changes: {
    base: 'b'.repeat(40),
    head: 'working tree',
    files: [{ kind: 'modified', path: 'a.py', basePath: 'a.py', lines: [{ start: 1, end: 100 }] }],
    source: 'git',
    notes: [],
  },
  approved: false,
  local: false,
  today: '2026-06-15',
  ...over,
})

export const untouched = { ...input().changes, files: [{ kind: 'modified' as const, path: 'a.py', lines: [] }] }

export const acceptanceOf = (one: Finding, over: Partial<Acceptance> = {}): Acceptance => {
  const [{ fingerprint, rule, path, symbol }] = withFingerprints([one]) as [Finding]
  return { fingerprint, rule, path, symbol, reason: 'the pool closes it', ...over }
}

export const ledgerWith = (...acceptances: Acceptance[]) => ({ acceptances, baseline: [] })
