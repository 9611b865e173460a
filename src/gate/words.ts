/** Quantities as people read them. The inverse of what a policy accepts. */

const byteUnits = ['B', 'kB', 'MB', 'GB', 'TB'] as const
const timeUnits = [
  ['ms', 1],
  ['s', 1e3],
  ['min', 60e3],
  ['h', 3600e3],
  ['d', 86_400e3],
] as const

/** Bytes in decimal units, three digits: `64 B`, `1.2 MB`, `512 MB`. */
export function formatBytes(bytes: number): string {
  const power = Math.floor(Math.log10(Math.max(1, Math.abs(rounded(bytes)))) / 3)
  const unit = Math.min(power, byteUnits.length - 1)
  return `${rounded(bytes / 1000 ** unit)} ${byteUnits[unit]}`
}

/** Milliseconds: `3 ms`, `1.5 s`, `10 min`, `2 d`. */
export function formatDuration(milliseconds: number): string {
  const size = Math.abs(rounded(milliseconds))
  const [name, unit] = timeUnits.findLast(([, least]) => size >= least) ?? timeUnits[0]
  return `${rounded(milliseconds / unit)} ${name}`
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
