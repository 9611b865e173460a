/** Numbers as people read them. Units as in a policy: decimal sizes, a space before the unit. */

const sizes = ['B', 'kB', 'MB', 'GB', 'TB']

/** Bytes in the largest unit that keeps the number at 1 or more: `51.2 MB`, `640 B`, `-3.0 kB`. */
export function formatBytes(bytes: number): string {
  let value = Math.abs(bytes)
  let unit = 0
  // What would be rounded up to 1000.0 belongs to the next unit.
  while (value >= (unit === 0 ? 999.5 : 999.95) && unit < sizes.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${bytes < 0 ? '-' : ''}${value.toFixed(unit === 0 ? 0 : 1)} ${sizes[unit]}`
}

/** Milliseconds: `250 ms`, `12.3 s`, `3 min 20 s`, `2 h 5 min`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 3600) return twoUnits(Math.floor(seconds / 60), 'min', seconds % 60, 's')
  const minutes = Math.round(seconds / 60)
  return twoUnits(Math.floor(minutes / 60), 'h', minutes % 60, 'min')
}

const twoUnits = (large: number, largeUnit: string, small: number, smallUnit: string): string =>
  small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`

/** A share between 0 and 1 as a percentage: `80 %`, `0.4 %`. */
export function formatShare(share: number): string {
  const percentage = share * 100
  return `${percentage !== 0 && Math.abs(percentage) < 1 ? percentage.toFixed(1) : Math.round(percentage)} %`
}
