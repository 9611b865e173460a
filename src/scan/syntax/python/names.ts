/** What names mean: imports as qualified names, locals that shadow them, and the few types that constructors tell. */

import type { AssignmentNode, BinaryOperationNode, ModuleNode } from '@zzzen/pyright-internal/dist/parser/parseNodes'
import { KeywordType, OperatorType, ParseNodeType } from '#pyright-parser'
import {
  dotted,
  type ExpressionNode,
  everyNode,
  type FunctionNode,
  nodesOfScope,
  once,
  type ParseNode,
  walk,
} from './tree.ts'

/** Local name → qualified name, from every import statement of the file. */
export type Imports = ReadonlyMap<string, string>

export function importsOf(tree: ModuleNode): Imports {
  const imports = new Map<string, string>()
  for (const node of everyNode(tree)) {
    if (node.nodeType === ParseNodeType.ImportAs) {
      const parts = node.d.module.d.nameParts.map(n => n.d.value)
      if (node.d.alias) imports.set(node.d.alias.d.value, parts.join('.'))
      else if (parts[0] !== undefined) imports.set(parts[0], parts[0])
    } else if (node.nodeType === ParseNodeType.ImportFrom) {
      // A vendored or wrapped module (`from .selectors import …`) goes by its own name; `from . import open` is no builtin.
      const module = node.d.module.d.nameParts.map(n => n.d.value).join('.')
      for (const { d } of node.d.imports) imports.set((d.alias ?? d.name).d.value, `${module}.${d.name.d.value}`)
      if (node.d.isWildcardImport) imports.set('*', module)
    }
  }
  return imports
}

/**
 * Local name → what it is imported from, with the dots of a relative import: `.store.connect`. Under `*` stands the last
 * module of which everything is imported: `.store.`.
 */
export function originsOf(tree: ModuleNode): Imports {
  const origins = new Map<string, string>()
  for (const node of everyNode(tree)) {
    if (node.nodeType === ParseNodeType.ImportAs) {
      const parts = node.d.module.d.nameParts.map(n => n.d.value)
      if (node.d.alias) origins.set(node.d.alias.d.value, parts.join('.'))
      else if (parts[0] !== undefined) origins.set(parts[0], parts[0])
    } else if (node.nodeType === ParseNodeType.ImportFrom) {
      const { leadingDots, nameParts } = node.d.module.d
      const module = '.'.repeat(leadingDots) + nameParts.map(n => `${n.d.value}.`).join('')
      for (const { d } of node.d.imports) origins.set((d.alias ?? d.name).d.value, module + d.name.d.value)
      if (node.d.isWildcardImport) origins.set('*', module)
    }
  }
  return origins
}

/** Names bound by the statements of one scope: assignments, loops, `with`, `def`, `class`; imports are not among them. */
export const boundNames: (body: ParseNode) => ReadonlySet<string> = once(body => {
  const names = new Set<string>()
  const target = (node: ParseNode) => {
    for (const n of walk(node, x => x.nodeType !== ParseNodeType.MemberAccess && x.nodeType !== ParseNodeType.Index))
      if (n.nodeType === ParseNodeType.Name) names.add(n.d.value)
  }
  for (const node of nodesOfScope(body)) {
    switch (node.nodeType) {
      case ParseNodeType.Assignment:
        if (!isItself(node)) bind(node.d.leftExpr)
        break
      case ParseNodeType.AugmentedAssignment:
        bind(node.d.destExpr)
        break
      case ParseNodeType.AssignmentExpression:
        target(node.d.name)
        break
      case ParseNodeType.For:
      case ParseNodeType.ComprehensionFor:
        bind(node.d.targetExpr)
        break
      case ParseNodeType.WithItem:
        if (node.d.target) bind(node.d.target)
        break
      case ParseNodeType.Except:
        if (node.d.name) target(node.d.name)
        break
      case ParseNodeType.Function:
      case ParseNodeType.Class:
        if (node !== body) names.add(node.d.name.d.value)
        break
      case ParseNodeType.PatternCapture:
        target(node.d.target)
        break
    }
  }
  return names

  function bind(node: ParseNode): void {
    if (node.nodeType === ParseNodeType.TypeAnnotation) return bind(node.d.valueExpr)
    if (node.nodeType === ParseNodeType.MemberAccess || node.nodeType === ParseNodeType.Index) return
    if (node.nodeType === ParseNodeType.Name) return void names.add(node.d.value)
    for (const n of 'items' in node.d && Array.isArray(node.d.items) ? node.d.items : []) bind(n)
    if (node.nodeType === ParseNodeType.Unpack) bind(node.d.expr)
  }
})

