/**
 * Repairs the findings of one file, one after the other: each edit is scanned before the next is made. What is certain
 * and comes out clean is applied; what is not certain is offered.
 */
import type { Finding, Fix, ScanResult } from '../../model/finding.ts'
import type { Language } from '../catalogue.ts'
import { decode } from '../decode.ts'
import { type Encode, encoderFor } from '../encode.ts'
import { eventsOf } from '../flow/events.ts'
import type { Acquisition } from '../flow/ir.ts'
import { resolveCalls } from '../flow/summaries.ts'
import { languageOf } from '../languages.ts'
import { Workspace } from '../project/workspace.ts'
import { type FileToScan, type ScanOptions, scanIn } from '../scan.ts'
import { linesOf } from '../syntax/lines.ts'
import { applyEdits, type Repairs, type Target } from './proposal.ts'
import { isRepaired, keyOf } from './verify.ts'

/** A finding with what would repair it, in offsets of the text that it was found in. */
export interface Repair {
  finding: Finding
  fix: Fix
}

export interface Repaired {
  path: string
  before: Buffer
  /** Equal to `before` if nothing was repaired. */
  after: Buffer
  /** `after` as it is read. */
  text: string
  /** In the order in which they were made. */
  repaired: Repair[]
  /** Of what is left, in offsets of the repaired text. */
  offered: Repair[]
  /** Nothing is known that would repair these, or their file is in an encoding that is only read. */
  left: Finding[]
}

/** Loaded when the first file of a language is repaired. */
const repairs: Record<Language, () => Promise<Repairs>> = {
  python: () => import('./python/index.ts'),
  javascript: () => import('./javascript/index.ts'),
}

/** A file, among those that it imports, with what the scanner says of it. */
interface State {
  file: FileToScan
  workspace: Workspace
  text: string
  result: ScanResult
}

/**
 * @param isWanted false for findings that are to be left alone, such as accepted ones
 * @param around the files around it, where many are repaired
 */
export async function repairFile(
  file: FileToScan,
  options: ScanOptions,
  isWanted: (finding: Finding) => boolean,
  around = new Workspace([], { ...options, everyFile: true }),
): Promise<Repaired> {
  const language = languageOf(file.path)
  const start = language && (await examine(around.replacing(file), file, language, options))
  if (!language || !start) return asItIs(file, '', [])
  const wanted = wantedIn(start, isWanted)
  const encode = encoderFor(file.bytes, language)
  if (!encode) return asItIs(file, start.text, wanted(start))
  const work = new Work(language, options, encode)
  const { state, repaired } = await work.repairAll(start, wanted)
  const offered = await work.offers(state, wanted(state))
  const answered = new Set(offered.map(({ finding }) => finding))
  return {
    path: file.path,
    before: file.bytes,
    after: state.file.bytes,
    text: state.text,
    repaired,
    offered,
    left: wanted(state).filter(finding => !answered.has(finding)),
  }
}

/**
 * A repair for each finding by itself, certain or not, in offsets of the file as it is: what a reviewer can take or
 * leave. Each comes out clean when it is the only one.
 */
export async function repairsOf(
  file: FileToScan,
  options: ScanOptions,
  isWanted: (finding: Finding) => boolean = () => true,
  around = new Workspace([], { ...options, everyFile: true }),
): Promise<Repair[]> {
  const language = languageOf(file.path)
  const state = language && (await examine(around.replacing(file), file, language, options))
  const encode = language && encoderFor(file.bytes, language)
  if (!language || !state || !encode) return []
  return new Work(language, options, encode).clean(state, state.result.findings.filter(isWanted))
}

const asItIs = ({ path, bytes }: FileToScan, text: string, left: Finding[]): Repaired => ({
  path,
  before: bytes,
  after: bytes,
  text,
  repaired: [],
  offered: [],
  left,
})

/** Of findings that only their order tells apart, all are left alone if one of them is to be. */
function wantedIn({ result }: State, isWanted: (finding: Finding) => boolean) {
  const unwanted = new Set(result.findings.filter(finding => !isWanted(finding)).map(keyOf))
  return (state: State): Finding[] => state.result.findings.filter(finding => !unwanted.has(keyOf(finding)))
}

class Work {
  private readonly language: Language
  private readonly options: ScanOptions
  private readonly encode: Encode
  /** Fingerprints of findings whose repair did not come out clean. */
  private readonly failed = new Set<string>()

