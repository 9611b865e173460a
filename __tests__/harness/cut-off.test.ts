import { describe, expect, it } from 'vitest'
import { cutOff } from '../../src/harness/cut-off.ts'
import { python } from './records.ts'
import { folderWith, runSuite } from './suite-runs.ts'

describe('a command that cuts its Python off from the harness', () => {
  it.each([
    [['python3', '-I', '-m', 'pytest'], '-I'],
    [['/opt/bin/python3.12', '-bE', 'run.py'], '-bE'],
    [['python', '-X', 'dev', '-S', 'run.py'], '-S'],
    [['sh', '-c', 'cd a && python3 -S -m unittest'], '-S'],
    [['python', '-c', 'import x', '-I'], undefined],
    [['python', '-m', 'tool', '-E'], undefined],
    [['python', '-WIgnore', 'run.py'], undefined],
    [['python', '-mISE'], undefined],
    [['pythonic', '-I'], undefined],
  ])('%j is told by its flag: %s', (command, flag) => {
    expect(cutOff(command).map(text => text.match(/with (-\w+)/)?.[1])).toEqual(flag === undefined ? [] : [flag])
  })

  it.each(['-I', '-E', '-S'])('%s is named with its repair, and the suite runs as it would', async flag => {
    const folder = await folderWith({ 'run.py': 'print("ran")' })
    const { suites, measurements } = await runSuite(folder, { command: [python, flag, 'run.py'] })
    expect(suites[0]).toMatchObject({ outcome: 'passed', tail: 'ran\n' })
    expect(suites[0]?.problems).toEqual([expect.stringContaining(`Leave ${flag} out of the suite's command`)])
    expect(measurements).toEqual([])
  })
})
