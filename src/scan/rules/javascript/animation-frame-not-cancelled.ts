/** Animation loops that go on when the component or instance that runs them is gone. */
import { type CallNode, ownDescendants } from '../../syntax/javascript/tree.ts'
import { type Judged, leaking, type Rule, released } from './judged.ts'
import type { Owners } from './owners.ts'
import { isSurelyRun } from './proof.ts'
import { isTornDown, repeatsItself, timerCalls, timerFate } from './timers.ts'

const clears = /^cancelAnimationFrame$/

export const animationFrameNotCancelled: Rule = owners =>
  timerCalls('requestAnimationFrame', owners.program)
    .filter(call => !owners.inTest(call) && repeatsItself(call, owners.program))
    .flatMap(call => judge(call, owners) ?? [])

function judge(call: CallNode, owners: Owners): Judged | undefined {
  const owner = owners.of(call)
  if (owner.kind === 'module' || owner.kind === 'function' || (owner.kind === 'class' && !isTornDown(owner)))
    return undefined
  const fate = timerFate(call, clears, owner, owners)
  if (fate.kind === 'cleared')
    return released(
      call,
      'timer',
      fate.calls.some(c => isSurelyRun(c, owner, owners)),
    )
  if (fate.kind === 'elsewhere' || owner.opaque) return released(call, 'timer', false)
  return leaking(call, 'timer', {
    rule: 'js/animation-frame-not-cancelled',
    severity: isEndless(call, owners) ? 'high' : 'medium',
    message: `This animation loop schedules itself again when ${owner.name} has ended: ${fate.how}.`,
    repair: 'Keep the id of the latest frame and call cancelAnimationFrame with it in the teardown.',
  })
}

/** Every run of the loop schedules the next one: no branch and no return can end it. */
function isEndless(call: CallNode, { program }: Owners): boolean {
  const loop = program.functionOf(call)
  const statement = program.parent(call)
  const schedules = statement && program.parent(statement) === loop?.body
  return schedules === true && ![...ownDescendants(loop!.body)].some(n => /^(Return|Throw)Statement$/.test(n.type))
}
