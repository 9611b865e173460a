import { describe, expect, it } from 'vitest'
import { type Ending, type Limit, type Reading, watchdog } from '../../src/harness/watchdog.ts'

const limit = (more: Partial<Limit> = {}): Limit => ({
  scope: 'suite unit',
  what: 'peak',
  limit: 100,
  hard: false,
  ...more,
})

/** Feeds a watchdog one reading a sample, one second apart, until they are used up. */
async function watch(readings: [resident: number, cpu: number, repeating?: boolean][], limits: Limit[], timeout = 1e6) {
  const warnings: [Limit, number][] = []
  const endings: Ending[] = []
  let taken = 0
  let over = () => {}
  const allTaken = new Promise<void>(resolve => {
    over = resolve
  })
  const dog = watchdog({
    sample: async () => {
      const [resident, cpu, repeating = false] = readings[Math.min(taken++, readings.length - 1)]!
      return { resident, cpu, repeating, io: { read: cpu, written: 0 } }
    },
    now: () => taken * 1000,
    limits,
    timeout,
    thresholds: { warning: 0.8, critical: 0.95 },
    onWarning: (which, used) => warnings.push([which, used]),
    onEnd: ending => endings.push(ending),
    onSample: () => {
      if (taken === readings.length) over()
    },
  })
  await allTaken
  const highest: Reading = await dog.stop()
  return { warnings, endings, highest }
}

describe('the watchdog', () => {
  it('keeps the highest memory, and CPU also after processes ended', async () => {
    const { highest } = await watch(
      [
        [10, 5],
        [70, 50],
        [20, 30],
      ],
      [],
    )
    expect(highest).toMatchObject({ peak: 70, cpu: 50 })
  })

  it('warns once at the warning share, and does not end a suite for a budget that is not hard', async () => {
    const peak = limit()
    const { warnings, endings } = await watch(
      [
        [79, 0],
        [80, 0],
        [99, 0],
        [200, 0],
      ],
      [peak],
    )
    expect(warnings).toEqual([[peak, 80]])
    expect(endings).toEqual([])
  })

  it('ends the suite once at the critical share of a hard budget', async () => {
    const hard = limit({ hard: true })
    const { endings } = await watch(
      [
        [94, 0],
        [95, 0],
        [300, 0],
      ],
      [hard],
    )
    expect(endings).toEqual([{ cause: 'over budget', limit: hard, used: 95 }])
  })

  it('holds CPU and duration against their budgets as well', async () => {
    const cpu = limit({ what: 'cpu', hard: true })
    expect(
      (
        await watch(
          [
            [0, 90],
            [0, 96],
          ],
          [cpu],
        )
      ).endings,
    ).toEqual([{ cause: 'over budget', limit: cpu, used: 96 }])
    const duration = limit({ what: 'duration', limit: 2000 })
    expect(
      (
        await watch(
          [
            [0, 0],
            [0, 0],
            [0, 0],
          ],
          [duration],
        )
      ).warnings,
    ).toHaveLength(1)
  })

  it('lets no time pass while tests are only repeated', async () => {
    const { endings, highest } = await watch(
      [
        [0, 0],
        [0, 0, true],
        [0, 0, true],
        [0, 0, true],
        [0, 0],
      ],
      [],
      4000,
    )
    expect(highest.duration).toBe(3000)
    expect(endings).toEqual([])
  })

  it('ends the suite at its timeout', async () => {
    expect(
      (
        await watch(
          [
            [0, 0],
            [0, 0],
            [0, 0],
          ],
          [],
          2000,
        )
      ).endings,
    ).toEqual([{ cause: 'timeout' }])
  })
})
