/** Calls: where things are acquired, released, started, lent and handed over. */
import type * as t from '@babel/types'
import type { Resource } from '../../../catalogue.ts'
import type { Acquisition, CallSite, EscapeKind, Name } from '../../../flow/ir.ts'
import { pathOf, qualify } from '../names.ts'
import type { Program } from '../program.ts'
import { bare, type CallNode, isFunction, isMember, keyOf, type Node, spanOf } from '../tree.ts'
import { arrives } from './arrivals.ts'
import { type Cap, capAt, capOf } from './caps.ts'
import { value } from './expressions.ts'
import type { Frame } from './frame.ts'
import { callHelper, helperOf } from './helpers.ts'

/** Methods that put their arguments into the container they are called on. */
const containing = /^(push|unshift|add|set|append|enqueue)$/
/** Methods that return the object they are called on. */
const fluent =
  /^(on|once|off|addListener|prependListener|removeListener|removeAllListeners|set\w+|ref|unref|catch|finally|listen|bind|connect|pause|resume|use|adopt)$/
const harmless =
  /^(on|once|off|addListener|addEventListener|removeEventListener|removeListener|set\w+|get\w+|ref|unref|emit|push|pop|shift|map|filter|forEach|has|get|join|slice|includes|indexOf|toString|trim|split|replace|startsWith|endsWith|keys|values|entries|bind|call|apply|observe|postMessage|listen|then|catch|finally|resume|pause)$/
const harmlessFunctions =
  /^(console|Math|Object|Array|Number|String|Date|performance|process)\.\w+$|^(String|Number|Boolean|Symbol|BigInt|setTimeout|setInterval|clearTimeout|clearInterval|setImmediate|queueMicrotask|debug|log|path\.\w+)$/
/** Functions that take streams over: they are destroyed when the pipeline ends or fails. */
const pipelines = /^(stream\.)?(promises\.)?(pipeline|compose|finished)$|\.pipeline$/
/** Registers something to be released later. */
const registers =
  /^(use|adopt|defer|register|_register|track|addDisposable|addCleanup|onCleanup|teardown|addTeardown|after|afterEach|own)$/

export function call(node: CallNode, f: Frame): Name | undefined {
  const callee = bare(node.callee)
  const method = isMember(callee) ? keyOf(callee) : undefined
  const qualified = qualify(callee, f.program)
  const receiver = isMember(callee) ? value(callee.object, f) : undefined
  if (isFunction(callee)) return immediate(node, f)
  const known = acquiredBy(node, qualified, f)
  const resource = known?.endsWithOwner && receiver !== undefined && f.holders.has(receiver) ? undefined : known
  if (resource && arrives(node, resource, f)) return undefined
  const args = node.type === 'OptionalCallExpression' ? perhaps(node, f) : argumentsOf(node.arguments, f)
  if (resource) return acquire(node, resource, args, f)
  if (qualified === 'process.exit' || qualified === 'process.abort') {
    f.push({ kind: 'jump', to: 'halt', span: spanOf(node) })
    return undefined
  }
  const releaser = f.local(callee)
  const way = releaser === undefined ? undefined : f.releasers.get(releaser)
  if (releaser !== undefined && way !== undefined) return release(releaser, way, node, f)
  // What it waits for has said itself that it may raise.
  if (qualified === 'Promise.all' && args[0] !== undefined) return args[0]
  if (qualified !== undefined && f.file.resources.releaseBy.has(qualified) && args[0] !== undefined)
    return release(args[0], qualified, node, f)
  const helper = helperOf(callee, f)
  if (helper !== undefined)
    return callHelper(helper, node, args, callSite(node, f), () => functionCall(node, qualified, method, args, f), f)
  return method !== undefined && receiver !== undefined
    ? methodCall(node, method, receiver, args, f)
    : functionCall(node, qualified, method, args, f)
}

/** `(() => {…})()`: its body is a unit of its own; what it is given it may keep. */
function immediate(node: CallNode, f: Frame): undefined {
  hand(argumentsOf(node.arguments, f), 'argument', node, f)
  f.mayRaise(node, 'likely')
}

function methodCall(node: CallNode, method: string, receiver: Name, args: Args, f: Frame): Name | undefined {
  const { resources } = f.file
  if (resources.startMethods.has(method)) {
    hand(args, 'argument', node, f)
    // What fails to start has nothing to release.
    f.mayRaise(node, harmless.test(method) ? 'doubtful' : 'likely')
    f.emit({ kind: 'start', of: receiver, by: method, span: spanOf(node) })
    return receiver
  }
  if (resources.releaseMethods.has(method)) return release(receiver, method, node, f)
  if (method === 'pipe' || method === 'pipeThrough' || method === 'pipeTo') {
    f.escape(receiver, 'owner', node)
    hand(args, 'owner', node, f)
    return args[0]
  }
  if (containing.test(method)) {
    for (const of of args) if (of !== undefined) f.emit({ kind: 'put', of, into: receiver })
    return receiver
  }
  hand(args, registers.test(method) ? 'owner' : 'argument', node, f)
  f.mayRaise(node, harmless.test(method) || resources.hardlyRaises.has(method) ? 'doubtful' : 'likely')
  return fluent.test(method) ? receiver : undefined
}

