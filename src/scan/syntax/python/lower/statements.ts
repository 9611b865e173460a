/** Statements to the neutral form. */

import type {
  ExceptNode,
  MatchNode,
  SuiteNode,
  TryNode,
  WithItemNode,
  WithNode,
} from '@zzzen/pyright-internal/dist/parser/parseNodes'
import { ParseNodeType } from '#pyright-parser'
import type { Handler, Name, Stmt } from '../../../flow/ir.ts'
import { dotted, type ExpressionNode, type ParseNode } from '../tree.ts'
import { assign, bind } from './assignments.ts'
import { closers } from './calls.ts'
import { aside, literal, test, value } from './expressions.ts'
import { lowerClass, lowerFunction } from './functions.ts'
import type { Scope } from './scope.ts'

export function statement(node: ParseNode, s: Scope): void {
  switch (node.nodeType) {
    case ParseNodeType.StatementList:
      for (const part of node.d.statements) statement(part, s)
      return
    case ParseNodeType.Assignment:
      return assign(node.d.leftExpr, node.d.rightExpr, s)
    case ParseNodeType.AugmentedAssignment:
      return augmented(node.d.leftExpr, node.d.rightExpr, s)
    case ParseNodeType.TypeAnnotation:
      return
    case ParseNodeType.Return:
      return leave(node, node.d.expr, s)
    case ParseNodeType.Raise:
      if (node.d.expr) value(node.d.expr, s)
      return s.push({ kind: 'jump', to: 'raise', span: s.span(node) })
    case ParseNodeType.Assert: {
      const fails = s.block(() => s.push({ kind: 'jump', to: 'raise', span: s.span(node) }))
      return s.push({ kind: 'if', test: test(node.d.testExpr, s), then: [], else: fails })
    }
    case ParseNodeType.Break:
      return s.push({ kind: 'jump', to: 'break', span: s.span(node) })
    case ParseNodeType.Continue:
      return s.push({ kind: 'jump', to: 'continue', span: s.span(node) })
    case ParseNodeType.Del:
      for (const target of node.d.targets) bind(target, undefined, 'unknown', s)
      return
    case ParseNodeType.If: {
      const condition = test(node.d.testExpr, s)
      const otherwise = node.d.elseSuite
      return s.push({
        kind: 'if',
        test: condition,
        then: suite(node.d.ifSuite, s),
        else: otherwise ? s.block(() => statement(otherwise, s)) : [],
      })
    }
    case ParseNodeType.Suite:
      for (const part of node.d.statements) statement(part, s)
      return
    case ParseNodeType.While:
      return whileLoop(node.d.testExpr, node.d.whileSuite, node.d.elseSuite, s)
    case ParseNodeType.For:
      return forLoop(node.d.targetExpr, node.d.iterableExpr, node.d.forSuite, node.d.elseSuite, s)
    case ParseNodeType.Try:
      return tryStatement(node, s)
    case ParseNodeType.With:
      return withStatement(node, s)
    case ParseNodeType.Match:
      return match(node, s)
    case ParseNodeType.Function:
      for (const d of node.d.decorators) value(d.d.expr, s)
      return lowerFunction(node, s)
    case ParseNodeType.Class:
      return lowerClass(node, s)
    case ParseNodeType.Import:
    case ParseNodeType.ImportFrom:
    case ParseNodeType.Pass:
    case ParseNodeType.Global:
    case ParseNodeType.Nonlocal:
      return
    default:
      value(node as ExpressionNode, s)
  }
}

const suite = (node: SuiteNode, s: Scope): Stmt[] => s.block(() => statement(node, s))

function augmented(target: ExpressionNode, source: ExpressionNode, s: Scope): void {
  const from = value(source, s)
  const container = value(target, s)
  // `threads += [t]` adds to the list; any other operator makes nothing that holds a resource.
  if (from !== undefined && container !== undefined) s.emit({ kind: 'put', of: from, into: container })
}

function leave(node: ParseNode, expr: ExpressionNode | undefined, s: Scope): void {
  const of = expr && value(expr, s)
  if (of !== undefined) s.emit({ kind: 'escape', of, how: 'return', span: s.span(node), text: s.text(node) })
  s.push({ kind: 'jump', to: 'return', span: s.span(node) })
}

