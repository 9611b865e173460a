/**
 * Follows one acquisition through a function's control-flow graph, path by path as far as its own fate is concerned:
 * property simulation after Das, Lerner and Seigle (ESP, PLDI 2002). Worlds that agree on who holds the resource and on
 * the tests asked so far are merged, so the search ends.
 */
import type { Edge, Graph, Node, NodeId } from './cfg.ts'
import { casesOf } from './facts.ts'
import { type Acquisition, type EscapeKind, type Event, isField, isLoan, isTemporary, type Name } from './ir.ts'
import {
  assume,
  contain,
  copyFact,
  type Grip,
  hold,
  key,
  type Loan,
  type Raised,
  rebind,
  start,
  type World,
} from './world.ts'

/** More situations than this and the answer would be a guess: the site stays unproved. */
const maxSituations = (graph: Graph): number => 6_000 + 2 * graph.nodes.length

/** How many situations the sites of one function may visit together: what keeps a huge function to about a second. */
export interface Budget {
  left: number
}

export const functionBudget = (): Budget => ({ left: 60_000 })

export type Ending =
  /** `sure`: the resource itself was released, not something among whose items it is, nor by a wait that may give up. */
  | { kind: 'released'; raised: Raised; sure: boolean }
  | { kind: 'escaped'; how: EscapeKind; raised: Raised }
  /** The function was left, or the last name was bound to something else, with the resource open. */
  | {
      kind: 'open'
      at: 'returned' | 'thrown' | 'overwritten'
      raised: Raised
      lent: Loan
      /** Fields of the instance that hold it. */
      fields: Name[]
      path: Step[]
    }

/** What happened on a path that is worth telling a person. */
export interface Step {
  node: NodeId
  edge: Edge
}

export type Fate = { kind: 'known'; endings: Ending[] } | { kind: 'given up'; why: string }

interface Situation {
  node: NodeId
  world: World
  from: Situation | undefined
  edge: Edge | undefined
}

/** Every way the resource acquired at `site` ends. `asked`: see questions.ts. What it visits is taken from `budget`. */
export function follow(graph: Graph, site: Acquisition, asked: ReadonlySet<string>, budget: Budget): Fate {
  if (budget.left < 0) return { kind: 'given up', why: 'too many paths' }
  const endings: Ending[] = []
  const seen = new Set<string>()
  const queue: Situation[] = []
  const before = leadingTo(site, graph)
  const limit = maxSituations(graph)
  const visit = (s: Situation) => {
    if (s.world.status === 'waiting' && !before.has(s.node)) return
    const id = `${s.node}#${key(s.world)}`
    if (seen.has(id)) return
    seen.add(id)
    queue.push(s)
    budget.left--
  }
  visit({ node: graph.entry, world: start, from: undefined, edge: undefined })
  for (let i = 0; i < queue.length; i++) {
    if (queue.length > limit || budget.left < 0) return { kind: 'given up', why: 'too many paths' }
    const situation = queue[i]!
    const { node: id, world } = situation
    const node = graph.nodes[id]!
    if (node.edges.length === 0) {
      if (world.status === 'open' && (id === graph.returned || id === graph.thrown))
        endings.push(open(situation, world, id === graph.returned ? 'returned' : 'thrown'))
      continue
    }
    for (const outcome of node.event ? apply(node.event, world, site, asked) : [world]) {
      if ('ending' in outcome) {
        endings.push(
          outcome.ending === 'overwritten'
            ? open({ ...situation, from: situation, edge: node.edges[0] }, outcome.world, 'overwritten')
            : { ...outcome.ending, raised: world.raised },
        )
        continue
      }
      for (const edge of node.edges) {
        for (const next of take(edge, node, outcome, asked, site))
          visit({ node: edge.to, world: next, from: situation, edge })
      }
    }
  }
  return { kind: 'known', endings }
}

/** The nodes from which the acquisition can still be reached: before it, nothing else is worth visiting. */
function leadingTo(site: Acquisition, graph: Graph): Set<NodeId> {
  const reached = new Set<NodeId>()
  graph.nodes.forEach(({ event }, id) => {
    if (event?.kind === 'acquire' && event.site === site) reached.add(id)
  })
  for (const id of reached) for (const before of graph.from[id]!) reached.add(before)
  return reached
}

function take(edge: Edge, node: Node, world: World, asked: ReadonlySet<string>, site: Acquisition): World[] {
  if (edge.assume) return assume(world, edge.assume, asked)
  if (!edge.exception || world.status !== 'open') return [world]
  return [{ ...world, raised: howRaised(edge, node, world, site) }]
}

