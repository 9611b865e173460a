/** What lowering carries along: the file, the function being lowered, and the statements written so far. */
import type { ResourceIndex } from '../../../catalogue.ts'
import type { ClassUnit, Event, FunctionUnit, Name, Resolver, Stmt } from '../../../flow/ir.ts'
import type { Lines } from '../../lines.ts'
import type { Imports, Names } from '../names.ts'
import type { ParseNode } from '../tree.ts'

export interface FileContext {
  lines: Lines
  imports: Imports
  resources: ResourceIndex
  /** Attributes on which something is released through another name than `self`: `client.sock.close()`. */
  releasedFields: Name[]
  origins: Imports
  resolve: Resolver
  /** Filled while lowering: see `Lowered.foreign`. */
  foreign: Set<string>
  /** Every function of the file, as `function` or `Class.method`. */
  known: ReadonlySet<string>
  /** Those of them that loop for ever: nothing can make them return. */
  endless: ReadonlySet<string>
  /** Those that only the script itself calls, when it is run. */
  once: ReadonlySet<string>
  /** Those that may skip the test they decorate. */
  skipping: ReadonlySet<string>
  /** Filled while lowering. */
  functions: FunctionUnit[]
  classes: ClassUnit[]
}

/** What a `yield` hands out is on loan to a context manager or fixture, but given away by a plain generator. */
export type Yields = 'no' | 'generator' | 'context manager' | 'fixture'

export interface Surroundings {
  symbol: string
  level: 'module' | 'function'
  owner?: string
  /** The name of the first parameter of a method. */
  self?: string
  yields: Yields
  /** Names bound in this scope that are not parameters: only they can be containers of our own. */
  locals: ReadonlySet<string>
  params: ReadonlySet<string>
  /** Names declared global or nonlocal. */
  outer: ReadonlySet<string>
  /** A test that is always skipped: nothing in it runs. */
  isSkipped?: true
  /** A test that one of our own decorators may skip. */
  maySkip?: true
  /** Names bound here or in an enclosing function: they shadow imports and builtins. */
  shadows: ReadonlySet<string>
  /** Names that nested functions release or hand on. */
  capturedForRelease: ReadonlySet<string>
  /** Names whose thread was made a daemon: `t.daemon = True`. */
  daemons: ReadonlySet<string>
  /** What is both acquired and released here: `lock` of `lock.acquire()`. */
  locks: ReadonlySet<string>
  /** What is told to end here: `stop.set()`. */
  signals: ReadonlySet<string>
}

export class Scope {
  readonly file: FileContext
  readonly names: Names
  readonly around: Surroundings
  /** Statements go here; swapped while a nested block is written. */
  private out: Stmt[] = []
  private temporaries = 0
  /** Within `with pytest.raises(…)`: an acquisition there is expected to fail. */
  expectsFailure = false
  /** Within a generator expression: what is written there may never run. */
  lazy = false
  /** Which item of the tuple in a name is the resource, where it is not the first. */
  readonly places = new Map<Name, number>()
  /** The ends of what comes in several, by the name of their tuple. */
  readonly ends = new Map<Name, Name[]>()
  private renamed = new Map<string, Name>()

  constructor(file: FileContext, names: Names, around: Surroundings) {
    this.file = file
    this.names = names
    this.around = around
  }

  emit(...events: Event[]): void {
    const last = this.out.at(-1)
    if (last?.kind === 'events') last.events.push(...events)
    else this.out.push({ kind: 'events', events })
  }

  push(statement: Stmt): void {
    this.out.push(statement)
  }

  /** Runs `write` and returns the statements it wrote instead of keeping them. */
  block(write: () => void): Stmt[] {
    const kept = this.out
    this.out = []
    write()
    const written = this.out
    this.out = kept
    return written
  }

  temporary(): Name {
    return `$${++this.temporaries}`
  }

  /** What a statement holds on to until its end, whatever becomes of the name it was known by. */
  held(): Name {
    return `#${++this.temporaries}`
  }

  /** The variable that a name stands for here. */
  variable(name: string): Name {
    return this.renamed.get(name) ?? name
  }

  /** Runs `write` where `names` are variables of their own (a comprehension, a class body). */
  within(names: Iterable<string>, write: () => void): void {
    const kept = this.renamed
    this.renamed = new Map(kept)
    for (const name of names) this.renamed.set(name, `${name}~${++this.temporaries}`)
    write()
    this.renamed = kept
  }

  span(node: ParseNode) {
    return this.file.lines.span(node.start, node.start + node.length)
  }

  text(node: ParseNode): string {
    return this.file.lines.text(node.start, node.start + node.length)
  }

  /** `on`: whose method `by` is called. A second chance to raise where nothing happened since the first says nothing new. */
  mayRaise(node: ParseNode, how: 'likely' | 'doubtful' = 'likely', on?: Name, by?: string): void {
    const doubtful = how === 'doubtful'
    const statement = this.out.at(-1)
    const last = statement?.kind === 'events' ? statement.events.at(-1) : undefined
    if (last?.kind === 'may-raise' && (doubtful || (on === undefined && !last.doubtful && last.on === undefined)))
      return
    const where = { span: this.span(node), text: this.text(node) }
    this.emit({
      kind: 'may-raise',
      ...where,
      doubtful,
      ...(on !== undefined && { on, ...(by !== undefined && { by }) }),
    })
  }

  /** A container made in this function; anything else belongs to somebody we do not see. */
  isOwnContainer(name: Name): boolean {
    if (name.startsWith('$') || name.startsWith('@')) return true
    const { locals, params, outer } = this.around
    return locals.has(name) && !params.has(name) && !outer.has(name)
  }
}
