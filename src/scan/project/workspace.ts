/** The files that a scan has in hand: those it was given and those that they import, each decoded and lowered once. */
import { createHash } from 'node:crypto'
import { type Language, loadCatalogue, type Resource } from '../catalogue.ts'
import { decode } from '../decode.ts'
import { handedOn } from '../flow/handed.ts'
import type { Lowered, Resolver, SourceFile } from '../flow/ir.ts'
import { frontEnds, languageOf, type Prefilter, prefilter } from '../languages.ts'
import { knownRules } from '../rules/names.ts'
import type { FileToScan, ScanOptions } from '../scan.ts'
import { mentionsSuppression } from '../suppressions/marker.ts'
import { Memory, type Unreadable } from './memory.ts'
import { mayOffer, mentionsOf } from './mentions.ts'
import { type Has, javascriptModule, pythonFunctions } from './modules.ts'
import { Neighbours, type Project, type Summaries, type Surface } from './neighbours.ts'
import { type Given, hashOf, Recollection } from './recollection.ts'

interface Reader {
  resources: Resource[]
  /** Matches the text of a file that may acquire something. */
  acquires: Prefilter
}

const alone: Project = { has: () => false, read: async () => new Map() }

export class Workspace {
  readonly neighbours: Neighbours
  readonly recollection: Recollection
  private readonly bytes: Map<string, Buffer>
  private readonly options: ScanOptions
  private readonly project: Project
  private readonly memory: Memory
  private readonly readers = new Map<Language, Reader>()
  private readonly texts = new Map<string, ReturnType<typeof decode>>()
  private readonly hashes = new Map<string, string>()
  private ruleNames: readonly string[] | undefined

  constructor(files: FileToScan[], options: ScanOptions) {
    this.bytes = new Map(files.map(f => [f.path, f.bytes]))
    this.options = options
    this.project = options.project ?? alone
    this.memory = options.memory ?? new Memory()
    this.recollection = new Recollection(
      this.memory,
      path => this.hash(path),
      path => this.resolver(path),
    )
    const { recollection } = this
    const source = {
      fetch: (paths: string[]) => this.fetch(paths),
      surface: (path: string) => this.surface(path),
      functions: async (path: string) => (await this.neighbour(path))?.functions ?? [],
      recall: (path: string, depth: number) => recollection.recallSummaries(path, depth),
      remember: (path: string, depth: number, summaries: Summaries) =>
        recollection.rememberSummaries(path, depth, summaries),
      recallOffers: (path: string, given: Given) => recollection.recallOffers(path, given),
      rememberOffers: (path: string, given: Given, open: Summaries) => recollection.rememberOffers(path, given, open),
      mayOffer: (path: string, name: string) => this.mayOffer(path, name),
    }
    this.neighbours = new Neighbours(source, options.everyFile === true)
  }

  /** The same with one file's content in place of what it was: what is known of the others is known to both. */
  replacing(file: FileToScan): Workspace {
    const next = new Workspace([file], { ...this.options, memory: this.memory })
    for (const [path, bytes] of this.bytes) if (path !== file.path) next.bytes.set(path, bytes)
    return next
  }

  /** False for a file that mentions nothing acquiring and no suppression, unless every file is to be read. */
  isWorthReading(path: string): boolean {
    if (this.options.everyFile) return true
    const lesson = this.recollection.lesson(path)
    if (lesson?.quiet) return false
    const text = this.text(path)
    if (typeof text !== 'string' || this.reader(path).acquires(text) || mentionsSuppression(text)) return true
    lesson!.quiet = []
    return false
  }

  /** A file that could be decoded. */
  source(path: string): SourceFile {
    return { path, text: this.text(path) as string }
  }

  /** The names of all rules that a finding can carry. */
  get rules(): readonly string[] {
    this.ruleNames ??= knownRules(this.options.resources)
    return this.ruleNames
  }

  /** Of files that mention nothing acquiring, those that mention what one of `paths` was just found to hand out. */
  async callingAcquirers(quiet: string[], paths: string[]): Promise<string[]> {
    if (this.options.everyFile || !this.options.project) return []
    const news = await this.neighbours.newOffers(paths)
    const asked = hashOf(JSON.stringify([...news]))
    const mentions = mentionsOf(news)
    return quiet.filter(path => {
      const { quiet: deaf = [] } = this.recollection.lesson(path)!
      if (deaf.includes(asked)) return false
      if (mentions(this.text(path) as string)) return true
      deaf.push(asked)
      return false
    })
  }

