/** `leakgate scan`: findings and acquisition sites of files, of a change, or of the whole repository. */
import { Command, Option } from 'commander'
import { changesBetween } from '../changes/diff.ts'
import { isLink } from '../changes/entries.ts'
import { openRepository, type Repository, type Tree } from '../changes/git.ts'
import { exitCodes, LeakgateError, userError } from '../errors.ts'
import { atLeast, type ScanResult } from '../model/finding.ts'
import { withAcceptances } from '../pipeline/accepted.ts'
import { type Memories, memoriesOf } from '../pipeline/memories.ts'
import { scanNamed } from '../pipeline/named-paths.ts'
import { scannable, scanTree, withLinks } from '../pipeline/scan-tree.ts'
import { loadLedgerOf, loadPolicies, treeOf } from '../pipeline/trees.ts'
import { today, type World } from '../pipeline/world.ts'
import { type PolicySet, resolvePolicies } from '../policy/nested.ts'
import { scanReports } from '../report/formats.ts'
import {
  cacheOption,
  deliver,
  formatOption,
  logTo,
  outputOption,
  type ReportOptions,
  reportSettings,
  verboseOption,
} from './options.ts'

interface ScanOptions extends ReportOptions {
  changed?: string | true
  staged: boolean
  inventory: boolean
  policy: boolean
  cache: boolean
}

export const scanCommand = (world: World, exit: (code: number) => void): Command =>
  new Command('scan')
    .description('read files and list what they acquire and do not release')
    .argument('[path...]', 'files or folders, anywhere; the whole repository if none is named')
    .addOption(new Option('--changed [revision]', 'only files that differ from a revision (default: HEAD)'))
    .addOption(new Option('--staged', 'what is staged, not what lies on disk').default(false))
    .addOption(new Option('--inventory', 'list every acquisition with its state').default(false))
    .addOption(new Option('--no-policy', 'ignore policy and ledger'))
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(cacheOption())
    .addOption(verboseOption())
    .action(async (paths: string[], options: ScanOptions) => exit(await run(paths, options, world)))

async function run(paths: string[], options: ScanOptions, world: World): Promise<number> {
  const change = options.staged ? '--staged' : options.changed && '--changed'
  if (paths.length > 0 && change) throw userError('paths-and-change', [change])
  const repo = await repositoryAround(world, paths.length > 0)
  const policies = options.policy && repo ? await loadPolicies(treeOf(repo, 'working tree')) : resolvePolicies([])
  const memories = memoriesOf({ root: repo?.root ?? world.cwd }, world.env, options.cache)
  const found = await (paths.length > 0
    ? scanNamed(paths, policies, { cwd: world.cwd, root: repo?.root, memories })
    : change
      ? scanChange(options, policies, repo!, memories, world)
      : scanWhole(policies, repo!, memories))
  memories.save()
  const result =
    options.policy && repo
      ? withAcceptances(found, await loadLedgerOf(treeOf(repo, 'working tree')), today(world))
      : found
  const blockAt = policies.root.block.at
  const settings = { ...reportSettings(world, repo?.root ?? world.cwd, options), blockAt, inventory: options.inventory }
  // What is staged may differ from what lies on disk, so no line of the disk is quoted.
  if (options.staged) settings.readSource = () => undefined
  await deliver(scanReports[options.format](result, settings), options.output, world)
  return result.findings.some(f => atLeast(f.severity, policies.for(f.path).block.at))
    ? exitCodes.failed
    : exitCodes.passed
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
async function scanWhole(policies: PolicySet, repo: Repository, memories: Memories): Promise<ScanResult> {
  const tree = treeOf(repo, 'working tree', memories)
  const result = await scanTree(tree, scannable(await tree.list(), policies), policies, false)
  const tracked = [...(await repo.entries('index'))].filter(([, { mode }]) => isLink(mode)).map(([path]) => path)
  const links = [...tracked, ...(await repo.workingTree()).links]
  return withLinks(result, links, policies)
}

async function scanChange(
  { changed = true, staged }: ScanOptions,
  policies: PolicySet,
  repo: Repository,
  memories: Memories,
  world: World,
): Promise<ScanResult> {
  const head: Tree = staged ? 'index' : 'working tree'
  const since = changed === true ? 'HEAD' : changed
  const base = await repo.resolve(since)
  if (base === undefined && since !== 'HEAD') throw userError('unknown-revision', [since])
  const { files, notes } = await changesBetween(repo, base, head)
  for (const note of notes) logTo(world)(note)
  const paths = files.filter(f => f.kind !== 'deleted' && f.kind !== 'submodule').map(f => f.path)
  return scanTree(treeOf(repo, head, memories), scannable(paths, policies), policies)
}
