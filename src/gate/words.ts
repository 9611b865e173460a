/** Quantities as people read them. The inverse of what a policy accepts. */

type Unit = readonly [name: string, size: number]

const byteUnits: readonly Unit[] = [
  ['B', 1],
  ['kB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['TB', 1e12],
]
const timeUnits: readonly Unit[] = [
  ['ms', 1],
  ['s', 1e3],
  ['min', 60e3],
  ['h', 3600e3],
  ['d', 86_400e3],
]

/** Bytes in decimal units: `64 B`, `1.2 MB`, `512 MB`. */
export const formatBytes = (bytes: number): string => inLargestUnit(bytes, byteUnits)

/** Milliseconds: `3 ms`, `1.5 s`, `10 min`, `2 d`. */
export const formatDuration = (milliseconds: number): string => inLargestUnit(milliseconds, timeUnits)

function inLargestUnit(value: number, units: readonly Unit[]): string {
  const [name, size] = units.findLast(([, unit]) => Math.abs(rounded(value / unit)) >= 1) ?? units[0]!
  return `${rounded(value / size)} ${name}`
}

/** A share of one: `97 %`, and no percentage of nothing. */
export const formatShare = (share: number): string =>
  Number.isFinite(share) ? `${rounded(share * 100)} %` : 'beyond all measure'

/** `1 test`, `3 tests`, `2 processes`. */
export function formatCount(count: number, noun: string): string {
  const plural = /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
  return `${rounded(count)} ${count === 1 ? noun : plural}`
}

/** The first three of a list, and how many there are beyond them. */
export const formatList = (names: readonly string[]): string =>
  names.length <= 4 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`

/** Three significant digits; whole numbers stay whole. */
const rounded = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)))
