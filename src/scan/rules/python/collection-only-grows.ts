/** Collections of a module or a class that functions fill by their arguments and nothing ever empties. */
import type { ClassNode } from '@zzzen/pyright-internal/dist/parser/parseNodes'
import { ParseNodeType } from '#pyright-parser'
import { boundNames } from '../../syntax/python/names.ts'
import { everyNode, type FunctionNode, type ParseNode } from '../../syntax/python/tree.ts'
import { isEmptyCollection, isFromParameter, isNewInstance, useOf } from './growth.ts'
import { type Judged, leaking, type Rule, unproved } from './judged.ts'
import { classOf, functionOf, type Module, mentions, parametersOf } from './module.ts'

/** Filled once for each thing that is declared, not for each that happens. */
const registers =
  /regist|define|declare|install|plugin|provide|load|^_?init(?!__)|setup|configure|extend|^_?(add|def|replace|set|alias|bind)(_|[A-Z])|^(main|__set_name__)$|hook|type|class/i

export const collectionOnlyGrows: Rule = module =>
  collections(module).flatMap(({ name, cls }) => {
    const uses = cls ? usesOnClass(name, cls, module) : usesInModule(name, module)
    return judge(name, uses, module) ?? []
  })

interface Collection {
  name: string
  cls?: ClassNode
}

/** Names that a module or class body binds to an empty collection, once. */
function collections(module: Module): Collection[] {
  return module.nodes.flatMap(node => {
    if (node.nodeType !== ParseNodeType.Assignment || !isEmptyCollection(node.d.rightExpr)) return []
    const target =
      node.d.leftExpr.nodeType === ParseNodeType.TypeAnnotation ? node.d.leftExpr.d.valueExpr : node.d.leftExpr
    const around = node.parent?.parent
    if (target.nodeType !== ParseNodeType.Name || /^__\w+__$/.test(target.d.value)) return []
    if (around?.nodeType === ParseNodeType.Module) return [{ name: target.d.value }]
    const cls = around?.parent
    return cls?.nodeType === ParseNodeType.Class ? [{ name: target.d.value, cls }] : []
  })
}

/** Mentions of a module's name but its definition, without those of functions that have a local of that name. */
function usesInModule(name: string, module: Module): ParseNode[] {
  const hides = (fn: FunctionNode | undefined): boolean =>
    fn !== undefined &&
    (parametersOf(fn).includes(name) ||
      (boundNames(fn).has(name) && !declaresGlobal(name, fn)) ||
      hides(functionOf(fn)))
  return mentions(name, module.tree)
    .filter(n => !hides(functionOf(n)))
    .slice(1)
}

const declaresGlobal = (name: string, fn: FunctionNode): boolean =>
  everyNode(fn.d.suite).some(n => n.nodeType === ParseNodeType.Global && n.d.targets.some(t => t.d.value === name))

/** Every `x.name` of the file: whichever object it is said of, it may be this collection. */
function usesOnClass(name: string, cls: ClassNode, module: Module): ParseNode[] {
  const bare = mentions(name, cls.d.suite).slice(1)
  const attributes = module.nodes.filter(n => n.nodeType === ParseNodeType.MemberAccess && n.d.member.d.value === name)
  return [...attributes, ...bare.filter(n => !functionOf(n) || functionOf(n) === functionOf(cls))]
}

function judge(name: string, uses: ParseNode[], module: Module): Judged | undefined {
  const kinds = uses.map(useOf)
  const growth = kinds.flatMap(u =>
    u.kind === 'grows' && happens(u.node) && (isFromParameter(u.added) || isNewInstance(u.added)) ? [u] : [],
  )
  const [first] = growth.map(u => u.node)
  if (!first) return undefined
  // What is gone through may be a list of what was declared; objects of which each one adds itself are not.
  const declared = kinds.some(u => u.kind === 'iterated') && !growth.every(u => isNewInstance(u.added))
  if (declared || kinds.some(u => u.kind === 'other')) return unproved(first, 'collection')
  const fn = functionOf(first)!
  const declaring =
    growth.some(u => registers.test(functionOf(u.node)!.d.name.d.value)) ||
    isDecorator(fn, module) ||
    isMadeOnImport(classOf(fn), module)
  return leaking(first, 'collection', {
    rule: 'py/collection-only-grows',
    severity: declaring ? 'low' : 'medium',
    message: `${name} lives as long as the process and keeps what ${fn.d.name.d.value} puts into it; nothing is ever taken out.`,
    repair: 'Bound it, delete entries when they are done with, or use a weakref.WeakKeyDictionary or WeakSet.',
  })
}

/** In a function that runs as often as it is called: not one that runs when a class is made, nor a test. */
function happens(node: ParseNode): boolean {
  const fn = functionOf(node)
  if (!fn || /^(test|setUp|__init_subclass__|__set_name__)/.test(fn.d.name.d.value)) return false
  const cls = classOf(fn)
  return !(
    fn.d.name.d.value === '__new__' &&
    cls?.d.arguments.some(
      a => a.d.valueExpr.nodeType === ParseNodeType.Name && /^type$|Meta/.test(a.d.valueExpr.d.value),
    )
  )
}

/** Some instance of the class is made when the module is imported: they may all be. */
const isMadeOnImport = (cls: ClassNode | undefined, module: Module): boolean =>
  cls !== undefined &&
  module.calls.some(
    ({ d: { leftExpr: callee } }) =>
      callee.nodeType === ParseNodeType.Name && callee.d.value === cls.d.name.d.value && !functionOf(callee),
  )

/** A function that decorates others runs when they are defined. */
function isDecorator(fn: FunctionNode, module: Module): boolean {
  if (functionOf(fn)) return true
  const name = fn.d.name.d.value
  const decorates = module.nodes.some(
    n => n.nodeType === ParseNodeType.Decorator && mentions(name, n.d.expr).length > 0,
  )
  const [first] = parametersOf(fn)
  const givesBack = everyNode(fn.d.suite).some(
    n => n.nodeType === ParseNodeType.Return && n.d.expr?.nodeType === ParseNodeType.Name && n.d.expr.d.value === first,
  )
  return decorates || givesBack
}
