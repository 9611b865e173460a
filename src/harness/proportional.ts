/**
 * Resident memory of several processes with the pages that they share (those of a forked child with its parent) counted
 * once. Asking the kernel for it walks every page of a process, so that it is asked only where it could matter.
 */
import type { ProcessSample } from './process-tree.ts'

export interface ProportionalOptions {
  /** A process's bytes, each page divided by the number of processes that map it; undefined where nobody tells. */
  ask(pid: number): Promise<number | undefined>
  /** Milliseconds of a steady clock. */
  now(): number
}

/** Nothing is asked again before the plain sum grew by this share, or so many milliseconds went by. */
const growth = 0.01
const askEvery = 1000

/** Bytes of these processes together, with each call. */
export function proportional({
  ask,
  now,
}: ProportionalOptions): (processes: readonly ProcessSample[]) => Promise<number> {
  let highest = 0
  let last = { at: Number.NEGATIVE_INFINITY, plain: 0, bytes: 0 }
  const known = ({ at, plain: before, bytes }: typeof last, plain: number) =>
    plain <= before * (1 + growth) && now() - at < askEvery ? Math.min(bytes, plain) : undefined

  return async processes => {
    const plain = sum(processes.map(one => one.resident))
    // The plain sum is never too small: below the peak it needs no correction. One process shares with nobody of ours.
    if (processes.length < 2 || plain <= highest) {
      highest = Math.max(highest, plain)
      return plain
    }
    const before = known(last, plain)
    if (before !== undefined) return before
    const asked = await Promise.all(processes.map(async one => (await ask(one.pid)) ?? one.resident))
    last = { at: now(), plain, bytes: Math.min(plain, sum(asked)) }
    highest = Math.max(highest, last.bytes)
    return last.bytes
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
