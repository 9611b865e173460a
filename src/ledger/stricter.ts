/**
 * Two ledgers disagree about one fact: the stricter value wins. All of it is a minimum, so that the order in which
 * facts are met is of no matter.
 */
import type { Acceptance, BaselineEntry } from '../model/ledger.ts'

/** The acceptance that ends sooner; of two wordings the one that sorts first. */
export function stricterAcceptance(a: Acceptance, b: Acceptance): Acceptance {
  const words = wording(a) <= wording(b) ? a : b
  const expires = [a.expires, b.expires].filter(day => day !== undefined).sort()[0]
  const { expires: _, ...rest } = words
  return expires === undefined ? rest : { ...rest, expires }
}

const wording = ({ rule, path, symbol, reason }: Acceptance): string => JSON.stringify([rule, path, symbol, reason])

/**
 * The entry that excuses less. Growth and open resources excuse a leak, so they count only where both have them; peaks
 * and first values are what drift is held against, so one of them is enough.
 */
export function stricterEntry(a: BaselineEntry, b: BaselineEntry): BaselineEntry {
  const peak = a.peak &&
    b.peak && { value: Math.min(a.peak.value, b.peak.value), spread: Math.min(a.peak.spread, b.peak.spread) }
  return defined({
    suite: a.suite,
    test: a.test,
    environment: a.environment,
    growth: inBoth(a.growth, b.growth),
    objects: inBoth(a.objects, b.objects),
    peak: peak ?? a.peak ?? b.peak,
    cpu: inEither(a.cpu, b.cpu),
    duration: inEither(a.duration, b.duration),
    open: openInBoth(a.open, b.open),
    first: defined({ growth: inEither(a.first.growth, b.first.growth), peak: inEither(a.first.peak, b.first.peak) }),
  })
}

const inBoth = (a?: number, b?: number): number | undefined =>
  a === undefined || b === undefined ? undefined : Math.min(a, b)

const inEither = (a?: number, b?: number): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b)

const openInBoth = (a: BaselineEntry['open'], b: BaselineEntry['open']): BaselineEntry['open'] =>
  Object.fromEntries(
    Object.entries(a)
      .filter(([kind]) => Object.hasOwn(b, kind))
      .map(([kind, count]) => [kind, Math.min(count, b[kind]!)]),
  )

/** Leaves out the keys whose value is undefined: what was not measured is not written. */
export const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
