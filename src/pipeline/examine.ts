/** From changes to a verdict: the whole run, readable from top to bottom. Shared by the Action, `check` and `hook`. */

import type { FoundChanges } from '../changes/find.ts'
import type { Repository, RevisionReader, Tree } from '../changes/git.ts'
import type { Revision } from '../gate/input.ts'
import { judge } from '../gate/judge.ts'
import { ledgerFolder } from '../ledger/names.ts'
import type { ChangedFile, Changes } from '../model/changes.ts'
import type { HarnessResult } from '../model/measurement.ts'
import type { Verdict } from '../model/verdict.ts'
import type { PolicySet } from '../policy/nested.ts'
import type { Policy } from '../policy/schema.ts'
import { scannable, scanTree } from './scan-tree.ts'
import { type FileTree, isPolicy, loadLedgerOf, loadPolicies, treeOf, wholePolicy } from './trees.ts'

export interface Examination {
  repo: Repository
  found: FoundChanges
  /** Where head's content is read: what is checked out, staged or lies on disk. */
  head: Tree
  /** On a developer's own machine what the change excuses counts at once. */
  local: boolean
  /** Asked only when the change touches policy or ledger: did a maintainer set the label that the policy names? */
  approved: (label: string) => Promise<boolean>
  today: string
  /** Runs the suites that the change asks for; absent for a hook, which scans only. */
  runSuites?: (policies: PolicySet, changes: Changes) => Promise<HarnessResult>
  log: (message: string) => void
}

export interface Judged {
  verdict: Verdict
  /** The policy in force, with the suites and services of all packages. */
  policy: Policy
}

/** Throws user errors for a broken policy or ledger; any other trouble becomes part of the verdict. */
export async function examine(e: Examination): Promise<Judged> {
  const { repo, found, today, local } = e
  const { changes } = found
  const headTree = treeOf(repo, e.head)
  const ruling = rulingTree(found, headTree, repo)
  // Policy and ledger are read before any test can touch them.
  const policies = await policiesInForce(ruling, headTree)
  const { ledger, warnings } = await loadLedgerOf(ruling)
  const headLedger = ruling === headTree ? ledger : (await loadLedgerOf(headTree)).ledger
  for (const warning of warnings) e.log(warning)

  const excusing = ruling !== headTree && changes.files.some(touchesGate)
  const approved = !excusing || (await e.approved(policies.root.approval.label))
  const head = await headRevision(e, headTree, policies)
  const base = await baseRevision(changes, found.reader, policies)
  const policy = wholePolicy(policies)
  const verdict = judge({
    head,
    ...(base && { base }),
    ledger,
    headLedger,
    policy,
    policyChanged: excusing && changes.files.some(f => pathsOf(f).some(isPolicy)),
    changes,
    approved,
    local,
    today,
  })
  return { verdict, policy }
}

const pathsOf = ({ path, basePath }: ChangedFile): string[] => (basePath === undefined ? [path] : [path, basePath])

const touchesGate = (file: ChangedFile): boolean =>
  pathsOf(file).some(path => isPolicy(path) || path.startsWith(`${ledgerFolder}/`))

/** Whose policy and ledger count: the branch merged into on GitHub, one's own tree on one's own machine. */
const rulingTree = ({ trusted, reader }: FoundChanges, head: FileTree, repo: Repository): FileTree =>
  trusted === undefined ? head : treeOf(reader ?? repo, trusted)

/** A repository that has no policy yet is judged by the one that the change brings: there is nothing to protect before. */
async function policiesInForce(ruling: FileTree, head: FileTree): Promise<PolicySet> {
  const hasPolicy = (await ruling.list()).some(isPolicy)
  return loadPolicies(hasPolicy ? ruling : head)
}

async function headRevision(e: Examination, tree: FileTree, policies: PolicySet): Promise<Revision> {
  const { changes } = e.found
  const audit = changes.base === undefined
  const paths = audit && changes.files.length === 0 ? await tree.list() : changedPaths(changes)
  const scan = await scanTree(tree, scannable(paths, policies), policies)
  const harness = await e.runSuites?.(policies, changes)
  return { scan, ...(harness && { harness }) }
}

const changedPaths = ({ files }: Changes): string[] =>
  files.filter(f => f.kind !== 'deleted' && f.kind !== 'submodule').map(f => f.path)

/** The same files as they were: what leaks there already is known, not new. */
async function baseRevision(
  changes: Changes,
  reader: RevisionReader,
  policies: PolicySet,
): Promise<Revision | undefined> {
  const { base, files } = changes
  if (base === undefined) return undefined
  const paths = files
    .filter(f => f.kind !== 'submodule')
    .flatMap(f => f.basePath ?? (f.kind === 'added' ? [] : [f.path]))
  const scan = await scanTree(treeOf(reader, base), scannable(paths, policies), policies)
  return { scan }
}
