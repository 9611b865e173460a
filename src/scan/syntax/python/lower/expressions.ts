/** Expressions to events. `value` returns the name that holds the expression's value, if it could hold a resource. */

import type {
  AssignmentNode,
  BinaryOperationNode,
  ComprehensionNode,
} from '@zzzen/pyright-internal/dist/parser/parseNodes'
import { KeywordType, OperatorType, ParseNodeType } from '#pyright-parser'
import type { Event, Name, Test } from '../../../flow/ir.ts'
import { boundNames } from '../names.ts'
import { children, dotted, type ExpressionNode, type MemberAccessNode, type ParseNode } from '../tree.ts'
import { assign, bind, bindEach } from './assignments.ts'
import { call } from './calls.ts'
import { lowerLambda } from './functions.ts'
import type { Scope } from './scope.ts'
import { test } from './tests.ts'

export function value(node: ExpressionNode, s: Scope): Name | undefined {
  switch (node.nodeType) {
    case ParseNodeType.Name:
      return s.variable(node.d.value)
    case ParseNodeType.MemberAccess:
      return member(node, s)
    case ParseNodeType.Call:
      return call(node, s)
    case ParseNodeType.Await: {
      const awaited = value(node.d.expr, s)
      // An awaited acquisition that fails has acquired nothing.
      if (!awaited?.startsWith('$')) s.mayRaise(node)
      return awaited
    }
    case ParseNodeType.Ternary:
      return either(test(node.d.testExpr, s), node.d.ifExpr, node.d.elseExpr, s)
    case ParseNodeType.BinaryOperation:
      return binary(node, s)
    case ParseNodeType.AssignmentExpression: {
      assign(node.d.name, node.d.rightExpr, s)
      return s.variable(node.d.name.d.value)
    }
    case ParseNodeType.Assignment:
      // `a = b = open(p)`
      return chained(node, s)
    case ParseNodeType.Tuple:
    case ParseNodeType.List:
    case ParseNodeType.Set:
      return collection(node.d.items as ExpressionNode[], s)
    case ParseNodeType.Dictionary:
      return collection(
        node.d.items.flatMap(item =>
          item.nodeType === ParseNodeType.DictionaryKeyEntry ? [item.d.keyExpr, item.d.valueExpr] : [],
        ),
        s,
      )
    case ParseNodeType.Unpack:
      return value(node.d.expr, s)
    case ParseNodeType.Index: {
      for (const item of node.d.items) value(item.d.valueExpr, s)
      const container = value(node.d.leftExpr, s)
      s.mayRaise(node, 'doubtful')
      return container
    }
    case ParseNodeType.Comprehension:
      return comprehension(node, s)
    case ParseNodeType.Lambda:
      lowerLambda(node, s)
      return undefined
    case ParseNodeType.Yield:
      return yielded(node, node.d.expr, s)
    case ParseNodeType.YieldFrom:
      return yielded(node, node.d.expr, s, 'items')
    default: {
      // Whatever is left only uses its parts: arithmetic, f-strings, slices.
      const parts = children(node)
      for (const part of parts) value(part as ExpressionNode, s)
      if (parts.length > 0) s.mayRaise(node, 'doubtful')
      return undefined
    }
  }
}

function chained({ d: { leftExpr, rightExpr } }: AssignmentNode, s: Scope): Name | undefined {
  const from = value(rightExpr, s)
  bind(leftExpr, from, literal(rightExpr), s)
  return from
}

function member(node: MemberAccessNode, s: Scope): Name | undefined {
  // `return f.close`: who has the method has the resource.
  if (s.file.resources.releaseMethods.has(node.d.member.d.value) && !isCallee(node)) return value(node.d.leftExpr, s)
  const field = fieldOf(node, s)
  if (field !== undefined) return field
  value(node.d.leftExpr, s)
  if (!dotted(node)) s.mayRaise(node, 'doubtful')
  return undefined
}

const isCallee = (node: MemberAccessNode): boolean =>
  node.parent?.nodeType === ParseNodeType.Call && node.parent.d.leftExpr === node

/** `self.conn` → `@conn`. */
export function fieldOf(node: ParseNode, s: Scope): Name | undefined {
  if (node.nodeType !== ParseNodeType.MemberAccess || s.around.self === undefined) return undefined
  const [root, ...rest] = dotted(node) ?? []
  return root === s.around.self && rest.length > 0 ? `@${rest.join('.')}` : undefined
}

/** A temporary that holds one of two values. */
function either(condition: Test, yes: ExpressionNode, no: ExpressionNode, s: Scope): Name {
  const into = s.temporary()
  const side = (e: ExpressionNode) => s.block(() => assignTo(into, e, s))
  s.push({ kind: 'if', test: condition, then: side(yes), else: side(no) })
  return into
}

function assignTo(into: Name, node: ExpressionNode, s: Scope): void {
  const from = value(node, s)
  s.emit(from === undefined ? { kind: 'assign', to: into, value: literal(node) } : { kind: 'alias', to: into, from })
}

