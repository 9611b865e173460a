/** Finds what changed: git first, then git after fetching, then GitHub's API, then an error that says what is missing. */
import { surroundingsError, userError } from '../errors.ts'
import type { GitHubClient } from '../github/client.ts'
import type { Changes, RevisionReader } from '../model/changes.ts'
import { type Aim, aimsOf } from './aim.ts'
import { changesBetween } from './diff.ts'
import type { Comparison } from './event.ts'
import { fetchUntil, remoteOf } from './fetch.ts'
import { changesFromApi } from './from-api.ts'
import type { Repository, Tree } from './git.ts'
import { leavingPoint } from './main-branch.ts'

export interface Search {
  repo: Repository
  comparison: Comparison
  /** Asked only when git has no answer. */
  api?: GitHubClient
  log: (message: string) => void
}

export interface FoundChanges {
  changes: Changes
  /** Reads the content of `changes.base` and of `trusted`. Head's content is in the repository itself. */
  reader: RevisionReader
  /** On GitHub: the commit whose policy and ledger rule, the tip of the branch merged into. Absent elsewhere. */
  trusted?: string
}

/**
 * What `comparison` changed. Where there is nothing to compare with, `files` is empty and `source` is 'none'.
 * Throws 'base-out-of-reach' with the fetch-depth needed, 'not-the-pull-request', 'unknown-revision',
 * 'unrelated-histories' and what git throws.
 */
export async function findChanges(search: Search): Promise<FoundChanges> {
  const { repo, comparison } = search
  switch (comparison.kind) {
    case 'audit':
      return everything(repo, await checkedOut(repo), comparison.reason)
    case 'revision':
      return { changes: await sinceLeaving(repo, comparison.base, comparison.head), reader: repo }
    default:
      return onGitHub(search, comparison)
  }
}

async function checkedOut(repo: Repository): Promise<string> {
  const head = await repo.resolve('HEAD')
  if (head === undefined) throw userError('unknown-revision', ['HEAD'])
  return head
}

const everything = (repo: Repository, head: string, note: string): FoundChanges => ({
  changes: { head, files: [], source: 'none', notes: [note] },
  reader: repo,
})

/** Where the work left `base`, compared with `head`; before the first commit there is nothing to leave. */
async function sinceLeaving(repo: Repository, base: string, head: Tree): Promise<Changes> {
  const tip = head === 'index' || head === 'working tree' ? 'HEAD' : head
  if (base === 'HEAD' && tip === 'HEAD' && !(await repo.resolve('HEAD'))) return changesBetween(repo, undefined, head)
  return changesBetween(repo, await leavingPoint(repo, base, tip), head)
}

type Event = Exclude<Comparison, { kind: 'audit' | 'revision' }>

async function onGitHub({ repo, api, log }: Search, event: Event): Promise<FoundChanges> {
  const head = await checkedOut(repo)
  const aims = await aimsOf(repo, event, head, (await remoteOf(repo)) ?? 'origin')
  const failures: string[] = []
  for (const aim of aims) {
    const found = await throughGit(repo, aim, head, failures, log)
    if (found) return found
  }
  for (const aim of api ? aims : []) {
    const found = await throughApi(repo, api!, aim, head, failures, log)
    if (found) return found
  }
  if (event.kind === 'push' && event.forced && event.defaultBranch === undefined)
    return everything(repo, head, `${event.before}, which the branch pointed to, is gone: everything is looked at.`)
  if (!api) failures.push("GitHub's API was not asked, as there is no token")
  throw surroundingsError('base-out-of-reach', [aims[0]!.known, aims[0]!.fetchDepth, failures.join('; ')])
}

async function throughGit(
  repo: Repository,
  aim: Aim,
  head: string,
  failures: string[],
  log: Search['log'],
): Promise<FoundChanges | undefined> {
  const find = () => (aim.exact ? repo.resolve(aim.base) : repo.mergeBase(aim.base, head))
  const local = await find()
  const answer = local === undefined ? await fetchUntil(repo, aim, head, find, log) : { base: local }
  if ('failure' in answer) {
    failures.push(answer.failure)
    return undefined
  }
  const changes = await changesBetween(repo, answer.base, head)
  if (local === undefined) changes.source = 'git after fetching'
  return found(changes, repo, aim, (await repo.resolve(aim.base)) ?? answer.base)
}

async function throughApi(
  repo: Repository,
  api: GitHubClient,
  aim: Aim,
  head: string,
  failures: string[],
  log: Search['log'],
): Promise<FoundChanges | undefined> {
  log(`asking GitHub's API to compare ${aim.known} with ${head}`)
  try {
    const compared = await api.compare(aim.known, head)
    if (compared?.complete)
      return found(await changesFromApi(repo, compared, head), api, aim, aim.exact ? compared.mergeBase : aim.known)
    failures.push(
      compared
        ? `more than ${compared.files.length - 1} files changed, too many for GitHub's API`
        : `GitHub's API does not know ${aim.known} or ${head}`,
    )
  } catch (error) {
    failures.push((error as Error).message)
  }
  return undefined
}

const found = (changes: Changes, reader: RevisionReader, { note }: Aim, trusted: string): FoundChanges => ({
  changes: { ...changes, notes: [...(note ? [note] : []), ...changes.notes] },
  reader,
  trusted,
})
