/** On GitHub, whatever a change's author can write is fenced, so that it gives the runner no workflow command. */
import { randomUUID } from 'node:crypto'
import type { World } from './world.ts'

/** Does `work` while the runner obeys nothing that is printed; what runs inside cannot guess the token that ends it. */
export async function fenced<T>({ stdout }: World, work: () => Promise<T>): Promise<T> {
  const token = randomUUID()
  stdout.write(`::stop-commands::${token}\n`)
  try {
    return await work()
  } finally {
    // The output before may not have ended its line.
    stdout.write(`\n::${token}::\n`)
  }
}
