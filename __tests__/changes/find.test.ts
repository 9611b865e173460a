import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Comparison, comparisonOf } from '../../src/changes/event.ts'
import { findChanges } from '../../src/changes/find.ts'
import { openRepository } from '../../src/changes/git.ts'
import { explain } from '../../src/errors.ts'
import { githubClient } from '../../src/github/client.ts'
import { answersOf, type FakeGitHub, fakeGitHub } from '../github/server.ts'
import { gitEnvironment, newRepository, shallowCheckout, type TestRepository } from './repository.ts'

async function find(checkout: TestRepository, comparison: Comparison, github?: FakeGitHub) {
  const repo = await openRepository(checkout.folder, gitEnvironment)
  const log: string[] = []
  const repository = { owner: 'o', name: 'r' }
  const api = github && githubClient({ token: 't', apiUrl: github.apiUrl, repository })
  const found = await findChanges({ repo, comparison, log: message => log.push(message), ...(api ? { api } : {}) })
  return { ...found, log }
}

const failing = (...args: Parameters<typeof find>): Promise<string> =>
  find(...args).then(() => expect.fail('it was found'), explain)

const withoutRemote = (checkout: TestRepository): TestRepository => {
  checkout.git('remote', 'remove', 'origin')
  return checkout
}

const offline: FakeGitHub = { apiUrl: 'http://127.0.0.1:1', requests: [] }

const versions = (count: number) => Array.from({ length: count }, (_, i) => 'w\n'.repeat(i + 1))

/**
 * main:  start ── … ── left ── later ──── tip
 *                        └── work … head     └─ merged (refs/pull/7/merge)
 */
function pullRequest(commits = 3, before = 2) {
  const origin = newRepository()
  origin.commit({ 'history.py': 'first\n' })
  origin.commitEach('history.py', versions(before))
  const left = origin.commit({ 'a.py': 'a\n', 'old.py': '1\n2\n3\n4\n5\n6\n', 'gone.py': 'x\n' })
  origin.git('checkout', '--quiet', '-b', 'work')
  origin.commit({ 'a.py': 'a\nleak\n', 'old.py': null, 'new name.py': '1\n2\n3\n4\n5\n6\n7\n', 'gone.py': null })
  const head = origin.commitEach('work.py', versions(commits - 1))
  origin.git('checkout', '--quiet', 'main')
  origin.commit({ 'main.py': 'later\n' })
  const tip = origin.commit({ 'main.py': 'tip\n' })
  origin.git('checkout', '--quiet', '--detach')
  origin.git('merge', '--quiet', '--no-ff', '--no-edit', 'work')
  const merged = origin.git('rev-parse', 'HEAD')
  origin.git('update-ref', 'refs/pull/7/merge', merged)
  origin.git('checkout', '--quiet', 'main')
  const comparison: Comparison = { kind: 'pull request', number: 7, base: tip, head, commits }
  return { origin, left, head, tip, merged, comparison }
}

const changedFiles = [
  { kind: 'modified', path: 'a.py', basePath: 'a.py', lines: [{ start: 2, end: 2 }] },
  { kind: 'deleted', path: 'gone.py', basePath: 'gone.py', lines: [] },
  { kind: 'renamed', path: 'new name.py', basePath: 'old.py', lines: [{ start: 7, end: 7 }] },
  { kind: 'added', path: 'work.py', lines: [{ start: 1, end: 2 }] },
]

