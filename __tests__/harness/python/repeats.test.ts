import { describe, expect, test } from 'vitest'
import type { Measurement } from '../../../src/model/measurement.ts'
import { makeProject, runPython } from '../records.ts'
import { folderWith, runSuite } from '../suite-runs.ts'

async function measured(files: Record<string, string>, suite = {}): Promise<Map<string, Measurement>> {
  const folder = await folderWith(files)
  const { measurements } = await runSuite(folder, { command: 'python3 -m unittest', runtime: 'python', ...suite })
  return new Map(measurements.map(one => [one.test.split('.').at(-1)!, one]))
}

describe.skipIf(process.platform !== 'linux')('repeats run in a copy of the process', () => {
  const source = `
import os, signal, unittest
RUNS = {}
def run(name):
    RUNS[name] = RUNS.get(name, 0) + 1
    return RUNS[name]

class Crashes(unittest.TestCase):
    def test_a_dies(self):
        if run('dies') > 1:
            os.kill(os.getpid(), signal.SIGSEGV)
    def test_b_exits(self):
        if run('exits') > 2:
            os._exit(0)
    def test_c_quiet(self):
        pass
`
  const { code, output, records } = runPython(makeProject({ 'test_c.py': source }), ['-m', 'unittest'], {
    LEAKGATE_CONFIRM: 'screen',
  })

  test('a crash in one ends neither the run nor the other repeats', () => {
    expect(code).toBe(0)
    expect(output).toMatch(/Ran 3 tests[\s\S]*OK/)
    const cleared = records.filter(r => r.kind === 'repeat').map(r => r.test)
    expect(cleared).toContain('test_c.Crashes.test_c_quiet')
  })

  test('the test that crashed is named with the reason', () => {
    const reasons = records.filter(r => r.kind === 'unrepeated').map(r => [r.test.split('.').at(-1), r.reason])
    expect(reasons).toContainEqual(['test_a_dies', 'the process ended when it was repeated: signal 11'])
    expect(reasons.map(([name]) => name)).toContain('test_b_exits')
  })
})

describe('growth', () => {
  test('that only shows in leaps is found by the length of its container', async () => {
    const tests = await measured({
      'store.py': 'BUFFER = bytearray()\n\ndef keep(data):\n    BUFFER.extend(data)\n',
      'test_s.py': `
import unittest, store
class Slow(unittest.TestCase):
    def test_buffer(self):
        store.keep(b'x' * 64)
    def test_quiet(self):
        pass
`,
    })
    expect(tests.get('test_buffer')).toMatchObject({ verdict: 'leak', heldBy: { owner: 'project' } })
    expect(tests.get('test_quiet')?.verdict).toBe('clean')
  })

  test('that needs the test before is found in its place', async () => {
    const tests = await measured({
      'test_o.py': `
import unittest
PENDING, KEPT = [], []
class Ordered(unittest.TestCase):
    def test_a_produces(self):
        PENDING[:] = [object() for _ in range(3)]
    def test_b_keeps(self):
        KEPT.extend(PENDING)
        PENDING.clear()
`,
    })
    expect(tests.get('test_b_keeps')).toMatchObject({ verdict: 'leak' })
    expect(tests.get('test_b_keeps')?.heldBy?.roots).toContain('test_o.KEPT')
  })

  test('names the root that holds it, in the words of the project', async () => {
    const tests = await measured({
      'app.py': `
class Cache:
    entries = {}
    def put(self, value):
        self.entries[len(self.entries)] = [value]
`,
      'test_h.py': `
import unittest, app
class Holds(unittest.TestCase):
    def test_class_attribute(self):
        app.Cache().put('x')
`,
    })
    expect(tests.get('test_class_attribute')?.heldBy).toMatchObject({
      owner: 'project',
      roots: expect.arrayContaining(['app.Cache.entries']),
    })
  })

  test('that a dependency holds by itself is told, and is no leak of the project', async () => {
    const tests = await measured({
      'site-packages/dep.py': 'SEEN = []\n\ndef call(value):\n    SEEN.append({"value": value})\n',
      'test_m.py': `
import os, sys, unittest
sys.path.insert(0, os.path.abspath('site-packages'))
import dep
class Library(unittest.TestCase):
    def test_call(self):
        dep.call(1)
`,
    })
    expect(tests.get('test_call')).toMatchObject({
      verdict: 'clean',
      heldBy: { owner: 'dependency', roots: expect.arrayContaining(['dep.SEEN']) },
      reason: expect.stringMatching(/held by a dependency \(dep\.SEEN.*not by the project/),
    })
  })

  test('of bytes is found by tracing where malloc keeps no books', async () => {
    const files = {
      'test_n.py': `
import unittest
from leakgate_harness import memory
memory._mallinfo = lambda: None  # as on macOS and Windows
class Traced:
    text = 'x'
class Grows(unittest.TestCase):
    def test_text(self):
        Traced.text += 'y' * 500
    def test_quiet(self):
        pass
`,
    }
    const tests = await measured(files, { confirm: 'all' })
    expect(tests.get('test_text')).toMatchObject({ verdict: 'leak', growth: { bytes: 500 } })
    expect(tests.get('test_quiet')?.verdict).toBe('clean')
  })

  test('keeps the whole stack', async () => {
    const tests = await measured({
      'deep.py': 'KEPT = []\n\ndef outer():\n    inner()\n\ndef inner():\n    KEPT.append([1])\n',
      'test_d.py': 'import unittest, deep\nclass Deep(unittest.TestCase):\n    def test_it(self): deep.outer()\n',
    })
    const lines = tests.get('test_it')?.stacks[0]?.frames?.map(({ path, line }) => `${path}:${line}`)
    expect(lines?.slice(0, 3)).toEqual(['deep.py:7', 'deep.py:4', 'test_d.py:3'])
  })
})
