import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { acceptanceOf } from '../action/acceptance.ts'
import { runtimes } from '../action/bundle.ts'
import { pullRequest } from '../action/pull-request.ts'
import { closing, leaking, leakingRule, policyWith } from '../action/sources.ts'
import { newRepository, type TestRepository } from '../changes/repository.ts'
import { type CliOptions, explained, leakgate } from './cli.ts'

/** main with `before`, and a branch with the working tree on it. */
function branch(before: Record<string, string>): TestRepository {
  const repository = newRepository()
  repository.commit({ 'README.md': 'A service.\n', ...before })
  repository.git('switch', '--quiet', '--create', 'work')
  return repository
}

const checked = async ({ folder }: TestRepository, args: string[] = [], options: CliOptions = {}) => {
  const { code, stdout, stderr } = await leakgate(folder, ['check', '--format', 'json', ...args], options)
  const { verdict } = JSON.parse(stdout)
  return { code, stderr, verdict }
}

describe.each(runtimes)('check under $name', ({ node }) => {
  test('stops at a new leak, committed or not, and not at those that were there', async () => {
    const repository = branch({ 'old.py': leaking })
    repository.commit({ 'new.py': leaking })
    repository.write('newest.py', leaking)
    const { code, verdict } = await checked(repository, [], { node })
    expect(code).toBe(1)
    expect(verdict.findings.new.map(({ path }: { path: string }) => path).sort()).toEqual(['new.py', 'newest.py'])
    expect(verdict.reasons[0]).toMatchObject({ kind: 'new finding', severity: 'high', blocks: true, line: 5 })
  })
})

describe('nothing is new about', () => {
  test('a leak below added lines', async () => {
    const repository = branch({ 'a.py': leaking })
    repository.write('a.py', `# one\n# two\n${leaking}`)
    const { code, verdict } = await checked(repository)
    expect(code).toBe(0)
    expect(verdict.findings.known).toMatchObject([{ path: 'a.py', line: 7 }])
  })

  test('a leak in a file that moved', async () => {
    const repository = branch({ 'a.py': leaking })
    repository.commit({ 'a.py': null, 'b/c d.py': leaking })
    expect(await checked(repository)).toMatchObject({ code: 0, verdict: { findings: { new: [] } } })
  })

  test('a file that was deleted, whose leak then counts as fixed', async () => {
    const repository = branch({ 'a.py': leaking })
    repository.commit({ 'a.py': null })
    expect(await checked(repository)).toMatchObject({
      code: 0,
      verdict: { findings: { new: [], fixed: [{ path: 'a.py' }] } },
    })
  })

  test('a submodule', async () => {
    const library = newRepository()
    library.commit({ 'leak.py': leaking })
    const repository = branch({})
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.folder, 'library')
    repository.commit({ 'a.py': closing })
    const { code, verdict } = await checked(repository)
    expect({ code, new: verdict.findings.new, skipped: verdict.skipped }).toEqual({ code: 0, new: [], skipped: [] })
  })
})

test('a second leak that looks like the first is new', async () => {
  const repository = branch({ 'a.py': leaking })
  const twice = leaking.replace('    return', '    connection = sqlite3.connect(path)\n    return')
  repository.commit({ 'a.py': twice })
  const { code, verdict } = await checked(repository)
  expect(code).toBe(1)
  expect(verdict.findings.new).toHaveLength(1)
})

test.skipIf(process.platform === 'win32')('files with odd names are read', async () => {
  const names = ['-rf.py', 'a "quoted" b.py', "it's.py", 'ünï/文.py', 'new\nline.py', 'back\\slash.py', ':(top).py']
  const repository = branch({})
  repository.commit(Object.fromEntries(names.map(name => [name, leaking])))
  const { code, verdict } = await checked(repository)
  expect(code).toBe(1)
  expect(verdict.findings.new.map(({ path }: { path: string }) => path).sort()).toEqual(names.sort())
  expect(verdict.skipped).toEqual([])
})

