/** Assignments: names, fields, patterns, and members of other objects. */
import type * as t from '@babel/types'
import type { Event, Name } from '../../../flow/ir.ts'
import { bare, isCall, isFunction, isMember, keyOf, type Node } from '../tree.ts'
import { isCalledOn, isChanged, isHandedOn } from '../uses.ts'
import { value } from './expressions.ts'
import type { Frame } from './frame.ts'

type Known = Extract<Event, { kind: 'assign' }>['value']

/** What an expression's value is known to be where it holds no resource. */
export function knownValue(expression: Node | null | undefined): Known {
  if (!expression) return 'null'
  const node = bare(expression)
  switch (node.type) {
    case 'NullLiteral':
      return 'null'
    case 'BooleanLiteral':
      return node.value ? 'true' : 'false'
    case 'Identifier':
      return node.name === 'undefined' ? 'null' : 'unknown'
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'NewExpression':
      return 'object'
    default:
      return 'unknown'
  }
}

/** `target = <what from holds>`, or `target = known` when `from` is undefined. */
export function assign(target: Node, from: Name | undefined, known: Known, f: Frame): void {
  const node = bare(target)
  switch (node.type) {
    case 'Identifier':
      return assignVariable(node, from, known, f)
    case 'AssignmentPattern':
      return assignOrDefault(node, from, f)
    case 'ArrayPattern':
      f.mayRaise(node, 'doubtful')
      assignPlaces(node, from, f)
      return
    case 'RestElement':
      return assign(node.argument, from, 'unknown', f)
    case 'ObjectPattern':
      f.mayRaise(node, 'doubtful')
      for (const p of node.properties) assign(p.type === 'RestElement' ? p.argument : p.value, undefined, 'unknown', f)
      return
  }
  if (!isMember(node)) return
  const field = f.field(node)
  if (field !== undefined) return bind(field, from, known, f)
  const object = value(node.object, f)
  endsOnClose(object, keyOf(node), f)
  if (from === undefined) return
  if (object !== undefined) f.emit({ kind: 'put', of: from, into: object })
  else f.escape(from, 'owner', node)
}

/** `[a, b] = [x, y]` gives each its own; of what is not such a literal, each may be any. */
function assignPlaces(pattern: t.ArrayPattern, from: Name | undefined, f: Frame): void {
  const places = from === undefined ? undefined : f.places.get(from)
  pattern.elements.forEach((element, i) => {
    if (!element) return
    const own = places && element.type !== 'RestElement' ? places[i] : from
    assign(element, own, 'unknown', f)
  })
}

/** `target = default` where nothing is given: a resource is something. */
function assignOrDefault(node: t.AssignmentPattern, from: Name | undefined, f: Frame): void {
  assign(node.left, from, 'unknown', f)
  const name = f.local(node.left)
  f.push({
    kind: 'if',
    test: name === undefined ? { kind: 'unknown' } : { kind: 'null', name },
    then: f.block(() => assign(node.left, value(node.right, f), knownValue(node.right), f)),
    else: [],
  })
}

function assignVariable(node: Node, from: Name | undefined, known: Known, f: Frame): void {
  const to = f.local(node)
  if (to === undefined) return f.escape(from, 'global', node)
  bind(to, from, known, f)
  if (from !== undefined && f.holders.has(from)) watchUses(node, to, from, f)
}

function bind(to: Name, from: Name | undefined, known: Known, f: Frame): void {
  if (from === undefined) return f.emit({ kind: 'assign', to, value: known })
  f.emit({ kind: 'alias', to, from })
}

const closing = /^['"](close|end|exit|finish|disconnect|terminate)['"]$/

/** What nested functions and the object's own events do with a variable that has just got a resource. */
function watchUses(identifier: Node, name: Name, from: Name, f: Frame): void {
  const { program } = f
  const binding = identifier.type === 'Identifier' ? program.binding(identifier) : undefined
  if (!binding) return
  const releases = f.file.resources.releaseMethods
  for (const use of program.uses(binding)) {
    const called = isCalledOn(use, /./, program)
    const call = called && isCall(called) ? called : undefined
    if (call && /^(on|once|addEventListener)$/.test(methodName(call.callee)) && call.arguments[0])
      if (closing.test(program.text(call.arguments[0]))) f.cap(from, 'medium', 'it also ends when its other side does')
    if (program.functionOf(use) === f.node) continue
    // Another function may put something else in its place.
    if (isChanged(use, program)) return f.escape(name, 'capture', use)
    const isReleased = called !== undefined && releases.has(methodName(call ? call.callee : called))
    if (isReleased || isHandedOn(use, program)) {
      f.escape(name, 'capture', use)
      return
    }
  }
  if (isExported(identifier, f)) f.escape(name, 'global', identifier)
}

const methodName = (callee: Node): string => (isMember(callee) ? (keyOf(callee) ?? '') : '')

/** `socket.onclose = …` */
function endsOnClose(object: Name | undefined, key: string | undefined, f: Frame): void {
  if (object === undefined || key === undefined || !/^on(close|exit|end)$/.test(key)) return
  for (const name of f.acquired.keys()) f.cap(name, 'medium', 'it also ends when its other side does')
}

function isExported(identifier: Node, { program }: Frame): boolean {
  for (const n of program.ancestors(identifier)) {
    if (n.type === 'ExportNamedDeclaration') return true
    if (isFunction(n)) return false
  }
  return false
}
