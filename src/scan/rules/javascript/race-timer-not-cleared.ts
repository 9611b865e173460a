/** `Promise.race` against a timeout that goes on when the race is over. */
import { type CallNode, isCall, isMember, keyOf, methodOf, type Node } from '../../syntax/javascript/tree.ts'
import { isCalmAfter, isUnconditional } from './calm.ts'
import { destinationOf } from './destination.ts'
import { functionBehind } from './effects.ts'
import { type Judged, leaking, type Rule, released } from './judged.ts'
import type { Owners } from './owners.ts'
import { isReleasedOnTheSpot } from './proof.ts'
import { timerCalls, timerFate } from './timers.ts'

export const raceTimerNotCleared: Rule = owners =>
  timerCalls('setTimeout', owners.program)
    .filter(call => !owners.inTest(call))
    .flatMap(call => {
      const promise = promiseAround(call, owners)
      const race = promise && raceOf(promise, owners)
      return race ? judge(call, promise, race, owners) : []
    })

function judge(call: CallNode, promise: Node, race: CallNode, owners: Owners): Judged[] {
  const { program } = owners
  const fate = timerFate(call, /^clearTimeout$/, owners.of(call), owners)
  if (fate.kind === 'cleared') {
    const proved =
      isReleasedOnTheSpot(promise, fate.calls, program) || isReleasedWhenSettled(promise, race, fate.calls, owners)
    return proved ? [released(call, 'timer', true)] : []
  }
  if (destinationOf(call, program).kind === 'kept') return []
  return [
    leaking(call, 'timer', {
      rule: 'js/race-timer-not-cleared',
      severity: 'medium',
      message: 'This timeout runs on, and keeps the process alive, when another promise wins the race.',
      repair: 'Keep the id and call clearTimeout with it when the race is settled: .finally(() => clearTimeout(id)).',
    }),
  ]
}

/** `Promise.race([…]).finally(() => clearTimeout(id))`, or the same in both functions of `then`. */
function isReleasedWhenSettled(promise: Node, race: CallNode, releases: readonly Node[], owners: Owners): boolean {
  const { program } = owners
  const member = program.parent(race)
  const call = member && program.parent(member)
  const called = isCall(call) && call.callee === member ? methodOf(call) : undefined
  const around = program.functionOf(promise)
  if (!isCall(call) || !called || !around || !isCalmAfter(promise, around.body, race.end!, program)) return false
  const isReleasing = (callback: Node | undefined): boolean => {
    const fn = callback && functionBehind(callback, program)
    return fn !== undefined && releases.some(r => program.functionOf(r) === fn && isUnconditional(r, fn, program))
  }
  const [first, second] = call.arguments
  if (called.method === 'finally') return isReleasing(first)
  return called.method === 'then' && isReleasing(first) && isReleasing(second)
}

/** The `new Promise(…)` whose callback starts the timer. */
function promiseAround(call: CallNode, { program }: Owners): Node | undefined {
  for (const n of program.ancestors(call))
    if (n.type === 'NewExpression' && program.text(n.callee) === 'Promise') return n
  return undefined
}

/** The race that the promise is in, directly or by the name of a constant. */
function raceOf(promise: Node, owners: Owners): CallNode | undefined {
  const { program } = owners
  const holder = program.parent(promise)
  const direct = holder && raceWith(holder, owners)
  if (direct || holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return direct
  const binding = program.binding(holder.id)
  return binding && program.uses(binding).flatMap(use => raceWith(program.parent(use)!, owners) ?? [])[0]
}

function raceWith(array: Node, { program }: Owners): CallNode | undefined {
  const race = array.type === 'ArrayExpression' ? program.parent(array) : undefined
  return isCall(race) && isMember(race.callee) && keyOf(race.callee) === 'race' ? race : undefined
}
