/** Silences the findings that comments in a file speak of, and tells of comments that silence nothing. */
import type { Site, Suppression } from '../../model/finding.ts'
import type { Draft } from '../../model/fingerprint.ts'
import type { Analysis } from '../analyse.ts'
import type { Outline, SourceFile, Stretch } from '../flow/ir.ts'
import { type Lines, linesOf } from '../syntax/lines.ts'
import { type Comment, unknownRule, unused, withoutReason, withoutRule } from './complaints.ts'
import { markedIn } from './marker.ts'
import { targetsIn } from './target.ts'

interface Written extends Comment {
  rules: string[]
  at: Stretch
}

/**
 * The analysis with `suppression` set on each finding that a comment with a reason speaks of by its rule, `suppressed`
 * on its site, and findings of its own for comments that do not count.
 * @param known the names of all rules
 */
export function withSuppressions(
  analysis: Analysis,
  { path, text }: SourceFile,
  outline: Outline,
  known: readonly string[],
): Analysis {
  const lines = linesOf(text, outline.breaks)
  const written = outline.comments.flatMap(comment => suppressionsIn(comment, path, text, lines))
  if (written.length === 0) return analysis
  const targets = targetsIn(text, outline)
  const used = new Set<string>()
  const findings = analysis.findings.map(finding => {
    const offset = lines.offset(finding.line, finding.column)
    const by = written.find(
      ({ rules, at, reason }) => reason !== '' && rules.includes(finding.rule) && targets.reaches(at, offset),
    )
    if (!by) return finding
    used.add(useOf(by, finding.rule))
    const suppression: Suppression = { reason: by.reason, span: by.span }
    return { ...finding, suppression }
  })
  // What was not followed to its end could have had the finding.
  const whole = analysis.gaps.length === 0
  const complaints = written.flatMap(each => complaintsOf(each, known, rule => used.has(useOf(each, rule)) || !whole))
  return { ...analysis, findings: [...findings, ...complaints], sites: marked(analysis.sites, findings) }
}

function suppressionsIn(at: Stretch, path: string, text: string, lines: Lines): Written[] {
  const place = { path, span: lines.span(at.start, at.end), text: lines.text(at.start, at.end), at }
  return markedIn(text.slice(at.start, at.end)).map(({ rules, reason }) => ({ ...place, rules, reason }))
}

const useOf = ({ at }: Written, rule: string): string => `${at.start} ${rule}`

function complaintsOf(written: Written, known: readonly string[], isUsed: (rule: string) => boolean): Draft[] {
  if (written.rules.length === 0) return [withoutRule(written)]
  const unknown = written.rules.filter(rule => !known.includes(rule))
  const valid = written.rules.filter(rule => known.includes(rule))
  return [
    ...unknown.map(rule => unknownRule(written, rule, known)),
    ...(written.reason === ''
      ? [withoutReason(written)]
      : valid.filter(rule => !isUsed(rule)).map(rule => unused(written, rule))),
  ]
}

function marked(sites: Site[], findings: readonly Draft[]): Site[] {
  const placeOf = ({ line, column, category }: Site | Draft) => `${line}:${column} ${category}`
  const places = new Set(findings.filter(({ suppression }) => suppression).map(placeOf))
  return sites.map(site => (places.has(placeOf(site)) ? { ...site, suppressed: true as const } : site))
}
