/** YAML text as plain data in which every value knows where it was written. Aliases and merge keys are written out. */
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { type Flaw, type Range, shown } from './mistake.ts'

export interface Located {
  value: unknown
  range: Range
  /** Where the key stands that names it. */
  key?: Range
  children: Map<string | number, Located>
}

const deepest = 50
// A few nested aliases can stand for more values than a machine has memory.
const most = 100_000

/**
 * Reads a YAML document. An empty one is an empty mapping. With a flaw of syntax there is no tree; other flaws
 * (duplicate keys, endless aliases) leave out only what they concern.
 */
export function readDocument(text: string): { tree?: Located; flaws: Flaw[] } {
  // yaml's own search for duplicate keys is quadratic (minutes for a file of 1 MiB); the reader below has its own.
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', schema: 'core', uniqueKeys: false })
  const problems = [...document.errors, ...document.warnings]
  if (problems.length > 0) return { flaws: syntaxFlaws(problems, text) }
  const reader = new Reader()
  const root = document.contents
  const empty = root === null || (isScalar(root) && root.value === null && !root.source)
  const tree = empty ? leaf({}, { start: 0, end: 0 }) : reader.read(root as Node)
  return { ...(tree && { tree }), flaws: reader.flaws }
}

/** By yaml's codes; its own words stand where ours are missing. */
const syntaxWords: Record<string, { message?: string; repair: string }> = {
  TAB_AS_INDENT: { message: 'a tab is used for indentation', repair: 'Indent with spaces.' },
  MULTIPLE_DOCS: { message: 'a second YAML document begins here', repair: 'Keep one document: remove the `---`.' },
  RESOURCE_EXHAUSTION: { message: 'values are nested too deeply', repair: 'Nest less.' },
  BAD_ALIAS: { repair: "Quote a glob: '**/*.py'." },
  BAD_INDENT: { repair: 'Close every bracket, and indent alike what belongs together.' },
  BAD_SCALAR_START: { repair: 'Put the value in quotes.' },
  BLOCK_AS_IMPLICIT_KEY: { repair: 'Put a value that holds a colon in quotes, or begin a new line.' },
  MISSING_CHAR: { repair: 'Add the missing character.' },
  TAG_RESOLVE_FAILED: { repair: 'Put a value that begins with ! in quotes.' },
}

function syntaxFlaws(problems: { code: string; message: string; pos: [number, number] }[], text: string): Flaw[] {
  // One slip makes a parser stumble on, often many times on the same line: its first words on a line are the useful ones.
  const seen = new Set<number>()
  const tooDeep = problems.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  return (tooDeep ? [tooDeep] : problems.slice(0, 100)).flatMap(({ code, message, pos: [start, end] }) => {
    const line = text.lastIndexOf('\n', start - 1)
    if (seen.has(line)) return []
    seen.add(line)
    const words = { message: `not YAML: ${shown(message, 200)}`, repair: 'Correct the syntax.', ...syntaxWords[code] }
    return [{ range: { start, end }, expected: 'a YAML mapping', ...words }]
  })
}

const leaf = (value: unknown, range: Range): Located => ({ value, range, children: new Map() })

const rangeOf = (node: Node): Range => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 })

class Reader {
  readonly flaws: Flaw[] = []
  readonly #anchors = new Map<string, Node>()
  readonly #open = new Set<Node>()
  #count = 0

  read(node: Node): Located | undefined {
    if (isAlias(node)) return this.#alias(node.source, rangeOf(node))
    this.#remember(node)
    if (++this.#count > most) return this.#tooMany(node)
    if (this.#open.size >= deepest) return this.#flaw(rangeOf(node), 'values are nested too deeply', 'Nest less.')
    if (!isMap(node) && !isSeq(node)) return leaf(isScalar(node) ? node.value : null, rangeOf(node))
    this.#open.add(node)
    const located = isMap(node) ? this.#map(node as YAMLMap<Node, Node | null>) : this.#list(node.items as Node[], node)
    this.#open.delete(node)
    return located
  }

  /** An anchor may be set anew further down; a value that an alias repeats comes by twice and must not set it back. */
  #remember(node: Node): void {
    if (!('anchor' in node) || !node.anchor) return
    const known = this.#anchors.get(node.anchor)
    if (!known || rangeOf(known).start < rangeOf(node).start) this.#anchors.set(node.anchor, node)
  }

  #alias(name: string, range: Range): Located | undefined {
    const source = this.#anchors.get(name)
    if (!source) {
      const repair = `Put a glob in quotes: '*${shown(name)}'. For an alias, put &${shown(name)} at the value meant.`
      return this.#flaw(range, `\`*${shown(name)}\` has no anchor above it`, repair)
    }
    if (this.#open.has(source))
      return this.#flaw(range, `\`*${shown(name)}\` stands inside the value it repeats`, 'Write the value out.')
    const located = this.read(source)
    return located && { ...located, range }
  }

  #list(items: Node[], node: Node): Located {
    const values: unknown[] = []
    const children = new Map<number, Located>()
    for (const item of items) {
      const located = isPair(item) ? undefined : this.read(item)
      if (located) children.set(values.push(located.value) - 1, located)
    }
    return { value: values, range: rangeOf(node), children }
  }

  #map(node: YAMLMap<Node, Node | null>): Located {
    const own = new Map<string, Located>()
    const merged = new Map<string, Located>()
    for (const pair of node.items) {
      const key = this.#key(pair, own)
      if (key === undefined) continue
      const named = rangeOf(pair.key)
      const located = pair.value ? this.read(pair.value) : leaf(null, named)
      if (!located) continue
      if (key === '<<') this.#merge(located, merged)
      else own.set(key, { ...located, key: named })
    }
    const children = new Map([...merged, ...own])
    const value = Object.fromEntries([...children].map(([key, child]) => [key, child.value]))
    return { value, range: rangeOf(node), children }
  }

  /** The key's name, unless it is one that no policy can mean. */
  #key({ key }: Pair<Node, Node | null>, own: Map<string, Located>): string | undefined {
    const node = isAlias(key) ? this.#anchors.get(key.source) : key
    const range = rangeOf(key)
    this.#remember(key)
    if (!isScalar(node) || node.value === null) {
      this.#flaw(range, 'a key that is not a name', 'Write `name: value`.')
      return undefined
    }
    const name = String(node.value)
    if (own.has(name)) {
      this.#flaw(range, `\`${shown(name)}\` is written twice in one mapping`, 'Keep one of the two.')
      return undefined
    }
    // The one name that would change how the data itself behaves.
    if (name === '__proto__') {
      this.#flaw(range, 'unknown key `__proto__`', 'Remove it.')
      return undefined
    }
    return name
  }

  /** `<<`: what is written in the mapping itself wins, then what is merged first. */
  #merge(source: Located, into: Map<string, Located>): void {
    if (Array.isArray(source.value)) for (const child of source.children.values()) this.#merge(child, into)
    else if (typeof source.value === 'object' && source.value !== null) {
      for (const [key, child] of source.children) if (!into.has(String(key))) into.set(String(key), child)
    } else this.#flaw(source.range, '`<<` merges something that is not a mapping', 'Name an alias of a mapping.')
  }

  #tooMany(node: Node): undefined {
    if (this.#count > most + 1) return undefined
    const repair = 'Repeat less with aliases.'
    return this.#flaw(rangeOf(node), `with its aliases written out it holds more than ${most} values`, repair)
  }

  #flaw(range: Range, message: string, repair: string): undefined {
    this.flaws.push({ range, message, repair })
  }
}
