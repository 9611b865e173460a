/** Repairs for the findings of a scan, file by file, each under its own policy; nothing is written here. */
import { readFile } from 'node:fs/promises'
import type { Finding, ScanResult } from '../model/finding.ts'
import type { PolicySet } from '../policy/nested.ts'
import { type Repaired, repairFile } from '../scan/fixes/repair.ts'
import { type Around, fileNamed, projectAt } from './named-paths.ts'
import { optionsOf } from './scan-tree.ts'

/**
 * What would repair the findings of `result`, for each file as it lies on disk. Where a file was changed since it was
 * scanned, what is said is of its content now.
 * @param isWanted false for findings that are to be left alone
 */
export async function repairsFor(
  { findings }: ScanResult,
  policies: PolicySet,
  around: Around,
  isWanted: (finding: Finding) => boolean = () => true,
): Promise<Repaired[]> {
  const project = around.root === undefined ? undefined : projectAt(around.root)
  const paths = [...new Set(findings.filter(isWanted).map(({ path }) => path))].sort()
  const repaired: Repaired[] = []
  for (const path of paths) {
    const bytes = await readFile(fileNamed(path, around)).catch(() => undefined)
    const options = { ...optionsOf(policies.for(path)), ...(project && { project }) }
    if (bytes) repaired.push(await repairFile({ path, bytes }, options, isWanted))
  }
  return repaired
}
