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

const stack = (owner: string, bytes: number, line = 1) => ({
  kind: 'allocation',
  path: '/repo/src/a.py',
  line,
  symbol: 'f',
  owner,
  bytes,
})
const growing = { ...repeat, blocks: levels(16), stacks: [stack('project', 64)] }

function processes(...of: unknown[][]): ProcessRecords[] {
  return of.map(records => {
    const text = [begin, ...records].map(record => `${JSON.stringify(record)}\n`).join('')
    return { file: 'f', ...parseRecords(text) }
  })
}
const measured = (...of: unknown[][]) => measuredIn('.', ...of)
const measuredIn = (folder: string, ...of: unknown[][]) =>
  measure(run, processes(...of), { root: '/repo', detection: defaultPolicy.detection, folder })

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
    ['grows by an object each time', [passed, growing], 'leak'],
    ['grows in what a dependency holds', [passed, { ...growing, stacks: [stack('dependency', 64)] }], 'clean'],
    ['grows nobody knows where', [passed, { ...growing, stacks: [] }], 'inconclusive'],
    [
      'grows in a pool of the standard library, to which little of the project hangs on',
      [passed, { ...growing, stacks: [stack('standard library', 1000), stack('project', 40)] }],
      'clean',
    ],
    [
      'grows in the project, and less in the standard library',
      [passed, { ...growing, stacks: [stack('standard library', 100), stack('project', 40)] }],
      'leak',
    ],
    ['fills a bounded cache', [passed, { ...growing, levelled: true }], 'clean'],
    ['fills a bounded cache and leaves things open', [passed, { ...growing, open: levels(1), levelled: true }], 'leak'],
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
    const confirm = growing
    const screen = { ...repeat, phase: 'screen', blocks: [1, 1, 1] }
    expect(measured([passed, confirm, screen])[0]?.verdict).toBe('leak')
    expect(measured([passed, screen], [passed, confirm])[0]?.verdict).toBe('leak')
  })
})

describe('a measurement', () => {
  it('says why a test was not confirmed, or is inconclusive', () => {
    expect(measured([passed, { kind: 'unrepeated', test: 'a', reason: 'it has subtests' }])[0]?.reason).toBe(
      'it has subtests',
    )
    expect(measured([passed, { ...growing, stacks: [] }])[0]?.reason).toContain('nothing shows that the project')
    expect(measured([passed, growing])[0]).not.toHaveProperty('reason')
  })

  it('names each place that holds growth once, and none where memory did not grow', () => {
    const stacks = [stack('project', 90, 7), stack('dependency', 50, 7), stack('project', 3, 8)]
    expect(measured([passed, { ...growing, stacks }])[0]?.stacks).toEqual([
      { kind: 'allocation', path: 'src/a.py', line: 7, symbol: 'f' },
    ])
    expect(measured([passed, { ...repeat, open: levels(16), stacks }])[0]).toMatchObject({
      verdict: 'leak',
      stacks: [],
    })
  })

  it('is repeated from the root of the repository, wherever the suite works', () => {
    expect(measuredIn('my web', [passed])[0]?.reproduce).toBe(
      "(cd 'my web' && leakgate reproduce --test a -- pytest -q)",
    )
  })

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

  it('says what each iteration leaves open, by kind', () => {
    const rates = (resources: unknown[]) =>
      measured([passed, { ...repeat, open: levels(48), resources }])[0]?.opened?.map(({ kind, each }) => [kind, each])
    const sockets = { kind: 'socket', count: 200 }
    expect(rates([sockets, { kind: 'sqlite', count: 100 }, { kind: 'file' }])).toEqual([
      ['socket', 2],
      ['sqlite', 1],
    ])
    expect(rates([])).toEqual([['resource', 3]])
    expect(measured([passed, repeat])[0]?.opened).toEqual([])
    expect(measured([passed])[0]).not.toHaveProperty('opened')
  })

  it('gives growth an iteration, its trend and one command that repeats it', () => {
    const [one] = measured([passed, { ...repeat, blocks: levels(16), bytes: levels(1600) }])
    expect(one).toMatchObject({
      growth: { bytes: 100, objects: 1 },
      trend: 'increasing',
      environment: { runtime: 'python3.11' },
    })
    expect(one?.reproduce).toBe('leakgate reproduce --test a -- pytest -q')
  })
})
