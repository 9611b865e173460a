/** Scans files of a tree under its policies: what is included, what resources are added, which rules are off. */
import type { ScanResult, Skipped } from '../model/finding.ts'
import { matcher } from '../policy/globs.ts'
import type { PolicySet } from '../policy/nested.ts'
import type { Policy } from '../policy/schema.ts'
import { languageOf } from '../scan/languages.ts'
import type { Project } from '../scan/project/neighbours.ts'
import { type FileToScan, type ScanOptions, scan } from '../scan/scan.ts'
import type { FileTree } from './trees.ts'

/** Paths that the policy in force for each wants scanned. */
export function scannable(paths: readonly string[], policies: PolicySet): string[] {
  const wanted = new Map<Policy, (path: string) => boolean>()
  return paths.filter(path => {
    if (!languageOf(path)) return false
    const policy = policies.for(path)
    if (!wanted.has(policy)) {
      const included = matcher(policy.scan.include)
      const excluded = matcher(policy.scan.exclude)
      wanted.set(policy, p => included(p) && !excluded(p))
    }
    return wanted.get(policy)!(path)
  })
}

/**
 * Scans the given files, each under its own policy. What the tree cannot give is named in `skipped`.
 * @param around where imports lead to, if not only to files of the tree
 * @param everyFile false for a whole repository, where files that mention nothing acquiring are not worth parsing
 */
export async function scanTree(
  tree: FileTree,
  paths: readonly string[],
  policies: PolicySet,
  everyFile = true,
  around?: Project,
): Promise<ScanResult> {
  const contents = await tree.read([...paths])
  const groups = new Map<Policy, [string, Buffer][]>()
  for (const file of contents) {
    const policy = policies.for(file[0])
    const group = groups.get(policy)
    if (group) group.push(file)
    else groups.set(policy, [file])
  }
  const project = around ?? (await projectOf(tree))
  const results: ScanResult[] = []
  for (const [policy, files] of groups)
    results.push(await scan(named(files), { ...optionsOf(policy, tree), everyFile, project }))
  const missing: Skipped[] = []
  for (const path of paths) if (!contents.has(path)) missing.push({ path, reason: `it ${await tree.whyNot(path)}` })
  return {
    findings: results.flatMap(r => r.findings),
    suppressed: results.flatMap(r => r.suppressed),
    sites: results.flatMap(r => r.sites),
    skipped: [...results.flatMap(r => r.skipped), ...missing],
    stats: {
      files: paths.length,
      parsed: sum(results, r => r.stats.parsed),
      sites: sum(results, r => r.stats.sites),
      milliseconds: sum(results, r => r.stats.milliseconds),
    },
  }
}

/** Scans everything in a tree that the policies want scanned. */
export const scanWhole = async (tree: FileTree, policies: PolicySet): Promise<ScanResult> =>
  scanTree(tree, scannable(await tree.list(), policies), policies, false)

/** Adds links, which could lead anywhere and are not followed, to what was skipped. */
export function withLinks(result: ScanResult, links: readonly string[], policies: PolicySet): ScanResult {
  const reason = 'it is a symbolic link, which is not followed'
  return { ...result, skipped: [...result.skipped, ...scannable(links, policies).map(path => ({ path, reason }))] }
}

/** What surrounds the files that are scanned. */
export async function projectOf(tree: FileTree): Promise<Project> {
  const paths = new Set(await tree.list())
  const entries = await tree.entries?.()
  return {
    has: path => paths.has(path),
    read: wanted => tree.read(wanted),
    ...(entries && { identify: path => entries.get(path)?.oid }),
  }
}

export function optionsOf(
  { scan: { resources, off, maxFileSize } }: Policy,
  { memories }: Pick<FileTree, 'memories'>,
): ScanOptions {
  const options = { resources, off, maxFileSize }
  return memories ? { ...options, memory: memories.for(options) } : options
}

export const named = (files: Iterable<[string, Buffer]>): FileToScan[] =>
  [...files].map(([path, bytes]) => ({ path, bytes }))

const sum = (results: ScanResult[], pick: (r: ScanResult) => number): number =>
  results.reduce((total, r) => total + pick(r), 0)
