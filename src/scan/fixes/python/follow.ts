/** Follows a resource from the variable that holds it to those that read from it. */
import type { ParseNode } from '../../syntax/python/tree.ts'
import type { Fate } from './fate.ts'
import { isCaptured, isOuter, usesOf } from './variables.ts'

/** What a use comes to; of another time or thing, and of no matter; or out of reach of what is repaired. */
export type Use = Fate | 'of no matter' | 'out of reach'

/** Looks at every use of a variable, then of those that are made from it. False where one cannot be followed. */
export function follow(first: string, scope: ParseNode, look: (use: ParseNode, name: string) => Use): boolean {
  const seen = new Set<string>()
  for (const waiting = [first]; waiting.length > 0; ) {
    const name = waiting.pop()!
    if (seen.has(name)) continue
    seen.add(name)
    if (isOuter(name, scope)) return false
    for (const use of usesOf(name, scope)) {
      const found = isCaptured(use, scope) ? 'out of reach' : look(use, name)
      if (found === 'out of reach') return false
      if (found !== 'of no matter' && found.kind === 'named') waiting.push(found.name)
    }
  }
  return true
}
