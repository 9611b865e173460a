/** `leakgate scan`: findings and acquisition sites of files, of a change, or of the whole repository. */
import { Command, Option } from 'commander'
import { exitCodes } from '../errors.ts'
import { atLeast } from '../model/finding.ts'
import { withAcceptances } from '../pipeline/accepted.ts'
import { loadLedgerOf, treeOf } from '../pipeline/trees.ts'
import { today, type World } from '../pipeline/world.ts'
import { scanReports } from '../report/formats.ts'
import { deliver, formatOption, outputOption, type ReportOptions, reportSettings, verboseOption } from './options.ts'
import { changedOption, policyOption, type Selection, scanSelected } from './selection.ts'

interface ScanOptions extends ReportOptions, Selection {
  inventory: boolean
}

export const scanCommand = (world: World, exit: (code: number) => void): Command =>
  new Command('scan')
    .description('read files and list what they acquire and do not release')
    .argument('[path...]', 'files or folders, anywhere; the whole repository if none is named')
    .addOption(changedOption())
    .addOption(new Option('--staged', 'what is staged, not what lies on disk').default(false))
    .addOption(new Option('--inventory', 'list every acquisition with its state').default(false))
    .addOption(policyOption())
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(verboseOption())
    .action(async (paths: string[], options: ScanOptions) => exit(await run(paths, options, world)))

async function run(paths: string[], options: ScanOptions, world: World): Promise<number> {
  const { found, repo, policies } = await scanSelected(paths, options, world)
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
