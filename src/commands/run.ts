/** `leakgate run`: any test command, or the policy's suites, under the harness. */
import { Command, Option } from 'commander'
import { openRepository, type Repository } from '../changes/git.ts'
import { exitCodes, LeakgateError, userError } from '../errors.ts'
import { checkBudgets } from '../gate/budgets.ts'
import { knownTests } from '../gate/known-tests.ts'
import { emptyLedger } from '../model/ledger.ts'
import type { HarnessResult } from '../model/measurement.ts'
import type { Reason } from '../model/verdict.ts'
import { type RunSettings, runCommandLine, runPolicySuites } from '../pipeline/suites.ts'
import { loadLedgerOf, loadPolicies, treeOf, wholePolicy } from '../pipeline/trees.ts'
import type { World } from '../pipeline/world.ts'
import { type PolicySet, resolvePolicies } from '../policy/nested.ts'
import { runReports } from '../report/formats.ts'
import {
  deliver,
  formatOption,
  logTo,
  outputOption,
  type ReportOptions,
  reportSettings,
  verboseOption,
} from './options.ts'
import { changesSince } from './selection.ts'

interface RunOptions extends ReportOptions {
  suite?: string[]
  changed?: string | true
  policy: boolean
  all: boolean
}

export const runCommand = (world: World, exit: (code: number) => void): Command =>
  new Command('run')
    .description('run tests under the harness and say what they leave behind')
    .usage('[options] [-- command...]')
    .argument('[command...]', 'the test command; the suites of the policy if none is given')
    .addOption(new Option('--suite <name...>', 'only these suites of the policy'))
    .addOption(
      new Option(
        '--changed [revision]',
        'repeat first what can reach a file that differs from a revision (default: HEAD)',
      ),
    )
    .addOption(new Option('--all', 'repeat every test, not only suspects, whatever time it takes').default(false))
    .addOption(new Option('--no-policy', 'ignore the policy: defaults for everything'))
    .addOption(formatOption(Object.keys(runReports)))
    .addOption(outputOption())
    .addOption(verboseOption())
    .passThroughOptions()
    .action(async (command: string[], options: RunOptions) => exit(await run(command, options, world)))

async function run(command: string[], options: RunOptions, world: World): Promise<number> {
  const { root, policies, repo } = await surroundings(options, world)
  const log = logTo(world)
  const onOutput = (chunk: Buffer) => void world.stderr.write(chunk)
  const settings: RunSettings = {
    ...{ root, world, log, onOutput },
    ...(options.all && { confirm: 'all' }),
    ...(options.changed && { clues: await cluesIn(repo, options.changed, options, world) }),
  }
  const result =
    command.length > 0
      ? await runCommandLine(command, policies.root, settings)
      : await runPolicySuites(policies, options.suite, settings)
  if (result.suites.length === 0) throw userError('no-command', [])
  const report = runReports[options.format]!
  await deliver(report(result, reportSettings(world, root, options)), options.output, world)
  const broken = brokenBudgets(result, policies)
  for (const { message, repair } of broken) log(`${message}. ${repair}`)
  return exitCode(result, broken)
}

function brokenBudgets(harness: HarnessResult, policies: PolicySet): Reason[] {
  const { reasons } = checkBudgets({ harness, policy: wholePolicy(policies) }, knownTests(emptyLedger, undefined))
  return reasons.filter(({ blocks }) => blocks)
}

/** Throws 'no-repository', 'unknown-revision'. */
async function cluesIn(repo: Repository | undefined, since: string | true, { policy }: RunOptions, world: World) {
  if (!repo) throw userError('no-repository', [world.cwd])
  const tree = treeOf(repo, 'working tree')
  return {
    changes: await changesSince(repo, since, 'working tree'),
    tree,
    ledger: policy ? (await loadLedgerOf(tree)).ledger : emptyLedger,
    suspect: [],
  }
}

interface Surroundings {
  root: string
  policies: PolicySet
  repo?: Repository
}

async function surroundings(options: RunOptions, world: World): Promise<Surroundings> {
  try {
    const repo = await openRepository(world.cwd, world.env)
    return {
      repo,
      root: repo.root,
      policies: options.policy ? await loadPolicies(treeOf(repo, 'working tree')) : resolvePolicies([]),
    }
  } catch (error) {
    // Outside a repository there is no policy to read, but a command can be run all the same.
    if (error instanceof LeakgateError && error.code === 'no-repository')
      return { root: world.cwd, policies: resolvePolicies([]) }
    throw error
  }
}

/** The command's own code if it failed; otherwise 1 for leaks and broken budgets. */
function exitCode({ suites, measurements }: HarnessResult, budgets: Reason[]): number {
  const ended = suites.find(s => s.outcome !== 'passed')
  if (ended?.outcome === 'not found') return exitCodes.userMistake
  if (ended) return ended.exitCode || exitCodes.failed
  return budgets.length > 0 || measurements.some(m => m.verdict === 'leak') ? exitCodes.failed : exitCodes.passed
}
