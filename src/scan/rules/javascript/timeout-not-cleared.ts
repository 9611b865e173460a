/** Timeouts that fire after the component or instance they act on is gone. */
import { type CallNode } from '../../syntax/javascript/tree.ts'
import { destinationOf } from './destination.ts'
import { type Judged, leaking, released, type Rule } from './judged.ts'
import type { Owner, Owners } from './owners.ts'
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
  const fate = timerFate(destinationOf(call, program), clears, program)
  if (fate.kind === 'elsewhere' || owner.opaque) return released(call, 'timer', false)
  if (fate.kind === 'lost') return leak(call, owner, fate.how)
  const reached = fate.calls.some(c => owners.teardownReaches(owner, c))
  if (!reached && owner.kind === 'class') return leak(call, owner, 'the teardown does not clear it')
  return released(call, 'timer', reached)
}

/** May it fire when its owner is gone, and touch it then? */
function outlives(call: CallNode, owner: Owner, owners: Owners): boolean {
  if (owner.kind === 'effect' || owner.kind === 'setup') return true
  if (owner.kind === 'class') return isTornDown(owner) && touchesInstance(call.arguments[0], owners.program)
  return owner.kind === 'function' && isTornDown(owner) && !owners.teardownReaches(owner, call)
}

const leak = (call: CallNode, owner: Owner, why: string): Judged =>
  leaking(call, 'timer', {
    rule: 'js/timeout-not-cleared',
    severity: 'medium',
    message: `This timeout may fire after ${owner.name} has ended, and keeps it alive until then: ${why}.`,
    repair: 'Keep the id and call clearTimeout with it in the teardown.',
  })
