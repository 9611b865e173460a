/** Runs every rule over one file. */
import type { RuleHit, RuleSite } from '../../flow/ir.ts'
import { spanOf } from '../../syntax/javascript/tree.ts'
import { animationFrameNotCancelled } from './animation-frame-not-cancelled.ts'
import { collectionOnlyGrows } from './collection-only-grows.ts'
import { givenToBase } from './given-to-base.ts'
import { intervalNotCleared } from './interval-not-cleared.ts'
import type { Judged, Rule } from './judged.ts'
import { listenCallbackLeft } from './listen-callback-left.ts'
import { listenerAddedInTeardown } from './listener-added-in-teardown.ts'
import { listenerNotRemoved } from './listener-not-removed.ts'
import { objectUrlNotRevoked } from './object-url-not-revoked.ts'
import { observerNotDisconnected } from './observer-not-disconnected.ts'
import type { Owners } from './owners.ts'
import { portNotClosed } from './port-not-closed.ts'
import { raceTimerNotCleared } from './race-timer-not-cleared.ts'
import { siblingNotReleased } from './sibling-not-released.ts'
import { subscriptionNotEnded } from './subscription-not-ended.ts'
import { timeoutNotCleared } from './timeout-not-cleared.ts'
import { watchNotEnded } from './watch-not-ended.ts'

const rules: Rule[] = [
  intervalNotCleared,
  timeoutNotCleared,
  animationFrameNotCancelled,
  listenerNotRemoved,
  listenerAddedInTeardown,
  listenCallbackLeft,
  subscriptionNotEnded,
  siblingNotReleased,
  givenToBase,
  observerNotDisconnected,
  raceTimerNotCleared,
  watchNotEnded,
  portNotClosed,
  objectUrlNotRevoked,
  collectionOnlyGrows,
]

/** What the rules find, and the state of every acquisition that they know. */
export function applyRules(owners: Owners): { hits: RuleHit[]; sites: RuleSite[] } {
  const judged = rules.flatMap(rule => rule(owners))
  return {
    hits: judged.flatMap(j => hitOf(j, owners) ?? []),
    sites: judged.map(j => ({
      category: j.category,
      span: spanOf(j.node),
      symbol: owners.symbol(j.node),
      text: owners.program.text(j.node),
      state: j.state,
    })),
  }
}

function hitOf({ node, category, leak }: Judged, owners: Owners): RuleHit | undefined {
  if (!leak) return undefined
  const { trace = [], ...words } = leak
  // Nobody repairs what a tool made, and its names say little of what it is.
  const isDoubtful = words.severity === 'high' && owners.program.isGenerated
  return {
    ...words,
    ...(isDoubtful && { severity: 'medium' as const }),
    category,
    span: spanOf(node),
    symbol: owners.symbol(node),
    text: owners.program.text(node),
    trace: [
      { span: spanOf(node), text: 'acquired here' },
      ...trace.map(step => ({ span: spanOf(step.node), text: step.text })),
    ],
  }
}
