/** What the rules on intervals, timeouts and animation frames share. */

import { isEndedByOthers } from '../../syntax/javascript/classes.ts'
import { isThis } from '../../syntax/javascript/names.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import {
  bare,
  type CallNode,
  calleeName,
  descendants,
  isCall,
  isFunction,
  isMember,
  methodOf,
  type Node,
} from '../../syntax/javascript/tree.ts'
import { isCalledOn, isHandedOn, isPassedTo, readsOf } from '../../syntax/javascript/uses.ts'
import { destinationOf } from './destination.ts'
import { functionBehind } from './effects.ts'
import type { Owner, Owners } from './owners.ts'

/** Things on which the global functions are also found: `window.setTimeout`, `doc.defaultView.setTimeout`. */
const windows = /(^|[.$_])(window|globalThis|self|global|win|root|view|defaultView|timers|context|host)_?$/i

/** Calls of the global timer function `name`. */
export const timerCalls = (name: string, program: Program): CallNode[] =>
  program.calls.filter(call => calleeName(call) === name && isGlobal(call, program))

function isGlobal(call: CallNode, program: Program): boolean {
  const callee = bare(call.callee)
  if (isMember(callee)) return windows.test(program.text(callee.object))
  const binding = callee.type === 'Identifier' ? program.binding(callee) : undefined
  return !binding || (binding.kind === 'import' && program.modules.has('node:timers'))
}

export type TimerFate =
  | { kind: 'lost'; how: 'its id is dropped' | 'its id is kept but never used to clear it' }
  | { kind: 'cleared'; calls: Node[] }
  | { kind: 'elsewhere' }

/** Whether the id of a timer ends up where it can be cleared. */
export function timerFate(call: CallNode, clears: RegExp, owner: Owner, owners: Owners): TimerFate {
  const { program } = owners
  const destination = destinationOf(call, program)
  if (destination.kind === 'dropped') return { kind: 'lost', how: 'its id is dropped' }
  if (destination.kind !== 'kept') return { kind: 'elsewhere' }
  const reads = readsOf(destination, program).filter(read => owners.isRun(owner, read))
  const calls = reads.flatMap(read => isPassedTo(read, clears, program) ?? [])
  if (calls.length > 0) return { kind: 'cleared', calls }
  if (destination.binding && isExported(destination.binding.identifier, program)) return { kind: 'elsewhere' }
  if (reads.some(read => isHandedOn(read, program) || isCalledOn(read, /^unref$/, program)))
    return { kind: 'elsewhere' }
  return { kind: 'lost', how: 'its id is kept but never used to clear it' }
}

const isExported = (identifier: Node, program: Program): boolean => {
  for (const n of program.ancestors(identifier)) {
    if (n.type === 'ExportNamedDeclaration') return true
    if (isFunction(n)) return false
  }
  return false
}

/** `setTimeout(this.f.bind(this))`, `setTimeout(() => this.f())`: what the callback does, it does to the instance. */
export function touchesInstance(callback: Node | undefined, program: Program): boolean {
  if (!callback) return false
  const node = bare(callback)
  const body = functionBehind(node, program) ?? initialOf(node, program) ?? node
  for (const n of descendants(body)) if (isThis(n, program)) return true
  return false
}

/** `const later = this.f.bind(this)` */
export function initialOf(node: Node, program: Program): Node | undefined {
  const declaration = node.type === 'Identifier' ? program.binding(node)?.declaration : undefined
  return declaration?.type === 'VariableDeclarator' ? (declaration.init ?? undefined) : undefined
}

/** The callback schedules itself again: `function loop() { …; requestAnimationFrame(loop) }`. */
export function repeatsItself(call: CallNode, program: Program): boolean {
  const callback = call.arguments[0] && bare(call.arguments[0])
  if (!callback) return false
  const target = functionBehind(callback, program)
  if (target) return program.isWithin(call, target) && target !== callback
  const name = methodName(callback)
  if (name === undefined) return false
  for (const fn of program.ancestors(call)) if (isFunction(fn) && 'key' in fn && fn.key) return keyText(fn.key) === name
  return false
}

const keyText = (key: Node): string | undefined => (key.type === 'Identifier' ? key.name : undefined)

/** The method behind `this.loop` or `this.loop.bind(this)`. */
function methodName(callback: Node): string | undefined {
  const node = isCall(callback) && methodOf(callback)?.method === 'bind' ? methodOf(callback)!.receiver : callback
  return isMember(node) && bare(node.object).type === 'ThisExpression' ? keyText(node.property) : undefined
}

/** `new Promise(resolve => setTimeout(resolve, ms))`: somebody waits for it, and it ends by itself. */
export function isSleep(call: CallNode, program: Program): boolean {
  const callback = call.arguments[0] && bare(call.arguments[0])
  if (callback?.type !== 'Identifier') return false
  const binding = program.binding(callback)
  if (binding?.kind !== 'param') return false
  const maker = program.parent(binding.scope.node)
  return maker?.type === 'NewExpression' && program.text(maker.callee).endsWith('Promise')
}

/** Somebody will end this owner, so that what outlives it outlives its purpose. */
export const isTornDown = (owner: Owner): boolean =>
  owner.teardown.length > 0 || (owner.class !== undefined && isEndedByOthers(owner.class))
