/** What a method registers somewhere that outlives its instance, and so keeps the instance alive with it. */
import type { ClassNode } from '@zzzen/pyright-internal/dist/parser/parseNodes'
import { ParseNodeType } from '#pyright-parser'
import type { CallNode, ExpressionNode, FunctionNode } from '../../syntax/python/tree.ts'
import { classOf, functionOf, isGuarded, type Module, mentions, parametersOf } from './module.ts'

export interface Keeps {
  fn: FunctionNode
  cls: ClassNode
  /** Certainly for every instance: one for the life of the process is as usual as many. */
  each: boolean
}

/** The class whose instance a call keeps by one of its arguments; undefined if it keeps none, or only weakly. */
export function keepsInstance(call: CallNode, module: Module): Keeps | undefined {
  const fn = functionOf(call)
  const cls = fn && classOf(fn)
  const self = fn && parametersOf(fn)[0]
  if (!fn || !cls || self === undefined || self === 'cls') return undefined
  const keeps = call.d.args.some(a => mentions(self, a.d.valueExpr).length > 0 && !isWeak(a.d.valueExpr, module))
  if (!keeps) return undefined
  const isOne = isGuarded(call) || /singleton|global/i.test(cls.d.name.d.value)
  return { fn, cls, each: fn.d.name.d.value === '__init__' && !isOne }
}

const isWeak = (node: ExpressionNode, module: Module): boolean =>
  node.nodeType === ParseNodeType.Call && /^weakref\./.test(module.qualified(node.d.leftExpr) ?? '')
