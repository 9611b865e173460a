import { describe, expect, it } from 'vitest'
import type { JudgeInput } from '../../src/gate/input.ts'
import { judge } from '../../src/gate/judge.ts'
import type { BaselineEntry } from '../../src/model/ledger.ts'
import type { Measurement, SuiteOutcome } from '../../src/model/measurement.ts'
import { environment, grows, harness, input, leaksFile, measurement, policy, scan, suite } from './inputs.ts'

const entry = (over: Partial<BaselineEntry> = {}): BaselineEntry => ({
  suite: 'unit',
  test: 'test_a',
  environment,
  open: {},
  first: {},
  ...over,
})

interface Seen {
  head: Measurement
  base?: Measurement
  ledger?: BaselineEntry
}

const judged = ({ head, base, ledger }: Seen, over: Partial<JudgeInput> = {}) =>
  judge(
    input({
      head: { scan: scan(), harness: harness([head]) },
      base: { scan: scan(), ...(base && { harness: harness([base]) }) },
      ledger: { acceptances: [], baseline: ledger ? [ledger] : [] },
      ...over,
    }),
  )

const sockets = (count: number) => leaksFile({ resources: [{ kind: 'socket', count }] })
const elsewhere = { ...environment, os: 'darwin' }

describe('a leaking test', () => {
  it.each<[string, Seen]>([
    ['neither base nor ledger knows it', { head: leaksFile() }],
    [
      'it was clean at the base, whatever the ledger says',
      { head: leaksFile(), base: measurement(), ledger: entry({ open: { file: 1 } }) },
    ],
    ['it leaves more open than at the base', { head: sockets(3), base: sockets(2) }],
    [
      'it leaves another kind open than the ledger knows',
      { head: leaksFile(), ledger: entry({ open: { socket: 1 } }) },
    ],
    ['it grows where the base only leaves things open', { head: grows(900), base: leaksFile() }],
    ['it grows much faster than at the base', { head: grows(2000), base: grows(1000) }],
    ['it grows much faster than the ledger knows', { head: grows(2000), ledger: entry({ growth: 1000 }) }],
    ['the ledger has it clean in this environment', { head: grows(900), ledger: entry({ growth: 0 }) }],
    [
      'its kind is a name that every object has',
      { head: leaksFile({ resources: [{ kind: 'constructor' }] }), ledger: entry() },
    ],
  ])('is new if %s', (_title, seen) => {
    const verdict = judged(seen)
    expect(verdict.status).toBe('failed')
    expect(verdict.newLeaks).toEqual([seen.head])
  })

  it.each<[string, Seen]>([
    ['at the base', { head: leaksFile(), base: leaksFile() }],
    ['in the ledger', { head: leaksFile(), ledger: entry({ open: { file: 1 } }) }],
    [
      'in the ledger of another environment',
      { head: grows(900), ledger: entry({ growth: 900, environment: elsewhere }) },
    ],
    ['at the base, a little slower', { head: grows(1100), base: grows(1000) }],
    ['in the ledger by its objects alone', { head: grows(900), ledger: entry({ objects: 3 }) }],
    [
      'in the ledger, while the base could not be decided',
      { head: grows(900), base: measurement({ verdict: 'inconclusive' }), ledger: entry({ growth: 900 }) },
    ],
  ])('is known if it leaks %s', (_title, seen) => {
    expect(judged(seen)).toMatchObject({ status: 'passed', newLeaks: [] })
  })

  it.each(['inconclusive', 'not confirmed'] as const)('that is %s never blocks, and is listed', verdict => {
    const judgement = judged({ head: { ...grows(1e6), verdict } })
    expect(judgement).toMatchObject({ status: 'passed', unmeasured: [{ what: 'test_a' }] })
    expect(judgement.unmeasured[0]!.why).toContain(verdict)
  })

  it('is told in numbers, with the place and the command to see it again', () => {
    const head = grows(1250, { resources: [{ kind: 'socket', path: 'api.py', line: 7, count: 3 }] })
    expect(judged({ head, base: measurement() }).reasons).toEqual([
      {
        kind: 'new leaking test',
        severity: 'high',
        blocks: true,
        message:
          'test_a leaves 3 sockets open and grows by 1.25 kB an iteration (1.24 kB to 1.26 kB), beyond what the base knows',
        repair: 'Release what api.py:7 acquires. To see it again: leakgate run -- pytest test_a.py',
        test: 'test_a',
        path: 'api.py',
        line: 7,
        endLine: 7,
      },
    ])
  })

  it('that is clean now is an improvement', () => {
    const verdict = judged({ head: measurement(), ledger: entry({ growth: 900 }) })
    expect(verdict.improved).toMatchObject([{ suite: 'unit', test: 'test_a' }])
    expect(judged({ head: measurement(), ledger: entry() }).improved).toEqual([])
  })
})

