/**
 * Follows one acquisition through a function's control-flow graph, path by path as far as its own fate is concerned:
 * property simulation after Das, Lerner and Seigle (ESP, PLDI 2002). Worlds that agree on who holds the resource and on
 * the tests asked so far are merged, so the search ends.
 */
import type { Edge, Graph, NodeId } from './cfg.ts'
import { casesOf } from './facts.ts'
import { type Acquisition, type EscapeKind, type Event, isField, type Name } from './ir.ts'
import { assume, contain, copyFact, hold, key, type Raised, rebind, start, type World } from './world.ts'

/** More situations than this and the answer would be a guess: the site stays unproved. */
const maxSituations = 6_000

export type Ending =
  | { kind: 'released'; raised: Raised }
  | { kind: 'escaped'; how: EscapeKind; raised: Raised }
  /** The function was left, or the last name was bound to something else, with the resource open. */
  | {
      kind: 'open'
      at: 'returned' | 'thrown' | 'overwritten'
      raised: Raised
      lent: boolean
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

/** Every way the resource acquired at `site` ends. `asked`: see questions.ts. */
export function follow(graph: Graph, site: Acquisition, asked: ReadonlySet<string>): Fate {
  const endings: Ending[] = []
  const seen = new Set<string>()
  const queue: Situation[] = []
  const visit = (s: Situation) => {
    const id = `${s.node}#${key(s.world)}`
    if (seen.has(id)) return
    seen.add(id)
    queue.push(s)
  }
  visit({ node: graph.entry, world: start, from: undefined, edge: undefined })
  for (let i = 0; i < queue.length; i++) {
    if (queue.length > maxSituations) return { kind: 'given up', why: 'too many paths' }
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
        const next = take(edge, outcome, asked)
        if (next) visit({ node: edge.to, world: next, from: situation, edge })
      }
    }
  }
  return { kind: 'known', endings }
}

function take(edge: Edge, world: World, asked: ReadonlySet<string>): World | undefined {
  const after = edge.assume ? assume(world, edge.assume, asked) : world
  if (!after || !edge.exception || after.status !== 'open' || after.raised === 'likely') return after
  return { ...after, raised: edge.exception }
}

function open(situation: Situation, world: World, at: 'returned' | 'thrown' | 'overwritten'): Ending {
  const path: Step[] = []
  for (let s: Situation | undefined = situation; s?.from && s.from.world.status !== 'waiting'; s = s.from)
    path.unshift({ node: s.from.node, edge: s.edge! })
  const fields = [...world.holders.keys()].filter(isField)
  return { kind: 'open', at, raised: world.raised, lent: world.lent, fields, path }
}

type Outcome =
  | World
  | {
      ending: { kind: 'released' } | { kind: 'escaped'; how: EscapeKind } | 'overwritten'
      world: World
    }

const temporary = (name: Name): boolean => name.startsWith('$')

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
      return holds(event.of) && releases(site, event.by) ? [{ ending: { kind: 'released' }, world }] : [world]
    case 'alias':
      if (holds(event.from)) return [hold(world, event.to, world.holders.get(event.from)!, asked)]
      return [lose(copyFact(world, event.to, event.from, asked), world)]
    case 'assign':
      return [lose(rebind(world, event.to, casesOf[event.value], asked), world)]
    case 'put':
      return [live && holds(event.of) ? contain(world, event.into, event.wraps ? 'wraps' : 'inside') : world]
    case 'escape':
      if (!live || !holds(event.of)) return [world]
      if (event.how === 'argument') return [{ ...world, lent: true }]
      return [{ ending: { kind: 'escaped', how: event.how }, world }]
    case 'may-raise':
      return [world]
  }
}

/** A resource whose last name was just bound to something else can be released by nobody any more. */
function lose(after: World, before: World): Outcome {
  const named = (w: World) => [...w.holders.keys()].some(n => !temporary(n))
  return after.status === 'open' && named(before) && !named(after) ? { ending: 'overwritten', world: after } : after
}

const releases = ({ resource }: Acquisition, by: string): boolean =>
  by === 'closing' ||
  (by === 'with' ? resource.with === 'releases' : resource.release.includes(by) || resource.releaseBy.includes(by))
