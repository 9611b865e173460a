/** Holds a file before an edit against the same file after it: one finding gone, and nothing else that the scanner sees. */
import { atLeast, everyFinding, type Finding, type ScanResult } from '../../model/finding.ts'

/** What makes two findings the same whatever stands around them. */
export const keyOf = ({ rule, symbol, text }: Finding): string => JSON.stringify([rule, symbol, text])

/**
 * True if `after` lacks exactly `gone`: every other finding is still there and no worse, and all that was
 * read is. The acquisition itself may be of no more interest, as a timeout is that somebody clears.
 */
export function isRepaired(gone: Finding, before: ScanResult, after: ScanResult): boolean {
  if (after.skipped.length > before.skipped.length || after.sites.length < before.sites.length - 1) return false
  const expected = everyFinding(before).filter(finding => finding !== gone)
  const found = everyFinding(after)
  if (found.length !== expected.length) return false
  const left = grouped(expected)
  return found.every(finding => {
    const alike = left.get(keyOf(finding)) ?? []
    const at = alike.findIndex(({ severity }) => atLeast(severity, finding.severity))
    if (at >= 0) alike.splice(at, 1)
    return at >= 0
  })
}

function grouped(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding])
  return groups
}
