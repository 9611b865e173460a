/** Ledgers for the tests: a few by hand, and arbitrary ones. */
import fc from 'fast-check'
import type { Acceptance, BaselineEntry, Ledger } from '../../src/model/ledger.ts'

export const linux = { os: 'linux', architecture: 'x64', runtime: 'python3.11' }

export const acceptance = (over: Partial<Acceptance> = {}): Acceptance => ({
  fingerprint: '0123456789abcdef',
  rule: 'py/sqlite-not-closed',
  path: 'src/db.py',
  symbol: 'load',
  reason: 'closed by the pool',
  ...over,
})

export const entry = (over: Partial<BaselineEntry> = {}): BaselineEntry => ({
  suite: 'unit',
  test: 'tests/test_a.py::test_b',
  environment: linux,
  open: {},
  first: {},
  ...over,
})

const text = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('con', 'Unit', 'unit', 'a.b-c', '../x', 'ü/…', '%41'),
)
const amount = fc.oneof(
  fc.nat(),
  fc.double({ min: 0, max: 1e12, noNaN: true }).map(value => value + 0),
)
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const kinds = fc.constantFrom('file', 'sqlite', 'thread', 'constructor', '1')
const withoutHoles = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value))

const acceptances: fc.Arbitrary<Acceptance> = fc
  .record({
    fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
    rule: text,
    path: text,
    symbol: text,
    reason: fc.string(),
    expires: optional(fc.constantFrom('2026-01-31', '2027-12-01', '2028-02-29')),
  })
  .map(withoutHoles)

const entries: fc.Arbitrary<BaselineEntry> = fc
  .record({
    suite: text,
    test: text,
    environment: fc.record({
      os: text,
      architecture: text,
      runtime: fc.constantFrom('python3.11', 'node24', 'Node 20'),
    }),
    growth: optional(amount),
    objects: optional(amount),
    peak: optional(fc.record({ value: amount, spread: amount })),
    cpu: optional(amount),
    duration: optional(amount),
    open: fc.dictionary(kinds, fc.nat({ max: 50 })),
    first: fc.record({ growth: optional(amount), peak: optional(amount) }),
  })
  .map(withoutHoles)

export const ledgers: fc.Arbitrary<Ledger> = fc.record({
  acceptances: fc.uniqueArray(acceptances, { selector: ({ fingerprint }) => fingerprint, maxLength: 6 }),
  baseline: fc.uniqueArray(entries, {
    selector: ({ suite, test, environment }) => JSON.stringify([suite, test, environment]),
    maxLength: 8,
  }),
})

/** The same entry measured twice, with different figures. */
export const twoOfOne: fc.Arbitrary<[BaselineEntry, BaselineEntry]> = fc
  .tuple(entries, entries)
  .map(([a, b]) => [a, { ...b, suite: a.suite, test: a.test, environment: a.environment }])
