import { spawn } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cliBundle, ended, plainEnvironment, root } from '../action/bundle.ts'
import { newRepository, type TestRepository, temporaryFolder } from '../changes/repository.ts'
import { explained, leakgate } from './cli.ts'

const opens = (connections: number) => `import sqlite3

kept = []


def load():
    for _ in range(${connections}):
        kept.append(sqlite3.connect(":memory:"))
`
const suite = `import unittest

from shop.db import load


class It(unittest.TestCase):
    def test_load(self):
        load()

    def test_calm(self):
        pass
`
const command = ['--', 'python3', '-m', 'unittest']
const testLoad = ['--test', 'test_db.It.test_load']

/** Work on a branch that left `main` where \`load\` opened \`before\` connections; it now opens \`after\`. */
function work(before: number, after: number, more: Record<string, string> = {}): TestRepository {
  const repository = newRepository()
  repository.commit({ 'shop/__init__.py': '', 'shop/db.py': opens(before), 'test_db.py': suite, ...more })
  repository.git('checkout', '--quiet', '-b', 'work')
  repository.write('shop/db.py', opens(after))
  return repository
}

const nothingLeft = ({ git }: TestRepository) => expect(git('worktree', 'list').split('\n')).toHaveLength(1)

describe('reproduce', () => {
  test('says in a line what an iteration leaves open at base and head, and where head opened it', async () => {
    const repository = work(0, 3)
    const { code, stdout } = await leakgate(repository.folder, ['reproduce', ...testLoad, ...command])
    expect(stdout).toContain('test_db.It.test_load\n  base 0, head +3 SQLite connections an iteration\n')
    expect(stdout).toMatch(/sqlite left open, opened at shop\/db\.py:8 in load/)
    expect(stdout).toMatch(/head leaks more than base \([0-9a-f]{12}\)\n$/)
    expect(code).toBe(1)
    nothingLeft(repository)
  })

  test('passes where head leaks as much as the base, or less', async () => {
    const repository = work(2, 2)
    const same = await leakgate(repository.folder, ['reproduce', ...testLoad, ...command])
    expect(same.stdout).toContain('base +2, head +2 SQLite connections an iteration')
    expect(same.code).toBe(0)
    repository.write('shop/db.py', opens(0))
    const mended = await leakgate(repository.folder, ['reproduce', ...testLoad, ...command])
    expect(mended.stdout).toContain('base +2, head 0 SQLite connections an iteration')
    expect(mended.code).toBe(0)
  })

  test('compares with the revision that is named, and prints JSON', async () => {
    const repository = work(0, 3)
    const tip = repository.commit()
    const args = ['reproduce', '--against', 'HEAD', '--format', 'json', ...testLoad, ...command]
    const { code, stdout } = await leakgate(repository.folder, args)
    const rate = [{ kind: 'sqlite', each: 3, low: 3, high: 3 }]
    expect(JSON.parse(stdout)).toMatchObject({
      against: tip,
      tests: [{ test: testLoad[1], base: { opened: rate }, head: { opened: rate }, worse: false }],
      notes: [],
    })
    expect(code).toBe(0)
  })

  test('without a test holds against the base what leaks in any', async () => {
    const { folder } = work(0, 1)
    const { code, stdout } = await leakgate(folder, ['reproduce', ...command])
    expect(stdout).toContain('base 0, head +1 SQLite connection an iteration')
    expect(stdout).not.toContain('test_calm')
    expect(code).toBe(1)
  })

  test('without a test does not pass a suite that fails', async () => {
    const repository = work(0, 0)
    repository.write('test_db.py', `${suite}\n    def test_fails(self):\n        self.fail()\n`)
    const { code, stdout } = await leakgate(repository.folder, ['reproduce', ...command])
    expect(stdout).toContain('in the working tree the suite did not pass (failed)')
    expect(code).toBe(3)
  })

  test('says that the base has no such test', async () => {
    const repository = work(0, 0)
    repository.write(
      'test_db.py',
      `${suite}\n    def test_new(self):\n        __import__("shop.db").db.kept.append(open(__file__))\n`,
    )
    const { code, stdout } = await leakgate(repository.folder, [
      ...['reproduce', '--test', 'test_db.It.test_new'],
      ...command,
    ])
    expect(stdout).toContain('  base: there is no such test\n  head +1 file an iteration\n')
    expect(code).toBe(1)
  })

  test('says why the base did not run it', async () => {
    const repository = work(0, 1)
    const broken = repository.commit({ 'shop/db.py': 'raise SystemError("broken")\n' })
    repository.write('shop/db.py', opens(1))
    const args = ['reproduce', '--against', broken, ...testLoad, ...command]
    const { code, stdout } = await leakgate(repository.folder, args)
    expect(stdout).toMatch(/ {2}base: it did not run: .+\n {2}head \+1 SQLite connection an iteration\n/)
    expect(code).toBe(1)
  })

  test('cannot tell, and does not pass, when the test fails in the working tree', async () => {
    const repository = work(1, 1)
    repository.write('shop/db.py', 'def load():\n    raise ValueError\n')
    const { code, stdout } = await leakgate(repository.folder, ['reproduce', ...testLoad, ...command])
    expect(stdout).toContain('cannot be told')
    expect(code).toBe(3)
  })

  test('works below the root, with the environment that lies beside the code', async () => {
    const repository = work(0, 0)
    repository.commit({
      '.gitignore': '.venv\n',
      'api/store.py': opens(0),
      'api/tests/test_store.py': 'from store import load\n\ndef test_it():\n    load()\n',
      'api/pytest.ini': '[pytest]\npythonpath = .\n',
    })
    repository.git('branch', '--force', 'main')
    repository.write('api/store.py', opens(2))
    await venvIn(join(repository.folder, '.venv'))
    const { code, stdout } = await leakgate(join(repository.folder, 'api'), [
      ...['reproduce', '--test', 'tests/test_store.py::test_it'],
      ...['--', '../.venv/bin/python', '-m', 'pytest', 'tests'],
    ])
    expect(stdout).toContain('base 0, head +2 SQLite connections an iteration')
    expect(code).toBe(1)
  })

  test('runs the base’s own code where the project is installed in editable mode', async () => {
    const repository = newRepository()
    const test_ = 'from shop.db import load\n\ndef test_it():\n    load()\n'
    repository.commit({ 'src/shop/__init__.py': '', 'src/shop/db.py': opens(0), 'tests/test_db.py': test_ })
    repository.write('src/shop/db.py', opens(1))
    const python = await venvIn(join(temporaryFolder(), 'venv'), join(repository.folder, 'src'))
    const { code, stdout } = await leakgate(repository.folder, [
      ...['reproduce', '--test', 'tests/test_db.py::test_it'],
      ...['--', python, '-m', 'pytest'],
    ])
    expect(stdout).toContain('base 0, head +1 SQLite connection an iteration')
    expect(code).toBe(1)
  })

  test('lets the test see what the policy’s suite with this command lets it see', async () => {
    const policy = 'suites:\n  unit: { command: python3 -m unittest, environment: [SHOP_URL] }\n'
    const asks = `${suite}\n    def setUp(self):\n        import os\n        os.environ["SHOP_URL"]\n`
    const repository = work(0, 1, { '.leakgate/policy.yml': policy, 'test_db.py': asks })
    const env = { SHOP_URL: 'sqlite:' }
    const { code, stdout } = await leakgate(repository.folder, ['reproduce', ...testLoad, ...command], { env })
    expect(stdout).toContain('base 0, head +1 SQLite connection an iteration')
    expect(code).toBe(1)
  })

  test('cannot tell where the base ran the working tree’s code after all', async () => {
    const repository = work(0, 1)
    // Some build tools install a finder that comes before all paths.
    const find = `lambda name, *_, find=PathFinder.find_spec: find(name, [${JSON.stringify(repository.folder)}]) if name == "shop" else None`
    const hook = `import sys; from importlib.machinery import PathFinder; sys.meta_path.insert(0, type("Finder", (), {"find_spec": staticmethod(${find})}))`
    const python = await venvIn(join(temporaryFolder(), 'venv'), hook)
    const { code, stdout } = await leakgate(repository.folder, [
      ...['reproduce', ...testLoad],
      ...['--', python, '-m', 'unittest'],
    ])
    expect(stdout).toContain('at the base shop/db.py came from the working tree')
    expect(code).toBe(3)
  })

  test('explains a test that did not run, a revision that does not exist, and a missing command', async () => {
    const { folder } = work(0, 0)
    const unknown = await leakgate(folder, ['reproduce', '--test', 'test_db.It.test_nope', ...command])
    expect(unknown.code).toBe(2)
    expect(unknown.stderr).toContain('the test "test_db.It.test_nope" was not measured in the working tree')
    expect(await leakgate(folder, ['reproduce', '--against', 'nope', ...command])).toMatchObject(
      explained(2, 'git knows no commit "nope"'),
    )
    expect((await leakgate(folder, ['reproduce'])).code).toBe(2)
  })
})

