/** What a suite's process tree is held to: its own budget, and those of wider scope that it counts against. */
import type { Policy } from '../policy/schema.ts'
import type { ContainerMemory } from './cgroup.ts'
import type { SuiteToRun } from './run-suite.ts'
import type { Limit } from './watchdog.ts'

/** Every limit of every budget that applies to the suite. */
export function limitsOf({ name, suite, budgets = [] }: Omit<SuiteToRun, 'service'>): Limit[] {
  const own = suite.budget ? [{ scope: `suite ${name}`, budget: suite.budget }] : []
  return [...own, ...budgets].flatMap(({ scope, budget }) =>
    (['peak', 'cpu', 'duration'] as const).flatMap(what => {
      const limit = budget[what]
      return limit === undefined ? [] : [{ scope, what, limit, hard: budget.hard }]
    }),
  )
}

/** The container's memory as a limit: at its end the kernel kills, unless there is something to swap to. */
export const containerLimit = ({ limit, hard }: ContainerMemory): Limit => ({
  scope: 'this container',
  what: 'container',
  limit,
  hard,
})

/** Resident bytes of a process at which it closes what its tests leaked; undefined if it is not to, or has no budget. */
export function cleanupThreshold(limits: readonly Limit[], { enabled, at }: Policy['autoCleanup']): number | undefined {
  const peaks = limits.filter(({ what }) => what === 'peak').map(({ limit }) => limit)
  return enabled && peaks.length > 0 ? Math.floor(Math.min(...peaks) * at) : undefined
}
