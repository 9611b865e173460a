/** `leakgate baseline`: run all suites and write what they measured into the ledger. */
import { join } from 'node:path'
import { Command } from 'commander'
import { openRepository } from '../changes/git.ts'
import { exitCodes, userError } from '../errors.ts'
import { entriesOf } from '../ledger/history.ts'
import { ledgerFolder } from '../ledger/names.ts'
import { recordMeasurements } from '../ledger/record.ts'
import { saveLedger } from '../ledger/store.ts'
import { remember } from '../pipeline/history.ts'
import { runPolicySuites } from '../pipeline/suites.ts'
import { loadLedgerOf, loadPolicies, treeOf } from '../pipeline/trees.ts'
import type { World } from '../pipeline/world.ts'
import { logTo } from './options.ts'

export const baselineCommand = (world: World, exit: (code: number) => void): Command =>
  new Command('baseline')
    .description('measure all suites and write the ledger under .leakgate/')
    .action(async () => exit(await run(world)))

async function run(world: World): Promise<number> {
  const repo = await openRepository(world.cwd, world.env)
  const tree = treeOf(repo, 'working tree')
  const policies = await loadPolicies(tree)
  if (policies.suites().length === 0) throw userError('no-suites', [])
  const { ledger, warnings } = await loadLedgerOf(tree)
  const log = logTo(world)
  for (const warning of warnings) log(warning)
  const result = await runPolicySuites(policies, undefined, { root: repo.root, world, log })
  const written = await saveLedger(join(repo.root, ledgerFolder), recordMeasurements(ledger, result))
  const commit = (await repo.resolve('HEAD')) ?? ''
  await remember(repo, entriesOf(result, commit, world.now()), policies.root.history, world.now())
  const unfit = result.suites.filter(s => s.outcome !== 'passed')
  for (const suite of unfit)
    log(`suite ${suite.suite} was not recorded (${suite.outcome}): ${suite.problems.join('; ')}`)
  world.stdout.write(
    written.length === 0
      ? 'the ledger is up to date\n'
      : `${written.map(path => `${ledgerFolder}/${path}`).join('\n')}\ncommit these files to make them the baseline\n`,
  )
  return unfit.length === 0 ? exitCodes.passed : exitCodes.failed
}
