/**
 * New is decided by pairing the findings of base and head as multisets, in tiers from the surest likeness to the
 * faintest; what is left over in head is new. A key would not do: lines shift, functions are renamed, and two identical
 * acquisitions where there was one are one new.
 */
import { atLeast, type Finding } from '../model/finding.ts'

export interface Match {
  new: Finding[]
  /** Head with its partner of the base. */
  known: [head: Finding, base: Finding][]
  /** Left over in base. */
  fixed: Finding[]
}

type Likeness = (finding: Finding) => readonly string[]

const likenesses: Likeness[] = [
  ({ path, rule, symbol, text }) => [path, rule, symbol, text],
  ({ path, rule, text }) => [path, rule, text],
  ({ path, rule, symbol, category }) => [path, rule, symbol, category],
  // Moved to another file. Without the symbol, any fix would hide any new `open(p)` elsewhere.
  ({ rule, symbol, text }) => [rule, symbol, text],
]

/** Those of the same severity find each other first: only what has no equal in the base has grown worse. */
const tiers: Likeness[] = [
  ...likenesses.map(
    (alike): Likeness =>
      finding => [...alike(finding), finding.severity],
  ),
  ...likenesses,
]

/** Pairs of one bucket beyond which nearest-first is not worth its price: generated code, paired in order. */
const mostPairs = 250_000

/**
 * Pairs findings. `renames` gives the base path of a renamed head path; of several heads that are alike, those that
 * are not on added lines are paired first, then the nearest by line. A finding that grew worse is new, and its partner
 * is not fixed.
 */
export function matchFindings(
  base: readonly Finding[],
  head: readonly Finding[],
  renames: ReadonlyMap<string, string>,
  onAddedLine: (head: Finding) => boolean = () => false,
): Match {
  const partners = new Map<Finding, Finding>()
  const open = { base: new Set(base), head: new Set(head) }
  const atBase = new Map(
    head.map(finding => [finding, { ...finding, path: renames.get(finding.path) ?? finding.path }]),
  )
  for (const alike of tiers) {
    const bases = bucketed([...open.base], alike)
    const heads = bucketed([...open.head], finding => alike(atBase.get(finding)!))
    for (const [key, candidates] of heads) {
      for (const [ours, theirs] of nearestFirst(candidates, bases.get(key) ?? [], onAddedLine)) {
        partners.set(ours, theirs)
        open.head.delete(ours)
        open.base.delete(theirs)
      }
    }
  }
  return sorted(head, partners, [...open.base])
}

function sorted(head: readonly Finding[], partners: ReadonlyMap<Finding, Finding>, fixed: Finding[]): Match {
  const match: Match = { new: [], known: [], fixed }
  for (const finding of head) {
    const partner = partners.get(finding)
    if (partner && atLeast(partner.severity, finding.severity)) match.known.push([finding, partner])
    else match.new.push(finding)
  }
  return match
}

function bucketed(findings: Finding[], alike: Likeness): Map<string, Finding[]> {
  const buckets = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify(alike(finding))
    const bucket = buckets.get(key)
    if (bucket) bucket.push(finding)
    else buckets.set(key, [finding])
  }
  return buckets
}

function nearestFirst(head: Finding[], base: Finding[], onAddedLine: (head: Finding) => boolean): [Finding, Finding][] {
  const order = (finding: Finding) => Number(onAddedLine(finding))
  if (head.length * base.length > mostPairs) {
    const [heads, bases] = [
      head.toSorted((a, b) => order(a) - order(b) || inFileOrder(a, b)),
      base.toSorted(inFileOrder),
    ]
    return heads.slice(0, bases.length).map((finding, index) => [finding, bases[index]!])
  }
  const pairs = head.flatMap(ours =>
    base.map(theirs => ({ ours, theirs, added: order(ours), distance: Math.abs(ours.line - theirs.line) })),
  )
  const taken = { head: new Set<Finding>(), base: new Set<Finding>() }
  return pairs
    .sort((a, b) => a.added - b.added || a.distance - b.distance || inFileOrder(a.ours, b.ours))
    .flatMap(({ ours, theirs }) => {
      if (taken.head.has(ours) || taken.base.has(theirs)) return []
      taken.head.add(ours)
      taken.base.add(theirs)
      return [[ours, theirs] as [Finding, Finding]]
    })
}

const inFileOrder = (a: Finding, b: Finding): number => a.line - b.line || a.column - b.column
