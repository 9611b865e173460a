/**
 * Measured values in steps, so that noise does not churn the ledger.
 *
 * Bytes and objects: the E24 series of preferred numbers (IEC 60063), 24 steps a decade, about 10 % apart. Times: 1, 2,
 * 5, 10, … A recorded value stays as long as the new one is at most a step away.
 */

const e24 = [10, 11, 12, 13, 15, 16, 18, 20, 22, 24, 27, 30, 33, 36, 39, 43, 47, 51, 56, 62, 68, 75, 82, 91, 100]
const oneTwoFive = [10, 20, 50, 100]

/** How far, as a share, a recorded amount may lie below the true one: a step and a half of the widest in E24. */
export const amountTolerance = 0.25

/** The nearest step for bytes or objects; 0 for 0. `recorded` is kept if it is a neighbour. */
export const quantiseAmount = (value: number, recorded?: number): number => quantise(e24, value, recorded)

/** The nearest step for milliseconds, at least 1. */
export const quantiseTime = (value: number, recorded?: number): number =>
  quantise(oneTwoFive, Math.max(1, value), recorded)

function quantise(series: number[], value: number, recorded: number | undefined): number {
  if (!(value > 0)) return 0
  const step = stepOf(series, value)
  const stays = recorded !== undefined && recorded > 0 && Math.abs(stepOf(series, recorded) - step) <= 1
  return stays ? recorded : atStep(series, step)
}

/** Steps are counted from 1: step 0 is 1, and `series.length - 1` steps are a decade. */
function stepOf(series: number[], value: number): number {
  const decade = Math.floor(Math.log10(value))
  const mantissa = (value / 10 ** decade) * 10
  const nearest = series.reduce(
    (best, step, index) => (Math.abs(step - mantissa) < Math.abs(series[best]! - mantissa) ? index : best),
    0,
  )
  return decade * (series.length - 1) + nearest
}

function atStep(series: number[], step: number): number {
  const perDecade = series.length - 1
  const decade = Math.floor(step / perDecade)
  return Number(`${series[step - decade * perDecade]}e${decade - 1}`)
}
