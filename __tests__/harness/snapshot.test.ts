/** Suites that the watchdog ends: what their processes say before. */
import { describe, expect, it } from 'vitest'
import { parseStacks } from '../../src/harness/snapshots.ts'
import type { Snapshot } from '../../src/model/measurement.ts'
import { python } from './records.ts'
import { type Finished, folderWith, runSuite } from './suite-runs.ts'

const posix = process.platform !== 'win32'
const hard = { peak: '150 MB', hard: true }

async function run(
  text: string,
  suite: Record<string, unknown>,
): Promise<Finished & { snapshot: Snapshot | undefined }> {
  const folder = await folderWith({ 'test_it.py': text })
  const ran = await runSuite(folder, { command: [python, '-m', 'unittest', 'test_it'], runtime: 'python', ...suite })
  return { ...ran, snapshot: ran.suites[0]?.snapshots?.[0] }
}

const frames = (snapshot: Snapshot | undefined) => snapshot?.stacks.map(({ frames }) => frames.map(one => one.symbol))

describe.skipIf(!posix)('a suite that passes a hard budget', () => {
  it('says what grew, what was open, and where it was', async () => {
    const { suites, snapshot } = await run(
      `
import os, unittest
KEPT = []
class Cache:
    def __init__(self):
        self.page = bytearray(100_000)
class Grows(unittest.TestCase):
    def test_before(self): pass
    def test_grows(self):
        KEPT.append(open(os.devnull))
        self.fill()
    def fill(self):
        while True:
            KEPT.append(Cache())
`,
      { budget: hard, timeout: '60 s' },
    )
    expect(suites[0]?.outcome).toBe('over budget')
    expect(snapshot).toMatchObject({
      test: 'test_it.Grows.test_grows',
      resources: [{ kind: 'file', path: 'test_it.py', line: 10, symbol: 'Grows.test_grows' }],
    })
    expect(snapshot?.growers[0]?.type).toBe('builtins.bytearray')
    const caches = snapshot?.growers.find(one => one.type === 'test_it.Cache')
    // The last one may just be under construction.
    expect(Math.abs(caches!.count - snapshot!.growers[0]!.count)).toBeLessThanOrEqual(1)
    expect(frames(snapshot)?.[0]?.join()).toContain('fill,test_grows,')
    expect(suites[0]?.problems[1]).toMatch(
      /ran test_it.Grows.test_grows; was at test_it.py:\d+ \((fill|__init__)\).*; held [\d.]+ MB in \d+ bytearray.*; had open file of test_it.py:10/,
    )
  })

  it('but whose tests took the signal for themselves is ended without a word', async () => {
    const { suites } = await run(
      `
import signal, unittest
class Grows(unittest.TestCase):
    def test_grows(self):
        for number in range(signal.SIGRTMIN, signal.SIGRTMAX) if hasattr(signal, "SIGRTMAX") else [signal.SIGUSR2]:
            signal.signal(number, signal.SIG_IGN)
        kept = []
        while True:
            kept.append(bytearray(100_000))
`,
      { budget: hard, timeout: '60 s' },
    )
    expect(suites[0]).toMatchObject({ outcome: 'over budget' })
    expect(suites[0]?.snapshots).toBeUndefined()
  })
})

describe.skipIf(!posix)('a test that hangs', () => {
  const inC = 'import itertools; sum(itertools.repeat(0))'

  it.each([
    ['a lock', 'threading.Lock().acquire(); lock = threading.Lock(); lock.acquire(); lock.acquire()'],
    ['C code, which no handler in Python interrupts', inC],
  ])('in %s is reported with the stacks of all its threads', async (_, hang) => {
    const { suites, snapshot } = await run(
      `
import threading, unittest
def wait_for_ever(): threading.Event().wait()
class Hangs(unittest.TestCase):
    def test_hangs(self):
        threading.Thread(target=wait_for_ever, daemon=True).start()
        self.stuck()
    def stuck(self):
        ${hang}
`,
      { timeout: '2 s' },
    )
    expect(suites[0]?.outcome).toBe('timeout')
    expect(snapshot?.test).toBe('test_it.Hangs.test_hangs')
    expect(frames(snapshot)?.[0]?.slice(0, 2)).toEqual(['stuck', 'test_hangs'])
    expect(frames(snapshot)?.[1]).toContain('wait_for_ever')
    expect(suites[0]?.problems[1]).toContain('was at test_it.py:9 (stuck); had 2 threads')
  })

  it('is reported also where it closed the descriptor that the stacks go to: nothing is written elsewhere', async () => {
    const { suites, snapshot } = await run(
      'import os, threading, unittest\nclass Hangs(unittest.TestCase):\n  def test_hangs(self):\n    os.closerange(3, 65536)\n    threading.Event().wait()\n',
      { timeout: '2 s' },
    )
    expect(suites[0]?.problems[0]).toContain('while it ran test_it.Hangs.test_hangs')
    expect(snapshot).toBeUndefined()
  })
})

describe('the stacks of the fault handler', () => {
  it('are read of every Python, the thread that ran first', () => {
    const text = [
      'Thread 0x00007f01 [Worker-1] (most recent call first):',
      '  File "/usr/lib/python3.14/threading.py", line 327 in wait',
      '',
      'Current thread 0x00007f02 (most recent call first):',
      '  File "/code/a.py", line 4 in stuck',
      '  File "/tool/leakgate_harness/unittest_adapter.py", line 62 in run',
      '  ...',
      '<no Python frame>',
    ].join('\n')
    expect(parseStacks(text, '/code')).toEqual([
      { thread: '0x00007f02', frames: [{ path: 'a.py', line: 4, symbol: 'stuck' }] },
      { thread: 'Worker-1', frames: [{ path: '/usr/lib/python3.14/threading.py', line: 327, symbol: 'wait' }] },
    ])
  })
})
