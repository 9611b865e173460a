import { describe, expect, it } from 'vitest'
import { confirmFirst, mayHoldTests, namesIn } from '../../src/harness/first.ts'

const imports: Record<string, string[]> = {
  'shop/db.py': ['shop/orders.py', 'tests/test_db.py'],
  'shop/orders.py': ['tests/test_orders.py', 'shop/db.py'],
  'shop/mail.py': ['tests/test_mail.py'],
}
const first = (suspicions: Partial<Parameters<typeof confirmFirst>[0]>) =>
  confirmFirst(
    { leaking: [], suspect: [], changed: [], importersOf: path => imports[path] ?? [], ...suspicions },
    { folder: '.', paths: [] },
  )
const ofPytest = (patterns: string[]) => patterns.filter(pattern => /^tests\/.*::/.test(pattern))

describe('what is confirmed first', () => {
  it('is what the ledger knows, then what findings reach, then what the change reaches', () => {
    const patterns = first({
      leaking: ['tests/test_old.py::test_it'],
      suspect: ['shop/mail.py'],
      changed: ['shop/db.py', 'shop/mail.py'],
    })
    expect(patterns[0]).toBe('tests/test_old.py::test_it')
    expect(ofPytest(patterns).slice(1)).toEqual([
      'tests/test_mail.py::*',
      'tests/test_db.py::*',
      'tests/test_orders.py::*',
    ])
  })

  it('is nothing where nothing is suspected, and a changed test is reached by itself', () => {
    expect(first({})).toEqual([])
    expect(ofPytest(first({ changed: ['tests/test_new.py'] }))).toEqual(['tests/test_new.py::*'])
  })
})

describe('the tests of a file', () => {
  const names = (path: string, folder = '.', paths: string[] = []) => namesIn({ folder, paths: [path, ...paths] })(path)

  it('go by the names of pytest and unittest, from whichever folder these count', () => {
    expect(names('api/tests/test_a.py')).toEqual([
      ...['api/tests/test_a.py::*', 'api.tests.test_a.*', 'tests/test_a.py::*', 'tests.test_a.*'],
      ...['test_a.py::*', 'test_a.*'],
    ])
    expect(names('tests/__init__.py')).toEqual(['tests/__init__.py::*', 'tests.*', '__init__.py::*'])
  })

  it('are not those of another file that an id could mean as well', () => {
    expect(names('api/tests/test_a.py', '.', ['tests/test_a.py'])).toEqual([
      ...['api/tests/test_a.py::*', 'api.tests.test_a.*', 'test_a.py::*', 'test_a.*'],
    ])
    expect(names('tests/api/tests.py', '.', ['tests/web/tests.py'])).toEqual([
      ...['tests/api/tests.py::*', 'tests.api.tests.*', 'api/tests.py::*', 'api.tests.*'],
    ])
  })

  it('count from where the suite works, or from above', () => {
    expect(names('api/tests/test_a.py', 'api', ['tests/test_a.py'])).toEqual([
      ...['tests/test_a.py::*', 'tests.test_a.*', 'api/tests/test_a.py::*', 'api.tests.test_a.*'],
      ...['test_a.py::*', 'test_a.*'],
    ])
    expect(names('lib/tests/test_a.py', 'api')).toEqual(['lib/tests/test_a.py::*', 'lib.tests.test_a.*'])
  })

  it('are for a conftest.py those of its folder', () => {
    expect(names('api/tests/conftest.py', '.', ['tests/test_a.py'])).toEqual(['api/tests/*'])
    expect(names('conftest.py')).toEqual(['*'])
  })

  it.each([
    ['tests/test_a.py', true],
    ['a_test.py', true],
    ['shop/tests.py', true],
    ['shop/tests/orders.py', true],
    ['tests/conftest.py', true],
    ['shop/latest.py', false],
    ['shop/contest.py', false],
  ])('may be in %s: %s', (path, holds) => {
    expect(mayHoldTests(path)).toBe(holds)
  })
})
