/** `functools.lru_cache` on a method: the cache belongs to the class and keeps every instance that it was called on. */
import { ParseNodeType } from '#pyright-parser'
import { dotted, type ExpressionNode, type FunctionNode } from '../../syntax/python/tree.ts'
import { leaking, type Rule, unproved } from './judged.ts'
import { classOf, type Module } from './module.ts'

const caches = /^functools\.(lru_cache|cache)$/

export const cacheOnMethod: Rule = module =>
  module.functions.flatMap(fn => {
    const decorator = fn.d.decorators.find(d => caches.test(module.qualified(called(d.d.expr)) ?? ''))
    if (!decorator || !classOf(fn) || fn.d.params.length === 0) return []
    if (isOfClass(fn) || lastsAnyway(fn, module)) return [unproved(decorator, 'cache')]
    return leaking(decorator, 'cache', {
      rule: 'py/cache-on-method',
      severity: 'medium',
      message: `The cache of ${fn.d.name.d.value} is shared by all instances and keeps each one it was called on alive.`,
      repair: 'Use functools.cached_property, or make the cache in __init__ so that it goes with the instance.',
    })
  })

const called = (node: ExpressionNode): ExpressionNode => (node.nodeType === ParseNodeType.Call ? node.d.leftExpr : node)

const isOfClass = (fn: FunctionNode): boolean =>
  fn.d.decorators.some(d => /^(staticmethod|classmethod)$/.test(dotted(d.d.expr)?.at(-1) ?? '')) ||
  /^(__new__|__init_subclass__|__class_getitem__)$/.test(fn.d.name.d.value) ||
  /^(cls|mcs|mcls|metacls)$/.test(fn.d.params[0]?.d.name?.d.value ?? '')

/** Members of an Enum, classes as instances of a metaclass, and singletons live as long as the process anyway. */
function lastsAnyway(fn: FunctionNode, module: Module): boolean {
  const cls = classOf(fn)!
  const words = [...cls.d.arguments.map(a => module.text(a)), ...cls.d.decorators.map(d => module.text(d))]
  return words.some(
    w => /(Enum|Flag|Meta|Singleton)\b|^type$|singleton/i.test(w) && !/metaclass *= *(abc\.)?ABCMeta/.test(w),
  )
}
