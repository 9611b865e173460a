import { describe, expect, test } from 'vitest'
import { lineOf } from '../records.ts'
import { folderWith, runSuite } from '../suite-runs.ts'

describe.skipIf(process.platform !== 'linux')('a Python suite that has to be ended', () => {
  test('at its timeout tells the stack of the test that hangs, even in C code', async () => {
    const source = `
import threading, unittest
class Hangs(unittest.TestCase):
    def test_it(self):
        lock = threading.Lock()
        lock.acquire()
        lock.acquire()  # for ever
`
    const folder = await folderWith({ 'test_h.py': source })
    const { suites } = await runSuite(folder, { command: 'python3 -m unittest', runtime: 'python', timeout: '2 s' })
    expect(suites[0]).toMatchObject({ outcome: 'timeout' })
    const stacks = suites[0]?.snapshots?.[0]?.stacks ?? ''
    expect(stacks).toContain(`test_h.py", line ${lineOf(source, 'for ever')} in test_it`)
    expect(suites[0]?.problems.join('\n')).toMatch(/when it was ended it was in test_it \(.*test_h\.py:7\)/)
  })

  test('at 95 % of a hard budget tells its largest types, what is open and the test that ran', async () => {
    const folder = await folderWith({
      'test_h.py': `
import sqlite3, time, unittest
class Grows(unittest.TestCase):
    def test_it(self):
        connection = sqlite3.connect(':memory:')
        kept = []
        while True:
            kept.append(bytearray(100_000))
            kept.append([0] * 100_000)
            time.sleep(0.002)
`,
    })
    const { suites } = await runSuite(folder, {
      command: 'python3 -m unittest',
      runtime: 'python',
      timeout: '60 s',
      budget: { peak: '300 MB', hard: true },
    })
    expect(suites[0]).toMatchObject({ outcome: 'over budget' })
    const [snapshot] = suites[0]?.snapshots ?? []
    expect(snapshot?.test).toBe('test_h.Grows.test_it')
    expect(snapshot?.types[0]?.type).toBe('builtins.list')
    expect(snapshot?.types[0]?.bytes).toBeGreaterThan(50e6)
    expect(snapshot?.resources).toMatchObject([{ kind: 'sqlite', line: 5, symbol: 'Grows.test_it' }])
  })
})
