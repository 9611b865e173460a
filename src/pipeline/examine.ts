/** From changes to a verdict: the whole run, readable from top to bottom. Shared by the Action, `check` and `hook`. */

import type { FoundChanges } from '../changes/find.ts'
import type { Repository, Tree } from '../changes/git.ts'
import { explain, LeakgateError } from '../errors.ts'
import { changeOf } from '../gate/change.ts'
import { judge } from '../gate/judge.ts'
import { matchFindings } from '../gate/match.ts'
import type { Whole } from '../gate/ratchet.ts'
import { broughtSuppressions } from '../gate/suppressions.ts'
import { ledgerFolder } from '../ledger/names.ts'
import type { ChangedFile, Changes } from '../model/changes.ts'
import type { ScanResult } from '../model/finding.ts'
import { emptyLedger, type Ledger } from '../model/ledger.ts'
import type { HarnessResult } from '../model/measurement.ts'
import type { Verdict } from '../model/verdict.ts'
import { type PolicySet, resolvePolicies } from '../policy/nested.ts'
import type { Policy } from '../policy/schema.ts'
import { callersToReexamine } from './callers.ts'
import type { Clues } from './first.ts'
import { Memories } from './memories.ts'
import { scannable, scanTree, scanWhole } from './scan-tree.ts'
import { type FileTree, isPolicy, loadLedgerOf, loadPolicies, treeOf, wholePolicy } from './trees.ts'

export interface Examination {
  repo: Repository
  found: FoundChanges
  /** Where head's content is read: what is checked out, staged or lies on disk. */
  head: Tree
  /** On a developer's own machine what the change excuses counts at once. */
  local: boolean
  /** Asked only when the change touches policy or ledger, or suppresses a finding in the code: did a maintainer set the label that the policy names? */
  approved: (label: string) => Promise<boolean>
  today: string
  /** What is known of files from their content; kept as long as the process if absent. */
  memories?: Memories
  /** A hook is quick: it holds only what is staged against the policy, not all of the repository. */
  changeOnly?: true
  /** Runs the suites that the change asks for; absent for a hook, which scans only. */
  runSuites?: (policies: PolicySet, clues: Clues) => Promise<HarnessResult>
  log: (message: string) => void
}

export interface Judged {
  verdict: Verdict
  /** The policy in force, with the suites and services of all packages. */
  policy: Policy
}

/** Throws user errors for a broken policy or ledger; any other trouble becomes part of the verdict. */
export async function examine(e: Examination): Promise<Judged> {
  const { repo, found, today, local, log, memories = new Memories(undefined, repo.root) } = e
  const { changes } = found
  for (const note of changes.notes) log(note)
  const headTree = treeOf(repo, e.head, memories)
  const ruling = rulingTree(found, headTree, repo)
  const excusing = ruling !== headTree && changes.files.some(touchesGate)
  const before = await rulesOf(ruling, log).catch(error => unlessMended(error, excusing, log))
  // Read even where it does not count: a mistake in it must not wait until it is merged.
  const brought = excusing ? await rulesOf(headTree, log) : undefined
  const { label } = before.policies.root.approval
  const rulesApproved = brought !== undefined && (await e.approved(label))
  const { policies } = rulesApproved ? brought : before

  const callers =
    changes.base === undefined
      ? []
      : await callersToReexamine(changes, headTree, treeOf(found.reader, changes.base, memories), policies)
  const headScan = await scanHead(changes, callers, headTree, policies)
  const baseScan = await scanBase(found, callers, policies, memories)
  const whole = e.changeOnly ? undefined : await scanWholes(found, headTree, policies, memories)
  const approved = brought
    ? rulesApproved
    : !bringsSuppressions(changes, headScan, baseScan) || (await e.approved(label))
  // Last: whatever tests do to the repository, rules and content have been read.
  const suspect = suspectFiles(changes, headScan, baseScan)
  const harness = await e.runSuites?.(policies, { changes, tree: headTree, ledger: before.ledger, suspect })
  const policy = wholePolicy(policies)
  const verdict = judge({
    head: { scan: headScan, ...(harness && { harness }) },
    ...(baseScan && { base: { scan: baseScan } }),
    ...(whole && { whole }),
    ledger: before.ledger,
    ...(brought && { headLedger: brought.ledger }),
    policy,
    blockAt: path => policies.for(path).block.at,
    policyChanged: excusing && changes.files.some(f => pathsOf(f).some(isPolicy)),
    changes,
    approved,
    local,
    today,
  })
  return { verdict, policy }
}

