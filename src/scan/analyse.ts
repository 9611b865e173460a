/** One lowered file to findings and sites: each acquisition followed through its function, then through its class. */
import { type Site, type SiteState, type Span, severities } from '../model/finding.ts'
import type { Draft } from '../model/fingerprint.ts'
import { abandonedFinding, fieldFinding, leakFinding, lentFinding, ruleFinding } from './findings.ts'
import { buildGraph, type Graph, TooLarge } from './flow/cfg.ts'
import { type Fields, fieldsOf } from './flow/classes.ts'
import { eventsOf } from './flow/events.ts'
import { type Judgement, judgeFate } from './flow/fate.ts'
import type { Acquisition, FunctionUnit, Lowered } from './flow/ir.ts'
import { type Budget, type Ending, follow, functionBudget } from './flow/ownership.ts'
import { flagsOf, questionsOf } from './flow/questions.ts'
import { type Foreign, nothingForeign, resolveCalls } from './flow/summaries.ts'
import { isNeverLetGo } from './flow/unreleased.ts'

export interface Analysis {
  findings: Draft[]
  sites: Site[]
  gaps: string[]
}

/** @param foreign what is known of the functions of other files that this one calls */
export function analyse(path: string, lowered: Lowered, foreign: Foreign = nothingForeign): Analysis {
  const functions = resolveCalls(lowered.functions, foreign)
  const fields = fieldsOf(functions, lowered.classes)
  const analysis: Analysis = {
    findings: lowered.hits.map(hit => ruleFinding(path, hit)),
    sites: lowered.sites.map(({ span, ...site }) => ({
      ...site,
      path,
      line: span.line,
      endLine: span.endLine,
      column: span.column,
    })),
    gaps: [...lowered.gaps],
  }
  for (const unit of functions) analyseFunction(path, unit, fields, analysis)
  return analysis
}

function analyseFunction(path: string, unit: FunctionUnit, fields: Fields, into: Analysis): void {
  const acquisitions = acquisitionsIn(unit)
  if (acquisitions.length === 0) return
  const graph = graphOf(unit)
  const questions = graph && { asked: questionsOf(graph), flags: flagsOf(graph) }
  const budget = functionBudget()
  let givenUp = 0
  for (const ends of acquisitions) {
    const judged = ends.map(site => ({
      site,
      judgement: graph && questions && judge(unit, site, graph, questions, budget),
    }))
    if (judged.some(({ judgement }) => !judgement)) givenUp++
    const findings = judged.flatMap(({ site, judgement }) =>
      graph && judgement ? (findingOf(path, unit, site, judgement, fields, graph) ?? []) : [],
    )
    // Of a pair the worse end is told.
    const finding = findings.reduce<Draft | undefined>((a, b) => (a && !isWorse(b, a) ? a : b), undefined)
    // An instance that holds something is worth a word only where nobody ever closes it.
    if (ends.some(({ resource }) => resource.isHolder) && !finding) continue
    if (finding) into.findings.push(finding)
    const leaks = finding !== undefined && finding.severity !== 'low'
    const isProved = judged.every(
      ({ site, judgement }) => judgement?.state === 'proved' || (judgement && !finding && site.releasedByOwner),
    )
    into.sites.push(siteOf(path, ends[0]!, leaks ? 'leaks' : isProved ? 'proved' : 'unproved'))
  }
  if (givenUp > 0)
    into.gaps.push(
      `${unit.symbol} is too large to follow: ${givenUp} of ${acquisitions.length} acquisitions left unproved`,
    )
}

const isWorse = (a: Draft, b: Draft): boolean => severities.indexOf(a.severity) > severities.indexOf(b.severity)

const siteOf = (path: string, { span, resource, symbol, text }: Acquisition, state: SiteState): Site => ({
  path,
  line: span.line,
  endLine: span.endLine,
  column: span.column,
  category: resource.category,
  symbol,
  text,
  state,
})

/** True if a test asks whether a name of the resource is true. */
function asksTruthOf(site: Acquisition, graph: Graph): boolean {
  const names = new Set<string>()
  for (let grown = -1; grown !== names.size; ) {
    grown = names.size
    for (const { event } of graph.nodes) {
      if (event?.kind === 'acquire' && event.site === site) names.add(event.into)
      if (event?.kind === 'alias' && names.has(event.from)) names.add(event.to)
    }
  }
  return graph.nodes.some(({ edges }) => edges.some(e => e.assume?.kind === 'truthy' && names.has(e.assume.name)))
}

