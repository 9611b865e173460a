/** Real git repositories in temporary folders, for the tests of any room. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll } from 'vitest'

/** The surroundings of git in tests: no configuration of the machine's, no repository of an outer hook's. */
export const gitEnvironment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: '2024-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_COMMITTER_DATE: '2024-01-01T00:00:00Z',
}

const folders: string[] = []

/** An empty folder that is removed after the file's tests. Its path is real: no link in it. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'leakgate-test-')))
  folders.push(folder)
  return folder
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

export interface TestRepository {
  folder: string
  /** Runs git and gives its trimmed output; throws when it fails. */
  git(...args: string[]): string
  /** The same with something on standard input. */
  gitWith(input: string | Buffer, ...args: string[]): string
  /** Writes a file, folders included. */
  write(path: string, content: string | Buffer): void
  /** Writes files (`null` deletes one), stages everything and commits; gives the commit's id. */
  commit(files?: Record<string, string | Buffer | null>, message?: string): string
  /** Adds many commits to the branch checked out, one version of `path` each, in one go; gives the last one's id. */
  commitEach(path: string, versions: string[]): string
}

/** A repository in `folder`, which must exist. */
export function repositoryIn(folder: string): TestRepository {
  const gitWith = (input: string | Buffer | undefined, ...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      env: gitEnvironment,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    })
      .toString()
      .trim()
  const git = (...args: string[]) => gitWith(undefined, ...args)
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const commit = (files: Record<string, string | Buffer | null> = {}, message = 'a change') => {
    for (const [path, content] of Object.entries(files))
      if (content === null) rmSync(join(folder, path))
      else write(path, content)
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', message)
    return git('rev-parse', 'HEAD')
  }
  const commitEach = (path: string, versions: string[]) => {
    const branch = git('symbolic-ref', 'HEAD')
    const stream = versions.flatMap((content, i) => [
      `commit ${branch}`,
      'committer Ada <ada@example.org> 1704067200 +0000',
      'data 0',
      ...(i === 0 ? [`from ${branch}^0`] : []),
      `M 100644 inline ${path}`,
      `data ${Buffer.byteLength(content)}`,
      content,
    ])
    gitWith(`${stream.join('\n')}\n`, 'fast-import', '--quiet')
    git('reset', '--quiet', '--hard')
    return git('rev-parse', 'HEAD')
  }
  return { folder, git, gitWith, write, commit, commitEach }
}

/** A new repository with branch `main` and no commit. */
export function newRepository(): TestRepository {
  const repository = repositoryIn(temporaryFolder())
  repository.git('init', '--quiet', '--initial-branch=main')
  // The same bytes on every platform.
  repository.git('config', 'core.autocrlf', 'false')
  return repository
}

/** Clones what a workflow's checkout would: one ref of `origin`, `depth` commits of it, HEAD detached. */
export function shallowCheckout(origin: TestRepository, ref: string, depth: number): TestRepository {
  const checkout = newRepository()
  checkout.git('remote', 'add', 'origin', pathToFileURL(origin.folder).href)
  checkout.git('fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', ref)
  checkout.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return checkout
}
