/** Listeners on something that lives longer than the listener, which nothing removes, or nothing can. */
import type { Severity } from '../../../model/finding.ts'
import { isThis } from '../../syntax/javascript/names.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import {
  bare,
  isCall,
  isFunction,
  isMember,
  keyOf,
  type MemberNode,
  methodOf,
  type Node,
} from '../../syntax/javascript/tree.ts'
import { isCollected } from './collected.ts'
import { destinationOf } from './destination.ts'
import { eventLoop } from './event-loops.ts'
import { type Judged, type Leak, leaking, perWhat, type Rule, released } from './judged.ts'
import { additions, isDom, type ListenerCall, removals } from './listener-calls.ts'
import { isAddedOnce, isForLife, isReplaceable, severityOf } from './listener-severity.ts'
import { isGlobal, targetLife } from './listener-target.ts'
import { hasEnd } from './meant-to-stay.ts'
import type { Owner, Owners } from './owners.ts'
import { isProved } from './proof.ts'
import { isSurelyAborted } from './signals.ts'
import { isCleared } from './single.ts'

export const listenerNotRemoved: Rule = owners => {
  const removed = removals(owners.program)
  return additions(owners.program)
    .filter(l => !owners.inTest(l.call) && !isForwarding(l, owners))
    .flatMap(l => judge(l, removed, owners) ?? [])
}

/** `on(event, f) { this.target.on(event, f) }`: the listener is the caller's. */
function isForwarding({ handler }: ListenerCall, { program }: Owners): boolean {
  const node = handler && bare(handler)
  return node?.type === 'Identifier' && program.binding(node)?.kind === 'param'
}

function judge(listener: ListenerCall, removed: ListenerCall[], owners: Owners): Judged | undefined {
  const { call } = listener
  const owner = owners.of(call)
  const life = targetLife(listener, owner, owners)
  const pairing = pair(
    listener,
    removed.filter(r => owners.isRun(owner, r.call)),
    owners.program,
  )
  if (life === 'own' || (life === 'unknown' && pairing.kind === 'none')) return undefined
  if (listener.signalPath !== undefined && isSurelyAborted(listener.signalPath, call, owners))
    return released(call, 'listener', true)
  if (pairing.kind === 'removed')
    return released(call, 'listener', isSurelyRemoved(listener, pairing.by, owner, owners))
  if (owner.kind === 'module') return released(call, 'listener', false)
  if (listener.signal || owner.opaque || isKeptByResult(listener, owners))
    return released(call, 'listener', isCollected(call, owner, owners))
  if (pairing.kind === 'mismatched') {
    const sure = life === 'global' && !owners.runsOnce(owner) && !isAddedOnce(listener, owners)
    return leaking(call, 'listener', mismatch(pairing, sure))
  }
  if (listener.once && !(life !== 'unknown' && !isDom(listener) && owner.teardown.length > 0)) return undefined
  const outlives =
    /foreign|global/.test(life) &&
    !listener.once &&
    hasEnd(owner) &&
    (hasSibling(listener, removed, owner, owners) || isLetGo(listener, owner, owners))
  const severity = outlives ? 'high' : severityOf(listener, owner, life, owners)
  const isDoubtful =
    severity === 'high' &&
    (isForLife(listener, owner, owners) || isAddedOnce(listener, owners) || isReplaceable(listener, owners))
  return severity && leaking(call, 'listener', neverRemoved(listener, owner, isDoubtful ? 'medium' : severity))
}

function isSurelyRemoved(listener: ListenerCall, by: ListenerCall[], owner: Owner, owners: Owners): boolean {
  const { program } = owners
  const same = by.filter(r => isExact(r, listener))
  const loop = eventLoop(listener, program)
  if (!loop) return isLiteral(listener.event) && isProved(listener.call, callsOf(same), owner, owners)
  const loops = same.flatMap(r => eventLoop(r, program) ?? []).filter(l => l.list === loop.list)
  return isProved(
    loop.node,
    loops.map(l => l.node),
    owner,
    owners,
  )
}

