/** The branch that work is merged into. */
import { surroundingsError, userError } from '../errors.ts'
import type { Repository } from './git.ts'

/** What a remote calls its main branch, or the usual names. Throws 'no-base' when none is there. */
export async function mainBranch(repo: Repository): Promise<string> {
  for (const name of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'])
    if (await repo.resolve(name)) return name
  if (!(await repo.resolve('HEAD'))) return 'HEAD'
  throw userError('no-base', [])
}

/** The commit at which the work left a branch. Throws 'unknown-revision', 'base-out-of-reach', 'unrelated-histories'. */
export async function leavingPoint(repo: Repository, branch: string, tip: string): Promise<string> {
  for (const rev of [branch, tip]) if (!(await repo.resolve(rev))) throw userError('unknown-revision', [rev])
  const found = await repo.mergeBase(branch, tip)
  if (found !== undefined) return found
  if (await repo.isShallow()) throw surroundingsError('base-out-of-reach', [branch, 0, 'the history here is cut off'])
  throw userError('unrelated-histories', [branch, tip])
}
