import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cliBundle, ended, plainEnvironment, runtimes } from '../action/bundle.ts'
import { closing, leaking } from '../action/sources.ts'
import { newRepository, type TestRepository } from '../changes/repository.ts'
import { type CliOptions, explained, leakgate } from './cli.ts'

/** Every byte below the repository's folder that is not an object of git's, and what git says of it. */
function snapshot({ folder, git }: TestRepository): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !path.includes(join('.git', 'objects')))
  return { status: git('status', '--porcelain=v2'), ...Object.fromEntries(files.map(f => [f, readFileSync(f, 'hex')])) }
}

/** Runs the hook and holds it to leaving everything as it is. */
async function hook(repository: TestRepository, args: string[] = [], options: CliOptions = {}) {
  repository.git('status')
  const before = snapshot(repository)
  const { code, stdout, stderr } = await leakgate(repository.folder, ['hook', '--format', 'json', ...args], options)
  expect(snapshot(repository)).toEqual(before)
  const verdict = stdout === '' ? undefined : JSON.parse(stdout).verdict
  return { code, stderr, verdict, found: verdict?.findings.new.map(({ path }: { path: string }) => path).sort() }
}

function started(files: Record<string, string> = {}): TestRepository {
  const repository = newRepository()
  repository.commit({ 'README.md': 'A service.\n', ...files })
  return repository
}

function stage(repository: TestRepository, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) repository.write(path, text)
  repository.git('add', '--', ...Object.keys(files))
}

describe.each(runtimes)('the hook under $name', ({ node }) => {
  test('stops a staged leak', async () => {
    const repository = started({ 'old.py': leaking })
    stage(repository, { 'new.py': leaking })
    expect(await hook(repository, [], { node })).toMatchObject({ code: 1, found: ['new.py'] })
  })
})

describe('staged content counts, not the working tree', () => {
  test('a leak that is staged and mended on disk stops', async () => {
    const repository = started()
    stage(repository, { 'a.py': leaking })
    repository.write('a.py', closing)
    expect(await hook(repository)).toMatchObject({ code: 1, found: ['a.py'] })
  })

  test('a leak on disk that is not staged does not', async () => {
    const repository = started()
    stage(repository, { 'a.py': closing })
    repository.write('a.py', leaking)
    repository.write('untracked.py', leaking)
    expect(await hook(repository)).toMatchObject({ code: 0, found: [] })
  })

  test('of two hunks only the staged one is looked at', async () => {
    const more = leaking.replace('import sqlite3', '').replace('count', 'sum_up')
    const repository = started({ 'a.py': closing })
    stage(repository, { 'a.py': `${closing}${closing.split('\n').slice(3).join('\n').replace('count', 'again')}` })
    repository.write('a.py', `${closing}${more}`)
    expect(await hook(repository)).toMatchObject({ code: 0, found: [] })
  })

  test('so it is with policy and ledger', async () => {
    const repository = started()
    stage(repository, { 'a.py': leaking, '.leakgate/policy.yml': '{}\n' })
    repository.write('.leakgate/policy.yml', 'block: { at: critical }\n')
    expect((await hook(repository)).code).toBe(1)
    repository.git('add', '--all')
    repository.write('.leakgate/policy.yml', 'nonsense: true\n')
    expect((await hook(repository)).code).toBe(0)
  })
})

describe('files that are named', () => {
  test('are all that is looked at, in whatever form they are named', async () => {
    const repository = started({ 'sub/a.py': closing, 'b.py': closing })
    stage(repository, { 'sub/a.py': leaking, 'b.py': leaking })
    expect((await hook(repository, ['b.py'])).found).toEqual(['b.py'])
    expect((await hook(repository, ['./sub/a.py'])).found).toEqual(['sub/a.py'])
    expect((await hook(repository, [join(repository.folder, 'sub', 'a.py')])).found).toEqual(['sub/a.py'])
  })

  test('hold nothing new if they did not change', async () => {
    const { code, verdict } = await hook(started({ 'old.py': leaking }), ['old.py'])
    expect(code).toBe(0)
    expect(verdict.findings.known).toMatchObject([{ path: 'old.py' }])
  })

  test('and are not in the index are a mistake', async () => {
    expect(await leakgate(started().folder, ['hook', 'nowhere.py'])).toMatchObject(explained(2, 'nowhere.py'))
  })

  test('count from the folder in which the hook runs', async () => {
    const repository = started({ 'sub/old.py': closing })
    repository.write('sub/old.py', leaking)
    repository.git('add', '--all')
    expect((await leakgate(join(repository.folder, 'sub'), ['hook', 'old.py'])).code).toBe(1)
  })

  test('are quoted by no line that lies on disk', async () => {
    const repository = started()
    repository.write('new.py', leaking)
    repository.git('add', '--all')
    repository.write('new.py', 'something_else = 1\n'.repeat(9))
    const { code, stdout } = await leakgate(repository.folder, ['hook'])
    expect(code).toBe(1)
    expect(stdout).not.toContain('something_else')
  })
})

