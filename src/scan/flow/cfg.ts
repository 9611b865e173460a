/**
 * Builds a control-flow graph from statements, one event a node, with exception edges and `finally` copied per way out.
 * Written backwards, in continuation-passing style: every statement is built knowing the node that comes after it.
 */
import type { Span } from '../../model/finding.ts'
import type { Event, FunctionUnit, Name, Stmt, Test } from './ir.ts'

export type NodeId = number

/** What a branch assumes of a variable, and whether it holds on this edge. */
export type Assumption =
  | { kind: 'truthy' | 'null'; name: Name; holds: boolean }
  | { kind: 'condition'; text: string; name?: Name; holds: boolean }
  /** The next item of `from` is bound to `item`. */
  | { kind: 'item'; item?: Name; from?: Name }
  /** The loop over `from` has seen all its items. */
  | { kind: 'exhausted'; from?: Name }

export interface Edge {
  to: NodeId
  /** Taken by an exception; `doubtful` when hardly anything there raises. */
  exception?: 'likely' | 'doubtful'
  /** Past a handler of what the system's calls fail with: a call on a file or socket hardly raises anything else. */
  pastSystem?: boolean
  assume?: Assumption
}

export interface Node {
  event?: Event
  /** A statement that leaves: kept for traces. */
  leaves?: { how: 'return' | 'raise'; span: Span }
  edges: Edge[]
}

export interface Graph {
  nodes: Node[]
  /** Where each node can be reached from. */
  from: NodeId[][]
  entry: NodeId
  /** The function returns. */
  returned: NodeId
  /** An exception leaves the function. */
  thrown: NodeId
}

/** Copies of `finally` multiply with nesting; beyond this many nodes a function is given up, never guessed at. */
const maxNodes = 40_000

export class TooLarge extends Error {}

interface Target {
  to: NodeId
  doubtful: boolean
  pastSystem?: boolean
}

/** Where each way out of a statement leads. Functions, so that copies of `finally` are only made when used. */
interface Exits {
  returned: () => NodeId
  raised: () => Target[]
  breaks: Map<string, () => NodeId>
  continues: Map<string, () => NodeId>
}

const innermost = ''

