import { describe, expect, test } from 'vitest'
import { makeProject, runPython, type WireRecord } from '../records.ts'
import { folderWith, runSuite } from '../suite-runs.ts'

const screened = { LEAKGATE_CONFIRM: 'screen' }
const refused = (records: WireRecord[]): Record<string, string> =>
  Object.fromEntries(records.filter(r => r.kind === 'unrepeated').map(r => [r.test.split(/\W/).at(-1), r.reason]))
const late = 'it did not end within 2000 ms'

const hanging = `
import threading
NEVER = threading.Event()
RUNS = {}
def hang_after(name, runs):
    RUNS[name] = RUNS.get(name, 0) + 1
    if RUNS[name] > runs:
        NEVER.wait()
`

describe.skipIf(process.platform === 'win32')('a repeat that hangs', () => {
  test('is cut off in unittest, whatever the test catches; the tests after it are repeated', () => {
    const project = makeProject({
      'hanging.py': hanging,
      'test_h.py': `
import asyncio, unittest
from hanging import hang_after

class Hangs(unittest.TestCase):
    def test_1_waits(self):
        hang_after('waits', 1)

    def test_2_catches(self):
        while True:
            try:
                return hang_after('catches', 2)
            except Exception:
                pass

    def test_3_quiet(self):
        pass

class HangsAsync(unittest.IsolatedAsyncioTestCase):
    runs = 0

    async def test_4_awaits(self):
        HangsAsync.runs += 1
        if self.runs > 1:
            await asyncio.Event().wait()
`,
    })
    const { code, output, records } = runPython(project, ['-m', 'unittest'], screened)
    expect(code).toBe(0)
    expect(output).toMatch(/Ran 4 tests/)
    expect(refused(records)).toEqual({ test_1_waits: late, test_2_catches: late, test_4_awaits: late })
    expect(records.filter(r => r.kind === 'repeat').map(r => r.test)).toEqual(['test_h.Hangs.test_3_quiet'])
    expect(records.at(-1)).toMatchObject({ kind: 'end', phase: 'process' })
  })

  test('is cut off in a class fixture of unittest', () => {
    const project = makeProject({
      'hanging.py': hanging,
      'test_h.py': `
import unittest
from hanging import hang_after
class Hangs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        hang_after('class', 1)
    def test_it(self): pass
`,
    })
    const { code, records } = runPython(project, ['-m', 'unittest'], screened)
    expect(code).toBe(0)
    expect(refused(records)).toEqual({ test_it: 'its class or module fixture does not end when repeated' })
  })

  test('is cut off in pytest', () => {
    const project = makeProject({
      'hanging.py': hanging,
      'test_h.py': `
from hanging import hang_after
def test_waits(): hang_after('waits', 3)
def test_quiet(): pass
`,
    })
    const { code, output, records } = runPython(project, ['-m', 'pytest', '-q'], screened)
    expect(code).toBe(0)
    expect(output).toContain('2 passed')
    expect(refused(records)).toEqual({ test_waits: late })
    expect(records.filter(r => r.kind === 'repeat').map(r => r.test)).toEqual(['test_h.py::test_quiet'])
  })

  test('leaves alarms of the project as they were', () => {
    const project = makeProject({
      'test_h.py': `
import atexit, signal, unittest
def mine(*_): pass
signal.signal(signal.SIGALRM, mine)
signal.setitimer(signal.ITIMER_REAL, 3600)
atexit.register(lambda: print(signal.getsignal(signal.SIGALRM) is mine, signal.getitimer(signal.ITIMER_REAL)[0] > 3000))
class Alarmed(unittest.TestCase):
    def test_it(self): pass
`,
    })
    const { output, records } = runPython(project, ['-m', 'unittest'], screened)
    expect(records.filter(r => r.kind === 'repeat')).toHaveLength(1)
    expect(output).toContain('True True')
  })

  test('does not make a timeout of its suite', async () => {
    const folder = await folderWith({
      'hanging.py': hanging,
      'test_h.py': `
import unittest
from hanging import hang_after
class Hangs(unittest.TestCase):
    def test_waits(self): hang_after('waits', 1)
`,
    })
    const { suites, measurements } = await runSuite(folder, { command: 'python3 -m unittest', runtime: 'python' })
    expect(suites[0]).toMatchObject({ outcome: 'passed', problems: [] })
    expect(measurements).toMatchObject([{ verdict: 'not confirmed', reason: late }])
  })
})

describe('a repeat that hangs where nothing can interrupt it', () => {
  test.skipIf(process.platform === 'win32')(
    'or swallows every interruption, ends a copy of the process: the run itself ends in order',
    () => {
      const project = makeProject({
        'test_h.py': `
import unittest, threading
runs = []
class Hangs(unittest.TestCase):
    def test_swallows(self):
        runs.append(1)
        while len(runs) > 1:
            try:
                threading.Event().wait()
            except:
                pass
`,
      })
      const { code, records } = runPython(project, ['-m', 'unittest'], screened)
      expect(code).toBe(0)
      expect(refused(records)).toEqual({ test_swallows: 'it did not end when repeated' })
      expect(records.at(-1)).toMatchObject({ kind: 'end', phase: 'process' })
    },
  )

  test.each([
    ['pass', 0],
    ['self.fail()', 1],
  ])('ends the process with the code of the normal run: %s', (other, code) => {
    const project = makeProject({
      'hanging.py': hanging,
      'test_h.py': `
import unittest
from hanging import hang_after
class Hangs(unittest.TestCase):
    def test_quiet(self): pass
    def test_waits(self): hang_after('waits', 1)
    def test_other(self): ${other}
`,
      'main.py': `
import threading, unittest
threading.Thread(target=lambda: unittest.main('test_h', exit=False)).start()
`,
    })
    const ran = runPython(project, ['main.py'], screened)
    expect(ran.code).toBe(code)
    expect(refused(ran.records)).toMatchObject({
      test_waits: 'it did not end when repeated',
      test_quiet: 'another test hung before it was repeated, and could not be interrupted',
    })
    expect(ran.records.slice(-2)).toMatchObject([
      { kind: 'problem', message: expect.stringContaining('could not be interrupted') },
      { kind: 'end', phase: 'process', exit: code },
    ])
  })
})
