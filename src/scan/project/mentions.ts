/** Tells from its words alone whether a file can use what another one offers: cheaper than reading it. */
import { posix } from 'node:path'

/** Names offered to other files, by the file that offers them. */
export type Offers = ReadonlyMap<string, readonly string[]>

/** True for a text that names one of the offering modules and one of the names it offers. */
export function mentionsOf(offers: Offers): (text: string) => boolean {
  const modules = new Map<string, { module: RegExp; names: Set<string> }>()
  for (const [path, names] of offers) {
    const written = moduleWords(path)
    const known = modules.get(written)?.names ?? new Set()
    modules.set(written, { module: new RegExp(written), names: new Set([...known, ...names]) })
  }
  const each = [...modules.values()].map(({ module, names }) => ({ module, name: anyWord(names) }))
  return text => each.some(({ module, name }) => name.test(text) && module.test(text))
}

/**
 * Whether a text has a function or class of this name, or passes one on; a class counts only in a file that acquires
 * something itself.
 */
export function mayOffer(text: string, name: string, acquires: (text: string) => boolean): boolean {
  if (name === 'default') return true
  if (!text.includes(name)) return false
  return !new RegExp(`\\bclass ${escaped(name)}\\b`).test(text) || acquires(text)
}

/** How an import names a file: by its stem; a package's own file by its folder, or by dots alone. */
function moduleWords(path: string): string {
  const { dir, name } = posix.parse(path)
  if (name !== '__init__' && name !== 'index') return `\\b${escaped(name)}\\b`
  return `\\b${escaped(posix.basename(dir))}\\b|from\\s+\\.+\\s+import|['"]\\.{1,2}/?['"]`
}

const anyWord = (names: Iterable<string>): RegExp => new RegExp(`\\b(?:${[...names].map(escaped).join('|')})\\b`)

const escaped = (word: string): string => word.replace(/[^\w\s]/g, '\\$&')
