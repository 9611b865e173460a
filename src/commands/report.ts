/** `leakgate report`: a whole-repository audit, for people and for machines. */
import { basename } from 'node:path'
import { Command, Option } from 'commander'
import { openRepository, type Repository } from '../changes/git.ts'
import { exitCodes, userError } from '../errors.ts'
import { standingOf } from '../gate/acceptances.ts'
import { isAudit } from '../ledger/history.ts'
import type { ScanResult } from '../model/finding.ts'
import type { HistoryEntry } from '../model/ledger.ts'
import { withoutAccepted } from '../pipeline/accepted.ts'
import { recall, remember } from '../pipeline/history.ts'
import { type Memories, memoriesOf } from '../pipeline/memories.ts'
import { scanWhole } from '../pipeline/scan-tree.ts'
import { type FileTree, loadLedgerOf, loadPolicies, treeOf } from '../pipeline/trees.ts'
import { today, type World } from '../pipeline/world.ts'
import type { PolicySet } from '../policy/nested.ts'
import { type Audit, auditEntry, auditOf } from '../report/audit/audit.ts'
import { htmlAudit } from '../report/audit/html.ts'
import { markdownAudit } from '../report/audit/markdown.ts'
import { terminalAudit } from '../report/audit/terminal.ts'
import { document } from '../report/json.ts'
import { cacheOption, deliver, formatOption, outputOption, reportSettings, verboseOption } from './options.ts'

const formats = ['terminal', 'markdown', 'json', 'html'] as const

interface AuditOptions {
  format: (typeof formats)[number]
  output?: string
  verbose: boolean
  html?: string
  since?: string
  record: boolean
  cache: boolean
}

export const reportCommand = (world: World, exit: (code: number) => void): Command =>
  new Command('report')
    .description('audit the whole repository: findings, leak coverage, the worst files')
    .addOption(formatOption(formats))
    .addOption(outputOption())
    .addOption(new Option('--html <file>', 'also write the audit as one page into a file'))
    .addOption(new Option('--since <revision>', 'compare with the same numbers at a revision'))
    .addOption(
      new Option('--record', 'keep these numbers on this machine, for the trend that reports show').default(false),
    )
    .addOption(cacheOption())
    .addOption(verboseOption())
    .action(async (options: AuditOptions) => exit(await run(options, world)))

async function run(options: AuditOptions, world: World): Promise<number> {
  const repo = await openRepository(world.cwd, world.env)
  const memories = memoriesOf(repo, world.env, options.cache)
  const audit = await auditRepository(repo, options, memories, world)
  memories.save()
  const title = basename(repo.root)
  if (options.html !== undefined) await deliver(htmlAudit(audit, title), options.html, world)
  await deliver(written(audit, title, options, repo, world), options.output, world)
  return exitCodes.passed
}

function written(audit: Audit, title: string, options: AuditOptions, { root }: Repository, world: World): string {
  switch (options.format) {
    case 'terminal':
      return terminalAudit(audit, reportSettings(world, root, { ...options, format: 'terminal' }))
    case 'markdown':
      return markdownAudit(audit)
    case 'html':
      return htmlAudit(audit, title)
    case 'json':
      return document({ version: 1, audit })
  }
}

/** Both revisions are measured by the working tree's policy: otherwise a change of the policy would look like progress. */
async function auditRepository(
  repo: Repository,
  { since, record }: AuditOptions,
  memories: Memories,
  world: World,
): Promise<Audit> {
  const tree = treeOf(repo, 'working tree', memories)
  const policies = await loadPolicies(tree)
  const ledger = await loadLedgerOf(tree)
  const open = (scan: ScanResult) => withoutAccepted(scan, ledger, today(world))
  const all = await scanWhole(tree, policies)
  return auditOf({
    scan: open(all),
    standing: standingOf(all, ledger.ledger, policies.root, today(world)),
    ...(since !== undefined && {
      past: { revision: since, scan: open(await scanWhole(await treeAt(since, repo, memories), policies)) },
    }),
    recorded: (await (record ? recorded(open(all), repo, policies, world) : recall(repo))).filter(isAudit),
  })
}

/** Throws 'unknown-revision'. */
async function treeAt(since: string, repo: Repository, memories: Memories): Promise<FileTree> {
  const revision = await repo.resolve(since)
  if (revision === undefined) throw userError('unknown-revision', [since])
  return treeOf(repo, revision, memories)
}

/** The history with today's numbers in it. */
async function recorded(
  scan: ScanResult,
  repo: Repository,
  policies: PolicySet,
  { now }: World,
): Promise<HistoryEntry[]> {
  const entry = auditEntry(scan, (await repo.resolve('HEAD')) ?? '', now())
  return remember(repo, [entry], policies.root.history, now())
}
