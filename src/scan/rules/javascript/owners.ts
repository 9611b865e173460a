/** Who is answerable for an acquisition: the effect, component, class or function whose end should release it. */

import { type Classes, type ClassLike, methodsOf, teardownsOf } from '../../syntax/javascript/classes.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import { functionName, isInTest, symbolOf } from '../../syntax/javascript/symbols.ts'
import {
  bare,
  type CallNode,
  descendants,
  type FunctionNode,
  isCall,
  isFunction,
  isMember,
  keyOf,
  type Node,
} from '../../syntax/javascript/tree.ts'
import { isUnconditional } from './calm.ts'
import { closersByFactory, disposablesOf } from './closers.ts'
import { effectOf, functionBehind, registeredCleanups, returnedCleanups } from './effects.ts'
import { runsOnce } from './once.ts'

export interface Owner {
  /**
   * `effect`: runs per mount or per change. `setup`: a composable or component function of Vue, run per mount.
   * `class`: per instance. `function`: per call. `module`: once.
   */
  kind: 'effect' | 'setup' | 'class' | 'function' | 'module'
  name: string
  node: Node
  /** Functions that run at its end. */
  teardown: FunctionNode[]
  /** Functions that are returned as if they were the cleanup, where what is returned is ignored. */
  ignored: FunctionNode[]
  /** Some cleanup is there that cannot be read. */
  opaque: boolean
  /** For `class`. */
  class?: ClassLike
}

const isLastWord = (name: string): boolean => /destroy|dispose|unmount|disconnectedCallback/i.test(name)

export class Owners {
  readonly program: Program
  readonly classes: Classes
  readonly #registered: Map<FunctionNode, CallNode>
  /** The same, and what classes give to their own base to dispose of. */
  readonly #registrations: Map<FunctionNode, CallNode>
  readonly #closers: Map<Node, FunctionNode[]>
  readonly #isVue: boolean
  readonly #reachable = new Map<Owner, Set<FunctionNode>>()
  /** What every run of the teardown runs. */
  readonly #sure = new Map<Owner, Set<FunctionNode>>()
  readonly #owners = new Map<Node, Owner>()
  readonly #once = new Map<Node, boolean>()

  constructor(program: Program, classes: Classes) {
    this.program = program
    this.classes = classes
    this.#registered = registeredCleanups(program)
    this.#registrations = new Map(this.#registered)
    this.#closers = closersByFactory(program)
    this.#isVue = [...program.modules].some(m => /^(vue|@vue\/|vue-demi|@vueuse\/)/.test(m))
  }

  /** The owner of what is acquired at `node`. */
  of(node: Node): Owner {
    let outermost: FunctionNode | undefined
    for (const around of [node, ...this.program.ancestors(node)]) {
      const known = this.#owners.get(around)
      const found = known ?? this.#ownerAt(around)
      if (found) {
        this.#owners.set(around, found)
        return found
      }
      // A wrapper without a name (a module's, a ready handler's), or called on the spot, runs once.
      if (isFunction(around) && functionName(around, this.program) !== undefined && !this.#isCalledHere(around))
        outermost = around
    }
    return outermost ? this.#plain(outermost) : this.#module()
  }

  /** `(function start() { … })()` */
  #isCalledHere(fn: FunctionNode): boolean {
    const call = this.program.parent(fn)
    return isCall(call) && call.callee === fn
  }

  #ownerAt(node: Node): Owner | undefined {
    if (isFunction(node)) {
      const effect = effectOf(node, this.program)
      if (effect) return this.#effect(node, effect.returns)
      if (this.#isSetup(node)) return this.#setup(node)
    }
    const owner = this.classes.ofMember(node)
    return owner && this.#class(owner)
  }

  #effect(fn: FunctionNode, returns: boolean): Owner {
    const own = returns ? returnedCleanups(fn, this.program) : { functions: this.#ownCleanups(fn), opaque: false }
    return {
      kind: 'effect',
      name: this.symbol(fn),
      node: fn,
      teardown: [...own.functions, ...this.#registered.keys()],
      ignored: returns ? [] : returnedCleanups(fn, this.program).functions,
      opaque: own.opaque,
    }
  }

  /** What the function registers by its own first parameter: `watchEffect(onCleanup => onCleanup(…))`. */
  #ownCleanups(fn: FunctionNode): FunctionNode[] {
    const hooks = fn.params.flatMap(p => (p.type === 'Identifier' ? [p.name] : []))
    return [...descendants(fn.body)].flatMap(n =>
      isCall(n) && n.callee.type === 'Identifier' && hooks.includes(n.callee.name) && n.arguments[0]
        ? (functionBehind(n.arguments[0], this.program) ?? [])
        : [],
    )
  }

  #isSetup(fn: FunctionNode): boolean {
    if (!this.#isVue) return false
    const name = functionName(fn, this.program)
    return name === 'setup' || /^use[A-Z]/.test(name ?? '')
  }

  #setup(fn: FunctionNode): Owner {
    return {
      kind: 'setup',
      name: this.symbol(fn),
      node: fn,
      teardown: [...this.#registered.keys()],
      ignored: [],
      opaque: false,
    }
  }

