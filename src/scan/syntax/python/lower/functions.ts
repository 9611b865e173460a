/** Functions, classes and the module itself: each becomes a unit with a scope of its own. */

import type { ClassNode, LambdaNode, ModuleNode } from '@zzzen/pyright-internal/dist/parser/parseNodes'
import { KeywordType, ParamCategory, ParseNodeType } from '#pyright-parser'
import type { Name } from '../../../flow/ir.ts'
import { type Around, boundNames, declaredOuter, Names, Types } from '../names.ts'
import { dotted, type ExpressionNode, type FunctionNode, nodesOfScope, type ParseNode } from '../tree.ts'
import { captured, capturedWithin } from './captures.ts'
import { value } from './expressions.ts'
import { locksOf } from './locks.ts'
import { type FileContext, Scope, type Surroundings, type Yields } from './scope.ts'
import { leave, statement } from './statements.ts'

export const moduleSymbol = '<module>'

export function lowerModule(tree: ModuleNode, file: FileContext): void {
  const locals = boundNames(tree)
  // `try: import x … except ImportError: x = None` still means the import.
  const shadows = new Set([...locals].filter(name => !file.imports.has(name)))
  const names = new Names(file.imports, shadows)
  names.learn(tree)
  names.learnGlobals(tree)
  const s = new Scope(file, names, {
    symbol: moduleSymbol,
    level: 'module',
    yields: 'no',
    locals,
    params: new Set(),
    outer: new Set(),
    shadows,
    capturedForRelease: capturedWithin(tree, file.resources),
    locks: locksOf(tree),
    daemons: daemonsOf(tree),
    signals: signalsOf(tree),
  })
  const body = s.block(() => {
    for (const part of tree.d.statements) statement(part, s)
  })
  file.functions.push({
    symbol: moduleSymbol,
    span: s.span(tree),
    params: [],
    body,
    level: 'module',
    constructs: false,
  })
}

/** The class that a method belongs to. */
interface Owner {
  name: string
  fields: Types
}

/** Lowers a nested function to a unit of its own; in the enclosing one only its captures are seen. */
export function lowerFunction(node: FunctionNode, outer: Scope, within?: Owner): void {
  const owner = within?.name
  if (owner === undefined) captured(node, outer)
  for (const { d } of node.d.params) if (d.defaultValue) bindDefault(d.defaultValue, outer)
  const { file, around } = outer
  const name = node.d.name.d.value
  const symbol =
    owner !== undefined ? `${owner}.${name}` : around.level === 'module' ? name : `${around.symbol}.${name}`
  const params = parametersOf(node)
  const self = within && receiverOf(node)
  const locals = boundNames(node)
  const shadows = new Set([...around.shadows, ...locals, ...params])
  const surroundings: Surroundings = {
    symbol,
    level: 'function',
    ...(owner !== undefined ? { owner } : around.owner !== undefined ? { owner: around.owner } : {}),
    // A nested function sees the method's `self`.
    ...(self !== undefined ? { self } : owner === undefined && around.self !== undefined ? { self: around.self } : {}),
    yields: yieldsOf(node),
    ...((around.isSkipped || isSkipped(node)) && { isSkipped: true as const }),
    ...((around.maySkip || maySkip(node, file.skipping)) && { maySkip: true as const }),
    locals,
    params: new Set(params),
    outer: declaredOuter(node),
    shadows,
    capturedForRelease: capturedWithin(node.d.suite, file.resources),
    locks: locksOf(node.d.suite),
    daemons: daemonsOf(node.d.suite, self),
    signals: signalsOf(node.d.suite),
  }
  const names = namesOf(node, outer, self === undefined ? undefined : { name: self, fields: within!.fields })
  const s = new Scope(file, names, surroundings)
  const body = s.block(() => statement(node.d.suite, s))
  file.functions.push({
    symbol,
    span: s.span(node),
    ...(surroundings.owner === undefined ? {} : { owner: surroundings.owner }),
    params,
    ...(owner !== undefined && !hasDecorator(node, /^staticmethod$/) && { receives: true as const }),
    body,
    level: 'function',
    constructs: owner !== undefined && (name === '__init__' || name === '__new__'),
    ...(node.d.isAsync && { awaited: true }),
    ...((surroundings.yields !== 'no' || node.d.decorators.length > 0 || isAbstract(node)) && { wrapped: true }),
  })
}

