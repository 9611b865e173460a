/** Any other command: one measurement of the first Python process, unless tests report themselves. */
import { describe, expect, it } from 'vitest'
import { python } from '../records.ts'
import { folderWith, runSuite } from '../suite-runs.ts'

const job = `
import os, socket, subprocess, sys
KEPT = [open(__file__)]

def leaks():
    KEPT.append(socket.socket())

def main():
    with open(__file__):
        pass
    leaks()
    big = bytearray(os.urandom(1 << 20) * 40)
    subprocess.run([sys.executable, 'child.py'], check=True)

main()
print('done')
`
const files = { 'job.py': job, 'child.py': 'def f(): return open(__file__)\nKEPT = f()\n' }

describe('a command without a runner', () => {
  it('is measured as a whole: what it left open at its end, and its peak', async () => {
    const folder = await folderWith(files)
    const { suites, measurements } = await runSuite(folder, { command: [python, 'job.py'] })
    expect(suites[0]).toMatchObject({
      outcome: 'passed',
      measured: 'per process',
      tail: 'done\n',
      tests: { passed: 0 },
      environment: { runtime: expect.stringMatching(/^python3\./) },
    })
    expect(measurements).toMatchObject([
      {
        test: 'job.py',
        outcome: 'passed',
        verdict: 'leak',
        resources: [
          { kind: 'file', path: 'job.py', line: 3, symbol: '<module>' },
          { kind: 'socket', path: 'job.py', line: 6, symbol: 'leaks' },
        ],
        released: [{ path: 'job.py', line: 9 }],
      },
    ])
    expect(measurements[0]?.peak).toBeGreaterThan(40e6)
  })

  it('that leaves nothing open is no leak, and said not to be repeated', async () => {
    const folder = await folderWith({
      'tools/clean.py': 'import atexit\nf = open(__file__)\natexit.register(f.close)\n',
    })
    const { measurements } = await runSuite(folder, { command: [python, '-m', 'tools.clean'] })
    expect(measurements).toMatchObject([
      { test: 'tools.clean', resources: [], verdict: 'not confirmed', reason: expect.stringContaining('as a whole') },
    ])
  })

  it.each([
    ['raises', 'raise SystemError("no")', 'failed'],
    ['exits', 'import sys; sys.exit(1)', 'passed'],
  ])('that %s has its own code', async (_, text, outcome) => {
    const folder = await folderWith({ 'bad.py': text })
    const { suites, measurements } = await runSuite(folder, { command: [python, 'bad.py'] })
    expect(suites[0]).toMatchObject({ outcome: 'failed', exitCode: 1 })
    expect(measurements).toMatchObject([{ test: 'bad.py', outcome }])
  })

  it('that replaces its program is still the first', async () => {
    const folder = await folderWith({
      ...files,
      'front.py': 'import os, sys\nos.execv(sys.executable, [sys.executable, "child.py"])\n',
    })
    const { measurements } = await runSuite(folder, { command: [python, 'front.py'] })
    expect(measurements).toMatchObject([{ test: 'child.py', resources: [{ kind: 'file', line: 1 }] }])
  })

  it('beside a runner gives way to its tests', async () => {
    const folder = await folderWith({ ...files, 'test_it.py': 'import job\ndef test_it(): pass\n' })
    const both = `${python} job.py && ${python} -m pytest -q`
    const { suites, measurements } = await runSuite(folder, { command: both })
    expect(suites[0]).toMatchObject({ measured: 'per test', tests: { passed: 1 }, problems: [] })
    expect(measurements.map(one => [one.test, one.resources])).toEqual([['test_it.py::test_it', []]])
  })

  it('gives way to a front end’s commands', async () => {
    const folder = await folderWith({
      ...files,
      'nox/__init__.py': '',
      'front.py': `import nox, subprocess, sys
KEPT = []
def f(): KEPT.append(open(__file__))
f()
subprocess.run([sys.executable, 'job.py'], check=True)
`,
    })
    const { measurements } = await runSuite(folder, { command: [python, 'front.py'] })
    expect(measurements.map(one => one.test)).toEqual(['job.py'])
  })

  it('is no suite of Python tests', async () => {
    const folder = await folderWith(files)
    const { suites } = await runSuite(folder, { command: [python, 'job.py'], runtime: 'python' })
    expect(suites[0]?.outcome).toBe('no tests')
  })
})
