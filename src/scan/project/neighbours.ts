/**
 * What the files of a project know of each other. A file is summed up alone, then again with what was learnt of the
 * files it calls into, and so on: so many times that chains of `reach` files are seen. Cycles of imports do no harm, and
 * the answer does not depend on where one begins.
 */
import type { Effect, Summary } from '../flow/effects.ts'
import type { Lowered } from '../flow/ir.ts'
import { type Foreign, nothingForeign, summarise } from '../flow/summaries.ts'
import type { Has } from './modules.ts'

/** The files around those that are scanned. */
export interface Project {
  has: Has
  /** What cannot be read is left out. */
  read(paths: string[]): Promise<Map<string, Buffer>>
}

/** Where the files of the project come from. */
export interface Source {
  /** Reads what is not read yet, all at once. */
  fetch(paths: string[]): Promise<void>
  /** A file in the neutral form; undefined if it cannot be read. */
  lowered(path: string): Promise<Lowered | undefined>
}

/** A file that calls into a file that calls into a file: longer chains are hardly ever helpers. */
const reach = 3

/** The functions of a file by the names under which others import them. */
type Interface = ReadonlyMap<string, Summary>

const nothing: Interface = new Map()

export class Neighbours {
  private readonly source: Source
  private readonly known = new Map<string, Promise<Interface>>()
  private readonly alone = new Map<string, Interface>()

  constructor(source: Source) {
    this.source = source
  }

  /** What a file's calls into other files do. */
  foreignTo(lowered: Lowered): Promise<Foreign> {
    return this.calledBy(lowered, reach)
  }

  /** What a file offers to those that import from it. */
  interfaceOf(path: string): Promise<Interface> {
    return this.offered(path, reach - 1)
  }

  private async calledBy({ foreign }: Lowered, depth: number): Promise<Foreign> {
    if (foreign.size === 0 || depth === 0) return nothingForeign
    const paths = new Set([...foreign].map(callee => pathOf(callee)))
    await this.source.fetch([...paths])
    const interfaces = new Map<string, Interface>()
    for (const path of paths) interfaces.set(path, await this.offered(path, depth - 1))
    return callee => interfaces.get(pathOf(callee))?.get(nameOf(callee))
  }

  private offered(path: string, depth: number): Promise<Interface> {
    const key = `${depth} ${path}`
    const known = this.known.get(key)
    if (known) return known
    const made = this.sumUp(path, depth)
    this.known.set(key, made)
    return made
  }

  /** What calls into no other file is the same from wherever one looks. */
  private async summaries(path: string, lowered: Lowered, depth: number): Promise<Interface> {
    if (lowered.foreign.size > 0) return summarise(lowered.functions, await this.calledBy(lowered, depth))
    const known = this.alone.get(path) ?? summarise(lowered.functions, nothingForeign)
    this.alone.set(path, known)
    return known
  }

  private async sumUp(path: string, depth: number): Promise<Interface> {
    const lowered = await this.source.lowered(path)
    if (!lowered || lowered.exports.size === 0) return nothing
    const summaries = await this.summaries(path, lowered, depth)
    const offered = new Map<string, Summary>()
    for (const [name, target] of lowered.exports) {
      // A name that is passed on is as far away as a call.
      const passedOn = target.includes('#') && depth > 0
      const summary = passedOn
        ? (await this.offered(pathOf(target), depth - 1)).get(nameOf(target))
        : summaries.get(target)
      if (summary) offered.set(name, summary)
    }
    return offered
  }
}

const pathOf = (callee: string): string => callee.slice(0, callee.lastIndexOf('#'))
const nameOf = (callee: string): string => callee.slice(callee.lastIndexOf('#') + 1)

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