const callsOf = (listeners: ListenerCall[]): Node[] => listeners.map(l => l.call)

/** The teardown takes another listener off the same target: whoever wrote it knows that the target lives longer. */
const hasSibling = (listener: ListenerCall, removed: ListenerCall[], owner: Owner, owners: Owners): boolean =>
  owner.kind === 'class' &&
  removed.some(
    r =>
      r.handler !== undefined &&
      sameTarget(r, listener) &&
      !sameEvent(r, listener) &&
      owners.of(r.call) === owner &&
      owners.teardownReaches(owner, r.call),
  )

/** The teardown lets go of the target, which was given, and leaves there a handler that nobody can take off any more. */
function isLetGo({ target, fresh, method }: ListenerCall, owner: Owner, { program }: Owners): boolean {
  const key = target && isMember(bare(target)) ? keyOf(bare(target) as MemberNode) : undefined
  if (key === undefined || !fresh || method === 'once' || owner.kind !== 'class') return false
  const own = program.membersNamed(key).filter(m => isThis(m.object, program))
  return (
    own.some(m => isGiven(m, program)) &&
    own.some(m => {
      const parent = program.parent(m)
      const gone = parent?.type === 'UnaryExpression' ? parent.operator === 'delete' : isCleared(m, program)
      return gone && owner.teardown.some(fn => program.isWithin(m, fn))
    })
  )
}

/** `this.server = options.server` */
function isGiven(member: Node, program: Program): boolean {
  const assignment = program.parent(member)
  if (assignment?.type !== 'AssignmentExpression' || assignment.left !== member) return false
  let root = bare(assignment.right)
  while (isMember(root)) root = bare(root.object)
  return root.type === 'Identifier' && program.binding(root)?.kind === 'param'
}

type Pairing =
  | { kind: 'removed'; by: ListenerCall[] }
  | { kind: 'mismatched'; by: ListenerCall; why: 'handler' | 'capture' }
  | { kind: 'none' }

/** Finds the removal that belongs to a listener, anywhere in the file. */
function pair(listener: ListenerCall, removed: ListenerCall[], program: Program): Pairing {
  const near = removed.filter(r => sameTarget(r, listener) && sameEvent(r, listener))
  const wholesale = near.filter(r => r.handler === undefined)
  if (wholesale.length > 0) return { kind: 'removed', by: wholesale }
  const lookedUp = near.filter(r => isLookedUp(r, program))
  if (lookedUp.length > 0) return { kind: 'removed', by: lookedUp }
  const sameHandler = near.filter(r => isSameHandler(r, listener))
  const exact = sameHandler.filter(r => isSameCapture(r, listener))
  if (exact.length > 0) return { kind: 'removed', by: exact }
  if (sameHandler[0]) return { kind: 'mismatched', by: sameHandler[0], why: 'capture' }
  const vain = near.find(r => r.fresh)
  return vain ? { kind: 'mismatched', by: vain, why: 'handler' } : { kind: 'none' }
}

/** The handler comes from where handlers are kept, which may be any: `off('a', this.handlers.get(id))`, `for (const f of all) …` */
function isLookedUp({ handler, fresh }: ListenerCall, program: Program): boolean {
  const node = handler && bare(handler)
  if (!node || fresh) return false
  if (isCall(node)) return methodOf(node)?.method === 'get'
  if (isMember(node)) return node.computed === true && keyOf(node) === undefined
  const declaration = node.type === 'Identifier' ? program.binding(node)?.declaration : undefined
  return declaration?.type === 'VariableDeclarator' && !declaration.init
    ? program.parent(program.parent(declaration)!)?.type === 'ForOfStatement'
    : false
}

