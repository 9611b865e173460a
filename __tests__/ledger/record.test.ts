import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantiseAmount, quantiseTime } from '../../src/ledger/quantise.ts'
import { recordMeasurements } from '../../src/ledger/record.ts'
import { emptyLedger, type Ledger } from '../../src/model/ledger.ts'
import type { Measurement, SuiteRun } from '../../src/model/measurement.ts'
import { acceptance, entry, linux } from './facts.ts'

const suite = (over: Partial<SuiteRun> = {}): SuiteRun => ({
  suite: 'unit',
  command: ['pytest'],
  outcome: 'passed',
  exitCode: 0,
  duration: 1400,
  peak: 50_400_000,
  tests: { passed: 1, failed: 0, skipped: 0 },
  measured: 'per test',
  environment: linux,
  problems: [],
  tail: '',
  ...over,
})

const test = (over: Partial<Measurement> = {}): Measurement => ({
  suite: 'unit',
  test: 'a',
  environment: linux,
  outcome: 'passed',
  resources: [],
  verdict: 'clean',
  stacks: [],
  reproduce: 'leakgate run',
  ...over,
})

const leaking = (bytes: number) =>
  test({ verdict: 'leak', trend: 'increasing', growth: { bytes, low: bytes - 1, high: bytes + 1 } })

const record = (ledger: Ledger, ...measurements: Measurement[]) =>
  recordMeasurements(ledger, { suites: [suite()], measurements }).baseline

const named = (entries: ReturnType<typeof record>, name: string) => entries.find(one => one.test === name)

describe('recording a run', () => {
  it('keeps the suite as a whole and each test, quantised, with the values first accepted', () => {
    expect(record(emptyLedger, leaking(1024))).toEqual([
      entry({
        test: '*',
        peak: { value: 51_000_000, spread: 0 },
        duration: 1000,
        first: { peak: 51_000_000 },
      }),
      entry({ test: 'a', growth: 1000, first: { growth: 1000 } }),
    ])
  })

  it('writes no growth for a clean test, whatever the noise', () => {
    const clean = test({ growth: { bytes: 17, low: -20, high: 40 } })
    expect(named(record(emptyLedger, clean), 'a')).toEqual(entry({ test: 'a', growth: 0 }))
  })

  it('counts what stayed open by kind and calls that no growth of memory', () => {
    const open = test({
      verdict: 'leak',
      trend: 'stable',
      growth: { bytes: 300, low: 200, high: 400 },
      resources: [{ kind: 'file' }, { kind: 'file', count: 2 }, { kind: '__proto__' }],
    })
    const { open: counts, growth } = named(record(emptyLedger, open), 'a')!
    expect(Object.entries(counts)).toEqual([
      ['file', 3],
      ['__proto__', 1],
    ])
    expect(growth).toBe(0)
  })

  it('holds on to the first value while the leak creeps on, and lets it go with the leak', () => {
    let ledger: Ledger = emptyLedger
    for (let bytes = 1000; bytes < 2000; bytes *= 1.03) {
      ledger = { acceptances: [], baseline: record(ledger, leaking(bytes)) }
    }
    expect(named(ledger.baseline, 'a')).toMatchObject({ first: { growth: 1000 } })
    expect(named(ledger.baseline, 'a')!.growth).toBeGreaterThan(1500)
    const mended = record(ledger, test({ growth: { bytes: 0, low: 0, high: 0 } }))
    expect(named(mended, 'a')!.first).toEqual({})
  })

  it('forgets tests that are gone, and keeps doubtful ones, other environments and suites that failed', () => {
    const node = { ...linux, runtime: 'node24' }
    const ledger: Ledger = {
      acceptances: [acceptance()],
      baseline: [
        entry({ test: 'gone' }),
        entry({ test: 'a', growth: 500 }),
        entry({ test: 'a', environment: node, growth: 700 }),
        entry({ suite: 'red', test: 'r', growth: 9 }),
      ],
    }
    const after = recordMeasurements(ledger, {
      suites: [suite(), suite({ suite: 'red', outcome: 'failed' })],
      measurements: [test({ verdict: 'inconclusive' }), test({ suite: 'red', test: 'r' })],
    })
    expect(after.acceptances).toEqual(ledger.acceptances)
    expect(after.baseline.filter(one => one.test !== '*')).toEqual([
      ledger.baseline[2],
      ledger.baseline[3],
      ledger.baseline[1],
    ])
  })

  it('does not churn when the next run measures much the same', () => {
    const first = record(emptyLedger, leaking(1024))
    const again = recordMeasurements(
      { acceptances: [], baseline: first },
      { suites: [suite({ peak: 52_500_000, duration: 2100 })], measurements: [leaking(1090)] },
    ).baseline
    expect(named(again, 'a')).toEqual(named(first, 'a'))
    expect(named(again, '*')).toMatchObject({ peak: { value: 51_000_000 }, duration: 1000 })
  })
})

describe('quantising', () => {
  it.each([
    [0, 0],
    [1024, 1000],
    [97, 100],
    [14.2, 15],
    [0.34, 0.33],
    [536_870_912, 560_000_000],
  ])('%s bytes are written as %s', (value, written) => {
    expect(quantiseAmount(value)).toBe(written)
  })

  it('moves a value by a tenth at most, and a written value not at all', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e13, noNaN: true }), value => {
        const written = quantiseAmount(value)
        expect(Math.abs(written / value - 1)).toBeLessThan(0.1)
        expect(quantiseAmount(written)).toBe(written)
      }),
    )
  })

  it('writes times as 1, 2 and 5', () => {
    expect([0, 3, 40, 70, 180].map(time => quantiseTime(time))).toEqual([1, 2, 50, 50, 200])
  })
})
