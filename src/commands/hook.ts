/** `leakgate hook`: for pre-commit, husky, lefthook or a bare git hook. Reads the index, never the working tree. */

import { realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { Command, Option } from 'commander'
import { changesBetween } from '../changes/diff.ts'
import { openRepository, type Repository, type Tree } from '../changes/git.ts'
import { exitCodes, userError } from '../errors.ts'
import type { Changes } from '../model/changes.ts'
import type { Verdict } from '../model/verdict.ts'
import { examine } from '../pipeline/examine.ts'
import { memoriesOf } from '../pipeline/memories.ts'
import { today, type World } from '../pipeline/world.ts'
import { verdictReports } from '../report/formats.ts'
import { languageOf } from '../scan/languages.ts'
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

interface HookOptions extends ReportOptions {
  allFiles: boolean
  cache: boolean
}

export const hookCommand = (world: World, exit: (code: number) => void): Command =>
  new Command('hook')
    .description('scan the staged content and stop a commit that brings a leak')
    .argument('[file...]', 'files to look at instead of all staged ones')
    .addOption(new Option('--all-files', 'every file in the index; everything found counts as new').default(false))
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(cacheOption())
    .addOption(verboseOption())
    .action(async (files: string[], options: HookOptions) => exit(await run(files, options, world)))

async function run(files: string[], options: HookOptions, world: World): Promise<number> {
  const repo = await openRepository(world.cwd, world.env)
  const log = logTo(world)
  const { changes, head } = await lookedAt(repo, await pathsOf(files, repo, world), options, world)
  const memories = memoriesOf(repo, world.env, options.cache)
  const { verdict } = await examine({
    repo,
    found: { changes, reader: repo },
    head,
    local: true,
    approved: async () => true,
    today: today(world),
    memories,
    changeOnly: true,
    log,
  })
  memories.save()
  // What lies on disk is not what was looked at, so no line of it is quoted.
  const settings = { ...reportSettings(world, repo.root, options), readSource: () => undefined }
  if (nothingSeen(changes, verdict)) log('no Python or JavaScript/TypeScript file to look at')
  else await deliver(verdictReports[options.format](verdict, settings), options.output, world)
  return verdict.status === 'passed' ? exitCodes.passed : exitCodes.failed
}

const nothingSeen = ({ files }: Changes, verdict: Verdict): boolean =>
  verdict.skipped.length === 0 && !files.some(f => f.kind !== 'deleted' && languageOf(f.path))

/** What is compared with what: staged with HEAD, or the two ends that pre-commit names for a push or a CI run. */
async function lookedAt(
  repo: Repository,
  files: string[],
  { allFiles }: HookOptions,
  { env }: World,
): Promise<{ changes: Changes; head: Tree }> {
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = env
  if (allFiles) return { changes: await changesBetween(repo, undefined, 'index'), head: 'index' }
  if (from && to) return { changes: await only(files, await between(repo, from, to), repo, to), head: to }
  const changes = await changesBetween(repo, await repo.resolve('HEAD'), 'index')
  return { changes: await only(files, changes, repo, 'index'), head: 'index' }
}

async function between(repo: Repository, from: string, to: string): Promise<Changes> {
  for (const rev of [from, to]) if (!(await repo.resolve(rev))) throw userError('unknown-revision', [rev])
  return changesBetween(repo, (await repo.mergeBase(from, to)) ?? from, to)
}

/** Paths from the root, of files named from the current folder; lint-staged and others give absolute ones. */
async function pathsOf(names: string[], { root }: Repository, { cwd }: World): Promise<string[]> {
  const here = await realpath(cwd)
  return [...new Set(names.map(name => relative(root, resolve(here, name)).split(sep).join('/')))]
}

/**
 * Named files that did not change are looked at too; what they hold is known, not new. Throws 'no-such-path' for a name
 * that git does not know.
 */
async function only(paths: string[], changes: Changes, repo: Repository, head: Tree): Promise<Changes> {
  if (paths.length === 0) return changes
  const changed = new Map(changes.files.map(f => [f.path, f]))
  const known = await repo.entries(head)
  const unknown = paths.find(path => !changed.has(path) && !known.has(path))
  if (unknown !== undefined) throw userError('no-such-path', [unknown, `git has no such file in ${head}`])
  return {
    ...changes,
    files: paths.map(path => changed.get(path) ?? { kind: 'modified', path, basePath: path, lines: [] }),
  }
}
