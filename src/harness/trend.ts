/**
 * Does a level keep growing, or does it level off? A robust trend test over checkpoints of one metric.
 *
 * Slope: Theil (1950), Sen (1968), the median of all pairwise slopes. Significance: Mann (1945), Kendall (1975),
 * one-sided, with the correction for ties. A leak needs both of them, an absolute floor, and growth in the second half
 * at least half as steep as in the first: caches and lazy imports level off, leaks do not.
 */

export interface TrendFloors {
  /** Bytes an iteration at or above which growth counts where no objects are counted; with objects counted, less. */
  bytes: number
  /** Objects (blocks) an iteration. */
  objects: number
}

/** Beside object counts, bytes only have to show what the counts cannot: buffers that grow in place. */
const bytesBesideObjects = 24 / 64
/** And show it steadily: a table that was made larger once, or a function that was compiled, lifts a few levels only. */
const steadiness = 1 / 2

export interface TrendResult {
  verdict: 'leak' | 'clean' | 'inconclusive'
  /** Growth an iteration, with the interval in which the true slope lies with 95 % confidence (Sen 1968). */
  slope: number
  low: number
  high: number
}

const significance = 0.05
const quantile95 = 1.96
/** With fewer checkpoints even a perfect rise is not significant, or the two halves say nothing. */
const leastCheckpoints = 5

/**
 * Judges one metric. `levels` are checkpoints taken after warm-up, `batch` iterations apart; `floor` is the least growth
 * an iteration that matters. Too few checkpoints are inconclusive, never a leak.
 */
export function judgeTrend(levels: readonly number[], batch: number, floor: number): TrendResult {
  const slopes = pairwiseSlopes(levels)
  if (levels.length < 2) return { verdict: 'inconclusive', slope: 0, low: 0, high: 0 }
  const spread = Math.sqrt(kendallVariance(levels))
  const slope = quantile(slopes, 0.5) / batch
  const [low, high] = interval(slopes, spread).map(bound => bound / batch) as [number, number]
  return { verdict: verdictOf(levels, batch, floor, slope), slope, low, high }
}

function verdictOf(levels: readonly number[], batch: number, floor: number, slope: number): TrendResult['verdict'] {
  if (slope < floor) return levels.length < leastCheckpoints ? 'inconclusive' : 'clean'
  if (levels.length < leastCheckpoints) return 'inconclusive'
  if (levelsOff(levels, batch, floor)) return 'clean'
  return mannKendall(levels) < significance ? 'leak' : 'inconclusive'
}

export interface Series {
  /** Iterations between two checkpoints. */
  batch: number
  bytes: readonly number[]
  /** Objects or allocated blocks, where the runtime counts them. */
  objects?: readonly number[]
}

export interface SeriesVerdict {
  verdict: TrendResult['verdict']
  bytes: TrendResult
  objects?: TrendResult
}

/**
 * Judges a test by its objects first (counts beat bytes), then by its bytes. Either alone can show a leak; bytes too noisy
 * to tell say nothing against objects that are clean.
 */
export function judgeSeries(series: Series, floors: TrendFloors): SeriesVerdict {
  const objects = series.objects && judgeTrend(series.objects, series.batch, floors.objects)
  const bytes = judgeTrend(series.bytes, series.batch, objects ? floors.bytes * bytesBesideObjects : floors.bytes)
  if (!objects) return { verdict: bytes.verdict, bytes }
  return { verdict: bytes.verdict === 'leak' && isSteady(bytes) ? 'leak' : objects.verdict, bytes, objects }
}

const isSteady = ({ slope, low }: TrendResult): boolean => low >= slope * steadiness

/** Growth in the second half that is below the floor, or less than half of the first half's, is a tail, not a leak. */
function levelsOff(levels: readonly number[], batch: number, floor: number): boolean {
  const middle = Math.floor((levels.length - 1) / 2)
  const first = halfSlope(levels.slice(0, middle + 1)) / batch
  const second = halfSlope(levels.slice(middle)) / batch
  return second < floor || second < first / 2
}

const halfSlope = (levels: readonly number[]): number => quantile(pairwiseSlopes(levels), 0.5)

function pairwiseSlopes(levels: readonly number[]): number[] {
  const slopes: number[] = []
  for (let i = 0; i < levels.length; i++)
    for (let j = i + 1; j < levels.length; j++) slopes.push((levels[j]! - levels[i]!) / (j - i))
  return slopes.sort((a, b) => a - b)
}

/** Of sorted values, with linear interpolation; 0 of none. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? 0
  const above = sorted[Math.ceil(at)] ?? below
  return below + (above - below) * (at - Math.floor(at))
}

/** Sen's confidence interval: the slopes that many ranks away from the middle as the statistic's spread allows. */
function interval(slopes: readonly number[], spread: number): [number, number] {
  const half = (quantile95 * spread) / 2 / Math.max(1, slopes.length - 1)
  return [quantile(slopes, Math.max(0, 0.5 - half)), quantile(slopes, Math.min(1, 0.5 + half))]
}

/** Variance of Kendall's S under no trend, corrected for ties. */
function kendallVariance(levels: readonly number[]): number {
  const n = levels.length
  const ties = new Map<number, number>()
  for (const level of levels) ties.set(level, (ties.get(level) ?? 0) + 1)
  const term = (count: number) => count * (count - 1) * (2 * count + 5)
  return (term(n) - [...ties.values()].reduce((sum, count) => sum + term(count), 0)) / 18
}

/** One-sided p-value of Mann and Kendall's test for a rise, by the normal approximation with continuity correction. */
export function mannKendall(levels: readonly number[]): number {
  let s = 0
  for (let i = 0; i < levels.length; i++)
    for (let j = i + 1; j < levels.length; j++) s += Math.sign(levels[j]! - levels[i]!)
  const variance = kendallVariance(levels)
  return variance <= 0 || s <= 0 ? 1 : upperTail((s - 1) / Math.sqrt(variance))
}

/** P(Z > z) of the standard normal: Abramowitz and Stegun 26.2.17, error below 1e-7. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial
}
