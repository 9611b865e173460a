/** `leakgate baseline`: run all suites and write what they measured into the ledger. */
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { openRepository, type Repository } from '../changes/git.ts'
import { exitCodes, userError } from '../errors.ts'
import { entriesOf, historyFile, prune, readHistory, writeHistory } from '../ledger/history.ts'
import { ledgerFolder } from '../ledger/names.ts'
import { recordMeasurements } from '../ledger/record.ts'
import { replaceFile, saveLedger } from '../ledger/store.ts'
import type { HarnessResult } from '../model/measurement.ts'
import { runPolicySuites } from '../pipeline/suites.ts'
import { loadLedgerOf, loadPolicies, treeOf } from '../pipeline/trees.ts'
import type { World } from '../pipeline/world.ts'
import type { Policy } from '../policy/schema.ts'
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
  const result = await runPolicySuites(policies, undefined, { root: repo.root, world, log, confirmAll: false })
  const written = await saveLedger(join(repo.root, ledgerFolder), recordMeasurements(ledger, result))
  await remember(repo, result, policies.root.history, world)
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

/** Adds the run to the history, which stays on this machine. Lines that cannot be read are kept beside it. */
async function remember(
  repo: Repository,
  result: HarnessResult,
  bounds: Policy['history'],
  { now }: World,
): Promise<void> {
  const file = join(repo.root, ledgerFolder, historyFile)
  await ignoreBeside(file)
  const { entries, corrupt } = readHistory(await readFile(file, 'utf8').catch(() => ''))
  const commit = (await repo.resolve('HEAD')) ?? ''
  const kept = prune([...entries, ...entriesOf(result, commit, now())], bounds, now())
  if (corrupt.length > 0) await appendFile(`${file}.corrupt`, `${corrupt.join('\n')}\n`)
  await replaceFile(file, writeHistory(kept))
}

/** Has git ignore the history, unless the team has its own rules for the folder. */
async function ignoreBeside(file: string): Promise<void> {
  await writeFile(join(dirname(file), '.gitignore'), `${historyFile}*\n`, { flag: 'wx' }).catch(error => {
    if (error.code !== 'EEXIST') throw error
  })
}
