/** One command that repeats the measurement of one test. */
import { typed } from './command.ts'

/**
 * The suite's own command under the harness, narrowed to one test where the runner is known to allow that. To be typed in
 * the repository's root, whatever `folder` below it the suite works in.
 */
export function reproduce(command: string[], folder: string, runner: string, test: string): string {
  const line = `leakgate run --no-policy -- ${typed(narrowed(command, runner, test))}`
  return folder === '.' ? line : `(cd ${typed([folder])} && ${line})`
}

function narrowed(command: string[], runner: string, test: string): string[] {
  if (command[0] === 'sh' || command[0] === 'cmd') return command
  if (runner === 'pytest') return [...command, test]
  if (runner === 'node:test') return withNamePattern(command, test)
  const unittest = command.indexOf('unittest')
  return runner === 'unittest' && unittest > 0 ? [...command.slice(0, unittest + 1), test] : command
}

/** Options of Node stand before the files. */
function withNamePattern(command: string[], test: string): string[] {
  const at = command.indexOf('--test')
  if (at < 0) return command
  const name = test.split(' > ').at(-1) ?? test
  const pattern = `--test-name-pattern=${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`
  return command.includes(pattern) ? command : [...command.slice(0, at + 1), pattern, ...command.slice(at + 1)]
}
