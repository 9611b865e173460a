// The corpus and what its source says of itself: which tests leak, and at which lines.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const corpus = fileURLToPath(new URL('../corpus-python', import.meta.url))

/** How each runner's part of the corpus is run, after the interpreter. */
export const parts = {
  pytest: { folder: 'tests_pytest', argv: ['-m', 'pytest', '-q', 'tests_pytest'] },
  unittest: { folder: 'tests_unittest', argv: ['-m', 'unittest', 'discover', '-s', 'tests_unittest', '-t', '.'] },
  django: {
    folder: 'tests_django',
    argv: ['-m', 'django', 'test', '--settings', 'shop.settings', '--pythonpath', '.', 'tests_django'],
  },
}

const testName = /\b(?:def test_|id=")(leaks|clean)_(\w+)/
const mark = /# (retains|acquires): ([\w, ]+)/g

/** `leaks` and `name` as a test's id tells them; undefined for ids without a label. */
export function labelOf(id) {
  const label = /\[(leaks|clean)_(\w+)\]/.exec(id) ?? /test_(leaks|clean)_(\w+)/.exec(id)
  return label && { leaks: label[1] === 'leaks', name: label[2] }
}

/** What stands in the source of one part: `{ name, leaks }` for each test. */
export function testsOf(part) {
  return linesBelow(join(corpus, parts[part].folder)).flatMap(({ text }) => {
    const found = testName.exec(text)
    return found ? [{ name: found[2], leaks: found[1] === 'leaks' }] : []
  })
}

/** The lines where each leaking test, by its name, retains memory or acquires resources. */
export function marks() {
  const byName = new Map()
  for (const { path, line, text } of linesBelow(corpus))
    for (const [, kind, names] of text.matchAll(mark))
      for (const name of names.split(',').map(name => name.trim()))
        byName.set(name, [...(byName.get(name) ?? []), { kind, path, line }])
  for (const { name, leaks } of Object.keys(parts).flatMap(testsOf))
    if (leaks && !byName.has(name)) throw new Error(`no line of the corpus is marked as where test_leaks_${name} leaks`)
  return byName
}

/** All lines of the Python files below a folder, with paths relative to the corpus. */
function linesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.py'))
    .flatMap(entry => {
      const file = join(entry.parentPath, entry.name)
      const path = file.slice(corpus.length + 1)
      return readFileSync(file, 'utf8')
        .split('\n')
        .map((text, index) => ({ path, line: index + 1, text }))
    })
}