/** The last exception tells how likely the path is, unless one before it hardly ever happens. */
function howRaised({ exception, pastSystem }: Edge, { event, leaves }: Node, world: World, site: Acquisition): Raised {
  const call = event?.kind === 'may-raise' && event.on !== undefined && world.holders.has(event.on) ? event : undefined
  const late = call?.by !== undefined && site.resource.failsLate.includes(call.by)
  if (world.raised === 'doubtful' || exception === 'doubtful' || (pastSystem && call) || late) return 'doubtful'
  return call || leaves ? 'expected' : 'likely'
}

function open(situation: Situation, world: World, at: 'returned' | 'thrown' | 'overwritten'): Ending {
  const path: Step[] = []
  for (let s: Situation | undefined = situation; s?.from && s.from.world.status !== 'waiting'; s = s.from) {
    path.push({ node: s.from.node, edge: s.edge! })
  }
  const fields = [...world.holders].flatMap(([name, grip]) => (isField(name) && grip !== 'reads' ? [name] : []))
  return { kind: 'open', at, raised: world.raised, lent: world.lent, fields, path: path.reverse() }
}

type Outcome =
  | World
  | {
      ending: { kind: 'released'; sure: boolean } | { kind: 'escaped'; how: EscapeKind } | 'overwritten'
      world: World
    }

/** What an event makes of a world: usually one world, at the tracked acquisition two (this instance, or another one). */
function apply(event: Event, world: World, site: Acquisition, asked: ReadonlySet<string>): Outcome[] {
  const holds = (name: Name) => world.holders.has(name)
  const live = world.status !== 'waiting'
  switch (event.kind) {
    case 'acquire': {
      const other = lose(rebind(world, event.into, casesOf.object, asked), world)
      if (event.site !== site || live) return [other]
      const status = site.resource.starts === undefined ? 'open' : 'dormant'
      return [other, { ...hold(world, event.into, 'same', asked), status, raised: 'no' }]
    }
    case 'start':
      return [holds(event.of) && event.by === site.resource.starts ? { ...world, status: 'open' } : world]
    case 'release':
      if (!holds(event.of) || !releases(site, event.by)) return [world]
      return [{ ending: { kind: 'released', sure: isSure(event, world, site) }, world }]
    case 'alias':
      // Kept by the instance, the wrapper is the one to ask.
      if (isField(event.to) && world.holders.get(event.from) === 'wraps')
        return [{ ending: { kind: 'escaped', how: 'owner' }, world }]
      if (holds(event.from)) return [hold(world, event.to, world.holders.get(event.from)!, asked)]
      return [lose(copyFact(world, event.to, event.from, asked), world)]
    case 'item': {
      if (world.holders.get(event.from) === 'inside') return [hold(world, event.to, 'inside', asked)]
      return [lose(rebind(world, event.to, casesOf.unknown, asked), world)]
    }
    case 'assign':
      return [lose(rebind(world, event.to, casesOf[event.value], asked), world)]
    case 'put':
      return [live && holds(event.of) ? contain(world, event.into, gripOf(event, world)) : world]
    case 'escape': {
      const grip = world.holders.get(event.of)
      if (!live || grip === undefined || grip === 'reads') return [world]
      if (isLoan(event.how) && (grip !== 'wraps' || site.resource.isPath))
        return [{ ...world, lent: event.how === 'reading' && world.lent !== 'any' ? 'reading' : 'any' }]
      return [{ ending: { kind: 'escaped', how: event.how }, world }]
    }
    case 'may-raise':
    case 'suspend':
    case 'call':
      return [world]
  }
}

/** What is made of something that was read from the resource has no more hold of it than that. */
const gripOf = ({ of, wraps, reads }: Extract<Event, { kind: 'put' }>, world: World): Grip =>
  reads || world.holders.get(of) === 'reads' ? 'reads' : wraps ? 'wraps' : 'inside'

/** A resource whose last name was just bound to something else can be released by nobody any more. */
function lose(after: World, before: World): Outcome {
  const named = (w: World) => [...w.holders.keys()].some(n => !isTemporary(n))
  return after.status === 'open' && named(before) && !named(after) ? { ending: 'overwritten', world: after } : after
}

/** A field may have been given another resource meanwhile; one item of a container may be another one. */
const isSure = (event: Extract<Event, { kind: 'release' }>, world: World, { resource }: Acquisition): boolean =>
  world.holders.get(event.of) === 'same' &&
  !isField(event.of) &&
  !event.doubtful &&
  !resource.mayRelease.includes(event.by)

const releases = ({ resource }: Acquisition, by: string): boolean =>
  by === 'closing' ||
  (by === 'with'
    ? resource.with === 'releases'
    : resource.release.includes(by) || resource.mayRelease.includes(by) || resource.releaseBy.includes(by))
