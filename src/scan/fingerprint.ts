/** Fingerprints: the lasting name of a finding, for acceptances. Never a line: code moves. */
import { createHash } from 'node:crypto'
import type { Finding } from '../model/finding.ts'

/** Gives each finding its fingerprint: rule, path, symbol, text and its occurrence among equals, in source order. */
export function withFingerprints(findings: Omit<Finding, 'fingerprint'>[]): Finding[] {
  const occurrences = new Map<string, number>()
  return findings.map(finding => {
    const name = [finding.rule, finding.path, finding.symbol, finding.text].join('\0')
    const occurrence = occurrences.get(name) ?? 0
    occurrences.set(name, occurrence + 1)
    const hash = createHash('sha256').update(`${name}\0${occurrence}`).digest('hex')
    return { ...finding, fingerprint: hash.slice(0, 16) }
  })
}
