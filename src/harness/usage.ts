/** What a suite's process tree uses for its own sake: processes that repeat tests, and their children, are left out. */
import type { Phases } from './phases.ts'
import { addDescendants, type ProcessSample } from './process-tree.ts'

export interface Usage {
  /** Resident bytes now; pages that processes share count for each of them. */
  resident: number
  /** CPU milliseconds so far. */
  cpu: number
  /** Tests are being repeated, and nothing else is going on: the suite's time stands still. */
  repeating: boolean
}

export interface UsageOptions {
  members(): Promise<ProcessSample[]>
  phases(): Promise<Phases>
  /** True if a process's CPU holds that of its children that ended. */
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

/** Takes a sample of the suite's usage with each call. */
export function usage({ members, phases, inherits, now, repeatBudget }: UsageOptions): () => Promise<Usage> {
  /** CPU of each process when it was last sampled, and when it was last sampled in its normal run. */
  const last = new Map<number, number>()
  const lastInRun = new Map<number, number>()
  const start = now()
  const repeatingSince = new Map<number, number>()
  const pastBefore = new Set<number>()

  /** CPU that a process used for repeats. */
  const repeatsOf = (pid: number, known: Phases): number => {
    const { phase = 'run', cpuOfRun = 0, cpu = 0 } = known.get(pid) ?? {}
    const total = Math.max(last.get(pid) ?? 0, cpu)
    return phase === 'run' ? 0 : Math.max(0, total - Math.max(lastInRun.get(pid) ?? 0, cpuOfRun))
  }

  return async () => {
    const alive = await members()
    // Asked afterwards: what begins to repeat between the two is left out rather than counted.
    const known = await phases()
    const phaseOf = ({ pid }: ProcessSample) => known.get(pid)?.phase
    const past = alive.filter(one => phaseOf(one) === 'repeat' || phaseOf(one) === 'over')
    const apart = new Map(past.map(one => [one.pid, one]))
    const below = descendants(alive, apart)
    for (const { pid, cpu } of alive) {
      last.set(pid, cpu)
      if (!apart.has(pid)) lastInRun.set(pid, cpu)
    }
    const counted = alive.filter(one => !below.has(one.pid))
    const gone = inherits ? [...known.keys()].filter(pid => !alive.some(one => one.pid === pid)) : []
    const repeats = [...counted.map(one => one.pid), ...gone].map(pid => repeatsOf(pid, known))
    const inTime = ({ pid }: ProcessSample) => {
      if (!repeatingSince.has(pid)) repeatingSince.set(pid, now())
      const since = repeatingSince.get(pid)!
      return now() - since <= (repeatBudget ?? Math.max(leastForRepeats, since - start))
    }
    // A short run may end unsampled: what it tells of itself stands for it once.
    const justPast = past.filter(one => !pastBefore.has(one.pid))
    for (const { pid } of justPast) pastBefore.add(pid)
    return {
      resident:
        sum(counted.filter(one => !apart.has(one.pid)).map(one => one.resident)) +
        sum(justPast.map(one => known.get(one.pid)?.peak ?? 0)),
      cpu: Math.max(0, sum(counted.map(one => one.cpu)) - sum(repeats)),
      repeating:
        past.some(one => phaseOf(one) === 'repeat' && inTime(one)) && !counted.some(one => phaseOf(one) === 'run'),
    }
  }
}

function descendants(alive: ProcessSample[], of: ReadonlyMap<number, ProcessSample>): Set<number> {
  const family = new Map(of)
  addDescendants(alive, family)
  return new Set([...family.values()].filter(one => family.has(one.parent)).map(one => one.pid))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
