import { describe, expect, it } from 'vitest'
import { suitesToRun } from '../../src/harness/planner.ts'
import { policySchema } from '../../src/policy/schema.ts'

const { suites } = policySchema.parse({
  suites: { api: { command: 'a', paths: ['api/**'] }, web: { command: 'b', paths: ['packages/web/**'] } },
})
const plan = [
  { name: 'api', suite: suites.api! },
  { name: 'web', suite: suites.web! },
]
const names = (changed?: string[]) => suitesToRun(plan, changed).map(one => one.name)

describe('the planner', () => {
  it('runs every suite in a full audit', () => {
    expect(names()).toEqual(['api', 'web'])
  })

  it('runs the suites whose paths the change touches', () => {
    expect(names(['api/a.py'])).toEqual(['api'])
    expect(names(['packages/web/a.ts'])).toEqual(['web'])
    expect(names(['packages/website/a.ts', 'README.md'])).toEqual([])
    expect(names([])).toEqual([])
  })
})