/** A virtual environment that has the packages of ours and, as an editable install leaves them, further paths. */
async function venvIn(folder: string, ...paths: string[]): Promise<string> {
  await ended('python3', ['-m', 'venv', '--without-pip', folder], {})
  const python = join(folder, 'bin', 'python')
  const packages = await sitePackages(join(root, '.venv', 'bin', 'python'))
  writeFileSync(join(await sitePackages(python), 'paths.pth'), [packages, ...paths].join('\n'))
  return python
}

const sitePackages = async (python: string): Promise<string> =>
  (await ended(python, ['-c', 'import sysconfig; print(sysconfig.get_path("purelib"))'], {})).stdout.trim()

describe('an interrupt', () => {
  test('takes the worktree along', async () => {
    const repository = work(0, 0)
    const temp = temporaryFolder()
    // At the base it never ends.
    const stays =
      'import time, os\nif "leakgate-base" in os.getcwd():\n    print("hangs", flush=True)\n    time.sleep(600)\n'
    repository.commit({ 'test_db.py': `${stays}${suite}` })
    repository.git('branch', '--force', 'main')
    const child = spawn(process.execPath, [cliBundle, 'reproduce', ...testLoad, ...command], {
      cwd: repository.folder,
      env: { ...plainEnvironment, TMPDIR: temp },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const gone = new Promise(resolve => child.once('exit', (_, by) => resolve(by)))
    await new Promise<void>(resolve => {
      let text = ''
      child.stderr.on('data', chunk => {
        text += chunk
        if (text.includes('hangs')) resolve()
      })
    })
    child.kill('SIGINT')
    expect(await gone).toBe('SIGINT')
    expect(readdirSync(temp)).toEqual([])
    nothingLeft(repository)
  })
})
