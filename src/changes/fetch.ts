/** Fetches the history that a shallow checkout lacks, and no more of it than needed. */
import type { Aim } from './aim.ts'
import type { Repository } from './git.ts'
import { withoutSecrets } from './runner.ts'

/** How far to reach back, in steps; each is one round trip. */
const steps = [32, 256, 2048]
const patience = 600_000

/** The remote that a checkout came from. */
export async function remoteOf(repo: Repository): Promise<string | undefined> {
  const remotes = (await repo.git(['remote'])).stdout.toString().split('\n').filter(Boolean)
  return remotes.includes('origin') ? 'origin' : remotes[0]
}

/**
 * Fetches until `find` answers: first the commit itself, then more and more history, all of it last. Uses the
 * credentials that the checkout left; never asks for any. Gives the answer, or why there is none.
 */
export async function fetchUntil(
  repo: Repository,
  aim: Aim,
  head: string,
  find: () => Promise<string | undefined>,
  log: (message: string) => void,
): Promise<{ base: string } | { failure: string }> {
  const remote = await remoteOf(repo)
  if (remote === undefined) return { failure: 'there is no remote to fetch from' }
  if (!(await repo.resolve(aim.base))) {
    const failure = await fetch(repo, remote, (await repo.isShallow()) ? ['--depth=1'] : [], [aim.wanted], log)
    if (failure !== undefined) return { failure }
  }
  let base = await find()
  for (const reach of reaches(aim)) {
    if (base !== undefined || aim.exact || !(await repo.isShallow())) break
    const failure = await fetch(repo, remote, [reach], [aim.wanted, head], log)
    if (failure !== undefined) return { failure }
    base = await find()
  }
  return base === undefined ? { failure: 'the two have no commit in common' } : { base }
}

function reaches({ commits }: Aim): string[] {
  const deeper = commits === undefined ? steps : [commits + 1, ...steps]
  return [...deeper.map(step => `--deepen=${step}`), '--unshallow']
}

async function fetch(
  repo: Repository,
  remote: string,
  reach: string[],
  wanted: string[],
  log: (message: string) => void,
): Promise<string | undefined> {
  log(['git fetch', ...reach, remote, ...wanted].join(' '))
  const options = ['--no-tags', '--no-recurse-submodules', '--quiet', ...reach]
  const { code, stderr } = await repo.git(['fetch', ...options, '--', remote, ...wanted], { timeout: patience })
  if (code === 0) return undefined
  const reason =
    withoutSecrets(stderr)
      .split('\n')
      .find(line => line.startsWith('fatal:')) ?? withoutSecrets(stderr)
  log(`git fetch failed: ${reason}`)
  return `git fetch failed (${reason})`
}