test.skipIf(process.platform === 'win32')('a file name begins no line of the log', async () => {
  const repository = branch({})
  symlinkSync('nowhere', join(repository.folder, 'x\n::error::forged.py'))
  const { stderr } = await checked(repository)
  expect(stderr).toMatch(/^leakgate: x\\n::error::forged\.py is a symbolic link/m)
  expect(stderr).not.toMatch(/^::error/m)
})

describe('what it is compared with', () => {
  test('a revision that does not exist is a mistake', async () => {
    const { folder } = branch({})
    expect(await leakgate(folder, ['check', '--base', 'gone'])).toMatchObject(explained(2, 'no commit "gone"'))
  })

  test('without a main branch it has to be named', async () => {
    const repository = branch({})
    repository.git('branch', '--quiet', '-D', 'main')
    expect(await leakgate(repository.folder, ['check'])).toMatchObject(explained(2, 'no main branch was found'))
    expect((await checked(repository, ['--base', 'HEAD'])).code).toBe(0)
  })

  test('a checkout that is too shallow says so', async () => {
    const { origin, checkout } = pullRequest({}, { 'a.py': leaking })
    const shallow = checkout(1)
    shallow.git('fetch', '--quiet', '--depth=1', 'origin', `${origin.git('rev-parse', 'main')}:main`)
    expect(await leakgate(shallow.folder, ['check', '--base', 'main'])).toMatchObject(explained(3, 'fetch-depth: 0'))
  })
})

describe('whose policy and ledger rule', () => {
  const accepting = async () => {
    const repository = branch({})
    repository.commit({ 'a.py': leaking, ...(await acceptanceOf('a.py', leaking)) })
    return repository
  }

  test('on one’s own machine, one’s own', async () => {
    expect((await checked(await accepting())).code).toBe(0)
  })

  test('on a CI, those of the base until somebody approves', async () => {
    const repository = await accepting()
    const env = { CI: 'true' }
    const { code, verdict } = await checked(repository, [], { env })
    expect(code).toBe(1)
    expect(verdict.selfExcuses).toEqual([expect.stringContaining(`it accepts ${leakingRule}`)])
    expect((await checked(repository, ['--approved'], { env })).code).toBe(0)
  })

  test('an acceptance that has ended excuses no line that changes', async () => {
    const repository = branch({ 'a.py': leaking, ...(await acceptanceOf('a.py', leaking, '2020-01-31')) })
    repository.write('other.py', closing)
    expect((await checked(repository)).code).toBe(0)
    repository.write('a.py', leaking.replace('connect(path)', 'connect( path)'))
    const { code, verdict } = await checked(repository)
    expect(code).toBe(1)
    expect(verdict.reasons[0]).toMatchObject({ kind: 'expired acceptance' })
  })
})

