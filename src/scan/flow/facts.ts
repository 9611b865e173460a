/** What is known of a variable's truth and nullness: a set of the three cases a value can be in. */

export const NULL = 1
export const TRUTHY = 2
/** Falsy, but not null: 0, '', False. */
export const FALSY = 4
export const ANYTHING = NULL | TRUTHY | FALSY

export type Cases = number

export const casesOf = { null: NULL, true: TRUTHY, false: FALSY, object: TRUTHY, unknown: ANYTHING } as const

/** Narrows `cases` by the outcome of a test; 0 when the outcome is impossible. */
export const narrow = (cases: Cases, test: 'truthy' | 'null', holds: boolean): Cases => {
  const matching = test === 'truthy' ? TRUTHY : NULL
  return holds ? cases & matching : cases & ~matching
}