/** `sqlite = sqlite`, after an import: the name means what it meant. */
const isItself = ({ d: { leftExpr, rightExpr } }: AssignmentNode): boolean =>
  leftExpr.nodeType === ParseNodeType.Name &&
  rightExpr.nodeType === ParseNodeType.Name &&
  leftExpr.d.value === rightExpr.d.value

/** Names that a function declares `global` or `nonlocal`. */
export function declaredOuter(fn: FunctionNode): Set<string> {
  const names = new Set<string>()
  for (const node of nodesOfScope(fn.d.suite))
    if (node.nodeType === ParseNodeType.Global || node.nodeType === ParseNodeType.Nonlocal)
      for (const t of node.d.targets) names.add(t.d.value)
  return names
}

/** Methods of a path that return a path: the type is kept through them. */
const pathKeeping = new Set(['joinpath', 'resolve', 'absolute', 'expanduser', 'with_suffix', 'with_name', 'parent'])
const pathType = 'pathlib.Path'

/** Functions that return an instance of what they are not called after. */
const makers: ReadonlyMap<string, string> = new Map([
  ['socket.create_connection', 'socket.socket'],
  ['socket.create_server', 'socket.socket'],
  ['tarfile.open', 'tarfile.TarFile'],
  ['requests.session', 'requests.Session'],
  ['multiprocessing.get_context', 'multiprocessing'],
])

const isNone = (node: ExpressionNode): boolean =>
  node.nodeType === ParseNodeType.Constant && node.d.constType === KeywordType.None

/** Types of variables or fields, as their only assignment or their annotation tells. */
export class Types {
  private readonly known = new Map<string, string | undefined>()

  /** Two assignments that disagree tell nothing. */
  note(name: string, type: string | undefined): void {
    this.known.set(name, this.known.has(name) && this.known.get(name) !== type ? undefined : type)
  }

  of(name: string): string | undefined {
    return this.known.get(name)
  }
}

/** What a scope sees beside its own variables. */
export interface Around {
  outer?: Names
  /** Variables of the scope itself: those of `outer` that are called so are others. */
  own?: ReadonlySet<string>
  /** The receiver of a method, and what is known of its fields. */
  self?: { name: string; fields: Types }
}

/** Resolves names within one scope. */
export class Names {
  private readonly imports: Imports
  /** Names of this scope and those around it that are not imports. */
  private readonly shadows: ReadonlySet<string>
  private readonly around: Around
  private readonly types = new Types()

  constructor(imports: Imports, shadows: ReadonlySet<string>, around: Around = {}) {
    this.imports = imports
    this.shadows = shadows
    this.around = around
  }

  /** The qualified name of an expression: `sock.create_connection` → `socket.create_connection`, `p.open` → `pathlib.Path.open`. */
  qualified(node: ExpressionNode): string | undefined {
    const parts = dotted(node)
    const [root, ...rest] = parts ?? []
    if (root !== undefined && this.typeOfVariable(root) === undefined) {
      const imported = this.shadows.has(root) ? undefined : this.imports.get(root)
      if (imported !== undefined) return [imported, ...rest].join('.')
      if (rest.length === 0) return this.shadows.has(root) ? undefined : root
      // `from helpers import *` brings modules along, which go by their own names.
      if (this.imports.has('*') && !this.shadows.has(root)) return [root, ...rest].join('.')
    }
    if (node.nodeType !== ParseNodeType.MemberAccess) return undefined
    const type = this.typeOf(node.d.leftExpr)
    return type && `${type}.${node.d.member.d.value}`
  }

  /** What an imported name, or a path from one, was imported from: `db.connect` → `.store.db.connect`. */
  originOf(node: ExpressionNode, origins: Imports): string | undefined {
    const [root, ...rest] = dotted(node) ?? []
    if (root === undefined || this.shadows.has(root)) return undefined
    const everything = origins.get('*')
    const origin = origins.get(root) ?? (everything && everything + root)
    return origin && [origin, ...rest].join('.')
  }

  /** True for a module or an imported name: `os` in `os.close(fd)` is no object with a close method. */
  isImported(node: ExpressionNode): boolean {
    const root = dotted(node)?.[0]
    return root !== undefined && !this.shadows.has(root) && (this.imports.has(root) || this.imports.has('*'))
  }

  /** True for what `io.BytesIO` and its like made: there is no descriptor behind it. */
  isInMemory(node: ExpressionNode | undefined): boolean {
    return node !== undefined && /^(io\.)?(BytesIO|StringIO|StringIO\.StringIO)$/.test(this.typeOf(node) ?? '')
  }

  /** True for an instance of a class that is no path. */
  isObject(node: ExpressionNode | undefined): boolean {
    const type = node && this.typeOf(node)
    return type !== undefined && !/Path$/.test(type)
  }

