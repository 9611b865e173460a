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

/** A file that calls into a file that calls into a file: longer chains are hardly ever helpers. */
const reach = 3

/** The functions of a file by the names under which others import them. */
type Interface = ReadonlyMap<string, Summary>

const nothing: Interface = new Map()

export class Neighbours {
  private readonly lowered: (path: string) => Promise<Lowered | undefined>
  private readonly known = new Map<string, Promise<Interface>>()

  /** @param lowered a file of the project in the neutral form, each made once; undefined if it has nothing to tell */
  constructor(lowered: (path: string) => Promise<Lowered | undefined>) {
    this.lowered = lowered
  }

  /** What a file's calls into other files do. */
  async foreignTo({ foreign }: Lowered, depth = reach): Promise<Foreign> {
    if (foreign.size === 0 || depth === 0) return nothingForeign
    const paths = new Set([...foreign].map(callee => pathOf(callee)))
    const interfaces = new Map<string, Interface>()
    for (const path of paths) interfaces.set(path, await this.interfaceOf(path, depth - 1))
    return callee => interfaces.get(pathOf(callee))?.get(nameOf(callee))
  }

  /** What a file offers to those that import from it. */
  interfaceOf(path: string, depth = reach - 1): Promise<Interface> {
    const key = `${depth}:${path}`
    const known = this.known.get(key)
    if (known) return known
    const made = this.sumUp(path, depth)
    this.known.set(key, made)
    return made
  }

  private async sumUp(path: string, depth: number): Promise<Interface> {
    const lowered = await this.lowered(path)
    if (!lowered || lowered.exports.size === 0) return nothing
    const summaries = summarise(lowered.functions, await this.foreignTo(lowered, depth))
    const offered = new Map<string, Summary>()
    for (const [name, target] of lowered.exports) {
      // A name that is passed on is as far away as a call.
      const passedOn = target.includes('#') && depth > 0
      const summary = passedOn
        ? (await this.interfaceOf(pathOf(target), depth - 1)).get(nameOf(target))
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
