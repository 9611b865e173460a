/** A parsed file, indexed once: who stands where, and what the rules and the lowering ask for by kind. */
import type * as t from '@babel/types'
import type { SourceFile } from '../../flow/ir.ts'
import { type Binding, declare, lookUp, open, type Scope } from './scope.ts'
import {
  bare,
  type CallNode,
  childrenOf,
  type FunctionNode,
  isCall,
  isClass,
  isFunction,
  isMember,
  keyOf,
  type MemberNode,
  type Node,
  textOf,
} from './tree.ts'

/** Longer than anybody writes a line, except for data. */
const longLine = /^.{3000}/m

export class Program {
  readonly file: SourceFile
  readonly root: t.Program
  readonly calls: CallNode[] = []
  readonly news: t.NewExpression[] = []
  readonly functions: FunctionNode[] = []
  readonly classes: t.Class[] = []
  readonly objects: t.ObjectExpression[] = []
  readonly assignments: t.AssignmentExpression[] = []
  /** Module names that are imported or required. */
  readonly modules = new Set<string>()
  readonly #members = new Map<string, MemberNode[]>()
  readonly #instances = new Map<string, t.NewExpression[]>()
  readonly #identifiers = new Map<string, t.Identifier[]>()
  readonly #parents = new Map<Node, Node>()
  readonly #scopes = new Map<Node, Scope>()
  readonly #uses = new Map<Binding, t.Identifier[]>()
  #generated: boolean | undefined
  #entry: boolean | undefined

  constructor(file: SourceFile, ast: t.File) {
    this.file = file
    this.root = ast.program
    this.#index()
  }

  #index(): void {
    const stack: { node: Node; scope: Scope | undefined }[] = [{ node: this.root, scope: undefined }]
    while (stack.length > 0) {
      const { node, scope } = stack.pop()!
      const inner = open(node, scope)
      if (inner) this.#scopes.set(node, inner)
      if (scope) declare(node, scope, inner)
      this.#note(node)
      const children = childrenOf(node)
      for (let i = children.length - 1; i >= 0; i--) {
        this.#parents.set(children[i]!, node)
        stack.push({ node: children[i]!, scope: inner ?? scope })
      }
    }
  }

  #note(node: Node): void {
    if (node.type === 'Identifier') file(this.#identifiers, node.name, node)
    else if (isMember(node)) file(this.#members, keyOf(node) ?? '', node)
    else if (isCall(node)) {
      this.calls.push(node)
      const [first] = node.arguments
      if (node.callee.type === 'Identifier' && node.callee.name === 'require' && first?.type === 'StringLiteral')
        this.modules.add(first.value)
    } else if (node.type === 'NewExpression') this.news.push(node)
    else if (node.type === 'ObjectExpression') this.objects.push(node)
    else if (node.type === 'AssignmentExpression') {
      this.assignments.push(node)
      if (isMember(node.left) && node.left.object.type === 'ThisExpression')
        this.#noteInstance(keyOf(node.left), node.right)
    } else if (node.type === 'ClassProperty' || node.type === 'ClassPrivateProperty')
      this.#noteInstance(keyOf(node), node.value)
    else if (node.type === 'ImportDeclaration') this.modules.add(node.source.value)
    else if (isFunction(node)) this.functions.push(node)
    else if (isClass(node)) this.classes.push(node)
  }

  #noteInstance(key: string | undefined, value: Node | null | undefined): void {
    const made = value && bare(value)
    if (key !== undefined && made?.type === 'NewExpression') file(this.#instances, key, made)
  }

  /** The `new X(…)` expressions that `this.key` is given, as a field's initialiser or by assignment. */
  instancesNamed(key: string): readonly t.NewExpression[] {
    return this.#instances.get(key) ?? []
  }

  /** Every `x.key` of the file, whatever `x` is. */
  membersNamed(key: string): readonly MemberNode[] {
    return this.#members.get(key) ?? []
  }

  parent(node: Node): Node | undefined {
    return this.#parents.get(node)
  }

  /** Made by a tool from other files: minified, or bundled into lines that nobody wrote. */
  get isGenerated(): boolean {
    this.#generated ??= /[.-](min|bundle)\.[cm]?js$/.test(this.file.path) || longLine.test(this.file.text)
    return this.#generated
  }

  /** What is started from the command line. */
  get isEntry(): boolean {
    this.#entry ??= /^#!|\bprocess\.argv\b|\brequire\.main\b|\bimport\.meta\.main\b/.test(this.file.text)
    return this.#entry
  }

  /** A worker's script, by its name or by what only a worker has. */
  get isWorker(): boolean {
    return (
      /(service-?worker|\bsw\b|worker)\.[cm]?[jt]s$/i.test(this.file.path) ||
      this.membersNamed('skipWaiting').length > 0 ||
      this.membersNamed('importScripts').length > 0
    )
  }

  /** The nodes around `node`, innermost first. */
  *ancestors(node: Node): Generator<Node> {
    for (let n = this.#parents.get(node); n; n = this.#parents.get(n)) yield n
  }

  isWithin(node: Node, outer: Node): boolean {
    return node.start! >= outer.start! && node.end! <= outer.end!
  }

  /** The function whose body `node` stands in; undefined at module level. */
  functionOf(node: Node): FunctionNode | undefined {
    for (const n of this.ancestors(node)) if (isFunction(n)) return n
    return undefined
  }

  /** What an identifier means; undefined for globals. */
  binding(identifier: t.Identifier | t.JSXIdentifier): Binding | undefined {
    let node: Node | undefined = identifier
    while (node && !this.#scopes.has(node)) node = this.#parents.get(node)
    return lookUp(identifier.name, node && this.#scopes.get(node))
  }

  /** Every identifier that means `binding`, its declaration included. */
  uses(binding: Binding): t.Identifier[] {
    // Minified code has few names and many variables: all of one name are told apart at once.
    const alike = this.#identifiers.get(binding.name)
    if (alike) {
      this.#identifiers.delete(binding.name)
      for (const i of alike) {
        const meant = this.#isReference(i) ? this.binding(i) : undefined
        if (meant) file(this.#uses, meant, i)
      }
    }
    return this.#uses.get(binding) ?? []
  }

  #isReference(identifier: t.Identifier): boolean {
    const parent = this.#parents.get(identifier)
    if (parent?.type === 'MemberExpression' || parent?.type === 'OptionalMemberExpression')
      return parent.object === identifier || parent.computed === true
    if (parent?.type === 'ObjectProperty') return parent.value === identifier || parent.shorthand
    if (parent?.type === 'ObjectMethod' || parent?.type === 'ClassMethod' || parent?.type === 'ClassProperty')
      return parent.key !== identifier
    return true
  }

  text(node: Node): string {
    return textOf(node, this.file.text)
  }
}

function file<K, T>(index: Map<K, T[]>, key: K, item: T): void {
  const same = index.get(key)
  if (same) same.push(item)
  else index.set(key, [item])
}
