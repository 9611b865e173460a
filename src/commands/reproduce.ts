/** `leakgate reproduce`: a test's leak once more, held against what it was where the work began. */
import { posix, relative } from 'node:path'
import { Command, Option } from 'commander'
import { openRepository } from '../changes/git.ts'
import { leavingPoint, mainBranch } from '../changes/main-branch.ts'
import { exitCodes, userError } from '../errors.ts'
import { outcomeOf } from '../gate/compare.ts'
import { startable, typed } from '../harness/command.ts'
import { compareWithBase } from '../pipeline/compare.ts'
import { loadPolicies, treeOf } from '../pipeline/trees.ts'
import type { World } from '../pipeline/world.ts'
import type { PolicySet } from '../policy/nested.ts'
import type { Suite } from '../policy/schema.ts'
import { comparisonReports } from '../report/comparison.ts'
import { deliver, formatOption, logTo, outputOption, reportSettings } from './options.ts'

interface ReproduceOptions {
  against?: string
  test?: string
  format: keyof typeof comparisonReports
  output?: string
}

export const reproduceCommand = (world: World, exit: (code: number) => void): Command =>
  new Command('reproduce')
    .description('repeat a test here and where the work began, and say how much more it leaks')
    .usage('[options] -- command...')
    .argument('<command...>', 'the test command, as the suite has it')
    .addOption(new Option('--test <id>', 'only this test; every one that the command runs if left out'))
    .addOption(
      new Option('--against <revision>', 'the revision to compare with (default: where the work left the main branch)'),
    )
    .addOption(formatOption(Object.keys(comparisonReports)))
    .addOption(outputOption())
    .passThroughOptions()
    .action(async (command: string[], options: ReproduceOptions) => exit(await run(command, options, world)))

/** The suite whose command this is, as its measurements tell it: what its tests may see of the environment stands there. */
const suiteWith = (command: string[], folder: string, policies: PolicySet): Suite | undefined =>
  policies
    .suites()
    .map(({ suite }) => suite)
    .filter(({ workingDirectory }) => posix.relative(workingDirectory, folder) === '')
    .find(suite => typed(startable(suite.command, process.platform)) === typed(command))

async function run(command: string[], options: ReproduceOptions, world: World): Promise<number> {
  const repo = await openRepository(world.cwd, world.env)
  const policies = await loadPolicies(treeOf(repo, 'working tree'))
  const against =
    options.against === undefined
      ? await leavingPoint(repo, await mainBranch(repo), 'HEAD')
      : await repo.resolve(options.against)
  if (against === undefined) throw userError('unknown-revision', [options.against!])
  const folder = relative(repo.root, world.cwd).replaceAll('\\', '/')
  const suite = suiteWith(command, folder, policies)
  const comparison = await compareWithBase({
    ...{ repo, against, command, world, log: logTo(world) },
    ...(options.test !== undefined && { test: options.test }),
    ...(suite && { suite }),
    policy: policies.for(posix.join(folder, 'any')),
    onOutput: chunk => void world.stderr.write(chunk),
  })
  const settings = reportSettings(world, repo.root, { ...options, verbose: false })
  await deliver(comparisonReports[options.format](comparison, settings), options.output, world)
  return { worse: exitCodes.failed, 'no worse': exitCodes.passed, unknown: exitCodes.ownFault }[outcomeOf(comparison)]
}
