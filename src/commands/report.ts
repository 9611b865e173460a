/** `leakgate report`: a whole-repository audit, for people and for machines. */
import { basename } from 'node:path'
import { Command, Option } from 'commander'
import { openRepository, type Repository } from '../changes/git.ts'
import { exitCodes, userError } from '../errors.ts'
import { withoutAccepted } from '../pipeline/accepted.ts'
import { type Memories, memoriesOf } from '../pipeline/memories.ts'
import { scanWhole } from '../pipeline/scan-tree.ts'
import { loadLedgerOf, loadPolicies, treeOf } from '../pipeline/trees.ts'
import { today, type World } from '../pipeline/world.ts'
import { type Audit, auditOf } from '../report/audit/audit.ts'
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
  cache: boolean
}

export const reportCommand = (world: World, exit: (code: number) => void): Command =>
  new Command('report')
    .description('audit the whole repository: findings, leak coverage, the worst files')
    .addOption(formatOption(formats))
    .addOption(outputOption())
    .addOption(new Option('--html <file>', 'also write the audit as one page into a file'))
    .addOption(new Option('--since <revision>', 'compare with the same numbers at a revision'))
    .addOption(cacheOption())
    .addOption(verboseOption())
    .action(async (options: AuditOptions) => exit(await run(options, world)))

async function run(options: AuditOptions, world: World): Promise<number> {
  const repo = await openRepository(world.cwd, world.env)
  const memories = memoriesOf(repo, world.env, options.cache)
  const audit = await auditRepository(repo, options.since, memories, world)
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
  since: string | undefined,
  memories: Memories,
  world: World,
): Promise<Audit> {
  const tree = treeOf(repo, 'working tree', memories)
  const policies = await loadPolicies(tree)
  const ledger = await loadLedgerOf(tree)
  const all = await scanWhole(tree, policies)
  const open = withoutAccepted(all, ledger, today(world))
  const accepted = all.findings.length - open.findings.length
  if (since === undefined) return auditOf(open, accepted)
  const revision = await repo.resolve(since)
  if (revision === undefined) throw userError('unknown-revision', [since])
  const scan = withoutAccepted(await scanWhole(treeOf(repo, revision, memories), policies), ledger, today(world))
  return auditOf(open, accepted, { revision: since, scan })
}
