/** Watches of the platform that a call of another function ends: files that are polled, the position of the device. */
import type { Severity } from '../../../model/finding.ts'
import { isMounted } from '../../syntax/javascript/classes.ts'
import { pathOf, qualify } from '../../syntax/javascript/names.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import type { CallNode } from '../../syntax/javascript/tree.ts'
import { type Judged, leaking, perWhat, type Rule, released } from './judged.ts'
import type { Owner, Owners } from './owners.ts'
import { isProved } from './proof.ts'
import { isTornDown, timerFate } from './timers.ts'

export const watchNotEnded: Rule = owners =>
  owners.program.calls
    .filter(call => !owners.inTest(call))
    .flatMap(call => {
      const called = qualify(call.callee, owners.program)
      if (called === 'fs.watchFile') return judgeFile(call, owners)
      return called === 'navigator.geolocation.watchPosition' ? judgePosition(call, owners) : []
    })

/** `fs.unwatchFile` names the file again. */
function judgeFile(call: CallNode, owners: Owners): Judged[] {
  const { program } = owners
  const owner = owners.of(call)
  const path = pathOfFirst(call, program)
  const ends = program.calls.filter(c => qualify(c.callee, program) === 'fs.unwatchFile')
  if (owner.kind === 'module' || ends.some(end => last(pathOfFirst(end, program)) === last(path))) {
    const same = ends.filter(end => path !== undefined && pathOfFirst(end, program) === path)
    return [released(call, 'watcher', isProved(call, same, owner, owners))]
  }
  return [leak(call, owner, owners, 'A file is watched', 'Call fs.unwatchFile with the same file in the teardown.')]
}

const pathOfFirst = ({ arguments: [first] }: CallNode, program: Program): string | undefined =>
  first && pathOf(first, program)

const last = (path: string | undefined): string | undefined => path?.split('.').at(-1)

function judgePosition(call: CallNode, owners: Owners): Judged[] {
  const owner = owners.of(call)
  const fate = timerFate(call, /^clearWatch$/, owner, owners)
  if (fate.kind === 'cleared') return [released(call, 'watcher', isProved(call, fate.calls, owner, owners))]
  if (fate.kind === 'elsewhere' || owner.kind === 'module') return [released(call, 'watcher', false)]
  return [
    leak(call, owner, owners, 'The position is watched', 'Keep the id and call clearWatch with it in the teardown.'),
  ]
}

const leak = (call: CallNode, owner: Owner, owners: Owners, what: string, repair: string): Judged =>
  leaking(call, 'watcher', {
    rule: 'js/watcher-not-closed',
    severity: severityOf(owner, owners),
    message: `${what} ${perWhat(owner)} and on for ever: nothing ends it.`,
    repair,
  })

function severityOf(owner: Owner, owners: Owners): Severity {
  if (owner.kind === 'function') return owners.runsOnce(owner) ? 'low' : 'medium'
  return owner.kind !== 'class' || isTornDown(owner) || isMounted(owner.class!) ? 'high' : 'medium'
}