describe('leak coverage', () => {
  const line = (rest: string) => ({ '.leakgate/policy.yml': `block: { at: critical, ${rest} }\n` })

  test('of what a change adds is told by category and by folder', async () => {
    const repository = branch({ ...line('ratchet: false'), 'old.py': leaking })
    repository.commit({ 'app/db/a.py': leaking, 'app/db/b.py': closing })
    const { verdict } = await checked(repository)
    const coverage = { proved: 1, exercised: 0, unproved: 0, leaks: 1 }
    expect(verdict.coverage).toMatchObject({
      change: coverage,
      categories: [{ name: 'sqlite', coverage }],
      folders: [{ name: 'app/db', coverage }],
    })
    expect(verdict.coverage).not.toHaveProperty('base')
    const { stdout } = await leakgate(repository.folder, ['check'])
    expect(stdout).toMatch(/app\/db\s+█████░░░░░ {2}1 proved, 0 exercised, 0 unproved, 1 leak/)
  })

  test('of the whole may not fall where the policy says so, untouched files counted', async () => {
    const repository = branch({ ...line('ratchet: true'), 'old.py': closing, 'older.py': leaking })
    repository.commit({ 'app/a.py': closing })
    const { code, verdict } = await checked(repository)
    expect(code).toBe(0)
    expect(verdict.coverage).toMatchObject({ whole: { proved: 2, leaks: 1 }, base: { proved: 1, leaks: 1 } })

    repository.commit({ 'app/b.py': leaking, 'app/c.py': leaking })
    const fallen = await leakgate(repository.folder, ['check'])
    expect(fallen).toMatchObject({
      code: 1,
      stdout: expect.stringContaining(
        'of all acquisitions, 40 % (2 of 5) are proved or exercised, at the base 50 % (1 of 2); not known to be released: app/b.py:5 (sqlite, leaks), app/c.py:5 (sqlite, leaks)',
      ),
    })
    expect(fallen.stdout).toContain('40 % known to be released, 50 % at the base')
  })

  test('of the whole may not fall by removing what is released', async () => {
    const repository = branch({ ...line('ratchet: true'), 'old.py': closing, 'older.py': leaking })
    repository.commit({ 'old.py': null })
    const { code, verdict } = await checked(repository)
    expect(code).toBe(1)
    expect(verdict.reasons).toMatchObject([
      { kind: 'coverage', message: expect.stringContaining('1 acquisition that was released is gone') },
    ])
  })

  test('of the whole is not held against a commit by the hook', async () => {
    const repository = branch({ ...line('ratchet: true'), 'old.py': closing })
    repository.write('a.py', leaking)
    repository.git('add', 'a.py')
    expect(await leakgate(repository.folder, ['hook'])).toMatchObject({ code: 0 })
  })
})

test('report-only reports what it would have been and lets it go until its day has passed', async () => {
  const until = (day: string) => ({ '.leakgate/policy.yml': `reportOnly: { until: ${day} }\n` })
  const going = branch(until('2999-12-31'))
  going.write('a.py', leaking)
  expect(await checked(going)).toMatchObject({
    code: 0,
    verdict: { status: 'passed', reportOnly: { wouldBe: 'failed' } },
  })
  const over = branch(until('2020-01-31'))
  over.write('a.py', leaking)
  expect((await checked(over)).code).toBe(1)
})

describe('the suites of a policy', () => {
  const counted = 'import unittest\n\nclass It(unittest.TestCase):\n    def test_it(self): self.fail("on purpose")\n'
  const policy = policyWith('{ command: python3 -m unittest, runtime: python, paths: ["*.py"] }')

  test('run when the change touches their paths, and their failure fails the gate', async () => {
    const repository = branch({ '.leakgate/policy.yml': policy, 'test_it.py': counted })
    repository.write('README.md', 'more\n')
    expect((await checked(repository)).verdict).toMatchObject({ status: 'passed', suites: [] })
    repository.write('a.py', closing)
    const { code, verdict } = await checked(repository)
    expect(code).toBe(1)
    expect(verdict.reasons).toMatchObject([
      { kind: 'failing tests', message: expect.stringContaining('1 test failed') },
    ])
  })

  test('do not run with --no-suites', async () => {
    const repository = branch({ '.leakgate/policy.yml': policy, 'test_it.py': counted })
    repository.write('a.py', closing)
    expect(await checked(repository, ['--no-suites'])).toMatchObject({ code: 0, verdict: { suites: [] } })
  })
})

test('the working tree is as it was afterwards', async () => {
  const repository = branch({ 'a.py': leaking })
  repository.write('b.py', leaking)
  const before = [
    repository.git('status', '--porcelain'),
    readFileSync(join(repository.folder, '.git', 'index'), 'hex'),
  ]
  await checked(repository)
  const after = [repository.git('status', '--porcelain'), readFileSync(join(repository.folder, '.git', 'index'), 'hex')]
  expect(after).toEqual(before)
})
