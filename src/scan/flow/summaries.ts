/**
 * What the functions of a file do with what they are given, and whether what they return must be released: then a call
 * of a helper is seen as if its effects stood there. Effects only grow from round to round, so recursion settles.
 */
import type { Resource } from '../catalogue.ts'
import { type Call, type Effect, effectsOf, pairs, type Summary } from './effects.ts'
import { eventsInHandlers, eventsOf, reachedFrom } from './events.ts'
import { heldBy } from './holders.ts'
import { type Event, type FunctionUnit, isField, isForeign, isLoan, isTemporary, type Name } from './ir.ts'
import { rewrite } from './rewrite.ts'
import { releasesSurely } from './surely.ts'

/** A function of the file itself, which can be looked into. */
interface Local extends Summary {
  unit: FunctionUnit
  events: readonly Event[]
  /** By parameter: the names through which it can be reached. */
  held: Map<Name, ReadonlySet<Name>>
}

/** Chains of helpers longer than this are taken as unseen. */
const maxRounds = 8

/** What is known of a function of another file, by the `callee` of a foreign call. */
export type Foreign = (callee: string) => Summary | undefined

export const nothingForeign: Foreign = () => undefined

/** The functions with every `call` replaced by what the called function does, as far as it is known. */
export function resolveCalls(functions: FunctionUnit[], foreign: Foreign): FunctionUnit[] {
  if (!functions.some(calls)) return functions
  return functions.map(resolverOf(fileOf(functions, foreign)).resolve)
}

const calls = ({ body }: FunctionUnit): boolean => eventsOf(body).some(e => e.kind === 'call')

/** What other files need to know of a file's functions, by symbol; nothing where their effects do not settle. */
export function summarise(functions: FunctionUnit[], foreign: Foreign): ReadonlyMap<string, Summary> {
  const file = fileOf(functions, foreign)
  if (!file.settled) return new Map()
  // Nobody else can look into a function: what it surely releases is found out here.
  const { isSure } = resolverOf(file)
  for (const summary of file.summaries.values())
    for (const effect of summary.params.values()) if (effect.releases.size > 0) isSure(summary, effect)
  return file.summaries
}

interface File {
  summaries: Map<string, Local>
  foreign: Foreign
  /** False where chains of helpers are too long to be followed to their end: then no call is looked into. */
  settled: boolean
}

function fileOf(functions: FunctionUnit[], foreign: Foreign): File {
  const summaries = new Map(functions.map(unit => [unit.symbol, emptySummary(unit)]))
  const file = { summaries, foreign, settled: false }
  file.settled = settle(file)
  return file
}

function resolverOf(file: File) {
  const resolve = (unit: FunctionUnit): FunctionUnit => {
    if (!calls(unit)) return unit
    const body = rewrite(unit.body, e => {
      if (e.kind !== 'call') return [e]
      const called = file.settled ? find(e.callee, unit.symbol, file) : undefined
      return called ? effectsOf(e, called, isSure) : e.unseen
    })
    return { ...unit, body }
  }
  const isSure = (called: Summary, effect: Effect): boolean => {
    if (effect.sure === undefined) {
      // A function on the way of being asked calls itself: not sure.
      effect.sure = false
      effect.sure = provesRelease(file.summaries.get(called.unit.symbol)!, effect, resolve)
    }
    return effect.sure
  }
  return { resolve, isSure }
}

/** A method may be another one in a subclass. */
function provesRelease(
  { unit, params }: Local,
  effect: Effect,
  resolve: (unit: FunctionUnit) => FunctionUnit,
): boolean {
  const param = [...params].find(([, e]) => e === effect)?.[0]
  const isMethod = unit.symbol.includes('.') && unit.owner !== undefined
  return param !== undefined && !isMethod && releasesSurely(resolve(unit), param, effect.releases)
}

function settle(file: File): boolean {
  for (let round = 0; round < maxRounds; round++) {
    let changed = false
    for (const summary of file.summaries.values()) if (learn(summary, file)) changed = true
    if (!changed) return true
  }
  return false
}

const emptySummary = (unit: FunctionUnit): Local => ({
  unit,
  events: eventsOf(unit.body),
  held: new Map(),
  params: new Map(unit.params.map(p => [p, { releases: new Set(), leaves: false, returned: false }])),
})

/** A name means the innermost function around the call that is called so. */
function find(callee: string, from: string, { summaries, foreign }: File): Summary | undefined {
  if (isForeign(callee)) return foreign(callee)
  for (let scope = from; scope !== ''; scope = scope.slice(0, Math.max(0, scope.lastIndexOf('.')))) {
    const nested = summaries.get(`${scope}.${callee}`)
    if (nested && nested.unit.owner !== scope) return nested
  }
  return summaries.get(callee)
}

