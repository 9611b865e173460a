/** Which files a command looks at: those that were named, those of a change, or the whole repository. */
import { Option } from 'commander'
import { changesBetween } from '../changes/diff.ts'
import { isLink } from '../changes/entries.ts'
import { openRepository, type Repository, type Tree } from '../changes/git.ts'
import { LeakgateError, userError } from '../errors.ts'
import type { Changes } from '../model/changes.ts'
import type { ScanResult } from '../model/finding.ts'
import { type Memories, memoriesOf } from '../pipeline/memories.ts'
import { scanNamed } from '../pipeline/named-paths.ts'
import { scannable, scanTree, scanWhole, withLinks } from '../pipeline/scan-tree.ts'
import { loadPolicies, treeOf } from '../pipeline/trees.ts'
import type { World } from '../pipeline/world.ts'
import { type PolicySet, resolvePolicies } from '../policy/nested.ts'
import { logTo } from './options.ts'

export interface Selection {
  changed?: string | true
  staged?: boolean
  policy: boolean
  cache: boolean
}

export const changedOption = () =>
  new Option('--changed [revision]', 'only files that differ from a revision (default: HEAD)')
export const policyOption = () => new Option('--no-policy', 'ignore policy and ledger')

export interface Selected {
  found: ScanResult
  /** Undefined where files were named outside of any. */
  repo: Repository | undefined
  policies: PolicySet
  /** To be saved when nothing more is scanned. */
  memories: Memories
}

/** Throws 'paths-and-change', 'no-such-path', 'unknown-revision', and what opening a repository and its policy throws. */
export async function scanSelected(paths: string[], options: Selection, world: World): Promise<Selected> {
  const change = options.staged ? '--staged' : options.changed && '--changed'
  if (paths.length > 0 && change) throw userError('paths-and-change', [change])
  const repo = await repositoryAround(world, paths.length > 0)
  const policies = options.policy && repo ? await loadPolicies(treeOf(repo, 'working tree')) : resolvePolicies([])
  const memories = memoriesOf({ root: repo?.root ?? world.cwd }, world.env, options.cache)
  const found = await (paths.length > 0
    ? scanNamed(paths, policies, { cwd: world.cwd, root: repo?.root, memories })
    : change
      ? scanChange(options, policies, repo!, memories, world)
      : scanRepository(policies, repo!, memories))
  return { found, repo, policies, memories }
}

/** Named files need no repository; everything else does. */
async function repositoryAround(world: World, optional: boolean): Promise<Repository | undefined> {
  try {
    return await openRepository(world.cwd, world.env)
  } catch (error) {
    if (optional && error instanceof LeakgateError) return undefined
    throw error
  }
}

/** Everything that lies in the work tree. */
async function scanRepository(policies: PolicySet, repo: Repository, memories: Memories): Promise<ScanResult> {
  const tree = treeOf(repo, 'working tree', memories)
  const result = await scanWhole(tree, policies)
  const tracked = [...(await repo.entries('index'))].filter(([, { mode }]) => isLink(mode)).map(([path]) => path)
  const links = [...tracked, ...(await repo.workingTree()).links]
  return withLinks(result, links, policies)
}

/** What differs from a revision; before the first commit, from nothing. Throws 'unknown-revision'. */
export async function changesSince(repo: Repository, changed: string | true, head: Tree): Promise<Changes> {
  const since = changed === true ? 'HEAD' : changed
  const base = await repo.resolve(since)
  if (base === undefined && since !== 'HEAD') throw userError('unknown-revision', [since])
  return changesBetween(repo, base, head)
}

async function scanChange(
  { changed = true, staged }: Selection,
  policies: PolicySet,
  repo: Repository,
  memories: Memories,
  world: World,
): Promise<ScanResult> {
  const head: Tree = staged ? 'index' : 'working tree'
  const { files, notes } = await changesSince(repo, changed, head)
  for (const note of notes) logTo(world)(note)
  const paths = files.filter(f => f.kind !== 'deleted' && f.kind !== 'submodule').map(f => f.path)
  return scanTree(treeOf(repo, head, memories), scannable(paths, policies), policies)
}
