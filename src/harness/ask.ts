/** Asks tested processes what they hold before they are ended: they write it into their records (snapshot.py). */
import { readFile, readlink } from 'node:fs/promises'
import { basename } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { of } from './outcome.ts'
import type { ProcessSample } from './process-tree.ts'
import { type ProcessRecords, type RecordOf, readStacks, stacksFile } from './protocol.ts'

export interface AskOptions {
  platform: NodeJS.Platform
  /** Milliseconds within which they have to answer. */
  patience: number
}

const pollEvery = 25
const answered = /^told$/m

/** Asks all that can answer, and resolves when they did, are gone, or the time is up. Never throws. */
export async function askProcesses(
  processes: readonly ProcessRecords[],
  members: () => Promise<ProcessSample[]>,
  { platform, patience }: AskOptions,
): Promise<void> {
  const alive = pidsOf(await members())
  const asked: ProcessRecords[] = []
  for (const one of processes) if (await ask(one, alive, platform)) asked.push(one)
  let waiting = asked
  const deadline = performance.now() + patience
  while (waiting.length > 0 && performance.now() < deadline) {
    await delay(pollEvery)
    const left = pidsOf(await members())
    const silent = await Promise.all(waiting.map(async one => !answered.test(await readStacks(one.file))))
    waiting = waiting.filter((one, index) => silent[index] && left.has(pidOf(one)))
  }
}

const pidsOf = (samples: ProcessSample[]) => new Set(samples.map(one => one.pid))
const pidOf = ({ records }: ProcessRecords) => of(records, 'process')[0]?.pid ?? -1

async function ask(one: ProcessRecords, alive: ReadonlySet<number>, platform: NodeJS.Platform): Promise<boolean> {
  const [means] = of(one.records, 'answers')
  const pid = pidOf(one)
  if (!means || !alive.has(pid)) return false
  if (platform === 'linux' && !(await isReady(pid, means, stacksFile(one.file)))) return false
  try {
    process.kill(pid, means.signal)
    return true
  } catch {
    return false // it ended meanwhile
  }
}

/**
 * Tests may have taken the signal for themselves, or closed the descriptor that the stacks go to: its number could by now
 * lead to a file of theirs.
 */
async function isReady(pid: number, { signal, descriptor }: RecordOf<'answers'>, stacks: string): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, 'latin1').catch(() => '')
  const caught = BigInt(`0x${/^SigCgt:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'}`)
  const target = await readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => '')
  return (
    ((caught >> BigInt(signal - 1)) & 1n) === 1n && basename(target).replace(/ \(deleted\)$/, '') === basename(stacks)
  )
}
