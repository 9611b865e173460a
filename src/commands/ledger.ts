/** `leakgate ledger`: what the ledger holds, and accepting a finding. */
import { join, resolve } from 'node:path'
import { Command, Option } from 'commander'
import { openRepository, type Repository } from '../changes/git.ts'
import { exitCodes, userError } from '../errors.ts'
import { formatCount } from '../gate/words.ts'
import { ledgerFolder } from '../ledger/names.ts'
import { saveLedger } from '../ledger/store.ts'
import type { Acceptance, Ledger } from '../model/ledger.ts'
import { type Accepting, reportedFindings } from '../pipeline/reported.ts'
import { scanWhole } from '../pipeline/scan-tree.ts'
import { type FileTree, loadLedgerOf, loadPolicies, treeOf } from '../pipeline/trees.ts'
import { today, type World } from '../pipeline/world.ts'
import { logTo } from './options.ts'

type Exit = (code: number) => void

export const ledgerCommand = (world: World, exit: Exit): Command =>
  new Command('ledger')
    .description('show what the ledger holds; accept a finding, or revoke it')
    .addCommand(showCommand(world, exit))
    .addCommand(acceptCommand(world, exit))
    .addCommand(revokeCommand(world, exit))

const showCommand = (world: World, exit: Exit): Command =>
  new Command('show').description('list acceptances and measured baselines').action(async () => {
    const { ledger } = await open(world)
    world.stdout.write(shown(ledger))
    exit(exitCodes.passed)
  })

interface AcceptOptions {
  reason: string
  expires?: string
  from?: string
}

const acceptCommand = (world: World, exit: Exit): Command =>
  new Command('accept')
    .description('live with a finding, for a reason and perhaps for a time')
    .argument('<fingerprint>', 'as reports show it; its first characters are enough')
    .addOption(new Option('--from <file>', 'a verdict in JSON that holds the finding, for what only a test run saw'))
    .addOption(new Option('--reason <text>', 'why it is acceptable').makeOptionMandatory())
    .addOption(new Option('--expires <day>', 'the last day on which it counts, YYYY-MM-DD'))
    .action(async (fingerprint: string, { reason, expires, from }: AcceptOptions) => {
      if (reason.trim() === '') throw userError('acceptance-without-reason', [])
      if (expires !== undefined && !isDay(expires)) throw userError('not-a-day', [expires])
      if (expires !== undefined && expires < today(world))
        throw userError('expires-in-the-past', [expires, today(world)])
      const { repo, tree, ledger } = await open(world)
      const found = from === undefined ? await scanned(tree) : await reportedFindings(resolve(world.cwd, from), from)
      const { rule, path, symbol, ...named } = acceptable(fingerprint, found, ledger)
      const accepted: Acceptance = {
        ...{ fingerprint: named.fingerprint, rule, path, symbol, reason: reason.trim() },
        ...(expires === undefined ? {} : { expires }),
      }
      const others = ledger.acceptances.filter(a => a.fingerprint !== named.fingerprint)
      await save(repo, { ...ledger, acceptances: [...others, accepted] }, world)
      exit(exitCodes.passed)
    })

const revokeCommand = (world: World, exit: Exit): Command =>
  new Command('revoke')
    .description('take an acceptance back')
    .argument('<fingerprint>', 'its first characters are enough')
    .action(async (fingerprint: string) => {
      const { repo, ledger } = await open(world)
      const gone = one(
        ledger.acceptances.filter(a => a.fingerprint.startsWith(fingerprint)),
        fingerprint,
      )
      await save(repo, { ...ledger, acceptances: ledger.acceptances.filter(a => a !== gone) }, world)
      exit(exitCodes.passed)
    })

async function open(world: World): Promise<{ repo: Repository; tree: FileTree; ledger: Ledger }> {
  const repo = await openRepository(world.cwd, world.env)
  const tree = treeOf(repo, 'working tree')
  const { ledger, warnings } = await loadLedgerOf(tree)
  for (const warning of warnings) logTo(world)(warning)
  return { repo, tree, ledger }
}

const scanned = async (tree: FileTree): Promise<Accepting[]> =>
  (await scanWhole(tree, await loadPolicies(tree))).findings

/** The one of that name among what was found and what is accepted already, perhaps for another time. */
function acceptable(fingerprint: string, found: readonly Accepting[], { acceptances }: Ledger): Accepting {
  const all = new Map([...acceptances, ...found].map(each => [each.fingerprint, each]))
  const named = [...all.values()].filter(each => each.fingerprint.startsWith(fingerprint))
  if (named.length === 0) throw userError('no-such-finding', [fingerprint])
  return one(named, fingerprint)
}

function one<T>(found: T[], fingerprint: string): T {
  if (found.length !== 1) throw userError('no-such-fingerprint', [fingerprint, found.length])
  return found[0]!
}

async function save(repo: Repository, ledger: Ledger, world: World): Promise<void> {
  for (const path of await saveLedger(join(repo.root, ledgerFolder), ledger))
    world.stdout.write(`${ledgerFolder}/${path}\n`)
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true

function shown({ acceptances, baseline }: Ledger): string {
  const accepted = acceptances.map(
    a => `${a.fingerprint}  ${a.rule}  ${a.path}  ${a.symbol}: ${a.reason}${a.expires ? ` (until ${a.expires})` : ''}`,
  )
  const suites = new Set(baseline.map(entry => entry.suite))
  return [
    `accepted findings: ${acceptances.length}`,
    ...accepted,
    `measured: ${baseline.length} entries of ${formatCount(suites.size, 'suite')}`,
    ...[...suites].map(suite => `  ${suite}: ${baseline.filter(entry => entry.suite === suite).length}`),
    '',
  ].join('\n')
}
