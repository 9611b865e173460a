/** A scan on its own has no verdict; what the ledger accepts is told all the same, as the least of findings. */
import { isExpired } from '../gate/acceptances.ts'
import type { LedgerReading } from '../ledger/files.ts'
import type { ScanResult } from '../model/finding.ts'

/** @param today `YYYY-MM-DD`; an acceptance that has expired by then does not count */
export function withAcceptances(result: ScanResult, { ledger }: LedgerReading, today: string): ScanResult {
  const inForce = ledger.acceptances.filter(acceptance => !isExpired(acceptance, today))
  const reasons = new Map(inForce.map(({ fingerprint, reason }) => [fingerprint, reason]))
  const findings = result.findings.map(finding => {
    const reason = reasons.get(finding.fingerprint)
    if (reason === undefined) return finding
    return { ...finding, severity: 'low' as const, message: `${finding.message} Accepted: ${reason}` }
  })
  return { ...result, findings }
}
