/** Logging handlers added each time a function runs: loggers last as long as the process, and so do their handlers. */
import { ParseNodeType } from '#pyright-parser'
import { type CallNode, everyNode } from '../../syntax/python/tree.ts'
import { type Judged, leaking, type Rule, unproved } from './judged.ts'
import { assignedTo, classOf, functionOf, isGuarded, type Module, methodOf, receiverOf } from './module.ts'

/** What programs call once, when they start. */
const once = /setup|set_?up|config|init|main|start|install|enable|^add_|^(cli|run)$|basic/i

export const handlerNotRemoved: Rule = module =>
  module.calls.filter(c => methodOf(c) === 'addHandler').flatMap(c => judge(c, module) ?? [])

function judge(call: CallNode, module: Module): Judged | undefined {
  const fn = functionOf(call)
  if (!fn || !isLogger(call, module) || !makesHandler(call, module)) return undefined
  const around = classOf(fn) ?? fn
  const words = everyNode(around).flatMap(n => (n.nodeType === ParseNodeType.MemberAccess ? [n.d.member.d.value] : []))
  if (words.some(w => /^(removeHandler|handlers|hasHandlers)$/.test(w)) || isGuarded(call))
    return unproved(call, 'handler')
  const perInstance = classOf(fn) !== undefined && fn.d.name.d.value === '__init__'
  return leaking(call, 'handler', {
    rule: 'py/logging-handler-not-removed',
    severity: !perInstance && once.test(fn.d.name.d.value) ? 'low' : 'medium',
    message: `Each call of ${fn.d.name.d.value} adds one more handler to a logger that lasts as long as the process.`,
    repair: 'Add it only where the logger has none yet, or remove and close it in a finally block.',
  })
}

const isGetLogger = (call: CallNode, module: Module): boolean =>
  module.qualified(call.d.leftExpr) === 'logging.getLogger'

/** `logging.getLogger(…).addHandler`, or on a name that was given one. */
function isLogger(call: CallNode, module: Module): boolean {
  const on = call.d.leftExpr.nodeType === ParseNodeType.MemberAccess ? call.d.leftExpr.d.leftExpr : undefined
  if (on?.nodeType === ParseNodeType.Call) return isGetLogger(on, module)
  const name = receiverOf(call)
  return (
    name !== undefined &&
    module.calls.some(c => {
      const target = c.parent?.nodeType === ParseNodeType.Assignment ? module.text(c.parent.d.leftExpr) : undefined
      return target === name && isGetLogger(c, module)
    })
  )
}

/** The handler is made in this function: a handler of the module's own is added once at most. */
function makesHandler(call: CallNode, module: Module): boolean {
  const given = call.d.args[0]?.d.valueExpr
  const isHandler = (c: CallNode) =>
    /Handler$/.test(module.text(c.d.leftExpr)) && !/NullHandler$/.test(module.text(c.d.leftExpr))
  if (given?.nodeType === ParseNodeType.Call) return isHandler(given)
  if (given?.nodeType !== ParseNodeType.Name) return false
  return module.calls.some(c => assignedTo(c) === given.d.value && functionOf(c) === functionOf(call) && isHandler(c))
}
