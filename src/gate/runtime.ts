/** Joins what the scanner says of a line with what the harness saw there. */

import { atLeast, everyFinding, type Finding, type Severity, type Site, severities } from '../model/finding.ts'
import { withFingerprints } from '../model/fingerprint.ts'
import type { Measurement, OpenResource } from '../model/measurement.ts'
import type { Revision } from './input.ts'
import { formatCount, formatList } from './words.ts'

/** The rule of findings that only the harness made. */
export const leftOpenRule = 'runtime/left-open'

export interface Joined {
  /** A scanner's finding with the harness's word on it. */
  confirmed(finding: Finding): Finding
  sites: Site[]
  /** Leaks the harness found where the scanner saw nothing, as findings. */
  leftOpen: Finding[]
  /** The finding, as the scanner or `leftOpen` has it, at the place where a resource was acquired. */
  findingAt(resource: OpenResource): Finding | undefined
}

interface Place {
  path: string
  line: number
}

interface Sighting extends Place {
  kind: string
  symbol: string
  tests: string[]
}

/**
 * A finding whose site a confirmed leak left open goes up: HIGH to critical, anything less to HIGH, which is what a
 * confirmed leak is. One that was released explicitly each time goes down a level, but what blocks goes on blocking:
 * the tests may never have taken the leaking path.
 */
export function joinRuntime({ scan, harness }: Revision, blockAt: (path: string) => Severity): Joined {
  const measurements = harness?.measurements ?? []
  const findings = everyFinding(scan)
  const open = sightings(measurements)
  const released = releasedPlaces(measurements)
  const confirming = new Map<Finding, Sighting[]>()
  const unseen: Sighting[] = []
  for (const sighting of open) {
    const finding = nearest(findings, sighting)
    if (finding) confirming.set(finding, [...(confirming.get(finding) ?? []), sighting])
    else unseen.push(sighting)
  }
  const leftOpen = withFingerprints(unseen.map(asFinding))
  return {
    confirmed: finding => withRuntime(finding, confirming.get(finding), released, blockAt(finding.path)),
    sites: sitesSeen(scan.sites, measurements),
    leftOpen,
    findingAt: resource => nearest(findings, resource) ?? nearest(leftOpen, resource),
  }
}

/** Sites in the order given, with what the tests saw of them. */
export function sitesSeen(sites: readonly Site[], measurements: readonly Measurement[]): Site[] {
  const open = sightings(measurements)
  const released = releasedPlaces(measurements)
  return sites.map(site => ({ ...site, state: stateOf(site, open, released) }))
}

/** Every place that confirmed leaks left open, once a kind. */
function sightings(measurements: readonly Measurement[]): Sighting[] {
  const found = new Map<string, Sighting>()
  for (const { test, resources } of measurements.filter(({ verdict }) => verdict === 'leak')) {
    for (const { kind, path, line, symbol = '<module>' } of resources) {
      if (path === undefined || line === undefined) continue
      const key = JSON.stringify([path, line, kind])
      const sighting = found.get(key) ?? { path, line, kind, symbol, tests: [] }
      if (!sighting.tests.includes(test)) sighting.tests.push(test)
      found.set(key, sighting)
    }
  }
  return [...found.values()]
}

/** Places released in every test that acquired there. */
function releasedPlaces(measurements: readonly Measurement[]): Place[] {
  const open = measurements.flatMap(({ resources }) => resources)
  return measurements
    .flatMap(({ released = [] }) => released)
    .filter(place => !open.some(({ path, line }) => path === place.path && line === place.line))
}

const covers = (stretch: { path: string; line: number; endLine: number }, margin: number) => (place: Partial<Place>) =>
  place.path === stretch.path &&
  place.line !== undefined &&
  place.line >= stretch.line - margin &&
  place.line <= stretch.endLine + margin

/**
 * The finding on the very line, of the same kind if there are several; else one of that kind on a neighbouring line, as
 * tracers and parsers differ on where a call begins.
 */
function nearest(findings: readonly Finding[], place: Partial<Place> & { kind: string }): Finding | undefined {
  const here = findings.filter(finding => covers(finding, 0)(place))
  const ofItsKind = ({ category }: Finding) => category === place.kind
  return here.find(ofItsKind) ?? here[0] ?? findings.find(f => ofItsKind(f) && covers(f, 1)(place))
}

function withRuntime(
  finding: Finding,
  open: Sighting[] | undefined,
  released: readonly Place[],
  blockAt: Severity,
): Finding {
  if (open) {
    const severity = atLeast(finding.severity, 'high') ? 'critical' : 'high'
    const tests = [...new Set(open.flatMap(sighting => sighting.tests))]
    return { ...finding, severity, runtime: { tests, detail: `left open by ${formatList(tests)}` } }
  }
  if (!released.some(covers(finding, 0))) return finding
  const lower = severities[Math.max(0, severities.indexOf(finding.severity) - 1)]!
  const stillBlocks = !atLeast(finding.severity, blockAt) || atLeast(lower, blockAt)
  return {
    ...finding,
    severity: stillBlocks ? lower : finding.severity,
    runtime: { tests: [], detail: 'released each time the tests came by' },
  }
}

function stateOf(site: Site, open: readonly Sighting[], released: readonly Place[]): Site['state'] {
  if (open.some(one => covers(site, 0)(one) || (one.kind === site.category && covers(site, 1)(one)))) return 'leaks'
  return site.state !== 'proved' && released.some(covers(site, 0)) ? 'exercised' : site.state
}

const asFinding = ({ path, line, kind, symbol, tests }: Sighting): Finding => ({
  rule: leftOpenRule,
  severity: 'high',
  category: kind,
  path,
  line,
  endLine: line,
  column: 1,
  symbol,
  message: `a ${kind} acquired here stays open after ${formatCount(tests.length, 'test')}: ${formatList(tests)}`,
  repair: `Release the ${kind} on every path: a with block, a finally, or whatever the tests’ tear-down calls.`,
  text: kind,
  trace: [],
  fingerprint: '',
  runtime: { tests, detail: `left open by ${formatList(tests)}` },
})
