/**
 * What a scan remembers of its files: the lessons of a memory for the contents that are at hand, and which of the answers
 * still count.
 */
import { createHash } from 'node:crypto'
import type { Analysis } from '../analyse.ts'
import type { Summary } from '../flow/effects.ts'
import { isForeign, type Resolver } from '../flow/ir.ts'
import {
  answerTo,
  type Lesson,
  type Memory,
  restored,
  type StoredSummary,
  stored,
  type Unreadable,
  withAnswer,
} from './memory.ts'
import { nameOf, pathOf, reach, type Summaries } from './neighbours.ts'

/** What files hand out to another one. */
export type Given = [callee: string, Summary][]

export class Recollection {
  private readonly memory: Memory
  private readonly hash: (path: string) => string | undefined
  private readonly resolver: (path: string) => Resolver
  private readonly led = new Map<string, boolean>()
  private readonly digests = new Map<string, string>()

  /** @param hash the id of a file's content, if it is at hand */
  constructor(memory: Memory, hash: (path: string) => string | undefined, resolver: (path: string) => Resolver) {
    this.memory = memory
    this.hash = hash
    this.resolver = resolver
  }

  /** What was found in a file when it and all around it were as they are. */
  recallAnalysis(path: string): Analysis | Unreadable | undefined {
    return answerTo(this.lesson(path)?.analyses, this.digest(path, reach))
  }

  rememberAnalysis(path: string, answer: Analysis | Unreadable): void {
    const lesson = this.lesson(path)
    if (lesson) lesson.analyses = withAnswer(lesson.analyses, this.digest(path, reach), answer)
  }

  recallSummaries(path: string, depth: number): Summaries | undefined {
    const known = answerTo(this.lesson(path)?.summaries?.[depth], this.digest(path, depth))
    return known && new Map(known.map(summary => [summary.unit.symbol, restored(summary)]))
  }

  rememberSummaries(path: string, depth: number, summaries: Summaries): void {
    const lesson = this.lesson(path)
    if (!lesson) return
    const functions = [...summaries.values()].map(stored)
    lesson.summaries ??= {}
    lesson.summaries[depth] = withAnswer(lesson.summaries[depth], this.digest(path, depth), functions)
  }

  recallOffers(path: string, given: Given): Map<string, Summary> | undefined {
    const known = answerTo(this.lesson(path)?.offers, this.digestOfOffers(path, given))
    return known && new Map(known.map(([name, summary]) => [name, restored(summary)]))
  }

  rememberOffers(path: string, given: Given, open: Summaries): void {
    const lesson = this.lesson(path)
    if (!lesson) return
    const offers = [...open].map(([name, summary]) => [name, stored(summary)] as [string, StoredSummary])
    lesson.offers = withAnswer(lesson.offers, this.digestOfOffers(path, given), offers)
  }

  private digestOfOffers(path: string, given: Given): string {
    const from = given.map(([callee, summary]) => [callee, stored(summary)])
    return hashOf(JSON.stringify([this.hash(path), this.lesson(path)?.surface?.led, from]))
  }

  /**
   * One word for a file and all that was read to answer for it: a Merkle tree over the files it calls into, `depth` far.
   */
  private digest(path: string, depth: number): string {
    const key = `${depth} ${path}`
    const known = this.digests.get(key)
    if (known !== undefined) return known
    const hash = this.hash(path) ?? 'absent'
    const surface = this.isLed(path) ? this.lesson(path)?.surface : undefined
    if (!surface || depth === 0) return hash
    const called = surface.foreign.map(callee => this.digestOf(callee, depth - 1))
    const digest = hashOf(JSON.stringify([hash, surface.led, called]))
    this.digests.set(key, digest)
    return digest
  }

  private digestOf(callee: string, depth: number): string {
    const path = pathOf(callee)
    const exports = this.isLed(path) ? (this.lesson(path)?.surface?.exports ?? []) : []
    const target = exports.find(([name]) => name === nameOf(callee))?.[1]
    if (target === undefined || !isForeign(target) || depth === 0) return this.digest(path, depth)
    return `${this.hash(path)} ${this.digestOf(target, depth - 1)}`
  }

  /** True if a file was read before and its imports lead where they led then. */
  isLed(path: string): boolean {
    const known = this.led.get(path)
    if (known !== undefined) return known
    const surface = this.lesson(path)?.surface
    if (!surface) return false
    const resolve = this.resolver(path)
    const same = surface.led.every(([name, target]) => (resolve(name) ?? null) === target)
    this.led.set(path, same)
    return same
  }

  /** Undefined for a file that is not at hand. */
  lesson(path: string): Lesson | undefined {
    const hash = this.hash(path)
    return hash === undefined ? undefined : this.memory.of(path, hash)
  }

  /** What was read just now, where the imports lead today. */
  learnt(path: string, surface: NonNullable<Lesson['surface']>): void {
    this.lesson(path)!.surface = surface
    this.led.set(path, true)
  }
}

export const hashOf = (text: string): string => createHash('sha1').update(text).digest('base64')
