/** Timeouts that fire after the component or instance they act on is gone. */
import type { CallNode } from '../../syntax/javascript/tree.ts'
import { destinationOf } from './destination.ts'
import { type Judged, leaking, type Rule, released } from './judged.ts'
import type { Owner, Owners } from './owners.ts'
import { isProved } from './proof.ts'
import { isSleep, isTornDown, timerCalls, timerFate, touchesInstance } from './timers.ts'

const clears = /^clear(Timeout|Interval|Timer)$/

export const timeoutNotCleared: Rule = owners =>
  timerCalls('setTimeout', owners.program)
    .filter(call => !owners.inTest(call) && !isSleep(call, owners.program))
    .flatMap(call => judge(call, owners) ?? [])

/** Undefined for a timeout that ends by itself and harms nobody: it is no acquisition. */
function judge(call: CallNode, owners: Owners): Judged | undefined {
  const { program } = owners
  const owner = owners.of(call)
  if (!outlives(call, owner, owners)) return undefined
  const fate = timerFate(call, clears, owner, owners)
  if (fate.kind === 'elsewhere' || owner.opaque) return released(call, 'timer', false)
  if (fate.kind === 'lost') return leak(call, owner, fate.how)
  const setter = program.functionOf(call)
  if (owner.kind === 'class' && fate.calls.every(c => program.functionOf(c) === setter))
    return leak(call, owner, 'it is only cleared to be set anew')
  return released(call, 'timer', isProved(call, fate.calls, owner, owners))
}

/** May it fire when its owner is gone, and touch it then? */
function outlives(call: CallNode, owner: Owner, owners: Owners): boolean {
  if (owner.kind === 'effect' || owner.kind === 'setup') return true
  if (owner.kind === 'class')
    return (
      (isTornDown(owner) || isKeptBySubclass(call, owner, owners)) && touchesInstance(call.arguments[0], owners.program)
    )
  return owner.kind === 'function' && isTornDown(owner) && !owners.teardownReaches(owner, call)
}

/** The id is kept, so somebody meant to clear it; the base class's teardown would be the place. */
const isKeptBySubclass = (call: CallNode, owner: Owner, { program }: Owners): boolean =>
  owner.class?.extends !== undefined && destinationOf(call, program).kind === 'kept'

const leak = (call: CallNode, owner: Owner, why: string): Judged =>
  leaking(call, 'timer', {
    rule: 'js/timeout-not-cleared',
    severity: 'medium',
    message: `This timeout may fire after ${owner.name} has ended, and keeps it alive until then: ${why}.`,
    repair: 'Keep the id and call clearTimeout with it in the teardown.',
  })
