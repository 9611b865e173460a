/** `leakgate scan`: findings and acquisition sites of files, of a change, or of the whole repository. */
import { Command, Option } from 'commander'
import { exitCodes, userError } from '../errors.ts'
import { atLeast } from '../model/finding.ts'
import { withAcceptances } from '../pipeline/accepted.ts'
import { withFixes } from '../pipeline/repairs.ts'
import { loadLedgerOf, treeOf } from '../pipeline/trees.ts'
import { today, type World } from '../pipeline/world.ts'
import { scanReports } from '../report/formats.ts'
import {
  cacheOption,
  deliver,
  formatOption,
  outputOption,
  type ReportOptions,
  reportSettings,
  verboseOption,
} from './options.ts'
import { changedOption, policyOption, type Selection, scanSelected } from './selection.ts'

interface ScanOptions extends ReportOptions, Selection {
  inventory: boolean
  fixes: boolean
}

export const scanCommand = (world: World, exit: (code: number) => void): Command =>
  new Command('scan')
    .description('read files and list what they acquire and do not release')
    .argument('[path...]', 'files or folders, anywhere; the whole repository if none is named')
    .addOption(changedOption())
    .addOption(new Option('--staged', 'what is staged, not what lies on disk').default(false))
    .addOption(new Option('--inventory', 'list every acquisition with its state').default(false))
    .addOption(new Option('--fixes', 'add repairs to the JSON and SARIF: see leakgate fix').default(false))
    .addOption(policyOption())
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(cacheOption())
    .addOption(verboseOption())
    .action(async (paths: string[], options: ScanOptions) => exit(await run(paths, options, world)))

async function run(paths: string[], options: ScanOptions, world: World): Promise<number> {
  // Repairs are made of what lies on disk.
  if (options.staged && options.fixes) throw userError('staged-and-fixes', [])
  const { found, repo, policies, memories } = await scanSelected(paths, options, world)
  memories.save()
  const known =
    options.policy && repo
      ? withAcceptances(found, await loadLedgerOf(treeOf(repo, 'working tree')), today(world))
      : found
  const result = options.fixes
    ? await withFixes(known, policies, { cwd: world.cwd, root: repo?.root, memories })
    : known
  const blockAt = policies.root.block.at
  const settings = { ...reportSettings(world, repo?.root ?? world.cwd, options), blockAt, inventory: options.inventory }
  // What is staged may differ from what lies on disk, so no line of the disk is quoted.
  if (options.staged) settings.readSource = () => undefined
  await deliver(scanReports[options.format](result, settings), options.output, world)
  return result.findings.some(f => atLeast(f.severity, policies.for(f.path).block.at))
    ? exitCodes.failed
    : exitCodes.passed
}