describe('a pull request', () => {
  test('with its history is answered by git alone', async () => {
    const { origin, left, head, tip, comparison } = pullRequest()
    origin.git('checkout', '--quiet', '--detach', 'work')
    const { changes, trusted, log } = await find(origin, comparison, offline)
    expect(changes).toEqual({ base: left, head, source: 'git', notes: [], files: changedFiles })
    expect(trusted).toBe(tip)
    expect(log).toEqual([])
  })

  test('checked out as merge commit with fetch-depth 2 needs nothing more', async () => {
    const { origin, tip, merged, comparison } = pullRequest()
    const checkout = withoutRemote(shallowCheckout(origin, 'refs/pull/7/merge', 2))
    const { changes, trusted } = await find(checkout, comparison)
    expect(changes).toEqual({ base: tip, head: merged, source: 'git', notes: [], files: changedFiles })
    expect(trusted).toBe(tip)
  })

  test('checked out as merge commit and nothing else fetches the one commit it needs', async () => {
    const { origin, tip, comparison } = pullRequest(40)
    const checkout = shallowCheckout(origin, 'refs/pull/7/merge', 1)
    const { changes, log, reader } = await find(checkout, comparison, offline)
    expect(changes).toMatchObject({ base: tip, source: 'git after fetching' })
    expect(log).toEqual([`git fetch --depth=1 origin ${tip}`])
    expect((await reader.readFiles(tip, ['gone.py'])).get('gone.py')?.toString()).toBe('x\n')
  })

  test('merged into a base that moved on is compared with that newer base', async () => {
    const { origin, left, tip, comparison } = pullRequest()
    const checkout = shallowCheckout(origin, 'refs/pull/7/merge', 0x7fffffff)
    const stale = { ...comparison, base: left } as Comparison
    expect((await find(checkout, stale)).changes).toMatchObject({ base: tip, files: changedFiles })
  })

  test.each([
    [3, 2],
    [60, 50],
    [400, 5],
  ])('with %i commits checked out at its head is deepened until the merge base shows', async (commits, before) => {
    const { origin, left, head, comparison } = pullRequest(commits, before)
    const checkout = shallowCheckout(origin, 'work', 1)
    const { commits: _, ...unknownLength } = comparison as Extract<Comparison, { kind: 'pull request' }>
    const { changes } = await find(checkout, unknownLength, offline)
    expect(changes).toMatchObject({ base: left, head, source: 'git after fetching' })
    expect(changes.files.slice(0, 3)).toEqual(changedFiles.slice(0, 3))
  })

  test('asks the API when nothing can be fetched', async () => {
    const { origin, left, head, comparison } = pullRequest()
    const github = await fakeGitHub(answersOf(origin))
    const checkout = withoutRemote(shallowCheckout(origin, 'work', 1))
    const { changes, reader } = await find(checkout, comparison, github)
    expect(changes).toEqual({ base: left, head, source: 'api', notes: [], files: changedFiles })
    const contents = await reader.readFiles(left, ['gone.py', 'old.py', 'never.py'])
    expect([...contents].map(([path, content]) => [path, content.toString()])).toEqual([
      ['gone.py', 'x\n'],
      ['old.py', '1\n2\n3\n4\n5\n6\n'],
    ])
    expect(await reader.listFiles(left)).toEqual(['a.py', 'gone.py', 'history.py', 'old.py'])
  })

  test('asks the API when the server refuses', async () => {
    const { origin, comparison } = pullRequest()
    const github = await fakeGitHub(answersOf(origin))
    const checkout = shallowCheckout(origin, 'refs/pull/7/merge', 1)
    checkout.git('remote', 'set-url', 'origin', 'https://user:secret@127.0.0.1:1/o/r')
    const { changes, log } = await find(checkout, comparison, github)
    expect(changes).toMatchObject({ source: 'api', files: changedFiles })
    expect(log.join('\n')).not.toContain('secret')
  })

  test('whose patch the API leaves out counts with all lines, and says so', async () => {
    const { origin, comparison } = pullRequest()
    const answers = answersOf(origin)
    const github = await fakeGitHub(path => {
      const answer = answers(path) as { files?: { patch?: string }[] } | undefined
      delete answer?.files?.[0]?.patch
      return answer
    })
    const { changes } = await find(withoutRemote(shallowCheckout(origin, 'work', 1)), comparison, github)
    expect(changes.files[0]).toMatchObject({ path: 'a.py', lines: [{ start: 1, end: 2 }] })
    expect(changes.notes).toEqual(["GitHub's API does not tell which lines of a.py changed: all of them count."])
  })

  test('says the fetch-depth it needs when nothing works', async () => {
    const { origin, comparison } = pullRequest()
    const merge = withoutRemote(shallowCheckout(origin, 'refs/pull/7/merge', 1))
    expect(await failing(merge, comparison)).toMatch(/no remote.*no token.*`fetch-depth: 2`/s)
    const head = withoutRemote(shallowCheckout(origin, 'work', 2))
    expect(await failing(head, comparison, offline)).toContain('`fetch-depth: 0`')
  })

  test('with more files than the API lists is not cut short in silence', async () => {
    const { origin, left, comparison } = pullRequest()
    const files = Array.from({ length: 300 }, (_, i) => ({ filename: `${i}.py`, status: 'added', additions: 1 }))
    const github = await fakeGitHub(() => ({ merge_base_commit: { sha: left }, files }))
    const checkout = withoutRemote(shallowCheckout(origin, 'work', 1))
    expect(await failing(checkout, comparison, github)).toMatch(/more than 299 files.*fetch-depth: 0/s)
  })

  test('is not taken for unchanged when its base is what is checked out', async () => {
    const { origin, comparison } = pullRequest()
    for (const depth of [1, 100])
      expect(await failing(shallowCheckout(origin, 'main', depth), comparison)).toMatch(/does not hold.*refs\/pull/s)
  })

  test('that merged its base several times is compared with the last merge', async () => {
    const { origin, comparison } = pullRequest(2)
    origin.git('checkout', '--quiet', 'work')
    origin.git('merge', '--quiet', '--no-edit', 'main')
    const merged = origin.git('rev-parse', 'main')
    const head = origin.commit({ 'more.py': 'm\n' })
    origin.git('checkout', '--quiet', 'main')
    const base = origin.commit({ 'main.py': 'on\n' })
    for (const depth of [1, 2, 3]) {
      const checkout = shallowCheckout(origin, 'work', depth)
      const { changes } = await find(checkout, { ...comparison, base, head } as Comparison)
      expect(changes.base).toBe(merged)
    }
  })
})