  /** A file in the neutral form. */
  lowered(path: string): Promise<Lowered | Unreadable> {
    const key = `${this.hash(path)} ${path}`
    const known = this.recollection.isLed(path) ? this.memory.lowered.get(key) : undefined
    if (known) return known
    const made = this.lower(path)
    this.memory.lowered.set(key, made)
    return made
  }

  private async lower(path: string): Promise<Lowered | Unreadable> {
    const text = this.text(path)
    if (typeof text !== 'string') return text
    const { lower } = await frontEnds[languageOf(path)!]()
    const led = new Map<string, string | undefined>()
    const resolve = this.resolver(path)
    const lowered = lower(this.source(path), this.reader(path).resources, name => {
      if (!led.has(name)) led.set(name, resolve(name))
      return led.get(name)
    })
    const { exports, foreign } = 'unreadable' in lowered ? unreadableSurface : lowered
    this.recollection.learnt(path, {
      led: [...led].map(([name, target]) => [name, target ?? null]),
      exports: [...exports],
      foreign: [...foreign],
      handedOn: 'unreadable' in lowered ? [] : [...handedOn(lowered.functions)],
    })
    return lowered
  }

  private async fetch(paths: string[]): Promise<void> {
    const missing = paths.filter(path => !this.bytes.has(path) && !this.isKnown(path))
    if (missing.length === 0) return
    for (const [path, content] of await this.project.read(missing)) this.bytes.set(path, content)
  }

  /** True if nothing need be read to tell what a file offers. */
  private isKnown(path: string): boolean {
    return this.project.identify?.(path) !== undefined && this.recollection.isLed(path)
  }

  private async surface(path: string): Promise<Surface | undefined> {
    if (!this.recollection.isLed(path) && !(await this.neighbour(path))) return undefined
    const { exports, foreign, handedOn } = this.recollection.lesson(path)!.surface!
    return { exports: new Map(exports), foreign: new Set(foreign), handedOn: new Set(handedOn) }
  }

  /** What is wrong with an imported file is told when it is scanned itself. */
  private async neighbour(path: string): Promise<Lowered | undefined> {
    if (!this.bytes.has(path))
      for (const [found, content] of await this.project.read([path])) this.bytes.set(found, content)
    const bytes = this.bytes.get(path)
    const { maxFileSize } = this.options
    if (!bytes || (maxFileSize !== undefined && bytes.length > maxFileSize)) return undefined
    const text = this.text(path)
    if (typeof text !== 'string') return undefined
    const reading = await this.lowered(path).catch(() => undefined)
    return reading && !('unreadable' in reading) ? reading : undefined
  }

  private mayOffer(path: string, name: string): boolean {
    if (this.recollection.isLed(path))
      return this.recollection.lesson(path)!.surface!.exports.some(([exported]) => exported === name)
    const text = this.bytes.has(path) ? this.text(path) : undefined
    return typeof text === 'string' && mayOffer(text, name, this.reader(path).acquires)
  }

  private hash(path: string): string | undefined {
    const known = this.hashes.get(path)
    if (known !== undefined) return known
    const bytes = this.bytes.get(path)
    const hash = this.project.identify?.(path) ?? (bytes && blobId(bytes))
    if (hash !== undefined) this.hashes.set(path, hash)
    return hash
  }

  private resolver(path: string): Resolver {
    const has: Has = p => this.project.has(p)
    if (languageOf(path) === 'python') return pythonFunctions(path, has)
    return imported => {
      const at = imported.lastIndexOf('#')
      const module = javascriptModule(imported.slice(0, at), path, has)
      return module && module + imported.slice(at)
    }
  }

  private text(path: string): ReturnType<typeof decode> {
    const known = this.texts.get(path)
    if (known !== undefined) return known
    const text = decode(this.bytes.get(path)!, languageOf(path)!)
    this.texts.set(path, text)
    return text
  }

  private reader(path: string): Reader {
    const language = languageOf(path)!
    const known = this.readers.get(language)
    if (known) return known
    const resources = [...loadCatalogue(language), ...(this.options.resources?.[language] ?? [])]
    const made = { resources, acquires: prefilter(language, resources) }
    this.readers.set(language, made)
    return made
  }
}

const unreadableSurface: Pick<Lowered, 'exports' | 'foreign'> = { exports: new Map(), foreign: new Set() }

/** As git names a blob: what is staged and what lies on disk go by the same name. */
const blobId = (bytes: Buffer): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
