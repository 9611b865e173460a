import { describe, expect, test } from 'vitest'
import { lastWord, lineOf, makeProject, normalised, type Ran, type Resource, runPython } from '../records.ts'

const source = `
import asyncio, os, socket, sqlite3, subprocess, sys, tempfile, threading, unittest
from concurrent.futures import ThreadPoolExecutor

KEPT = []
NEVER = threading.Event()
HERE = os.path.abspath(__file__)

class Leaks(unittest.TestCase):
    def test_sqlite(self):
        KEPT.append(sqlite3.connect(':memory:'))

    def test_sqlite_dropped(self):
        dropped = sqlite3.connect(':memory:').execute('select 1')

    def test_socket(self):
        KEPT.append(socket.socket())

    def test_thread(self):
        threading.Thread(target=NEVER.wait, daemon=True, name='waits').start()

    def test_process(self):
        KEPT.append(subprocess.Popen([sys.executable, '-S', '-c', 'input()'], stdin=subprocess.PIPE))

    def test_child_dropped(self):
        child = subprocess.Popen([sys.executable, '-S', '-c', ''], stdout=subprocess.PIPE)
        with child.stdout:
            child.stdout.read()

    def test_file_dropped(self):
        self.assertTrue(open(HERE).read())

    def test_file_in_a_cycle(self):
        class Node: pass
        node = Node()
        node.itself, node.file = node, open(HERE, 'rb')

    def test_executor(self):
        pool = ThreadPoolExecutor(1)  # never shut down
        pool.submit(len, '').result()

    def test_descriptor(self):
        os.open(HERE, os.O_RDONLY)

    def test_temporary(self):
        tempfile.mkdtemp()

class Clean(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = sqlite3.connect(':memory:')

    @classmethod
    def tearDownClass(cls):
        cls.shared.close()

    def test_added_cleanup(self):
        opened = open(HERE)  # closed by addCleanup
        self.addCleanup(opened.close)

    def test_everything_closed(self):
        with tempfile.TemporaryDirectory() as folder, open(os.path.join(folder, 'x'), 'w') as file:
            file.write('x')
        with ThreadPoolExecutor(1) as pool:
            pool.submit(len, '').result()
        with socket.socket(), tempfile.NamedTemporaryFile():
            pass
        subprocess.run([sys.executable, '-S', '-c', ''])
        thread = threading.Thread(target=len, args=('',))
        thread.start()
        thread.join()

    def test_opening_fails(self):
        with self.assertRaises(OSError):
            open(os.path.join(HERE, 'missing'))
        with self.assertRaises(sqlite3.OperationalError):
            sqlite3.connect(os.path.join(HERE, 'missing'))

    def test_subtests(self):
        for number in range(3):
            with self.subTest(number=number):
                self.assertLess(number, 3)

class Other(unittest.TestCase):
    def test_fails(self):
        open(os.path.join(os.path.dirname(HERE), 'missing'))

    def test_failing_subtest(self):
        with self.subTest(number=1):
            self.fail('no')

    @unittest.skip('not today')
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected_failure(self):
        self.fail('as expected')

class Async(unittest.IsolatedAsyncioTestCase):
    async def test_async(self):
        await asyncio.sleep(0)
`

const root = makeProject({ 'test_all.py': source })
const watched = runPython(root, ['-m', 'unittest', 'test_all'], { LEAKGATE_CONFIRM: 'off' })
const words = lastWord(watched.records)
const open = (test: string): Resource[] => words.get(`test_all.${test}`)?.resources

describe('a unittest test that leaves something open', () => {
  const leaks: [string, string, string][] = [
    ['Leaks.test_sqlite', 'sqlite', 'KEPT.append(sqlite3'],
    ['Leaks.test_sqlite_dropped', 'sqlite', 'dropped = sqlite3'],
    ['Leaks.test_socket', 'socket', 'KEPT.append(socket'],
    ['Leaks.test_thread', 'thread', "name='waits'"],
    ['Leaks.test_process', 'process', 'KEPT.append(subprocess'],
    ['Leaks.test_child_dropped', 'process', 'child = subprocess'],
    ['Leaks.test_file_dropped', 'file', 'assertTrue(open'],
    ['Leaks.test_file_in_a_cycle', 'file', 'node.file = node, open'],
    ['Leaks.test_executor', 'executor', 'never shut down'],
    ['Leaks.test_descriptor', 'fd', 'os.open(HERE'],
    ['Leaks.test_temporary', 'tempfile', 'tempfile.mkdtemp()'],
  ]
  test.each(leaks)('%s is reported as %s with its line and function', (name, kind, code) => {
    expect(open(name)).toMatchObject([
      { kind, path: `${root}/test_all.py`, line: lineOf(source, code), symbol: name, count: 1 },
    ])
  })
})

describe('a unittest test that closes what it opens', () => {
  test.each([
    'Clean.test_added_cleanup',
    'Clean.test_everything_closed',
    'Clean.test_opening_fails',
    'Clean.test_subtests',
    'Async.test_async',
  ])('%s has nothing left open', name => expect(open(name)).toEqual([]))

  test('is credited with the places it released', () => {
    const released = words.get('test_all.Clean.test_added_cleanup')?.released
    expect(released).toContainEqual({
      path: `${root}/test_all.py`,
      line: lineOf(source, 'closed by addCleanup'),
      times: 1,
    })
  })

  test('is not blamed for a class fixture, which closes after it', () => {
    const blamed = watched.records.filter(r => r.kind === 'settled' && r.resources.length > 0)
    expect(blamed.map(r => r.test).filter(name => name.includes('Clean'))).toEqual([])
  })
})

