/** The function that is being lowered: the statements made so far, and the names of its variables. */
import type { Severity } from '../../../../model/finding.ts'
import type { Resource, ResourceIndex } from '../../../catalogue.ts'
import type { Acquisition, Event, Name, Resolver, Stmt } from '../../../flow/ir.ts'
import type { Classes } from '../classes.ts'
import { isThis } from '../names.ts'
import type { Program } from '../program.ts'
import type { Binding } from '../scope.ts'
import { bare, type FunctionNode, isMember, keyOf, type Node, spanOf } from '../tree.ts'
import { isChanged } from '../uses.ts'

/** What all functions of a file share while they are lowered. */
export interface FileContext {
  program: Program
  classes: Classes
  resources: ResourceIndex
  /** See `Acquisition.releasedByOwner`. */
  isReleasedByOwner: (acquired: Node, resource: Resource) => boolean
  /** Runs once in the life of the page or process, for all that can be told. */
  happensOnce: (node: Node) => boolean
  /** Is of a kind, and in a place, that may be meant to go on until the process ends. */
  isMeantToStay: (acquired: Node, resource: Resource) => boolean
  /** Acquisitions that reach a callback as its parameter: `open(p).then(file => …)`. */
  arrivals: Map<FunctionNode, Arrival[]>
  /** Symbols that say too little to call a function by. */
  ambiguous: ReadonlySet<string>
  resolve: Resolver
  /** Filled while lowering: see `Lowered.foreign`. */
  foreign: Set<string>
}

export interface Arrival {
  parameter: number
  site: Acquisition
  /** A parameter that releases it when called: `(err, client, done) => …`. */
  releasedBy?: number
  /** A parameter that is set instead when there is nothing to release: `(err, fd) => …`. */
  unless?: number
}

export class Frame {
  readonly file: FileContext
  readonly symbol: string
  readonly node: FunctionNode | undefined
  /** Acquisitions by the name that first held them. */
  readonly acquired = new Map<Name, Acquisition>()
  /** Names that may hold something acquired here. */
  readonly holders = new Set<Name>()
  /** Functions that release what they stand for: the `done` of `(err, client, done) => …`, with the way they do it. */
  readonly releasers = new Map<Name, string>()
  /** What the places of an array literal hold. */
  readonly places = new Map<Name, (Name | undefined)[]>()
  #statements: Stmt[] = []
  #temporaries = 0
  readonly #names = new Map<Binding, Name>()
  readonly #taken = new Set<Name>()

  constructor(file: FileContext, symbol: string, node: FunctionNode | undefined) {
    this.file = file
    this.symbol = symbol
    this.node = node
  }

  get program(): Program {
    return this.file.program
  }

  /** Runs `lower` with a statement list of its own and returns that list. */
  block(lower: () => void): Stmt[] {
    const outer = this.#statements
    const own: Stmt[] = []
    this.#statements = own
    lower()
    this.#statements = outer
    return own
  }

  push(statement: Stmt): void {
    this.#statements.push(statement)
  }

  emit(event: Event): void {
    const last = this.#statements.at(-1)
    if (last?.kind === 'events') last.events.push(event)
    else this.#statements.push({ kind: 'events', events: [event] })
    if (event.kind === 'acquire' || event.kind === 'call') this.holders.add(event.into)
    if (event.kind === 'alias' && this.holders.has(event.from)) this.holders.add(event.to)
    if (event.kind === 'put' && this.holders.has(event.of)) this.holders.add(event.into)
  }

  mayRaise(node: Node, how: 'likely' | 'doubtful'): void {
    this.emit({ kind: 'may-raise', span: spanOf(node), text: this.program.text(node), doubtful: how === 'doubtful' })
  }

  escape(of: Name | undefined, how: Extract<Event, { kind: 'escape' }>['how'], node: Node): void {
    if (of !== undefined) this.emit({ kind: 'escape', of, how, span: spanOf(node), text: this.program.text(node) })
  }

  temporary(): Name {
    return `$${this.#temporaries++}`
  }

  /** The name of a variable of this function; undefined for outer and global ones. */
  local(identifier: Node): Name | undefined {
    if (identifier.type !== 'Identifier') return undefined
    const binding = this.program.binding(identifier)
    return binding && this.isOwn(binding) ? this.#nameOf(binding) : undefined
  }

  isOwn(binding: Binding): boolean {
    const { node } = binding.scope
    if (node === this.node) return true
    return this.program.functionOf(node) === this.node && !('params' in node)
  }

  /** A nested function gives the variable another value, no telling when. */
  isChangedElsewhere(identifier: Node): boolean {
    const binding = identifier.type === 'Identifier' ? this.program.binding(identifier) : undefined
    if (!binding || binding.kind === 'const') return false
    return this.program
      .uses(binding)
      .some(
        use =>
          isChanged(use, this.program) && this.program.functionOf(use) !== this.program.functionOf(binding.identifier),
      )
  }

  /** Inner blocks may shadow a name: each binding gets one of its own. */
  #nameOf(binding: Binding): Name {
    let name = this.#names.get(binding)
    if (name === undefined) {
      name = binding.name
      while (this.#taken.has(name)) name += "'"
      this.#taken.add(name)
      this.#names.set(binding, name)
    }
    return name
  }

  /** `this.x` → `@x` */
  field(expression: Node): Name | undefined {
    const node = bare(expression)
    if (!isMember(node) || !isThis(node.object, this.program)) return undefined
    const key = keyOf(node)
    return key === undefined ? undefined : `@${key}`
  }

  /** Lowers how much a finding on `name`'s acquisition may weigh. */
  cap(name: Name, severity: Severity, why: string): void {
    const site = this.acquired.get(name)
    if (site && !site.cap) site.cap = { severity, why }
  }
}
