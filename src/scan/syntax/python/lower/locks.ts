/**
 * Locks: what is acquired is the hold on something that was there before, so it goes by a name of its own. Only where
 * one function both takes and gives back; what is taken here and given back elsewhere says nothing of either place.
 */
import { ParseNodeType } from '#pyright-parser'
import type { Name } from '../../../flow/ir.ts'
import { type CallNode, dotted, everyNode, nodesOfScope, type ParseNode } from '../tree.ts'
import { callSite } from './calls.ts'
import type { Scope } from './scope.ts'

/** The name of the hold on a lock; no variable is called so. */
const holdOn = (lock: string): Name => `&${lock}`

/** `lock.acquire()`, if this function releases that lock too: the name that holds the answer. */
export function acquireLock(node: CallNode, s: Scope): Name | undefined {
  const call = lockCall(node)
  const resource = s.file.resources.acquire.get('.acquire')
  if (call?.by !== 'acquire' || !s.around.locks.has(call.lock) || !resource) return undefined
  // `ensure_future(lock.acquire())`: somebody else does it, and later.
  if (node.parent?.nodeType === ParseNodeType.Argument) return undefined
  s.mayRaise(node, 'doubtful')
  const answer = s.temporary()
  s.emit({ kind: 'acquire', site: { ...callSite(node, s), resource }, into: answer })
  // Where the answer is no, nothing was acquired: what holds it is known to be true.
  s.emit({ kind: 'alias', to: holdOn(call.lock), from: answer })
  return answer
}

export function releaseLock(node: CallNode, s: Scope): void {
  const call = lockCall(node)
  if (call?.by !== 'release' || !s.around.locks.has(call.lock)) return
  s.emit({ kind: 'release', of: holdOn(call.lock), by: call.by, span: s.span(node), text: s.text(node) })
}

/**
 * The locks that a scope both acquires and releases, without those that a function inside may release for it. One that
 * is made here as well ends here, whether locked or not.
 */
export function locksOf(body: ParseNode): ReadonlySet<string> {
  const here = new Set(nodesOfScope(body))
  const acquired = lockCalls(here, 'acquire')
  if (acquired.size === 0) return acquired
  const released = lockCalls(here, 'release')
  const elsewhere = lockCalls(new Set(everyNode(body).filter(node => !here.has(node))), 'release')
  const made = new Set([...here].flatMap(node => madeIn(node) ?? []))
  return new Set([...acquired].filter(lock => released.has(lock) && !elsewhere.has(lock) && !made.has(lock)))
}

type How = 'acquire' | 'release'

const lockCalls = (nodes: ReadonlySet<ParseNode>, how: How): Set<string> =>
  new Set([...nodes].map(lockCall).flatMap(call => (call?.by === how ? [call.lock] : [])))

/** `lock.acquire()` or `lock.release()` on a name or a path of names, given no more than a lock is given. */
function lockCall(node: ParseNode): { by: How; lock: string } | undefined {
  if (node.nodeType !== ParseNodeType.Call || node.d.leftExpr.nodeType !== ParseNodeType.MemberAccess) return undefined
  const by = node.d.leftExpr.d.member.d.value
  if (by !== 'acquire' && by !== 'release') return undefined
  const lock = dotted(node.d.leftExpr.d.leftExpr)?.join('.')
  const isPlain = by === 'acquire' ? node.d.args.every(isHowToWait) : node.d.args.length === 0
  return lock !== undefined && isPlain ? { by, lock } : undefined
}

/** Whether to wait, and how long: anything else tells what is acquired, which is then no lock. */
const isHowToWait = ({ d: { name, valueExpr } }: CallNode['d']['args'][number]): boolean =>
  name
    ? /^(block|blocking|timeout)$/.test(name.d.value)
    : valueExpr.nodeType === ParseNodeType.Constant || valueExpr.nodeType === ParseNodeType.Number

/** `lock` of `lock = Lock()`. */
function madeIn(node: ParseNode): string | undefined {
  if (node.nodeType !== ParseNodeType.Assignment || node.d.leftExpr.nodeType !== ParseNodeType.Name) return undefined
  const source = node.d.rightExpr.nodeType === ParseNodeType.Await ? node.d.rightExpr.d.expr : node.d.rightExpr
  const maker = source.nodeType === ParseNodeType.Call ? dotted(source.d.leftExpr)?.at(-1) : undefined
  return maker !== undefined && /^[A-Z]|^allocate_lock$/.test(maker) ? node.d.leftExpr.d.value : undefined
}