const bringsSuppressions = (changes: Changes, head: ScanResult, base: ScanResult | undefined): boolean =>
  broughtSuppressions({ head: { scan: head }, ...(base && { base: { scan: base } }) }, changeOf(changes)).length > 0

/** Where the change brings something that the scan holds against it: its tests are confirmed first. */
function suspectFiles(changes: Changes, head: ScanResult, base: ScanResult | undefined): string[] {
  if (!base) return []
  const { renames, touches } = changeOf(changes)
  return [...new Set(matchFindings(base.findings, head.findings, renames, touches).new.map(({ path }) => path))]
}

interface Rules {
  policies: PolicySet
  ledger: Ledger
}

/** What a tree says about how it wants to be judged. */
async function rulesOf(tree: FileTree, log: Examination['log']): Promise<Rules> {
  const policies = await loadPolicies(tree)
  const { ledger, warnings } = await loadLedgerOf(tree)
  for (const warning of warnings) log(warning)
  return { policies, ledger }
}

/**
 * Broken rules on the base branch stop everything but the change that mends them: it is judged by the defaults, and
 * like any change of the rules it needs approval.
 */
function unlessMended(error: unknown, excusing: boolean, log: Examination['log']): Rules {
  if (!excusing || !(error instanceof LeakgateError) || error.fault !== 'user') throw error
  log(`the base branch's own rules cannot be read, so the defaults count: ${explain(error)}`)
  return { policies: resolvePolicies([]), ledger: emptyLedger }
}

const pathsOf = ({ path, basePath }: ChangedFile): string[] => (basePath === undefined ? [path] : [path, basePath])

const touchesGate = (file: ChangedFile): boolean =>
  pathsOf(file).some(path => isPolicy(path) || path.startsWith(`${ledgerFolder}/`))

/** Whose policy and ledger count: the branch merged into on GitHub, one's own tree on one's own machine. */
const rulingTree = ({ trusted, reader }: FoundChanges, head: FileTree, repo: Repository): FileTree =>
  trusted === undefined ? head : treeOf(reader ?? repo, trusted)

async function scanHead(
  { base, files }: Changes,
  callers: string[],
  tree: FileTree,
  policies: PolicySet,
): Promise<ScanResult> {
  const audit = base === undefined && files.length === 0
  const changed = files.filter(f => f.kind !== 'deleted' && f.kind !== 'submodule').map(f => f.path)
  return scanTree(tree, scannable(audit ? await tree.list() : [...changed, ...callers], policies), policies, !audit)
}

/** The same files as they were: what leaks there already is known, not new. */
async function scanBase(
  { changes, reader }: FoundChanges,
  callers: string[],
  policies: PolicySet,
  memories: Memories,
): Promise<ScanResult | undefined> {
  const { base, files } = changes
  if (base === undefined) return undefined
  const paths = files
    .filter(f => f.kind !== 'submodule')
    .flatMap(f => f.basePath ?? (f.kind === 'added' ? [] : [f.path]))
  return scanTree(treeOf(reader, base, memories), scannable([...paths, ...callers], policies), policies)
}

/** Both trees in full, only where the policy's ratchet needs them. */
async function scanWholes(
  { changes, reader }: FoundChanges,
  head: FileTree,
  policies: PolicySet,
  memories: Memories,
): Promise<Whole | undefined> {
  if (!policies.root.block.ratchet || changes.base === undefined) return undefined
  const base = treeOf(reader, changes.base, memories)
  return { head: await scanWhole(head, policies), base: await scanWhole(base, policies) }
}
