/** How much a listener weighs that nothing removes. */
import type { Severity } from '../../../model/finding.ts'
import {
  comesAndGoes,
  isApplicationWide,
  isDecorated,
  isEndless,
  isMounted,
  isRoot,
  isSurelyEnded,
  rootName,
} from '../../syntax/javascript/classes.ts'
import { functionName } from '../../syntax/javascript/symbols.ts'
import { bare, isFunction, type Node } from '../../syntax/javascript/tree.ts'
import { isDom, type ListenerCall } from './listener-calls.ts'
import { isGlobal, type TargetLife } from './listener-target.ts'
import type { Owner, Owners } from './owners.ts'

export function severityOf(
  listener: ListenerCall,
  owner: Owner,
  life: TargetLife,
  owners: Owners,
): Severity | undefined {
  const doubtful = listener.once || life === 'unknown'
  switch (owner.kind) {
    case 'effect':
    case 'setup':
      return life === 'global' && !doubtful ? 'high' : 'medium'
    case 'class':
      return classSeverity(listener, owner, life)
    case 'function':
      if (life !== 'global') return life === 'foreign' && isReused(listener) ? 'medium' : undefined
      if (isRender(listener, owner, owners)) return 'high'
      return owners.runsOnce(owner) && owner.teardown.length === 0 ? 'low' : 'medium'
    default:
      return undefined
  }
}

/** In the body of a React component or hook, which at every rendering adds a function of its own. */
function isRender({ call, handler }: ListenerCall, owner: Owner, { program }: Owners): boolean {
  if (!/^(use[A-Z]|[A-Z])/.test(owner.name) || !program.modules.has('react')) return false
  const node = handler && bare(handler)
  const made = node?.type === 'Identifier' ? program.binding(node)?.scope.node : node
  return program.functionOf(call) === owner.node && made !== undefined && program.isWithin(made, owner.node)
}

const isReused = (listener: ListenerCall): boolean => /\.(socket|connection)$/.test(listener.targetPath)

/** Somebody makes instances and is done with them, of what is neither a component nor one object of the module. */
const isEnded = ({ class: c, teardown }: Owner): boolean =>
  c !== undefined &&
  ![isMounted, isRoot, isEndless].some(is => is(c)) &&
  !(c.node.type === 'ObjectExpression' && c.extends === undefined) &&
  teardown.length > 0

function classSeverity(listener: ListenerCall, owner: Owner, life: TargetLife): Severity {
  const c = owner.class!
  if (listener.once) return 'medium'
  if (life === 'global') return comesAndGoes(c) || isEnded(owner) ? 'high' : 'medium'
  if (isDom(listener) && !listener.targetPath.includes('.') && !isSurelyEnded(c)) return 'low'
  if (owner.teardown.length > 0 || isDecorated(c)) return 'medium'
  // Deep inside what somebody else owns, it is hardly an element of one's own.
  return listener.targetPath.split('.').length > 2 ? 'medium' : 'low'
}

/** Meant to stay for as long as the page or process runs: whoever adds it lives as long, or the event is of its end. */
export function isForLife({ target, targetPath, event }: ListenerCall, owner: Owner, owners: Owners): boolean {
  const name = event.slice(1, -1)
  if (comesOnce.test(name)) return true
  if (owner.kind === 'effect') return isInApplication(owner.node, owners) || isInRoot(owner.node, owners)
  if (owner.kind === 'setup' || (owner.class && isMounted(owner.class))) return false
  if (targetPath === 'process' ? processEvents.test(name) : pageEvents.test(name)) return true
  return owners.runsOnce(owner) && (!target || isGlobal(target, targetPath, owners.program))
}

const comesOnce = /^(DOMContentLoaded|appinstalled|beforeinstallprompt)$/
const processEvents =
  /^(exit|beforeExit|warning|message|disconnect|SIG[A-Z0-9]+|(uncaught|unhandled|rejection|multiple)\w*)$/
const pageEvents = /^(beforeunload|unload|pagehide|pageshow|error|unhandledrejection|rejectionhandled)$/

/** An effect of a service: `constructor() { effect(() => …) }` */
function isInApplication(node: Node, { program, classes }: Owners): boolean {
  for (const outer of program.ancestors(node)) {
    const c = classes.ofMember(outer)
    if (c) return isApplicationWide(c)
  }
  return false
}

/** By convention the component that the whole page is made of: `function App() { useEffect(…) }` */
const isInRoot = (node: Node, { program }: Owners): boolean =>
  [...program.ancestors(node)].some(outer => isFunction(outer) && rootName.test(functionName(outer, program) ?? ''))

/** A part of what the module knows, as `socket.io.engine`, may be replaced, and its listeners with it. */
export const isReplaceable = ({ target, targetPath }: ListenerCall, { program }: Owners): boolean =>
  target !== undefined && /^(?!this\.).*\..*\./.test(targetPath) && !isGlobal(target, targetPath, program)

/** A target of the DOM has one and the same function once, however often it is added. */
export function isAddedOnce(listener: ListenerCall, { program }: Owners): boolean {
  const handler = listener.handler && bare(listener.handler)
  const binding = handler?.type === 'Identifier' ? program.binding(handler) : undefined
  return isDom(listener) && binding?.scope.node.type === 'Program'
}