describe('a push', () => {
  const pushed = () => {
    const origin = newRepository()
    const before = origin.commit({ 'a.py': 'a\n' })
    origin.commit({ 'b.py': 'b\n' })
    const after = origin.commit({ 'c.py': 'c\n' })
    return { origin, before, after }
  }
  const paths = ({ changes }: Awaited<ReturnType<typeof find>>) => changes.files.map(({ path }) => path)

  test('is compared with what the branch pointed to', async () => {
    const { origin, before } = pushed()
    const found = await find(shallowCheckout(origin, 'main', 1), { kind: 'push', before, commits: 2, forced: false })
    expect(found.changes).toMatchObject({ base: before, source: 'git after fetching' })
    expect(paths(found)).toEqual(['b.py', 'c.py'])
  })

  test('that cannot be compared says how many commits it needs', async () => {
    const { origin, before } = pushed()
    const comparison: Comparison = { kind: 'push', before, commits: 2, forced: false }
    expect(await failing(withoutRemote(shallowCheckout(origin, 'main', 1)), comparison)).toContain('`fetch-depth: 3`')
    const enough = withoutRemote(shallowCheckout(origin, 'main', 3))
    expect(paths(await find(enough, comparison))).toEqual(['b.py', 'c.py'])
  })

  test.each([
    ['of a new branch', undefined],
    ['by force, its former tip gone,', '1'.repeat(40)],
  ])('%s is compared with where it left the default branch', async (_, before) => {
    const { origin, after } = pushed()
    origin.git('checkout', '--quiet', '-b', 'topic')
    origin.commit({ 'topic.py': 't\n' })
    origin.git('checkout', '--quiet', 'main')
    origin.commit({ 'later.py': 'l\n' })
    const comparison: Comparison = { kind: 'push', ...(before ? { before } : {}), defaultBranch: 'main', forced: true }
    const found = await find(shallowCheckout(origin, 'topic', 1), comparison)
    expect(found.changes.base).toBe(after)
    expect(paths(found)).toEqual(['topic.py'])
    expect(found.changes.notes.length).toBe(before ? 1 : 0)
  })

  test.skipIf(process.platform === 'win32')('runs no hook of the checkout while it fetches', async () => {
    const { origin } = pushed()
    origin.git('checkout', '--quiet', '-b', 'topic')
    const checkout = shallowCheckout(origin, 'topic', 1)
    const hook = join(checkout.folder, '.git/hooks/reference-transaction')
    mkdirSync(dirname(hook), { recursive: true })
    writeFileSync(hook, '#!/bin/sh\ntouch ran\n', { mode: 0o755 })
    const { changes } = await find(checkout, { kind: 'push', defaultBranch: 'main', forced: false })
    expect(changes.source).toBe('git after fetching')
    expect(existsSync(join(checkout.folder, 'ran'))).toBe(false)
  })

  test('by force to the default branch, its former tip gone, looks at everything', async () => {
    const { origin, after } = pushed()
    const comparison: Comparison = { kind: 'push', before: '1'.repeat(40), forced: true }
    const { changes } = await find(shallowCheckout(origin, 'main', 1), comparison)
    expect(changes).toMatchObject({ head: after, source: 'none', files: [] })
    expect(changes.notes[0]).toContain('everything is looked at')
  })
})

