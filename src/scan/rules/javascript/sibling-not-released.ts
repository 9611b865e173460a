/** A teardown that releases some of a class's fields of one kind and misses another. */
import type * as t from '@babel/types'
import { type ClassLike, isTeardownName } from '../../syntax/javascript/classes.ts'
import { isThis } from '../../syntax/javascript/names.ts'
import { bare, isMember, keyOf, type Node } from '../../syntax/javascript/tree.ts'
import { isCalledOn, isHandedOn, readsOf } from '../../syntax/javascript/uses.ts'
import { type Judged, leaking, type Rule, released } from './judged.ts'
import type { Owner, Owners } from './owners.ts'
import { isProved } from './proof.ts'

/** Not `complete`: a subject that is not completed is collected all the same. */
const ends = /^(dispose|destroy|close|disconnect|terminate|unsubscribe)$/

/** An object that a class makes and keeps. */
interface Field {
  name: string
  made: t.NewExpression
  owner: Owner
}

export const siblingNotReleased: Rule = owners => {
  const assigned = assignedFields(owners)
  return owners.classes.all.flatMap(c => {
    const kinds = groupBy([...initialFields(c, owners), ...(assigned.get(c) ?? [])], f =>
      owners.program.text(f.made.callee),
    )
    return [...kinds].flatMap(([kind, fields]) => judge(kind, fields, owners))
  })
}

const initialFields = (c: ClassLike, owners: Owners): Field[] =>
  c.members.flatMap(({ name, value }) => {
    const made = bare(value)
    return made.type === 'NewExpression' ? [{ name, made, owner: owners.of(value) }] : []
  })

/** `this.feed = new Feed()`, whose value goes nowhere else. */
function assignedFields(owners: Owners): Map<ClassLike | undefined, Field[]> {
  const { program } = owners
  const fields = program.assignments.flatMap(assignment => {
    const { left } = assignment
    const made = bare(assignment.right)
    const name = isMember(left) && isThis(left.object, program) ? keyOf(left) : undefined
    if (name === undefined || made.type !== 'NewExpression') return []
    return program.parent(assignment)?.type === 'ExpressionStatement' ? [{ name, made, owner: owners.of(made) }] : []
  })
  return groupBy(fields, f => f.owner.class)
}

function judge(kind: string, fields: Field[], owners: Owners): Judged[] {
  const { program } = owners
  const reads = ({ name }: Field) => readsOf({ path: `this.${name}` }, program)
  const endsOf = (field: Field) => reads(field).flatMap(read => isCalledOn(read, ends, program) ?? [])
  const isEnded = (field: Field) => endsOf(field).some(end => isInTeardown(end, owners))
  const ended = fields.filter(isEnded)
  const [first] = ended
  if (!first) return []
  const missed = fields.filter(f => !isEnded(f) && !reads(f).some(read => isHandedOn(read, program)))
  return [
    ...ended.map(f => released(f.made, 'disposable', isProved(f.made, endsOf(f), f.owner, owners))),
    ...missed.map(f =>
      leaking(f.made, 'disposable', {
        rule: 'js/sibling-not-released',
        severity: 'medium',
        message: `The teardown releases the other ${kind} of this class but not ${f.name}.`,
        repair: 'Release it in the teardown as well.',
        trace: [{ node: first.made, text: 'the teardown releases this one' }],
      }),
    ),
  ]
}

const isInTeardown = (end: Node, owners: Owners): boolean => isTeardownName(owners.symbol(end).split('.').at(-1)!)

function groupBy<T, K>(items: readonly T[], keyOfItem: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) groups.set(keyOfItem(item), [...(groups.get(keyOfItem(item)) ?? []), item])
  return groups
}
