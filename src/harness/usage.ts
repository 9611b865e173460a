/** What a suite's process tree uses for its own sake: processes that repeat tests, and their children, are left out. */

import type { Transfer } from '../model/measurement.ts'
import { Counter } from './counter.ts'
import type { Phases } from './phases.ts'
import { addDescendants, type ProcessSample } from './process-tree.ts'

export interface Usage {
  /** Resident bytes now. */
  resident: number
  /** CPU milliseconds so far. */
  cpu: number
  /** Bytes by system calls so far; 0 where the system does not tell. */
  io: Transfer
  /** Tests are being repeated, and nothing else is going on: the suite's time stands still. */
  repeating: boolean
}

export interface UsageOptions {
  members(): Promise<ProcessSample[]>
  phases(): Promise<Phases>
  /** Resident bytes of these processes together. */
  residentOf(processes: readonly ProcessSample[]): Promise<number>
  transferred(pid: number): Promise<Transfer | undefined>
  /** True if what a process used holds that of its children that ended. */
  inherits: boolean
  /** Milliseconds of a steady clock. */
  now(): number
  /**
   * Milliseconds in which a process may repeat its tests; what it takes beyond is the suite's own time. If undefined, as
   * long as the run before, and at least `leastForRepeats`.
   */
  repeatBudget: number | undefined
}

/** Milliseconds that a process may take for repeats where nobody says how many; the harness in it knows the same rule. */
const leastForRepeats = 60_000

type Sample = ProcessSample & Transfer

/** Takes a sample of the suite's usage with each call. */
export function usage(options: UsageOptions): () => Promise<Usage> {
  const { phases, inherits, now, repeatBudget } = options
  const cpu = new Counter<Sample>(one => one.cpu)
  const read = new Counter<Sample>(one => one.read)
  const written = new Counter<Sample>(one => one.written)
  const start = now()
  const repeatingSince = new Map<number, number>()
  const pastBefore = new Set<number>()

  return async () => {
    const alive = await samples(options)
    // Asked afterwards: what begins to repeat between the two is left out rather than counted.
    const known = await phases()
    const phaseOf = ({ pid }: { pid: number }) => known.get(pid)?.phase ?? 'run'
    const past = alive.filter(one => phaseOf(one) !== 'run')
    const apart = new Map(past.map(one => [one.pid, one]))
    const below = descendants(alive, apart)
    for (const counter of [cpu, read, written]) counter.note(alive, apart)
    const counted = alive.filter(one => !below.has(one.pid))
    const gone = inherits ? [...known.keys()].filter(pid => !alive.some(one => one.pid === pid)) : []
    const repeated = [...counted.map(one => one.pid), ...gone].filter(pid => phaseOf({ pid }) !== 'run')
    const inTime = ({ pid }: ProcessSample) => {
      if (!repeatingSince.has(pid)) repeatingSince.set(pid, now())
      const since = repeatingSince.get(pid)!
      return now() - since <= (repeatBudget ?? Math.max(leastForRepeats, since - start))
    }
    // A short run may end unsampled: what it tells of itself stands for it once.
    const justPast = past.filter(one => !pastBefore.has(one.pid))
    for (const { pid } of justPast) pastBefore.add(pid)
    const resident = await options.residentOf(counted.filter(one => !apart.has(one.pid)))
    return {
      resident: resident + sum(justPast.map(one => known.get(one.pid)?.peak ?? 0)),
      cpu: cpu.own(counted, repeated, pid => ({ run: known.get(pid)?.cpuOfRun ?? 0, end: known.get(pid)?.cpu ?? 0 })),
      io: { read: read.own(counted, repeated), written: written.own(counted, repeated) },
      repeating:
        past.some(one => phaseOf(one) === 'repeat' && inTime(one)) &&
        !counted.some(one => known.get(one.pid)?.phase === 'run'),
    }
  }
}

const samples = async ({ members, transferred }: UsageOptions): Promise<Sample[]> =>
  Promise.all((await members()).map(async one => ({ ...one, ...((await transferred(one.pid)) ?? none) })))

const none: Transfer = { read: 0, written: 0 }

function descendants(alive: ProcessSample[], of: ReadonlyMap<number, ProcessSample>): Set<number> {
  const family = new Map(of)
  addDescendants(alive, family)
  return new Set([...family.values()].filter(one => family.has(one.parent)).map(one => one.pid))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
