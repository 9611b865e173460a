import { execFile } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { harnessFolder } from '../../../src/shipped.ts'
import { folderWith, runSuite } from '../suite-runs.ts'

const node = process.execPath
const detection = { batch: 4 }

const project = {
  'leaks.test.mjs': `
    import test, { after, before, describe, it } from 'node:test'
    import http from 'node:http'
    import { openSync } from 'node:fs'
    const kept = []
    test('keeps an object', () => { kept.push({ some: 'thing' }) })
    describe('outer', () => {
      describe('inner', () => {
        it('leaves an interval', () => {
          setInterval(() => {}, 60_000).unref()
        })
        it('leaves a server', async () => {
          const server = http.createServer()
          await new Promise(resolve => server.listen(0, resolve))
          server.unref()
        })
        it('leaves a descriptor', () => { openSync('leaks.test.mjs') })
      })
    })`,
  'clean.test.cjs': `
    const { test, describe, it, before, after, beforeEach, afterEach } = require('node:test')
    const assert = require('node:assert')
    const http = require('node:http')
    const fs = require('node:fs')
    test('only computes', () => { assert.equal([1, 2].map(x => x * 2).length, 2) })
    test('closes its server after itself', async t => {
      const server = http.createServer()
      await new Promise(resolve => server.listen(0, resolve))
      t.after(() => server.close())
    })
    test('closes its file', async () => { await (await fs.promises.open(__filename)).close() })
    test('clears its interval', () => { clearInterval(setInterval(() => {}, 1000)) })
    describe('with fixtures', () => {
      let server, each
      before(() => new Promise(resolve => { server = http.createServer((_, answer) => answer.end()).listen(0, resolve) }))
      after(() => server.close())
      beforeEach(() => { each = fs.openSync(__filename) })
      afterEach(() => fs.closeSync(each))
      it('uses them', () => { assert.ok(server.listening && each > 2) })
    })
    test.skip('is skipped', () => {})`,
}

const run = async (words: string[], confirm = 'suspects') => {
  const folder = await folderWith(project)
  const finished = await runSuite(folder, { command: [node, ...words], runtime: 'node', confirm }, { detection })
  const found = (test: string) => finished.measurements.find(one => one.test === test)
  return { ...finished, found }
}