test('a merge group is compared with its base', async () => {
  const { origin, tip, merged } = pullRequest()
  const { changes } = await find(shallowCheckout(origin, 'refs/pull/7/merge', 1), { kind: 'merge group', base: tip })
  expect(changes).toMatchObject({ base: tip, head: merged, files: changedFiles })
})

test('an audit has no base and no list of files', async () => {
  const repository = newRepository()
  const head = repository.commit({ 'a.py': 'a\n' })
  const { changes } = await find(repository, comparisonOf({ name: 'schedule', payload: {} }))
  expect(changes).toMatchObject({ head, files: [], source: 'none' })
  expect(changes.base).toBeUndefined()
})

describe('on a developer’s machine', () => {
  test('the working tree is compared with where the work left the base', async () => {
    const { origin, left } = pullRequest()
    origin.git('checkout', '--quiet', 'work')
    origin.write('untracked.py', 'u\n')
    const { changes, trusted } = await find(origin, { kind: 'revision', base: 'main', head: 'working tree' })
    expect(changes.base).toBe(left)
    expect(changes.files.map(({ path }) => path)).toEqual(['a.py', 'gone.py', 'new name.py', 'work.py', 'untracked.py'])
    expect(trusted).toBeUndefined()
  })

  test('a repository without commits has everything added', async () => {
    const repository = newRepository()
    repository.write('a.py', 'a\n')
    const { changes } = await find(repository, { kind: 'revision', base: 'HEAD', head: 'working tree' })
    expect(changes.files).toEqual([{ kind: 'added', path: 'a.py', lines: [{ start: 1, end: 1 }] }])
    expect(await failing(repository, { kind: 'revision', base: 'main', head: 'index' })).toContain('"main"')
    expect(await failing(repository, { kind: 'audit', reason: '' })).toContain('"HEAD"')
  })

  test('a base that does not exist or shares nothing is a mistake that is explained', async () => {
    const repository = newRepository()
    repository.commit({ 'a.py': 'a\n' })
    repository.git('checkout', '--quiet', '--orphan', 'other')
    repository.commit({ 'b.py': 'b\n' })
    expect(await failing(repository, { kind: 'revision', base: '-x', head: 'index' })).toContain('knows no commit "-x"')
    expect(await failing(repository, { kind: 'revision', base: 'main', head: 'HEAD' })).toContain('no commit in common')
  })

  test('a merge of three branches is compared with where they meet the base', async () => {
    const repository = newRepository()
    const start = repository.commit({ 'a.py': 'a\n' })
    for (const branch of ['one', 'two', 'three']) {
      repository.git('checkout', '--quiet', '-b', branch, 'main')
      repository.commit({ [`${branch}.py`]: 'x\n' })
    }
    repository.git('merge', '--quiet', '--no-edit', 'one', 'two')
    const { changes } = await find(repository, { kind: 'revision', base: 'main', head: 'HEAD' })
    expect(changes.base).toBe(start)
    expect(changes.files.map(({ path }) => path)).toEqual(['one.py', 'three.py', 'two.py'])
  })

  test('history that is cut off is not taken for unrelated', async () => {
    const { origin } = pullRequest()
    const checkout = shallowCheckout(origin, 'work', 1)
    checkout.git('fetch', '--quiet', '--depth=1', 'origin', '+main:refs/remotes/origin/main')
    const comparison: Comparison = { kind: 'revision', base: 'origin/main', head: 'HEAD' }
    expect(await failing(checkout, comparison)).toContain('cut off')
  })
})

test('an origin that is gone ends in an error, not in silence', async () => {
  const { origin, comparison } = pullRequest()
  const checkout = shallowCheckout(origin, 'work', 1)
  rmSync(origin.folder, { recursive: true })
  expect(await failing(checkout, comparison, offline)).toMatch(/git fetch failed.*fetch-depth: 0/s)
})
