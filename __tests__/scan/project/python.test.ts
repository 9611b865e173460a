import { describe, expect, test } from 'vitest'
import { saidOf } from './project.ts'

const store = `import sqlite3
import elsewhere

def connect(path):
    return sqlite3.connect(path)

def done(connection):
    connection.close()

def peek(connection):
    return connection.total_changes > 0

def keep(connection):
    elsewhere.kept.append(connection)
`

describe('what another file returns open', () => {
  test('must be released by who calls it', async () => {
    const { findings, states } = await saidOf({
      'store.py': store,
      'a.py': 'from store import connect\n\ndef count(path):\n    c = connect(path)\n    return c.total_changes\n',
      'b.py':
        'import store as s\n\ndef count(path):\n    c = s.connect(path)\n    try:\n        return c.total_changes\n    finally:\n        c.close()\n',
    })
    expect(findings).toEqual(['a.py:4 high'])
    expect(states['b.py:4']).toBe('proved')
  })

  test('is followed through packages, relative imports and names passed on', async () => {
    const { findings } = await saidOf({
      'app/__init__.py': 'from .store import connect\n',
      'app/store.py': store,
      'app/web/__init__.py': '',
      'app/web/a.py': 'from ..store import connect\n\ndef f(p):\n    c = connect(p)\n    c.commit()\n',
      'main.py': 'import app\n\ndef f(p):\n    c = app.connect(p)\n    c.commit()\n',
    })
    expect(findings).toEqual(['app/web/a.py:4 high', 'main.py:4 high'])
  })

  test('is followed through a chain of files, and cycles of imports end', async () => {
    const { findings } = await saidOf({
      'store.py': store,
      'middle.py': 'import store\nimport ends\n\ndef get(p):\n    return store.connect(p)\n',
      'ends.py': 'import middle\n\ndef f(p):\n    c = middle.get(p)\n    c.commit()\n',
    })
    expect(findings).toEqual(['ends.py:4 high'])
  })

  test('is seen in a file that mentions nothing which acquires, also when only such files are read', async () => {
    const files = {
      'store.py': store,
      'a.py': 'from store import connect\n\ndef f(p):\n    c = connect(p)\n    c.commit()\n',
    }
    expect((await saidOf(files, undefined, false)).findings).toEqual(['a.py:4 high'])
    expect((await saidOf(files, ['a.py'])).findings).toEqual(['a.py:4 high'])
  })

  test('is no leak where a name only looks the same', async () => {
    const { findings } = await saidOf({
      'store.py': store,
      'a.py': 'from elsewhere import connect\n\ndef f(p):\n    c = connect(p)\n    c.commit()\n',
      'b.py': 'from store import connect\n\ndef f(p, connect):\n    c = connect(p)\n    c.commit()\n',
      'c.py': 'def connect(p):\n    return object()\n\ndef f(p):\n    c = connect(p)\n    c.commit()\n',
      'd.py': 'from store import connect\n\ndef f(p):\n    return connect(p)\n',
    })
    expect(findings).toEqual([])
  })
})

describe('what is given to another file', () => {
  const using = (call: string) =>
    `import sqlite3\nimport store\n\ndef f(p):\n    c = sqlite3.connect(p)\n    store.${call}(c)\n`

  test('is released where a helper releases it', async () => {
    const { findings, states } = await saidOf({ 'store.py': store, 'a.py': using('done') })
    expect(findings).toEqual([])
    expect(states['a.py:5']).toBe('proved')
  })

  test('is still the caller’s where a helper only looks at it', async () => {
    expect((await saidOf({ 'store.py': store, 'a.py': using('peek') })).findings).toEqual(['a.py:5 high'])
  })

  test('is doubtful where a helper keeps it, and where nobody knows', async () => {
    const { findings } = await saidOf({ 'store.py': store, 'a.py': using('keep'), 'b.py': using('unknown') })
    expect(findings).toEqual(['a.py:5 low', 'b.py:5 low'])
  })
})
