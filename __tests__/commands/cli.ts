/** `leakgate …` as it ships, run in a folder. */
import { cliBundle, type Ended, ended, plainEnvironment, runtimes } from '../action/bundle.ts'

export interface CliOptions {
  env?: NodeJS.ProcessEnv
  node?: string
}

export const leakgate = (
  folder: string,
  args: string[],
  { env = {}, node = runtimes[1].node }: CliOptions = {},
): Promise<Ended> => ended(node, [cliBundle, ...args], { cwd: folder, env: { ...plainEnvironment, ...env } })

/** An explained error: code 2 or 3, one message with its repair on standard error, no stack, nothing anywhere else. */
export const explained = (code: 2 | 3, message: string | RegExp) => ({
  code,
  stdout: '',
  stderr: {
    asymmetricMatch: (text: string) =>
      (typeof message === 'string' ? text.includes(message) : message.test(text)) &&
      text.split(/^leakgate: /m).length === 2 &&
      text.includes('to mend it:') &&
      !/^\s+at .*:\d+:\d+\)?$/m.test(text),
    toString: () => `one explanation with ${message}`,
  },
})
