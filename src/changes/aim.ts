/** From what the event asks to the commits that have to be found, judged by what is checked out. */
import { surroundingsError } from '../errors.ts'
import type { Comparison } from './event.ts'
import type { Repository } from './git.ts'

/** One way to come by the base of a comparison. */
export interface Aim {
  /** The commit, or the branch, as this repository would name it. */
  base: string
  /** What to ask the remote for. */
  wanted: string
  /** What GitHub's API calls it. */
  known: string
  /** Compare with `base` itself; otherwise with the merge base of it and the head. */
  exact: boolean
  /** Commits that may lie between head and merge base. */
  commits?: number
  /** The `fetch-depth` that makes it reachable; 0 is everything. */
  fetchDepth: number
  /** What a reader should know when this way was taken. */
  note?: string
}

type PullRequest = Extract<Comparison, { kind: 'pull request' }>
type Push = Extract<Comparison, { kind: 'push' }>

const exactly = (commit: string, fetchDepth: number): Aim => ({
  base: commit,
  wanted: commit,
  known: commit,
  exact: true,
  fetchDepth,
})

/** Ways to the base, best first. `head` is the id of what is checked out. Throws 'not-the-pull-request'. */
export async function aimsOf(
  repo: Repository,
  comparison: Exclude<Comparison, { kind: 'audit' | 'revision' }>,
  head: string,
  remote: string,
): Promise<Aim[]> {
  if (comparison.kind === 'merge group') return [exactly(comparison.base, 0)]
  return comparison.kind === 'push' ? ofPush(comparison, remote) : [await ofPullRequest(repo, comparison, head)]
}

async function ofPullRequest(repo: Repository, pull: PullRequest, head: string): Promise<Aim> {
  const parents = await repo.parents(head)
  // What actions/checkout takes by default is the pull request merged into its base: the first parent is that base, and
  // its id is known even where history is cut. It may be newer than the base that the event names.
  if (parents.length === 2 && parents[1] === pull.head) return exactly(parents[0]!, 2)
  const holds =
    head === pull.head || parents.includes(pull.head) || (await repo.mergeBase(pull.head, head)) === pull.head
  if (!holds) throw surroundingsError('not-the-pull-request', [head, pull.head])
  return {
    ...exactly(pull.base, 0),
    exact: false,
    ...(pull.commits === undefined ? {} : { commits: pull.commits }),
  }
}

function ofPush({ before, defaultBranch, commits, forced }: Push, remote: string): Aim[] {
  const fetchDepth = forced || commits === undefined ? 0 : commits + 1
  const aims = before === undefined ? [] : [exactly(before, fetchDepth)]
  if (defaultBranch === undefined) return aims
  const tracking = `refs/remotes/${remote}/${defaultBranch}`
  const fromDefault: Aim = {
    base: tracking,
    wanted: `+refs/heads/${defaultBranch}:${tracking}`,
    known: defaultBranch,
    exact: false,
    fetchDepth: 0,
    ...(before ? { note: `${before}, which the branch pointed to, is gone: compared with ${defaultBranch}.` } : {}),
  }
  return [...aims, fromDefault]
}