/** The last name of a path; `map` and `this._map` are taken to be one thing. */
const last = (path: string): string =>
  path
    .split('.')
    .at(-1)!
    .replace(/^[_#$]+(?=\w)/, '')

const sameTarget = (a: ListenerCall, b: ListenerCall): boolean =>
  a.targetPath === b.targetPath || (last(a.targetPath) === last(b.targetPath) && !/[('"]/.test(a.targetPath))

const isLiteral = (event: string): boolean => event.startsWith("'")

const sameEvent = (a: ListenerCall, b: ListenerCall): boolean =>
  a.event === b.event ||
  a.event === '' ||
  b.event === '' ||
  (!isLiteral(a.event) && !isLiteral(b.event)) ||
  mayBe(a.event, b.event) ||
  mayBe(b.event, a.event) ||
  // `off('a b', f)` removes both.
  (isLiteral(a.event) && isLiteral(b.event) && words(b.event).every(w => words(a.event).some(r => isWithin(w, r))))

/** One of two: `touch ? 'touchmove' : 'wheel'` */
const mayBe = (choice: string, event: string): boolean =>
  choice.includes('?') && isLiteral(event) && [event, `"${event.slice(1, -1)}"`].some(name => choice.includes(name))

/** jQuery's `a.space` is removed by `a` and by `.space` as well. */
const isWithin = (event: string, removed: string): boolean =>
  event === removed || (removed.startsWith('.') ? event.endsWith(removed) : event.startsWith(`${removed}.`))

const words = (event: string): string[] => event.slice(1, -1).split(/\s+/)

/** Handlers kept in different places under one name are taken to be one. */
const isSameHandler = (a: ListenerCall, b: ListenerCall): boolean =>
  a.handlerPath !== undefined && b.handlerPath !== undefined && !a.fresh && last(a.handlerPath) === last(b.handlerPath)

/** The very same target, event and handler, not only things of the same name. */
const isExact = (removal: ListenerCall, listener: ListenerCall): boolean =>
  removal.targetPath === listener.targetPath &&
  removal.event === listener.event &&
  (removal.handler === undefined || removal.handlerPath === listener.handlerPath)

const isSameCapture = (a: ListenerCall, b: ListenerCall): boolean =>
  a.capture === undefined || b.capture === undefined || a.capture === b.capture

/** `const stop = bus.on(…)`: what the call returns undoes it. DOM targets return nothing. */
function isKeptByResult(listener: ListenerCall, { program }: Owners): boolean {
  const { target, targetPath } = listener
  if (isDom(listener) && (!target || isGlobal(target, targetPath, program))) return false
  return destinationOf(listener.call, program).kind !== 'dropped'
}

const neverRemoved = (listener: ListenerCall, owner: Owner, severity: Severity): Leak => ({
  rule: 'js/listener-not-removed',
  severity,
  message: `A listener is added to ${listener.targetPath} ${perWhat(owner)} and never removed${
    listener.fresh ? '; an anonymous or freshly bound handler cannot be' : ''
  }.`,
  repair: 'Keep the handler and remove it in the teardown, or pass { signal } and abort it there.',
})

function mismatch({ by, why }: Extract<Pairing, { kind: 'mismatched' }>, sure: boolean): Leak {
  return {
    rule: 'js/listener-mismatched-removal',
    severity: sure ? 'high' : 'medium',
    message:
      why === 'capture'
        ? `${by.method} removes nothing: it names another capture flag than the call that added the listener.`
        : `${by.method} removes nothing: ${describeHandler(by.handler!)} never equals the one that was added.`,
    repair:
      why === 'capture'
        ? 'Pass the same capture flag to both calls.'
        : 'Keep the handler in a variable or field and pass the same one to both calls.',
    trace: [{ node: by.call, text: 'this removal has no effect' }],
  }
}

const describeHandler = (handler: Node): string =>
  isFunction(bare(handler)) ? 'a function written here' : 'a function bound here'
