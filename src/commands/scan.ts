/** `leakgate scan`: findings and acquisition sites of files, of a change, or of the whole repository. */
import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { Command, Option } from 'commander'
import glob from 'fast-glob'
import { changesBetween } from '../changes/diff.ts'
import { isLink } from '../changes/entries.ts'
import { openRepository, type Repository, type Tree } from '../changes/git.ts'
import { exitCodes, LeakgateError, userError } from '../errors.ts'
import { atLeast, type ScanResult } from '../model/finding.ts'
import { withAcceptances } from '../pipeline/accepted.ts'
import { scannable, scanTree } from '../pipeline/scan-tree.ts'
import { type FileTree, loadLedgerOf, loadPolicies, treeOf } from '../pipeline/trees.ts'
import { today, type World } from '../pipeline/world.ts'
import { type PolicySet, resolvePolicies } from '../policy/nested.ts'
import { scanReports } from '../report/formats.ts'
import { deliver, formatOption, outputOption, type ReportOptions, reportSettings, verboseOption } from './options.ts'

interface ScanOptions extends ReportOptions {
  changed?: string | true
  staged: boolean
  inventory: boolean
  policy: boolean
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
    .addOption(verboseOption())
    .action(async (paths: string[], options: ScanOptions) => exit(await run(paths, options, world)))

async function run(paths: string[], options: ScanOptions, world: World): Promise<number> {
  const change = options.staged ? '--staged' : options.changed && '--changed'
  if (paths.length > 0 && change) throw userError('paths-and-change', [change])
  const repo = await repositoryAround(world, paths.length > 0)
  const policies = options.policy && repo ? await loadPolicies(treeOf(repo, 'working tree')) : resolvePolicies([])
  const found = await (paths.length > 0
    ? scanPaths(paths, policies, repo, world)
    : change
      ? scanChange(options, policies, repo!, world)
      : scanWhole(policies, repo!))
  const result =
    options.policy && repo
      ? withAcceptances(found, await loadLedgerOf(treeOf(repo, 'working tree')), today(world))
      : found
  const blockAt = policies.root.block.at
  const settings = { ...reportSettings(world, repo?.root ?? world.cwd, options), blockAt, inventory: options.inventory }
  await deliver(scanReports[options.format](result, settings), options.output, world)
  return result.findings.some(f => atLeast(f.severity, blockAt)) ? exitCodes.failed : exitCodes.passed
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

/** Everything that lies in the work tree. A link could lead out of it: it is named, not followed. */
async function scanWhole(policies: PolicySet, repo: Repository): Promise<ScanResult> {
  const tree = treeOf(repo, 'working tree')
  const result = await scanTree(tree, scannable(await tree.list(), policies), policies)
  const tracked = [...(await repo.entries('index'))].filter(([, { mode }]) => isLink(mode)).map(([path]) => path)
  const links = scannable([...tracked, ...(await repo.workingTree()).links], policies)
  const skipped = links.map(path => ({ path, reason: 'it is a symbolic link, which is not followed' }))
  return { ...result, skipped: [...result.skipped, ...skipped] }
}

async function scanChange(
  { changed = true, staged }: ScanOptions,
  policies: PolicySet,
  repo: Repository,
  world: World,
): Promise<ScanResult> {
  const head: Tree = staged ? 'index' : 'working tree'
  const since = changed === true ? 'HEAD' : changed
  const base = await repo.resolve(since)
  if (base === undefined && since !== 'HEAD') throw userError('unknown-revision', [since])
  const { files, notes } = await changesBetween(repo, base, head)
  for (const note of notes) world.stderr.write(`leakgate: ${note}\n`)
  const paths = files.filter(f => f.kind !== 'deleted' && f.kind !== 'submodule').map(f => f.path)
  return scanTree(treeOf(repo, head), scannable(paths, policies), policies)
}

/** Files as named, wherever they lie; below a folder, what the policy wants. Paths inside the repository are shown from its root. */
async function scanPaths(
  paths: string[],
  policies: PolicySet,
  repo: Repository | undefined,
  world: World,
): Promise<ScanResult> {
  const shown = new Map<string, string>()
  for (const path of paths) {
    const file = resolve(world.cwd, path)
    if (await isFolder(file, path)) {
      const below = await filesBelow(file)
      const names = new Map(below.map(f => [nameOf(f, join(path, relative(file, f)), repo), f]))
      for (const name of scannable([...names.keys()], policies)) shown.set(name, names.get(name)!)
    } else shown.set(nameOf(file, path, repo), file)
  }
  return scanTree(onDisk(shown), [...shown.keys()], policies)
}

/** A slip of the pen must not pass as a clean scan, and a pipe or a device might never end. Throws 'no-such-path'. */
async function isFolder(file: string, asGiven: string): Promise<boolean> {
  const found = await stat(file).catch(error => {
    throw userError('no-such-path', [asGiven, (error as Error).message])
  })
  if (!found.isFile() && !found.isDirectory())
    throw userError('no-such-path', [asGiven, 'it is neither a file nor a folder'])
  return found.isDirectory()
}

const filesBelow = (folder: string): Promise<string[]> =>
  glob('**/*', {
    cwd: folder,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    ignore: ['**/.git/**', '**/node_modules/**'],
  })

function nameOf(file: string, asGiven: string, repo: Repository | undefined): string {
  const inside = repo ? relative(repo.root, file) : '..'
  return inside.startsWith('..') || isAbsolute(inside) ? asGiven : inside.split(sep).join('/')
}

const onDisk = (files: Map<string, string>): FileTree => ({
  list: async () => [...files.keys()],
  read: async names => {
    const contents = new Map<string, Buffer>()
    for (const name of names) {
      const content = await readFile(files.get(name)!).catch(() => undefined)
      if (content) contents.set(name, content)
    }
    return contents
  },
  whyNot: async () => 'may not be read by this user',
})
