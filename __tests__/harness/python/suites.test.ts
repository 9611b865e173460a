import { expect, test } from 'vitest'
import { lastWord, makeProject, runPython } from '../records.ts'

/** Stands in for Django's `LazyObject` and `SimpleLazyObject`: whoever asks for its class or attributes wakes it. */
const asleep = `
class Lazy:
    def __getattribute__(self, name):
        raise LookupError('asked for ' + name)

LAZY = Lazy()
`
const grows = `
import unittest
import proxy

KEPT = []

class Case(unittest.TestCase):
    def test_grows(self):
        KEPT.append(bytearray(5000))

    def test_is_clean(self):
        self.assertIsNotNone(proxy.LAZY)
`

test('lazy objects stay asleep while tests are repeated', () => {
  const root = makeProject({ 'proxy.py': asleep, 'test_lazy.py': grows })
  const { code, records } = runPython(root, ['-m', 'unittest', 'test_lazy'], { LEAKGATE_CONFIRM: 'screen' })
  expect(code).toBe(0)
  expect(records.filter(record => record.kind === 'problem')).toEqual([])
  const phase = (name: string) =>
    records.findLast(record => record.kind === 'repeat' && record.test === `test_lazy.Case.${name}`)?.phase
  expect(phase('test_grows')).toBe('confirm')
  expect(phase('test_is_clean')).toBe('screen')
})

/** What Django's workers do: a result that keeps events instead of lists, in a process that its pool kills. */
const pool = `
import multiprocessing, unittest

KEPT = []

class Nothing:
    def append(self, item): pass

class Result(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.events = []
        self.failures = self.errors = self.skipped = Nothing()
        self.expectedFailures = self.unexpectedSuccesses = Nothing()
    def addFailure(self, test, error): self.events.append(('addFailure', 0, str(error)))
    def addError(self, test, error): self.events.append(('addError', 0, str(error)))
    def addSkip(self, test, why): self.events.append(('addSkip', 0, why))
    def wasSuccessful(self): return not self.events

class Case(unittest.TestCase):
    def test_leaks(self): KEPT.append(open(__file__))
    def test_passes(self): pass
    def test_fails(self): self.fail()
    def test_skips(self): self.skipTest('later')

def work(name):
    result = Result()
    unittest.TestSuite([Case(name)]).run(result)
    return result.events

if __name__ == '__main__':
    names = unittest.TestLoader().getTestCaseNames(Case)
    with multiprocessing.get_context('fork').Pool(2) as workers:
        print(len(workers.map(work, names)))
`

test.skipIf(process.platform === 'win32')('workers of a pool report outcomes, leaks and an orderly end', () => {
  const root = makeProject({ 'pool.py': pool })
  const { code, output, records } = runPython(root, ['pool.py'], { LEAKGATE_CONFIRM: 'screen' })
  expect(output).toBe('4\n')
  expect(code).toBe(0)
  const words = lastWord(records)
  const cases = [...words.values()].filter(word => word.test.startsWith('__main__.Case.'))
  const outcomes = cases.map(word => [word.test.split('.').at(-1), word.outcome])
  expect(Object.fromEntries(outcomes)).toEqual({
    test_leaks: 'passed',
    test_passes: 'passed',
    test_fails: 'failed',
    test_skips: 'skipped',
  })
  expect(words.get('__main__.Case.test_leaks')?.resources).toMatchObject([{ kind: 'file' }])
  const workers = records.filter(record => record.kind === 'process').map(record => record.pid)
  expect(records.filter(record => record.kind === 'end' && record.phase === 'process').length).toBeGreaterThanOrEqual(
    workers.length,
  )
})
