/** What tox and nox have of their own for a command they are about to run, with an environment that passes nothing on. */
import { expect, test } from 'vitest'
import { makeProject, pythonHarness, runPython } from '../records.ts'

const told = `
print(env['PYTHONPATH'].replace(${JSON.stringify(pythonHarness)}, 'HARNESS').replace(';', ':'))
print(env['A'], 'LEAKGATE_RECORDS' in env, 'HOME' in env)
`
const handedOn = 'HARNESS:own\n1 True False\n'

test('tox hands the harness on to an environment with settings of its own', () => {
  const request = 'class ExecuteRequest:\n    def __init__(self, cmd, env): self.cmd, self.env = cmd, env\n'
  const root = makeProject({
    'tox/__init__.py': '',
    'tox/execute/__init__.py': '',
    'tox/execute/request.py': request,
    'front.py': `from tox.execute.request import ExecuteRequest
env = ExecuteRequest([], {'PYTHONPATH': 'own', 'A': '1'}).env
${told}`,
  })
  expect(runPython(root, ['front.py'], {}).output).toBe(handedOn)
})

test('nox hands the harness on to a session that leaves the outer environment out', () => {
  const root = makeProject({
    'nox/__init__.py': '',
    'nox/popen.py': 'def popen(args, *, env=None, silent=False): return env\n',
    'nox/command.py': 'from nox.popen import popen\n',
    'front.py': `from nox.command import popen
env = popen([], env={'PYTHONPATH': 'own', 'A': '1'}, silent=True)
${told}
print(popen([]))`,
  })
  expect(runPython(root, ['front.py'], {}).output).toBe(`${handedOn}None\n`)
})

test('a front end that is a namespace package is imported as ever', () => {
  const root = makeProject({
    'pdm/cli.py': 'print("runs")\n',
    'front.py': 'import pdm.cli, importlib.util\nprint(importlib.util.find_spec("pdm").loader is not None)\n',
  })
  const plain = runPython(root, ['front.py'])
  expect(runPython(root, ['front.py'], {}).output).toBe(plain.output)
  expect(plain.output).toMatch(/^runs/)
})
