/**
 * New is decided by pairing the findings of base and head as multisets, in tiers from the surest likeness to the
 * faintest; what is left over in head is new. A key would not do: lines shift, functions are renamed, and two identical
 * acquisitions where there was one are one new.
 */
import { atLeast, type Finding } from '../model/finding.ts'
import { grouped } from './coverage.ts'

export interface Match {
  new: Finding[]
  /** Head with its partner of the base. */
  known: [head: Finding, base: Finding][]
  /** Left over in base. */
  fixed: Finding[]
}

/** What is alike has the same words. */
export type Likeness<T> = (one: T) => readonly string[]

interface Placed {
  path: string
  line: number
  column: number
}

const likenesses: Likeness<Finding>[] = [
  ({ path, rule, symbol, text }) => [path, rule, symbol, text],
  ({ path, rule, text }) => [path, rule, text],
  ({ path, rule, symbol, category }) => [path, rule, symbol, category],
  // Moved to another file. Without the symbol, any fix would hide any new `open(p)` elsewhere.
  ({ rule, symbol, text }) => [rule, symbol, text],
]

/** Those of the same severity find each other first: only what has no equal in the base has grown worse. */
const tiers: Likeness<Finding>[] = [
  ...likenesses.map(
    (alike): Likeness<Finding> =>
      finding => [...alike(finding), finding.severity],
  ),
  ...likenesses,
]

/** Pairs of one bucket beyond which nearest-first is not worth its price: generated code, paired in order. */
const mostPairs = 250_000

/** Pairs findings as `partnersOf` does. A finding that grew worse is new, and its partner is not fixed. */
export function matchFindings(
  base: readonly Finding[],
  head: readonly Finding[],
  renames: ReadonlyMap<string, string>,
  onAddedLine: (head: Finding) => boolean = () => false,
): Match {
  const partners = partnersOf(base, head, tiers, renames, onAddedLine)
  const paired = new Set(partners.values())
  return sorted(
    head,
    partners,
    base.filter(finding => !paired.has(finding)),
  )
}

/**
 * The partner in the base of each of head that has one. `renames` gives the base path of a renamed head path; of several
 * heads that are alike, those that are not on added lines are paired first, then the nearest by line.
 */
export function partnersOf<T extends Placed>(
  base: readonly T[],
  head: readonly T[],
  tiers: readonly Likeness<T>[],
  renames: ReadonlyMap<string, string>,
  onAddedLine: (head: T) => boolean,
): Map<T, T> {
  const partners = new Map<T, T>()
  const open = { base: new Set(base), head: new Set(head) }
  const atBase = new Map(head.map(one => [one, { ...one, path: renames.get(one.path) ?? one.path }]))
  for (const alike of tiers) {
    const bases = bucketed([...open.base], alike)
    const heads = bucketed([...open.head], one => alike(atBase.get(one)!))
    for (const [key, candidates] of heads) {
      for (const [ours, theirs] of nearestFirst(candidates, bases.get(key) ?? [], onAddedLine)) {
        partners.set(ours, theirs)
        open.head.delete(ours)
        open.base.delete(theirs)
      }
    }
  }
  return partners
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

const bucketed = <T>(all: readonly T[], alike: Likeness<T>): Map<string, T[]> =>
  grouped(all, one => JSON.stringify(alike(one)))

function nearestFirst<T extends Placed>(head: T[], base: T[], onAddedLine: (head: T) => boolean): [T, T][] {
  const order = (one: T) => Number(onAddedLine(one))
  if (head.length * base.length > mostPairs) {
    const [heads, bases] = [
      head.toSorted((a, b) => order(a) - order(b) || inFileOrder(a, b)),
      base.toSorted(inFileOrder),
    ]
    return heads.slice(0, bases.length).map((one, index) => [one, bases[index]!])
  }
  const pairs = head.flatMap(ours =>
    base.map(theirs => ({ ours, theirs, added: order(ours), distance: Math.abs(ours.line - theirs.line) })),
  )
  const taken = { head: new Set<T>(), base: new Set<T>() }
  return pairs
    .sort((a, b) => a.added - b.added || a.distance - b.distance || inFileOrder(a.ours, b.ours))
    .flatMap(({ ours, theirs }) => {
      if (taken.head.has(ours) || taken.base.has(theirs)) return []
      taken.head.add(ours)
      taken.base.add(theirs)
      return [[ours, theirs] as [T, T]]
    })
}

const inFileOrder = (a: Placed, b: Placed): number => a.line - b.line || a.column - b.column
