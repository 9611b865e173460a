import { describe, expect, it } from 'vitest'
import type { JudgeInput } from '../../src/gate/input.ts'
import { judge } from '../../src/gate/judge.ts'
import type { BaselineEntry } from '../../src/model/ledger.ts'
import { environment, harness, input, measurement, policy, scan, suite } from './inputs.ts'

const written = policy({
  suites: { unit: { command: 'pytest' } },
  budgets: { tests: { 'tests/test_a.py::test_*': {}, 'tests/test_a.py::test_lod': {} } },
  services: { api: { tests: ['tests/api/*'] } },
  detection: { never: ['test_elsewhere'] },
})

const notes = (over: Partial<JudgeInput> = {}) =>
  judge(
    input({
      head: { scan: scan(), harness: harness([measurement({ test: 'tests/test_a.py::test_load' })]) },
      policy: written,
      ...over,
    }),
  ).unmeasured.map(({ what, why }) => `${what}: ${why}`)

const entry = (part: Partial<BaselineEntry>): BaselineEntry => ({
  ...{ suite: 'unit', test: '*', environment, open: {}, first: {} },
  ...part,
})

describe('a pattern of test ids', () => {
  it('that fits no test is named, with the test that may be meant', () => {
    expect(notes()).toEqual([
      'tests tests/test_a.py::test_lod (budgets.tests): no test has such an id, did you mean tests/test_a.py::test_load?',
      'tests tests/api/* (services.api.tests): no test has such an id',
      'tests test_elsewhere (detection.never): no test has such an id',
    ])
  })

  it('may fit a test of a suite that did not run and that the ledger knows', () => {
    const more = { ...written, suites: { ...written.suites, slow: written.suites.unit! } }
    const baseline = [entry({ suite: 'slow', test: 'tests/api/test_b.py::test_b' })]
    expect(notes({ policy: more, ledger: { acceptances: [], baseline } })).toHaveLength(2)
    expect(notes({ policy: more })).toEqual([])
  })

  it('is not judged without a run', () => {
    expect(notes({ head: { scan: scan() } })).toEqual([])
    expect(notes({ head: { scan: scan(), harness: { measurements: [], suites: [suite()] } } })).toHaveLength(4)
  })
})