interface Questions {
  asked: ReadonlySet<string>
  flags: ReadonlySet<string>
}

/** Each as its ends, of which most have one: those of one call share its span. */
function acquisitionsIn(unit: FunctionUnit): Acquisition[][] {
  const sites = new Map<Span, Set<Acquisition>>()
  for (const event of eventsOf(unit.body))
    if (event.kind === 'acquire') sites.set(event.site.span, (sites.get(event.site.span) ?? new Set()).add(event.site))
  return [...sites.values()].map(ends => [...ends])
}

function graphOf(unit: FunctionUnit): Graph | undefined {
  try {
    return buildGraph(unit)
  } catch (error) {
    if (error instanceof TooLarge || error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * Follows the site remembering all that branches ask; where that is too much, remembering flags alone. What the second
 * look cannot tell apart may be a path that does not exist, so it only counts when every path leaks. Undefined when both
 * were too much.
 */
function judge(
  unit: FunctionUnit,
  site: Acquisition,
  graph: Graph,
  { asked, flags }: Questions,
  budget: Budget,
): Judgement | undefined {
  const fate = follow(graph, site, asked, budget)
  if (fate.kind === 'known') {
    const judgement = judgeFate(fate, unit.constructs)
    const shaky = judgement.state === 'proved' && !holdsUp(site, graph, asked, budget)
    return shaky ? { ...judgement, state: 'unproved' } : judgement
  }
  const second = follow(graph, site, flags, budget)
  if (second.kind === 'given up') return site.resource.starts === undefined ? atFirstSight(unit, site) : undefined
  const coarse = judgeFate(second, unit.constructs)
  if (coarse.state !== 'leaks' || coarse.leak?.when === 'always') return coarse
  return { ...coarse, state: 'unproved', leak: undefined }
}

const outOfSight: Ending = { kind: 'open', at: 'returned', raised: 'no', lent: 'none', fields: [], path: [] }

const atFirstSight = (unit: FunctionUnit, site: Acquisition): Judgement | undefined =>
  isNeverLetGo(unit, site)
    ? { state: 'leaks', leak: { when: 'always', ending: outOfSight }, released: false, lent: 'none', fields: [] }
    : undefined

/** A proof may not rest on what a call can change unseen (a field, an attribute, a length), nor on descriptor 0 being true. */
function holdsUp(site: Acquisition, graph: Graph, asked: ReadonlySet<string>, budget: Budget): boolean {
  if (site.resource.mayBeFalse && asksTruthOf(site, graph)) return false
  const lasting = new Set([...asked].filter(question => !/[@.(]/.test(question)))
  if (lasting.size === asked.size) return true
  const fate = follow(graph, site, lasting, budget)
  return fate.kind === 'known' && fate.endings.every(e => e.kind === 'released')
}

function findingOf(
  path: string,
  unit: FunctionUnit,
  site: Acquisition,
  judgement: Judgement,
  fields: Fields,
  graph: Graph,
): Draft | undefined {
  if (site.resource.isHolder && judgement.leak?.when !== 'always') return undefined
  if (judgement.leak) {
    const isHandedOver = judgement.leak.when !== 'exception' || !judgement.released
    if (site.resource.handedAcross && isHandedOver) return undefined
    return leakFinding(path, atItsLevel(unit, site), judgement.leak, graph)
  }
  const { owner } = unit
  const orphan = owner === undefined ? undefined : judgement.fields.find(f => !fields.released(owner, f))
  if (orphan !== undefined && owner !== undefined && judgement.fields.every(f => !fields.released(owner, f))) {
    const doubtful = fields.unseenBase(owner) || fields.lent(owner, orphan) || fields.endless(owner)
    return fieldFinding(path, site, owner, orphan, doubtful)
  }
  if (judgement.abandoned) return abandonedFinding(path, site, judgement.abandoned, graph)
  return judgement.lent === 'none' ? undefined : lentFinding(path, site, judgement.lent)
}

/** What module level binds lives until the process ends; what it never binds is gone at once, as anywhere. */
function atItsLevel(unit: FunctionUnit, site: Acquisition): Acquisition {
  if (unit.level === 'function' || site.cap?.severity === 'low') return site
  if (site.unbound) return { ...site, cap: site.cap ?? { severity: 'medium', why: 'it runs once' } }
  return { ...site, cap: { severity: 'low', why: 'it lives until the process ends' } }
}