function binary(node: BinaryOperationNode, s: Scope): Name | undefined {
  const { leftExpr, rightExpr, operator } = node.d
  if (operator === OperatorType.Or || operator === OperatorType.And) {
    const left = s.temporary()
    assignTo(left, leftExpr, s)
    const right = s.block(() => assignTo(left, rightExpr, s))
    const test: Test = { kind: 'truthy', name: left }
    s.push({ kind: 'if', test: operator === OperatorType.Or ? { kind: 'not', of: test } : test, then: right, else: [] })
    return left
  }
  const sides = [value(leftExpr, s), value(rightExpr, s)]
  s.mayRaise(node, 'doubtful')
  // `threads + more`, `[open(a)] * 2`: a new list with the same items.
  const holding = sides.filter(n => n !== undefined)
  if (operator !== OperatorType.Add || holding.length === 0) return undefined
  return gathered(holding, s)
}

function gathered(names: Name[], s: Scope): Name {
  const into = s.temporary()
  for (const of of names) s.emit({ kind: 'put', of, into })
  return into
}

function collection(items: ExpressionNode[], s: Scope): Name | undefined {
  const names = items.map(i => value(i, s)).filter(n => n !== undefined)
  return names.length === 0 ? undefined : gathered(names, s)
}

function comprehension(node: ComprehensionNode, s: Scope): Name {
  const into = s.temporary()
  const nest = (clauses: typeof node.d.forIfNodes): void => {
    const [clause, ...rest] = clauses
    if (!clause) {
      const element = node.d.expr
      const parts =
        element.nodeType === ParseNodeType.DictionaryKeyEntry ? [element.d.keyExpr, element.d.valueExpr] : [element]
      for (const part of parts) {
        const of = value(part as ExpressionNode, s)
        if (of !== undefined) s.emit({ kind: 'put', of, into })
      }
    } else if (clause.nodeType === ParseNodeType.ComprehensionIf) {
      s.push({ kind: 'if', test: test(clause.d.testExpr, s), then: s.block(() => nest(rest)), else: [] })
    } else if (clause.nodeType === ParseNodeType.ComprehensionFor) {
      const from = value(clause.d.iterableExpr, s)
      const item = s.temporary()
      const next = doubtfully(clause.d.iterableExpr, s)
      const body = s.block(() => {
        bindEach(clause.d.targetExpr, item, s)
        nest(rest)
      })
      s.push({ kind: 'for-each', item, from, next, body, else: [] })
    }
  }
  const targets = node.d.forIfNodes.flatMap(f =>
    f.nodeType === ParseNodeType.ComprehensionFor ? [...boundNames(f)] : [],
  )
  const outside = s.lazy
  s.lazy ||= node.d.isGenerator
  s.within(targets, () => nest(node.d.forIfNodes))
  s.lazy = outside
  return into
}

/** `items`: what is handed out are the items of the value, not the value itself. */
function yielded(node: ParseNode, expr: ExpressionNode | undefined, s: Scope, of?: 'items'): undefined {
  const whole = expr && value(expr, s)
  const name = whole !== undefined && of === 'items' ? itemOf(whole, s) : whole
  const { yields } = s.around
  if (name !== undefined && yields === 'generator')
    s.emit({ kind: 'escape', of: name, how: 'yield', span: s.span(node), text: s.text(node) })
  // Of what comes in company, the with block may take care itself.
  if (name !== undefined && yields === 'context manager' && expr?.nodeType === ParseNodeType.Tuple)
    s.emit({ kind: 'escape', of: name, how: 'argument', span: s.span(node), text: s.text(node) })
  // A fixture is always resumed. A context manager gets the exceptions of the with block; a generator is closed where
  // its caller has enough, by one that is raised here, or dropped for good.
  if (yields !== 'fixture') s.mayRaise(node)
  if (yields === 'generator') s.emit({ kind: 'suspend', span: s.span(node) })
}

function itemOf(from: Name, s: Scope): Name {
  const to = s.temporary()
  s.emit({ kind: 'item', to, from })
  return to
}

/** What a literal tells about nullness and truth. */
export function literal(node: ExpressionNode): 'null' | 'true' | 'false' | 'object' | 'unknown' {
  if (node.nodeType === ParseNodeType.Constant) {
    if (node.d.constType === KeywordType.None) return 'null'
    if (node.d.constType === KeywordType.True) return 'true'
    if (node.d.constType === KeywordType.False) return 'false'
  }
  if (node.nodeType === ParseNodeType.Number) return node.d.value ? 'true' : 'false'
  return 'unknown'
}

/** The events of going on to the next item of an iterable. */
export const doubtfully = (iterable: ExpressionNode, s: Scope): Event[] =>
  s.block(() => s.mayRaise(iterable, 'doubtful')).flatMap(n => (n.kind === 'events' ? n.events : []))
