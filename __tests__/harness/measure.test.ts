import { describe, expect, it } from 'vitest'
import { measure } from '../../src/harness/measure.ts'
import { type ProcessRecords, parseRecords } from '../../src/harness/protocol.ts'
import type { SuiteRun } from '../../src/model/measurement.ts'
import { defaultPolicy } from '../../src/policy/schema.ts'

const run = { suite: 'unit', command: ['pytest', '-q'] } as unknown as SuiteRun
const begin = {
  kind: 'process',
  protocol: 1,
  runner: 'pytest',
  pid: 1,
  parent: 0,
  runtime: 'python3.11',
  version: '3.11.7',
}
const passed = { kind: 'test', test: 'a', outcome: 'passed', duration: 1, resources: [], released: [] }
const file = { kind: 'file', path: '/repo/src/a.py', line: 3, symbol: 'load' }
const levels = (each: number, batches = 8) => Array.from({ length: batches + 1 }, (_, i) => 1000 + each * i)
const repeat = {
  kind: 'repeat',
  test: 'a',
  phase: 'confirm',
  warmups: 3,
  batch: 16,
  blocks: levels(0),
  open: levels(0),
}

function processes(...of: unknown[][]): ProcessRecords[] {
  return of.map(records => {
    const text = [begin, ...records].map(record => `${JSON.stringify(record)}\n`).join('')
    return { file: 'f', ...parseRecords(text) }
  })
}
const measured = (...of: unknown[][]) =>
  measure(run, processes(...of), { root: '/repo', detection: defaultPolicy.detection })

describe('the verdict on a test', () => {
  it.each([
    ['left something open', [{ ...passed, resources: [file] }], 'leak'],
    ['left open what an import opened', [{ ...passed, resources: [{ ...file, symbol: '<module>' }] }], 'not confirmed'],
    [
      'had it closed by a wide fixture',
      [{ ...passed, resources: [file] }, { kind: 'settled', test: 'a', resources: [] }, repeat],
      'clean',
    ],
    ['left open in its first run only', [{ ...passed, resources: [file] }, repeat], 'clean'],
    ['leaves more open with each repeat', [passed, { ...repeat, open: levels(16) }], 'leak'],
    ['grows by an object each time', [passed, { ...repeat, blocks: levels(16) }], 'leak'],
    [
      'grows in what a dependency holds',
      [
        passed,
        {
          ...repeat,
          blocks: levels(16),
          stacks: [{ kind: 'allocation', path: '/x/y.py', line: 1, symbol: 'f', owner: 'dependency' }],
        },
      ],
      'inconclusive',
    ],
    [
      'grew while it was screened, and no more',
      [passed, { ...repeat, phase: 'screen', blocks: [1, 99, 198] }],
      'not confirmed',
    ],
    [
      'was flat while it was screened',
      [passed, { ...repeat, phase: 'screen', blocks: [1, 9, 9], open: [0, 0, 0] }],
      'clean',
    ],
    ['was not repeated', [passed, { kind: 'unrepeated', test: 'a', reason: 'time' }], 'not confirmed'],
  ])('that %s', (_title, records, verdict) => {
    expect(measured(records)[0]?.verdict).toBe(verdict)
  })

  it('prefers a confirmation to a screen, in whichever order they come', () => {
    const confirm = { ...repeat, blocks: levels(16) }
    const screen = { ...repeat, phase: 'screen', blocks: [1, 1, 1] }
    expect(measured([passed, confirm, screen])[0]?.verdict).toBe('leak')
    expect(measured([passed, screen], [passed, confirm])[0]?.verdict).toBe('leak')
  })
})

describe('a measurement', () => {
  it('joins the processes that ran the same test: the worst outcome, all that stayed open', () => {
    const [one, ...more] = measured(
      [{ ...passed, resources: [file] }],
      [{ ...passed, outcome: 'failed', resources: [file] }],
    )
    expect(more).toEqual([])
    expect(one).toMatchObject({
      outcome: 'failed',
      duration: 2,
      resources: [{ path: 'src/a.py' }, { path: 'src/a.py' }],
    })
  })

  it('names paths of the repository relative to it and keeps others whole', () => {
    const released = [{ path: '/repo/src/b.py', line: 1, times: 2 }]
    const elsewhere = { ...file, path: '/usr/lib/x.py' }
    const [one] = measured([{ ...passed, resources: [file, elsewhere], released }])
    expect(one?.resources.map(each => each.path)).toEqual(['src/a.py', '/usr/lib/x.py'])
    expect(one?.released).toEqual([{ path: 'src/b.py', line: 1, times: 2 }])
  })

  it('gives growth an iteration, its trend and one command that repeats it', () => {
    const [one] = measured([passed, { ...repeat, blocks: levels(16), bytes: levels(1600) }])
    expect(one).toMatchObject({
      growth: { bytes: 100, objects: 1 },
      trend: 'increasing',
      environment: { runtime: 'python3.11' },
    })
    expect(one?.reproduce).toBe('leakgate run --no-policy -- pytest -q a')
  })
})
