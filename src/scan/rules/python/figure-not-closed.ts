/** Figures of matplotlib.pyplot: pyplot itself keeps each one until it is closed. */
import { ParseNodeType } from '#pyright-parser'
import { type CallNode, everyNode, type FunctionNode } from '../../syntax/python/tree.ts'
import { type Judged, leaking, type Rule, unproved } from './judged.ts'
import { functionOf, type Module } from './module.ts'

const makes = /^matplotlib\.pyplot\.(figure|subplots)$/
/** Showing blocks until the user has closed them. */
const ends = /^matplotlib\.pyplot\.(close|show)$/

export const figureNotClosed: Rule = module => {
  const figures = module.calls.filter(c => makes.test(module.qualified(c.d.leftExpr) ?? ''))
  if (figures.length === 0) return []
  const isEnded = module.calls.some(c => ends.test(module.qualified(c.d.leftExpr) ?? ''))
  return figures.flatMap(call => judge(call, isEnded, module) ?? [])
}

function judge(call: CallNode, isEnded: boolean, module: Module): Judged | undefined {
  const fn = functionOf(call)
  if (!fn) return undefined
  if (isEnded || givesAway(fn)) return unproved(call, 'figure')
  const isSaved = module.calls.some(c => functionOf(c) === fn && /\.savefig$/.test(module.text(c.d.leftExpr)))
  return leaking(call, 'figure', {
    rule: 'py/figure-not-closed',
    severity: isSaved ? 'medium' : 'low',
    message: `pyplot keeps the figure that each call of ${fn.d.name.d.value} makes; nothing closes it.`,
    repair: 'Call plt.close(fig) when it is saved, or make a matplotlib.figure.Figure, which pyplot does not keep.',
  })
}

/** What returns, yields or stores something may hand the figure on. */
const givesAway = (fn: FunctionNode): boolean =>
  everyNode(fn.d.suite).some(
    n =>
      (n.nodeType === ParseNodeType.Return && n.d.expr !== undefined) ||
      n.nodeType === ParseNodeType.Yield ||
      (n.nodeType === ParseNodeType.Assignment && n.d.leftExpr.nodeType === ParseNodeType.MemberAccess),
  )
