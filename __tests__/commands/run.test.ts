import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runtimes } from '../action/bundle.ts'
import { policyWith } from '../action/sources.ts'
import { newRepository, temporaryFolder } from '../changes/repository.ts'
import { explained, leakgate } from './cli.ts'

const unittest = (body: string) => `import sqlite3, sys, unittest

kept = []


class It(unittest.TestCase):
    def test_it(self):
        ${body}
`

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  return folder
}

const plainRun = ['run', '--format', 'json', '--no-policy', '--']

describe.each(runtimes)('run under $name', ({ node }) => {
  test('prints measurements and suites as JSON and nothing else, whatever the tests print', async () => {
    const folder = folderWith({ 'test_it.py': unittest('print("{"); print("loud", file=sys.stderr)') })
    const { code, stdout, stderr } = await leakgate(folder, [...plainRun, 'python3', '-m', 'unittest'], { node })
    const result = JSON.parse(stdout)
    expect(Object.keys(result)).toEqual(['measurements', 'suites'])
    expect(result).toMatchObject({
      measurements: [{ test: 'test_it.It.test_it', outcome: 'passed', verdict: 'clean', resources: [] }],
      suites: [{ suite: 'command', outcome: 'passed', command: ['python3', '-m', 'unittest'], tests: { passed: 1 } }],
    })
    expect(stderr).toContain('loud')
    expect(code).toBe(0)
  })

  test('names what stays open and where it was opened', async () => {
    const folder = folderWith({ 'test_it.py': unittest('kept.append(sqlite3.connect(":memory:"))') })
    const { code, stdout } = await leakgate(folder, [...plainRun, 'python3', '-m', 'unittest'], { node })
    expect(code).toBe(1)
    expect(JSON.parse(stdout).measurements).toMatchObject([
      { verdict: 'leak', resources: [{ kind: 'sqlite', path: 'test_it.py', line: 8 }] },
    ])
  })

  test('leaves what t.after, before and after release alone', async () => {
    const clean = `import { after, before, describe, it, test } from 'node:test'
test('clears', t => { const i = setInterval(() => {}, 50); t.after(() => clearInterval(i)) })
describe('shared', () => {
  let i
  before(() => { i = setInterval(() => {}, 50) })
  after(() => clearInterval(i))
  it('uses it', () => {})
})
`
    const folder = folderWith({ 'it.test.mjs': clean })
    const { code, stdout } = await leakgate(folder, [...plainRun, node, '--test'], { node })
    expect(JSON.parse(stdout).measurements).toMatchObject([{ verdict: 'clean' }, { verdict: 'clean' }])
    expect(code).toBe(0)
  })

  test('measures node --test', async () => {
    const leak = "import { test } from 'node:test'\ntest('leaks', () => { setInterval(() => {}, 9).unref() })\n"
    const folder = folderWith({ 'it.test.mjs': leak })
    const { code, stdout } = await leakgate(folder, [...plainRun, node, '--test'], { node })
    expect(code).toBe(1)
    expect(JSON.parse(stdout).measurements).toMatchObject([
      { verdict: 'leak', resources: [{ kind: 'timer', line: 2 }] },
    ])
  })
})

describe('the exit code', () => {
  test.each([
    ['the command’s own', ['-c', 'raise SystemExit(7)'], 7],
    ['that of tests that fail', ['-m', 'unittest'], 1],
  ])('is %s', async (_, args, code) => {
    const folder = folderWith({ 'test_it.py': unittest('self.fail()') })
    expect((await leakgate(folder, [...plainRun, 'python3', ...args])).code).toBe(code)
  })

  test('is that of a mistake where the command does not exist', async () => {
    const { code, stdout } = await leakgate(temporaryFolder(), [...plainRun, 'no-such-program-anywhere'])
    expect(code).toBe(2)
    expect(JSON.parse(stdout).suites).toMatchObject([{ outcome: 'not found' }])
  })
})

describe('where it runs', () => {
  test('a command runs in the folder it was typed in, also below a repository’s root', async () => {
    const repository = newRepository()
    repository.commit({ 'sub/test_it.py': unittest('kept.append(sqlite3.connect(":memory:"))') })
    const { stdout } = await leakgate(join(repository.folder, 'sub'), [...plainRun, 'python3', '-m', 'unittest'])
    expect(JSON.parse(stdout).measurements).toMatchObject([{ resources: [{ path: 'sub/test_it.py' }] }])
  })

  test('the policy’s suites run where the policy says', async () => {
    const repository = newRepository()
    mkdirSync(join(repository.folder, 'sub'))
    repository.commit({
      '.leakgate/policy.yml': policyWith('{ command: python3 -m unittest, runtime: python, workingDirectory: sub }'),
      'sub/test_it.py': unittest('pass'),
    })
    const { code, stdout } = await leakgate(join(repository.folder, 'sub'), ['run', '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).suites).toMatchObject([{ suite: 'unit', tests: { passed: 1 } }])
  })
})

describe('without anything to run', () => {
  test.each([
    ['no command and no policy', ['run'], 'no test command was given'],
    ['a suite that the policy does not know', ['run', '--suite', 'uint'], 'no suite "uint"'],
  ])('%s is a mistake', async (_, args, message) => {
    const repository = newRepository()
    repository.commit({ 'README.md': 'x\n' })
    expect(await leakgate(repository.folder, args)).toMatchObject(explained(2, message))
  })
})

test('run fails for a budget that is not hard, and says which', async () => {
  const repository = newRepository()
  repository.commit({
    '.leakgate/policy.yml': policyWith('{ command: python3 -m unittest, runtime: python, budget: { peak: 1 MB } }'),
    'test_it.py': unittest('pass'),
  })
  const { code, stderr } = await leakgate(repository.folder, ['run'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/suite unit: peak of .*, the budget is 1 MB/)
})
