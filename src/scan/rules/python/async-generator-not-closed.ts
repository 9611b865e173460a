/**
 * Asynchronous generators that are left half-way while they hold something: unlike others they cannot be closed on the
 * spot when nobody refers to them any more, so what they hold is released by the event loop some time later, or not at
 * all when that has ended.
 */
import type { ForNode } from '@zzzen/pyright-internal/dist/parser/parseNodes'
import { ParseNodeType } from '#pyright-parser'
import { dotted, type FunctionNode, nodesOfScope, type ParseNode } from '../../syntax/python/tree.ts'
import { leaking, type Rule, unproved } from './judged.ts'
import { classOf, functionOf, type Module } from './module.ts'

export const asyncGeneratorNotClosed: Rule = module =>
  module.nodes.flatMap(node => {
    if (node.nodeType !== ParseNodeType.For || !node.d.isAsync) return []
    const generator = generatorOf(node, module)
    if (!generator || !holdsWhileYielding(generator, module)) return []
    if (!isLeft(node)) return unproved(node.d.iterableExpr, 'async-generator')
    return leaking(node.d.iterableExpr, 'async-generator', {
      rule: 'py/async-generator-not-closed',
      severity: 'medium',
      message: `The loop may be left before ${generator.d.name.d.value} has come to its end; nothing closes it then, and it keeps what it holds.`,
      repair: 'Iterate over it in `async with contextlib.aclosing(…) as items:`.',
    })
  })

/** The function of this file whose call is iterated over: by its name, or as a method of the own instance. */
function generatorOf({ d: { iterableExpr } }: ForNode, module: Module): FunctionNode | undefined {
  const called = iterableExpr.nodeType === ParseNodeType.Call ? dotted(iterableExpr.d.leftExpr) : undefined
  const caller = functionOf(iterableExpr)
  if (!called || called.length > 2 || !caller) return undefined
  const around = called.length === 1 ? undefined : classOf(caller)
  if (called.length === 2 && (called[0] !== 'self' || !around)) return undefined
  const found = module.functions.filter(fn => fn.d.name.d.value === called.at(-1) && classOf(fn) === around)
  return found.length === 1 && found[0]!.d.isAsync ? found[0] : undefined
}

/** A `yield` within a with statement, or a try statement with a finally block. */
const holdsWhileYielding = (fn: FunctionNode, module: Module): boolean =>
  nodesOfScope(fn.d.suite).some(
    node => node.nodeType === ParseNodeType.Yield && isAround(node, fn, n => holds(n, module) || hasFinally(n)),
  )

const holdsNothing = /^(contextlib\.(suppress|nullcontext)|warnings\.catch_warnings)$/

const holds = (node: ParseNode, module: Module): boolean =>
  node.nodeType === ParseNodeType.With &&
  node.d.withItems.some(({ d: { expr } }) => {
    const manager = expr.nodeType === ParseNodeType.Call ? expr.d.leftExpr : expr
    return !holdsNothing.test(module.qualified(manager) ?? '')
  })

const hasFinally = (node: ParseNode): boolean =>
  node.nodeType === ParseNodeType.Try && node.d.finallySuite !== undefined

function isAround(node: ParseNode, within: ParseNode, found: (n: ParseNode) => boolean): boolean {
  for (let n = node.parent; n && n !== within; n = n.parent) if (found(n)) return true
  return false
}

/** By a return, or a break that is not of a loop inside. */
const isLeft = ({ d: { forSuite } }: ForNode): boolean =>
  nodesOfScope(forSuite).some(
    node =>
      node.nodeType === ParseNodeType.Return ||
      (node.nodeType === ParseNodeType.Break &&
        !isAround(node, forSuite, n => n.nodeType === ParseNodeType.For || n.nodeType === ParseNodeType.While)),
  )
