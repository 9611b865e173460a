/** The valid name that somebody most likely meant. */

const plain = (name: string) => name.toLowerCase().replace(/[-_ ]/g, '')

/** Edits between two names, a swap of neighbours counted as one (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        row[j - 1]! + 1,
        last[j]! + 1,
        last[j - 1]! + (same ? 0 : 1),
        swapped ? before[j - 2]! + 1 : Infinity,
      )
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** The nearest of `names`, or nothing if none is near enough: a third of its letters may differ. */
export function nearest(found: string, names: readonly string[]): string | undefined {
  // No valid name is that long, and the comparison is quadratic.
  if (found.length > 100) return undefined
  const ranked = names
    .map(name => ({ name, edits: distance(plain(found), plain(name)) }))
    .filter(({ name, edits }) => edits <= Math.ceil(name.length / 3) && edits < name.length)
    .sort((a, b) => a.edits - b.edits)
  return ranked[0]?.name
}
