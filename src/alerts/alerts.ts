/** Which webhooks a verdict calls, and what they are told. Pure: nothing is sent here. */
import type { Verdict } from '../model/verdict.ts'
import type { Policy } from '../policy/schema.ts'
import { headline, reasonLine } from '../report/phrases.ts'

export interface Alert {
  url: string
  /** A JSON document in the receiver's own shape. */
  body: string
}

type Event = Policy['alerts'][number]['on'][number]
type Format = Policy['alerts'][number]['format']

/** One alert for each webhook of the ruling policy that asked for something that happened. */
export function alertsFor(verdict: Verdict, { alerts }: Policy, where: string): Alert[] {
  const happened = eventsOf(verdict)
  return alerts
    .filter(({ on }) => on.some(event => happened.has(event)))
    .map(({ url, format }) => ({ url, body: JSON.stringify(shapes[format](verdict, where)) }))
}

function eventsOf({ status, budgets, suites }: Verdict): Set<Event> {
  const events = new Set<Event>()
  if (status === 'failed') events.add('failed')
  if (budgets.some(({ level }) => level === 'critical')) events.add('budget')
  if (suites.some(({ outcome }) => outcome === 'over budget')) events.add('watchdog')
  return events
}

const sentence = (verdict: Verdict, where: string): string =>
  `leakgate ${headline(verdict)} on ${where}: ${reasonLine(verdict)}`

/** Test and file names never enter a chat's markup: only counts and the place do. */
const shapes: Record<Format, (verdict: Verdict, where: string) => object> = {
  json: (verdict, where) => ({
    version: 1,
    where,
    status: verdict.status,
    reasons: verdict.reasons.filter(({ blocks }) => blocks).map(({ kind, severity }) => ({ kind, severity })),
    coverage: verdict.coverage.change,
  }),
  slack: (verdict, where) => ({ text: sentence(verdict, where) }),
  teams: (verdict, where) => ({ text: sentence(verdict, where) }),
  // Discord would resolve @everyone in a branch's name.
  discord: (verdict, where) => ({ content: sentence(verdict, where), allowed_mentions: { parse: [] } }),
}
