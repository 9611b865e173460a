/** Functions that end something without being a method of its class: closers of factories, disposables given to a base class. */
import { type ClassLike, isTeardownName, methodsOf } from '../../syntax/javascript/classes.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import {
  bare,
  type CallNode,
  calleeName,
  descendants,
  type FunctionNode,
  isCall,
  isFunction,
  isMember,
  keyOf,
  type Node,
} from '../../syntax/javascript/tree.ts'
import { functionBehind } from './effects.ts'

/** Methods named `close`, `dispose`, … of the objects that a factory function makes, by every function around them. */
export function closersByFactory(program: Program): Map<Node, FunctionNode[]> {
  const closers = new Map<Node, FunctionNode[]>()
  const note = (key: string | undefined, value: Node) => {
    const closer = isTeardownName(key ?? '') ? functionBehind(value, program) : undefined
    if (!closer) return
    for (const around of program.ancestors(value))
      if (isFunction(around)) closers.set(around, [...(closers.get(around) ?? []), closer])
  }
  for (const object of program.objects)
    for (const p of object.properties)
      if (p.type !== 'SpreadElement') note(keyOf(p), p.type === 'ObjectMethod' ? p : p.value)
  for (const a of program.assignments) if (isMember(a.left)) note(keyOf(a.left), a.right)
  return closers
}

/** The calls `this._register(…)`, `this.register(…)`. */
function registrationsIn(c: ClassLike, program: Program): CallNode[] {
  if (c.extends === undefined) return []
  const named = [...program.membersNamed('_register'), ...program.membersNamed('register')]
  const calls = named.flatMap(member => {
    const call = member.object.type === 'ThisExpression' ? program.parent(member) : undefined
    return isCall(call) && call.callee === member ? [call] : []
  })
  const own = calls.filter(call => methodsOf(c).some(m => program.isWithin(call, m.value)))
  return own.length > 0 && leavesOutBase(c) ? [] : own
}

/** A `dispose` of its own that does not call that of the base. */
const leavesOutBase = (c: ClassLike): boolean =>
  methodsOf(c).some(
    m =>
      m.name === 'dispose' &&
      ![...descendants(m.value.body)].some(n => isMember(n) && n.object.type === 'Super' && keyOf(n) === 'dispose'),
  )

/** Those of which the base class surely disposes, as far as names tell: `register` alone may mean anything. */
export const registrationsOf = (c: ClassLike, program: Program): CallNode[] =>
  registrationsIn(c, program).filter(call => calleeName(call) === '_register' || /Disposable$/.test(c.extends ?? ''))

/** `this.register({ dispose: () => … })`, `this._register(toDisposable(() => …))`: what runs, by the call that says so. */
export const disposablesOf = (c: ClassLike, program: Program): Map<FunctionNode, CallNode> =>
  new Map(
    registrationsIn(c, program).flatMap(call =>
      call.arguments.flatMap(a => disposing(bare(a), program) ?? []).map(fn => [fn, call] as const),
    ),
  )

/** The function behind `{ dispose: f }` or `toDisposable(f)`. */
function disposing(value: Node, program: Program): FunctionNode | undefined {
  if (isCall(value))
    return calleeName(value) === 'toDisposable' && value.arguments[0]
      ? functionBehind(value.arguments[0], program)
      : undefined
  const entry =
    value.type === 'ObjectExpression'
      ? value.properties.find(p => p.type !== 'SpreadElement' && keyOf(p) === 'dispose')
      : undefined
  if (entry?.type === 'ObjectMethod') return entry
  return entry?.type === 'ObjectProperty' ? functionBehind(entry.value, program) : undefined
}
