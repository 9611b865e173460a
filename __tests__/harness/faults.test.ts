import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { processTable } from '../../src/harness/process-tree.ts'
import { folderWith, runSuite } from './suite-runs.ts'

const node = process.execPath
const isAlive = async (pid: number) => (await processTable().list()).some(one => one.pid === pid)
const pidIn = async (folder: string, name: string) => Number(await readFile(join(folder, name), 'utf8'))

describe('a suite that goes wrong', () => {
  it('whose command does not exist is "not found", and the text says how to mend it', async () => {
    const { suites } = await runSuite(await folderWith({}), { command: 'no-such-program --all' })
    expect(suites[0]).toMatchObject({ outcome: 'not found', exitCode: null })
    expect(suites[0]?.problems.join()).toContain('Install it in this job, or mend command')
  })

  it('whose shell line names a missing command is "not found"', async () => {
    const { suites } = await runSuite(await folderWith({}), { command: 'true && no-such-program' })
    expect(suites[0]).toMatchObject({ outcome: 'not found', exitCode: 127 })
  })

  it('that hangs is ended at its timeout with everything it started', async () => {
    const folder = await folderWith({
      'hang.cjs': `
        const { spawn } = require('node:child_process')
        const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'])
        require('node:fs').writeFileSync('child.pid', String(child.pid))
        setInterval(() => {}, 1000)`,
    })
    const { suites } = await runSuite(folder, { command: [node, 'hang.cjs'], timeout: '1500 ms' })
    expect(suites[0]).toMatchObject({ outcome: 'timeout' })
    expect(suites[0]?.problems[0]).toContain('did not end within its 1.5 s')
    expect(await isAlive(await pidIn(folder, 'child.pid'))).toBe(false)
  })

  it('that is killed from outside is "killed" by that signal', async () => {
    const { suites } = await runSuite(await folderWith({}), {
      command: [node, '-e', 'process.kill(process.pid, "SIGKILL")'],
    })
    expect(suites[0]).toMatchObject({ outcome: 'killed', signal: 'SIGKILL', exitCode: null })
  })

  it('whose shell reports a killed child is "killed" too', async () => {
    const { suites } = await runSuite(await folderWith({}), { command: 'sh -c "exit 137"' })
    expect(suites[0]).toMatchObject({ outcome: 'killed', signal: 'SIGKILL', exitCode: 137 })
  })

  it('that prints 100 MB is drained, and only the end is kept', async () => {
    const folder = await folderWith({
      'loud.cjs': `const { writeSync } = require('node:fs')
        const line = Buffer.alloc(1e6, 'x')
        const put = data => { for (let at = 0; at < data.length;) try { at += writeSync(1, data, at) } catch (error) { if (error.code !== 'EAGAIN') throw error } }
        for (let i = 0; i < 100; i++) put(line)
        put(Buffer.from('\\u001b[31mthe end\\u001b[0m\\n'))`,
    })
    const { suites, output } = await runSuite(folder, { command: [node, 'loud.cjs'] })
    expect(suites[0]?.outcome).toBe('passed')
    expect(output).toBeGreaterThan(100e6)
    expect(suites[0]?.tail.length).toBeLessThanOrEqual(4096)
    expect(suites[0]?.tail.endsWith('xthe end\n')).toBe(true)
  })

  it('that ends with 0 and reported no test is no pass', async () => {
    const { suites } = await runSuite(await folderWith({}), { command: [node, '-e', '0'], runtime: 'node' })
    expect(suites[0]).toMatchObject({ outcome: 'no tests', exitCode: 0 })
    expect(suites[0]?.problems[0]).toContain('no test reported')
  })

  it('of a runtime without a harness passes as a process', async () => {
    const { suites } = await runSuite(await folderWith({}), { command: [node, '-e', '0'], runtime: 'other' })
    expect(suites[0]).toMatchObject({ outcome: 'passed', measured: 'per process' })
  })

  it('that leaves a daemon behind has it ended, and hears of it', async () => {
    const folder = await folderWith({
      'daemon.cjs': `
        const { spawn } = require('node:child_process')
        const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'inherit' })
        require('node:fs').writeFileSync('child.pid', String(child.pid))
        child.unref()`,
    })
    const { suites } = await runSuite(folder, { command: [node, 'daemon.cjs'] })
    expect(suites[0]?.outcome).toBe('passed')
    expect(suites[0]?.problems.join()).toContain('1 process outlived the command and was ended')
    expect(await isAlive(await pidIn(folder, 'child.pid'))).toBe(false)
  })

  it('that passes a hard budget is ended, naming the budget and the test that ran', async () => {
    const folder = await folderWith({
      'big.test.cjs': `const kept = []
        require('node:test')('fills the memory', () => new Promise(() => {
          setInterval(() => kept.push(Buffer.alloc(10e6, 1)), 10)
        }))`,
    })
    const { suites, logged } = await runSuite(folder, {
      command: [node, '--test', 'big.test.cjs'],
      runtime: 'node',
      timeout: '60 s',
      budget: { peak: '300 MB', hard: true },
    })
    expect(suites[0]?.outcome).toBe('over budget')
    expect(suites[0]?.problems[0]).toMatch(
      /while it ran big.test.cjs > fills the memory: it used .* of the hard peak budget of 300.0 MB \(suite unit\)/,
    )
    expect(suites[0]?.peak).toBeGreaterThan(0.95 * 300e6)
    expect(logged.some(line => /% of the peak budget of suite unit is used up/.test(line))).toBe(true)
  })

  it('sees no token of its host, but what the policy names', async () => {
    const folder = await folderWith({ 'show.cjs': 'console.log(JSON.stringify(process.env))' })
    const { suites } = await runSuite(
      folder,
      { command: [node, 'show.cjs'], environment: ['MY_API_TOKEN'] },
      { environment: { GITHUB_TOKEN: 't1', ACTIONS_RUNTIME_URL: 'u', GITHUB_ENV: '/e', MY_API_TOKEN: 'named' } },
    )
    const seen = JSON.parse(suites[0]?.tail ?? '{}')
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['GITHUB_TOKEN']))
    expect(seen).toMatchObject({ MY_API_TOKEN: 'named' })
    for (const name of ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_URL', 'GITHUB_ENV']) expect(seen).not.toHaveProperty(name)
  })
})
