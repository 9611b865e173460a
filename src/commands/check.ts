/** `leakgate check`: the gate, on a developer's machine or in any CI. */
import { Command, Option } from 'commander'
import { findChanges } from '../changes/find.ts'
import { openRepository } from '../changes/git.ts'
import { mainBranch } from '../changes/main-branch.ts'
import { exitCodes } from '../errors.ts'
import { examine } from '../pipeline/examine.ts'
import { memoriesOf } from '../pipeline/memories.ts'
import { suiteRunner } from '../pipeline/suites.ts'
import { today, type World } from '../pipeline/world.ts'
import { verdictReports } from '../report/formats.ts'
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

interface CheckOptions extends ReportOptions {
  base?: string
  suites: boolean
  approved: boolean
  cache: boolean
}

export const checkCommand = (world: World, exit: (code: number) => void): Command =>
  new Command('check')
    .description('scan what changed, run the tests it touches, and decide')
    .addOption(
      new Option('--base <revision>', 'compare with where the work left this revision (default: the main branch)'),
    )
    .addOption(new Option('--no-suites', 'scan only, run no tests'))
    .addOption(
      new Option('--approved', 'on CI: a maintainer approved what the change itself accepts or loosens').default(false),
    )
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(cacheOption())
    .addOption(verboseOption())
    .action(async (options: CheckOptions) => exit(await run(options, world)))

async function run(options: CheckOptions, world: World): Promise<number> {
  const repo = await openRepository(world.cwd, world.env)
  const log = logTo(world)
  const memories = memoriesOf(repo, world.env, options.cache)
  const base = options.base ?? (await mainBranch(repo))
  const found = await findChanges({ repo, comparison: { kind: 'revision', base, head: 'working tree' }, log })
  // On one's own machine one's own policy and ledger rule; on CI those of the base do, so that no change excuses itself.
  const local = !world.env.CI
  const trusted = local ? undefined : await repo.resolve(base)
  const { verdict } = await examine({
    repo,
    found: { ...found, ...(trusted === undefined ? {} : { trusted }) },
    head: 'working tree',
    local,
    approved: async () => options.approved,
    today: today(world),
    memories,
    ...(options.suites && { runSuites: suiteRunner(repo.root, world, log) }),
    log,
  })
  memories.save()
  await deliver(
    verdictReports[options.format](verdict, reportSettings(world, repo.root, options)),
    options.output,
    world,
  )
  return verdict.status === 'passed' ? exitCodes.passed : exitCodes.failed
}
