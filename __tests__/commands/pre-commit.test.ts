/** The real pre-commit runs our hook from a clone of a git repository, as it does on a contributor's machine. */
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Ended, ended, plainEnvironment, root } from '../action/bundle.ts'
import { closing, leaking } from '../action/sources.ts'
import { newRepository, type TestRepository, temporaryFolder } from '../changes/repository.ts'

const onWindows = process.platform === 'win32'
const preCommit = join(root, '.venv', ...(onWindows ? ['Scripts', 'pre-commit.exe'] : ['bin', 'pre-commit']))

let hooks: TestRepository
let revision: string
/** pre-commit's own cache, shared by these tests and by nobody else. */
let cache: string

beforeAll(() => {
  cache = temporaryFolder()
  hooks = newRepository()
  cpSync(join(root, 'dist'), join(hooks.folder, 'dist'), { recursive: true })
  cpSync(join(root, '.pre-commit-hooks.yaml'), join(hooks.folder, '.pre-commit-hooks.yaml'))
  revision = hooks.commit()
})

/** A repository that uses the hook, with one commit. */
function user(files: Record<string, string>): TestRepository {
  const repository = newRepository()
  const config = `repos:\n  - repo: ${hooks.folder}\n    rev: ${revision}\n    hooks: [{ id: leakgate }]\n`
  repository.commit({ '.pre-commit-config.yaml': config, ...files })
  return repository
}

const run = ({ folder }: TestRepository, ...args: string[]): Promise<Ended> =>
  ended(preCommit, ['run', '--color', 'never', ...args], {
    cwd: folder,
    env: {
      ...plainEnvironment,
      PRE_COMMIT_HOME: cache,
      PATH: [join(process.execPath, '..'), plainEnvironment.PATH].join(onWindows ? ';' : ':'),
    },
  })

describe('pre-commit', () => {
  test('stops a commit that brings a leak, and lets one go that mends it', async () => {
    const repository = user({ 'old.py': leaking })
    repository.write('new.py', leaking)
    repository.git('add', 'new.py')
    // pre-commit hides what is not staged.
    repository.write('new.py', closing)
    const stopped = await run(repository)
    expect(stopped).toMatchObject({ code: 1, stdout: expect.stringContaining('new.py:5:18  high') })
    expect(stopped.stdout).not.toContain('old.py')
    repository.git('add', 'new.py')
    expect(await run(repository)).toMatchObject({ code: 0, stdout: expect.stringMatching(/leakgate\.+Passed/) })
  })

  test('hands on what a push brings', async () => {
    const repository = user({ 'old.py': leaking })
    repository.commit({ 'pushed.py': leaking })
    const range = ['--from-ref', 'HEAD~1', '--to-ref', 'HEAD', '--hook-stage', 'pre-push']
    expect(await run(repository, ...range)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('pushed.py:5:18'),
    })
  })

  test('finds nothing new in --all-files', async () => {
    expect((await run(user({ 'old.py': leaking }), '--all-files')).code).toBe(0)
  })

  test('skips a commit without a program', async () => {
    const repository = user({})
    repository.write('notes.txt', 'x\n')
    repository.git('add', 'notes.txt')
    expect(await run(repository)).toMatchObject({ code: 0, stdout: expect.stringContaining('Skipped') })
  })

  test('installs nothing but a clone', () => {
    expect(existsSync(join(hooks.folder, 'node_modules'))).toBe(false)
    expect(hooks.git('ls-files', '--stage', 'dist/cli.js')).toMatch(/^100755 /)
  })
})

test('the bundle is executable in the repository that users clone', async () => {
  const { stdout } = await ended('git', ['ls-files', '--stage', 'dist/cli.js'], { cwd: root, env: plainEnvironment })
  expect(stdout).toMatch(/^100755 /)
})
