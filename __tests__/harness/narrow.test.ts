import { describe, expect, it } from 'vitest'
import { splitWords } from '../../src/harness/command.ts'
import { narrowed } from '../../src/harness/narrow.ts'

const files = ['tests', 'tests/test_a.py', 'tests/unit', 'api', 'api/tests', 'api/tests/test_b.py', 'src']

/** A command line narrowed in a folder with these files, as one line. */
const narrow = (line: string, test: string) =>
  narrowed(splitWords(line)!, test, path => files.includes(path.replace(/\/$/, ''))).join(' ')

const id = 'tests/test_a.py::T::test_x[1]'

describe('a command of pytest', () => {
  it.each([
    ['pytest', `pytest ${id}`],
    ['python -m pytest -q tests', `python -m pytest -q ${id}`],
    ['pytest tests/test_a.py tests/unit/ -x', `pytest -x ${id}`],
    ['pytest tests/test_a.py::T', `pytest ${id}`],
    [
      'pytest -k tests -m "not slow" -n 2 --cov src -qk api tests',
      `pytest -k tests -m not slow -n 2 --cov src -qk api ${id}`,
    ],
    ['pytest --cov=src --tb=short -rA tests', `pytest --cov=src --tb=short -rA ${id}`],
    ['pytest --pyargs shop.tests -p no:randomly', `pytest -p no:randomly ${id}`],
    ['uv run --frozen pytest tests', `uv run --frozen pytest ${id}`],
    ['poetry run python -m pytest', `poetry run python -m pytest ${id}`],
    ['coverage run -m pytest tests', `coverage run -m pytest ${id}`],
    ['.venv/bin/pytest tests', `.venv/bin/pytest ${id}`],
    ['tox -e py311', `tox -e py311 -- ${id}`],
    ['nox -s tests -- -x tests', `nox -s tests -- -x ${id}`],
  ])('%s', (line, expected) => {
    expect(narrow(line, id)).toBe(expected)
  })

  it('gets the id as seen from where it is started, whatever folder pytest counts from', () => {
    expect(narrow('pytest api', 'tests/test_b.py::test_x')).toBe('pytest api/tests/test_b.py::test_x')
    expect(narrow('pytest', 'packages/shop/tests/test_a.py::test_x')).toBe('pytest tests/test_a.py::test_x')
    expect(narrow('pytest tests', 'elsewhere/test_c.py::test_x')).toBe('pytest tests')
  })
})

describe('a command of another runner', () => {
  it.each([
    ['python -m unittest', 'test_a.T.test_x', 'python -m unittest -k *test_a.T.test_x'],
    ['python -m unittest discover -s tests -k old -v', 'a.T.x', 'python -m unittest discover -s tests -v -k *a.T.x'],
    [
      'python -m unittest tests.test_a -kold',
      'tests.test_a.T.x',
      'python -m unittest tests.test_a -k *tests.test_a.T.x',
    ],
    ['coverage run -m unittest', 'a.T.x', 'coverage run -m unittest -k *a.T.x'],
    [
      'python manage.py test shop --parallel 2',
      'shop.tests.T.x',
      'python manage.py test shop --parallel 2 -k *shop.tests.T.x',
    ],
    ['tox -e py311', 'a.T.x', 'tox -e py311'],
    ['node --test x.mjs', 'x.mjs > says a.b', 'node --test --test-name-pattern=says a\\.b x.mjs'],
    ['node --test --test-name-pattern=x x.mjs', 'x.mjs > x', 'node --test --test-name-pattern=x x.mjs'],
    ['make test', 'a.T.x', 'make test'],
  ])('%s', (line, test, expected) => {
    expect(narrow(line, test)).toBe(expected)
  })

  it('stays whole if only a shell understands it', () => {
    expect(narrowed(['sh', '-c', 'cd api && pytest'], id, () => true)).toEqual(['sh', '-c', 'cd api && pytest'])
  })
})
