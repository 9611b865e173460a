import { expect, test } from 'vitest'
import { makeProject, pythonHarness, runPython } from '../records.ts'

/** tox's own class for a command it is about to run, and an environment that passes nothing on. */
const request = `
class ExecuteRequest:
    def __init__(self, cmd, env):
        self.cmd, self.env = cmd, env
`
const front = `
from tox.execute.request import ExecuteRequest
env = ExecuteRequest([], {'PYTHONPATH': 'own', 'A': '1'}).env
print(env['PYTHONPATH'].replace(${JSON.stringify(pythonHarness)}, 'HARNESS').replace(';', ':'))
print(env['PYTEST_PLUGINS'], env['A'], 'LEAKGATE_RECORDS' in env, 'HOME' in env)
`

test('tox hands the harness on to an environment with settings of its own', () => {
  const files = { 'tox/__init__.py': '', 'tox/execute/__init__.py': '', 'tox/execute/request.py': request }
  const { output } = runPython(makeProject({ ...files, 'front.py': front }), ['front.py'], {})
  expect(output).toBe('HARNESS:own\nleakgate_harness.pytest_adapter 1 True False\n')
})
