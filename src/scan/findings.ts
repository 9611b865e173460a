/** Turns what the analysis knows of an acquisition into a finding that a person can follow. */
import { type Severity, type Span, severities, type TraceStep } from '../model/finding.ts'
import type { Draft } from '../model/fingerprint.ts'
import type { Graph } from './flow/cfg.ts'
import type { Leak } from './flow/fate.ts'
import type { Acquisition, RuleHit } from './flow/ir.ts'
import type { Ending, Step } from './flow/ownership.ts'
import type { Loan } from './flow/world.ts'

const lower = (a: Severity, b: Severity): Severity => (severities.indexOf(a) <= severities.indexOf(b) ? a : b)

const when = {
  always: 'is never released',
  sometimes: 'is not released on every path',
  exception: 'leaks when an exception is raised before it is released',
} as const

/** A leak that the flow through one function shows. */
export function leakFinding(path: string, site: Acquisition, leak: Leak, graph: Graph): Draft {
  const worst =
    leak.when === 'always'
      ? ((site.unbound ? site.resource.unbound : undefined) ?? site.resource.severity)
      : lower(site.resource.severity, 'medium')
  const outcome =
    leak.when === 'always' && site.unbound ? 'is never bound to a name, so nothing can release it' : when[leak.when]
  return finding(path, site, worst, outcome, traceOf(path, site, leak.ending, graph))
}

type OpenEnding = Extract<Ending, { kind: 'open' }>

const traceOf = (path: string, site: Acquisition, ending: OpenEnding, graph: Graph): TraceStep[] => [
  acquiredHere(path, site),
  ...ending.path.flatMap(step => describe(path, step, graph)),
  ...lastWord(path, site, ending, graph),
]

/** A field that no method of its class releases. */
export function fieldFinding(path: string, site: Acquisition, owner: string, field: string, doubtful: boolean): Draft {
  const severity = doubtful ? lower(site.resource.severity, 'medium') : site.resource.severity
  const name = field.slice(1)
  return finding(path, site, severity, `is stored in ${name} and no method of ${owner} releases it`, [
    acquiredHere(path, site),
    { path, span: site.span, text: `kept in ${name} of ${owner}, which nothing releases` },
  ])
}

/** A constructor that stores it where a method releases it, and could yet be left by an exception that nobody expects. */
export function abandonedFinding(path: string, site: Acquisition, ending: OpenEnding, graph: Graph): Draft {
  const outcome = 'is lost with the object if the constructor raises after this'
  return finding(path, site, 'low', outcome, traceOf(path, site, ending, graph))
}

/** What was handed to code that was not seen, and is not released here. */
export function lentFinding(path: string, site: Acquisition, loan: Exclude<Loan, 'none'>): Draft {
  const trace = [acquiredHere(path, site)]
  // Passed inline, only the callee could release it, and hardly any does.
  if (site.unbound && site.resource.unbound)
    return finding(
      path,
      site,
      site.resource.unbound,
      'is passed on without a name, so nothing here can release it',
      trace,
    )
  // What only reads or writes it hardly ever does so either.
  if (loan === 'reading' && site.resource.unbound)
    return finding(
      path,
      site,
      site.resource.unbound,
      'is only handed to code that reads or writes it, and is not released here',
      trace,
    )
  return finding(path, site, site.resource.lent, 'is handed to code that was not seen, and is not released here', trace)
}

export function ruleFinding(path: string, hit: RuleHit): Draft {
  const { span, trace, ...rest } = hit
  return { ...rest, ...place(span), path, trace: trace.map(step => ({ path, ...step })) }
}

function finding(path: string, site: Acquisition, severity: Severity, outcome: string, trace: TraceStep[]): Draft {
  const { resource, cap } = site
  return {
    rule: resource.rule,
    category: resource.category,
    severity: cap ? lower(severity, cap.severity) : severity,
    path,
    ...place(site.span),
    symbol: site.symbol,
    message: `This ${resource.noun} ${outcome}${cap ? ` (${cap.why})` : ''}.`,
    repair: resource.repair,
    text: site.text,
    trace,
  }
}

const place = (span: Span) => ({ line: span.line, endLine: span.endLine, column: span.column })

const acquiredHere = (path: string, site: Acquisition): TraceStep => ({
  path,
  span: site.span,
  text: `${site.resource.noun} acquired: ${site.text}`,
})

/** Only what a person needs to follow the path: where an exception leaves the straight line, and jumps. */
function describe(path: string, step: Step, graph: Graph): TraceStep[] {
  const node = graph.nodes[step.node]!
  if (node.event?.kind === 'may-raise' && step.edge.exception)
    return [{ path, span: node.event.span, text: `this may raise: ${node.event.text}` }]
  if (node.leaves)
    return [{ path, span: node.leaves.span, text: node.leaves.how === 'raise' ? 'raises here' : 'returns here' }]
  return []
}

function lastWord(path: string, site: Acquisition, ending: OpenEnding, graph: Graph): TraceStep[] {
  if (ending.at === 'overwritten')
    return [{ path, span: site.span, text: 'its last name is bound to something else while it is still open' }]
  const { noun } = site.resource
  const last = ending.path.at(-1)
  const span = lastSpan(ending.path, graph) ?? site.span
  if (last === undefined) return []
  return [{ path, span, text: `${site.symbol} is left with the ${noun} still open` }]
}

function lastSpan(steps: Step[], graph: Graph): Span | undefined {
  for (const step of steps.toReversed()) {
    const { event, leaves } = graph.nodes[step.node]!
    if (leaves) return leaves.span
    if (event && 'span' in event) return event.span
  }
  return undefined
}
