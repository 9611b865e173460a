/** A suite under the harness says what it says without: results, output, reports, coverage, warnings, exit code. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeProject, normalised, python, runPython } from '../records.ts'

const files = {
  'app.py': 'def f(first):\n    if first:\n        return 1\n    return 2\n',
  'tests/conftest.py': `
import pytest

@pytest.fixture(scope='session', autouse=True)
def wide():
    print('session up')
    yield
    print('session down')
`,
  'tests/test_app.py': `
import asyncio, os, socket, subprocess, sys, threading, unittest, warnings
import pytest
import app

RAN = []

def test_branch():
    RAN.append(1)
    app.f(len(RAN) == 1)  # only a repeat takes the other one

def test_dropped_file(): open(__file__)
def test_dropped_socket(): socket.socket()
def test_warns(): warnings.warn('careful', UserWarning)
def test_prints(): print('out'); print('err', file=sys.stderr)
def test_fails(): assert [1] == [2]
def test_thread():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start(); thread.join()
def test_child():
    code = 'import os; print(sorted(name for name in os.environ if name.startswith("PYTEST_P")))'
    assert subprocess.run([sys.executable, '-W', 'error', '-c', code], capture_output=True).stdout == b'[]\\n'
def test_property(record_property): record_property('name', 1)
@pytest.fixture
def broken():
    yield
    raise ValueError('torn down')
def test_teardown(broken): pass
class Case(unittest.IsolatedAsyncioTestCase):
    async def test_async(self): await asyncio.sleep(0)
    def test_finalizer(self):
        class Fails:
            def __del__(self): raise RuntimeError('in a finalizer')
        Fails()
`,
}
const root = makeProject(files)
const pytest = ['-m', 'pytest', '-p', 'no:cacheprovider', '-p', 'no:randomly', '--rootdir=.']
const has = (module: string) => spawnSync(python, ['-c', `import ${module}`]).status === 0

/** What a run leaves: output, exit code, the text of a report that it wrote. */
function left(args: string[], under: NodeJS.ProcessEnv | undefined, report: string | undefined) {
  const { code, output } = runPython(root, args, under)
  if (report === undefined) return { code, output: normalised(output) }
  const text = readFileSync(join(root, report), 'utf8').replace(/(time|timestamp)="[^"]*"/g, '$1')
  rmSync(join(root, report))
  return { code, output: normalised(output), report: normalised(text) }
}

function same(args: string[], report?: string) {
  const plain = left(args, undefined, report)
  expect(left(args, { LEAKGATE_CONFIRM: 'screen' }, report)).toEqual(plain)
  return plain
}

describe('with pytest', () => {
  test.each([
    [[]],
    [['-s', '-v']],
    [['-W', 'error']],
    [['-rA', '--durations=2', '--durations-min=60']],
    [['--capture=sys', '-q']],
    [['--setup-show', '-q']],
    [['-p', 'no:warnings', '-p', 'no:unraisableexception', '-p', 'no:threadexception', '-p', 'no:logging']],
    [['--collect-only', '-q']],
  ])('%j', options => {
    expect(same([...pytest, ...options]).output).toContain('test_')
  })

  test.each([['-Wdefault'], ['-Werror'], ['-Xdev']])('and the interpreter’s %s', flag => {
    same([flag, ...pytest])
  })

  test('and its report', () => {
    expect(same([...pytest, '--junitxml=report.xml'], 'report.xml').report).toContain('test_branch')
  })

  test.skipIf(!has('pytest_cov'))('and its coverage', () => {
    const coverage = ['--cov=app', '--cov-branch', '--cov-report=term-missing', '-q']
    expect(same([...pytest, ...coverage]).output).toMatch(/app.py +4 +1 +2 +1/)
  })

  test.skipIf(!has('xdist'))('and its workers', () => {
    same([...pytest, '-n2', '-q', '--no-header', '-k', 'branch or property or child'])
  })
})

describe('with any other command', () => {
  test.each([
    [['-Xdev', '-c', 'open("app.py"); print(1)']],
    [['-Werror', '-c', 'import asyncio; asyncio.run(asyncio.sleep(0)); print(2)']],
    [['-c', 'import threading; threading.Thread(target=print, args=(3,)).start(); 1 / 0']],
    [['-Xdev', '-m', 'unittest', '-v', 'tests.test_app.Case']],
  ])('%j', args => {
    same(args)
  })
})
