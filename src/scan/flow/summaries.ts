/**
 * What the functions of a file do with what they are given, and whether what they return must be released: then a call
 * of a helper is seen as if its effects stood there. Effects only grow from round to round, so recursion settles.
 */
import type { Resource } from '../catalogue.ts'
import { eventsOf } from './classes.ts'
import type { Event, FunctionUnit, Name } from './ir.ts'
import { isField, isTemporary } from './ir.ts'
import { rewrite } from './rewrite.ts'
import { releasesSurely } from './surely.ts'

type Call = Extract<Event, { kind: 'call' }>

interface Effect {
  /** The methods and functions by which it is released. */
  releases: Set<string>
  /** It is stored, or handed to unseen code. */
  leaves: boolean
  /** The result is made of it. */
  returned: boolean
}

interface Summary {
  unit: FunctionUnit
  events: Event[]
  params: Map<Name, Effect>
  /** The caller has to release what is returned. */
  returns?: Resource
}

/** Chains of helpers longer than this are taken as unseen. */
const maxRounds = 8

/** The functions with every `call` replaced by what the called function does, as far as this file shows it. */
export function resolveCalls(functions: FunctionUnit[]): FunctionUnit[] {
  const summaries = new Map(functions.map(unit => [unit.symbol, emptySummary(unit)]))
  if (![...summaries.values()].some(s => s.events.some(e => e.kind === 'call'))) return functions
  const settled = settle(summaries)
  const sure = new Map<Effect, boolean>()
  const resolve = (unit: FunctionUnit): FunctionUnit => ({
    ...unit,
    body: rewrite(unit.body, e => {
      if (e.kind !== 'call') return [e]
      const called = settled ? find(e.callee, unit.symbol, summaries) : undefined
      return called ? effectsOf(e, called, isSure) : e.unseen
    }),
  })
  const isSure = (called: Summary, effect: Effect): boolean => {
    // A function on the way of being asked calls itself: not sure.
    if (!sure.has(effect)) {
      sure.set(effect, false)
      sure.set(effect, provesRelease(called, effect, resolve))
    }
    return sure.get(effect)!
  }
  return functions.map(resolve)
}

/** A method may be another one in a subclass. */
function provesRelease(
  { unit, params }: Summary,
  effect: Effect,
  resolve: (unit: FunctionUnit) => FunctionUnit,
): boolean {
  const param = [...params].find(([, e]) => e === effect)?.[0]
  const isMethod = unit.symbol.includes('.') && unit.owner !== undefined
  return param !== undefined && !isMethod && releasesSurely(resolve(unit), param, effect.releases)
}

function settle(summaries: Map<string, Summary>): boolean {
  for (let round = 0; round < maxRounds; round++) {
    let changed = false
    for (const summary of summaries.values()) if (learn(summary, summaries)) changed = true
    if (!changed) return true
  }
  return false
}

const emptySummary = (unit: FunctionUnit): Summary => ({
  unit,
  events: [...eventsOf(unit.body)],
  params: new Map(unit.params.map(p => [p, { releases: new Set(), leaves: false, returned: false }])),
})

/** A name means the innermost function around the call that is called so. */
function find(callee: string, from: string, summaries: Map<string, Summary>): Summary | undefined {
  for (let scope = from; scope !== ''; scope = scope.slice(0, Math.max(0, scope.lastIndexOf('.')))) {
    const nested = summaries.get(`${scope}.${callee}`)
    if (nested && nested.unit.owner !== scope) return nested
  }
  return summaries.get(callee)
}

/** One round over one function; true if something was learnt. */
function learn(summary: Summary, summaries: Map<string, Summary>): boolean {
  let changed = false
  const { unit, events, params } = summary
  for (const [param, effect] of params) {
    const before = size(effect)
    const held = closure(events, param)
    for (const e of events) observe(e, held, effect, unit.symbol, summaries)
    changed ||= size(effect) !== before
  }
  if (summary.returns === undefined && !unit.wrapped) {
    const returns = returnedResource(summary, summaries)
    if (returns) {
      summary.returns = returns
      changed = true
    }
  }
  return changed
}

const size = ({ releases, leaves, returned }: Effect): number => releases.size + Number(leaves) + Number(returned)

/** All names through which `name` can be reached, in whatever order the events run. */
function closure(events: Event[], name: Name): Set<Name> {
  const held = new Set([name])
  for (let grown = -1; grown !== held.size; ) {
    grown = held.size
    for (const e of events) {
      if (e.kind === 'alias' && held.has(e.from)) held.add(e.to)
      if (e.kind === 'item' && held.has(e.from)) held.add(e.to)
      if (e.kind === 'put' && held.has(e.of)) held.add(e.into)
    }
  }
  return held
}

