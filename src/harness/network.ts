/** Bytes that went over this machine's (or container's) network, loopback apart: Linux does not tell them by process. */
import { readFile } from 'node:fs/promises'

export interface Transferred {
  received: number
  sent: number
}

/** The counters of all interfaces but loopback since they came up; undefined where the system does not tell. */
export async function readNetwork(file = '/proc/net/dev'): Promise<Transferred | undefined> {
  const text = await readFile(file, 'latin1').catch(() => '')
  const rows = text.split('\n').flatMap(line => {
    const [name, values] = line.split(/:(.*)/)
    const numbers = values?.trim().split(/\s+/).map(Number) ?? []
    return numbers.length >= 9 && name?.trim() !== 'lo' ? [{ received: numbers[0]!, sent: numbers[8]! }] : []
  })
  return text === '' ? undefined : rows.reduce(plus, { received: 0, sent: 0 })
}

/** Adds up what is transferred from call to call, but not between two calls that both fall into repeats. */
export function followNetwork(read = readNetwork): (repeating: boolean) => Promise<Transferred | undefined> {
  let last: { counters: Transferred; repeating: boolean } | undefined
  let total: Transferred | undefined
  return async repeating => {
    const counters = await read()
    if (!counters) return total
    const since = last && !(last.repeating && repeating) ? gained(last.counters, counters) : { received: 0, sent: 0 }
    total = plus(total ?? { received: 0, sent: 0 }, since)
    last = { counters, repeating }
    return total
  }
}

const plus = (one: Transferred, other: Transferred): Transferred => ({
  received: one.received + other.received,
  sent: one.sent + other.sent,
})

/** An interface that went away takes its counters along. */
const gained = (before: Transferred, now: Transferred): Transferred => ({
  received: Math.max(0, now.received - before.received),
  sent: Math.max(0, now.sent - before.sent),
})
