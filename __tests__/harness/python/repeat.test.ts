import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lineOf, makeProject, runPython, type WireRecord } from '../records.ts'

const source = `
import collections, functools, sqlite3, time, unittest

HELD = []
RECENT = collections.deque(maxlen=100)
RUNS = []

@functools.lru_cache(maxsize=16)
def cached(number):
    return [number] * 10

class Repeated(unittest.TestCase):
    shared = None

    @classmethod
    def setUpClass(cls):
        cls.shared = sqlite3.connect(':memory:')

    @classmethod
    def tearDownClass(cls):
        cls.shared.close()

    def test_holds(self):
        HELD.append([1, 2, 3])  # held for ever

    def test_drops(self):
        sqlite3.connect(':memory:')

    def test_bounded_cache(self):
        cached(time.perf_counter())

    def test_filling_cache(self):
        RECENT.append([time.perf_counter()])

    def test_quiet(self):
        self.assertEqual(sum(range(10)), 45)

    def test_once_only(self):
        RUNS.append(1)
        self.assertEqual(len(RUNS), 1)

    def test_never(self):
        pass
`

const root = makeProject({ 'test_r.py': source })
const never = join(root, 'never.txt')
writeFileSync(never, 'test_r.Repeated.test_never\n')
const { records } = runPython(root, ['-m', 'unittest'], { LEAKGATE_CONFIRM: 'screen', LEAKGATE_NO_REPEAT: never })

const of = (test: string, phase: string): WireRecord | undefined =>
  records.find(r => r.kind === 'repeat' && r.phase === phase && r.test === `test_r.Repeated.${test}`)
const rise = (levels: number[]): number => levels.at(-1)! - levels[1]!

describe('a test repeated after the run', () => {
  test('that holds objects is confirmed, and the line that holds them is named', () => {
    const confirmed = of('test_holds', 'confirm')!
    expect(confirmed.blocks).toHaveLength(9)
    expect(rise(confirmed.blocks)).toBeGreaterThanOrEqual(112)
    expect(confirmed.levelled).toBe(false)
    expect(confirmed.stacks[0]).toMatchObject({
      kind: 'allocation',
      owner: 'project',
      path: `${root}/test_r.py`,
      line: lineOf(source, 'held for ever'),
      symbol: 'Repeated.test_holds',
    })
    expect(confirmed.objects).toContainEqual({ type: 'builtins.list', count: expect.any(Number) })
  })

  test('that drops a connection is seen by what it opened, not by memory', () => {
    const confirmed = of('test_drops', 'confirm')!
    expect(confirmed.batch).toBe(1) // hundreds would add nothing
    expect(rise(confirmed.open)).toBe(7)
    expect(rise(confirmed.blocks)).toBeLessThan(8)
    expect(confirmed.resources).toMatchObject([{ kind: 'sqlite', symbol: 'Repeated.test_drops' }])
  })

  test('that fills a small cache has stopped growing when it is confirmed', () => {
    expect(rise(of('test_bounded_cache', 'confirm')?.blocks ?? [0, 0])).toBeLessThan(8)
  })

  test('that fills a cache larger than the series is seen to level off', () => {
    expect(of('test_filling_cache', 'confirm')?.levelled).toBe(true)
  })

  test('that does not grow is screened and left alone', () => {
    expect(of('test_quiet', 'screen')?.grew).toBe(false)
    expect(of('test_quiet', 'confirm')).toBeUndefined()
  })

  test('that fails the second time is not confirmed, with the reason', () => {
    const refused = records.filter(r => r.kind === 'unrepeated')
    expect(refused).toContainEqual({
      kind: 'unrepeated',
      test: 'test_r.Repeated.test_once_only',
      reason: 'it fails when repeated: AssertionError: 2 != 1',
    })
  })

  test('is left alone if the policy says so', () => {
    const about = records.filter(r => r.test === 'test_r.Repeated.test_never').map(r => r.kind)
    expect(about).toEqual(['start', 'test', 'unrepeated'])
  })
})

test('only the tests of a list are confirmed when one is given', () => {
  const list = join(root, 'list.txt')
  writeFileSync(list, 'test_r.Repeated.test_holds\n')
  const chosen = runPython(root, ['-m', 'unittest'], { LEAKGATE_CONFIRM: list, LEAKGATE_BATCH: '4' })
  const repeats = chosen.records.filter(r => r.kind === 'repeat')
  expect(repeats).toMatchObject([{ test: 'test_r.Repeated.test_holds', phase: 'confirm', batch: 4 }])
})

test('what would take more memory than repeats may is not confirmed', () => {
  const large = makeProject({
    'test_l.py': `
import unittest
KEPT = []
class Large(unittest.TestCase):
    def test_large(self): KEPT.append(bytearray(b'x' * 8_000_000))
    def test_small(self): pass
`,
  })
  const settings = { LEAKGATE_CONFIRM: 'screen', LEAKGATE_REPEAT_MEMORY: '16000000' }
  const ran = runPython(large, ['-m', 'unittest'], settings)
  expect(ran.records.filter(r => r.kind === 'unrepeated')).toEqual([
    {
      kind: 'unrepeated',
      test: 'test_l.Large.test_large',
      reason: expect.stringMatching(/^each run keeps 8 MB: .*LEAKGATE_REPEAT_MEMORY/),
    },
  ])
  expect(ran.records.filter(r => r.kind === 'repeat').map(r => r.test)).toEqual(['test_l.Large.test_small'])
})

test('when the time for repeats is used up, tests are not confirmed', () => {
  const hurried = runPython(root, ['-m', 'unittest'], { LEAKGATE_CONFIRM: 'all', LEAKGATE_REPEAT_BUDGET: '1' })
  const reasons = hurried.records.filter(r => r.kind === 'unrepeated').map(r => r.reason)
  expect(reasons.some(reason => reason.includes('LEAKGATE_REPEAT_BUDGET') || reason.includes('left for repeats'))).toBe(
    true,
  )
})
