/** A scan on its own has no verdict; what the ledger accepts is told all the same, as the least of findings. */
import { isExpired } from '../gate/acceptances.ts'
import type { LedgerReading } from '../ledger/files.ts'
import type { Finding, ScanResult } from '../model/finding.ts'

/** @param today `YYYY-MM-DD`; an acceptance that has expired by then does not count */
export function withAcceptances(result: ScanResult, reading: LedgerReading, today: string): ScanResult {
  const reasons = reasonsInForce(reading, today)
  const findings = result.findings.map(finding => {
    const reason = reasons.get(finding.fingerprint)
    if (reason === undefined) return finding
    return { ...finding, severity: 'low' as const, message: `${finding.message} Accepted: ${reason}` }
  })
  return { ...result, findings }
}

/** The same without what is accepted. */
export function withoutAccepted(result: ScanResult, reading: LedgerReading, today: string): ScanResult {
  return { ...result, findings: result.findings.filter(isOpen(reading, today)) }
}

/** True for a finding that nothing in force accepts. */
export function isOpen(reading: LedgerReading, today: string): (finding: Finding) => boolean {
  const reasons = reasonsInForce(reading, today)
  return ({ fingerprint }) => !reasons.has(fingerprint)
}

const reasonsInForce = ({ ledger }: LedgerReading, today: string): Map<string, string> =>
  new Map(ledger.acceptances.filter(a => !isExpired(a, today)).map(a => [a.fingerprint, a.reason]))
