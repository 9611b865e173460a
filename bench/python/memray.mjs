// pytest-memray on the pytest part of the corpus: each test once, under one of its marks.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from '../scan/measure.mjs'
import { labelOf } from './corpus.mjs'

const here = dirname(fileURLToPath(import.meta.url))

/** The marks to compare with, as far as this interpreter has them. */
export function memrayMarks(python) {
  const marks = ['64 B', '256 B', '1 KB', '8 KB'].map(limit => ({ mark: 'limit_leaks', limit }))
  const version = execFileSync(python, ['-c', 'import sys; print(sys.version_info >= (3, 13, 3))'], {
    encoding: 'utf8',
  })
  return version.trim() === 'True' ? [...marks, { mark: 'limit_leaked_objects', limit: '' }] : marks
}

/** `{ mark, limit, cpu, tests }`, each test with its label and whether the mark failed it. */
export function tryMemray({ mark, limit }, { python, folder, scratch }) {
  const outcomes = join(scratch, `${mark}-${limit}.ndjson`)
  const { cpu } = measure(
    {
      name: `pytest-memray ${mark} ${limit}`,
      argv: [python, '-m', 'pytest', '-q', '-p', 'limit_leaks', 'tests_pytest'],
      cwd: folder,
      env: { PYTHONPATH: here, BENCH_MARK: mark, BENCH_LIMIT: limit, BENCH_OUTCOMES: outcomes },
      passes: [0, 1],
    },
    scratch,
  )
  const lines = readFileSync(outcomes, 'utf8').trimEnd().split('\n')
  const tests = lines.map(line => JSON.parse(line)).map(line => ({ ...line, found: line.memray.length > 0 }))
  return { mark, limit, cpu, tests: tests.map(test => ({ ...test, label: labelOf(test.test) })) }
}
