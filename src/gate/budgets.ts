/** Budgets: global, per service, per suite and per test, each held against what was used. */
import { openCounts } from '../ledger/record.ts'
import type { HarnessResult, Measurement, SuiteRun } from '../model/measurement.ts'
import type { BudgetLine, Reason, Verdict } from '../model/verdict.ts'
import type { Budget, Policy } from '../policy/schema.ts'
import type { KnownTests } from './known-tests.ts'
import { formatBytes, formatCount, formatDuration, formatShare } from './words.ts'

/** A budget and what it covers. */
interface Scope {
  name: string
  budget: Budget
  suites: readonly SuiteRun[]
  tests: readonly Measurement[]
}

/** What of a budget was used, and by which test if one can be named. */
interface Use {
  what: BudgetLine['what']
  unit: BudgetLine['unit']
  /** Undefined where nothing could be measured. */
  used: number | undefined
  limit: number
  /** The kind of resource, for `open`. */
  kind?: string
  test?: string
}

export interface BudgetInput {
  harness: HarnessResult
  policy: Policy
}

export interface BudgetResult {
  lines: BudgetLine[]
  reasons: Reason[]
  unmeasured: Verdict['unmeasured']
}

/** Holds every budget of the policy against the run. Lines of single tests are kept only where they warn or worse. */
export function checkBudgets(input: BudgetInput, known: KnownTests): BudgetResult {
  const result: BudgetResult = { lines: [], reasons: [], unmeasured: [] }
  for (const scope of scopes(input)) {
    for (const use of uses(scope, known)) {
      const single = scope.suites.length === 0 && scope.name.startsWith('test ')
      if (use.used === undefined) {
        if (!single) result.unmeasured.push({ what: `${use.what} of ${scope.name}`, why: 'the system did not tell' })
        continue
      }
      const { what, unit, used, limit } = use
      const level = levelOf({ ...use, used }, input.policy)
      if (level !== 'ok' || !single) result.lines.push({ scope: label(scope, use), what, unit, used, limit, level })
      if (level !== 'ok') result.reasons.push(reasonOf(scope, { ...use, used }, level))
    }
  }
  return result
}

function scopes({ harness: { suites, measurements }, policy }: BudgetInput): Scope[] {
  const found: (Omit<Scope, 'budget'> & { budget: Budget | undefined })[] = [
    { name: 'global', budget: policy.budgets.global, suites, tests: measurements },
    ...Object.entries(policy.services).map(([name, service]) => ({
      name: `service ${name}`,
      budget: service.budget,
      suites: suites.filter(run => run.service === name || service.suites.includes(run.suite)),
      tests: measurements.filter(
        test =>
          test.service === name ||
          service.suites.includes(test.suite) ||
          service.tests.some(pattern => matches(pattern, test.test)),
      ),
    })),
    ...suites.map(run => ({
      name: `suite ${run.suite}`,
      budget: suiteBudget(policy, run.suite),
      suites: [run],
      tests: measurements.filter(test => test.suite === run.suite),
    })),
    ...measurements.map(test => ({
      name: `test ${test.test}`,
      budget: testBudget(policy, test.test),
      suites: [],
      tests: [test],
    })),
  ]
  return found.filter(
    (scope): scope is Scope => scope.budget !== undefined && scope.suites.length + scope.tests.length > 0,
  )
}

const suiteBudget = ({ suites }: Policy, name: string): Budget | undefined =>
  Object.hasOwn(suites, name) ? suites[name]!.budget : undefined

/** The budget for every test, with what a budget for this one says in its place. */
export function testBudget({ budgets }: Policy, test: string): Budget | undefined {
  const own = Object.entries(budgets.tests).filter(([pattern]) => matches(pattern, test))
  if (own.length === 0) return budgets.test
  return Object.assign({}, budgets.test, ...own.map(([, budget]) => budget))
}

