/** Assignments: names, fields, items, tuples. */
import { ParseNodeType } from '#pyright-parser'
import type { Name } from '../../../flow/ir.ts'
import type { ExpressionNode, ParseNode } from '../tree.ts'
import { handsOver } from './calls.ts'
import { fieldOf, literal, value } from './expressions.ts'
import type { Scope } from './scope.ts'

/** `target = source`. */
export function assign(target: ExpressionNode, source: ExpressionNode, s: Scope): void {
  const pairs = pairwise(target, source)
  if (pairs) {
    // All values are there before the first name is bound: `a, b = b, a`.
    const held = pairs.map(([t, v]) => ({ t, v, from: value(v, s) }))
    for (const { t, v, from } of held) bind(t, from, literal(v), s)
    return
  }
  bind(target, handsOver(source, s) ? undefined : value(source, s), literal(source), s)
}

type Items = ExpressionNode & { nodeType: typeof ParseNodeType.Tuple | typeof ParseNodeType.List }

const isItems = (node: ExpressionNode): node is Items =>
  node.nodeType === ParseNodeType.Tuple || node.nodeType === ParseNodeType.List

function pairwise(target: ExpressionNode, source: ExpressionNode): [ExpressionNode, ExpressionNode][] | undefined {
  if (!isItems(target) || !isItems(source)) return undefined
  const targets = target.d.items as ExpressionNode[]
  const sources = source.d.items as ExpressionNode[]
  const starred = [...targets, ...sources].some(n => n.nodeType === ParseNodeType.Unpack)
  return starred || targets.length !== sources.length ? undefined : targets.map((t, i) => [t, sources[i]!])
}

/** Binds a target to what `from` holds, or to something that is no resource. */
export function bind(target: ExpressionNode, from: Name | undefined, kind: ReturnType<typeof literal>, s: Scope): void {
  switch (target.nodeType) {
    case ParseNodeType.TypeAnnotation:
      return bind(target.d.valueExpr, from, kind, s)
    case ParseNodeType.Name:
      return bindName(target, s.variable(target.d.value), from, kind, s)
    case ParseNodeType.MemberAccess: {
      const field = fieldOf(target, s)
      if (field !== undefined) return bindName(target, field, from, kind, s)
      value(target.d.leftExpr, s)
      return giveAway(target, from, s)
    }
    case ParseNodeType.Index: {
      for (const item of target.d.items) value(item.d.valueExpr, s)
      const container = value(target.d.leftExpr, s)
      return putInto(container, from, target, s)
    }
    case ParseNodeType.Tuple:
    case ParseNodeType.List:
      return bindItems(target, from, s)
    case ParseNodeType.Unpack:
      return bind(target.d.expr, from, kind, s)
  }
}

/** `a, b = source`: of some sources it is known which item is what. */
function bindItems(target: Items, from: Name | undefined, s: Scope): void {
  const targets = target.d.items as ExpressionNode[]
  const ends = from === undefined ? undefined : s.ends.get(from)
  if (ends?.length === targets.length) {
    for (const [i, t] of targets.entries()) bind(t, ends[i], 'unknown', s)
    return
  }
  // What a call returns with company comes first (mkstemp, accept), unless the catalogue says otherwise.
  const place = (from !== undefined && s.places.get(from)) || 0
  if (place === 0) s.mayRaise(target, 'doubtful')
  for (const [i, t] of targets.entries())
    if (i === place) bind(t, from, 'unknown', s)
    else if (place > 0) bind(t, undefined, 'unknown', s)
    else bindItem(t, from, s)
}

/** `a, b = pair`: any of the targets may be the resource that is inside. */
function bindItem(target: ExpressionNode, from: Name | undefined, s: Scope): void {
  if (from === undefined) return bind(target, undefined, 'unknown', s)
  const item = s.temporary()
  s.emit({ kind: 'item', to: item, from })
  bind(target, item, 'unknown', s)
}

/** `for name, conn in conns.items()`: any of the targets may be the resource. */
export function bindEach(target: ExpressionNode, item: Name, s: Scope): void {
  if (isItems(target)) for (const part of target.d.items as ExpressionNode[]) bindEach(part, item, s)
  else bind(target, item, 'unknown', s)
}

function bindName(
  node: ExpressionNode,
  name: Name,
  from: Name | undefined,
  kind: ReturnType<typeof literal>,
  s: Scope,
): void {
  if (from === undefined) return s.emit({ kind: 'assign', to: name, value: kind })
  s.emit({ kind: 'alias', to: name, from })
  if (s.around.outer.has(name))
    s.emit({ kind: 'escape', of: name, how: 'global', span: s.span(node), text: s.text(node) })
  if (s.around.capturedForRelease.has(name))
    s.emit({ kind: 'escape', of: name, how: 'capture', span: s.span(node), text: s.text(node) })
}

/** Puts something into a container of our own, or gives it to somebody we do not see. */
export function putInto(container: Name | undefined, of: Name | undefined, node: ParseNode, s: Scope): void {
  if (of === undefined) return
  if (container === undefined || !s.isOwnContainer(container)) return giveAway(node, of, s)
  s.emit({ kind: 'put', of, into: container })
  // A function inside may release all that it holds by then.
  if (s.around.capturedForRelease.has(container))
    s.emit({ kind: 'escape', of, how: 'capture', span: s.span(node), text: s.text(node) })
}

function giveAway(target: ParseNode, from: Name | undefined, s: Scope): void {
  if (from !== undefined) s.emit({ kind: 'escape', of: from, how: 'owner', span: s.span(target), text: s.text(target) })
}
