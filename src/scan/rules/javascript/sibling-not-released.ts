/** A teardown that releases some of a class's fields of one kind and misses another. */

import { isTeardownName, type Member } from '../../syntax/javascript/classes.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import { bare, type Node } from '../../syntax/javascript/tree.ts'
import { isCalledOn, isChanged, isHandedOn, readsOf } from '../../syntax/javascript/uses.ts'
import { type Judged, leaking, type Rule, released } from './judged.ts'
import type { Owners } from './owners.ts'
import { isSurelyRun } from './proof.ts'
import { isCleared } from './single.ts'

/** Not `complete`: a subject that is not completed is collected all the same. */
const ends = /^(dispose|destroy|close|disconnect|terminate|unsubscribe)$/

export const siblingNotReleased: Rule = owners =>
  owners.classes.all.flatMap(c => {
    const kinds = new Map<string, Member[]>()
    for (const member of c.members) {
      const kind = constructorOf(member.value, owners)
      if (kind !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), member])
    }
    return [...kinds].flatMap(([kind, members]) => judge(kind, members, owners))
  })

const constructorOf = (value: Node, { program }: Owners): string | undefined => {
  const made = bare(value)
  return made.type === 'NewExpression' ? program.text(made.callee) : undefined
}

/** Of those that a field has held, the teardown only ends the last. */
const isReplaced = (m: Member, program: Program): boolean =>
  program.membersNamed(m.name).some(use => isChanged(use, program) && !isCleared(use, program))

function judge(kind: string, members: Member[], owners: Owners): Judged[] {
  const { program } = owners
  const reads = new Map(members.map(m => [m, readsOf({ path: `this.${m.name}` }, program)]))
  const endsOf = (m: Member) =>
    reads
      .get(m)!
      .flatMap(read => isCalledOn(read, ends, program) ?? [])
      .filter(end => isTeardownName(owners.symbol(end).split('.').at(-1)!))
  const isEnded = (m: Member) => endsOf(m).length > 0
  const ended = members.filter(isEnded)
  if (ended.length === 0) return []
  const missed = members.filter(m => !ended.includes(m) && !reads.get(m)!.some(read => isHandedOn(read, program)))
  return [
    ...ended.map(m =>
      released(
        m.value,
        'disposable',
        !isReplaced(m, program) && endsOf(m).some(e => isSurelyRun(e, owners.of(m.value), owners)),
      ),
    ),
    ...missed.map(m =>
      leaking(m.value, 'disposable', {
        rule: 'js/sibling-not-released',
        severity: 'medium',
        message: `The teardown releases the other ${kind} of this class but not ${m.name}.`,
        repair: 'Release it in the teardown as well.',
        trace: [{ node: ended[0]!.value, text: 'the teardown releases this one' }],
      }),
    ),
  ]
}
