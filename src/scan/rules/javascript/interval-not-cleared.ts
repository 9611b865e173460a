/** Intervals that nothing can, or does, clear. */
import { comesAndGoes, isEndless, isMounted } from '../../syntax/javascript/classes.ts'
import { type CallNode, isFunction, type Node } from '../../syntax/javascript/tree.ts'
import { isCollected } from './collected.ts'
import { type Judged, leaking, perWhat, type Rule, released } from './judged.ts'
import { isStarter } from './meant-to-stay.ts'
import type { Owner, Owners } from './owners.ts'
import { isProved } from './proof.ts'
import { timerCalls, timerFate } from './timers.ts'

const clears = /^clear(Interval|Timeout|Timer)$/

export const intervalNotCleared: Rule = owners =>
  timerCalls('setInterval', owners.program)
    .filter(call => !owners.inTest(call))
    .map(call => judge(call, owners))

function judge(call: CallNode, owners: Owners): Judged {
  const owner = owners.of(call)
  const fate = timerFate(call, clears, owner, owners)
  if (fate.kind === 'elsewhere') return released(call, 'timer', isCollected(call, owner, owners))
  if (fate.kind === 'cleared') {
    const itself = fate.calls.every(c => isInCallback(c, call, owners))
    if (owner.kind === 'effect' && !owner.opaque && itself)
      return leak(call, owner, 'medium', 'only its own callback clears it, so it outlives the effect')
    return released(call, 'timer', isProved(call, fate.calls, owner, owners))
  }
  if (owner.kind === 'module') return released(call, 'timer', false)
  return leak(call, owner, severityOf(call, owner, owners, fate.how), fate.how)
}

function severityOf(call: CallNode, owner: Owner, owners: Owners, how: string) {
  if (owner.opaque || owners.runsOnce(owner) || leavesPage(call, owners)) return 'medium' as const
  if (owner.kind === 'function' && !isEachTime(call, owner, owners)) return 'medium' as const
  if (owner.class && isMounted(owner.class)) return comesAndGoes(owner.class) ? ('high' as const) : ('medium' as const)
  if (owner.class && isEndless(owner.class)) return 'medium' as const
  // A base class or somebody outside may clear the field.
  if (owner.class?.extends && how !== 'its id is dropped' && owner.teardown.length === 0) return 'medium' as const
  return 'high' as const
}

/** `location.href = url`, `location.reload()`: the callback's last deed ends the page, and every timer with it. */
const leavesPage = ({ arguments: [callback] }: CallNode, { program }: Owners): boolean =>
  callback !== undefined &&
  /\blocation(\.href)?\s*=[^=]|\blocation\.(reload|assign|replace)\(/.test(
    program.file.text.slice(callback.start!, callback.end!),
  )

/**
 * Started whenever the function is called. A function within it may be called once, a branch be taken once, as on the
 * first message of a connection, and what is called `startPolling` is meant to go on.
 */
function isEachTime(call: CallNode, owner: Owner, { program }: Owners): boolean {
  if (isStarter(owner) || program.functionOf(call) !== owner.node) return false
  for (const n of program.ancestors(call)) {
    if (n === owner.node) break
    if (n.type === 'IfStatement' || n.type === 'SwitchCase') return false
  }
  return true
}

const isInCallback = (clear: Node, call: CallNode, { program }: Owners): boolean =>
  isFunction(call.arguments[0]) && program.isWithin(clear, call.arguments[0])

const leak = (call: CallNode, owner: Owner, severity: 'medium' | 'high', why: string): Judged =>
  leaking(call, 'timer', {
    rule: 'js/interval-not-cleared',
    severity,
    message: `An interval is started ${perWhat(owner)} and runs on for ever: ${why}.`,
    repair: 'Keep the id and call clearInterval with it where the owner ends.',
  })