/** One round over one function; true if something was learnt. */
function learn(summary: Local, file: File): boolean {
  let changed = false
  const { unit, events, params } = summary
  for (const [param, effect] of params) {
    const before = size(effect)
    const held = summary.held.get(param) ?? reachedFrom([param], events)
    summary.held.set(param, held)
    for (const e of events) observe(e, held, effect, unit.symbol, file)
    changed ||= size(effect) !== before
  }
  if (summary.returns === undefined && !unit.wrapped) {
    const returns = unit.constructs ? heldResource(summary, file) : returnedResource(summary, file)
    if (returns) {
      summary.returns = returns
      changed = true
    }
  }
  return changed
}

const size = ({ releases, leaves, returned }: Effect): number => releases.size + Number(leaves) + Number(returned)

function observe(e: Event, held: ReadonlySet<Name>, effect: Effect, symbol: string, file: File): void {
  switch (e.kind) {
    case 'release':
      if (held.has(e.of)) effect.releases.add(e.by)
      return
    case 'escape':
      if (!held.has(e.of)) return
      if (e.how === 'return') effect.returned = true
      else effect.leaves = true
      return
    case 'alias':
      if (isField(e.to) && held.has(e.from)) effect.leaves = true
      return
    case 'put':
      if (isField(e.into) && held.has(e.of)) effect.leaves = true
      return
    case 'call':
      return observeCall(e, held, effect, symbol, file)
  }
}

function observeCall(e: Call, held: ReadonlySet<Name>, effect: Effect, symbol: string, file: File): void {
  const called = find(e.callee, symbol, file)
  if (!called) {
    for (const unseen of e.unseen) observe(unseen, held, effect, symbol, file)
    return
  }
  for (const [of, inner] of pairs(e, called)) {
    if (!held.has(of)) continue
    for (const by of inner?.releases ?? []) effect.releases.add(by)
    // What the result is made of may go anywhere with it.
    if (!inner || inner.leaves || inner.returned) effect.leaves = true
  }
}

/** What an instance of a class is to who makes it. */
function heldResource(maker: Local, file: File): Resource | undefined {
  const { owner, symbol } = maker.unit
  if (owner === undefined) return undefined
  const methods = [...file.summaries.values()].filter(({ unit }) => unit.owner === owner && !unit.constructs)
  return heldBy(maker, methods, e => (e.kind === 'call' ? find(e.callee, symbol, file)?.returns : undefined))
}

/** The resource that every `return` with a value hands out, if the function keeps no hold of it. */
function returnedResource({ unit, events }: Local, file: File): Resource | undefined {
  const made = new Map<Name, Resource>()
  for (const e of events) {
    if (e.kind === 'acquire') made.set(e.into, e.site.resource)
    if (e.kind === 'call') {
      const resource = find(e.callee, unit.symbol, file)?.returns
      if (resource) made.set(e.into, resource)
    }
  }
  if (made.size === 0) return undefined
  for (let grown = -1; grown !== made.size; ) {
    grown = made.size
    for (const e of events) if (e.kind === 'alias' && made.has(e.from)) made.set(e.to, made.get(e.from)!)
  }
  const returned = events.filter(e => e.kind === 'escape' && e.how === 'return')
  if (returned.length === 0 || events.some(e => sharesOrMixes(e, made))) return undefined
  const onFailure = eventsInHandlers(unit.body)
  if (events.some(e => e.kind === 'release' && made.has(e.of) && !onFailure.has(e))) return undefined
  const resource = made.get(returned[0]!.kind === 'escape' ? returned[0]!.of : '')
  const started = events.some(e => e.kind === 'start' && made.has(e.of))
  return resource && started ? { ...resource, starts: undefined } : resource
}

/** True if something else could be returned instead, or somebody else could have a hold of it. */
function sharesOrMixes(e: Event, made: Map<Name, Resource>): boolean {
  switch (e.kind) {
    case 'escape':
      return e.how === 'return' ? !made.has(e.of) : !isLoan(e.how) && made.has(e.of)
    case 'alias':
      return made.has(e.to) && (isField(e.to) || !made.has(e.from))
    case 'put':
      return made.has(e.of) && !isTemporary(e.into)
    case 'assign':
      return made.has(e.to) && e.value === 'unknown' && !isTemporary(e.to)
    default:
      return false
  }
}
