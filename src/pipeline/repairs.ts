/** Repairs for the findings of a scan, file by file, each under its own policy; nothing is written here. */
import { readFile } from 'node:fs/promises'
import type { Finding, Fix, ScanResult } from '../model/finding.ts'
import type { PolicySet } from '../policy/nested.ts'
import type { Policy } from '../policy/schema.ts'
import { type Repaired, repairFile, repairsOf } from '../scan/fixes/repair.ts'
import { Workspace } from '../scan/project/workspace.ts'
import type { FileToScan, ScanOptions } from '../scan/scan.ts'
import { type Around, fileNamed, projectAt } from './named-paths.ts'
import { optionsOf } from './scan-tree.ts'

/**
 * What would repair the findings of `result`, for each file as it lies on disk. Where a file was changed since it was
 * scanned, what is said is of its content now.
 * @param isWanted false for findings that are to be left alone
 */
export function repairsFor(
  { findings }: ScanResult,
  policies: PolicySet,
  around: Around,
  isWanted: (finding: Finding) => boolean = () => true,
): Promise<Repaired[]> {
  return eachFile(findings.filter(isWanted), policies, around, (file, options, workspace) =>
    repairFile(file, options, isWanted, workspace),
  )
}

/** The same result whose findings carry their repairs, each by itself: for reports that let a reviewer choose. */
export async function withFixes(result: ScanResult, policies: PolicySet, around: Around): Promise<ScanResult> {
  const repairs = await eachFile(result.findings, policies, around, (file, options, workspace) =>
    repairsOf(file, options, () => true, workspace),
  )
  const fixes = new Map<string, Fix>(repairs.flat().map(({ finding, fix }) => [finding.fingerprint, fix]))
  return {
    ...result,
    findings: result.findings.map(finding => {
      const fix = fixes.get(finding.fingerprint)
      return fix ? { ...finding, fix } : finding
    }),
  }
}

async function eachFile<T>(
  findings: readonly Finding[],
  policies: PolicySet,
  around: Around,
  make: (file: FileToScan, options: ScanOptions, workspace: Workspace) => Promise<T>,
): Promise<T[]> {
  const project = around.root === undefined ? undefined : projectAt(around.root)
  const workspaces = new Map<Policy, Workspace>()
  const made: T[] = []
  for (const path of [...new Set(findings.map(finding => finding.path))].sort()) {
    const bytes = await readFile(fileNamed(path, around)).catch(() => undefined)
    const policy = policies.for(path)
    const options = { ...optionsOf(policy, around), ...(project && { project }) }
    const workspace = workspaces.get(policy) ?? new Workspace([], { ...options, everyFile: true })
    workspaces.set(policy, workspace)
    if (bytes) made.push(await make({ path, bytes }, options, workspace))
  }
  return made
}
