/** Tests that do to their process what no test should: each is reported, attributed, and the rest goes on. */
import { describe, expect, test } from 'vitest'
import { python } from '../records.ts'
import { type Finished, folderWith, runSuite } from '../suite-runs.ts'

/** Runs `test_it.py`: this code, and around it a test that passes and one that leaks a file. */
async function runAround(fault: string, runner: 'unittest' | 'pytest' = 'unittest'): Promise<Finished> {
  const text = `
import os, sys, unittest
KEPT = []

class Around(unittest.TestCase):
    def test_1_before(self):
        pass

    def test_2_fault(self):
${fault.replace(/^/gm, '        ')}

    def test_3_after(self):
        KEPT.append(open(os.path.abspath(__file__)))
`
  const command = runner === 'unittest' ? ['-m', 'unittest', 'test_it'] : ['-m', 'pytest', '-q', 'test_it.py']
  return runSuite(await folderWith({ 'test_it.py': text }), { command: [python, ...command], runtime: 'python' })
}

const outcomes = ({ measurements }: Finished) =>
  Object.fromEntries(
    measurements.map(one => [one.test.slice(-'test_1_before'.length).replace(/^.*test_/, ''), one.outcome]),
  )
const leaks = ({ measurements }: Finished) =>
  measurements
    .filter(one => one.verdict === 'leak')
    .map(({ test, resources }) => [test.split(/\W+/).at(-1), resources[0]?.kind])
const goesOn = { '1_before': 'passed', '2_fault': 'passed', '3_after': 'passed' }
const leakFound = [['test_3_after', 'file']]

describe('a test that ends its process', () => {
  test.skipIf(process.platform === 'win32').each(['unittest', 'pytest'] as const)(
    'by a segmentation fault is named: %s',
    async runner => {
      const ran = await runAround('import ctypes\nctypes.string_at(0)', runner)
      const [suite] = ran.suites
      expect(suite).toMatchObject({ outcome: 'killed', signal: 'SIGSEGV' })
      expect(suite?.problems[0]).toMatch(/was ended by SIGSEGV while it ran .*test_2_fault, not by leakgate/)
      expect(outcomes(ran)).toEqual({ '1_before': 'passed' })
    },
  )

  test.skipIf(process.platform === 'win32')(
    'by a segmentation fault leaves its stack, where nobody else prints it',
    async () => {
      const { suites } = await runAround('import ctypes\nctypes.string_at(0)')
      expect(suites[0]?.snapshots?.map(one => one.test)).toEqual(['test_it.Around.test_2_fault'])
      const frames = suites[0]?.snapshots?.[0]?.stacks[0]?.frames ?? []
      expect(frames).toContainEqual({ path: 'test_it.py', line: 11, symbol: 'test_2_fault' })
      expect(suites[0]?.tail).not.toContain('Fatal Python error')
    },
  )

  test('by os._exit is named', async () => {
    const ran = await runAround('os._exit(3)')
    expect(ran.suites[0]).toMatchObject({ outcome: 'failed', exitCode: 3 })
    expect(ran.suites[0]?.problems[0]).toMatch(/ended with code 3 while it ran test_it.Around.test_2_fault/)
    expect(outcomes(ran)).toEqual({ '1_before': 'passed' })
  })

  test('by os._exit with 0 is no pass', async () => {
    const { suites } = await runAround('os._exit(0)')
    expect(suites[0]).toMatchObject({ outcome: 'failed', exitCode: 0 })
    expect(suites[0]?.problems.join()).toContain('it did not end in order while it ran test_it.Around.test_2_fault')
  })

  test('which is one of several leaves the others to run on', async () => {
    const { suites, measurements } = await runSuite(
      await folderWith({
        'test_a.py': 'import os, unittest\nclass A(unittest.TestCase):\n  def test_dies(self): os._exit(3)\n',
        'test_b.py': 'import unittest\nclass B(unittest.TestCase):\n  def test_lives(self): pass\n',
        'both.py': `
import subprocess, sys
codes = [subprocess.call([sys.executable, '-m', 'unittest', name]) for name in ('test_a', 'test_b')]
sys.exit(max(codes))
`,
      }),
      { command: [python, 'both.py'], runtime: 'python' },
    )
    expect(measurements.map(one => one.test)).toEqual(['test_b.B.test_lives'])
    expect(suites[0]?.problems[0]).toMatch(/ended with code 3\. /)
    expect(suites[0]?.problems.join()).toContain('did not end in order while it ran test_a.A.test_dies')
  })
})

