/**
 * What the files of a project know of each other. A file is summed up alone, then again with what was learnt of the
 * files it calls into, and so on: so many times that chains of `reach` files are seen. Cycles of imports do no harm, and
 * the answer does not depend on where one begins.
 */
import type { Effect, Summary } from '../flow/effects.ts'
import { type FunctionUnit, isForeign, type Lowered } from '../flow/ir.ts'
import { type Foreign, nothingForeign, summarise } from '../flow/summaries.ts'
import type { Offers } from './mentions.ts'
import type { Has } from './modules.ts'

/** The files around those that are scanned. */
export interface Project {
  has: Has
  /** What cannot be read is left out. */
  read(paths: string[]): Promise<Map<string, Buffer>>
  /** The id of a file's content, as git names blobs, where it is known without reading. */
  identify?(path: string): string | undefined
}

/** What a file shows to others. */
export interface Surface extends Pick<Lowered, 'exports' | 'foreign'> {
  /** Those of `foreign` that are given what was acquired: see flow/handed.ts. */
  handedOn: ReadonlySet<string>
}

/** Where the files of the project come from, and what is already known of them. */
export interface Source {
  /** Reads what is not known yet, all at once. */
  fetch(paths: string[]): Promise<void>
  /** Undefined if the file cannot be read. */
  surface(path: string): Promise<Surface | undefined>
  functions(path: string): Promise<FunctionUnit[]>
  recall(path: string, depth: number): Summaries | undefined
  remember(path: string, depth: number, summaries: Summaries): void
  /** What a file hands out open, when this is what it is given by those that it calls. */
  recallOffers(path: string, given: [callee: string, Summary][]): Map<string, Summary> | undefined
  rememberOffers(path: string, given: [callee: string, Summary][], open: ReadonlyMap<string, Summary>): void
  /** False if the words of a file say that it has no function of this name. */
  mayOffer(path: string, name: string): boolean
}

/** A file that calls into a file that calls into a file: longer chains are hardly ever helpers. */
export const reach = 3

/** The functions that a file shows to others, by their symbols. */
export type Summaries = ReadonlyMap<string, Summary>

export class Neighbours {
  private readonly source: Source
  /** False where so many files are looked at that a call is only followed if it is known to matter. */
  private readonly followsAll: boolean
  private readonly known = new Map<string, Promise<Summaries>>()
  /** What files hand out open, as far as it was asked. */
  private readonly offers = new Map<string, ReadonlyMap<string, Summary>>()

  constructor(source: Source, followsAll: boolean) {
    this.source = source
    this.followsAll = followsAll
  }

  /**
   * Fetches all that the questions about some files will lead to, wave by wave: to ask for one file at a time may cost a
   * process each.
   * @param passedOn also what the files pass on to others
   */
  async gather(paths: readonly string[], passedOn = false): Promise<void> {
    let wave = new Set<string>()
    for (const path of paths) {
      const surface = await this.source.surface(path)
      for (const callee of surface ? this.worthFollowing(surface) : []) wave.add(callee)
      if (passedOn) for (const target of surface?.exports.values() ?? []) if (isForeign(target)) wave.add(target)
    }
    const seen = new Set<string>()
    for (let depth = reach; depth > 0 && wave.size > 0; depth--) {
      await this.source.fetch([...new Set([...wave].map(pathOf))])
      for (const callee of wave) seen.add(callee)
      const further = (await Promise.all([...wave].map(callee => this.leadsTo(callee)))).flat()
      wave = new Set(further.filter(callee => !seen.has(callee)))
    }
  }

  /** The functions that one calls, and those of its file, or the one that is passed on by its name. */
  private async leadsTo(callee: string): Promise<string[]> {
    if (!this.source.mayOffer(pathOf(callee), nameOf(callee))) return []
    const surface = await this.source.surface(pathOf(callee))
    const target = surface?.exports.get(nameOf(callee))
    if (!surface || target === undefined) return []
    return isForeign(target) ? [target] : [...surface.foreign]
  }

  /** What a file's calls into other files do. */
  async foreignTo(path: string): Promise<Foreign> {
    const surface = await this.source.surface(path)
    return surface ? this.calledBy(this.worthFollowing(surface), reach) : nothingForeign
  }

  /** A call matters if it is given something that was acquired. What a call hands out may be given to any other. */
  private worthFollowing({ foreign, handedOn }: Surface): ReadonlySet<string> {
    const acquiresByCalls = [...foreign].some(callee => this.handsOut(callee))
    return this.followsAll || acquiresByCalls ? foreign : handedOn
  }

