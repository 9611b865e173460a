/** How the mentions of a collection treat it: which make it grow, and whether any could make it shrink or pass it on. */
import { OperatorType, ParseNodeType } from '#pyright-parser'
import { type ExpressionNode, everyNode, type FunctionNode, type ParseNode, walk } from '../../syntax/python/tree.ts'
import { classOf, functionOf, parametersOf } from './module.ts'

const grows = /^(append|appendleft|add|setdefault|insert)$/
const reads = /^(get|items|values|keys|index|count|copy|__contains__)$/

/** `grows` with what is added (its key, for a mapping); `reads` and `iterated` are harmless; anything else may bound it. */
export type Use =
  | { kind: 'grows'; node: ParseNode; added: ExpressionNode }
  | { kind: 'reads' | 'iterated' }
  | { kind: 'other' }

/** What happens to the collection that `node` stands for. */
export function useOf(node: ParseNode): Use {
  const { parent } = node
  if (parent?.nodeType === ParseNodeType.MemberAccess && parent.d.leftExpr === node) {
    const call = parent.parent
    if (call?.nodeType !== ParseNodeType.Call || call.d.leftExpr !== parent) return { kind: 'other' }
    const method = parent.d.member.d.value
    const added = call.d.args[method === 'insert' ? 1 : 0]?.d.valueExpr
    if (grows.test(method) && added) return { kind: 'grows', node: call, added }
    return { kind: reads.test(method) ? 'reads' : 'other' }
  }
  if (parent?.nodeType === ParseNodeType.Index && parent.d.leftExpr === node) return useOfItem(parent)
  if (isIterated(node)) return { kind: 'iterated' }
  const isTested =
    parent?.nodeType === ParseNodeType.BinaryOperation &&
    (parent.d.operator === OperatorType.In || parent.d.operator === OperatorType.NotIn) &&
    parent.d.rightExpr === node
  return { kind: isTested ? 'reads' : 'other' }
}

/** `for x in node`, in a statement or a comprehension. */
const isIterated = (node: ParseNode): boolean =>
  (node.parent?.nodeType === ParseNodeType.For || node.parent?.nodeType === ParseNodeType.ComprehensionFor) &&
  node.parent.d.iterableExpr === node

function useOfItem(item: ParseNode & { nodeType: typeof ParseNodeType.Index }): Use {
  const outer = item.parent
  const key = item.d.items[0]?.d.valueExpr
  if (outer?.nodeType === ParseNodeType.Assignment && outer.d.leftExpr === item && key)
    return key.nodeType === ParseNodeType.Slice ? { kind: 'other' } : { kind: 'grows', node: outer, added: key }
  return { kind: outer?.nodeType === ParseNodeType.Del ? 'other' : 'reads' }
}

/** `instances.append(self)`, `instances[id(self)] = self` in a constructor: one more for each object. */
export function isNewInstance(added: ExpressionNode): boolean {
  const fn = functionOf(added)
  if (fn?.d.name.d.value !== '__init__' || !classOf(fn)) return false
  const self = parametersOf(fn)[0]
  const given = idOf(added) ?? added
  return given.nodeType === ParseNodeType.Name && given.d.value === self && isKeptWhole(added, self)
}

/** `x` of `id(x)`. */
const idOf = (node: ExpressionNode): ExpressionNode | undefined =>
  node.nodeType === ParseNodeType.Call &&
  node.d.leftExpr.nodeType === ParseNodeType.Name &&
  node.d.leftExpr.d.value === 'id'
    ? node.d.args[0]?.d.valueExpr
    : undefined

/** The value beside a key is the object itself, not a weak reference to it. */
function isKeptWhole(key: ExpressionNode, self: string): boolean {
  const assignment = key.parent?.parent?.parent
  if (assignment?.nodeType !== ParseNodeType.Assignment) return idOf(key) === undefined
  return assignment.d.rightExpr.nodeType === ParseNodeType.Name && assignment.d.rightExpr.d.value === self
}

/** True for what differs from call to call: a parameter, or what a call made of one. */
export function isFromParameter(added: ExpressionNode): boolean {
  const fn = functionOf(added)
  if (!fn) return false
  const varying = varyingIn(fn)
  return walk(added).some(n => n.nodeType === ParseNodeType.Name && varying.has(n.d.value))
}

/** Parameters but the receiver, and locals that are made of them. */
function varyingIn(fn: FunctionNode): Set<string> {
  const varying = new Set(parametersOf(fn).filter(p => !/^(self|cls|mcs|klass|type_?)$/.test(p)))
  for (const node of everyNode(fn.d.suite))
    if (node.nodeType === ParseNodeType.Assignment && node.d.leftExpr.nodeType === ParseNodeType.Name)
      if (walk(node.d.rightExpr).some(n => n.nodeType === ParseNodeType.Name && varying.has(n.d.value)))
        varying.add(node.d.leftExpr.d.value)
  return varying
}

/** An empty collection: `[]`, `{}`, `set()`, `dict()`, `list()`, `defaultdict(…)`, `OrderedDict()`. */
export function isEmptyCollection(node: ExpressionNode): boolean {
  if (node.nodeType === ParseNodeType.List || node.nodeType === ParseNodeType.Dictionary)
    return node.d.items.length === 0
  if (node.nodeType !== ParseNodeType.Call) return false
  const callee = node.d.leftExpr
  const name =
    callee.nodeType === ParseNodeType.Name
      ? callee.d.value
      : callee.nodeType === ParseNodeType.MemberAccess
        ? callee.d.member.d.value
        : ''
  return name === 'defaultdict' || (/^(set|dict|list|OrderedDict)$/.test(name) && node.d.args.length === 0)
}
