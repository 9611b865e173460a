/** Names for findings that outlive edits elsewhere in the file. */
import { createHash } from 'node:crypto'
import type { Finding } from './finding.ts'

/** A finding that has no name yet. */
export type Draft = Omit<Finding, 'fingerprint'>

/**
 * Gives each finding its fingerprint: 16 hexadecimal digits of SHA-256 over rule, path, symbol, text and the finding's
 * place among its equals in the order of the file; never a line. Returns copies in the order given.
 */
export function withFingerprints(findings: readonly Draft[]): Finding[] {
  const seen = new Map<string, number>()
  const prints = new Map<Draft, string>()
  for (const finding of [...findings].sort(inFileOrder)) {
    const name = JSON.stringify([finding.rule, finding.path, finding.symbol, finding.text])
    const occurrence = seen.get(name) ?? 0
    seen.set(name, occurrence + 1)
    prints.set(finding, createHash('sha256').update(`${name}${occurrence}`).digest('hex').slice(0, 16))
  }
  return findings.map(finding => ({ ...finding, fingerprint: prints.get(finding)! }))
}

const inFileOrder = (a: Draft, b: Draft): number => a.line - b.line || a.column - b.column
