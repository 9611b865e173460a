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
