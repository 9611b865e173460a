/** Exit handlers registered per instance: each keeps its instance alive until the process ends. */
import type { CallNode } from '../../syntax/python/tree.ts'
import { type Judged, leaking, type Rule, unproved } from './judged.ts'
import type { Module } from './module.ts'
import { keepsInstance } from './registration.ts'

export const atexitNotUnregistered: Rule = module => {
  const named = (name: string) => module.calls.filter(c => module.qualified(c.d.leftExpr) === name)
  const isUndone = named('atexit.unregister').length > 0
  return named('atexit.register').flatMap(call => judge(call, isUndone, module) ?? [])
}

function judge(call: CallNode, isUndone: boolean, module: Module): Judged | undefined {
  const keeps = keepsInstance(call, module)
  if (!keeps) return undefined
  if (isUndone) return unproved(call, 'registration')
  return leaking(call, 'registration', {
    rule: 'py/atexit-not-unregistered',
    severity: keeps.each ? 'medium' : 'low',
    message: `This exit handler keeps each ${keeps.cls.d.name.d.value} alive until the process ends; nothing unregisters it.`,
    repair: 'Call atexit.unregister when the object is closed, or use weakref.finalize, which does not keep it alive.',
  })
}