/** @throws TooLarge when the function needs more than `maxNodes` nodes */
export function buildGraph(unit: FunctionUnit): Graph {
  const nodes: Node[] = []
  const add = (node: Node): NodeId => {
    if (nodes.length >= maxNodes) throw new TooLarge(unit.symbol)
    return nodes.push(node) - 1
  }

  const event = (e: Event, next: NodeId, exits: Exits): NodeId => {
    const edges: Edge[] = [{ to: next }]
    if (e.kind === 'may-raise')
      for (const { to, doubtful, pastSystem } of exits.raised())
        edges.push({ to, exception: e.doubtful || doubtful ? 'doubtful' : 'likely', pastSystem })
    // What is never resumed runs no finally.
    if (e.kind === 'suspend') edges.push({ to: thrown, exception: 'doubtful' })
    return add({ event: e, edges })
  }

  const events = (list: Event[], next: NodeId, exits: Exits): NodeId =>
    list.reduceRight((after, e) => event(e, after, exits), next)

  const fork = (holds: Edge, fails: Edge): NodeId => add({ edges: [holds, fails] })

  const branch = (test: Test, yes: NodeId, no: NodeId, exits: Exits): NodeId => {
    switch (test.kind) {
      case 'constant':
        return test.value ? yes : no
      case 'unknown':
        return fork({ to: yes }, { to: no })
      case 'truthy':
      case 'null':
      case 'condition':
        return fork({ to: yes, assume: { ...test, holds: true } }, { to: no, assume: { ...test, holds: false } })
      case 'not':
        return branch(test.of, no, yes, exits)
      case 'and':
        return branch(test.left, branch(test.right, yes, no, exits), no, exits)
      case 'or':
        return branch(test.left, yes, branch(test.right, yes, no, exits), exits)
      case 'after':
        return events(test.events, branch(test.test, yes, no, exits), exits)
      case 'following':
        return block(test.body, branch(test.test, yes, no, exits), exits)
    }
  }

  const inLoop = (exits: Exits, onBreak: NodeId, onContinue: NodeId, label: string | undefined): Exits => {
    const breaks = new Map(exits.breaks).set(innermost, () => onBreak)
    const continues = new Map(exits.continues).set(innermost, () => onContinue)
    if (label !== undefined) continues.set(label, () => onContinue)
    return { ...exits, breaks, continues }
  }

  const whileLoop = (s: Stmt & { kind: 'while' }, next: NodeId, exits: Exits, label?: string): NodeId => {
    const head = add({ edges: [] })
    const step = block(s.step ?? [], head, exits)
    const body = block(s.body, step, inLoop(exits, next, step, label))
    nodes[head]!.edges.push({ to: branch(s.test, body, block(s.else, next, exits), exits) })
    return s.bodyFirst ? body : head
  }

  const forEach = (s: Stmt & { kind: 'for-each' }, next: NodeId, exits: Exits, label?: string): NodeId => {
    const head = add({ edges: [] })
    const body = block(s.body, head, inLoop(exits, next, head, label))
    const decide = fork(
      { to: body, assume: { kind: 'item', item: s.item, from: s.from } },
      { to: block(s.else, next, exits), assume: { kind: 'exhausted', from: s.from } },
    )
    nodes[head]!.edges.push({ to: events(s.next, decide, exits) })
    return head
  }

  const tryStatement = (s: Stmt & { kind: 'try' }, next: NodeId, outer: Exits): NodeId => {
    const copies = new Map<NodeId, NodeId>()
    const through = (after: NodeId): NodeId => {
      if (s.finally.length === 0) return after
      if (!copies.has(after)) copies.set(after, block(s.finally, after, outer))
      return copies.get(after)!
    }
    const throughAll = (exits: Map<string, () => NodeId>) =>
      new Map([...exits].map(([label, to]) => [label, () => through(to())]))
    const guarded: Exits = {
      returned: () => through(outer.returned()),
      raised: () => outer.raised().map(t => ({ ...t, to: through(t.to) })),
      breaks: throughAll(outer.breaks),
      continues: throughAll(outer.continues),
    }
    const after = through(next)
    const handlers = s.handlers.map(h => ({ ...h, entry: block(h.body, after, guarded) }))
    const uncaught = (): Target[] => {
      if (handlers.some(h => h.catches === 'all')) return []
      const most = handlers.some(h => h.catches === 'most')
      const system = handlers.some(h => h.catches === 'system')
      return guarded.raised().map(t => ({ to: t.to, doubtful: t.doubtful || most, pastSystem: t.pastSystem || system }))
    }
    const raised = () => [...handlers.map(h => ({ to: h.entry, doubtful: false })), ...uncaught()]
    return block(s.body, block(s.else, after, guarded), { ...guarded, raised })
  }

  const switchStatement = (s: Stmt & { kind: 'switch' }, next: NodeId, exits: Exits): NodeId => {
    const inside = { ...exits, breaks: new Map(exits.breaks).set(innermost, () => next) }
    const entries: NodeId[] = []
    for (let i = s.cases.length - 1; i >= 0; i--)
      entries.push(block(s.cases[i]!, s.fallsThrough && entries.length > 0 ? entries.at(-1)! : next, inside))
    if (!s.exhaustive || entries.length === 0) entries.push(next)
    return add({ edges: entries.map(to => ({ to })) })
  }

  const jump = (s: Stmt & { kind: 'jump' }, next: NodeId, exits: Exits): NodeId => {
    const target = s.label ?? innermost
    switch (s.to) {
      case 'halt':
        return add({ edges: [] })
      case 'return':
        return add({ leaves: { how: 'return', span: s.span }, edges: [{ to: exits.returned() }] })
      case 'raise':
        return add({
          leaves: { how: 'raise', span: s.span },
          edges: exits.raised().map(t => ({ to: t.to, exception: t.doubtful ? 'doubtful' : 'likely' })),
        })
      case 'break':
        return exits.breaks.get(target)?.() ?? next
      case 'continue':
        return exits.continues.get(target)?.() ?? next
    }
  }

  const statement = (s: Stmt, next: NodeId, exits: Exits, label?: string): NodeId => {
    switch (s.kind) {
      case 'events':
        return events(s.events, next, exits)
      case 'if':
        return branch(s.test, block(s.then, next, exits), block(s.else, next, exits), exits)
      case 'while':
        return whileLoop(s, next, exits, label)
      case 'for-each':
        return forEach(s, next, exits, label)
      case 'try':
        return tryStatement(s, next, exits)
      case 'switch':
        return switchStatement(s, next, exits)
      case 'labelled':
        return labelled(s, next, exits)
      case 'jump':
        return jump(s, next, exits)
    }
  }

  const labelled = (s: Stmt & { kind: 'labelled' }, next: NodeId, exits: Exits): NodeId => {
    const inside = { ...exits, breaks: new Map(exits.breaks).set(s.label, () => next) }
    return s.body.reduceRight((after, part) => statement(part, after, inside, s.label), next)
  }

  const block = (body: Stmt[], next: NodeId, exits: Exits): NodeId =>
    body.reduceRight((after, s) => statement(s, after, exits), next)

  const returned = add({ edges: [] })
  const thrown = add({ edges: [] })
  const entry = block(unit.body, returned, {
    returned: () => returned,
    raised: () => [{ to: thrown, doubtful: false }],
    breaks: new Map(),
    continues: new Map(),
  })
  return { nodes, from: reversed(nodes), entry, returned, thrown }
}

function reversed(nodes: Node[]): NodeId[][] {
  const from: NodeId[][] = nodes.map(() => [])
  nodes.forEach(({ edges }, id) => {
    for (const { to } of edges) from[to]!.push(id)
  })
  return from
}
