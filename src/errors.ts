/**
 * Every error a user can meet, in one table: what was expected, what was found, and how to mend it. Whose fault it is
 * decides the exit code, and is decided where it is known.
 */

export const exitCodes = { passed: 0, failed: 1, userMistake: 2, ownFault: 3 } as const

interface Words {
  /** One sentence: what is wrong, naming the thing found. */
  message: string
  expected?: string
  repair: string
}

/** The table. A key is the error's code; its function makes the words from the facts. Rooms are kept apart by comments. */
const table = {
  // arguments
  'unknown-option': (option: string, nearest?: string) => ({
    message: `unknown option ${option}`,
    repair: nearest ? `Did you mean ${nearest}?` : 'See leakgate --help.',
  }),
  'no-repository': (folder: string) => ({
    message: `${folder} is not inside a git repository`,
    expected: 'a git work tree',
    repair: 'Run leakgate in a checkout, or name files: leakgate scan FILE…',
  }),
  // policy
  // changes
  // scan
  // harness
  // ledger
  // github
} satisfies Record<string, (...facts: never[]) => Words>

type Table = typeof table
export type ErrorCode = keyof Table

export interface Place {
  path: string
  line?: number
  column?: number
  /** The offending line and a caret, ready to print. */
  frame?: string
}

/** An error that is explained to the user instead of printed as a stack. Exit code 2 if `fault` is `user`, else 3. */
export class LeakgateError extends Error {
  readonly code: ErrorCode
  readonly fault: 'user' | 'surroundings'
  readonly expected: string | undefined
  readonly repair: string
  readonly place: Place | undefined

  constructor(code: ErrorCode, fault: 'user' | 'surroundings', words: Words, place?: Place) {
    super(words.message)
    this.name = 'LeakgateError'
    this.code = code
    this.fault = fault
    this.expected = words.expected
    this.repair = words.repair
    this.place = place
  }
}

/** Makes an error out of the table for a mistake of the user's: arguments, policy, ledger. */
export function userError<C extends ErrorCode>(code: C, facts: Parameters<Table[C]>, place?: Place): LeakgateError {
  return new LeakgateError(code, 'user', words(code, facts), place)
}

/** Makes an error out of the table for what is neither the user's mistake nor the gate's verdict. */
export function surroundingsError<C extends ErrorCode>(
  code: C,
  facts: Parameters<Table[C]>,
  place?: Place,
): LeakgateError {
  return new LeakgateError(code, 'surroundings', words(code, facts), place)
}

const words = <C extends ErrorCode>(code: C, facts: Parameters<Table[C]>): Words =>
  (table[code] as unknown as (...facts: unknown[]) => Words)(...facts)

/** The text of any error for a terminal: place, message, expected, repair. */
export function explain(error: unknown): string {
  if (!(error instanceof LeakgateError)) return error instanceof Error ? (error.stack ?? error.message) : String(error)
  const { place } = error
  const at = place ? `${[place.path, place.line, place.column].filter(Boolean).join(':')}: ` : ''
  return [
    `${at}${error.message}`,
    place?.frame,
    error.expected && `  expected: ${error.expected}`,
    `  to mend it: ${error.repair}`,
  ]
    .filter(Boolean)
    .join('\n')
}
