/**
 * What was learnt of files, by their content, so that none is read twice: neither for base and head of one change nor,
 * kept on disk, from run to run. An answer counts as long as the file is the same, its imports lead where they led, and
 * so with every file that it calls into, as far as calls are followed: `digest` says all that in one word.
 */
import type { Analysis } from '../analyse.ts'
import type { Effect, Summary } from '../flow/effects.ts'
import type { Lowered } from '../flow/ir.ts'

export type Unreadable = { unreadable: string }

/** Answers by the digests under which they were given, the newest last. */
type Answers<T> = [digest: string, answer: T][]

/** What one content of one file taught. */
export interface Lesson {
  /** Set once it was read. */
  surface?: {
    /** Each imported name that was asked about, and where it led. */
    led: [name: string, target: string | null][]
    exports: [name: string, target: string][]
    foreign: string[]
    handedOn: string[]
  }
  /** What it hands out open, by name. */
  offers?: Answers<[name: string, StoredSummary][]>
  /** What its functions do, by how far calls were followed. */
  summaries?: Record<number, Answers<StoredSummary[]>>
  analyses?: Answers<Analysis | Unreadable>
  /** It mentions nothing acquiring, and none of the names in these lists of what other files hand out. */
  quiet?: string[]
}

/** For base and head of a change. */
const versionsKept = 2
/** Paths in one project's memory: more than the largest repositories have. */
const pathsKept = 50_000

export class Memory {
  /** Lowered files are large: they are shared, and never written down. */
  readonly lowered = new Map<string, Promise<Lowered | Unreadable>>()
  /** By path, then by hash; what was used last comes last. */
  private readonly lessons: Map<string, Map<string, Lesson>>

  constructor(lessons: Map<string, Map<string, Lesson>> = new Map()) {
    this.lessons = lessons
  }

  /** The lesson of one content, empty if it is new. */
  of(path: string, hash: string): Lesson {
    const versions = this.lessons.get(path) ?? new Map<string, Lesson>()
    const lesson = versions.get(hash) ?? {}
    versions.delete(hash)
    versions.set(hash, lesson)
    if (versions.size > versionsKept) versions.delete(versions.keys().next().value!)
    this.lessons.delete(path)
    this.lessons.set(path, versions)
    return lesson
  }

  /** Throws for what `toText` did not write. */
  static from(text: string): Memory {
    const stored = JSON.parse(text) as [string, [string, Lesson][]][]
    return new Memory(new Map(stored.map(([path, versions]) => [path, new Map(versions)])))
  }

  toText(): string {
    return JSON.stringify([...this.lessons].slice(-pathsKept).map(([path, versions]) => [path, [...versions]]))
  }
}

/** The answer that was given under a digest. */
export const answerTo = <T>(answers: Answers<T> | undefined, digest: string): T | undefined =>
  answers?.find(([given]) => given === digest)?.[1]

export const withAnswer = <T>(answers: Answers<T> = [], digest: string, answer: T): Answers<T> => [
  ...answers.filter(([given]) => given !== digest).slice(1 - versionsKept),
  [digest, answer],
]

/** A summary as JSON can hold it. */
export type StoredSummary = Omit<Summary, 'params'> & {
  params: [name: string, effect: Omit<Effect, 'releases'> & { releases: string[] }][]
}

export const stored = ({ unit, params, returns }: Summary): StoredSummary => ({
  unit: {
    symbol: unit.symbol,
    params: unit.params,
    constructs: unit.constructs,
    ...(unit.receives && { receives: unit.receives }),
    ...(unit.wrapped && { wrapped: unit.wrapped }),
    ...(unit.awaited && { awaited: unit.awaited }),
  },
  params: [...params].map(([name, effect]) => [name, { ...effect, releases: [...effect.releases] }]),
  ...(returns && { returns }),
})

export const restored = (summary: StoredSummary): Summary => ({
  ...summary,
  params: new Map(summary.params.map(([name, effect]) => [name, { ...effect, releases: new Set(effect.releases) }])),
})
