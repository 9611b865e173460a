/** One command that repeats the measurement of one test, and compares it with where the work began. */
import { typed } from './command.ts'

/**
 * The suite's own command, and the test: `leakgate reproduce` narrows the one to the other. To be typed in the
 * repository's root, whatever `folder` below it the suite works in.
 */
export function reproduce(command: string[], folder: string, test: string): string {
  const line = `leakgate reproduce --test ${typed([test])} -- ${typed(command)}`
  return folder === '.' ? line : `(cd ${typed([folder])} && ${line})`
}
