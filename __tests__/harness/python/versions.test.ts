/** Every Python that is meant to be measured, as far as it is installed here; the others are left out by name. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, runSuite } from '../suite-runs.ts'

const versions = ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14']

/** Of a version manager (pyenv), or on the path. */
function interpreter(version: string): string | undefined {
  const installed = process.env.PYENV_ROOT === undefined ? '' : join(process.env.PYENV_ROOT, 'versions')
  const names = existsSync(installed) ? readdirSync(installed).filter(name => name.startsWith(`${version}.`)) : []
  const candidates = [...names.map(name => join(installed, name, 'bin', 'python')), `python${version}`]
  const says = (candidate: string) =>
    spawnSync(candidate, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], { encoding: 'utf8' }).stdout
  return candidates.find(candidate => says(candidate)?.trim() === version)
}

const suite = `
import asyncio, socket, sqlite3, unittest

KEPT = []

class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = sqlite3.connect(':memory:')
        cls.addClassCleanup(cls.shared.close)

    def test_keeps_a_socket(self):
        KEPT.append(socket.socket())

    def test_grows(self):
        KEPT.append(bytearray(5000))

    def test_subtests(self):
        for number in range(3):
            with self.subTest(number=number), open(__file__) as file:
                self.assertTrue(file.read())

class Async(unittest.IsolatedAsyncioTestCase):
    async def test_async(self):
        await asyncio.sleep(0)

if __name__ == '__main__':
    print('as a whole')
    Case('test_grows').test_grows()
    Case('test_keeps_a_socket').test_keeps_a_socket()
`

describe.each(versions)('Python %s', version => {
  const python = interpreter(version)

  test.skipIf(python === undefined)('tells leaking tests from clean ones', async () => {
    const folder = await folderWith({ 'test_it.py': suite })
    const { suites, measurements } = await runSuite(folder, { command: [python!, '-m', 'unittest'], runtime: 'python' })
    expect(suites[0]).toMatchObject({ outcome: 'passed', problems: [], environment: { runtime: `python${version}` } })
    expect(Object.fromEntries(measurements.map(one => [one.test.split('.').at(-1), one.verdict]))).toEqual({
      test_async: 'clean',
      test_grows: 'leak',
      test_keeps_a_socket: 'leak',
      test_subtests: 'clean',
    })
  })

  test.skipIf(python === undefined)('measures any other command as a whole', async () => {
    const folder = await folderWith({ 'test_it.py': suite })
    const { suites, measurements } = await runSuite(folder, { command: [python!, 'test_it.py'] })
    expect(suites[0]).toMatchObject({ outcome: 'passed', measured: 'per process', tail: 'as a whole\n', problems: [] })
    expect(measurements).toMatchObject([{ test: 'test_it.py', resources: [{ kind: 'socket', line: 13 }] }])
  })
})