  /** What a file offers to those that import from it, by the names under which they do. */
  async interfaceOf(path: string): Promise<ReadonlyMap<string, Summary>> {
    const offered = new Map<string, Summary>()
    for (const name of (await this.source.surface(path))?.exports.keys() ?? []) {
      const summary = await this.offered(path, name, reach - 1)
      if (summary) offered.set(name, summary)
    }
    return offered
  }

  /** Files that hand out what the caller must release, with the names, where that was not known before. */
  async newOffers(paths: readonly string[]): Promise<Offers> {
    const news = new Map<string, string[]>()
    // A file may pass on, or hand out, what one that is asked later hands out.
    for (let pass = 0, grown = true; grown && pass < reach; pass++) {
      grown = false
      for (const path of paths) {
        const before = this.offers.get(path)?.size ?? 0
        const names = await this.handedOut(path)
        if (names.length <= before) continue
        news.set(path, names)
        grown = true
      }
    }
    return news
  }

  private async handedOut(path: string): Promise<string[]> {
    const surface = await this.source.surface(path)
    if (!surface) return []
    const open = this.source.recallOffers(path, this.offersTo(surface)) ?? (await this.learnOffers(path, surface))
    for (const [name, target] of surface.exports) {
      const passedOn = isForeign(target) ? this.handsOut(target) : undefined
      if (passedOn) open.set(name, passedOn)
    }
    if (open.size > 0) this.offers.set(path, open)
    return [...open.keys()]
  }

  private async learnOffers(path: string, surface: Surface): Promise<Map<string, Summary>> {
    const summaries = summarise(await this.source.functions(path), callee => this.handsOut(callee))
    const open = new Map<string, Summary>()
    for (const [name, target] of surface.exports) {
      const summary = summaries.get(target)
      if (summary?.returns) open.set(name, summary)
    }
    this.source.rememberOffers(path, this.offersTo(surface), open)
    return open
  }

  /** What is known to be handed out by the functions that a file calls. */
  private offersTo({ foreign }: Surface): [callee: string, Summary][] {
    return [...foreign].flatMap(callee => {
      const summary = this.handsOut(callee)
      return summary ? [[callee, summary] as [string, Summary]] : []
    })
  }

  private handsOut(callee: string): Summary | undefined {
    return this.offers.get(pathOf(callee))?.get(nameOf(callee))
  }

  private async calledBy(callees: ReadonlySet<string>, depth: number): Promise<Foreign> {
    if (callees.size === 0 || depth === 0) return nothingForeign
    const known = new Map<string, Summary | undefined>()
    for (const callee of callees) known.set(callee, await this.offered(pathOf(callee), nameOf(callee), depth - 1))
    return callee => known.get(callee)
  }

  private async offered(path: string, name: string, depth: number): Promise<Summary | undefined> {
    if (!this.source.mayOffer(path, name)) return undefined
    const surface = await this.source.surface(path)
    const target = surface?.exports.get(name)
    if (!surface || target === undefined) return undefined
    if (!isForeign(target)) return (await this.summaries(path, surface, depth)).get(target)
    // A name that is passed on is as far away as a call.
    return depth === 0 ? undefined : this.offered(pathOf(target), nameOf(target), depth - 1)
  }

  private summaries(path: string, surface: Surface, asked: number): Promise<Summaries> {
    // What calls into no other file is the same from wherever one looks.
    const depth = surface.foreign.size === 0 ? 0 : asked
    const key = `${depth} ${path}`
    const known = this.known.get(key)
    if (known) return known
    const made = this.sumUp(path, surface, depth)
    this.known.set(key, made)
    return made
  }

  private async sumUp(path: string, surface: Surface, depth: number): Promise<Summaries> {
    const recalled = this.source.recall(path, depth)
    if (recalled) return recalled
    const foreign = await this.calledBy(surface.foreign, depth)
    const all = summarise(await this.source.functions(path), foreign)
    const shown = new Set(surface.exports.values())
    const summaries = new Map([...all].filter(([symbol]) => shown.has(symbol)))
    this.source.remember(path, depth, summaries)
    return summaries
  }
}

export const pathOf = (callee: string): string => callee.slice(0, callee.lastIndexOf('#'))
export const nameOf = (callee: string): string => callee.slice(callee.lastIndexOf('#') + 1)

/** A text that is equal for summaries that callers cannot tell apart. */
export const summaryKey = ({ unit, params, returns }: Summary): string =>
  JSON.stringify([
    unit.wrapped,
    unit.awaited,
    [...params].map(([name, effect]) => [name, effectKey(effect)]),
    returns?.rule,
    returns?.acquire,
  ])

const effectKey = ({ releases, leaves, returned, sure }: Effect) => [[...releases].sort(), leaves, returned, sure]