test('outcomes are those of the runner', () => {
  const outcome = (name: string) => words.get(`test_all.Other.${name}`)?.outcome
  expect(['test_fails', 'test_failing_subtest', 'test_skipped', 'test_expected_failure'].map(outcome)).toEqual([
    'failed',
    'failed',
    'skipped',
    'passed',
  ])
})

test('the run begins with the process and ends in order', () => {
  expect(watched.records[0]).toMatchObject({ kind: 'process', protocol: 1, runner: 'unittest', cwd: root })
  expect(watched.records.slice(-2)).toMatchObject([
    { kind: 'end', phase: 'run' },
    { kind: 'end', phase: 'process' },
  ])
})

const sameAsPlain = (project: string, args: string[], mode: string): Ran => {
  const plain = runPython(project, args)
  const under = runPython(project, args, { LEAKGATE_CONFIRM: mode })
  expect(normalised(under.output)).toBe(normalised(plain.output))
  expect(under.code).toBe(plain.code)
  return under
}

describe('output and exit code are those of a plain run', () => {
  test.each(['Other', 'Clean', 'Async'])('for %s, repeated or not', name => {
    sameAsPlain(root, ['-m', 'unittest', `test_all.${name}`], 'off')
    sameAsPlain(root, ['-m', 'unittest', `test_all.${name}`], 'all')
  })

  test('for tests that print, swap streams, change the folder and close descriptors', () => {
    const rough = makeProject({
      'test_rough.py': `
import io, os, sys, unittest
class Rough(unittest.TestCase):
    def test_1_prints(self): print('hello'); os.write(1, b'raw\\n')
    def test_2_stream(self): sys.stdout = io.StringIO(); print('lost'); sys.stdout = sys.__stdout__
    def test_3_folder(self): os.chdir(os.path.dirname(os.getcwd()))
    def test_4_descriptors(self): os.closerange(3, 256)
    def test_5_all_descriptors(self): os.closerange(3, 65536)
`,
    })
    const under = sameAsPlain(rough, ['-m', 'unittest', 'test_rough'], 'all')
    expect(lastWord(under.records).size).toBe(5)
    expect(under.records).toContainEqual({
      kind: 'unrepeated',
      test: 'test_rough.Rough.test_5_all_descriptors',
      reason: 'it closes descriptors that it did not open',
    })
    expect(under.records.at(-1)).toMatchObject({ kind: 'end', phase: 'process' })
  })

  test('for tests that leave garbage and open things to the end of the process', () => {
    const untidy = makeProject({
      'test_untidy.py': `
import socket, tempfile, unittest
KEPT = []
class Untidy(unittest.TestCase):
    def test_held_socket(self): KEPT.append(socket.socket())
    def test_held_folder(self): KEPT.append(tempfile.TemporaryDirectory())
    def test_dropped_folder(self): tempfile.TemporaryDirectory()
    def test_folder_in_a_cycle(self): folder = tempfile.TemporaryDirectory(); folder.me = folder
`,
    })
    for (const filter of ['default', 'ignore']) {
      const under = sameAsPlain(untidy, ['-W', filter, '-m', 'unittest', 'test_untidy'], 'all')
      expect(under.records.filter(r => r.kind === 'repeat')).toHaveLength(4)
    }
  })

  test('for a project with a sitecustomize of its own', () => {
    const own = makeProject({
      'site/sitecustomize.py': "print('mine')",
      'test_x.py': 'import unittest\nclass X(unittest.TestCase):\n    def test_x(self): pass\n',
    })
    const environment = { PYTHONPATH: `${own}/site` }
    const under = runPython(own, ['-m', 'unittest'], environment)
    expect(under.output).toMatch(/^mine/)
    expect(lastWord(under.records).size).toBe(1)
  })
})

test('a test that ends the process is named by the last record', () => {
  const dying = makeProject({
    'test_x.py': 'import os, unittest\nclass X(unittest.TestCase):\n    def test_dies(self): os._exit(7)\n',
  })
  const under = runPython(dying, ['-m', 'unittest'], {})
  expect(under.code).toBe(7)
  expect(under.records.at(-1)).toEqual({ kind: 'start', test: 'test_x.X.test_dies', phase: 'run' })
})

test('a process that runs no tests and that another started writes no records', () => {
  expect(runPython(root, ['-c', 'import unittest'], { LEAKGATE_PROCESS: '1' }).records).toEqual([])
})

test('cases that are not made from the name of a method are repeated where that can be, and named where not', () => {
  const project = makeProject({
    'test_made.py': `
import unittest

KEPT = []

def grows(): KEPT.append(bytearray(5000))

class Made(unittest.TestCase):
    def __init__(self, word):
        super().__init__('runTest')
        self.word = word
    def id(self): return 'made.' + self.word
    def runTest(self): pass

def load_tests(loader, tests, pattern):
    return unittest.TestSuite([unittest.FunctionTestCase(grows), Made('one'), Made('two')])
`,
  })
  const { code, records } = runPython(project, ['-m', 'unittest', 'test_made'], { LEAKGATE_CONFIRM: 'screen' })
  expect(code).toBe(0)
  expect(records.filter(record => record.kind === 'problem')).toEqual([])
  const repeated = records.findLast(record => record.kind === 'repeat')
  expect(repeated).toMatchObject({ phase: 'confirm', test: 'grows' })
  const refused = records.filter(record => record.kind === 'unrepeated')
  expect(new Set(refused.map(record => record.test))).toEqual(new Set(['made.one', 'made.two']))
})
