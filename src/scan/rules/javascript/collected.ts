/** Handles that are put together, to be ended together: a list, one Subscription, a store of disposables, a base class. */
import { pathOf } from '../../syntax/javascript/names.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import {
  bare,
  calleeName,
  descendants,
  type FunctionNode,
  isCall,
  isFunction,
  isMember,
  keyOf,
  methodOf,
  type Node,
} from '../../syntax/javascript/tree.ts'
import { changesOf, isCalledOn, type Kept, readsOf } from '../../syntax/javascript/uses.ts'
import { isUnbranched } from './calm.ts'
import { registrationsOf } from './closers.ts'
import { destinationOf } from './destination.ts'
import type { Owner, Owners } from './owners.ts'
import { isProved, isSurelyRun } from './proof.ts'

/** They end what they are given too late, as well. */
const stores = /^(Subscription|SubSink|Subs|DisposableStore|CompositeDisposable|DisposableCollection)$/
const endsStore = /^(unsubscribe|dispose)$/
const endsOne = /^(unsubscribe|dispose|close|destroy|disconnect|remove|cancel|terminate|abort|stop)$/

/** Is the handle put where the teardown of its owner surely ends it, with all others? */
export function isCollected(handle: Node, owner: Owner, owners: Owners): boolean {
  const { program } = owners
  const parent = program.parent(handle)
  if (isCall(parent) && owner.class && registrationsOf(owner.class, program).includes(parent)) return true
  const holder = holderOf(handle, program)
  if (!holder) return false
  const reads = readsOf(holder, program).filter(read => pathOf(read, program) === holder.path)
  if (isStore(holder, owner, program))
    return reads
      .flatMap(read => isCalledOn(read, endsStore, program) ?? [])
      .some(end => isCall(end) && isSurelyRun(end, owner, owners))
  const ends = reads.flatMap(read => endOfEach(read, program) ?? [])
  return !isLost(holder, ends, program) && isProved(handle, ends, owner, owners)
}

/** `holder.add(handle)`, `holder.push(handle)`, `holder.sink = handle`, `holder = [handle]` */
function holderOf(handle: Node, program: Program): Kept | undefined {
  const parent = program.parent(handle)
  if (parent?.type === 'ArrayExpression') {
    const kept = destinationOf(parent, program)
    return kept.kind === 'kept' ? kept : undefined
  }
  const called = isCall(parent) ? methodOf(parent) : undefined
  if (called) return /^(add|push)$/.test(called.method) ? namedBy(called.receiver, program) : undefined
  const sink = parent?.type === 'AssignmentExpression' ? parent.left : undefined
  return isMember(sink) && keyOf(sink) === 'sink' ? namedBy(sink.object, program) : undefined
}

function namedBy(expression: Node, program: Program): Kept | undefined {
  const node = bare(expression)
  const binding = node.type === 'Identifier' ? program.binding(node) : undefined
  const path = pathOf(node, program)
  return path === undefined ? undefined : { path, ...(binding && { binding }) }
}

/** A store that is made once, and never replaced. */
function isStore(holder: Kept, owner: Owner, program: Program): boolean {
  const { binding, path } = holder
  const key = path.replace(/^this\./, '')
  const made =
    binding?.declaration.type === 'VariableDeclarator'
      ? binding.declaration.init
      : owner.class?.members.find(m => m.name === key)?.value
  if (made?.type !== 'NewExpression' || !stores.test(program.text(made.callee))) return false
  return changesOf(holder, program).length === 0
}

/** `holder.forEach(one => one.close())`, `for (const one of holder) one.close()`: what ends all that it holds. */
function endOfEach(read: Node, program: Program): Node | undefined {
  const loop = program.parent(read)
  if (loop?.type === 'ForOfStatement' && loop.right === read) {
    const one = loop.left.type === 'VariableDeclaration' ? loop.left.declarations[0]?.id : undefined
    return one && endsEach(one, loop.body, program) ? loop : undefined
  }
  const call = isCalledOn(read, /^forEach$/, program)
  const callback = isCall(call) && call.arguments[0] ? bare(call.arguments[0]) : undefined
  if (!callback) return undefined
  if (callback.type === 'Identifier') return /^clear(Interval|Timeout)$/.test(callback.name) ? call : undefined
  const one = isFunction(callback) ? callback.params[0] : undefined
  return one && endsEach(one, (callback as FunctionNode).body, program) ? call : undefined
}

/** Each turn calls `one()`, `one.close()` or `clearInterval(one)`. */
function endsEach(one: Node, body: Node, program: Program): boolean {
  if (one.type !== 'Identifier') return false
  const isOne = (node: Node | undefined) =>
    node !== undefined && bare(node).type === 'Identifier' && program.text(bare(node)) === one.name
  return [...descendants(body)].some(n => {
    if (!isCall(n) || !isUnbranched(n, body, program)) return false
    const called = methodOf(n)
    if (called) return isOne(called.receiver) && endsOne.test(called.method)
    return isOne(n.callee) || (/^clear(Interval|Timeout)$/.test(calleeName(n) ?? '') && isOne(n.arguments[0]))
  })
}

/** The list is replaced where what it held is not ended first. */
const isLost = (holder: Kept, ends: Node[], program: Program): boolean =>
  changesOf(holder, program).some(
    change =>
      !ends.some(end => program.functionOf(end) === program.functionOf(change) && end.start! < change.start!) &&
      !isStarted(change, program),
  )

/** `this.subs = […]` at the start of a constructor or the like, once. */
function isStarted(change: Node, program: Program): boolean {
  const fn = program.functionOf(change)
  return fn?.type === 'ClassMethod' && fn.kind === 'constructor'
}
