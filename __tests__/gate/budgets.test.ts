import { describe, expect, it } from 'vitest'
import { judge } from '../../src/gate/judge.ts'
import type { BaselineEntry } from '../../src/model/ledger.ts'
import type { Measurement, SuiteRun } from '../../src/model/measurement.ts'
import { environment, grows, harness, input, leaksFile, measurement, policy, scan, suite } from './inputs.ts'

const leakKnown: BaselineEntry = {
  suite: 'unit',
  test: 'test_a',
  environment,
  growth: 1000,
  open: { file: 9 },
  first: {},
}

function judged(
  written: object,
  measurements: Measurement[] = [],
  suites: SuiteRun[] = [suite()],
  known = [leakKnown],
) {
  return judge(
    input({
      head: { scan: scan(), harness: harness(measurements, ...suites) },
      ledger: { acceptances: [], baseline: known },
      policy: policy(written),
    }),
  )
}

const lines = (...given: Parameters<typeof judged>) =>
  judged(...given).budgets.map(({ scope, what, level }) => `${scope}: ${what} ${level}`)

const unitSuite = (budget: object) => ({ suites: { unit: { command: 'pytest', budget } } })

describe('a peak', () => {
  it.each([
    [79, 'ok', 'passed'],
    [80, 'warning', 'passed'],
    [94.9, 'warning', 'passed'],
    [95, 'critical', 'failed'],
    [300, 'critical', 'failed'],
  ])('of %s %% of its budget is %s, and the gate %s', (share, level, status) => {
    const verdict = judged(unitSuite({ peak: '100 MB' }), [], [suite({ peak: share * 1e6 })])
    expect(verdict.status).toBe(status)
    expect(verdict.budgets).toEqual([
      { scope: 'suite unit', what: 'peak', unit: 'bytes', used: share * 1e6, limit: 100e6, level },
    ])
  })

  it('is told with what was found, what was expected and what to do', () => {
    const [reason] = judged(unitSuite({ peak: '512 MB' }), [], [suite({ peak: 498e6 })]).reasons
    expect(reason).toMatchObject({ kind: 'budget', severity: 'critical', blocks: true })
    expect(reason!.message).toBe('suite unit: peak of 498 MB, the budget is 512 MB (97.3 % of it)')
    expect(reason!.repair).toContain('raise the budget')
  })

  it('is held against thresholds that the policy can move', () => {
    const moved = { ...unitSuite({ peak: '100 MB' }), thresholds: { warning: '50 %', critical: '60 %' } }
    expect(lines(moved, [], [suite({ peak: 60e6 })])).toEqual(['suite unit: peak critical'])
  })
})

describe('a scope', () => {
  const two = [suite({ peak: 40e6 }), suite({ suite: 'web', peak: 90e6 })]

  it('global has the largest peak and the sum of times', () => {
    const { budgets } = judged({ budgets: { global: { peak: '100 MB', duration: '3 s', cpu: '10 s' } } }, [], two)
    expect(budgets.map(({ used }) => used)).toEqual([90e6, 1800, 2000])
  })

  it('service takes suites, and tests by their ids with wildcards', () => {
    const services = (service: object) => ({ services: { api: { budget: { duration: '10 s' }, ...service } } })
    const tests = [
      measurement({ test: 'tests/api.py::test_a[1]', duration: 100 }),
      measurement({ test: 'tests/web.py::test_b', duration: 10 }),
    ]
    const used = (service: object) => judged(services(service), tests, two).budgets.map(line => line.used)
    expect(used({ suites: ['web'] })).toEqual([1000])
    expect(used({ tests: ['tests/api.py::*[1]'] })).toEqual([100])
    expect(used({ suites: ['web'], tests: ['tests/*'] })).toEqual([1110])
    expect(used({ tests: ['nothing'] })).toEqual([])
  })

  it('test is kept only where it warns, and a budget of its own goes before that of all', () => {
    const budgets = { test: { duration: '1 s' }, tests: { 'slow*': { duration: '10 s' } } }
    const tests = ['slow', 'quick', 'late'].map(test => measurement({ test, duration: test === 'quick' ? 10 : 2000 }))
    expect(lines({ budgets }, tests)).toEqual(['test late: duration critical'])
  })

  it('says what could not be measured', () => {
    const { cpu: _, ...unsampled } = suite()
    expect(judged(unitSuite({ cpu: '1 s' }), [], [unsampled])).toMatchObject({
      budgets: [],
      unmeasured: [{ what: 'cpu of suite unit' }],
    })
  })
})

describe('what stays open', () => {
  const open = (count: number) => [leaksFile({ resources: [{ kind: 'file', count }] })]

  it.each([
    [0, 1, 'critical'],
    [2, 2, 'ok'],
    [2, 3, 'critical'],
  ])('with %i allowed and %i open is %s', (limit, count, level) => {
    expect(lines(unitSuite({ open: { file: limit } }), open(count))).toEqual([`suite unit, file: open ${level}`])
  })

  it('is told by the test that leaves most', () => {
    const [reason] = judged(unitSuite({ open: { file: 0 } }), [...open(2), measurement({ test: 'b' })]).reasons
    expect(reason!.message).toBe(
      'suite unit: file left open: 2 resources, the budget is 0 resources, most of it in test_a',
    )
  })
})

describe('growth', () => {
  it('in bytes is that of the test that leaks most', () => {
    const verdict = judged(unitSuite({ growth: '1 kB' }), [grows(960), grows(10, { test: 'b' })])
    expect(verdict.budgets).toMatchObject([{ what: 'growth', used: 960, limit: 1000, level: 'critical' }])
    expect(verdict.reasons.find(({ kind }) => kind === 'budget')).toMatchObject({ test: 'test_a' })
  })

  it('of nothing allows nothing, and a clean test nothing less', () => {
    expect(lines(unitSuite({ growth: '0 B' }), [grows(1)])).toEqual(['suite unit: growth critical'])
    const noise = { bytes: 30, low: -5, high: 60 }
    expect(lines(unitSuite({ growth: '0 B' }), [measurement({ growth: noise })])).toEqual(['suite unit: growth ok'])
  })

  it('in per cent is held against the ledger of the same environment', () => {
    const over = (bytes: number, known = [leakKnown]) =>
      lines(unitSuite({ growth: '10 %' }), [grows(bytes)], [suite()], known)
    expect(over(1050)).toEqual(['suite unit: growth ok'])
    expect(over(1085)).toEqual(['suite unit: growth warning'])
    expect(over(1120)).toEqual(['suite unit: growth critical'])
    expect(over(1120, [{ ...leakKnown, environment: { ...environment, os: 'darwin' } }])).toEqual([])
  })

  it.each(['inconclusive', 'not confirmed'] as const)('that is %s is held against no budget', verdict => {
    expect(lines(unitSuite({ growth: '1 B', open: { file: 0 } }), [{ ...grows(1e9), verdict }])).toEqual([])
  })
})
