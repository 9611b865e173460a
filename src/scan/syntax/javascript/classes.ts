/** Everything in JavaScript that is written like a class: `class`, prototypes, and the object literals that frameworks take. */
import type * as t from '@babel/types'
import type { Program } from './program.ts'
import { bare, type FunctionNode, isCall, isClass, isFunction, isMember, keyOf, type Node } from './tree.ts'

export interface Member {
  name: string
  /** The method, or the value of a field or property. */
  value: Node
}

export interface ClassLike {
  name: string
  node: Node
  members: Member[]
  /** Names of decorators: `Component`, `Injectable`. */
  decorators: Map<string, t.Expression[]>
  /** Fields that a query of the view fills: `@ViewChild() child`, `child = viewChild(Child)`. */
  queries: Set<string>
  /** Has a base class, which may do what is not seen here. */
  extends: string | undefined
}

/** What a framework or a reader calls when the instance is done with. */
const teardownName =
  /^[_#$]*(ngOnDestroy|componentWillUnmount|disconnectedCallback|detachedCallback|detached|before(Destroy|Unmount)|(will)?destroy\w*|unmounted|on(Remove|Removed|Destroy|Unmount|Unload|Detach|Close|Stop)|(async)?dispose(Internal|d)?|close|tear_?down|clean[uU]p|stop|shut_?[dD]own|terminate|detach|disconnect|deactivate|disable|unload|unmount|unbind\w*|uninstall|unregister|remove(Hooks|Listeners|EventListeners)?|end|release|destructor|Symbol\.(asyncD|d)ispose)_?$/

export const isTeardownName = (name: string): boolean => teardownName.test(name)

const lifecycleName =
  /^(mounted|created|beforeMount|beforeDestroy|beforeUnmount|destroyed|unmounted|componentDidMount|componentWillUnmount|onAdd|onRemove)$/

/** Calls whose object literal is a class: `L.Layer.extend({…})`, `Vue.component('x', {…})`. */
const classMakers =
  /(^|\.)(extend|include|Class|declare|createClass|createReactClass|defineComponent|component|mixin|inherit)$/

export class Classes {
  readonly all: ClassLike[] = []
  readonly #byMember = new Map<Node, ClassLike>()

  constructor(program: Program) {
    for (const node of program.classes) this.#add(fromClass(node))
    for (const node of program.objects) {
      const found = fromObject(node, program)
      if (found) this.#add(found)
    }
    for (const found of fromPrototypes(program)) this.#add(found)
  }

  #add(found: ClassLike): void {
    this.all.push(found)
    for (const member of found.members) if (!this.#byMember.has(member.value)) this.#byMember.set(member.value, found)
  }

  /** The class that `member` (a method, or the value of a field) belongs to. */
  ofMember(member: Node): ClassLike | undefined {
    return this.#byMember.get(member)
  }
}

export const methodsOf = (c: ClassLike): (Member & { value: FunctionNode })[] =>
  c.members.filter((m): m is Member & { value: FunctionNode } => isFunction(m.value))

const elementBase = /HTMLElement|LitElement|PolymerElement|FASTElement/

const isElement = (c: ClassLike): boolean => c.decorators.has('customElement') || elementBase.test(c.extends ?? '')

/** Angular and its like make instances of it. */
export const isDecorated = (c: ClassLike): boolean =>
  ['Component', 'Directive', 'Pipe', 'customElement'].some(d => c.decorators.has(d))

/** Somebody will end the instances of this class. */
export const isEndedByOthers = (c: ClassLike): boolean =>
  isDecorated(c) || isElement(c) || /Disposable/.test(c.extends ?? '')

/** A framework makes instances of it and drops them while the page goes on: a component, of whatever kind. */
export const isMounted = (c: ClassLike): boolean =>
  isDecorated(c) ||
  isElement(c) ||
  /^(Pure)?Component$/.test(c.extends ?? '') ||
  (c.node.type === 'ObjectExpression' && c.members.some(m => m.name === 'mounted'))

/** By convention the component that the whole page is made of. */
export const isRoot = (c: ClassLike): boolean => rootName.test(c.name)

export const rootName = /^(\w*App(lication)?(Component)?|Root|Main|Index)$/

const applicationDecorator = /^(injectable|singleton|service|provide|scoped|fluentProvide)$/i
const applicationName = /(Contribution|Application|Service|Singleton)(Impl)?$/

/** Made by a container of dependencies or by the application, as a rule one for the life of the page or process. */
export const isApplicationWide = (c: ClassLike): boolean =>
  !isMounted(c) &&
  ([...c.decorators.keys()].some(d => applicationDecorator.test(d)) ||
    [c.name, c.extends ?? '', ...implementedBy(c.node)].some(name => applicationName.test(name)))

const implementedBy = (node: Node): string[] =>
  isClass(node)
    ? (node.implements ?? []).flatMap(i => (i.type === 'ClassImplements' ? i.id.name : (baseName(i.expression) ?? [])))
    : []

/** Of the names of a teardown, those that mean nothing else: `close` may only close a dialog. */
export const isSurelyEnded = (c: ClassLike): boolean =>
  isEndedByOthers(c) ||
  isMounted(c) ||
  methodsOf(c).some(m => /destroy|dispose|unmount|onRemove|tear_?down|disconnected|clean/i.test(m.name))

/** Nothing says that instances of it ever end: there may be one for the life of the page or process. */
export const isEndless = (c: ClassLike): boolean =>
  !isMounted(c) && !isEndedByOthers(c) && !methodsOf(c).some(endsInstance)

/** What others call when they are done with it, and no part of its work: `destroyTray()`, `remove(item)`, `_cleanup()`. */
const endsInstance = ({ name, value }: { name: string; value: FunctionNode }): boolean =>
  isTeardownName(name) &&
  !/^([_#]|destroy[A-Z]|on(Close|Stop)$)/.test(name) &&
  !(
    value.params.length > 0 &&
    /^(remove|release|unregister|unbind|detach|deactivate|disable|disconnect|clean)/.test(name)
  )

/** Instances come and go with parts of the page. An element that nothing takes down may be there for good. */
export const comesAndGoes = (c: ClassLike): boolean =>
  isMounted(c) && !isRoot(c) && (!isElement(c) || teardownsOf(c).length > 0)

export const teardownsOf = (c: ClassLike): FunctionNode[] =>
  methodsOf(c)
    .filter(m => isTeardownName(m.name))
    .map(m => m.value)

function fromClass(node: t.Class): ClassLike {
  const members: Member[] = []
  for (const member of node.body.body) {
    if (member.type === 'StaticBlock' || ('static' in member && member.static)) continue
    const name = keyOf(member as { key?: Node; computed?: boolean })
    const value = isFunction(member) ? member : 'value' in member ? (member.value as Node | null) : undefined
    if (name !== undefined && value) members.push({ name, value })
  }
  return {
    name: node.id?.name ?? '<class>',
    node,
    members,
    decorators: decoratorsOf(node),
    queries: queriesOf(node),
    extends: node.superClass ? (baseName(node.superClass) ?? '<expression>') : undefined,
  }
}

const baseName = (node: Node): string | undefined =>
  node.type === 'Identifier' ? node.name : isMember(node) ? keyOf(node) : undefined

function queriesOf(node: t.Class): Set<string> {
  const queries = new Set<string>()
  for (const member of node.body.body) {
    if (member.type !== 'ClassProperty') continue
    const key = keyOf(member)
    if (key === undefined) continue
    if (isSignalQuery(member.value)) queries.add(key)
    const decorated = member.decorators?.some(({ expression }) =>
      /^(View|Content)Child(ren)?$/.test(baseName(isCall(expression) ? expression.callee : expression) ?? ''),
    )
    if (decorated) queries.add(key)
  }
  return queries
}

/** `child = viewChild.required(Child)` */
function isSignalQuery(value: Node | null | undefined): boolean {
  const callee = value && isCall(value) ? bare(value.callee) : undefined
  const made = callee && isMember(callee) ? bare(callee.object) : callee
  return made?.type === 'Identifier' && /^(view|content)Child(ren)?$/.test(made.name)
}

function decoratorsOf(node: t.Class): Map<string, t.Expression[]> {
  const decorators = new Map<string, t.Expression[]>()
  for (const { expression } of node.decorators ?? []) {
    const callee = isCall(expression) ? expression.callee : expression
    const name = baseName(callee)
    if (name) decorators.set(name, isCall(expression) ? (expression.arguments as t.Expression[]) : [])
  }
  return decorators
}

function membersOf(node: t.ObjectExpression): Member[] {
  return node.properties.flatMap(p => {
    if (p.type === 'SpreadElement') return []
    const name = keyOf(p)
    const value = p.type === 'ObjectMethod' ? p : bare(p.value)
    if (name === undefined) return []
    const nested = value.type === 'ObjectExpression' && /^(methods|computed|watch|includes)$/.test(name)
    return nested ? membersOf(value) : [{ name, value }]
  })
}

/** An object literal is a class when a framework takes it as one, or when its methods say so. */
function fromObject(node: t.ObjectExpression, program: Program): ClassLike | undefined {
  const members = membersOf(node)
  const functions = members.filter(m => isFunction(m.value))
  if (functions.length === 0 || belongsToPrototype(node, program)) return undefined
  const parent = program.parent(node)
  const made = isCall(parent) && classMakers.test(program.text(parent.callee))
  const spoken = functions.length > 1 && functions.some(m => isTeardownName(m.name) || lifecycleName.test(m.name))
  if (!made && !spoken) return undefined
  return {
    name: nameOfObject(node, program),
    node,
    members,
    decorators: new Map(),
    queries: new Set(),
    extends: made ? 'base' : undefined,
  }
}

function nameOfObject(node: Node, program: Program): string {
  for (const n of program.ancestors(node)) {
    if (n.type === 'VariableDeclarator' && n.id.type === 'Identifier') return n.id.name
    if (n.type === 'AssignmentExpression') return program.text(n.left)
    if (isFunction(n) || n.type === 'ExpressionStatement') break
  }
  return '<object>'
}

const belongsToPrototype = (node: Node, program: Program): boolean => {
  const parent = program.parent(node)
  return parent?.type === 'AssignmentExpression' && isMember(parent.left) && keyOf(parent.left) === 'prototype'
}

/** `function Foo() {…}; Foo.prototype.close = function () {…}` and `Foo.prototype = {…}` */
function fromPrototypes(program: Program): ClassLike[] {
  const found = new Map<string, ClassLike>()
  const classNamed = (name: string, node: Node): ClassLike => {
    const known = found.get(name)
    if (known) return known
    const made: ClassLike = { name, node, members: [], decorators: new Map(), queries: new Set(), extends: undefined }
    found.set(name, made)
    return made
  }
  for (const a of program.assignments) {
    const value = bare(a.right)
    if (!isMember(a.left)) continue
    const key = keyOf(a.left)
    if (key === 'prototype' && value.type === 'ObjectExpression')
      classNamed(program.text(a.left.object), value).members.push(...membersOf(value))
    else if (isMember(a.left.object) && keyOf(a.left.object) === 'prototype' && key !== undefined)
      classNamed(program.text(a.left.object.object), a).members.push({ name: key, value })
  }
  for (const f of program.functions) {
    const name = f.type === 'FunctionDeclaration' || f.type === 'FunctionExpression' ? f.id?.name : undefined
    if (name !== undefined && found.has(name)) found.get(name)!.members.push({ name: 'constructor', value: f })
  }
  return [...found.values()]
}