test('--all-files looks at everything in the index, and all of it counts as new', async () => {
  const repository = started({ 'old.py': leaking })
  repository.write('untracked.py', leaking)
  expect(await hook(repository, ['--all-files'])).toMatchObject({ code: 1, found: ['old.py'] })
})

describe('PRE_COMMIT_FROM_REF and PRE_COMMIT_TO_REF', () => {
  test('name the two ends of a push', async () => {
    const repository = started({ 'old.py': leaking })
    repository.commit({ 'pushed.py': leaking })
    repository.commit({ 'pushed.py': null, 'later.py': leaking })
    const env = { PRE_COMMIT_FROM_REF: 'HEAD~2', PRE_COMMIT_TO_REF: 'HEAD~1' }
    expect(await hook(repository, [], { env })).toMatchObject({ code: 1, found: ['pushed.py'] })
    expect((await hook(repository, ['old.py'], { env })).code).toBe(0)
  })

  test('that git does not know are a mistake', async () => {
    const { folder } = started()
    const env = { PRE_COMMIT_FROM_REF: 'gone', PRE_COMMIT_TO_REF: 'HEAD' }
    expect(await leakgate(folder, ['hook'], { env })).toMatchObject(explained(2, 'no commit "gone"'))
  })
})

describe('with nothing to look at it says so', () => {
  test.each([
    ['nothing is staged', {}],
    ['no program is staged', { 'notes.txt': 'open("x")\n' }],
  ])('%s', async (_, files) => {
    const repository = started()
    if (Object.keys(files).length > 0) stage(repository, files)
    const { code, stderr, verdict } = await hook(repository)
    expect({ code, verdict }).toEqual({ code: 0, verdict: undefined })
    expect(stderr).toBe('leakgate: no Python or JavaScript/TypeScript file to look at\n')
  })
})

test('before the first commit all that is staged is new', async () => {
  const repository = newRepository()
  stage(repository, { 'a.py': leaking })
  expect(await hook(repository)).toMatchObject({ code: 1, found: ['a.py'] })
})

test('a staged file that does not parse stops, as nobody can say what it leaks', async () => {
  const repository = started()
  stage(repository, { 'a.py': `${leaking}(` })
  const { code, verdict } = await hook(repository)
  expect(code).toBe(1)
  expect(verdict.reasons).toMatchObject([{ kind: 'unreadable', path: 'a.py' }])
})

describe.skipIf(process.platform === 'win32')('as git’s own pre-commit hook', () => {
  const commit = ({ folder }: TestRepository, ...args: string[]) =>
    ended('git', ['commit', '--quiet', '--message', 'a change', ...args], { cwd: folder, env: plainEnvironment })

  function hooked(files: Record<string, string>): TestRepository {
    const repository = started(files)
    const script = join(repository.folder, '.git', 'hooks', 'pre-commit')
    writeFileSync(script, `#!/bin/sh\nexec "${process.execPath}" "${cliBundle}" hook\n`)
    chmodSync(script, 0o755)
    return repository
  }

  test('it sees what `git commit --all` and `git commit PATH` are about to commit', async () => {
    const repository = hooked({ 'a.py': closing, 'b.py': closing })
    repository.write('a.py', leaking)
    repository.write('b.py', `# fine\n${closing}`)
    expect((await commit(repository, '--all')).code).toBe(1)
    expect((await commit(repository, 'a.py')).code).toBe(1)
    expect((await commit(repository, 'b.py')).code).toBe(0)
    expect(repository.git('log', '-1', '--name-only', '--format=')).toBe('b.py')
  })

  test('it works in a linked work tree', async () => {
    const repository = hooked({ 'a.py': closing })
    const linked = join(repository.folder, '..', `${repository.folder.split('/').at(-1)}-linked`)
    repository.git('worktree', 'add', '--quiet', linked)
    writeFileSync(join(linked, 'a.py'), leaking)
    const { code, stderr } = await ended('git', ['commit', '--all', '--message', 'x'], {
      cwd: linked,
      env: plainEnvironment,
    })
    repository.git('worktree', 'remove', '--force', linked)
    expect(code).toBe(1)
    // git sends what a hook prints there.
    expect(stderr).toContain('a.py:5')
  })
})
