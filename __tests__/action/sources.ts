/** Small programs whose findings are certain. */

/** A function that opens a connection and never closes it, on line 5. */
export const leaking = `import sqlite3


def count(path):
    connection = sqlite3.connect(path)
    return connection.execute("SELECT 1").fetchone()
`

export const leakingRule = 'py/sqlite-not-closed'

/** The same without the leak. */
export const closing = `import sqlite3
from contextlib import closing


def count(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT 1").fetchone()
`

/** So many functions, each with a leak of its own. */
export const leaks = (count: number): string =>
  `import sqlite3\n${Array.from({ length: count }, (_, i) => `\n\ndef count_${i}(path):\n    connection = sqlite3.connect(path)\n    return connection.execute("SELECT ${i}").fetchone()\n`).join('')}`

/** A policy with one suite, written as in a policy's `suites`. */
export const policyWith = (suite: string, rest = ''): string => `suites:\n  unit: ${suite}\n${rest}`
