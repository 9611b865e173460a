import { describe, expect, it } from 'vitest'
import { folderWith, runSuite } from '../suite-runs.ts'

const suite = { command: [process.execPath, '--test'], runtime: 'node', confirm: 'never' }
const short = {
  autoCleanup: { enabled: true, at: 1e-6 },
  budgets: [{ scope: 'global', budget: { peak: 1e9, hard: false } }],
}

const files = {
  'a.test.mjs': `
    import { after, before, describe, it } from 'node:test'
    import assert from 'node:assert'
    import fs from 'node:fs'
    import http from 'node:http'
    import net from 'node:net'
    describe('a suite', () => {
      const left = {}
      let shared
      before(() => new Promise(resolve => { shared = net.createServer().listen(0, resolve) }))
      after(() => shared.close())
      it('leaves things open', async () => {
        left.timer = setInterval(() => {}, 60_000)
        left.server = http.createServer()
        await new Promise(resolve => left.server.listen(0, resolve))
        left.descriptor = fs.openSync('a.test.mjs')
        left.handle = await fs.promises.open('a.test.mjs')
        left.stream = fs.createReadStream('a.test.mjs')
      })
      it('finds them as they are', () => {
        const isClosed = process.env.CLOSED === 'yes'
        assert.equal(left.timer._destroyed, isClosed)
        assert.equal(left.server.listening, !isClosed)
        assert.equal(left.stream.destroyed, isClosed)
        assert.ok(shared.listening)
        if (isClosed) assert.throws(() => fs.fstatSync(left.descriptor), { code: 'EBADF' })
        for (const close of [() => left.server.close(), () => clearInterval(left.timer)]) close()
      })
    })`,
}

describe('auto-cleanup of a node --test suite', () => {
  it('closes what finished tests leaked, tells of it, and still calls it their leak', async () => {
    const folder = await folderWith(files)
    const environment = { CLOSED: 'yes' }
    const { suites, measurements } = await runSuite(
      folder,
      { ...suite, environment: ['CLOSED'] },
      { ...short, environment },
    )
    expect(suites[0]).toMatchObject({ outcome: 'passed', tests: { passed: 2 } })
    expect(suites[0]?.problems[0]).toMatch(
      /leaves things open: closed 1 fd, 1 handle, 1 server, 1 stream and 1 timer, \d+ MB before, \d+ MB after$/,
    )
    expect(measurements[0]?.resources.map(({ kind }) => kind).sort()).toEqual([
      'fd',
      'handle',
      'server',
      'stream',
      'timer',
    ])
  })

  it('does nothing while memory is not short, or the policy does not ask for it', async () => {
    for (const more of [{}, { ...short, autoCleanup: { enabled: true, at: 1 } }]) {
      const { suites } = await runSuite(await folderWith(files), suite, more)
      expect(suites[0]).toMatchObject({ outcome: 'passed', problems: [] })
    }
  })
})
