/**
 * Watches a running suite: keeps its peak and CPU time, warns when a budget is nearly used up, and says when the suite
 * has to be ended: on its timeout, or at the critical share of a hard budget or of the container's memory, before the
 * machine's own out-of-memory killer ends it without an explanation.
 */
import type { Transfer } from '../model/measurement.ts'
import type { Transferred } from './network.ts'
import type { Usage } from './usage.ts'

export interface Reading {
  /** Resident bytes of the whole tree. */
  peak: number
  /** CPU milliseconds of the whole tree. */
  cpu: number
  /** Wall milliseconds since the start, without those in which tests were only repeated. */
  duration: number
  /** Bytes that the container uses, whoever uses them; 0 if it has no limit. */
  container: number
  /** Bytes by system calls of the whole tree. */
  io: Transfer
  /** Bytes over the network of the machine or container; undefined where the system does not tell. */
  network?: Transferred
}

/** A sample: what the tree uses, and what its surroundings do. */
export type Sample = Usage & Partial<Pick<Reading, 'container' | 'network'>>

export interface Limit {
  /** `global`, `service api`, `suite unit` */
  scope: string
  what: 'peak' | 'cpu' | 'duration' | 'container'
  /** Bytes or milliseconds. */
  limit: number
  hard: boolean
}

/** Why a suite was ended by the watchdog. */
export type Ending = { cause: 'timeout' } | { cause: 'over budget'; limit: Limit; used: number }

export interface WatchdogOptions {
  sample(): Promise<Sample>
  /** Milliseconds of a steady clock. */
  now(): number
  limits: readonly Limit[]
  /** Milliseconds. */
  timeout: number
  /** Shares between 0 and 1. */
  thresholds: { warning: number; critical: number }
  /** Called once a limit, when it passes the warning share. */
  onWarning(limit: Limit, used: number): void
  /** Called once, when the suite has to end. */
  onEnd(ending: Ending): void
  /** Called on every sample, for whoever shows it live. */
  onSample?(reading: Reading): void
}

/** Milliseconds between samples: DESIGN asks for 250 at most; half of it leaves room for a busy machine. */
const sampleEvery = 125

export const noReading: Reading = { peak: 0, cpu: 0, duration: 0, container: 0, io: { read: 0, written: 0 } }

/** Starts watching; `stop` ends it and returns the highest values seen. */
export function watchdog(options: WatchdogOptions): { stop(): Promise<Reading> } {
  const { now, limits, timeout, thresholds } = options
  const start = now()
  const highest: Reading = { ...noReading, io: { ...noReading.io } }
  const warned = new Set<Limit>()
  let ended = false
  let stopped = false
  let timer: NodeJS.Timeout
  let last = { at: start, repeating: false }
  let repeated = 0

  /** Time between two samples stands still if both fell into repeats. */
  const tick = (repeating: boolean) => {
    const at = now()
    if (last.repeating && repeating) repeated += at - last.at
    last = { at, repeating }
    highest.duration = at - start - repeated
  }
  const end = (ending: Ending) => {
    if (ended) return
    ended = true
    options.onEnd(ending)
  }
  const check = (limit: Limit) => {
    const used = highest[limit.what]
    if (used >= limit.limit * thresholds.warning && !warned.has(limit)) {
      warned.add(limit)
      options.onWarning(limit, used)
    }
    if (limit.hard && used >= limit.limit * thresholds.critical) end({ cause: 'over budget', limit, used })
  }
  const take = async () => {
    const { resident, cpu, io, repeating, container = 0, network } = await options.sample()
    highest.peak = Math.max(highest.peak, resident)
    highest.cpu = Math.max(highest.cpu, cpu)
    highest.container = Math.max(highest.container, container)
    highest.io = { read: Math.max(highest.io.read, io.read), written: Math.max(highest.io.written, io.written) }
    if (network) highest.network = network
    tick(repeating)
    options.onSample?.({ ...highest })
    limits.forEach(check)
    if (highest.duration >= timeout) end({ cause: 'timeout' })
  }
  const loop = async (): Promise<void> => {
    await take()
    if (!stopped) timer = setTimeout(next, sampleEvery)
  }
  let running = loop()
  const next = () => {
    running = loop()
  }

  return {
    async stop() {
      stopped = true
      await running
      clearTimeout(timer)
      tick(last.repeating)
      return highest
    },
  }
}
