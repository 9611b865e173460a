/** How what a component or effect acquires is released again, written so that its teardown can say it. */
import type { Edit } from '../../../model/finding.ts'
import { destinationOf } from '../../rules/javascript/destination.ts'
import { additions, isDom, type ListenerCall, removals } from '../../rules/javascript/listener-calls.ts'
import { pathOf } from '../../syntax/javascript/names.ts'
import {
  bare,
  type CallNode,
  type FunctionNode,
  isCall,
  isFunction,
  isMember,
  type Node,
} from '../../syntax/javascript/tree.ts'
import type { Target } from '../proposal.ts'
import { freshName, indentAt, lineBreakOf, type Source, semicolonOf } from './source.ts'

export interface Release {
  /** Gives what is acquired a name that the teardown can use. */
  edits: Edit[]
  text: string
  doubt?: string
}

/** @param fn what the release must be reachable from by the names it uses */
export function releaseOf(node: Node, { rule, site }: Target, fn: FunctionNode, source: Source): Release | undefined {
  if (isCall(node) && rule === 'js/interval-not-cleared') return timer(node, 'Interval', fn, source)
  if (isCall(node) && rule === 'js/timeout-not-cleared')
    return doubted(timer(node, 'Timeout', fn, source), 'what the timeout was to do is then not done')
  if (isCall(node) && rule === 'js/listener-not-removed') return listener(node, fn, source)
  if (isCall(node) && rule === 'js/subscription-not-ended') return subscription(node, fn, source)
  if (rule === 'js/observer-not-disconnected') return ended(node, 'disconnect', source)
  const method = site?.resource.release[0]
  return method === undefined
    ? undefined
    : doubted(ended(node, method, source), `the ${site?.resource.noun} may be meant to live on`)
}

const doubted = (release: Release | undefined, doubt: string): Release | undefined => release && { doubt, ...release }

/** `setInterval(…)` → `const timer = setInterval(…)`, `clearInterval(timer)` */
function timer(call: CallNode, what: 'Interval' | 'Timeout', fn: FunctionNode, source: Source) {
  const clear = source.textOf(call.callee).replace(/set(Interval|Timeout)$/, `clear${what}`)
  const kept = named(call, ['timer', what.toLowerCase()], fn, source)
  return kept && { edits: kept.edits, text: `${clear}(${kept.name})` }
}

/** Of the many things that are called a subscription, most end so. */
function subscription(call: CallNode, fn: FunctionNode, source: Source) {
  const kept = named(call, ['subscription'], fn, source)
  const doubt = 'what subscribe() returns may be ended in another way'
  return kept && { edits: kept.edits, text: `${kept.name}.unsubscribe()`, doubt }
}

function ended(made: Node, method: string, source: Source): Release | undefined {
  const name = nameOf(made, source)
  return name === undefined ? undefined : { edits: [], text: `${name}.${method}()` }
}

/** The name that keeps what a call returns, or a constant that does from now on. */
function named(call: CallNode, names: string[], fn: FunctionNode, source: Source) {
  const kept = nameOf(call, source)
  if (kept !== undefined) return { name: kept, edits: [] }
  if (!source.isStatement(call)) return undefined
  const name = freshName(names, fn, source)
  return { name, edits: [{ start: call.start!, end: call.start!, text: `const ${name} = ` }] }
}

/** The variable or field that keeps a handle and nothing else, ever. */
function nameOf(value: Node, source: Source): string | undefined {
  const { program } = source
  const kept = destinationOf(value, program)
  if (kept.kind !== 'kept') return undefined
  if (kept.binding) {
    const { declaration, identifier } = kept.binding
    return declaration.type === 'VariableDeclarator' && declaration.init != null && source.isFixed(identifier)
      ? kept.path
      : undefined
  }
  if (!kept.path.startsWith('this.')) return undefined
  const key = kept.path.split('.').at(-1)!
  const writes = program.membersNamed(key).filter(m => {
    const parent = program.parent(m)
    return parent?.type === 'AssignmentExpression' && parent.left === m
  })
  return writes.length === 1 && kept.path.split('.').length === 2 ? kept.path : undefined
}

