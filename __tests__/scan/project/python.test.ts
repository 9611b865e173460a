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

  test('is followed through an import of everything', async () => {
    const { findings, states } = await saidOf({
      'app/__init__.py': '',
      'app/store.py': store,
      'app/a.py': 'from .store import *\n\ndef f(p):\n    c = connect(p)\n    c.commit()\n',
      'app/b.py': 'import sqlite3\nfrom .store import *\n\ndef f(p):\n    c = sqlite3.connect(p)\n    done(c)\n',
    })
    expect(findings).toEqual(['app/a.py:4 high'])
    expect(states['app/b.py:5']).toBe('proved')
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

const classes = `import sqlite3

class Store:
    def __init__(self, path):
        self.db = sqlite3.connect(path)
    def get(self):
        return self.db.execute('select 1')
    def close(self):
        self.db.close()

class Lent:
    def __init__(self, path, db=None):
        self.db = db or sqlite3.connect(path)
    def close(self):
        self.db.close()

class Own:
    def __init__(self, path):
        self.db = sqlite3.connect(path)
    def finish(self):
        self.db.close()

class Keeper:
    def __init__(self, f):
        self.f = f

class Reader:
    def __init__(self, f):
        self.text = f.read()
`
const user = (...body: string[]) =>
  `from store import Keeper, Lent, Own, Reader, Store\n\ndef f(p):\n${body.map(line => `    ${line}\n`).join('')}`

describe('an instance that holds something open', () => {
  test.each([
    ['is never closed', user('s = Store(p)', 'print(s.get())')],
    ['is made by a helper', `${user('s = given(p)', 'print(s.get())')}\ndef given(p):\n    return Store(p)\n`],
    ['is opened for a reader that keeps nothing', user('f = open(p)', 'return Reader(f)')],
  ])('leaks where it %s', async (_, text) => {
    const { findings } = await saidOf({ 'store.py': classes, 'a.py': text })
    expect(findings.map(f => f.split(':')[0])).toEqual(['a.py'])
  })

  test.each([
    ['closed', user('s = Store(p)', 'try:', '    return s.get().fetchone()', 'finally:', '    s.close()')],
    ['closed, if nothing goes wrong', user('s = Store(p)', 'r = s.get().fetchone()', 's.close()', 'return r')],
    ['used in a with statement', user('with Store(p) as s:', '    print(s.get())')],
    ['returned', user('return Store(p)')],
    ['handed on', user('work(Store(p))')],
    ['kept by another object', user('class A:', '    def __init__(self):', '        self.s = Store(p)')],
    ['perhaps given what it holds', user('s = Lent(p)', 'print(s)')],
    ['ended in a way of its own', user('s = Own(p)', 'print(s)')],
    ['made of what it keeps', user('f = open(p)', 'return Keeper(f)')],
  ])('is let be where it is %s', async (_, text) => {
    const { findings } = await saidOf({ 'store.py': classes, 'a.py': text })
    expect(findings).toEqual([])
  })

  test('is no acquisition of its own in the inventory as long as it does not leak', async () => {
    const { states } = await saidOf({ 'store.py': classes, 'a.py': user('with Store(p) as s:', '    print(s.get())') })
    expect(Object.keys(states).filter(place => place.startsWith('a.py'))).toEqual([])
  })
})

test('what a helper has closed before it returns it is not open', async () => {
  const { findings } = await saidOf({
    'a.py':
      'import tempfile\n\ndef made():\n    f = tempfile.NamedTemporaryFile(delete=False)\n    f.write(b"")\n    f.close()\n    return f\n\ndef use():\n    g = made()\n    print(g.name)\n',
    'b.py':
      'import sqlite3\n\ndef made(p):\n    c = sqlite3.connect(p)\n    try:\n        c.execute("x")\n    except sqlite3.Error:\n        c.close()\n        raise\n    return c\n\ndef use(p):\n    g = made(p)\n    print(g.total_changes)\n',
  })
  expect(findings.filter(f => /:1[0-9] /.test(f)).map(f => f.split(' ')[0])).toEqual(['b.py:13'])
})
