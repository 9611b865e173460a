/** Calls: where things are acquired, released, started, lent and handed over. */
import { ArgCategory, ParseNodeType } from '#pyright-parser'
import type { Resource } from '../../../catalogue.ts'
import { type Acquisition, type CallSite, type EscapeKind, isField, isForeign, type Name } from '../../../flow/ir.ts'
import { argument, type CallNode, dotted, type ExpressionNode } from '../tree.ts'
import { isUnbound, outermost, resourceOf } from './acquisitions.ts'
import { putInto } from './assignments.ts'
import { capOf } from './caps.ts'
import { fieldOf, value } from './expressions.ts'
import {
  closers,
  containing,
  endsProcess,
  harmless,
  itemKeeping,
  itemKeepingMethods,
  logging,
  registers,
  registersCleanUp,
} from './known-calls.ts'
import { acquireLock, releaseLock } from './locks.ts'
import type { Scope } from './scope.ts'

/** Lowers a call; the name that holds its result, if it could hold a resource. */
export function call(node: CallNode, s: Scope): Name | undefined {
  const callee = node.d.leftExpr
  const qualified = s.names.qualified(callee)
  const method = callee.nodeType === ParseNodeType.MemberAccess ? callee.d.member.d.value : undefined
  const receiver =
    callee.nodeType === ParseNodeType.MemberAccess && !s.names.isImported(callee.d.leftExpr)
      ? value(callee.d.leftExpr, s)
      : undefined
  if (callee.nodeType !== ParseNodeType.MemberAccess && callee.nodeType !== ParseNodeType.Name) value(callee, s)
  const args = lowerArguments(node, s)

  const resource = resourceOf(node, qualified, s)
  // What a field is asked for does not end here with what the field holds.
  const owner = receiver !== undefined && !isField(receiver) ? receiver : undefined
  if (resource && !(resource.endsWithOwner && owner !== undefined && s.isOwnContainer(owner)))
    return acquire(node, resource, args, s)
  const ends = qualified === undefined ? undefined : endsProcess.get(qualified)
  if (ends) {
    if (ends === 'raises') s.mayRaise(node, 'doubtful')
    s.push({ kind: 'jump', to: 'halt', span: s.span(node) })
    return undefined
  }
  const { resources } = s.file
  const taken = acquireLock(node, s)
  if (taken !== undefined) return taken
  releaseLock(node, s)
  if (method !== undefined && receiver !== undefined) {
    if (resources.startMethods.has(method)) return start(method, receiver, node, s)
    if (resources.releaseMethods.has(method)) return releaseBy(method, receiver, node, s)
    if (containing.has(method)) return putAll(args, receiver, node, s)
    if (itemKeepingMethods.has(method)) {
      // What `session.get(url)` answers is no item of the session.
      s.mayRaise(node, 'doubtful')
      const item = s.temporary()
      s.emit({ kind: 'item', to: item, from: receiver })
      return item
    }
  }
  if (qualified !== undefined && resources.releaseBy.has(qualified) && args[0] !== undefined)
    return releaseBy(qualified, args[0], node, s)
  const helper = helperOf(callee, s)
  if (helper !== undefined) return callHelper(helper, node, args, s)
  return use(node, qualified, method, receiver, args, s)
}

export const constructorOf = (name: string): string => `${name}.__init__`

/** The function of the project that is called: by its name, as a method of the own instance, or an imported one. */
export function helperOf(callee: ExpressionNode, s: Scope): string | undefined {
  return localHelper(callee, s) ?? foreignHelper(callee, s)
}

function foreignHelper(callee: ExpressionNode, s: Scope): string | undefined {
  const origin = s.names.originOf(callee, s.file.origins)
  const found = origin === undefined ? undefined : s.file.resolve(origin)
  if (found !== undefined) s.file.foreign.add(found)
  return found
}

function localHelper(callee: ExpressionNode, s: Scope): string | undefined {
  if (callee.nodeType === ParseNodeType.Name) {
    const name = callee.d.value
    if (s.around.params.has(name) || s.names.isImported(callee)) return undefined
    // To call a class is to call its constructor.
    return [name, constructorOf(name)].find(symbol => s.file.known.has(symbol))
  }
  const method = fieldOf(callee, s)?.slice(1)
  const name = method !== undefined && s.around.owner !== undefined ? `${s.around.owner}.${method}` : undefined
  return name !== undefined && s.file.known.has(name) ? name : undefined
}