/** A method that says nothing, or that a subclass has to say it: what is called is another one. */
function isAbstract(node: FunctionNode): boolean {
  if (node.parent?.parent?.nodeType !== ParseNodeType.Class) return false
  const said = node.d.suite.d.statements.flatMap(s => (s.nodeType === ParseNodeType.StatementList ? s.d.statements : s))
  return said.every(
    s =>
      s.nodeType === ParseNodeType.Pass ||
      s.nodeType === ParseNodeType.StringList ||
      s.nodeType === ParseNodeType.Ellipsis ||
      s.nodeType === ParseNodeType.Raise,
  )
}

/** The first parameter of a method that is called on an instance. */
const receiverOf = (node: FunctionNode): string | undefined =>
  !hasDecorator(node, /^(staticmethod|classmethod)$/) && node.d.params[0]?.d.category === ParamCategory.Simple
    ? parametersOf(node)[0]
    : undefined

const parametersOf = (node: FunctionNode | LambdaNode): string[] =>
  node.d.params.flatMap(p => (p.d.name ? [p.d.name.d.value] : []))

function namesOf(node: FunctionNode, outer: Scope, self?: Around['self']): Names {
  const own = new Set([...boundNames(node), ...parametersOf(node)])
  const shadows = new Set([...outer.around.shadows, ...own])
  for (const name of declaredOuter(node)) own.delete(name)
  const names = new Names(outer.file.imports, shadows, { outer: outer.names, own, ...(self && { self }) })
  names.learn(node.d.suite, node)
  return names
}

/** A default value lives as long as its function. */
function bindDefault(node: ExpressionNode, outer: Scope): void {
  const of = value(node, outer)
  if (of !== undefined)
    outer.emit({ kind: 'escape', of, how: 'global', span: outer.span(node), text: outer.text(node) })
}

/** A lambda is a function whose body is what it returns. */
export function lowerLambda(node: LambdaNode, outer: Scope): void {
  captured(node, outer)
  for (const { d } of node.d.params) if (d.defaultValue) bindDefault(d.defaultValue, outer)
  const { file, around } = outer
  const params = parametersOf(node)
  const own = new Set(params)
  const shadows = new Set([...around.shadows, ...params])
  const symbol = around.level === 'module' ? '<lambda>' : `${around.symbol}.<lambda>`
  const locals: ReadonlySet<string> = new Set()
  const s = new Scope(file, new Names(file.imports, shadows, { outer: outer.names, own }), {
    ...around,
    symbol,
    level: 'function',
    yields: 'no',
    locals,
    params: own,
    outer: locals,
    shadows,
    capturedForRelease: locals,
    locks: locals,
    daemons: locals,
    signals: locals,
  })
  const body = s.block(() => leave(node, node.d.expr, s))
  file.functions.push({ symbol, span: s.span(node), params, body, level: 'function', constructs: false, wrapped: true })
}

export function lowerClass(node: ClassNode, outer: Scope): void {
  const name = outer.around.level === 'module' ? node.d.name.d.value : `${outer.around.symbol}.${node.d.name.d.value}`
  const bases = node.d.arguments.filter(a => !a.d.name).map(a => outer.names.qualified(a.d.valueExpr) ?? outer.text(a))
  outer.file.classes.push({ name, span: outer.span(node), bases, releasedElsewhere: outer.file.releasedFields })
  for (const a of node.d.arguments) value(a.d.valueExpr, outer)
  const owner: Owner = { name, fields: fieldsOf(node, outer) }
  outer.within(boundNames(node.d.suite), () => {
    for (const part of node.d.suite.d.statements)
      if (part.nodeType === ParseNodeType.Function) lowerFunction(part, outer, owner)
      else statement(part, outer)
  })
}

