/** A file that git could not merge, read as the two files it holds. */

export interface Line {
  /** In the file as it lies there, from 1. */
  number: number
  text: string
}

export interface Sides {
  ours: Line[]
  theirs: Line[]
  /** `unfinished`: a conflict begins and does not end. */
  conflicts: 'none' | 'complete' | 'unfinished'
}

type Part = 'both' | 'ours' | 'base' | 'theirs'

/**
 * Takes a text apart at its conflict markers. The common ancestor that `diff3` style adds is left out; so are the
 * longer markers nested in it. Without markers both sides are the whole text.
 */
export function sidesOf(text: string): Sides {
  const sides: Sides = { ours: [], theirs: [], conflicts: 'none' }
  let part: Part = 'both'
  let width = 0
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const marker = /^(<{7,}|\|{7,}|={7,}|>{7,})( |$)/.exec(line)?.[1]
    if (part === 'both' && marker?.startsWith('<')) {
      part = 'ours'
      width = marker.length
      sides.conflicts = 'complete'
    } else if (part !== 'both' && marker?.length === width) {
      part = partAfter(marker, part)
    } else {
      if (part === 'both' || part === 'ours') sides.ours.push({ number: index + 1, text: line })
      if (part === 'both' || part === 'theirs') sides.theirs.push({ number: index + 1, text: line })
    }
  }
  if (part !== 'both') sides.conflicts = 'unfinished'
  return sides
}

function partAfter(marker: string, part: Part): Part {
  if (marker.startsWith('|')) return 'base'
  if (marker.startsWith('=')) return 'theirs'
  return marker.startsWith('>') ? 'both' : part
}
