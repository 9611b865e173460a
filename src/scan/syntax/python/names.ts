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

/** Local name → what it is imported from, with the dots of a relative import: `.store.connect`. */
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
    }
  }
  return origins
}

/** The functions of a file by their names, methods as `Class.method`; without those whose name means something else too. */
export function functionsIn(tree: ModuleNode): Set<string> {
  const found = new Set<string>()
  const ambiguous = new Set<string>()
  for (const node of everyNode(tree)) {
    if (node.nodeType === ParseNodeType.Assignment && node.d.leftExpr.nodeType === ParseNodeType.Name)
      ambiguous.add(node.d.leftExpr.d.value)
    if (node.nodeType !== ParseNodeType.Function) continue
    const around = node.parent?.parent
    const name = node.d.name.d.value
    const symbol = around?.nodeType === ParseNodeType.Class ? `${around.d.name.d.value}.${name}` : name
    if (found.has(symbol)) ambiguous.add(symbol)
    found.add(symbol)
  }
  for (const name of ambiguous) found.delete(name)
  return found
}

/** The functions of a file, named as `functionsIn` does, that contain a `while True` which nothing in them leaves. */
export function endlessIn(tree: ModuleNode): Set<string> {
  const found = new Set<string>()
  for (const node of everyNode(tree)) {
    if (node.nodeType !== ParseNodeType.While || !isTrue(node.d.testExpr)) continue
    const fn = functionAround(node)
    const leaves = nodesOfScope(node.d.whileSuite).some(
      n =>
        n.nodeType === ParseNodeType.Break ||
        n.nodeType === ParseNodeType.Return ||
        n.nodeType === ParseNodeType.Raise ||
        n.nodeType === ParseNodeType.Yield ||
        n.nodeType === ParseNodeType.Await,
    )
    if (!fn || leaves) continue
    const around = fn.parent?.parent
    const name = fn.d.name.d.value
    found.add(around?.nodeType === ParseNodeType.Class ? `${around.d.name.d.value}.${name}` : name)
  }
  return found
}

/** Functions that are called by `if __name__ == '__main__':` and by nothing else in the file: they run once. */
export function onceIn(tree: ModuleNode): Set<string> {
  const guards = tree.d.statements.filter(n => n.nodeType === ParseNodeType.If && isMainGuard(n.d.testExpr))
  const called = new Set<string>()
  for (const node of guards.flatMap(guard => everyNode(guard)))
    if (node.nodeType === ParseNodeType.Call && node.d.leftExpr.nodeType === ParseNodeType.Name)
      called.add(node.d.leftExpr.d.value)
  const mentions = new Map<string, number>()
  for (const node of called.size > 0 ? everyNode(tree) : [])
    if (node.nodeType === ParseNodeType.Name) mentions.set(node.d.value, (mentions.get(node.d.value) ?? 0) + 1)
  // The definition and the call.
  return new Set([...called].filter(name => mentions.get(name) === 2))
}

const isMainGuard = (node: ExpressionNode): boolean =>
  node.nodeType === ParseNodeType.BinaryOperation &&
  node.d.operator === OperatorType.Equals &&
  node.d.leftExpr.nodeType === ParseNodeType.Name &&
  node.d.leftExpr.d.value === '__name__'

const isTrue = (node: ExpressionNode): boolean =>
  (node.nodeType === ParseNodeType.Constant && node.d.constType === KeywordType.True) ||
  (node.nodeType === ParseNodeType.Number && node.d.value === 1)

function functionAround(node: ParseNode): FunctionNode | undefined {
  for (let n = node.parent; n; n = n.parent) if (n.nodeType === ParseNodeType.Function) return n
  return undefined
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

/** Resolves names within one scope. */
export class Names {
  private readonly imports: Imports
  /** Names of this scope and those around it that are not imports. */
  private readonly shadows: ReadonlySet<string>
  /** Types of variables, as their only assignment or their annotation tells. */
  private readonly types = new Map<string, string | undefined>()

  constructor(imports: Imports, shadows: ReadonlySet<string>) {
    this.imports = imports
    this.shadows = shadows
  }

  /** The qualified name of an expression: `sock.create_connection` → `socket.create_connection`, `p.open` → `pathlib.Path.open`. */
  qualified(node: ExpressionNode): string | undefined {
    const parts = dotted(node)
    const [root, ...rest] = parts ?? []
    if (root !== undefined && !this.types.has(root)) {
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
    const origin = root === undefined || this.shadows.has(root) ? undefined : origins.get(root)
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

  /** Learns the types of a scope's variables from its assignments and annotations. */
  learn(body: ParseNode, fn?: FunctionNode): void {
    for (const param of fn?.d.params ?? [])
      if (param.d.name && param.d.annotation) this.note(param.d.name.d.value, this.annotated(param.d.annotation))
    for (const node of nodesOfScope(body)) {
      if (node.nodeType === ParseNodeType.Assignment && node.d.leftExpr.nodeType === ParseNodeType.Name)
        this.note(node.d.leftExpr.d.value, this.typeOf(node.d.rightExpr))
      if (node.nodeType === ParseNodeType.WithItem && node.d.target?.nodeType === ParseNodeType.Name)
        this.note(node.d.target.d.value, this.typeOf(node.d.expr))
    }
    for (const [name, type] of this.types) if (type === undefined) this.types.delete(name)
  }

  /** Two assignments that disagree tell nothing. */
  private note(name: string, type: string | undefined): void {
    this.types.set(name, this.types.has(name) && this.types.get(name) !== type ? undefined : type)
  }

  private annotated(node: ExpressionNode): string | undefined {
    if (node.nodeType === ParseNodeType.BinaryOperation && node.d.operator === OperatorType.BitwiseOr) {
      const sides = [node.d.leftExpr, node.d.rightExpr].filter(
        s => !(s.nodeType === ParseNodeType.Constant && s.d.constType === KeywordType.None),
      )
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
        return this.types.get(node.d.value)
      case ParseNodeType.Await:
        return this.typeOf(node.d.expr)
      case ParseNodeType.Call: {
        const callee = node.d.leftExpr
        if (callee.nodeType === ParseNodeType.MemberAccess && pathKeeping.has(callee.d.member.d.value))
          return this.typeOf(callee.d.leftExpr)
        const name = this.qualified(callee)
        if (name === 'socket.create_connection' || name === 'socket.create_server') return 'socket.socket'
        if (name === 'tarfile.open') return 'tarfile.TarFile'
        if (name === 'multiprocessing.get_context') return 'multiprocessing'
        return name && /(^|\.)(_?[A-Z]\w*|socket)$/.test(name) ? name : undefined
      }
      case ParseNodeType.BinaryOperation:
        return node.d.operator === OperatorType.Divide && this.joinsPath(node) ? pathType : undefined
      case ParseNodeType.MemberAccess:
        return pathKeeping.has(node.d.member.d.value) && this.typeOf(node.d.leftExpr) === pathType
          ? pathType
          : undefined
      default:
        return undefined
    }
  }
}