describe('a test that changes its process', () => {
  const faults: [string, string][] = [
    ['closes every descriptor', 'os.closerange(3, 65536)'],
    ['replaces sys.stdout', 'import io\nsys.stdout = io.StringIO()'],
    ['disables the collector', 'import gc\ngc.disable()'],
    ['traces memory itself', 'import tracemalloc\ntracemalloc.start(5)'],
    ['stops tracing', 'import tracemalloc\ntracemalloc.start()\ntracemalloc.clear_traces()\ntracemalloc.stop()'],
    ['sets an audit hook', 'if not KEPT:\n    sys.addaudithook(lambda *_: None)'],
    [
      'changes to a folder that goes away',
      'import tempfile\nfolder = tempfile.mkdtemp()\nos.chdir(folder)\nif os.name == "posix":\n    os.rmdir(folder)',
    ],
    [
      'freezes time',
      'import time\ntime.time = time.monotonic = time.perf_counter = time.process_time = lambda: 0.0\ntime.sleep = lambda _: None',
    ],
  ]
  test.each(faults)('%s', async (_, fault) => {
    const ran = await runAround(fault)
    expect(ran.suites[0]?.outcome).toBe('passed')
    expect(outcomes(ran)).toEqual(goesOn)
    expect(leaks(ran)).toEqual(leakFound)
  })

  test('and fails when it runs twice is not confirmed, with the reason', async () => {
    const ran = await runAround('assert "RAN" not in os.environ\nos.environ["RAN"] = "1"')
    expect(outcomes(ran)).toEqual(goesOn)
    expect(ran.measurements[1]).toMatchObject({
      verdict: 'not confirmed',
      reason: expect.stringContaining('when repeated'),
    })
    expect(leaks(ran)).toEqual(leakFound)
  })

  test.skipIf(process.platform === 'win32').each([
    ['leaves at once', 'os._exit(0)'],
    ['goes on as if it were the parent', 'KEPT.append(open(os.devnull))'],
  ])('forks a child that %s: only the parent reports', async (_, inChild) => {
    const ran = await runAround(`pid = os.fork()\nif pid == 0:\n    ${inChild}\nelse:\n    os.waitpid(pid, 0)`)
    expect(ran.suites[0]?.outcome).toBe('passed')
    expect(outcomes(ran)).toEqual(goesOn)
    expect(leaks(ran)).toEqual(leakFound)
  })

  test('and forbids opening files: what it forbids to us costs the repeats only', async () => {
    const ran = await runAround(
      'def hook(event, of):\n    if event == "open" and of[0] != os.path.abspath(__file__):\n        raise RuntimeError("forbidden")\nsys.addaudithook(hook)',
    )
    expect(ran.suites[0]).toMatchObject({ outcome: 'passed' })
    expect(outcomes(ran)).toEqual(goesOn)
    expect(leaks(ran)).toEqual(leakFound)
  })
})

describe.skipIf(process.platform === 'win32')('a test that deletes the temporary folder', () => {
  const deleting = 'import shutil\nshutil.rmtree(os.environ["LEAKGATE_RECORDS"])'

  test('is named, and what was measured before is kept', async () => {
    const ran = await runAround(deleting)
    expect(outcomes(ran)).toEqual(goesOn)
    expect(leaks(ran)).toEqual(leakFound)
    expect(ran.suites[0]?.problems.join()).toContain(
      'deleted while it ran test_it.Around.test_2_fault; they were restored',
    )
  })

  test('and closes every descriptor too is named; what comes after is measured', async () => {
    const ran = await runAround(`${deleting}\nos.closerange(3, 65536)`)
    expect(outcomes(ran)).toEqual({ '2_fault': 'passed', '3_after': 'passed' })
    expect(leaks(ran)).toEqual(leakFound)
    expect(ran.suites[0]?.problems.join()).toContain('what was measured before is lost')
  })
})
