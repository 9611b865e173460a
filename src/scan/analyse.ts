/** One lowered file to findings and sites: each acquisition followed through its function, then through its class. */
import type { Site } from '../model/finding.ts'
import type { Draft } from '../model/fingerprint.ts'
import { fieldFinding, leakFinding, lentFinding, ruleFinding } from './findings.ts'
import { buildGraph, type Graph, TooLarge } from './flow/cfg.ts'
import { eventsOf, type Fields, fieldsOf } from './flow/classes.ts'
import { type Judgement, judgeFate } from './flow/fate.ts'
import type { Acquisition, FunctionUnit, Lowered } from './flow/ir.ts'
import { follow } from './flow/ownership.ts'
import { flagsOf, questionsOf } from './flow/questions.ts'

export interface Analysis {
  findings: Draft[]
  sites: Site[]
  gaps: string[]
}

export function analyse(path: string, lowered: Lowered): Analysis {
  const fields = fieldsOf(lowered.functions, lowered.classes)
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
  for (const unit of lowered.functions) analyseFunction(path, unit, fields, analysis)
  return analysis
}

function analyseFunction(path: string, unit: FunctionUnit, fields: Fields, into: Analysis): void {
  const sites = acquisitionsIn(unit)
  if (sites.length === 0) return
  const graph = graphOf(unit)
  if (!graph) into.gaps.push(`${unit.symbol} is too large to follow`)
  for (const site of sites) {
    const judgement: Judgement = graph ? judge(unit, site, graph) : { state: 'unproved', lent: false, fields: [] }
    const finding = graph && findingOf(path, unit, site, judgement, fields, graph)
    if (finding) into.findings.push(finding)
    const leaks = finding !== undefined && finding.severity !== 'low'
    into.sites.push({
      path,
      line: site.span.line,
      endLine: site.span.endLine,
      column: site.span.column,
      category: site.resource.category,
      symbol: site.symbol,
      text: site.text,
      state: leaks ? 'leaks' : judgement.state === 'leaks' ? 'unproved' : judgement.state,
    })
  }
}

function acquisitionsIn(unit: FunctionUnit): Acquisition[] {
  const sites = new Set<Acquisition>()
  for (const event of eventsOf(unit.body)) if (event.kind === 'acquire') sites.add(event.site)
  return [...sites]
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
 * look cannot tell apart may be a path that does not exist, so it only counts when every path leaks.
 */
function judge(unit: FunctionUnit, site: Acquisition, graph: Graph): Judgement {
  const fate = follow(graph, site, questionsOf(graph))
  if (fate.kind === 'known') return judgeFate(fate, unit.constructs)
  const coarse = judgeFate(follow(graph, site, flagsOf(graph)), unit.constructs)
  if (coarse.state !== 'leaks' || coarse.leak?.when === 'always') return coarse
  return { state: 'unproved', lent: coarse.lent, fields: coarse.fields }
}

function findingOf(
  path: string,
  unit: FunctionUnit,
  site: Acquisition,
  judgement: Judgement,
  fields: Fields,
  graph: Graph,
): Draft | undefined {
  if (judgement.leak) return leakFinding(path, atItsLevel(unit, site), judgement.leak, graph)
  const { owner } = unit
  const orphan = owner === undefined ? undefined : judgement.fields.find(f => !fields.released(owner, f))
  if (orphan !== undefined && owner !== undefined && judgement.fields.every(f => !fields.released(owner, f)))
    return fieldFinding(path, site, owner, orphan, fields.unseenBase(owner))
  return judgement.lent ? lentFinding(path, site) : undefined
}

/** What module level binds lives until the process ends; what it never binds is gone at once, as anywhere. */
function atItsLevel(unit: FunctionUnit, site: Acquisition): Acquisition {
  if (unit.level === 'function' || site.unbound || site.cap) return site
  return { ...site, cap: { severity: 'low', why: 'it lives until the process ends' } }
}
