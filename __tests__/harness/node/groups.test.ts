import { expect, it } from 'vitest'
import { folderWith, runSuite } from '../suite-runs.ts'

it('finds the tests that grow in a group screened together, and clears the others', async () => {
  const folder = await folderWith({
    'a.test.mjs': `
      import { after, before, describe, it } from 'node:test'
      import assert from 'node:assert'
      const kept = []
      let runs = 0
      describe('without fixtures', () => {
        for (let number = 0; number < 12; number++) it('is clean ' + number, () => { assert.ok([number].length) })
        it('leaves an interval', () => { setInterval(() => {}, 60_000).unref() })
      })
      describe('beside it', () => {
        it('works once', () => { assert.equal(++runs, 1) })
        it('keeps an object', () => { kept.push({ some: 'thing' }) })
      })
      describe('with fixtures', () => {
        let ready = false
        before(() => { assert.equal(ready, false); ready = true })
        after(() => { ready = false })
        it('uses them', () => { assert.ok(ready) })
        it('uses them too', () => { assert.ok(ready) })
      })`,
  })
  const { suites, measurements } = await runSuite(folder, { command: [process.execPath, '--test'], runtime: 'node' })
  expect(suites[0]).toMatchObject({ outcome: 'passed', problems: [] })
  const verdicts = new Map(measurements.map(one => [one.test.split(' > ').at(-1), one.verdict]))
  const clean = measurements.filter(one => /clean|uses/.test(one.test))
  expect(clean).toHaveLength(14)
  expect(clean.map(one => one.verdict)).toEqual(clean.map(() => 'clean'))
  expect(verdicts.get('leaves an interval')).toBe('leak')
  expect(verdicts.get('keeps an object')).toBe('leak')
  expect(measurements.find(one => one.test.endsWith('works once'))).toMatchObject({
    verdict: 'not confirmed',
    reason: expect.stringMatching(/^it failed when repeated/),
  })
  expect(measurements.every(({ duration = 0 }) => duration > 0)).toBe(true)
})
