/** On GitHub a suite's output is fenced, so that no test can give the runner a workflow command. */
import { randomUUID } from 'node:crypto'
import type { World } from './world.ts'

/** A world whose output the runner does not obey until `open` is given the token again. */
export interface Fence {
  close(): void
  open(): void
}

/** The fence for one stretch of foreign output; its token cannot be guessed by what runs inside. */
export function fence(world: World, token: string = randomUUID()): Fence {
  return {
    close: () => void world.stdout.write(`::stop-commands::${token}\n`),
    // The output before may not have ended its line.
    open: () => void world.stdout.write(`\n::${token}::\n`),
  }
}
