/** `functools.lru_cache` on a method: the cache belongs to the class and keeps every instance that it was called on. */
import { ParseNodeType } from '#pyright-parser'
import { argument, dotted, type ExpressionNode, type FunctionNode } from '../../syntax/python/tree.ts'
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
      severity: keepsFew(decorator.d.expr) || isValue(fn, module) ? 'low' : 'medium',
      message: `The cache of ${fn.d.name.d.value} is shared by all instances and keeps each one it was called on alive.`,
      repair: 'Use functools.cached_property, or make the cache in __init__ so that it goes with the instance.',
    })
  })

const called = (node: ExpressionNode): ExpressionNode => (node.nodeType === ParseNodeType.Call ? node.d.leftExpr : node)

const isOfClass = (fn: FunctionNode): boolean =>
  fn.d.decorators.some(d => /^(staticmethod|classmethod)$/.test(dotted(d.d.expr)?.at(-1) ?? '')) ||
  /^(__new__|__init_subclass__|__class_getitem__)$/.test(fn.d.name.d.value) ||
  /^(cls|mcs|mcls|metacls)$/.test(fn.d.params[0]?.d.name?.d.value ?? '')

/** `maxsize=1` keeps the last instance and no other. */
function keepsFew(node: ExpressionNode): boolean {
  const size = node.nodeType === ParseNodeType.Call ? argument(node, 'maxsize', 0) : undefined
  return size?.nodeType === ParseNodeType.Number && size.d.value <= 1
}

/** Values that compare by what they hold: equal ones share an entry, and keeping one keeps little else alive. */
function isValue(fn: FunctionNode, module: Module): boolean {
  const cls = classOf(fn)!
  const words = [...cls.d.arguments, ...cls.d.decorators].map(n => module.text(n))
  const hashes = cls.d.suite.d.statements.some(
    s => s.nodeType === ParseNodeType.Function && s.d.name.d.value === '__hash__',
  )
  return hashes || words.some(w => /NamedTuple|frozen\s*=\s*True|^(tuple|str|int|bytes|frozenset)$/.test(w))
}

/** Members of an Enum, classes as instances of a metaclass, and singletons live as long as the process anyway. */
function lastsAnyway(fn: FunctionNode, module: Module): boolean {
  const cls = classOf(fn)!
  const words = [...cls.d.arguments.map(a => module.text(a)), ...cls.d.decorators.map(d => module.text(d))]
  return words.some(
    w => /(Enum|Flag|Meta|Singleton)\b|^type$|singleton/i.test(w) && !/metaclass *= *(abc\.)?ABCMeta/.test(w),
  )
}
