/** Expressions: what happens in them, and which name holds their value. */
import type * as t from '@babel/types'
import type { Name } from '../../../flow/ir.ts'
import { bare, childrenOf, isCall, isClass, isFunction, isMember, type Node, spanOf } from '../tree.ts'
import { assign, knownValue } from './assignments.ts'
import { call, construct } from './calls.ts'
import type { Frame } from './frame.ts'
import { test } from './tests.ts'

/** Lowers an expression; the name that holds its value, if that could be a resource. */
export function value(expression: Node, f: Frame): Name | undefined {
  const node = bare(expression)
  if (isCall(node)) return call(node, f)
  if (isMember(node)) return member(node, f)
  if (isFunction(node)) return undefined
  if (isClass(node)) return classDefinition(node, f)
  switch (node.type) {
    case 'Identifier':
      return f.local(node)
    case 'NewExpression':
      return construct(node, f)
    case 'AwaitExpression':
      return awaited(node, f)
    case 'AssignmentExpression':
      return assignment(node, f)
    case 'ConditionalExpression':
      return either(f, () => test(node.test, f), node.consequent, node.alternate)
    case 'LogicalExpression':
      return logical(node, f)
    case 'SequenceExpression':
      return node.expressions.map(e => value(e, f)).at(-1)
    case 'ArrayExpression':
      return collection(node, node.elements, f)
    case 'ObjectExpression':
      return collection(
        node,
        node.properties.map(p =>
          p.type === 'ObjectProperty' ? p.value : p.type === 'SpreadElement' ? p.argument : null,
        ),
        f,
      )
    case 'UpdateExpression':
      assign(node.argument, undefined, 'unknown', f)
      return undefined
    case 'SpreadElement': {
      const name = value(node.argument, f)
      f.mayRaise(node, 'doubtful')
      return name
    }
    case 'YieldExpression':
      if (node.argument) f.escape(value(node.argument, f), 'yield', node)
      f.mayRaise(node, node.delegate ? 'likely' : 'doubtful')
      f.emit({ kind: 'suspend', span: spanOf(node) })
      return undefined
  }
  // Text, arithmetic, markup: what is used inside is used and no more, save for markup, which may keep it.
  for (const child of childrenOf(node)) {
    const name = value(child, f)
    if (node.type === 'JSXExpressionContainer') f.escape(name, 'argument', child)
  }
  if (node.type === 'TaggedTemplateExpression') f.mayRaise(node, 'likely')
  if (node.type === 'BinaryExpression' && /^in/.test(node.operator)) f.mayRaise(node, 'doubtful')
  return undefined
}

function member(
  node: Extract<Node, { type: 'MemberExpression' | 'OptionalMemberExpression' }>,
  f: Frame,
): Name | undefined {
  const field = f.field(node)
  if (field !== undefined) return field
  const object = value(node.object, f)
  if (mayBeNothing(node.object, object, f)) f.mayRaise(node, 'doubtful')
  if (!node.computed) return undefined
  value(node.property, f)
  return object
}

/** Reading a property of it may raise: it is neither the resource nor `this`, nor imported or global. */
function mayBeNothing(object: Node, name: Name | undefined, f: Frame): boolean {
  const node = bare(object)
  if (name !== undefined && f.holders.has(name)) return false
  if (node.type !== 'Identifier') return isMember(node) || isCall(node)
  const kind = f.program.binding(node)?.kind
  return kind !== undefined && !/^(import|class|function)$/.test(kind)
}

/** What a class extends and its static parts run where it stands. */
function classDefinition(node: t.Class, f: Frame): undefined {
  if (node.superClass) value(node.superClass, f)
  const runs = node.superClass || node.body.body.some(m => m.type === 'StaticBlock' || ('static' in m && m.static))
  if (runs) f.mayRaise(node, 'doubtful')
}

function awaited(node: Extract<Node, { type: 'AwaitExpression' }>, f: Frame): Name | undefined {
  const name = value(node.argument, f)
  // Calls have said themselves that they may raise.
  const inner = bare(node.argument)
  if (!isCall(inner) && inner.type !== 'NewExpression') f.mayRaise(node, 'likely')
  return name
}

function assignment(node: Extract<Node, { type: 'AssignmentExpression' }>, f: Frame): Name | undefined {
  if (node.operator === '=') {
    const from = value(node.right, f)
    assign(node.left, from, knownValue(node.right), f)
    return from
  }
  if (/^(\?\?|\|\||&&)=$/.test(node.operator)) {
    f.push({
      kind: 'if',
      test: { kind: 'unknown' },
      then: f.block(() => assign(node.left, value(node.right, f), 'unknown', f)),
      else: [],
    })
    return value(node.left, f)
  }
  value(node.right, f)
  assign(node.left, undefined, 'unknown', f)
  return undefined
}

function either(f: Frame, decide: () => ReturnType<typeof test>, yes: Node, no: Node): Name {
  const result = f.temporary()
  const branch = (node: Node) =>
    f.block(() => {
      const name = value(node, f)
      f.emit(
        name === undefined
          ? { kind: 'assign', to: result, value: knownValue(node) }
          : { kind: 'alias', to: result, from: name },
      )
    })
  const condition = decide()
  f.push({ kind: 'if', test: condition, then: branch(yes), else: branch(no) })
  return result
}

function logical(node: Extract<Node, { type: 'LogicalExpression' }>, f: Frame): Name {
  const result = f.temporary()
  const keep = (side: Node) => {
    const name = value(side, f)
    f.emit(
      name === undefined
        ? { kind: 'assign', to: result, value: knownValue(side) }
        : { kind: 'alias', to: result, from: name },
    )
  }
  keep(node.left)
  const right = f.block(() => keep(node.right))
  f.push({
    kind: 'if',
    test: node.operator === '??' ? { kind: 'null', name: result } : { kind: 'truthy', name: result },
    then: node.operator === '||' ? [] : right,
    else: node.operator === '||' ? right : [],
  })
  return result
}

function collection(node: Node, items: (Node | null)[], f: Frame): Name | undefined {
  const places = items.map(item => (item ? value(item, f) : undefined))
  const names = places.filter(name => name !== undefined)
  for (const p of node.type === 'ObjectExpression' ? node.properties : [])
    if (p.type === 'ObjectProperty' && p.computed) value(p.key, f)
  if (names.length === 0) return undefined
  const into = f.temporary()
  f.emit({ kind: 'assign', to: into, value: 'object' })
  for (const of of names) f.emit({ kind: 'put', of, into })
  if (node.type === 'ArrayExpression' && !items.some(item => item?.type === 'SpreadElement')) f.places.set(into, places)
  return into
}
