import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeSeries, judgeTrend, mannKendall } from '../../src/harness/trend.ts'

const floor = 0.15
const batch = 16
const count = fc.integer({ min: 5, max: 40 })
const start = fc.integer({ min: 0, max: 1e6 })

describe('the trend test', () => {
  it('never calls flat noise a leak', () => {
    const noise = fc.array(fc.double({ min: 0, max: floor * batch, noNaN: true }), { minLength: 5, maxLength: 40 })
    fc.assert(
      fc.property(
        start,
        noise,
        (from, levels) =>
          judgeTrend(
            levels.map(x => from + x),
            batch,
            floor,
          ).verdict !== 'leak',
      ),
    )
  })

  it('always calls a steady rise above the floor a leak', () => {
    const slope = fc.double({ min: floor * 1.01, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(start, slope, count, (from, rise, checkpoints) => {
        const levels = Array.from({ length: checkpoints }, (_, i) => from + rise * batch * i)
        expect(judgeTrend(levels, batch, floor)).toMatchObject({ verdict: 'leak' })
      }),
    )
  })

  it('calls growth that halves with each checkpoint no leak', () => {
    fc.assert(
      fc.property(start, fc.double({ min: 1, max: 1e5, noNaN: true }), count, (from, height, checkpoints) => {
        const levels = Array.from({ length: checkpoints }, (_, i) => from + height * (1 - 0.5 ** i))
        expect(judgeTrend(levels, batch, floor).verdict).not.toBe('leak')
      }),
    )
  })

  it('calls a falling level clean', () => {
    fc.assert(
      fc.property(start, fc.double({ min: 0, max: 1e4, noNaN: true }), count, (from, fall, checkpoints) => {
        const levels = Array.from({ length: checkpoints }, (_, i) => from - fall * i)
        expect(judgeTrend(levels, batch, floor).verdict).toBe('clean')
      }),
    )
  })

  it('gives the growth of one iteration with an interval around it', () => {
    const { slope, low, high } = judgeTrend([0, 17, 31, 49, 64, 79, 97, 112, 128], 16, floor)
    expect(slope).toBeCloseTo(1, 1)
    expect(low).toBeLessThanOrEqual(slope)
    expect(high).toBeGreaterThanOrEqual(slope)
  })

  it('says inconclusive on too few checkpoints, and on noise above the floor', () => {
    expect(judgeTrend([], 1, floor).verdict).toBe('inconclusive')
    expect(judgeTrend([1, 2, 3, 4], 1, floor).verdict).toBe('inconclusive')
    expect(judgeTrend([0, 40, 10, 50, 5, 30, 60, 20, 35], 1, floor).verdict).toBe('inconclusive')
  })

  it('takes bytes that jump once beside flat objects for no leak', () => {
    const objects = Array(9).fill(100)
    const bytes = [5000, 5010, 5020, 7300, 7310, 7320, 10_500, 10_510, 10_520]
    expect(judgeTrend(bytes, 16, 24).verdict).toBe('leak')
    expect(judgeSeries({ batch: 16, objects, bytes }, { bytes: 64, objects: floor }).verdict).toBe('clean')
  })

  it('agrees with the published table of Kendall’s S for a perfect rise', () => {
    // Five levels, S = 10: exact one-sided p is 1/120 = 0.0083; the normal approximation gives 0.0138.
    expect(mannKendall([1, 2, 3, 4, 5])).toBeCloseTo(0.0138, 3)
    expect(mannKendall([3, 3, 3, 3, 3])).toBe(1)
  })

  it('finds a buffer that grows in place by its bytes, though no object is added', () => {
    const levels = Array.from({ length: 9 }, (_, i) => i)
    const series = { batch: 16, objects: levels.map(() => 100), bytes: levels.map(i => i * 16 * 30) }
    expect(judgeSeries(series, { bytes: 64, objects: floor }).verdict).toBe('leak')
    expect(judgeSeries({ batch: 16, bytes: series.bytes }, { bytes: 64, objects: floor }).verdict).toBe('clean')
  })
})
