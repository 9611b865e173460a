/** What is remembered must never change what is said. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Memory } from '../../../src/scan/project/memory.ts'
import { scan } from '../../../src/scan/scan.ts'

type Files = Record<string, string>

const project = (files: Files) => ({
  has: (path: string) => Object.hasOwn(files, path),
  read: async (paths: string[]) =>
    new Map(paths.flatMap(path => (Object.hasOwn(files, path) ? [[path, Buffer.from(files[path]!)] as const] : []))),
})

async function said(files: Files, memory: Memory | undefined, everyFile: boolean) {
  const given = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
  const result = await scan(given, { project: project(files), everyFile, ...(memory && { memory }) })
  const { findings, sites, skipped, suppressed } = result
  return { findings, sites, skipped, suppressed }
}

const reloaded = (memory: Memory) => Memory.from(memory.toText())

/** What a file of each name may hold: helpers that close, keep or look, wrappers, users, and words that come and go. */
const contents: Record<string, string[]> = {
  'lib/__init__.py': ['', 'from .db import connect, done\n', 'from .other import connect, done\n'],
  'lib/db.py': [
    'import sqlite3\n\ndef connect(p):\n    return sqlite3.connect(p)\n\ndef done(c):\n    c.close()\n',
    'import sqlite3\n\ndef connect(p):\n    return sqlite3.connect(p)\n\ndef done(c):\n    print(c.total_changes)\n',
    'from .other import connect, done\n',
    'def connect(p):\n    return p\n\ndef done(c):\n    kept.append(c)\n',
    'def connect(p:\n',
  ],
  'lib/other.py': [
    'import sqlite3\n\ndef connect(p):\n    return sqlite3.connect(p)\n\ndef done(c):\n    c.close()\n',
    'def connect(p):\n    return p\n\ndef done(c):\n    return c\n',
  ],
  'a.py': [
    'from lib.db import connect, done\n\ndef f(p):\n    c = connect(p)\n    c.commit()\n    done(c)\n',
    'from lib import connect, done\n\ndef f(p):\n    c = connect(p)\n    done(c)\n',
    'import sqlite3\nfrom lib.db import done\n\ndef f(p):\n    c = sqlite3.connect(p)  # leakgate: ignore[py/sqlite-not-closed] short\n    done(c)\n',
  ],
  'lib/wrap.py': [
    'from .db import connect\n\ndef opened(p):\n    return connect(p)\n',
    'from . import db\n\ndef opened(p):\n    return db.connect(p)\n',
  ],
  'far.py': [
    'from lib.wrap import opened\n\ndef f(p):\n    c = opened(p)\n    c.commit()\n',
    'import lib.wrap as w\nfrom lib.db import done\n\ndef f(p):\n    c = w.opened(p)\n    done(c)\n',
  ],
  'lib/sqlite3.py': ['def connect(p):\n    return p\n'],
  'store.ts': [
    "import { openSync, closeSync } from 'node:fs'\nexport const open = (p: string) => openSync(p, 'r')\nexport const done = (fd: number) => closeSync(fd)\n",
    "import { openSync } from 'node:fs'\nexport const open = (p: string) => openSync(p, 'r')\nexport const done = (fd: number) => fd\n",
  ],
  'use.ts': [
    "import { done, open } from './store'\nexport function f(p: string) {\n  const fd = open(p)\n  done(fd)\n}\n",
    "import { done, open } from './store.js'\nexport function f(p: string) {\n  const fd = open(p)\n  try {\n    return p\n  } finally {\n    done(fd)\n  }\n}\n",
  ],
}

const someFiles: fc.Arbitrary<Files> = fc
  .tuple(
    ...Object.entries(contents).map(([path, texts]) =>
      fc.option(fc.constantFrom(...texts), { freq: 4 }).map(text => [path, text] as const),
    ),
  )
  .map(parts => Object.fromEntries(parts.flatMap(([path, text]) => (text === null ? [] : [[path, text]]))))

describe('a scan that remembers', () => {
  test('says what a scan says that does not, through any history of edits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(someFiles, { minLength: 2, maxLength: 6 }),
        fc.boolean(),
        async (history, everyFile) => {
          let memory = new Memory()
          for (const files of history) {
            expect(await said(files, memory, everyFile)).toEqual(await said(files, undefined, everyFile))
            memory = reloaded(memory)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('and one of a whole project says of readable files what one of each file says', async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async files => {
        const readable = Object.fromEntries(Object.entries(files).filter(([, text]) => !text.endsWith('(p:\n')))
        const each = await said(readable, undefined, true)
        const whole = await said(readable, undefined, false)
        expect(whole.findings).toEqual(each.findings)
        expect(whole.sites).toEqual(each.sites)
      }),
      { numRuns: 200 },
    )
  })

  test('reads no file again whose surroundings are the same', async () => {
    const files = { 'lib/__init__.py': '', 'lib/db.py': contents['lib/db.py']![0]!, 'a.py': contents['a.py']![0]! }
    const memory = new Memory()
    const first = await said(files, memory, false)
    expect(first.findings).not.toEqual([])
    const second = reloaded(memory)
    expect(await said(files, second, false)).toEqual(first)
    expect(second.lowered.size).toBe(0)
  })

  test('keeps no more than two versions of a file', async () => {
    const memory = new Memory()
    for (let i = 0; i < 10; i++) await said({ 'a.py': `f = open('${i}')\n` }, memory, true)
    expect(memory.toText().match(/'\d'/g)!.length).toBeLessThanOrEqual(6)
    expect(memory.toText()).not.toContain("open('7')")
  })
})