  constructor(language: Language, options: ScanOptions, encode: Encode) {
    this.language = language
    this.options = options
    this.encode = encode
  }

  /** One repair after the other, as long as there is one that is certain and comes out clean. */
  async repairAll(start: State, wanted: (state: State) => Finding[]): Promise<{ state: State; repaired: Repair[] }> {
    const repaired: Repair[] = []
    let state = start
    for (let next = await this.next(state, wanted(state)); next; next = await this.next(state, wanted(state))) {
      repaired.push(next.repair)
      state = next.state
    }
    return { state, repaired }
  }

  private async next(state: State, findings: Finding[]): Promise<{ repair: Repair; state: State } | undefined> {
    for (const repair of await this.proposed(state, findings)) {
      if (!repair.fix.safe || this.failed.has(repair.finding.fingerprint)) continue
      const after = await this.tried(state, repair)
      if (after) return { repair, state: after }
      this.failed.add(repair.finding.fingerprint)
    }
    return undefined
  }

  /** What is not certain, and would come out clean. */
  offers(state: State, findings: Finding[]): Promise<Repair[]> {
    return this.clean(state, findings, ({ fix }) => !fix.safe)
  }

  /** Repairs that come out clean, each by itself. */
  async clean(state: State, findings: Finding[], isMeant = (_: Repair) => true): Promise<Repair[]> {
    const clean: Repair[] = []
    for (const repair of await this.proposed(state, findings))
      if (isMeant(repair) && (await this.tried(state, repair))) clean.push(repair)
    return clean
  }

  /** The file after a repair, if the finding is then gone and nothing else has changed. */
  private async tried(state: State, { finding, fix }: Repair): Promise<State | undefined> {
    const text = applyEdits(state.text, fix.edits)
    const bytes = text === undefined ? undefined : this.encode(text)
    if (text === undefined || !bytes || (await this.addsMistakes(state, text))) return undefined
    const file = { path: state.file.path, bytes }
    const after = await examine(state.workspace.replacing(file), file, this.language, this.options)
    return after && isRepaired(finding, state.result, after.result) ? after : undefined
  }

  private async addsMistakes({ file: { path }, text }: State, edited: string): Promise<boolean> {
    const { mistakesIn } = await repairs[this.language]()
    return mistakesIn({ path, text: edited }) > mistakesIn({ path, text })
  }

  private async proposed(state: State, findings: Finding[]): Promise<Repair[]> {
    if (findings.length === 0) return []
    const { propose } = await repairs[this.language]()
    const targets = await targetsOf(state, findings, this.language)
    return propose({ path: state.file.path, text: state.text }, targets).flatMap((proposal, i) => {
      if (!proposal) return []
      const { doubt, ...rest } = proposal
      return {
        finding: findings[i]!,
        fix: { ...rest, safe: doubt === undefined, ...(doubt !== undefined && { doubt }) },
      }
    })
  }
}

async function examine(
  workspace: Workspace,
  file: FileToScan,
  language: Language,
  options: ScanOptions,
): Promise<State | undefined> {
  const text = decode(file.bytes, language)
  if (typeof text !== 'string') return undefined
  return { file, workspace, text, result: await scanIn(workspace, [file], { ...options, everyFile: true }) }
}

/** Where the findings are, with the acquisitions that the flow was followed from. */
async function targetsOf(state: State, findings: Finding[], language: Language): Promise<Target[]> {
  const sites = await acquisitionsIn(state)
  const lines = language === 'python' ? linesOf(state.text) : linesOf(state.text, /\r\n|[\r\n\u2028\u2029]/g)
  return findings.map(({ rule, line, column, text, trace, path }) => ({
    rule,
    start: lines.offset(line, column),
    trace: trace.flatMap(step => (step.path === path ? lines.offset(step.span.line, step.span.column) : [])),
    site: sites.find(
      s => s.span.line === line && s.span.column === column && s.resource.rule === rule && s.text === text,
    ),
  }))
}

async function acquisitionsIn({ file, workspace }: State): Promise<Acquisition[]> {
  const lowered = await workspace.lowered(file.path)
  if ('unreadable' in lowered) return []
  const units = resolveCalls(lowered.functions, await workspace.neighbours.foreignTo(file.path))
  return units.flatMap(({ body }) => [...eventsOf(body)].flatMap(e => (e.kind === 'acquire' ? e.site : [])))
}