function functionCall(
  node: CallNode,
  qualified: string | undefined,
  method: string | undefined,
  args: Args,
  f: Frame,
): undefined {
  const { resources } = f.file
  const name = qualified ?? method ?? (node.callee.type === 'Identifier' ? node.callee.name : '')
  const last = name.split('.').at(-1)!
  if (qualified === undefined || !resources.borrows.has(qualified)) hand(args, escapeOf(name, last, f), node, f)
  f.mayRaise(
    node,
    harmlessFunctions.test(name) || (method !== undefined && harmless.test(method)) ? 'doubtful' : 'likely',
  )
}

function escapeOf(name: string, last: string, f: Frame): EscapeKind {
  if (f.file.resources.takesOwnership.has(name) || pipelines.test(name) || registers.test(last)) return 'owner'
  // Storing in something that is not of this function: `pools.set(id, pool)`.
  return containing.test(last) ? 'owner' : 'argument'
}

type Args = (Name | undefined)[]

/** The values of the arguments; a bound method such as `file.close` stands for its owner being handed over. */
export function argumentsOf(nodes: readonly Node[], f: Frame): Args {
  return nodes.map(node => {
    const inner = bare(node)
    if (isMember(inner) && f.file.resources.releaseMethods.has(keyOf(inner) ?? '')) {
      f.escape(value(inner.object, f), 'owner', node)
      return undefined
    }
    return value(node, f)
  })
}

/** The arguments of `a?.b(…)` are not reached where there is no `a`. */
function perhaps(node: CallNode, f: Frame): Args {
  let args: Args = []
  const body = f.block(() => {
    args = argumentsOf(node.arguments, f)
  })
  if (body.length > 0) f.push({ kind: 'if', test: { kind: 'unknown' }, then: body, else: [] })
  return args
}

export function hand(args: Args, how: EscapeKind, node: Node, f: Frame): void {
  for (const of of args) f.escape(of, how, node)
}

function release(of: Name, by: string, node: Node, f: Frame): undefined {
  f.emit({ kind: 'release', of, by, span: spanOf(node), text: f.program.text(node) })
  f.mayRaise(node, 'doubtful')
}

/** `new X(…)` */
export function construct(node: t.NewExpression, f: Frame): Name | undefined {
  const qualified = qualify(node.callee, f.program)
  const args = argumentsOf(node.arguments, f)
  const resource = qualified === undefined ? undefined : f.file.resources.acquire.get(`new ${qualified}`)
  if (resource) return acquire(node, resource, args, f)
  hand(args, 'owner', node, f)
  f.mayRaise(node, 'doubtful')
  return undefined
}

/**
 * The resource that a call acquires. `.pool.connect` in the catalogue means a call whose path ends so: what it returns is
 * a guess, and where nobody takes it the call was hardly made for it.
 */
export function acquiredBy(
  node: CallNode,
  qualified: string | undefined,
  { file, program }: Pick<Frame, 'file' | 'program'>,
): Resource | undefined {
  const { acquire: known } = file.resources
  const callee = bare(node.callee)
  const found = qualified === undefined ? undefined : known.get(qualified)
  // `client.connect()` opens what `new Client()` has made, where `Client.connect()` makes another.
  const exact = found && isMember(callee) && isMadeAs(callee.object, found, program) ? undefined : found
  if (exact || !isMember(callee) || (isUnbound(node, program) && !hasCallback(node))) return exact
  const path = pathOf(callee, program)?.split('.') ?? []
  const [owner, method] = path.slice(-2).map(word => word.replace(/^[_#]+/, ''))
  return method === undefined ? undefined : (known.get(`.${owner}.${method}`) ?? known.get(`.${method}`))
}

const isMadeAs = (instance: Node, { acquire: ways }: Resource, program: Program): boolean => {
  const declaration = instance.type === 'Identifier' ? program.binding(instance)?.declaration : undefined
  const init = declaration?.type === 'VariableDeclarator' && declaration.init ? bare(declaration.init) : undefined
  return init?.type === 'NewExpression' && ways.includes(`new ${qualify(init.callee, program)}`)
}

function acquire(node: CallNode | t.NewExpression, resource: Resource, args: Args, f: Frame): Name {
  hand(args, 'owner', node, f)
  f.mayRaise(node, 'likely')
  const into = f.temporary()
  const made = site(node, resource, f)
  f.acquired.set(into, made)
  f.emit({ kind: 'acquire', site: made, into })
  return into
}

export const site = (node: CallNode | t.NewExpression, resource: Resource, f: Frame): Acquisition => {
  const called = callSite(node, f)
  const cap = least(called.cap, capOf(node, resource, called.unbound, f))
  return {
    resource,
    ...called,
    ...(f.file.isReleasedByOwner(node, resource) && { releasedByOwner: true as const }),
    ...(cap && { cap }),
  }
}

const least = (a: Cap | undefined, b: Cap | undefined): Cap | undefined => (b?.severity === 'low' ? b : (a ?? b))

function callSite(node: CallNode | t.NewExpression, f: Frame): CallSite {
  const cap = capAt(node, f)
  return {
    span: spanOf(node),
    text: f.program.text(node),
    symbol: f.symbol,
    unbound: isUnbound(node, f.program),
    ...(cap && { cap }),
  }
}

/** Used on the spot and then out of reach: a bare call, or one that a method is called on. */
function isUnbound(node: Node, program: Program): boolean {
  const parent = program.parent(node)
  if (parent?.type === 'AwaitExpression') return isUnbound(parent, program)
  return parent?.type === 'ExpressionStatement'
}

const hasCallback = (node: CallNode): boolean => {
  const last = node.arguments.at(-1)
  return last !== undefined && isFunction(last)
}