function whileLoop(condition: ExpressionNode, body: SuiteNode, otherwise: SuiteNode | undefined, s: Scope): void {
  s.push({
    kind: 'while',
    // The condition's effects happen each time round.
    test: aside(condition, s),
    body: suite(body, s),
    else: otherwise ? suite(otherwise, s) : [],
  })
}

function forLoop(
  target: ExpressionNode,
  iterable: ExpressionNode,
  body: SuiteNode,
  otherwise: SuiteNode | undefined,
  s: Scope,
): void {
  const from = value(iterable, s)
  const item = target.nodeType === ParseNodeType.Name ? target.d.value : s.temporary()
  const next = s.block(() => s.mayRaise(iterable, 'doubtful'))
  const each = s.block(() => {
    if (target.nodeType !== ParseNodeType.Name) bindEach(target, item, s)
    statement(body, s)
  })
  s.push({
    kind: 'for-each',
    item,
    from,
    next: next.flatMap(n => (n.kind === 'events' ? n.events : [])),
    body: each,
    else: otherwise ? suite(otherwise, s) : [],
  })
}

/** `for name, conn in conns.items()`: any of the targets may be the resource. */
function bindEach(target: ExpressionNode, item: Name, s: Scope): void {
  if (target.nodeType === ParseNodeType.Tuple || target.nodeType === ParseNodeType.List)
    for (const part of target.d.items as ExpressionNode[]) bindEach(part, item, s)
  else bind(target, item, 'unknown', s)
}

function tryStatement(node: TryNode, s: Scope): void {
  const { d } = node
  s.push({
    kind: 'try',
    body: suite(d.trySuite, s),
    handlers: d.exceptClauses.map(clause => handler(clause, s)),
    else: d.elseSuite ? suite(d.elseSuite, s) : [],
    finally: d.finallySuite ? suite(d.finallySuite, s) : [],
  })
}

function handler(node: ExceptNode, s: Scope): Handler {
  const { typeExpr } = node.d
  const named = typeExpr && dotted(typeExpr)?.at(-1)
  const catches = !typeExpr || named === 'BaseException' ? 'all' : named === 'Exception' ? 'most' : 'some'
  return { catches, body: suite(node.d.exceptSuite, s) }
}

function match(node: MatchNode, s: Scope): void {
  value(node.d.expr, s)
  s.push({
    kind: 'switch',
    cases: node.d.cases.map(c => suite(c.d.suite, s)),
    exhaustive: node.d.cases.some(c => c.d.isIrrefutable && !c.d.guardExpr),
    fallsThrough: false,
  })
}

function withStatement(node: WithNode, s: Scope): void {
  const nest = (items: WithItemNode[]): void => {
    const [item, ...rest] = items
    if (item) withItem(item, () => nest(rest), s)
    else statement(node.d.suite, s)
  }
  nest(node.d.withItems)
}

const expecting = /(^|\.)(raises|assertRaises|assertRaisesRegex|assertRaisesRegexp|deprecated_call)$/

/** `with`: the end of the block releases what was entered, however the block is left. */
function withItem(item: WithItemNode, body: () => void, s: Scope): void {
  const { expr, target } = item.d
  const callee = expr.nodeType === ParseNodeType.Call ? expr.d.leftExpr : undefined
  const name = callee && (s.names.qualified(callee) ?? s.text(callee))
  if (name !== undefined && expecting.test(name)) return swallowing(() => expectFailure(body, s), 'all', s)
  if (name === 'contextlib.suppress') return swallowing(body, 'some', s)
  const closing = expr.nodeType === ParseNodeType.Call && name !== undefined && closers.has(name)
  const inner = closing ? expr.d.args[0]?.d.valueExpr : expr
  const entered = inner && value(inner, s)
  if (target) bind(target, entered, literal(expr), s)
  if (entered === undefined) return body()
  const release = s.block(() =>
    s.emit({
      kind: 'release',
      of: entered,
      by: closing ? 'closing' : 'with',
      span: s.span(expr),
      text: s.text(expr),
    }),
  )
  s.push({ kind: 'try', body: s.block(body), handlers: [], else: [], finally: release })
}

function swallowing(body: () => void, catches: Handler['catches'], s: Scope): void {
  s.push({ kind: 'try', body: s.block(body), handlers: [{ catches, body: [] }], else: [], finally: [] })
}

function expectFailure(body: () => void, s: Scope): void {
  const before = s.expectsFailure
  s.expectsFailure = true
  body()
  s.expectsFailure = before
}
