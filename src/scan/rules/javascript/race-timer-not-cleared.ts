/** `Promise.race` against a timeout that goes on when the race is over. */
import { type CallNode, isCall, isMember, keyOf, type Node } from '../../syntax/javascript/tree.ts'
import { destinationOf } from './destination.ts'
import { leaking, type Rule } from './judged.ts'
import type { Owners } from './owners.ts'
import { timerCalls } from './timers.ts'

export const raceTimerNotCleared: Rule = owners =>
  timerCalls('setTimeout', owners.program)
    .filter(call => !owners.inTest(call) && destinationOf(call, owners.program).kind !== 'kept')
    .flatMap(call => {
      if (!isInRace(call, owners)) return []
      return leaking(call, 'timer', {
        rule: 'js/race-timer-not-cleared',
        severity: 'medium',
        message: 'This timeout runs on, and keeps the process alive, when another promise wins the race.',
        repair: 'Keep the id and call clearTimeout with it when the race is settled: .finally(() => clearTimeout(id)).',
      })
    })

/** Inside `new Promise(…)` in the array given to `Promise.race`, directly or by the name of a constant. */
function isInRace(call: CallNode, owners: Owners): boolean {
  const { program } = owners
  let promise: Node | undefined
  for (const n of program.ancestors(call)) {
    if (n.type === 'NewExpression' && program.text(n.callee) === 'Promise') {
      promise = n
      break
    }
  }
  if (!promise) return false
  const holder = program.parent(promise)
  if (holder && isRaceEntry(holder, owners)) return true
  if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return false
  const binding = program.binding(holder.id)
  return binding !== undefined && program.uses(binding).some(use => isRaceEntry(program.parent(use)!, owners))
}

function isRaceEntry(array: Node, { program }: Owners): boolean {
  const race = array.type === 'ArrayExpression' ? program.parent(array) : undefined
  return isCall(race) && isMember(race.callee) && keyOf(race.callee) === 'race'
}
