import { describe, expect, test } from 'vitest'
import { lastWord, lineOf, makeProject, normalised, type Resource, runPython } from '../records.ts'

const fixtures = `
import sqlite3, pytest

@pytest.fixture(scope='session')
def database():
    connection = sqlite3.connect(':memory:')
    yield connection
    connection.close()

@pytest.fixture(scope='module')
def forgotten():
    return open(__file__)  # nobody closes it

@pytest.fixture
def file():
    opened = open(__file__)
    yield opened
    opened.close()
`

const source = `
import logging, os, sqlite3, unittest, warnings
import pytest

KEPT = []

def test_session_fixture(database):
    database.execute('select 1')

def test_module_fixture(forgotten):
    pass

def test_function_fixture(file, capsys, tmp_path, caplog):
    (tmp_path / 'x').write_text(file.read())
    print('captured')
    logging.getLogger().warning('logged')

@pytest.mark.parametrize('number', [1, 2])
class TestGroup:
    def test_leaks(self, number):
        KEPT.append(sqlite3.connect(':memory:'))  # one a parameter

class Case(unittest.TestCase):
    def test_case(self):
        open(__file__).read()  # dropped in a case

def test_fails():
    open('missing')

def test_warns():
    warnings.warn('careful')

def test_skips():
    pytest.skip('not today')

@pytest.mark.xfail
def test_expected():
    assert False

def test_prints():
    print('visible with -s')
    os.write(1, b'raw\\n')
`

const root = makeProject({ 'tests/conftest.py': fixtures, 'tests/test_all.py': source })
const pytest = ['-m', 'pytest', '-p', 'no:cacheprovider']
const { records } = runPython(root, pytest, { PYTEST_DISABLE_PLUGIN_AUTOLOAD: '1' })
const words = lastWord(records)
const open = (test: string): Resource[] => words.get(`tests/test_all.py::${test}`)?.resources

describe('under pytest', () => {
  test.each(['test_session_fixture', 'test_function_fixture'])('%s is clean: the fixture closes in its time', name =>
    expect(open(name)).toEqual([]),
  )

  test('what a wide fixture never closes is reported where it was opened', () => {
    expect(open('test_module_fixture')).toMatchObject([
      {
        kind: 'file',
        path: `${root}/tests/conftest.py`,
        line: lineOf(fixtures, 'nobody closes it'),
        symbol: 'forgotten',
      },
    ])
  })

  test.each([1, 2])('parameter %i has an id and a leak of its own', number => {
    const line = lineOf(source, 'one a parameter')
    expect(open(`TestGroup::test_leaks[${number}]`)).toMatchObject([
      { kind: 'sqlite', line, symbol: 'TestGroup.test_leaks' },
    ])
  })

  test('a unittest case is named as pytest names it', () => {
    expect(open('Case::test_case')).toMatchObject([{ kind: 'file', line: lineOf(source, 'dropped in a case') }])
  })

  test('outcomes are those of the runner', () => {
    const outcome = (name: string) => words.get(`tests/test_all.py::${name}`)?.outcome
    expect(['test_fails', 'test_skips', 'test_expected', 'test_warns'].map(outcome)).toEqual([
      'failed',
      'skipped',
      'passed',
      'passed',
    ])
  })

  test('only pytest reports, though unittest runs within it', () => {
    expect(records.filter(record => record.kind === 'process')).toMatchObject([{ runner: 'pytest' }])
    expect([...words.keys()].every(id => id.startsWith('tests/test_all.py::'))).toBe(true)
  })
})

test.each([[[]], [['-s', '-v']], [['-q', '--tb=native']], [['-W', 'error', '-x']]])(
  'with %j, repeats change neither output nor exit code',
  options => {
    const args = [...pytest, ...options]
    const plain = runPython(root, args)
    const under = runPython(root, args, { LEAKGATE_CONFIRM: 'screen' })
    expect(normalised(under.output)).toBe(normalised(plain.output))
    expect(under.code).toBe(plain.code)
  },
)

test.each(['-I', '-E'])('a pytest that does not see its environment (%s) runs as it would', flag => {
  const args = [flag, ...pytest, '--rootdir=.', '-k', 'prints']
  const plain = runPython(root, args)
  const under = runPython(root, args, { LEAKGATE_CONFIRM: 'screen' })
  expect(plain.code).toBe(0)
  expect(normalised(under.output)).toBe(normalised(plain.output))
  expect(under.code).toBe(0)
})
