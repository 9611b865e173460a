/** GitLab's Code Quality report: a JSON array of places with a fingerprint each. */
import { createHash } from 'node:crypto'
import type { ScanResult, Severity } from '../model/finding.ts'
import type { Verdict } from '../model/verdict.ts'
import { document } from './json.ts'
import { plain } from './plain.ts'
import { type Remark, remarksOfScan, remarksOfVerdict } from './remarks.ts'

export const gitlab = (verdict: Verdict): string => written(remarksOfVerdict(verdict))
export const gitlabScan = (scan: ScanResult, blockAt: Severity): string => written(remarksOfScan(scan, blockAt))

function written(remarks: Remark[]): string {
  const seen = new Map<string, number>()
  return document(
    remarks.map(remark => {
      const occurrence = (seen.get(remark.key) ?? 0) + 1
      seen.set(remark.key, occurrence)
      return entry(remark, occurrence)
    }),
  )
}

const entry = (remark: Remark, occurrence: number) => ({
  description: plain(`${remark.message} ${remark.repair}`),
  check_name: remark.rule,
  fingerprint: createHash('sha256').update(`${remark.key}\n${occurrence}`).digest('hex'),
  severity: severityOf(remark),
  location: {
    // An entry must have a place: what has none of its own is put to the policy, which asks for it.
    path: remark.path ?? '.leakgate/policy.yml',
    lines: { begin: remark.line ?? 1, end: remark.endLine ?? remark.line ?? 1 },
  },
})

const words: Record<Severity, string> = { low: 'info', medium: 'minor', high: 'major', critical: 'critical' }

const severityOf = ({ blocks, severity }: Remark): string => (blocks ? 'blocker' : words[severity])
