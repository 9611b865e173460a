/** Statements to the neutral form. */

import type {
  CaseNode,
  ExceptNode,
  MatchNode,
  SuiteNode,
  TryNode,
  WithItemNode,
  WithNode,
} from '@zzzen/pyright-internal/dist/parser/parseNodes'
import { ParseNodeType } from '#pyright-parser'
import type { Handler, Name, Stmt } from '../../../flow/ir.ts'
import { dotted, type ExpressionNode, type ParseNode, walk } from '../tree.ts'
import { assign, bind, bindEach, putInto } from './assignments.ts'
import { handsOver } from './calls.ts'
import { doubtfully, literal, value } from './expressions.ts'
import { lowerClass, lowerFunction } from './functions.ts'
import { closers } from './known-calls.ts'
import type { Scope } from './scope.ts'
import { aside, test } from './tests.ts'

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
      return s.mayRaise(node, 'doubtful')
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
  if (container !== undefined) putInto(container, from, target, s)
}

export function leave(node: ParseNode, expr: ExpressionNode | undefined, s: Scope): void {
  // `return thread.join`: who is given the release is to call it.
  const of = expr && (handsOver(expr, s) ? undefined : value(expr, s))
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
  const item = target.nodeType === ParseNodeType.Name ? s.variable(target.d.value) : s.temporary()
  const each = s.block(() => {
    if (target.nodeType !== ParseNodeType.Name) bindEach(target, item, s)
    statement(body, s)
  })
  s.push({
    kind: 'for-each',
    item,
    from,
    next: doubtfully(iterable, s),
    body: each,
    else: otherwise ? suite(otherwise, s) : [],
  })
}

function tryStatement(node: TryNode, s: Scope): void {
  const { d } = node
  s.push({
    kind: 'try',
    body: s.block(() => {
      // Who wrote a handler expects something to raise, be it no more than an attribute that is not there.
      const [first] = d.trySuite.d.statements
      if (first && d.exceptClauses.length > 0) s.mayRaise(first, 'doubtful')
      statement(d.trySuite, s)
    }),
    handlers: d.exceptClauses.map(clause => handler(clause, s)),
    else: d.elseSuite ? suite(d.elseSuite, s) : [],
    finally: d.finallySuite ? suite(d.finallySuite, s) : [],
  })
}

function handler(node: ExceptNode, s: Scope): Handler {
  const { typeExpr, name } = node.d
  const body = s.block(() => {
    if (name) bind(name, undefined, 'object', s)
    statement(node.d.exceptSuite, s)
  })
  return { catches: typeExpr ? widest(typeExpr) : 'all', body }
}

const systemErrors =
  /^(OSError|IOError|EnvironmentError|WindowsError|error|timeout|herror|gaierror|SSLError|ConnectionError)$/

/** What a handler of these types catches at least. */
function widest(types: ExpressionNode): Handler['catches'] {
  const named = types.nodeType === ParseNodeType.Tuple ? types.d.items : [types]
  const caught = named.map(type => dotted(type)?.at(-1) ?? '')
  if (caught.includes('BaseException')) return 'all'
  if (caught.includes('Exception')) return 'most'
  return caught.some(type => systemErrors.test(type)) ? 'system' : 'some'
}

function match(node: MatchNode, s: Scope): void {
  const subject = value(node.d.expr, s)
  s.mayRaise(node.d.expr, 'doubtful')
  s.push({
    kind: 'switch',
    cases: node.d.cases.map(c => s.block(() => matchCase(c, subject, s))),
    exhaustive: node.d.cases.some(c => c.d.isIrrefutable && !c.d.guardExpr),
    fallsThrough: false,
  })
}

/** A pattern's names are bound first; a whole capture (`case conn:`) is the subject itself. */
function matchCase(node: CaseNode, subject: Name | undefined, s: Scope): void {
  const whole = node.d.isIrrefutable ? subject : undefined
  for (const part of walk(node.d.pattern)) {
    if (part.nodeType === ParseNodeType.PatternCapture && !part.d.isWildcard) bind(part.d.target, whole, 'unknown', s)
    if (part.nodeType === ParseNodeType.PatternAs && part.d.target) bind(part.d.target, subject, 'unknown', s)
  }
  if (!node.d.guardExpr) return statement(node.d.suite, s)
  s.push({ kind: 'if', test: test(node.d.guardExpr, s), then: suite(node.d.suite, s), else: [] })
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
  if (name === 'contextlib.suppress') return swallowing(body, suppressed(expr), s)
  const closing = expr.nodeType === ParseNodeType.Call && name !== undefined && closers.has(name)
  const inner = closing ? expr.d.args[0]?.d.valueExpr : expr
  const given = inner && value(inner, s)
  const enter = (from: Name | undefined) => {
    if (expr.nodeType !== ParseNodeType.Call) s.mayRaise(expr, 'doubtful')
    if (target) bind(target, from, literal(expr), s)
    body()
  }
  if (given === undefined) return enter(undefined)
  const entered = s.held()
  s.emit({ kind: 'alias', to: entered, from: given })
  const release = s.block(() =>
    s.emit({
      kind: 'release',
      of: entered,
      by: closing ? 'closing' : 'with',
      span: s.span(expr),
      text: s.text(expr),
    }),
  )
  s.push({ kind: 'try', body: s.block(() => enter(given)), handlers: [], else: [], finally: release })
}

/** What `suppress(…)` catches: the widest of its arguments. */
function suppressed(node: ExpressionNode): Handler['catches'] {
  const types = node.nodeType === ParseNodeType.Call ? node.d.args.map(a => widest(a.d.valueExpr)) : []
  return (['all', 'most', 'system'] as const).find(wide => types.includes(wide)) ?? 'some'
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
