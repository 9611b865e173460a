/** `leakgate fix`: repairs what can be repaired for certain, as a patch or in place; the rest is offered. */
import { Command, Option } from 'commander'
import { exitCodes } from '../errors.ts'
import { isOpen } from '../pipeline/accepted.ts'
import { fileNamed, isInside, type Place } from '../pipeline/named-paths.ts'
import { repairsFor } from '../pipeline/repairs.ts'
import { rewriteFile } from '../pipeline/rewrite-file.ts'
import { loadLedgerOf, treeOf } from '../pipeline/trees.ts'
import { today, type World } from '../pipeline/world.ts'
import { plain } from '../report/plain.ts'
import { patchOfAll, repairsJson, repairsTerminal } from '../report/repairs.ts'
import type { Repaired } from '../scan/fixes/repair.ts'
import { cacheOption, deliver, formatOption, logTo, outputOption } from './options.ts'
import { changedOption, policyOption, type Selection, scanSelected } from './selection.ts'

interface FixOptions extends Selection {
  write: boolean
  format: 'terminal' | 'json'
  output?: string
}

export const fixCommand = (world: World, exit: (code: number) => void): Command =>
  new Command('fix')
    .description('repair leaks where the repair is certain; a patch on standard output, or in place with --write')
    .argument('[path...]', 'files or folders, anywhere; the whole repository if none is named')
    .addOption(changedOption())
    .addOption(new Option('--write', 'change the files instead of printing a patch').default(false))
    .addOption(policyOption())
    .addOption(formatOption(['terminal', 'json']))
    .addOption(outputOption())
    .addOption(cacheOption())
    .action(async (paths: string[], options: FixOptions) => exit(await run(paths, options, world)))

async function run(paths: string[], options: FixOptions, world: World): Promise<number> {
  const { found, repo, policies, memories } = await scanSelected(paths, options, world)
  memories.save()
  const around = { cwd: world.cwd, root: repo?.root, memories }
  const isWanted =
    options.policy && repo ? isOpen(await loadLedgerOf(treeOf(repo, 'working tree')), today(world)) : undefined
  const all = await repairsFor(found, policies, around, isWanted)
  const changed = all.filter(({ repaired }) => repaired.length > 0)
  if (options.write) await writeAll(changed, around)
  for (const { path, reason } of found.skipped) logTo(world)(`${path} was not read whole: ${reason}`)
  await report(all, options, world)
  return options.write || changed.length === 0 ? exitCodes.passed : exitCodes.failed
}

async function writeAll(changed: Repaired[], around: Place): Promise<void> {
  // What was named outside of the repository is written where it lies.
  for (const { path, before, after } of changed)
    await rewriteFile(fileNamed(path, around), before, after, isInside(path, around) ? around.root : undefined)
}

/** The patch alone goes to standard output, so that it can be piped into `git apply`. */
async function report(all: Repaired[], { write, format, output }: FixOptions, world: World): Promise<void> {
  if (format === 'json') return deliver(repairsJson(all, write), output, world)
  const patch = patchOfAll(all)
  if (!write && (patch.length > 0 || output !== undefined)) await deliver(patch, output, world)
  if (write) for (const { path, repaired } of all) if (repaired.length > 0) world.stdout.write(`${plain(path)}\n`)
  world.stderr.write(`${repairsTerminal(all, write)}\n`)
}