function observe(e: Event, held: Set<Name>, effect: Effect, symbol: string, summaries: Map<string, Summary>): void {
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
      return observeCall(e, held, effect, symbol, summaries)
  }
}

function observeCall(e: Call, held: Set<Name>, effect: Effect, symbol: string, summaries: Map<string, Summary>): void {
  const called = find(e.callee, symbol, summaries)
  if (!called) {
    for (const unseen of e.unseen) observe(unseen, held, effect, symbol, summaries)
    return
  }
  for (const [of, inner] of pairs(e, called)) {
    if (!held.has(of)) continue
    for (const by of inner?.releases ?? []) effect.releases.add(by)
    // What the result is made of may go anywhere with it.
    if (!inner || inner.leaves || inner.returned) effect.leaves = true
  }
}

/** The arguments that are variables, each with what becomes of it; undefined for what no parameter takes by name. */
function pairs(call: Call, { unit, params }: Summary): [Name, Effect | undefined][] {
  const method = unit.owner !== undefined && unit.symbol === call.callee
  const positional = unit.params.slice(method ? 1 : 0)
  const effect = (param: Name | undefined) => (param === undefined ? undefined : params.get(param))
  return [
    ...call.args.map((of, i) => [of, effect(positional[i])] as const),
    ...Object.entries(call.named).map(([name, of]) => [of, effect(name)] as const),
  ].flatMap(([of, known]) => (of === undefined ? [] : [[of, known] as [Name, Effect | undefined]]))
}

/** The resource that every `return` with a value hands out, if the function keeps no hold of it. */
function returnedResource({ unit, events }: Summary, summaries: Map<string, Summary>): Resource | undefined {
  const made = new Map<Name, Resource>()
  for (const e of events) {
    if (e.kind === 'acquire') made.set(e.into, e.site.resource)
    if (e.kind === 'call') {
      const resource = find(e.callee, unit.symbol, summaries)?.returns
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
  const resource = made.get(returned[0]!.kind === 'escape' ? returned[0]!.of : '')
  const started = events.some(e => e.kind === 'start' && made.has(e.of))
  return resource && started ? { ...resource, starts: undefined } : resource
}

/** True if something else could be returned instead, or somebody else could have a hold of it. */
function sharesOrMixes(e: Event, made: Map<Name, Resource>): boolean {
  switch (e.kind) {
    case 'escape':
      return e.how === 'return' ? !made.has(e.of) : e.how !== 'argument' && made.has(e.of)
    case 'alias':
      return made.has(e.to) && (isField(e.to) || !made.has(e.from))
    case 'put':
      return made.has(e.of) && !isTemporary(e.into)
    case 'assign':
      return made.has(e.to) && e.value === 'unknown' && !isTemporary(e.to)
    case 'release':
      return e.by === 'with' && made.has(e.of)
    default:
      return false
  }
}

/** What stands in the place of a call. */
function effectsOf(call: Call, called: Summary, isSure: (called: Summary, effect: Effect) => boolean): Event[] {
  const { site, into } = call
  const where = { span: site.span, text: site.text }
  const given = pairs(call, called)
  // A decorator can do anything, and a coroutine may never run; only what is plainly released counts.
  if (called.unit.wrapped || call.awaited !== (called.unit.awaited === true))
    return [...given.flatMap(([of, effect]) => releases(of, effect, false, where)), ...call.unseen]
  const surely = given.filter(([, effect]) => effect && effect.releases.size > 0 && isSure(called, effect))
  const rest = given.filter(pair => !surely.includes(pair))
  return [
    ...surely.flatMap(([of, effect]) => releases(of, effect, true, where)),
    { kind: 'may-raise', ...where, doubtful: given.some(([, effect]) => effect && effect.releases.size > 0) },
    ...rest.flatMap(([of, effect]) => releases(of, effect, false, where)),
    ...rest.flatMap(([of, effect]): Event[] =>
      !effect || effect.leaves ? [{ kind: 'escape', of, how: 'argument', ...where }] : [],
    ),
    ...result(call, called, given),
    ...(called.returns ? [{ kind: 'acquire', site: { ...site, resource: called.returns }, into } as const] : []),
  ]
}

const releases = (
  of: Name,
  effect: Effect | undefined,
  surely: boolean,
  where: { span: Call['site']['span']; text: string },
): Event[] =>
  [...(effect?.releases ?? [])].map(by => ({
    kind: 'release',
    of,
    by,
    ...where,
    ...(!surely && { doubtful: true as const }),
  }))

/** The result may be made of what was given. */
const result = ({ into }: Call, called: Summary, given: [Name, Effect | undefined][]): Event[] =>
  called.returns
    ? []
    : [
        { kind: 'assign', to: into, value: 'unknown' },
        ...given.flatMap(([of, effect]): Event[] =>
          !effect || effect.returned ? [{ kind: 'put', of, into, wraps: true }] : [],
        ),
      ]
