/** Sums up all the ways an acquisition ends: its state of leak coverage, and the leak if there is one. */

import type { Name } from './ir.ts'
import type { Ending, Fate } from './ownership.ts'
import type { Loan } from './world.ts'

type Open = Extract<Ending, { kind: 'open' }>

export interface Leak {
  /** `always`: no normal path releases it or hands it on. `sometimes`: one does not. `exception`: only an exception leaks. */
  when: 'always' | 'sometimes' | 'exception'
  /** The shortest leaking path. */
  ending: Open
}

export interface Judgement {
  state: 'proved' | 'unproved' | 'leaks'
  leak?: Leak
  /** A constructor that an exception leaves with the resource in a field, if that exception is not to be expected. */
  abandoned?: Open
  /** Some normal path releases it. */
  released: boolean
  /** Given to unseen code and never released here: who owns it cannot be told. */
  lent: Loan
  /** Fields of the instance that keep it: the class decides. */
  fields: Name[]
}

const unproved: Judgement = { state: 'unproved', released: false, lent: 'none', fields: [] }

/** `constructs`: what a constructor stored is lost when an exception leaves it. */
export function judgeFate(fate: Fate, constructs: boolean): Judgement {
  if (fate.kind === 'given up' || fate.endings.length === 0) return unproved
  const { endings } = fate
  // Who releases it only when something goes wrong has handed it over when all goes well.
  const ownsIt = endings.some(e => e.kind === 'released' && e.raised === 'no')
  // What a constructor stored is lost with the object when an exception leaves it.
  const kept = (e: Ending): boolean =>
    e.kind === 'open' && e.fields.length > 0 && (e.at === 'returned' || (e.at === 'thrown' && !constructs))
  const onLoan = (e: Ending): boolean => e.kind === 'open' && e.lent !== 'none' && !ownsIt
  const lost = endings.filter((e): e is Open => e.kind === 'open' && !kept(e) && !onLoan(e) && e.raised !== 'doubtful')
  const opens = lost.filter(e => !isAbandoned(e))
  const abandoned = lost.find(isAbandoned)
  const fields = [...new Set(endings.filter(kept).flatMap(e => (e as Open).fields))]
  const handed = endings.some(e => e.kind !== 'open' && e.raised === 'no')
  const lent = handed ? 'none' : loanOf(endings.filter(onLoan))
  if (opens.length > 0) return { state: 'leaks', leak: leakOf(opens, endings), released: ownsIt, lent, fields }
  const proved = endings.every(e => e.kind === 'released' && e.sure)
  return { state: proved ? 'proved' : 'unproved', released: ownsIt, lent, fields, ...(abandoned && { abandoned }) }
}

/** Of all that was lent, the loan that says least. */
const loanOf = (endings: Ending[]): Loan => {
  const loans = endings.map(e => (e.kind === 'open' ? e.lent : 'none'))
  return (['any', 'reading'] as const).find(loan => loans.includes(loan)) ?? 'none'
}

const isAbandoned = (e: Open): boolean => e.at === 'thrown' && e.fields.length > 0 && e.raised !== 'expected'

function leakOf(opens: Open[], endings: Ending[]): Leak {
  const normal = opens.filter(e => e.raised === 'no')
  if (normal.length === 0) return { when: 'exception', ending: shortest(opens) }
  const fine = endings.some(e => e.raised === 'no' && !normal.includes(e as Open))
  return { when: fine ? 'sometimes' : 'always', ending: shortest(normal) }
}

const shortest = (opens: Open[]): Open => opens.reduce((a, b) => (b.path.length < a.path.length ? b : a))
