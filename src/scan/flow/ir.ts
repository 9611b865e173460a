/**
 * The language-neutral form that both front-ends lower to and the analysis reads: functions as trees of statements
 * whose leaves are events. Nothing here knows Python or JavaScript.
 */
import type { Severity, SiteState, Span } from '../../model/finding.ts'
import type { Resource } from '../catalogue.ts'

/**
 * A variable of one function (`f`), a temporary made by lowering (`$3`), what a statement itself holds on to until it
 * ends (`#3`, a `with`), or a field of the instance (`@f` for `self.f` and `this.f`). A field path may be longer
 * (`@pool.conn`).
 */
export type Name = string

export const isField = (name: Name): boolean => name.startsWith('@')
/** True for the `callee` of a call that leads to another file of the project. */
export const isForeign = (callee: string): boolean => callee.includes('#')
export const isTemporary = (name: Name): boolean => name.startsWith('$')

/** A place in the code that acquires something. */
export interface Acquisition {
  resource: Resource
  /** The qualified name of what is called; unknown where a helper acquires. */
  callee?: string
  span: Span
  /** Source text, white space normalised. */
  text: string
  symbol: string
  /** Never bound to a name: `open(p).read()`. */
  unbound: boolean
  /** Whoever keeps it surely releases it in the end, as far as more than one function tells. */
  releasedByOwner?: true
  /** The severity cannot rise above this (daemon threads, module level, …), with the reason for the message. */
  cap?: { severity: Severity; why: string }
}

/**
 * How a value leaves the function's sight. `argument` to unseen code is a loan: the owner may still release it.
 * `reading`: the same to code whose name says that it reads or writes it, and so hardly takes it over.
 */
export type EscapeKind = 'return' | 'yield' | 'global' | 'argument' | 'reading' | 'owner' | 'capture'

/** Whoever gave it to unseen code may still release it. */
export const isLoan = (how: EscapeKind): boolean => how === 'argument' || how === 'reading'

export type Event =
  /** A resource is acquired into a name. If the acquiring call itself raises, nothing was acquired. */
  | { kind: 'acquire'; site: Acquisition; into: Name }
  /**
   * `by`: the method or function that releases; it counts only if the tracked resource's catalogue entry names it.
   * `with` is the end of a with / using statement on the resource itself, `closing` a helper that closes whatever it got.
   * `doubtful`: it is meant to release, and may end without having done so (a wait with a timeout).
   */
  | { kind: 'release'; of: Name; by: string; span: Span; text: string; doubtful?: true }
  /** A call of the method `by` that may make a dormant resource live (`Thread.start`, `server.listen`). */
  | { kind: 'start'; of: Name; by: string; span: Span }
  /** `to = from`: afterwards both names hold the same thing; what `to` held before is lost. */
  | { kind: 'alias'; to: Name; from: Name }
  /** `to` becomes one of the items of `from`, which one is not known; if `from` is the resource itself, `to` is not. */
  | { kind: 'item'; to: Name; from: Name }
  /** `to = <something that is no resource>`; what `to` held before is lost. */
  | { kind: 'assign'; to: Name; value: 'null' | 'true' | 'false' | 'object' | 'unknown' }
  /**
   * `into` now also holds `of` (list.append, dict item, tuple) and keeps what it held before. `wraps`: not a container
   * whose items could be it, but an object made from it (`csv.reader(f)`, an unseen function's result). `reads`: what
   * was read from it, which takes nothing along wherever it goes.
   */
  | { kind: 'put'; of: Name; into: Name; wraps?: true; reads?: true }
  /**
   * `owner`: something known to release it takes it over (ExitStack, addCleanup, a wrapping constructor).
   * `capture`: a nested function that releases it keeps it; a capture that only uses it is no event at all.
   */
  | { kind: 'escape'; of: Name; how: EscapeKind; span: Span; text: string }
  /**
   * Control may leave here by an exception. Doubtful: hardly ever does (arithmetic, logging). `on`: whose method is
   * method `by` is called; a call on a resource fails as the system does.
   */
  | { kind: 'may-raise'; span: Span; text: string; doubtful: boolean; on?: Name; by?: string }
  /** Control leaves here and may never come back: a generator that its caller drops. */
  | { kind: 'suspend'; span: Span }
  /**
   * A call of a function that can be looked into: `helper`, `Class.method` for a call on the own instance, or
   * `path#function` for one of another file.
   * summaries.ts puts what the function does with its arguments in its place, or what is said of unseen code.
   * `into` holds the result.
   */
  | {
      kind: 'call'
      callee: string
      awaited: boolean
      args: (Name | undefined)[]
      named: Record<string, Name>
      into: Name
      site: CallSite
      unseen: Event[]
    }

/** What an acquisition would need, should the called function turn out to return one. */
export type CallSite = Omit<Acquisition, 'resource' | 'callee'>

