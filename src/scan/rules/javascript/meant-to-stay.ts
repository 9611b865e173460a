/** What may be meant to go on until the page or process ends: nobody forgot to end it. */
import { isEndless } from '../../syntax/javascript/classes.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import { functionName } from '../../syntax/javascript/symbols.ts'
import { isCall, isMember, keyOf, type Node } from '../../syntax/javascript/tree.ts'
import { isCalledOn, readsOf } from '../../syntax/javascript/uses.ts'
import { destinationOf } from './destination.ts'
import type { Owner, Owners } from './owners.ts'

const startPrefix =
  /^(start(ed|up)?|init|setup|install|register|enable|boot|bootstrap|launch|monitor|watch|listen|serve|schedule|on(Start|Load|Ready|Init))(?![a-z])/

/** Its name says that it starts what is to go on: `startPolling`. */
export const isStarter = (owner: Owner): boolean =>
  owner.kind === 'function' && startPrefix.test(owner.name.split('.').at(-1)!)

/** What may be meant to go on: a server once started, the browser of a script, a worker's own workers. */
export function isMeantToStay(acquired: Node, category: string, owners: Owners): boolean {
  const { program } = owners
  const owner = owners.of(acquired)
  if (/^(server|watcher|channel)$/.test(category)) return !hasEnd(owner) || isWatch(acquired, program)
  if (category === 'socket') return owner.kind === 'function' && isHeard(acquired, program)
  if (category === 'worker') return program.isEntry || program.isWorker || isStarter(owner)
  return category === 'browser' && program.isEntry
}

/** Somebody is done with the owner while the page or process goes on. */
export const hasEnd = ({ kind, class: c }: Owner): boolean =>
  kind === 'effect' || kind === 'setup' || (c !== undefined && !isEndless(c))

/** `watch() { chokidar.watch(…) }` is called to watch. */
const isWatch = (acquired: Node, program: Program): boolean => {
  const fn = program.functionOf(acquired)
  return fn !== undefined && /watch/i.test(functionName(fn, program) ?? '')
}

/** A conversation that goes on: `ws.on('message', …)`, `ws.onmessage = …` */
function isHeard(acquired: Node, program: Program): boolean {
  const destination = destinationOf(acquired, program)
  return (
    destination.kind === 'kept' &&
    readsOf(destination, program).some(read => {
      const member = program.parent(read)
      if (isMember(member) && keyOf(member) === 'onmessage') return true
      const call = isCalledOn(read, /^(on|addListener|addEventListener)$/, program)
      const [event] = isCall(call) ? call.arguments : []
      return event?.type === 'StringLiteral' && /^(message|data)$/.test(event.value)
    })
  )
}
