/** The files that a scan has in hand: those it was given and those that they import, each decoded and lowered once. */
import { type Language, loadCatalogue, type Resource } from '../catalogue.ts'
import { decode } from '../decode.ts'
import type { Lowered, Resolver, SourceFile } from '../flow/ir.ts'
import { frontEnds, languageOf, type Prefilter, prefilter } from '../languages.ts'
import { knownRules } from '../rules/names.ts'
import type { FileToScan, ScanOptions } from '../scan.ts'
import { mentionsSuppression } from '../suppressions/marker.ts'
import { type Has, javascriptModule, pythonFunction } from './modules.ts'
import { Neighbours, type Project } from './neighbours.ts'

type Reading = Lowered | { unreadable: string }

interface Reader {
  resources: Resource[]
  /** Matches the text of a file that may acquire something. */
  acquires: Prefilter
}

const alone: Project = { has: () => false, read: async () => new Map() }

export class Workspace {
  readonly neighbours = new Neighbours({ fetch: paths => this.fetch(paths), lowered: path => this.neighbour(path) })
  private readonly bytes: Map<string, Buffer>
  private readonly options: ScanOptions
  /** Where all files are that this one does not hold itself. */
  private readonly around: Workspace | undefined
  private readonly project: Project
  private readonly readers = new Map<Language, Reader>()
  private readonly texts = new Map<string, ReturnType<typeof decode>>()
  private ruleNames: readonly string[] | undefined
  private readonly readings = new Map<string, Promise<Reading>>()

  constructor(files: FileToScan[], options: ScanOptions, around?: Workspace) {
    this.around = around
    this.bytes = new Map(files.map(f => [f.path, f.bytes]))
    this.options = options
    this.project = options.project ?? alone
  }

  /** The same with one file's content in place of what it was: what is read of the others is read once for both. */
  replacing(file: FileToScan): Workspace {
    return new Workspace([file], this.options, this.around ?? this)
  }

  /** False for a file that mentions nothing acquiring and no suppression, unless every file is to be read. */
  isWorthReading(path: string): boolean {
    const text = this.text(path)
    if (this.options.everyFile || typeof text !== 'string') return true
    return this.reader(path).acquires(text) || mentionsSuppression(text)
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

  /** Of files that mention nothing acquiring, those that mention a function of the project which returns something open. */
  async callingAcquirers(paths: string[]): Promise<string[]> {
    if (paths.length === 0 || !this.options.project) return []
    const names = await this.acquirers()
    if (names.size === 0) return []
    const mentions = new RegExp(`\\b(?:${[...names].map(n => n.replaceAll('$', '\\$')).join('|')})\\b`)
    return paths.filter(path => mentions.test(this.text(path) as string))
  }

  /** A file in the neutral form. */
  lowered(path: string): Promise<Reading> {
    if (this.around && !this.bytes.has(path)) return this.around.lowered(path)
    const known = this.readings.get(path)
    if (known) return known
    const made = this.lower(path)
    this.readings.set(path, made)
    return made
  }

  private async lower(path: string): Promise<Reading> {
    const text = this.text(path)
    if (typeof text !== 'string') return text
    const { lower } = await frontEnds[languageOf(path)!]()
    return lower(this.source(path), this.reader(path).resources, this.resolver(path))
  }

  private async fetch(paths: string[]): Promise<void> {
    const missing = paths.filter(path => !this.bytes.has(path))
    if (missing.length === 0) return
    if (this.around) return this.around.fetch(missing)
    for (const [path, content] of await this.project.read(missing)) this.bytes.set(path, content)
  }

  /** What is wrong with an imported file is told when it is scanned itself. */
  private async neighbour(path: string): Promise<Lowered | undefined> {
    await this.fetch([path])
    const bytes = this.bytes.get(path) ?? this.around?.bytes.get(path)
    const { maxFileSize } = this.options
    if (!bytes || (maxFileSize !== undefined && bytes.length > maxFileSize)) return undefined
    const text = this.text(path)
    if (typeof text !== 'string') return undefined
    const reading = await this.lowered(path).catch(() => undefined)
    return reading && !('unreadable' in reading) ? reading : undefined
  }

  private async acquirers(): Promise<Set<string>> {
    const names = new Set<string>()
    for (const path of [...this.readings.keys()])
      for (const [name, { returns }] of await this.neighbours.interfaceOf(path)) if (returns) names.add(name)
    return names
  }

  private resolver(path: string): Resolver {
    const has: Has = p => this.project.has(p)
    if (languageOf(path) === 'python') return origin => pythonFunction(origin, path, has)
    return imported => {
      const at = imported.lastIndexOf('#')
      const module = javascriptModule(imported.slice(0, at), path, has)
      return module && module + imported.slice(at)
    }
  }

  private text(path: string): ReturnType<typeof decode> {
    if (this.around && !this.bytes.has(path)) return this.around.text(path)
    const known = this.texts.get(path)
    if (known !== undefined) return known
    const text = decode(this.bytes.get(path)!, languageOf(path)!)
    this.texts.set(path, text)
    return text
  }

  private reader(path: string): Reader {
    if (this.around) return this.around.reader(path)
    const language = languageOf(path)!
    const known = this.readers.get(language)
    if (known) return known
    const resources = [...loadCatalogue(language), ...(this.options.resources?.[language] ?? [])]
    const made = { resources, acquires: prefilter(language, resources) }
    this.readers.set(language, made)
    return made
  }
}
