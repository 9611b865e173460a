import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cliBundle, plainEnvironment } from '../action/bundle.ts'
import { temporaryFolder } from '../changes/repository.ts'

/** Resolves with the first match of `pattern` in what a stream says. */
const said = (stream: NodeJS.ReadableStream, pattern: RegExp): Promise<string> =>
  new Promise(resolve => {
    let text = ''
    stream.on('data', chunk => {
      text += chunk
      const found = pattern.exec(text)
      if (found) resolve(found[1]!)
    })
  })

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', signal => {
  test('ends the suite that runs, leaves no temporary folder, and then ends leakgate itself', async () => {
    const temp = temporaryFolder()
    const hang = 'console.log("pid", process.pid, "runs"); setInterval(() => {}, 1000)'
    const child = spawn(process.execPath, [cliBundle, 'run', '--no-policy', '--', process.execPath, '-e', hang], {
      cwd: temporaryFolder(),
      env: { ...plainEnvironment, TMPDIR: temp },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ended = new Promise(resolve => child.once('exit', (_, by) => resolve(by)))
    const suite = Number(await said(child.stderr, /pid (\d+) runs/))
    child.kill(signal)
    expect(await ended).toBe(signal)
    expect(isAlive(suite)).toBe(false)
    expect(readdirSync(temp)).toEqual([])
  })
})
