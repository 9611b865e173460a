/** Scans one file and tells what is open, what is suppressed and why, and what is said of the suppressions. */
import type { ScanOptions } from '../../../src/scan/scan.ts'
import { scan } from '../../../src/scan/scan.ts'

export async function told(path: string, text: string, options: ScanOptions = {}) {
  const { findings, suppressed, sites, skipped } = await scan([{ path, bytes: Buffer.from(text) }], options)
  const isOurs = ({ rule }: { rule: string }) => rule.startsWith('leakgate/')
  return {
    open: findings.filter(f => !isOurs(f)).map(({ rule, line }) => `${rule} @${line}`),
    suppressed: suppressed.map(({ rule, line, suppression }) => `${rule} @${line}: ${suppression.reason}`),
    said: findings.filter(isOurs).map(({ rule, line }) => `${rule.slice('leakgate/'.length)} @${line}`),
    findings,
    silenced: suppressed,
    sites,
    skipped,
  }
}
