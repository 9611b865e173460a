/** Exit handlers registered per instance: each keeps its instance alive until the process ends. */
import { ParseNodeType } from '#pyright-parser'
import type { CallNode, ExpressionNode } from '../../syntax/python/tree.ts'
import { type Judged, leaking, type Rule, unproved } from './judged.ts'
import { classOf, functionOf, isGuarded, type Module, mentions, parametersOf } from './module.ts'

export const atexitNotUnregistered: Rule = module => {
  const named = (name: string) => module.calls.filter(c => module.qualified(c.d.leftExpr) === name)
  const isUndone = named('atexit.unregister').length > 0
  return named('atexit.register').flatMap(call => judge(call, isUndone, module) ?? [])
}

function judge(call: CallNode, isUndone: boolean, module: Module): Judged | undefined {
  const fn = functionOf(call)
  const cls = fn && classOf(fn)
  const self = fn && parametersOf(fn)[0]
  if (!fn || !cls || self === undefined || self === 'cls') return undefined
  const keeps = call.d.args.some(a => mentions(self, a.d.valueExpr).length > 0 && !isWeak(a.d.valueExpr, module))
  if (!keeps) return undefined
  if (isUndone) return unproved(call, 'registration')
  return leaking(call, 'registration', {
    rule: 'py/atexit-not-unregistered',
    // One instance for the life of the process is as usual as many.
    severity:
      fn.d.name.d.value === '__init__' && !isGuarded(call) && !/singleton|global/i.test(cls.d.name.d.value)
        ? 'medium'
        : 'low',
    message: `This exit handler keeps each ${cls.d.name.d.value} alive until the process ends; nothing unregisters it.`,
    repair: 'Call atexit.unregister when the object is closed, or use weakref.finalize, which does not keep it alive.',
  })
}

const isWeak = (node: ExpressionNode, module: Module): boolean =>
  node.nodeType === ParseNodeType.Call && /^weakref\./.test(module.qualified(node.d.leftExpr) ?? '')
