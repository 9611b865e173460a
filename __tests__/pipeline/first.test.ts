import { expect, test } from 'vitest'
import { changesBetween } from '../../src/changes/diff.ts'
import { openRepository } from '../../src/changes/git.ts'
import { emptyLedger, type Ledger } from '../../src/model/ledger.ts'
import { runCommandLine } from '../../src/pipeline/suites.ts'
import { treeOf } from '../../src/pipeline/trees.ts'
import { defaultPolicy } from '../../src/policy/schema.ts'
import { plainEnvironment } from '../action/bundle.ts'
import { gitEnvironment, newRepository, type TestRepository } from '../changes/repository.ts'

const shop = {
  'src/shop/__init__.py': '',
  'src/shop/db.py': 'def connect(): ...\n',
  'src/shop/orders.py': 'from .db import connect\n',
  'src/shop/mail.py': 'import smtplib\n',
  'tests/test_db.py': 'import shop.db\n',
  'tests/test_orders.py': 'from shop import (\n    orders,\n)\n',
  'tests/test_mail.py': 'from shop.mail import send\n',
}

const tell = `for (const name of ['FIRST', 'CONFIRM', 'REPEAT_BUDGET']) {
  const value = process.env['LEAKGATE_' + name] ?? 'unset'
  console.log(name, value.endsWith('.txt') ? fs.readFileSync(value, 'utf8') : value)
}`

/** What a suite is told when the working tree is compared with HEAD. */
async function told(
  { folder }: TestRepository,
  options: { ledger?: Ledger; suspect?: string[]; confirm?: 'all' } = {},
) {
  const { ledger = emptyLedger, suspect = [], ...rest } = options
  const repo = await openRepository(folder, gitEnvironment)
  const silent = { write: () => true }
  let output = ''
  await runCommandLine([process.execPath, '-e', tell], defaultPolicy, {
    root: repo.root,
    world: {
      ...{ argv: [], cwd: repo.root, env: plainEnvironment, stdout: silent, stderr: silent },
      now: () => new Date(0),
      onInterrupt: () => () => {},
    },
    log: () => {},
    clues: {
      changes: await changesBetween(repo, 'HEAD', 'working tree'),
      tree: treeOf(repo, 'working tree'),
      ledger,
      suspect,
    },
    onOutput: chunk => {
      output += chunk
    },
    ...rest,
  })
  return output
}

const files = (output: string) => [...output.matchAll(/(tests\/.*)::\*$/gm)].map(([, file]) => file)

test('tests that import a changed file come first, the nearest before those that do so through others', async () => {
  const repository = newRepository()
  repository.commit(shop)
  repository.write('src/shop/db.py', 'def connect(): pass\n')
  expect(files(await told(repository))).toEqual(['tests/test_db.py', 'tests/test_orders.py'])
})

test('a file that is gone had importers too', async () => {
  const repository = newRepository()
  repository.commit(shop)
  repository.git('rm', '--quiet', 'src/shop/mail.py')
  expect(files(await told(repository))).toEqual(['tests/test_mail.py'])
})

test('before them come the leaks that the ledger knows of this suite, and what new findings reach', async () => {
  const repository = newRepository()
  repository.commit(shop)
  repository.write('src/shop/db.py', 'def connect(): pass\n')
  const entry = {
    suite: 'command',
    environment: { os: 'linux', architecture: 'x64', runtime: 'python3.11' },
    open: { file: 1 },
    first: {},
  }
  const baseline = [
    { ...entry, test: 'tests/test_old.py::test_it' },
    { ...entry, test: 'tests/test_clean.py::test_it', open: {} },
    { ...entry, test: 'tests/test_other.py::test_it', suite: 'other' },
  ]
  const output = await told(repository, { ledger: { acceptances: [], baseline }, suspect: ['src/shop/mail.py'] })
  expect(output).toMatch(/^FIRST tests\/test_old\.py::test_it\n/)
  expect(output).not.toMatch(/test_clean|test_other/)
  expect(files(output)).toEqual(['tests/test_mail.py', 'tests/test_db.py', 'tests/test_orders.py'])
})

test('nothing changed, no order; and without a limit in the policy the harness sets its own', async () => {
  const repository = newRepository()
  repository.commit(shop)
  expect(await told(repository)).toBe('FIRST unset\nCONFIRM screen\nREPEAT_BUDGET unset\n')
})

test('when everything is confirmed there is no order and no limit of time', async () => {
  const repository = newRepository()
  repository.commit(shop)
  repository.write('src/shop/db.py', 'def connect(): pass\n')
  expect(await told(repository, { confirm: 'all' })).toBe(
    `FIRST unset\nCONFIRM all\nREPEAT_BUDGET ${Number.MAX_SAFE_INTEGER}\n`,
  )
})
