/** A revision checked out beside the working tree, for as long as it is needed. */
import { randomUUID } from 'node:crypto'
import { realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Repository } from './git.ts'
import { output } from './runner.ts'

/** What runs in it may still be writing while it is removed. */
const patience = { maxRetries: 10, retryDelay: 100 }

/**
 * Hands a temporary folder with the files of `commit` to `use`, and removes it afterwards, also on an interrupt. Nothing of
 * the repository changes beyond git's own note of the worktree, which goes with it. Throws 'git-failed'.
 */
export async function inWorktree<T>(
  repo: Repository,
  commit: string,
  onInterrupt: (cleanUp: () => Promise<unknown>) => () => void,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = join(await realpath(tmpdir()), `leakgate-base-${randomUUID()}`)
  const made = output(repo.git, ['worktree', 'add', '--quiet', '--detach', folder, commit])
  const remove = async () => {
    await made.catch(() => {})
    await rm(folder, { recursive: true, force: true, ...patience })
    // Of a folder that is gone git forgets what it noted.
    await repo.git(['worktree', 'remove', '--force', folder])
  }
  const calm = onInterrupt(remove)
  try {
    await made
    return await use(folder)
  } finally {
    calm()
    await remove()
  }
}
