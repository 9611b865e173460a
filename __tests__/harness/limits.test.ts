import { expect, test } from 'vitest'
import { cleanupThreshold, limitsOf } from '../../src/harness/limits.ts'
import { policySchema } from '../../src/policy/schema.ts'

const { suites } = policySchema.parse({ suites: { unit: { command: 'x', budget: { peak: '200 MB', cpu: '5 s' } } } })
const global = { scope: 'global', budget: { peak: 100e6, hard: true } }
const limits = limitsOf({ name: 'unit', suite: suites.unit!, budgets: [global] })

test('a suite is held to its own budget and to those around it', () => {
  expect(limits).toEqual([
    { scope: 'suite unit', what: 'peak', limit: 200e6, hard: false },
    { scope: 'suite unit', what: 'cpu', limit: 5000, hard: false },
    { scope: 'global', what: 'peak', limit: 100e6, hard: true },
  ])
})

test('processes clean up at a share of the smallest peak budget, if the policy wants it and there is one', () => {
  expect(cleanupThreshold(limits, { enabled: true, at: 0.9 })).toBe(90e6)
  expect(cleanupThreshold(limits, { enabled: false, at: 0.9 })).toBeUndefined()
  expect(cleanupThreshold([], { enabled: true, at: 0.9 })).toBeUndefined()
})
