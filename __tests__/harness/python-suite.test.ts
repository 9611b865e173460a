import { describe, expect, it } from 'vitest'
import { folderWith, runSuite } from './suite-runs.ts'

const suite = `
import socket, unittest
kept = []

class Leaks(unittest.TestCase):
    def test_keeps_a_list(self):
        kept.append([1, 2])

    def test_leaves_a_socket(self):
        kept.append(socket.socket())

class Clean(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = socket.socket()

    @classmethod
    def tearDownClass(cls):
        cls.shared.close()

    def test_uses_the_fixture(self):
        self.assertGreater(self.shared.fileno(), 0)

    def test_closes(self):
        with open(__file__) as source:
            self.assertTrue(source.readline() is not None)
`

describe('a unittest suite under the harness', () => {
  it('tells leaking tests from clean ones', async () => {
    const folder = await folderWith({ 'test_service.py': suite })
    const { suites, measurements } = await runSuite(folder, { command: 'python3 -m unittest', runtime: 'python' })
    expect(suites[0]).toMatchObject({ outcome: 'passed', measured: 'per test', tests: { passed: 4 } })
    expect(Object.fromEntries(measurements.map(one => [one.test, one.verdict]))).toEqual({
      'test_service.Leaks.test_keeps_a_list': 'leak',
      'test_service.Leaks.test_leaves_a_socket': 'leak',
      'test_service.Clean.test_uses_the_fixture': 'clean',
      'test_service.Clean.test_closes': 'clean',
    })
    const socket = measurements.find(one => one.test.endsWith('leaves_a_socket'))
    expect(socket?.resources).toEqual([expect.objectContaining({ kind: 'socket', path: 'test_service.py', line: 10 })])
  })

  it('that keeps 64 MB an iteration is held to what one run takes, and found out in a few', async () => {
    const folder = await folderWith({
      'test_big.py': `
import unittest
kept = []
class Big(unittest.TestCase):
    def test_keeps(self):
        kept.append(bytearray(b'x' * 64_000_000))
`,
    })
    const { suites, measurements } = await runSuite(folder, { command: 'python3 -m unittest', runtime: 'python' })
    expect(measurements).toMatchObject([{ verdict: 'leak', stacks: [{ path: 'test_big.py', line: 6 }] }])
    expect(measurements[0]?.growth?.bytes).toBeCloseTo(64e6, -4)
    expect(suites[0]?.peak).toBeGreaterThan(64e6)
    expect(suites[0]?.peak).toBeLessThan(300e6)
  })

  it('that fills bounded caches is clean', async () => {
    const folder = await folderWith({
      'test_caches.py': `
import collections, functools, itertools, sqlite3, time, unittest
numbers = itertools.count()
slow_at_first = []
recent = collections.deque(maxlen=100)

@functools.lru_cache(maxsize=128)
def cached(number):
    return [number]

class Caches(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.connection = sqlite3.connect(':memory:')

    @classmethod
    def tearDownClass(cls):
        cls.connection.close()

    def test_deque(self):
        recent.append([next(numbers)])

    def test_lru_cache(self):
        cached(next(numbers))

    def test_cursors(self):
        if not slow_at_first:
            slow_at_first.append(time.sleep(0.15))
        self.connection.execute('SELECT 1').fetchall()
`,
    })
    const { measurements } = await runSuite(folder, { command: 'python3 -m unittest', runtime: 'python' })
    expect(measurements.map(one => [one.test.split('.').at(-1), one.verdict])).toEqual([
      ['test_cursors', 'clean'],
      ['test_deque', 'clean'],
      ['test_lru_cache', 'clean'],
    ])
  })

  it('that collects nothing is "no tests"', async () => {
    const folder = await folderWith({ 'service.py': '' })
    const { suites } = await runSuite(folder, { command: 'python3 -m unittest', runtime: 'python' })
    expect(suites[0]?.outcome).toBe('no tests')
  })

  it('whose test fails is "failed"', async () => {
    const folder = await folderWith({
      'test_a.py': 'import unittest\nclass A(unittest.TestCase):\n    def test_a(self): self.fail()\n',
    })
    const { suites } = await runSuite(folder, { command: 'python3 -m unittest', runtime: 'python' })
    expect(suites[0]).toMatchObject({ outcome: 'failed', exitCode: 1, tests: { passed: 0, failed: 1 } })
  })
})