  #class(c: ClassLike): Owner {
    const known = this.#owners.get(c.node)
    if (known?.class === c) return known
    const owner: Owner = {
      kind: 'class',
      name: c.name,
      node: c.node,
      teardown: [...teardownsOf(c), ...this.#registered.keys(), ...this.#disposables(c)],
      ignored: [],
      opaque: false,
      class: c,
    }
    this.#owners.set(c.node, owner)
    return owner
  }

  #disposables(c: ClassLike): FunctionNode[] {
    const disposables = disposablesOf(c, this.program)
    for (const [fn, call] of disposables) this.#registrations.set(fn, call)
    return [...disposables.keys()]
  }

  #plain(fn: FunctionNode): Owner {
    const known = this.#owners.get(fn)
    if (known) return known
    const owner: Owner = {
      kind: 'function',
      name: this.symbol(fn),
      node: fn,
      teardown: this.#closers.get(fn) ?? [],
      ignored: [],
      opaque: false,
    }
    this.#owners.set(fn, owner)
    return owner
  }

  #module(): Owner {
    return { kind: 'module', name: '<module>', node: this.program.root, teardown: [], ignored: [], opaque: false }
  }

  /** Does `node` run at all, as far as the owner's kind tells? Vue ignores the function that a watcher returns. */
  isRun(owner: Owner, node: Node): boolean {
    return !owner.ignored.some(fn => this.program.isWithin(node, fn))
  }

  /** Does the teardown run `node`, by itself or through the functions and methods that it calls? */
  teardownReaches(owner: Owner, node: Node): boolean {
    const functions = this.#reachableFrom(owner)
    return [...this.program.ancestors(node)].some(n => isFunction(n) && functions.has(n))
  }

  #reachableFrom(owner: Owner): Set<FunctionNode> {
    let reached = this.#reachable.get(owner)
    if (!reached) {
      reached = this.#follow(owner.teardown, owner, () => true)
      this.#reachable.set(owner, reached)
    }
    return reached
  }

  /** Does every run of the teardown run the function `fn`? */
  surelyRuns(owner: Owner, fn: FunctionNode): boolean {
    let reached = this.#sure.get(owner)
    if (!reached) {
      reached = this.#follow(this.#lastOf(owner), owner, (call, from) => isUnconditional(call, from, this.program))
      this.#sure.set(owner, reached)
    }
    return reached.has(fn)
  }

  /** Does every run of what `call` calls come to `node`? */
  callsSurely(call: CallNode, node: Node, owner: Owner): boolean {
    const fn = this.program.functionOf(node)
    const called = this.#calledBy(call, owner)
    if (!fn || !called || !isUnconditional(node, fn, this.program)) return false
    return this.#follow([called], owner, (c, from) => isUnconditional(c, from, this.program)).has(fn)
  }

  /** Of what can be stopped and destroyed, the end. */
  #lastOf({ teardown, kind }: Owner): FunctionNode[] {
    if (kind !== 'class' && kind !== 'function') return teardown
    const last = teardown.filter(fn => this.#registrations.has(fn) || isLastWord(functionName(fn, this.program) ?? ''))
    return last.length > 0 ? last : teardown
  }

  /** Does `cleanup`, one of the owner's, come to `node`? */
  reaches(cleanup: FunctionNode, owner: Owner, node: Node): boolean {
    const fn = this.program.functionOf(node)
    return fn !== undefined && this.#follow([cleanup], owner, () => true).has(fn)
  }

  /** The call that registers a cleanup; absent for those that are returned or are methods. */
  registration(cleanup: FunctionNode): CallNode | undefined {
    return this.#registrations.get(cleanup)
  }

  /** The functions and methods that `from` call, one by way of another. */
  #follow(
    from: readonly FunctionNode[],
    owner: Owner,
    counts: (call: CallNode, from: FunctionNode) => boolean,
  ): Set<FunctionNode> {
    const reached = new Set(from)
    for (const fn of reached)
      for (const call of descendants(fn)) {
        const next = isCall(call) ? this.#calledBy(call, owner) : undefined
        if (next && !reached.has(next) && counts(call as CallNode, fn)) reached.add(next)
      }
    return reached
  }

  /** The function of this file, or the method of the owner, that is called. */
  #calledBy(call: CallNode, owner: Owner): FunctionNode | undefined {
    const callee = bare(call.callee)
    const method = isMember(callee) && bare(callee.object).type === 'ThisExpression' ? keyOf(callee) : undefined
    if (method === undefined) return functionBehind(callee, this.program)
    return owner.class && methodsOf(owner.class).find(m => m.name === method)?.value
  }

  /** Exists or runs once, for all that can be told. */
  runsOnce(owner: Owner): boolean {
    const known = this.#once.get(owner.node)
    if (known !== undefined) return known
    // What calls itself to start anew does not run once.
    this.#once.set(owner.node, false)
    const once = runsOnce(owner, this)
    this.#once.set(owner.node, once)
    return once
  }

  inTest(node: Node): boolean {
    return isInTest(node, this.program)
  }

  symbol(node: Node): string {
    return symbolOf(node, this.program, this.classes)
  }
}
