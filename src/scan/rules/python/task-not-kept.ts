/** Tasks that nothing refers to: the event loop holds them weakly, so they may vanish half done, and nobody sees them fail. */
import { ParseNodeType } from '#pyright-parser'
import { type CallNode, walk } from '../../syntax/python/tree.ts'
import { type Judged, leaking, type Rule, unproved } from './judged.ts'
import { assignedTo, functionOf, isDropped, type Module, mentions, methodOf, receiverOf } from './module.ts'

const makes = /^asyncio\.(create_task|ensure_future)$/
const loops = /^asyncio\.(get_running_loop|get_event_loop|new_event_loop)$/

export const taskNotKept: Rule = module => module.calls.filter(c => makesTask(c, module)).map(c => judge(c, module))

function makesTask(call: CallNode, module: Module): boolean {
  if (makes.test(module.qualified(call.d.leftExpr) ?? '')) return true
  if (methodOf(call) !== 'create_task' || call.d.leftExpr.nodeType !== ParseNodeType.MemberAccess) return false
  const on = call.d.leftExpr.d.leftExpr
  if (on.nodeType === ParseNodeType.Call) return loops.test(module.qualified(on.d.leftExpr) ?? '')
  return on.nodeType === ParseNodeType.Name && isLoop(on.d.value, call, module)
}

/** `loop = asyncio.get_running_loop()` in the same function. */
const isLoop = (name: string, call: CallNode, module: Module): boolean =>
  module.calls.some(
    c =>
      assignedTo(c) === name && functionOf(c) === functionOf(call) && loops.test(module.qualified(c.d.leftExpr) ?? ''),
  )

function judge(call: CallNode, module: Module): Judged {
  const fn = functionOf(call)
  if (call.parent?.nodeType === ParseNodeType.Await) return { node: call, category: 'task', state: 'proved' }
  const name = assignedTo(call)
  const unused =
    name !== undefined && fn !== undefined && !isShared(name, call) && mentions(name, fn.d.suite).length === 1
  // Where the loop is run on the spot, the frame that made the task outlives it.
  if (!(isDropped(call) || unused) || !fn || runsLoop(call, module)) return unproved(call, 'task')
  return leaking(call, 'task', {
    rule: 'py/task-not-kept',
    severity: 'medium',
    message:
      'Nothing keeps this task: the event loop refers to it weakly, and nothing awaits, cancels or sees it fail.',
    repair: 'Keep it in a set and discard it in a done callback, or start it in an asyncio.TaskGroup.',
  })
}

const isShared = (name: string, call: CallNode): boolean =>
  walk(functionOf(call)!.d.suite).some(
    n =>
      (n.nodeType === ParseNodeType.Global || n.nodeType === ParseNodeType.Nonlocal) &&
      n.d.targets.some(t => t.d.value === name),
  )

const runsLoop = (call: CallNode, module: Module): boolean =>
  module.calls.some(
    c =>
      functionOf(c) === functionOf(call) &&
      /^run_(forever|until_complete)$/.test(methodOf(c) ?? '') &&
      receiverOf(c) !== undefined,
  )
