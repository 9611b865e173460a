/** One parsed file as the rules ask about it. */
import type { ClassNode, ModuleNode } from '@zzzen/pyright-internal/dist/parser/parseNodes'
import { ParseNodeType } from '#pyright-parser'
import type { Lines } from '../../syntax/lines.ts'
import { boundNames, type Imports, Names } from '../../syntax/python/names.ts'
import {
  type CallNode,
  dotted,
  type ExpressionNode,
  everyNode,
  type FunctionNode,
  type ParseNode,
} from '../../syntax/python/tree.ts'

export class Module {
  readonly tree: ModuleNode
  readonly imports: Imports
  readonly lines: Lines
  /** Every node, in source order. */
  readonly nodes: readonly ParseNode[]
  readonly calls: readonly CallNode[]
  readonly functions: readonly FunctionNode[]
  private readonly names = new Map<ParseNode, Names>()

  constructor(tree: ModuleNode, imports: Imports, lines: Lines) {
    this.tree = tree
    this.imports = imports
    this.lines = lines
    this.nodes = everyNode(tree)
    this.calls = this.nodes.filter((n): n is CallNode => n.nodeType === ParseNodeType.Call)
    this.functions = this.nodes.filter((n): n is FunctionNode => n.nodeType === ParseNodeType.Function)
  }

  /** The qualified name of an expression where it stands. */
  qualified(node: ExpressionNode): string | undefined {
    const fn = functionOf(node) ?? this.tree
    const names = this.names.get(fn) ?? new Names(this.imports, this.shadowsIn(fn))
    this.names.set(fn, names)
    return names.qualified(node)
  }

  private shadowsIn(fn: ParseNode): Set<string> {
    const shadows = new Set<string>()
    for (let n: ParseNode | undefined = fn; n; n = n.parent) {
      if (n.nodeType === ParseNodeType.Function)
        for (const name of [...boundNames(n), ...parametersOf(n)]) shadows.add(name)
      // `try: import x … except ImportError: x = None` still means the import.
      if (n.nodeType === ParseNodeType.Module)
        for (const name of boundNames(n)) if (!this.imports.has(name)) shadows.add(name)
    }
    return shadows
  }

  /** `Class.method`, `outer.inner`, `<module>`. */
  symbol(node: ParseNode): string {
    const parts: string[] = []
    for (let n = node.parent; n; n = n.parent)
      if (n.nodeType === ParseNodeType.Function || n.nodeType === ParseNodeType.Class) parts.unshift(n.d.name.d.value)
    return parts.join('.') || '<module>'
  }

  span(node: ParseNode) {
    return this.lines.span(node.start, node.start + node.length)
  }

  text(node: ParseNode): string {
    return this.lines.text(node.start, node.start + node.length)
  }
}

/** The function that a node stands in. */
export function functionOf(node: ParseNode): FunctionNode | undefined {
  for (let n = node.parent; n; n = n.parent) if (n.nodeType === ParseNodeType.Function) return n
  return undefined
}

/** The class that a function is a method of. */
export function classOf(fn: FunctionNode): ClassNode | undefined {
  const around = fn.parent?.parent
  return around?.nodeType === ParseNodeType.Class ? around : undefined
}

export const parametersOf = (fn: FunctionNode): string[] =>
  fn.d.params.flatMap(p => (p.d.name ? [p.d.name.d.value] : []))

/** `x.method(…)`: the method's name. */
export const methodOf = (call: CallNode): string | undefined =>
  call.d.leftExpr.nodeType === ParseNodeType.MemberAccess ? call.d.leftExpr.d.member.d.value : undefined

/** `x.method(…)`: what it is called on, as text. */
export const receiverOf = (call: CallNode): string | undefined =>
  call.d.leftExpr.nodeType === ParseNodeType.MemberAccess ? dotted(call.d.leftExpr.d.leftExpr)?.join('.') : undefined

/** The only name that an expression's value is assigned to. */
export function assignedTo(node: ParseNode): string | undefined {
  const { parent } = node
  return parent?.nodeType === ParseNodeType.Assignment && parent.d.leftExpr.nodeType === ParseNodeType.Name
    ? parent.d.leftExpr.d.value
    : undefined
}

/** True where the value is dropped: the expression is a statement. */
export const isDropped = (node: ParseNode): boolean => node.parent?.nodeType === ParseNodeType.StatementList

/** The mentions of a variable below a node. */
export const mentions = (name: string, within: ParseNode): ParseNode[] =>
  everyNode(within).filter(
    n =>
      n.nodeType === ParseNodeType.Name &&
      n.d.value === name &&
      !(n.parent?.nodeType === ParseNodeType.MemberAccess && n.parent.d.member === n) &&
      !(n.parent?.nodeType === ParseNodeType.Argument && n.parent.d.name === n),
  )

/** Under a condition it may run once only. */
export function isGuarded(call: CallNode): boolean {
  const fn = functionOf(call)
  for (let n = call.parent; n && n !== fn; n = n.parent) if (n.nodeType === ParseNodeType.If) return true
  return false
}
