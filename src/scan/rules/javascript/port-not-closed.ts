/** A message channel one of whose ports listens: in Node it keeps the process alive until either port is closed. */
import type * as t from '@babel/types'
import { qualify } from '../../syntax/javascript/names.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import { isCall, isMember, keyOf, type Node } from '../../syntax/javascript/tree.ts'
import { isCalledOn, isHandedOn, readsOf } from '../../syntax/javascript/uses.ts'
import { destinationOf } from './destination.ts'
import { type Judged, leaking, perWhat, type Rule, released } from './judged.ts'
import type { Owners } from './owners.ts'
import { isProved } from './proof.ts'

export const portNotClosed: Rule = owners =>
  owners.program.news
    .filter(made => /^(worker_threads\.)?MessageChannel$/.test(qualify(made.callee, owners.program) ?? ''))
    .filter(made => !owners.inTest(made))
    .flatMap(made => judge(made, owners) ?? [])

function judge(made: t.NewExpression, owners: Owners): Judged | undefined {
  const { program } = owners
  const owner = owners.of(made)
  const ports = portsOf(made, program)
  if (owner.kind === 'module' || ports.length === 0) return undefined
  const closes = ports.flatMap(port => isCalledOn(port, /^close$/, program) ?? [])
  if (closes.length > 0) return released(made, 'channel', isProved(made, closes, owner, owners))
  if (
    !ports.some(port => listens(port, program)) ||
    ports.some(port => isHandedOn(port, program) && !isSent(port, program))
  )
    return released(made, 'channel', false)
  return leaking(made, 'channel', {
    rule: 'js/channel-not-closed',
    severity: owners.runsOnce(owner) ? 'low' : 'medium',
    message: `A message channel is made ${perWhat(owner)}, one of its ports listens, and nothing closes either.`,
    repair: 'Close the port when the last message has come, or in the teardown.',
  })
}

/** Every read of either port: `channel.port1`, `this.channel.port2`, and the names that a pattern gives them. */
function portsOf(made: t.NewExpression, program: Program): Node[] {
  const destination = destinationOf(made, program)
  if (destination.kind === 'kept') return readsOf(destination, program).map(read => portBehind(read, program))
  const pattern = patternOf(made, program)
  return (pattern?.properties ?? [])
    .flatMap(p => (p.type === 'ObjectProperty' && p.value.type === 'Identifier' ? [p.value] : []))
    .flatMap(name => {
      const binding = program.binding(name)
      return binding ? program.uses(binding).filter(use => !program.isWithin(use, pattern!)) : []
    })
}

/** The port that is read of a channel, or else the channel, which somebody may get the port from. */
function portBehind(read: Node, program: Program): Node {
  const port = program.parent(read)
  return isMember(port) && port.object === read && /^port[12]$/.test(keyOf(port) ?? '') ? port : read
}

function patternOf(made: t.NewExpression, program: Program): t.ObjectPattern | undefined {
  const declarator = program.parent(made)
  return declarator?.type === 'VariableDeclarator' && declarator.id.type === 'ObjectPattern' ? declarator.id : undefined
}

/** `port.onmessage = f`, `port.on('message', f)` */
function listens(port: Node, program: Program): boolean {
  if (isCalledOn(port, /^(on|once|addListener|addEventListener)$/, program)) return true
  const member = program.parent(port)
  return isMember(member) && keyOf(member) === 'onmessage' && program.parent(member)?.type === 'AssignmentExpression'
}

/** `worker.postMessage(x, [port2])`, `new Worker(url, { transferList: [port2] })`: the other end goes to somebody else. */
const isSent = (port: Node, program: Program): boolean => {
  for (const outer of program.ancestors(port)) {
    if (isCall(outer) || outer.type === 'NewExpression')
      return outer.type === 'NewExpression' || /postMessage$/.test(program.text(outer.callee))
    if (!/^(Array|Object)Expression$|^ObjectProperty$/.test(outer.type)) return false
  }
  return false
}
