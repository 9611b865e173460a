/** From GitHub's event to what has to be compared. Pure: it looks at the payload only. */
import { z } from 'zod'
import { surroundingsError } from '../errors.ts'
import type { GitHubEvent } from '../github/environment.ts'
import type { Tree } from './git.ts'

export type Comparison =
  | {
      kind: 'pull request'
      number: number
      /** Tip of the branch to merge into when the event was sent. */
      base: string
      /** Tip of the pull request. */
      head: string
      /** Commits in the pull request. */
      commits?: number
    }
  | {
      kind: 'push'
      /** What the branch pointed to; absent for a new branch. */
      before?: string
      /** Absent if it is the branch pushed to. */
      defaultBranch?: string
      /** Commits pushed, if the payload lists them all. */
      commits?: number
      /** `before` is no ancestor of what was pushed. */
      forced: boolean
    }
  | { kind: 'merge group'; base: string }
  /** On a developer's machine: where the work left `base`, compared with `head`. */
  | { kind: 'revision'; base: string; head: Tree }
  /** Nothing to compare with: everything is looked at. */
  | { kind: 'audit'; reason: string }

const commit = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id is expected')
const isNone = (id: string): boolean => /^0+$/.test(id)

const pullRequest = z.object({
  pull_request: z.object({
    number: z.int(),
    base: z.object({ sha: commit }),
    head: z.object({ sha: commit }),
    commits: z.int().optional(),
    labels: z.array(z.object({ name: z.string() })).optional(),
  }),
})

const push = z.object({
  ref: z.string(),
  before: commit,
  forced: z.boolean().optional(),
  deleted: z.boolean().optional(),
  commits: z.array(z.unknown()).optional(),
  repository: z.object({ default_branch: z.string().optional() }).optional(),
})

const mergeGroup = z.object({ merge_group: z.object({ base_sha: commit }) })

/** GitHub lists no more commits than this in a push. */
const mostCommitsListed = 2048

/** What `event` asks to compare. Throws 'event-incomplete' naming the field that is missing or malformed. */
export function comparisonOf(event: GitHubEvent): Comparison {
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return fromPullRequest(checked(event, pullRequest))
    case 'push':
      return fromPush(checked(event, push))
    case 'merge_group':
      return { kind: 'merge group', base: checked(event, mergeGroup).merge_group.base_sha }
    default:
      return { kind: 'audit', reason: `${event.name} names no change: everything is looked at.` }
  }
}

/** Labels of the pull request as the event file has them; undefined if the event is not one of a pull request. */
export function labelsIn(event: GitHubEvent): string[] | undefined {
  return pullRequest.safeParse(event.payload).data?.pull_request.labels?.map(({ name }) => name)
}

function checked<T>(event: GitHubEvent, schema: z.ZodType<T>): T {
  const { success, data, error } = schema.safeParse(event.payload)
  if (success) return data
  const issue = error.issues[0]
  throw surroundingsError('event-incomplete', [
    event.name,
    issue?.path.join('.') || 'the top',
    issue?.message ?? error.message,
  ])
}

function fromPullRequest({ pull_request }: z.infer<typeof pullRequest>): Comparison {
  const { number, base, head, commits } = pull_request
  return {
    kind: 'pull request',
    number,
    base: base.sha,
    head: head.sha,
    ...(commits === undefined ? {} : { commits }),
  }
}

function fromPush({ ref, before, forced, deleted, commits, repository }: z.infer<typeof push>): Comparison {
  const branch = repository?.default_branch
  const elsewhere = branch !== undefined && ref !== `refs/heads/${branch}`
  if (deleted) return { kind: 'audit', reason: `The push deleted ${ref}: everything is looked at.` }
  if (isNone(before) && !elsewhere)
    return {
      kind: 'audit',
      reason: `${ref} is new and there is no other branch to compare with: everything is looked at.`,
    }
  return {
    kind: 'push',
    ...(isNone(before) ? {} : { before }),
    ...(elsewhere ? { defaultBranch: branch } : {}),
    ...(commits && commits.length < mostCommitsListed ? { commits: commits.length } : {}),
    forced: forced ?? false,
  }
}