/** `@unittest.skip`, `@pytest.mark.skip` at the test or its class. */
function isSkipped(node: FunctionNode): boolean {
  const around = node.parent?.parent
  return hasDecorator(node, /^skip$/) || (around?.nodeType === ParseNodeType.Class && hasDecorator(around, /^skip$/))
}

/** The types of what the methods of a class store on the instance. */
function fieldsOf(node: ClassNode, outer: Scope): Types {
  const fields = new Types()
  for (const part of node.d.suite.d.statements) {
    const self = part.nodeType === ParseNodeType.Function ? receiverOf(part) : undefined
    if (self !== undefined && part.nodeType === ParseNodeType.Function)
      namesOf(part, outer).learnFields(part, self, fields)
  }
  return fields
}

const maySkip = (node: FunctionNode, skipping: ReadonlySet<string>): boolean =>
  node.d.decorators.some(({ d: { expr } }) => expr.nodeType === ParseNodeType.Name && skipping.has(expr.d.value))

const hasDecorator = (node: FunctionNode | ClassNode, pattern: RegExp): boolean =>
  node.d.decorators.some(({ d: { expr } }) => {
    const target = expr.nodeType === ParseNodeType.Call ? expr.d.leftExpr : expr
    return pattern.test(dotted(target)?.at(-1) ?? '')
  })

function yieldsOf(node: FunctionNode): Yields {
  const found = nodesOfScope(node.d.suite).some(
    n => n.nodeType === ParseNodeType.Yield || n.nodeType === ParseNodeType.YieldFrom,
  )
  if (!found) return 'no'
  if (hasDecorator(node, /fixture$/)) return 'fixture'
  return hasDecorator(node, /contextmanager$/) ? 'context manager' : 'generator'
}

/** Names on which `.daemon = True` or `.setDaemon(True)` is said somewhere in the scope. */
function daemonsOf(body: ParseNode, self?: string): Set<Name> {
  const names = new Set<Name>()
  const note = (node: ParseNode) => {
    const [root, ...rest] = dotted(node) ?? []
    if (root !== undefined) names.add(root === self && rest.length > 0 ? `@${rest.join('.')}` : root)
  }
  const isTrue = (node: ParseNode | undefined) =>
    node?.nodeType === ParseNodeType.Constant && node.d.constType === KeywordType.True
  for (const node of nodesOfScope(body)) {
    if (node.nodeType === ParseNodeType.Assignment && isTrue(node.d.rightExpr)) {
      const target = node.d.leftExpr
      if (target.nodeType === ParseNodeType.MemberAccess && target.d.member.d.value === 'daemon')
        note(target.d.leftExpr)
    } else if (node.nodeType === ParseNodeType.Call && node.d.leftExpr.nodeType === ParseNodeType.MemberAccess) {
      if (node.d.leftExpr.d.member.d.value === 'setDaemon' && isTrue(node.d.args[0]?.d.valueExpr))
        note(node.d.leftExpr.d.leftExpr)
    }
  }
  return names
}

/** What `.set()` is called on somewhere in the scope. */
function signalsOf(body: ParseNode): Set<string> {
  const names = new Set<string>()
  for (const node of nodesOfScope(body)) {
    if (node.nodeType !== ParseNodeType.Call || node.d.leftExpr.nodeType !== ParseNodeType.MemberAccess) continue
    const name = node.d.leftExpr.d.member.d.value === 'set' ? dotted(node.d.leftExpr.d.leftExpr) : undefined
    if (name) names.add(name.join('.'))
  }
  return names
}
