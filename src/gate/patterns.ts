/** Patterns of the policy that no test's id fits: a budget that nothing is held to, a service without its tests. */
import type { Ledger } from '../model/ledger.ts'
import type { HarnessResult } from '../model/measurement.ts'
import type { Verdict } from '../model/verdict.ts'
import { nearest } from '../policy/nearest.ts'
import type { Policy } from '../policy/schema.ts'
import { matches } from './budgets.ts'

/** Says nothing while a suite has neither run nor left anything in the ledger: its tests might fit. */
export function idlePatterns(
  policy: Policy,
  { measurements, suites }: HarnessResult,
  { baseline }: Ledger,
): Verdict['unmeasured'] {
  const heard = new Set([...suites, ...baseline].map(({ suite }) => suite))
  if (suites.length === 0 || Object.keys(policy.suites).some(suite => !heard.has(suite))) return []
  const tests = [...new Set([...measurements, ...baseline].map(({ test }) => test))]
  return patternsOf(policy)
    .filter(({ pattern }) => !tests.some(test => matches(pattern, test)))
    .map(({ key, pattern }) => ({
      what: `tests ${pattern} (${key})`,
      why: `no test has such an id${meant(pattern, tests)}`,
    }))
}

const patternsOf = ({ budgets, services, detection }: Policy): { key: string; pattern: string }[] => [
  ...Object.keys(budgets.tests).map(pattern => ({ key: 'budgets.tests', pattern })),
  ...Object.entries(services).flatMap(([name, { tests }]) =>
    tests.map(pattern => ({ key: `services.${name}.tests`, pattern })),
  ),
  ...detection.never.map(pattern => ({ key: 'detection.never', pattern })),
]

function meant(pattern: string, tests: readonly string[]): string {
  const found = nearest(pattern, tests)
  return found === undefined ? '' : `, did you mean ${found}?`
}
