/** The process, passed in: whoever calls leakgate decides what it sees, and tests need no spawn. */

import type { OnInterrupt } from './interrupt.ts'

export interface World {
  /** Without node and script. */
  argv: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  stdout: Output
  stderr: Output
  now: () => Date
  onInterrupt: OnInterrupt
}

export interface Output {
  write(text: string | Buffer): unknown
  isTTY?: boolean
}

/** Colour where a person looks, unless told otherwise (no-color.org). */
export const wantsColour = ({ env, stdout }: World): boolean =>
  !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || (stdout.isTTY === true && env.TERM !== 'dumb'))

/** The day a verdict is about, `YYYY-MM-DD`, in UTC: the same wherever a job runs. */
export const today = ({ now }: World): string => now().toISOString().slice(0, 10)
