/** Finds the calls that add and remove event listeners, in the dialects of the DOM, of emitters and of libraries. */
import { pathOf } from '../../syntax/javascript/names.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import {
  bare,
  type CallNode,
  isCall,
  isFunction,
  isMember,
  keyOf,
  methodOf,
  type Node,
} from '../../syntax/javascript/tree.ts'

export interface ListenerCall {
  call: CallNode
  method: string
  /** What is listened to; absent for the global `addEventListener(…)`. */
  target?: Node
  /** Its path, or its text where it has none. */
  targetPath: string
  /** The event's name in quotes, or the text that computes it; empty when the API knows only one event. */
  event: string
  /** Absent when all handlers of the event are meant. */
  handler?: Node
  /** A handler that no other expression can be equal to: an arrow, `.bind()`. */
  fresh: boolean
  handlerPath: string | undefined
  /** Undefined when it cannot be told. */
  capture: boolean | undefined
  once: boolean
  /** An AbortSignal, or options that may hold one. */
  signal: boolean
  /** The path of that signal, where it is written out. */
  signalPath: string | undefined
}

const adders =
  /^(addEventListener|addListener|on|once|prependListener|prependOnceListener|attachEvent|addDisposableListener)$/
const removers =
  /^(removeEventListener|removeListener|off|un|detachEvent|removeAllListeners|unbind|clearAllListeners|unlisten)$/

export const isDom = (c: ListenerCall): boolean => /EventListener$/.test(c.method)

export const additions = (program: Program): ListenerCall[] =>
  program.calls.flatMap(call => read(call, adders, program) ?? []).filter(l => l.handler !== undefined)

export const removals = (program: Program): ListenerCall[] =>
  program.calls.flatMap(call => read(call, removers, program) ?? [])

function read(call: CallNode, methods: RegExp, program: Program): ListenerCall | undefined {
  const callee = bare(call.callee)
  const args = call.arguments as Node[]
  if (callee.type === 'Identifier')
    return /EventListener$/.test(callee.name) && methods.test(callee.name) && !program.binding(callee)
      ? describe(call, callee.name, undefined, args, program)
      : undefined
  const called = methodOf(call)
  if (!called || !methods.test(called.method)) return undefined
  // `DomEvent.on(element, 'click', handler)`: the target comes first.
  const isStatic = args.length >= 2 && isEventName(args[1]!) && !isEventName(args[0]!) && isNamespace(called.receiver)
  return isStatic
    ? describe(call, called.method, args[0]!, args.slice(1), program)
    : describe(call, called.method, throughChain(called.receiver, methods), args, program)
}

const isNamespace = (node: Node): boolean =>
  (node.type === 'Identifier' && /^[A-Z]/.test(node.name)) || (isMember(node) && /^[A-Z]/.test(keyOf(node) ?? ''))

const isEventName = (node: Node): boolean => node.type === 'StringLiteral' || node.type === 'TemplateLiteral'

/** `server.on('a', f).on('b', g)` listens to `server` twice. */
function throughChain(receiver: Node, methods: RegExp): Node {
  let node = receiver
  while (isCall(node)) {
    const called = methodOf(node)
    if (!called || !methods.test(called.method)) break
    node = called.receiver
  }
  return node
}

function describe(
  call: CallNode,
  method: string,
  target: Node | undefined,
  args: Node[],
  program: Program,
): ListenerCall | undefined {
  const single =
    args.length === 1 && args[0] !== undefined && isHandler(args[0]) && /^(add|remove)Listener$/.test(method)
  const [event, handler, options] = single ? [undefined, args[0], undefined] : args
  if (event?.type === 'ObjectExpression' || (handler && !isHandler(handler))) return undefined
  const opts = optionsOf(options, program)
  return {
    call,
    method,
    ...(target && { target }),
    targetPath: target ? (pathOf(target, program) ?? program.text(target)) : 'window',
    event: event ? eventText(event, program) : '',
    ...(handler && { handler }),
    fresh: handler !== undefined && isFresh(handler),
    handlerPath: handler && handlerPath(handler, program),
    capture: /EventListener$/.test(method) ? opts.capture : false,
    once: /once/i.test(method) || opts.once,
    signal: opts.signal,
    signalPath: opts.signalPath,
  }
}

const isHandler = (node: Node): boolean => {
  const h = bare(node)
  return (
    isFunction(h) ||
    h.type === 'Identifier' ||
    h.type === 'ConditionalExpression' ||
    h.type === 'AssignmentExpression' ||
    isMember(h) ||
    isCall(h)
  )
}

const eventText = (event: Node, program: Program): string =>
  event.type === 'StringLiteral' ? `'${event.value}'` : (pathOf(event, program) ?? program.text(event))

const isFresh = (handler: Node): boolean => {
  const h = bare(handler)
  return isFunction(h) || (isCall(h) && methodOf(h)?.method === 'bind')
}

function handlerPath(handler: Node, program: Program): string | undefined {
  const h = bare(handler)
  if (h.type === 'AssignmentExpression') return pathOf(h.left, program)
  return pathOf(h, program)
}

interface Options {
  capture: boolean | undefined
  once: boolean
  signal: boolean
  signalPath?: string | undefined
}

const unknownOptions: Options = { capture: undefined, once: false, signal: true }

function optionsOf(options: Node | undefined, program: Program, depth = 0): Options {
  if (!options) return { capture: false, once: false, signal: false }
  const node = bare(options)
  if (node.type === 'BooleanLiteral') return { capture: node.value, once: false, signal: false }
  if (node.type === 'ObjectExpression') return readOptions(node, program)
  if (node.type === 'Identifier' && depth < 4) {
    const declaration = program.binding(node)?.declaration
    if (declaration?.type === 'VariableDeclarator' && declaration.init)
      return optionsOf(declaration.init, program, depth + 1)
  }
  if (node.type === 'ConditionalExpression' && depth < 4) {
    const [a, b] = [optionsOf(node.consequent, program, depth + 1), optionsOf(node.alternate, program, depth + 1)]
    return {
      capture: a.capture === b.capture ? a.capture : undefined,
      once: a.once && b.once,
      signal: a.signal || b.signal,
    }
  }
  if (node.type === 'ThisExpression' || node.type === 'NullLiteral')
    return { capture: false, once: false, signal: false }
  return unknownOptions
}

function readOptions(node: Node & { type: 'ObjectExpression' }, program: Program): Options {
  const options: Options = { capture: false, once: false, signal: false }
  for (const p of node.properties) {
    if (p.type === 'SpreadElement') return unknownOptions
    if (p.type !== 'ObjectProperty') continue
    const key = keyOf(p)
    const value = p.value.type === 'BooleanLiteral' ? p.value.value : undefined
    if (key === 'signal') Object.assign(options, { signal: true, signalPath: pathOf(p.value, program) })
    if (key === 'once') options.once = value !== false
    if (key === 'capture') options.capture = value
  }
  return options
}
