/** Observers that watch on when whoever made them is gone. */
import type * as t from '@babel/types'
import type { Severity } from '../../../model/finding.ts'
import { isSurelyEnded } from '../../syntax/javascript/classes.ts'
import { pathOf, qualify } from '../../syntax/javascript/names.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import { isCall, type Node } from '../../syntax/javascript/tree.ts'
import { isCalledOn, isHandedOn, readsOf } from '../../syntax/javascript/uses.ts'
import { destinationOf } from './destination.ts'
import { type Judged, leaking, perWhat, type Rule, released } from './judged.ts'
import { isGlobal, targetLife } from './listener-target.ts'
import type { Owner, Owners } from './owners.ts'
import { isProved } from './proof.ts'

const observers = /^(Resize|Mutation|Intersection|Performance|Reporting)Observer$/
const ends = /^(disconnect|unobserve|takeRecords)$/

export const observerNotDisconnected: Rule = owners =>
  owners.program.news
    .filter(made => observers.test(qualify(made.callee, owners.program) ?? '') && !owners.inTest(made))
    .flatMap(made => judge(made, owners) ?? [])

function judge(made: t.NewExpression, owners: Owners): Judged | undefined {
  const { program } = owners
  const owner = owners.of(made)
  const destination = destinationOf(made, program)
  if (destination.kind === 'used')
    return destination.method === 'observe' && owner.kind !== 'module'
      ? leak(made, owner, severityOf(owner, owners), 'nothing keeps it')
      : undefined
  if (destination.kind !== 'kept') return released(made, 'observer', false)
  const reads = readsOf(destination, program)
  const ended = reads.flatMap(read => isCalledOn(read, ends, program) ?? []).filter(e => owners.isRun(owner, e))
  if (ended.length > 0) {
    const disconnected = reads.flatMap(read => isCalledOn(read, /^disconnect$/, program) ?? [])
    return released(made, 'observer', isProved(made, disconnected, owner, owners))
  }
  const observes = reads.some(read => isCalledOn(read, /^observe$/, program))
  if (!observes) return undefined
  if (owner.kind === 'module' || owner.opaque || endsItself(made, owners) || reads.some(r => isHandedOn(r, program)))
    return released(made, 'observer', false)
  const targets = reads.flatMap(read => observedBy(read, program) ?? [])
  const severity = targets.some(t => outlivesOwner(t, owner, owners)) ? 'high' : severityOf(owner, owners)
  return leak(made, owner, severity, 'nothing disconnects it')
}

interface Observed {
  target: Node
  targetPath: string
}

function observedBy(read: Node, program: Program): Observed | undefined {
  const observe = isCalledOn(read, /^observe$/, program)
  const target = observe && isCall(observe) ? observe.arguments[0] : undefined
  const targetPath = target && pathOf(target, program)
  return target && targetPath !== undefined ? { target, targetPath } : undefined
}

/** It watches the page, or something of somebody else's, when who made it has ended. */
function outlivesOwner(observed: Observed, owner: Owner, owners: Owners): boolean {
  if (owner.kind === 'effect' || owner.kind === 'setup')
    return isGlobal(observed.target, observed.targetPath, owners.program)
  if (!owner.class || !isSurelyEnded(owner.class)) return false
  // `this.element` may be the instance's own; `this.parent.element` is the parent's.
  return observed.targetPath.split('.').length > 2 && targetLife(observed, owner, owners) === 'foreign'
}

/** `new IntersectionObserver((entries, self) => self.disconnect())` */
function endsItself(made: t.NewExpression, { program }: Owners): boolean {
  const [callback] = made.arguments
  return (
    callback !== undefined && /\.(disconnect|unobserve)\(/.test(program.file.text.slice(callback.start!, callback.end!))
  )
}

function severityOf(owner: Owner, owners: Owners): Severity {
  // What it observes mostly goes with who observes it, and the observer too.
  if (owner.kind !== 'function') return 'medium'
  return owners.runsOnce(owner) ? 'low' : 'medium'
}

const leak = (made: t.NewExpression, owner: Owner, severity: Severity, why: string): Judged =>
  leaking(made, 'observer', {
    rule: 'js/observer-not-disconnected',
    severity,
    message: `An observer is made ${perWhat(owner)} and watches for as long as what it observes lives: ${why}.`,
    repair: 'Keep the observer and call disconnect() in the teardown.',
  })