describe('a test that the ledger knows', () => {
  const ledger = { acceptances: [], baseline: [entry({ test: 'gone' }), entry({ test: '*' })] }
  const seen = { head: measurement() }

  it('is told to have vanished when its suite ran and it did not report', () => {
    const verdict = judged(seen, { ledger })
    expect(verdict.vanished).toEqual([{ suite: 'unit', test: 'gone', why: 'did not report' }])
    expect(verdict.reasons).toMatchObject([{ kind: 'vanished tests', blocks: false }])
  })

  it('is told to have been skipped', () => {
    expect(judged({ head: measurement({ test: 'gone', outcome: 'skipped' }) }, { ledger }).vanished).toMatchObject([
      { why: 'skipped' },
    ])
  })

  it.each<[string, Partial<JudgeInput>]>([
    ['its suite did not run', { head: { scan: scan(), harness: harness([], suite({ suite: 'other' })) } }],
    ['its suite did not end', { head: { scan: scan(), harness: harness([], suite({ outcome: 'timeout' })) } }],
    ['it ran elsewhere', { head: { scan: scan(), harness: harness([], suite({ environment: elsewhere })) } }],
    ['it was gone at the base', { base: { scan: scan(), harness: harness([]) } }],
  ])('has not vanished if %s', (_title, over) => {
    expect(judged(seen, { ledger, ...over }).vanished).toEqual([])
  })
})

describe('a suite', () => {
  const run = (over: Partial<ReturnType<typeof suite>>, written = {}) =>
    judge(input({ head: { scan: scan(), harness: harness([], suite(over)) }, policy: policy(written) }))

  it.each<[SuiteOutcome, string]>([
    ['failed', 'the command exited with 1'],
    ['no tests', 'ran no test'],
    ['timeout', 'ended after 1.5 s'],
    ['not found', 'does not exist: pytest'],
    ['killed', 'killed by SIGKILL at a peak of 50 MB'],
    ['over budget', 'used up a hard budget, or its container’s memory, at a peak of 50 MB'],
  ])('that ends with “%s” blocks', (outcome, words) => {
    const signal = outcome === 'killed' ? { signal: 'SIGKILL' } : {}
    const verdict = run({ outcome, exitCode: 1, duration: 1500, ...signal })
    expect(verdict.status).toBe('failed')
    expect(verdict.reasons[0]!.message).toContain(words)
  })

  it('whose command hides its failing tests fails as well', () => {
    expect(run({ tests: { passed: 1, failed: 2, skipped: 0 } }).reasons).toMatchObject([
      { kind: 'failing tests', message: 'suite unit failed: 2 tests failed' },
    ])
  })

  it('that fails is a report where the policy says so, one that hangs is not', () => {
    const reported = { detection: { failingTests: 'report' } }
    expect(run({ outcome: 'failed' }, reported)).toMatchObject({ status: 'passed', reasons: [{ blocks: false }] })
    expect(run({ outcome: 'timeout' }, reported).status).toBe('failed')
  })

  it('says what it could not measure', () => {
    expect(run({ measured: 'per process', problems: ['no /proc here'] }).unmeasured).toEqual([
      { what: 'tests of suite unit', why: 'only the process as a whole was watched' },
      { what: 'suite unit', why: 'no /proc here' },
    ])
  })
})

describe('drift', () => {
  const creeping = entry({ growth: 1240, first: { growth: 1000 } })

  it('blocks the step that takes the sum beyond what is allowed', () => {
    expect(judged({ head: grows(1230), ledger: creeping }).reasons).toEqual([])
    const verdict = judged({ head: grows(1300), base: grows(1240), ledger: creeping })
    expect(verdict).toMatchObject({ status: 'failed', reasons: [{ kind: 'drift', test: 'test_a' }] })
    expect(verdict.reasons[0]!.message).toContain('growth of 1.3 kB has drifted 30 % from the 1 kB first accepted')
  })

  it('is held against the budget in per cent that the test has', () => {
    const strict = { policy: policy({ budgets: { tests: { 'test_*': { growth: '10 %' } } } }) }
    expect(
      judged({ head: grows(1150), ledger: entry({ growth: 1140, first: { growth: 1000 } }) }, strict).reasons,
    ).toMatchObject([{ kind: 'drift', blocks: true }])
  })

  it('is shown, not blamed, where the base had drifted as far', () => {
    expect(judged({ head: grows(1300), base: grows(1300), ledger: creeping })).toMatchObject({
      status: 'passed',
      reasons: [{ kind: 'drift', blocks: false }],
    })
  })

  it('of a peak warns', () => {
    const seen = { head: measurement({ peak: 160e6 }), ledger: entry({ first: { peak: 100e6 } }) }
    expect(judged(seen)).toMatchObject({ status: 'passed', reasons: [{ kind: 'drift', blocks: false }] })
  })
})