const opposite: Record<string, string> = {
  addEventListener: 'removeEventListener',
  addListener: 'removeListener',
  on: 'off',
}

function listener(call: Node, fn: FunctionNode, source: Source): Release | undefined {
  const added = additions(source.program).find(a => a.call === call)
  const handler = added?.handler && bare(added.handler)
  const remove = added && opposite[added.method]
  const receiver = added && receiverOf(added, source)
  if (!added || !handler || remove === undefined || receiver === undefined || added.signal || added.once)
    return undefined
  const args = added.call.arguments as Node[]
  const event = args[0] === added.handler ? undefined : args[0]
  if (event && event.type !== 'StringLiteral' && !source.isFixed(event)) return undefined
  const kept = handlerName(handler, added, fn, source)
  const options = added.capture === true ? ', true' : added.capture === undefined ? undefined : ''
  if (!kept || options === undefined) return undefined
  const doubt =
    receiver.doubt ?? (isDom(added) || knows(remove, source) ? undefined : `it may have no method ${remove}`)
  return {
    edits: kept.edits,
    text: `${receiver.text}${remove}(${event ? `${source.textOf(event)}, ` : ''}${kept.name}${options})`,
    ...(doubt !== undefined && { doubt }),
  }
}

/** What the removal is called on, with its dot; a doubt where another thing may be found there by then. */
function receiverOf({ call, target, targetPath }: ListenerCall, source: Source) {
  const callee = bare(call.callee)
  if (!isMember(callee)) return callee.type === 'Identifier' ? { text: '' } : undefined
  if (call.type === 'OptionalCallExpression' || !target || bare(callee.object) !== bare(target)) return undefined
  const text = `${source.textOf(callee.object)}.`
  if (source.isFixed(bare(target)) || isGlobal(bare(target), source)) return { text }
  if (pathOf(target, source.program) === undefined) return undefined
  return { text, doubt: `${targetPath} may be something else by then` }
}

/** `document.body`, `navigator.serviceWorker` */
const isGlobal = (node: Node, source: Source): boolean =>
  isMember(node) && !node.computed
    ? isGlobal(bare(node.object), source)
    : node.type === 'Identifier' && source.program.binding(node) === undefined

/** Somebody in this file removes listeners in this way. */
const knows = (method: string, { program }: Source): boolean =>
  method === 'removeListener' || removals(program).some(r => r.method === method)

/** A name for the handler: its own, or that of a constant before the statement. */
function handlerName(handler: Node, added: ListenerCall, fn: FunctionNode, source: Source) {
  if (source.isFixed(handler)) return { name: source.textOf(handler), edits: [] }
  if (isMember(handler)) {
    const path = pathOf(handler, source.program)
    return path?.startsWith('this.') ? { name: source.textOf(handler), edits: [] } : undefined
  }
  const isInline = isFunction(handler) || (isCall(handler) && added.fresh)
  const statement = source.program.parent(added.call)
  if (!isInline || !statement || !source.isStatement(added.call)) return undefined
  const name = freshName(handlerNames(added), fn, source)
  const head = `const ${name} = ${source.textOf(handler)}${semicolonOf(statement, source)}`
  return {
    name,
    edits: [
      insertBefore(statement, `${head}${lineBreakOf(source)}${indentAt(statement.start!, source)}`),
      { start: handler.start!, end: handler.end!, text: name },
    ],
  }
}

const insertBefore = (statement: Node, text: string): Edit => ({
  start: statement.start!,
  end: statement.start!,
  text,
})

function handlerNames({ event }: ListenerCall): string[] {
  const word = /^'([a-z]\w*)'$/i.exec(event)?.[1] ?? 'event'
  const name = word.charAt(0).toUpperCase() + word.slice(1)
  return [`on${name}`, `handle${name}`]
}
