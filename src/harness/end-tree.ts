/** Ends a process tree for good: asks first, then kills until nothing is left. */
import { execFile } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import type { ProcessSample } from './process-tree.ts'

export interface EndOptions {
  platform: NodeJS.Platform
  /** Milliseconds between asking and killing. */
  grace: number
}

const pollEvery = 25
/** A tree that forks faster than it is killed must not hold the gate for ever. */
const killRounds = 200

/**
 * Ends `root` and all of `members()`; resolves when none of them is left, with those that could not be ended (of another
 * user, or stuck in the kernel). Works on a tree whose root is gone already.
 */
export async function endTree(
  root: number,
  members: () => Promise<ProcessSample[]>,
  { platform, grace }: EndOptions,
): Promise<ProcessSample[]> {
  if (platform === 'win32') {
    await new Promise(resolve => execFile('taskkill', ['/pid', String(root), '/t', '/f'], resolve))
    return members()
  }
  let alive = await members()
  signal(alive, 'SIGTERM')
  for (let waited = 0; alive.length > 0 && waited < grace; waited += pollEvery) {
    await delay(pollEvery)
    alive = await members()
  }
  for (let round = 0; alive.length > 0 && round < killRounds; round++) {
    signal(alive, 'SIGKILL')
    await delay(pollEvery)
    alive = await members()
  }
  return alive
}

function signal(processes: readonly ProcessSample[], name: NodeJS.Signals): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, name)
    } catch {
      // It ended between the sample and the signal, or is another user's: the next sample tells.
    }
  }
}