/** Test ids hold brackets and braces, so that only `*` means something in a pattern. */
export function matches(pattern: string, test: string): boolean {
  const pieces = pattern.split('*').map(piece => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${pieces.join('.*')}$`, 's').test(test)
}

function uses(scope: Scope, known: KnownTests): Use[] {
  const { peak, cpu, duration, growth, open } = scope.budget
  return [
    ...(peak === undefined ? [] : [{ what: 'peak', unit: 'bytes', limit: peak, ...largest(scope) } as const]),
    ...(cpu === undefined
      ? []
      : [{ what: 'cpu', unit: 'milliseconds', limit: cpu, used: total(scope, 'cpu') } as const]),
    ...(duration === undefined
      ? []
      : [{ what: 'duration', unit: 'milliseconds', limit: duration, used: total(scope, 'duration') } as const]),
    ...(growth === undefined ? [] : growthUses(scope.tests, growth, known)),
    ...Object.entries(open ?? {}).flatMap(([kind, limit]) => openUse(scope.tests, kind, limit)),
  ]
}

/** Suites run one after another: the largest of their peaks is the peak of them all. */
function largest({ suites, tests }: Scope): Pick<Use, 'used' | 'test'> {
  const top = worst(tests, ({ peak }) => peak)
  const whole = suites.map(({ peak }) => peak)
  return { used: maximum([...whole, ...(top ? [top.value] : [])]), ...(top && { test: top.test.test }) }
}

function total({ suites, tests }: Scope, what: 'cpu' | 'duration'): number | undefined {
  const whole = new Set(suites.map(({ suite }) => suite))
  const parts = [...suites, ...tests.filter(({ suite }) => !whole.has(suite))].map(part => part[what])
  return parts.every(part => part !== undefined) ? parts.reduce((sum, part) => sum + part, 0) : undefined
}

function growthUses(tests: readonly Measurement[], limit: NonNullable<Budget['growth']>, known: KnownTests): Use[] {
  const decided = tests.filter(({ verdict }) => verdict === 'leak' || verdict === 'clean')
  if (typeof limit === 'number') {
    const top = worst(decided, ({ verdict, growth }) => (verdict === 'leak' ? growth?.bytes : 0))
    return top ? [{ what: 'growth', unit: 'bytes', used: top.value, limit, test: top.test.test }] : []
  }
  const top = worst(decided, test => growthOverKnown(test, known))
  return top
    ? [{ what: 'growth', unit: 'per cent', used: top.value * 100, limit: limit.share * 100, test: top.test.test }]
    : []
}

/** A share; undefined where the test is not known to leak: then the leak as such is new, and says so elsewhere. */
function growthOverKnown(test: Measurement, known: KnownTests): number | undefined {
  const before = known.atBase(test)
  const growth = known.entry(test)?.growth || (before?.verdict === 'leak' && before.growth?.bytes) || 0
  if (growth <= 0 || !test.growth) return undefined
  return test.verdict === 'leak' ? Math.max(0, test.growth.bytes / growth - 1) : 0
}

function openUse(tests: readonly Measurement[], kind: string, limit: number): Use[] {
  const decided = tests.filter(({ verdict }) => verdict === 'leak' || verdict === 'clean')
  const top = worst(decided, ({ resources }) => openCounts(resources.filter(open => open.kind === kind))[kind] ?? 0)
  return top ? [{ what: 'open', unit: 'count', used: top.value, limit, kind, test: top.test.test }] : []
}

function worst(tests: readonly Measurement[], value: (test: Measurement) => number | undefined) {
  let top: { test: Measurement; value: number } | undefined
  for (const test of tests) {
    const found = value(test)
    if (found !== undefined && (top === undefined || found > top.value)) top = { test, value: found }
  }
  return top
}

const maximum = (values: number[]): number | undefined => (values.length > 0 ? Math.max(...values) : undefined)

type Used = Use & { used: number }

/** A count is an allowance: as many may stay open as the budget says, and no more. */
function levelOf({ what, used, limit }: Used, { thresholds }: Policy): BudgetLine['level'] {
  if (what === 'open') return used > limit ? 'critical' : 'ok'
  const share = shareOf(used, limit)
  if (share >= thresholds.critical) return 'critical'
  return share >= thresholds.warning ? 'warning' : 'ok'
}

const shareOf = (used: number, limit: number): number => (used === 0 ? 0 : used / limit)

const label = ({ name }: Scope, { kind }: Use): string => (kind === undefined ? name : `${name}, ${kind}`)

function reasonOf(scope: Scope, use: Used, level: 'warning' | 'critical'): Reason {
  const { what, used, limit, test } = use
  const by = test !== undefined && scope.tests.length > 1 ? `, most of it in ${test}` : ''
  const share = what === 'open' ? '' : ` (${formatShare(shareOf(used, limit))} of it)`
  return {
    kind: 'budget',
    severity: level === 'critical' ? 'critical' : 'medium',
    blocks: level === 'critical',
    message: `${scope.name}: ${subject(use)} ${inUnits(use, used)}, the budget is ${inUnits(use, limit)}${share}${by}`,
    repair: repairs[what],
    ...(test !== undefined && { test }),
  }
}

const subject = ({ what, kind }: Use): string => (what === 'open' ? `${kind} left open:` : `${what} of`)

function inUnits({ unit }: Use, value: number): string {
  if (unit === 'bytes') return formatBytes(value)
  if (unit === 'milliseconds') return formatDuration(value)
  return unit === 'per cent' ? `${formatShare(value / 100)} over the ledger` : formatCount(value, 'resource')
}

const repairs: Record<BudgetLine['what'], string> = {
  peak: 'Lower the peak: stream instead of load, release between tests. If it is meant, raise the budget in the policy.',
  growth: 'Release what grows from iteration to iteration; its stacks are in the report.',
  cpu: 'Find the test that computes more than it did, or raise the budget in the policy.',
  duration: 'Find the test that takes longer than it did, or raise the budget in the policy.',
  open: 'Close what the test opens, in a with block, a finally or its tear-down.',
}