function callHelper(callee: string, node: CallNode, values: (Name | undefined)[], s: Scope): Name | undefined {
  const spread = node.d.args.some(a => a.d.argCategory !== ArgCategory.Simple)
  let result: Name | undefined
  const unseen = s.block(() => {
    result = use(node, isForeign(callee) ? s.names.qualified(node.d.leftExpr) : undefined, callee, undefined, values, s)
  })
  if (spread) {
    for (const statement of unseen) s.push(statement)
    return result
  }
  const into = result ?? s.temporary()
  const args = values.filter((_, i) => !node.d.args[i]!.d.name)
  const named = node.d.args.flatMap((a, i) =>
    a.d.name && values[i] !== undefined ? [[a.d.name.d.value, values[i]!]] : [],
  )
  s.emit({
    kind: 'call',
    callee,
    awaited: node.parent?.nodeType === ParseNodeType.Await,
    args,
    named: Object.fromEntries(named),
    into,
    site: callSite(node, s),
    unseen: unseen.flatMap(u => (u.kind === 'events' ? u.events : [])),
  })
  return into
}

/** The values of the arguments, in order; a bound method such as `f.close` stands for its owner being handed over. */
function lowerArguments(node: CallNode, s: Scope): (Name | undefined)[] {
  return node.d.args.map(({ d: { valueExpr } }) => (handsOver(valueExpr, s) ? undefined : value(valueExpr, s)))
}

/** `f.close` without a call stands for its owner: whoever holds it can release it. */
export function handsOver(node: ExpressionNode, s: Scope): boolean {
  const of = boundRelease(node, s)
  if (of !== undefined) s.emit({ kind: 'escape', of, how: 'owner', span: s.span(node), text: s.text(node) })
  return of !== undefined
}

function boundRelease(node: ExpressionNode, s: Scope): Name | undefined {
  if (node.nodeType !== ParseNodeType.MemberAccess) return undefined
  if (!s.file.resources.releaseMethods.has(node.d.member.d.value) || !dotted(node.d.leftExpr)) return undefined
  return (
    fieldOf(node.d.leftExpr, s) ??
    (node.d.leftExpr.nodeType === ParseNodeType.Name ? node.d.leftExpr.d.value : undefined)
  )
}

function acquire(node: CallNode, resource: Resource, args: (Name | undefined)[], s: Scope): Name {
  if (!resource.borrowsArguments) hand(args, node, 'owner', s)
  // If the call itself raises nothing was acquired, but what was open before it may leak.
  s.mayRaise(node, resource.starts === undefined ? 'likely' : 'doubtful')
  const into = s.temporary()
  if (resource.ends > 1) return acquireEnds(site(node, resource, s), into, s)
  s.emit({ kind: 'acquire', site: site(node, resource, s), into })
  if (resource.item > 0) s.places.set(into, resource.item)
  return into
}

/** Each end is followed by itself; that they are one acquisition tells the span that they share. */
function acquireEnds(pair: Acquisition, into: Name, s: Scope): Name {
  const ends = Array.from({ length: pair.resource.ends }, () => s.temporary())
  for (const end of ends) s.emit({ kind: 'acquire', site: { ...pair }, into: end })
  s.emit({ kind: 'assign', to: into, value: 'object' })
  for (const of of ends) s.emit({ kind: 'put', of, into })
  s.ends.set(into, ends)
  return into
}

function site(node: CallNode, resource: Resource, s: Scope): Acquisition {
  const cap = capOf(node, resource, outermost(node), s)
  const callee = s.names.qualified(node.d.leftExpr)
  return { ...callSite(node, s), resource, ...(callee !== undefined && { callee }), ...(cap && { cap }) }
}

export const callSite = (node: CallNode, s: Scope): CallSite => ({
  span: s.span(node),
  text: s.text(node),
  symbol: s.around.symbol,
  unbound: isUnbound(outermost(node)),
})