  /** Learns the types of a scope's variables from its assignments and annotations. */
  learn(body: ParseNode, fn?: FunctionNode): void {
    for (const param of fn?.d.params ?? [])
      if (param.d.name && param.d.annotation) this.types.note(param.d.name.d.value, this.annotated(param.d.annotation))
    for (const node of nodesOfScope(body)) {
      if (node.nodeType === ParseNodeType.Assignment && node.d.leftExpr.nodeType === ParseNodeType.Name)
        this.noteAssigned(node.d.leftExpr.d.value, node.d.rightExpr)
      if (node.nodeType === ParseNodeType.WithItem && node.d.target?.nodeType === ParseNodeType.Name)
        this.types.note(node.d.target.d.value, this.typeOf(node.d.expr))
    }
  }

  /** Learns what the functions of a module assign to its variables: `global session`. */
  learnGlobals(tree: ModuleNode): void {
    for (const fn of everyNode(tree)) {
      if (fn.nodeType !== ParseNodeType.Function) continue
      const outer = declaredOuter(fn)
      if (outer.size === 0) continue
      for (const node of nodesOfScope(fn.d.suite))
        if (node.nodeType === ParseNodeType.Assignment && node.d.leftExpr.nodeType === ParseNodeType.Name)
          if (outer.has(node.d.leftExpr.d.value)) this.noteAssigned(node.d.leftExpr.d.value, node.d.rightExpr)
    }
  }

  /** Adds the types of what a method stores in fields of `self`. */
  learnFields(fn: FunctionNode, self: string, fields: Types): void {
    for (const node of nodesOfScope(fn.d.suite)) {
      if (node.nodeType !== ParseNodeType.Assignment) continue
      const [root, field, ...deeper] = dotted(node.d.leftExpr) ?? []
      if (root === self && field !== undefined && deeper.length === 0 && !isNone(node.d.rightExpr))
        fields.note(field, this.typeOf(node.d.rightExpr))
    }
  }

  /** None says nothing of what a variable is when it is something. */
  private noteAssigned(name: string, value: ExpressionNode): void {
    if (!isNone(value)) this.types.note(name, this.typeOf(value))
  }

  private typeOfVariable(name: string): string | undefined {
    const { outer, own } = this.around
    return this.types.of(name) ?? (own?.has(name) ? undefined : outer?.typeOfVariable(name))
  }

  private typeOfField(receiver: string, field: string): string | undefined {
    const { outer, own, self } = this.around
    if (receiver === self?.name) return self.fields.of(field)
    return own?.has(receiver) ? undefined : outer?.typeOfField(receiver, field)
  }

  private annotated(node: ExpressionNode): string | undefined {
    if (node.nodeType === ParseNodeType.BinaryOperation && node.d.operator === OperatorType.BitwiseOr) {
      const sides = [node.d.leftExpr, node.d.rightExpr].filter(s => !isNone(s))
      return sides.length === 1 ? this.annotated(sides[0]!) : undefined
    }
    return dotted(node) && this.qualified(node)
  }

  /** `folder / 'name'`: nothing but a path is divided by text. */
  private joinsPath({ d: { leftExpr, rightExpr } }: BinaryOperationNode): boolean {
    return rightExpr.nodeType === ParseNodeType.StringList || this.typeOf(leftExpr) === pathType
  }

  /** The class an expression is an instance of, where a constructor call or a path operation tells. */
  private typeOf(node: ExpressionNode): string | undefined {
    switch (node.nodeType) {
      case ParseNodeType.Name:
        return this.typeOfVariable(node.d.value)
      case ParseNodeType.Await:
        return this.typeOf(node.d.expr)
      case ParseNodeType.Call: {
        const callee = node.d.leftExpr
        if (callee.nodeType === ParseNodeType.MemberAccess && pathKeeping.has(callee.d.member.d.value))
          return this.typeOf(callee.d.leftExpr)
        const name = this.qualified(callee)
        return name && (makers.get(name) ?? (/(^|\.)(_?[A-Z]\w*|socket)$/.test(name) ? name : undefined))
      }
      case ParseNodeType.BinaryOperation:
        return node.d.operator === OperatorType.Divide && this.joinsPath(node) ? pathType : undefined
      case ParseNodeType.MemberAccess: {
        const { leftExpr, member } = node.d
        if (pathKeeping.has(member.d.value) && this.typeOf(leftExpr) === pathType) return pathType
        return leftExpr.nodeType === ParseNodeType.Name ? this.typeOfField(leftExpr.d.value, member.d.value) : undefined
      }
      default:
        return undefined
    }
  }
}