describe('node --test under the harness', () => {
  it('names what each test left open, and clears what fixtures and t.after release', async () => {
    const { suites, measurements, found } = await run(['--test'], 'never')
    expect(suites[0]).toMatchObject({
      outcome: 'passed',
      measured: 'per test',
      tests: { passed: 9, failed: 0, skipped: 1 },
      problems: [],
    })
    expect(found('leaks.test.mjs > outer > inner > leaves an interval')).toMatchObject({
      verdict: 'leak',
      resources: [{ kind: 'timer', path: 'leaks.test.mjs', line: 10 }],
    })
    expect(found('leaks.test.mjs > outer > inner > leaves a server')).toMatchObject({
      resources: [{ kind: 'server', path: 'leaks.test.mjs', line: 14 }],
    })
    expect(found('leaks.test.mjs > outer > inner > leaves a descriptor')).toMatchObject({
      resources: [{ kind: 'fd', path: 'leaks.test.mjs', line: 17 }],
    })
    const clean = measurements.filter(one => one.test.startsWith('clean.test.cjs'))
    expect(clean.map(one => one.resources)).toEqual(clean.map(() => []))
    expect(found('clean.test.cjs > closes its file')?.released).toEqual([
      { path: 'clean.test.cjs', line: 12, times: 1 },
    ])
  })

  it('confirms the growth of memory and of resources, and nothing of the clean ones', async () => {
    const { measurements, found } = await run(['--test', '--test-concurrency=1'])
    const leaking = measurements.filter(one => one.verdict === 'leak').map(one => one.test.split(' > ').at(-1))
    expect(new Set(leaking)).toEqual(
      new Set(['keeps an object', 'leaves an interval', 'leaves a server', 'leaves a descriptor']),
    )
    const object = found('leaks.test.mjs > keeps an object')
    expect(object?.verdict).toBe('leak')
    expect(object?.growth?.objects).toBeCloseTo(1, 0)
    expect(object?.reproduce).toContain("leakgate reproduce --test 'leaks.test.mjs > keeps an object' -- ")
  })

  it('blames memory on the project where the project holds it, and only there', async () => {
    const folder = await folderWith({
      'library.mjs': `
        const rows = []
        const byNumber = new Map()
        let number = 0
        export const keep = () => { rows.push({ number: number++ }) }
        export const remember = () => { byNumber.set(number++, {}) }`,
      'a.test.mjs': `
        import { after, before, describe, it, test } from 'node:test'
        import http from 'node:http'
        import { keep, remember } from './library.mjs'
        const buffers = []
        test('array', () => { keep() })
        test('map', () => { remember() })
        test('buffer', () => { buffers.push(Buffer.alloc(64e6, 1)) })
        describe('served', () => {
          let server, address
          before(() => new Promise(resolve => {
            server = http.createServer((_, answer) => answer.end('yes')).listen(0, () => {
              address = 'http://localhost:' + server.address().port
              resolve()
            })
          }))
          after(() => { server.closeAllConnections(); server.close() })
          it('fetch', async () => { await (await fetch(address)).text() })
        })`,
    })
    const { suites, measurements } = await runSuite(folder, { command: [node, '--test'], runtime: 'node' })
    const verdicts = new Map(measurements.map(one => [one.test.split(' > ').at(-1), one]))
    expect(verdicts.get('array')?.verdict).toBe('leak')
    expect(verdicts.get('array')?.stacks[0]).toMatchObject({ path: 'library.mjs', line: 5 })
    expect(verdicts.get('map')?.verdict).toBe('leak')
    expect(verdicts.get('buffer')).toMatchObject({ verdict: 'leak', stacks: [{ path: 'a.test.mjs', line: 8 }] })
    // The runner's own memory comes and goes beside it: by less than a fiftieth.
    const perRepeat = verdicts.get('buffer')?.growth?.bytes ?? 0
    expect(Math.abs(perRepeat / 64e6 - 1)).toBeLessThan(0.02)
    expect(['clean', 'inconclusive']).toContain(verdicts.get('fetch')?.verdict)
    expect(suites[0]?.peak).toBeLessThan(400e6)
  })

  it('gives up a repeat that never settles, and ends', async () => {
    const folder = await folderWith({
      'a.test.mjs': `
        import { test } from 'node:test'
        import http from 'node:http'
        let runs = 0
        test('is answered once', async () => {
          const server = http.createServer((_, answer) => { if (runs++ === 0) answer.end('yes') })
          await new Promise(resolve => server.listen(0, resolve))
          await (await fetch('http://localhost:' + server.address().port)).text()
          server.closeAllConnections()
          server.close()
        })
        test('is quiet', () => {})`,
    })
    const { suites, measurements } = await runSuite(folder, { command: [node, '--test'], runtime: 'node' })
    expect(suites[0]).toMatchObject({ outcome: 'passed', problems: [] })
    expect(measurements).toMatchObject([
      { verdict: 'not confirmed', reason: 'it failed when repeated: it did not end within 2000 ms' },
      { verdict: 'clean' },
    ])
  })

  it('tells tests apart without process isolation as well', async () => {
    const { measurements } = await run(['--test', '--test-isolation=none'], 'never')
    expect(measurements.map(one => one.test)).toContain('leaks.test.mjs > outer > inner > leaves a server')
    expect(measurements.map(one => one.test)).toContain('clean.test.cjs > with fixtures > uses them')
  })

  it('reports a fixture that is never torn down at a test it served', async () => {
    const folder = await folderWith({
      'a.test.cjs': `const { describe, it, before } = require('node:test')
        describe('s', () => {
          before(() => { setInterval(() => {}, 60_000).unref() })
          it('one', () => {})
          it('two', () => {})
        })`,
    })
    const { measurements } = await runSuite(folder, { command: [node, '--test'], runtime: 'node', confirm: 'never' })
    expect(measurements.map(one => one.resources.map(({ kind, line }) => ({ kind, line })))).toEqual([
      [{ kind: 'timer', line: 3 }],
      [],
    ])
  })
})

describe('what a developer sees of node --test', () => {
  const files = {
    'mixed.test.mjs': `
      import test, { describe, it } from 'node:test'
      import assert from 'node:assert'
      const rows = []
      test('adds a row', () => { rows.push({}) })
      test('counts on one row', () => { console.log('rows', rows.length); assert.equal(rows.length, 1) })
      describe('suite', () => { it('fails', async () => { await null; assert.fail('on purpose') }) })
      test('has subtests', async t => { await t.test('sub', () => {}) })
      test.todo('later')`,
  }
  const output = (folder: string, environment: Record<string, string>) =>
    new Promise<{ code: unknown; text: string }>(resolve => {
      const { NODE_OPTIONS: _, ...rest } = process.env
      const words = ['--test', '--test-reporter=tap', 'mixed.test.mjs']
      execFile(node, words, { cwd: folder, env: { ...rest, ...environment } }, (error, stdout, stderr) => {
        const timeless = stdout.replace(/duration_ms:? [\d.]+/g, 'duration')
        resolve({ code: error?.code ?? 0, text: `${withoutInternals(timeless)}${stderr}` })
      })
    })
  // How many frames of Node's own fit into a stack differs; the user's do not.
  const withoutInternals = (text: string) =>
    text
      .split('\n')
      .filter(line => !/\(node:internal|node:async_hooks/.test(line))
      .join('\n')

  it('is the same with the harness as without: results, output, stacks and exit code', async () => {
    const folder = await folderWith({ ...files, 'records/.keep': '' })
    const plain = await output(folder, {})
    const measured = await output(folder, {
      LEAKGATE_RECORDS: `${folder}/records`,
      LEAKGATE_CONFIRM: 'all',
      LEAKGATE_BATCH: '2',
      NODE_OPTIONS: `--require "${harnessFolder}/node/preload.cjs"`,
    })
    expect(plain.code).toBe(1)
    expect(measured).toEqual(plain)
  })
})