function start(by: string, of: Name, node: CallNode, s: Scope): undefined {
  s.mayRaise(node, 'doubtful')
  s.emit({ kind: 'start', of, by, span: s.span(node) })
}

function releaseBy(by: string, of: Name, node: CallNode, s: Scope): undefined {
  const where = { span: s.span(node), text: s.text(node) }
  // What a generator expression does may never be done.
  if (s.lazy) {
    s.emit({ kind: 'escape', of, how: 'owner', ...where })
    return
  }
  // Waiting with a timeout may end without having waited.
  const waits = argument(node, 'timeout', by === 'join' || by === 'wait' ? 0 : undefined)
  const parts = argument(node, 'wait')
  if (waits) s.mayRaise(node)
  s.emit({ kind: 'release', of, by, ...where, ...((waits || parts) && { doubtful: true }) })
  if (!s.file.resources.hardlyRaises.has(by)) s.mayRaise(node, 'doubtful')
}

function putAll(args: (Name | undefined)[], container: Name, node: CallNode, s: Scope): undefined {
  for (const of of args) putInto(container, of, node, s)
  s.mayRaise(node, 'doubtful')
}

function hand(args: (Name | undefined)[], node: CallNode, how: EscapeKind, s: Scope): void {
  for (const of of args)
    if (of !== undefined) s.emit({ kind: 'escape', of, how, span: s.span(node), text: s.text(node) })
}

/** Any other call: it may keep what it is given, and its result may be made of it. */
function use(
  node: CallNode,
  qualified: string | undefined,
  method: string | undefined,
  receiver: Name | undefined,
  args: (Name | undefined)[],
  s: Scope,
): Name | undefined {
  const { resources } = s.file
  const name = qualified ?? method ?? ''
  const keepsItems = itemKeeping.has(name)
  const borrows = keepsItems || harmless.has(name) || resources.borrows.has(name)
  if (!borrows) handOver(args, name, method, node, s)
  const calm =
    harmless.has(name) || (method !== undefined && (resources.hardlyRaises.has(method) || registersCleanUp(method)))
  const on = method !== undefined ? receiver : resources.borrows.has(name) ? args[0] : undefined
  s.mayRaise(node, calm || logging.test(s.text(node.d.leftExpr)) ? 'doubtful' : 'likely', on, method)
  const held = args.filter(n => n !== undefined)
  if (held.length === 0 || (borrows && !keepsItems)) return undefined
  const into = s.temporary()
  const made = keepsItems ? {} : isReader(node, s) ? { reads: true as const } : { wraps: true as const }
  for (const of of held) s.emit({ kind: 'put', of, into, ...made })
  return into
}

/** What has no name of its own lives in what a constructor makes of it, as long as that does. */
function handOver(
  args: (Name | undefined)[],
  name: string,
  method: string | undefined,
  node: CallNode,
  s: Scope,
): void {
  if (!takesOver(name, method, s)) return hand(args, node, isReader(node, s) ? 'reading' : 'argument', s)
  const lives = (arg: Name | undefined) => arg?.startsWith('$') === true && isConstructor(name)
  hand(
    args.filter(arg => !lives(arg)),
    node,
    'owner',
    s,
  )
  hand(args.filter(lives), node, 'argument', s)
}

const reading = /^_*(load|loads|parse|read|dump|write)(_|$)/

/** A function, of a module or a class, whose verb says that it reads or writes what it is given: a method may keep it. */
function isReader({ d: { leftExpr: callee } }: CallNode, s: Scope): boolean {
  const parts = dotted(callee)
  if (!parts || !reading.test(parts.at(-1)!)) return false
  if (callee.nodeType !== ParseNodeType.MemberAccess) return true
  return s.names.isImported(callee.d.leftExpr) || /^[A-Z]/.test(parts.at(-2)!)
}

const isConstructor = (name: string): boolean => /(^|\.)(_*[A-Z]\w*|__init__)$/.test(name)

/** A constructor keeps what it is given; so does anything that registers a clean-up. */
function takesOver(name: string, method: string | undefined, s: Scope): boolean {
  if (s.file.resources.takesOwnership.has(name) || closers.has(name)) return true
  if (method !== undefined && registersCleanUp(method)) return true
  return isConstructor(name) || method === '__init__' || name === 'cls' || registers.has(name)
}