/** A condition. Events run before it is decided. */
export type Test =
  | { kind: 'truthy'; name: Name }
  /** `name is None`, `name == null`, `name === undefined` */
  | { kind: 'null'; name: Name }
  /**
   * A condition without effects that is asked more than once (`path == '-'`), named by its normalised text: two tests
   * of the same text decide alike until a variable in it is assigned. When `name` holds the tracked resource the answer
   * is no: a fresh resource equals nothing that was there before (`f is sys.stdout`).
   */
  | { kind: 'condition'; text: string; name?: Name }
  | { kind: 'not'; of: Test }
  | { kind: 'and' | 'or'; left: Test; right: Test }
  | { kind: 'after'; events: Event[]; test: Test }
  /** The same where deciding takes statements: `if a and f(b or c)`. */
  | { kind: 'following'; body: Stmt[]; test: Test }
  | { kind: 'constant'; value: boolean }
  | { kind: 'unknown' }

export interface Handler {
  /**
   * `most`: everything but what ends a process (`except Exception`); `system`: what calls on files and sockets fail with
   * (`except OSError`); `some`: the named types only.
   */
  catches: 'all' | 'most' | 'system' | 'some'
  body: Stmt[]
}

export type Stmt =
  | { kind: 'events'; events: Event[] }
  | { kind: 'if'; test: Test; then: Stmt[]; else: Stmt[] }
  /** `while`, `do … while` (`bodyFirst`), `for (;;)`: `step` runs after the body and after `continue`. */
  | { kind: 'while'; test: Test; body: Stmt[]; step?: Stmt[]; else: Stmt[]; bodyFirst?: boolean }
  /**
   * `for item in from`. When `from` holds the tracked resource the loop is known to reach it. `next` runs before
   * each item (its may-raise, await).
   */
  | { kind: 'for-each'; item?: Name; from?: Name; next: Event[]; body: Stmt[]; else: Stmt[] }
  | { kind: 'try'; body: Stmt[]; handlers: Handler[]; else: Stmt[]; finally: Stmt[] }
  /** Cases in order; a case without a jump falls into the next if `fallsThrough`. */
  | { kind: 'switch'; cases: Stmt[][]; exhaustive: boolean; fallsThrough: boolean }
  | { kind: 'labelled'; label: string; body: Stmt[] }
  /** `halt`: the process ends here (`sys.exit()`, `process.exit()`). */
  | { kind: 'jump'; to: 'return' | 'raise' | 'break' | 'continue' | 'halt'; span: Span; label?: string }

export interface FunctionUnit {
  /** `Class.method`, `outer.inner`, `<module>` */
  symbol: string
  span: Span
  /** Enclosing class, for fields. */
  owner?: string
  params: Name[]
  /** The first parameter is the instance or the class, which calls do not pass as an argument. */
  receives?: true
  body: Stmt[]
  /** Module level lives until the process ends: what it acquires and keeps is at most low. */
  level: 'module' | 'function'
  /** An exception that leaves a constructor leaves no object to release what it stored in fields. */
  constructs: boolean
  /** Calling it does not simply run it (a generator, a decorated function): what it returns says nothing. */
  wrapped?: true
  /** A coroutine: only `await` runs it. */
  awaited?: true
}

export interface ClassUnit {
  name: string
  span: Span
  bases: string[]
  /** Fields that something outside the methods releases or takes over (`obj.f.close()` elsewhere in the file). */
  releasedElsewhere: string[]
  /** Nothing in it says that its instances ever end: there may be one for the life of the process. */
  endless?: true
}

/** What a rule that needs more than acquire and release says of one place. */
export interface RuleHit {
  rule: string
  category: string
  severity: Severity
  span: Span
  symbol: string
  text: string
  message: string
  repair: string
  trace: { span: Span; text: string }[]
}

/** An acquisition that a rule, not the flow, has judged. */
export interface RuleSite {
  category: string
  span: Span
  symbol: string
  text: string
  state: SiteState
}

/** From one UTF-16 offset of a file up to another. */
export interface Stretch {
  start: number
  end: number
}

/** Where a file's comments and its statements, nested ones too, are: what tells which statement a comment speaks of. */
export interface Outline {
  comments: Stretch[]
  statements: Stretch[]
  /** What ends a line, where that is more than the usual. */
  breaks?: RegExp
}

/** A file as its front-end leaves it. */
export interface Lowered {
  functions: FunctionUnit[]
  classes: ClassUnit[]
  hits: RuleHit[]
  sites: RuleSite[]
  /** Parts that could not be understood (too deep, unclosed), to be named in `skipped`. */
  gaps: string[]
  /** What other files reach by a name: a function of this file by its symbol, or one passed on as `path#name`. */
  exports: ReadonlyMap<string, string>
  /** Every function of another file that is called, as `path#name`. */
  foreign: ReadonlySet<string>
  /** Only of a file that mentions a suppression. */
  outline?: Outline
}

export interface SourceFile {
  path: string
  text: string
}

/**
 * Which file of the project a name leads to, as `path#name`: an imported name as the language writes it. Undefined for
 * what lies outside.
 */
export type Resolver = (name: string) => string | undefined

/** A front-end turns one file into the neutral form, or says why it cannot. Never throws for any input. */
export type LowerFile = (
  file: SourceFile,
  resources: Resource[],
  resolve?: Resolver,
) => Lowered | { unreadable: string }
