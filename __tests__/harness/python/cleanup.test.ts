import { expect, test } from 'vitest'
import { lastWord, makeProject, runPython } from '../records.ts'
import { folderWith, runSuite } from '../suite-runs.ts'

const resources = `
import socket, sqlite3
from concurrent.futures import ThreadPoolExecutor

KEPT = []

def leave(folder):
    KEPT.append(open(folder + '/written.txt', 'w'))
    KEPT[0].write('held back')
    KEPT.append(socket.socket())
    KEPT.append(sqlite3.connect(':memory:'))
    KEPT.append(ThreadPoolExecutor(1))

def fails(call, *arguments):
    try:
        call(*arguments)
    except Exception:
        return True
    return False

def all_closed():
    file, sock, connection, pool = KEPT
    return file.closed and sock.fileno() < 0 and fails(connection.execute, 'select 1') and fails(pool.submit, len, '')
`

const always = { LEAKGATE_CLEANUP_AT: '1' }
const problems = (records: { kind: string; message?: string }[]) =>
  records.filter(r => r.kind === 'problem').map(r => r.message)

const unittest = makeProject({
  'leaving.py': resources,
  'shared.py': 'HERE = open(__file__)\n',
  'test_c.py': `
import os, sqlite3, unittest
import leaving

class Cleaned(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = sqlite3.connect(':memory:')

    @classmethod
    def tearDownClass(cls):
        cls.shared.close()

    def test_1_leaves(self):
        leaving.leave(os.getcwd())
        import shared

    def test_2_sees(self):
        import shared
        self.assertEqual(self.shared.execute('select 1').fetchone(), (1,))
        self.assertFalse(shared.HERE.closed)
        print('closed:', leaving.all_closed(), open('written.txt').read())
`,
})

test('what finished tests leaked is closed once memory is short, and stays their leak', () => {
  const { code, output, records } = runPython(unittest, ['-m', 'unittest'], always)
  expect(code).toBe(0)
  expect(output).toContain('closed: True held back')
  expect(problems(records)[0]).toMatch(
    /^auto-cleanup after test_c\.Cleaned\.test_1_leaves: closed 1 executor, 1 file, 1 socket and 1 SQLite connection, \d+ MB before, \d+ MB after$/,
  )
  const left = lastWord(records)
    .get('test_c.Cleaned.test_1_leaves')
    ?.resources.filter((one: { symbol: string }) => one.symbol === 'leave')
  expect(left.map((one: { kind: string }) => one.kind).sort()).toEqual(['executor', 'file', 'socket', 'sqlite'])
})

test('without a threshold, or below it, nothing is closed', () => {
  for (const settings of [{}, { LEAKGATE_CLEANUP_AT: String(2 ** 40) }]) {
    const { output, records } = runPython(unittest, ['-m', 'unittest'], settings)
    expect(output).toContain('closed: False')
    expect(problems(records)).toEqual([])
  }
})

test('fixtures of pytest that are wider than a test stay open', () => {
  const project = makeProject({
    'leaving.py': resources,
    'test_c.py': `
import sqlite3
import pytest
import leaving

@pytest.fixture(scope='session')
def shared():
    connection = sqlite3.connect(':memory:')
    yield connection
    connection.close()

def test_leaves(shared, tmp_path):
    leaving.leave(str(tmp_path))

def test_sees(shared):
    assert shared.execute('select 1').fetchone() == (1,)
    assert leaving.all_closed()
`,
  })
  const { code, output, records } = runPython(project, ['-m', 'pytest', '-q'], always)
  expect(output).toContain('2 passed')
  expect(code).toBe(0)
  expect(problems(records)[0]).toContain('test_c.py::test_leaves: closed 1 executor, 1 file, 1 socket and 1 SQLite')
})

test('the policy says at which share of the smallest peak budget, and the suite tells what was done', async () => {
  const folder = await folderWith({
    'test_big.py': `
import socket, unittest
kept, left = [], []
class Big(unittest.TestCase):
    def test_1(self): left.append(socket.socket())
    def test_2(self): kept.append(bytearray(b'x' * 100_000_000))
    def test_3(self): self.assertLess(left[0].fileno(), 0)
`,
  })
  const suite = { command: 'python3 -m unittest', runtime: 'python', confirm: 'never', budget: { peak: '1 GB' } }
  const { suites, measurements } = await runSuite(folder, suite, {
    autoCleanup: { enabled: true, at: 0.5 },
    budgets: [{ scope: 'global', budget: { peak: 200e6, hard: false } }],
  })
  expect(suites[0]).toMatchObject({
    outcome: 'passed',
    problems: [expect.stringContaining('test_2: closed 1 socket, ')],
  })
  expect(measurements.map(one => one.resources.map(({ kind }) => kind))).toEqual([['socket'], [], []])
})
