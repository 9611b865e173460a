/** Statements. */
import type * as t from '@babel/types'
import type { Stmt } from '../../../flow/ir.ts'
import { type Node, spanOf } from '../tree.ts'
import { assign, knownValue } from './assignments.ts'
import { value } from './expressions.ts'
import type { Frame } from './frame.ts'
import { test } from './tests.ts'

/** Lowers a list of statements. */
export function statements(list: readonly Node[], f: Frame): void {
  for (const [i, node] of list.entries()) {
    if (node.type === 'VariableDeclaration' && /using$/.test(node.kind))
      return using(node.declarations, () => statements(list.slice(i + 1), f), f)
    statement(node, f)
  }
}

/** `using a = …, b = …`: what follows each declaration is guarded by the end of what it declares. */
function using([first, ...others]: t.VariableDeclarator[], rest: () => void, f: Frame): void {
  if (!first) return rest()
  declare(first, f)
  const of = f.local(first.id)
  if (of === undefined) return using(others, rest, f)
  const body = f.block(() => using(others, rest, f))
  const release = f.block(() =>
    f.emit({ kind: 'release', of, by: 'with', span: spanOf(first), text: f.program.text(first) }),
  )
  f.push({ kind: 'try', body, handlers: [], else: [], finally: release })
}

const block = (node: Node | null | undefined, f: Frame): Stmt[] =>
  node ? f.block(() => statements(node.type === 'BlockStatement' ? node.body : [node], f)) : []

function statement(node: Node, f: Frame): void {
  switch (node.type) {
    case 'ExpressionStatement':
      value(node.expression, f)
      return
    case 'VariableDeclaration':
      for (const d of node.declarations) declare(d, f)
      return
    case 'BlockStatement':
      return statements(node.body, f)
    case 'ReturnStatement':
      if (node.argument) f.escape(value(node.argument, f), 'return', node)
      return f.push({ kind: 'jump', to: 'return', span: spanOf(node) })
    case 'ThrowStatement':
      value(node.argument, f)
      return f.push({ kind: 'jump', to: 'raise', span: spanOf(node) })
    case 'BreakStatement':
    case 'ContinueStatement':
      return f.push({
        kind: 'jump',
        to: node.type === 'BreakStatement' ? 'break' : 'continue',
        span: spanOf(node),
        ...(node.label && { label: node.label.name }),
      })
    case 'IfStatement': {
      const condition = test(node.test, f)
      return f.push({ kind: 'if', test: condition, then: block(node.consequent, f), else: block(node.alternate, f) })
    }
    case 'TryStatement':
      return tryStatement(node, f)
    case 'SwitchStatement':
      return switchStatement(node, f)
    case 'LabeledStatement':
      return f.push({ kind: 'labelled', label: node.label.name, body: block(node.body, f) })
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
      return loop(node, f)
    case 'ForOfStatement':
    case 'ForInStatement':
      return forEach(node, f)
    case 'ClassDeclaration':
      return void value(node, f)
    case 'ExportNamedDeclaration':
      if (node.declaration) statement(node.declaration, f)
      for (const s of node.specifiers) if (s.type === 'ExportSpecifier') f.escape(f.local(s.local), 'global', s)
      return
    case 'ExportDefaultDeclaration':
      return f.escape(value(node.declaration, f), 'global', node)
    case 'TSExportAssignment':
      return f.escape(value(node.expression, f), 'global', node)
  }
}

function declare(d: t.VariableDeclarator, f: Frame): void {
  if (d.init) assign(d.id, value(d.init, f), knownValue(d.init), f)
  else if (d.id.type === 'Identifier') assign(d.id, undefined, 'null', f)
}

function tryStatement(node: t.TryStatement, f: Frame): void {
  f.push({
    kind: 'try',
    body: block(node.block, f),
    handlers: node.handler ? [{ catches: 'all', body: block(node.handler.body, f) }] : [],
    else: [],
    finally: block(node.finalizer, f),
  })
}

function switchStatement(node: t.SwitchStatement, f: Frame): void {
  value(node.discriminant, f)
  // How many of the tests run depends on which one holds.
  const tests = f.block(() => {
    for (const c of node.cases) if (c.test) value(c.test, f)
  })
  if (tests.length > 0) f.push({ kind: 'if', test: { kind: 'unknown' }, then: tests, else: [] })
  f.push({
    kind: 'switch',
    cases: node.cases.map(c => f.block(() => statements(c.consequent, f))),
    exhaustive: node.cases.some(c => !c.test),
    fallsThrough: true,
  })
}

function loop(node: t.WhileStatement | t.DoWhileStatement | t.ForStatement, f: Frame): void {
  if (node.type === 'ForStatement' && node.init) statement(asStatement(node.init), f)
  let condition: ReturnType<typeof test> = { kind: 'constant', value: true }
  const before = f.block(() => {
    if (node.test) condition = test(node.test, f)
  })
  const events = before.flatMap(s => (s.kind === 'events' ? s.events : []))
  f.push({
    kind: 'while',
    test: events.length > 0 ? { kind: 'after', events, test: condition } : condition,
    body: block(node.body, f),
    ...(node.type === 'ForStatement' && node.update && { step: f.block(() => void value(node.update!, f)) }),
    else: [],
    ...(node.type === 'DoWhileStatement' && { bodyFirst: true }),
  })
}

const asStatement = (node: Node): Node =>
  node.type === 'VariableDeclaration' ? node : ({ ...node, type: 'ExpressionStatement', expression: node } as Node)

function forEach(node: t.ForOfStatement | t.ForInStatement, f: Frame): void {
  const from = value(node.right, f)
  const target = node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : node.left
  const item = target && f.local(target)
  const next = f.block(() => {
    if (node.type === 'ForOfStatement') f.mayRaise(node.right, node.await ? 'likely' : 'doubtful')
  })
  const loop: Stmt = {
    kind: 'for-each',
    ...(item !== undefined && { item }),
    ...(from !== undefined && node.type === 'ForOfStatement' && { from }),
    next: next.flatMap(s => (s.kind === 'events' ? s.events : [])),
    body: block(node.body, f),
    else: [],
  }
  const isAsync = node.type === 'ForOfStatement' && node.await
  if (from === undefined || !isAsync) return f.push(loop)
  // However the loop is left, the iterator ends what it iterates over.
  const end = {
    kind: 'release',
    of: from,
    by: forAwait,
    span: spanOf(node),
    text: f.program.text(node.right),
  } as const
  f.push({ kind: 'try', body: [loop], handlers: [], else: [], finally: [{ kind: 'events', events: [end] }] })
}

/** In the catalogue: what `for await` releases. */
const forAwait = 'for await'
