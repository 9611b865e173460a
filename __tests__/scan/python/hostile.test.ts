import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scan } from '../../../src/scan/scan.ts'

const folder = join(import.meta.dirname, '../../../src/harness/python')
const real = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.py'))
  .map(name => readFileSync(join(folder, name), 'utf8'))

/** A text of many shapes, so that every statement of the language is cut somewhere. */
const shapes = `
import os, sqlite3, threading
from contextlib import closing
class A(Base):
    f = open('a')
    def __init__(self, *args, q=open('b'), **more):
        self.f, (self.g, *self.h) = open('c'), more
    async def go(self):
        async with x as (a, b), y:
            async for i in z: await i
        match self:
            case {'a': [b, *c], **d} if b: yield b
            case A(f=None) | 3 as e: del e
        try: return [f(x := open(i)) for i in y if i for j in i]
        except* (OSError, E) as e: raise A from e
        else: global k
        finally: k = lambda f=open('d'): f.close()
while (y := f'{open("e"):{w}}') and not a or b is not c: break
else: print(*a, **b)
x[open('f'):1:2] = a if b else c
@dec(open('g'))
def f(a, /, b: int = 1, *, c) -> open: assert a, b
`

async function read(bytes: Buffer | string) {
  const { findings, sites, skipped, stats } = await scan([{ path: 'a.py', bytes: Buffer.from(bytes) }])
  return { findings, sites, skipped: skipped.map(s => s.reason), parsed: stats.parsed }
}

const mutation = fc.tuple(
  fc.constantFrom('delete line', 'copy line', 'swap lines', 'delete', 'copy', 'insert'),
  fc.nat(),
  fc.nat(),
  fc.constantFrom(
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ':',
    '"',
    "'",
    '"""',
    '\\',
    '\t',
    '\f',
    '\r',
    '\0',
    ' ',
    'async ',
    '\ud800',
    'with ',
    'f"{',
  ),
)

function mutate(text: string, [how, a, b, insert]: [string, number, number, string]): string {
  const lines = text.split('\n')
  const [i, j] = [a % lines.length, b % lines.length]
  const [start, end] = [a % (text.length + 1), (a % (text.length + 1)) + (b % 30)]
  switch (how) {
    case 'delete line':
      return lines.toSpliced(i, 1).join('\n')
    case 'copy line':
      return lines.toSpliced(i, 0, lines[j]!).join('\n')
    case 'swap lines':
      return lines.with(i, lines[j]!).with(j, lines[i]!).join('\n')
    case 'delete':
      return text.slice(0, start) + text.slice(end)
    case 'copy':
      return text.slice(0, end) + text.slice(start)
    default:
      return text.slice(0, start) + insert + text.slice(start)
  }
}

describe('hostile input', () => {
  it('is read, or named as skipped for a reason of its own, however a real file is mutated', async () => {
    const texts = fc.constantFrom(shapes, ...real)
    await fc.assert(
      fc.asyncProperty(texts, fc.array(mutation, { minLength: 1, maxLength: 6 }), async (text, mutations) => {
        const changed = mutations.reduce(mutate, `${text}\nf = open(p)\n`)
        const { skipped, parsed } = await read(changed)
        expect(skipped.filter(reason => reason.startsWith('the scanner failed'))).toEqual([])
        // The prefilter may pass over what calls nothing that acquires.
        if (/\bopen\s*\(/.test(changed)) expect(parsed + skipped.length).toBe(1)
      }),
      { numRuns: 400 },
    )
  })

  it('is never thrown at, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async bytes => {
        const { skipped } = await read(Buffer.concat([Buffer.from('open(p)\n'), bytes]))
        expect(skipped.filter(reason => reason.startsWith('the scanner failed'))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('sees every acquisition of every shape', async () => {
    const { sites, skipped } = await read(shapes)
    expect(skipped).toEqual([])
    expect(sites.map(s => s.text).sort()).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g']
        .map(x => (x === 'e' ? `open("${x}")` : `open('${x}')`))
        .concat('open(i)')
        .sort(),
    )
  })

  it.each([
    ['brackets', `x = ${'('.repeat(3000)}open(p)${')'.repeat(3000)}`],
    ['calls', `x = ${'f('.repeat(2000)}open(p)${')'.repeat(2000)}`],
    [
      'ifs',
      `${Array.from({ length: 90 }, (_, i) => `${' '.repeat(i)}if x${i}:`).join('\n')}\n${' '.repeat(90)}open(p)`,
    ],
    [
      'tries',
      `${Array.from({ length: 30 }, (_, i) => `${' '.repeat(i)}try:`).join('\n')}\n${' '.repeat(30)}f = open(p)\n${Array.from({ length: 30 }, (_, i) => `${' '.repeat(29 - i)}finally: g()`).join('\n')}`,
    ],
    ['sums', `x = ${'a + '.repeat(5000)}open(p)`],
  ])('is read or named when it nests %s', async (_, text) => {
    const { sites, skipped } = await read(`${text}\n`)
    expect(sites.length + skipped.length).toBeGreaterThan(0)
    expect(skipped.filter(reason => reason.startsWith('the scanner failed'))).toEqual([])
  })
})

describe('a function too large to follow', () => {
  const branches = (n: number) =>
    Array.from(
      { length: n },
      (_, i) =>
        `    if a${i}:\n        b${i} = None\n        f${i} = open(p)\n    if b${i}: g(b${i})\n    if a${i}: g(f${i})`,
    ).join('\n')

  it('is named, with how many of its acquisitions are left unproved', async () => {
    const { sites, skipped } = await read(`def f(p):\n${branches(400)}\n`)
    expect(sites.length).toBe(400)
    expect(skipped).toEqual([
      expect.stringMatching(/^f is too large to follow: \d+ of 400 acquisitions left unproved$/),
    ])
  })

  it('is not named when all its acquisitions could be followed', async () => {
    const { skipped } = await read(`def f(p):\n${'    g(p)\n'.repeat(2000)}    with open(p) as x:\n        g(x)\n`)
    expect(skipped).toEqual([])
  })
})

describe('bytes', () => {
  const source = "# é\ndef f(p):\n    f = open('é')\n    return 1\n"
  const lines = async (bytes: Buffer) => {
    const { findings, skipped } = await read(bytes)
    return skipped.length > 0 ? skipped : findings.map(f => `${f.line} ${f.text}`)
  }
  const utf16be = Buffer.from(`\ufeff${source}`, 'utf16le').swap16()

  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(source), "3 open('é')"],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${source}`), "3 open('é')"],
    ['UTF-16 with a byte-order mark', Buffer.from(`\ufeff${source}`, 'utf16le'), "3 open('é')"],
    ['UTF-16, big end first', utf16be, "3 open('é')"],
    ['a latin-1 cookie', Buffer.from(`# -*- coding: latin-1 -*-\n${source}`, 'latin1'), "4 open('é')"],
    [
      'a vim cookie in the second line',
      Buffer.from(`#!/usr/bin/python\n# vim: set fileencoding=iso_8859_15 :\n${source}`, 'latin1'),
      "5 open('é')",
    ],
    ['carriage returns alone', Buffer.from(source.replaceAll('\n', '\r')), "3 open('é')"],
    ['carriage returns and line feeds', Buffer.from(source.replaceAll('\n', '\r\n')), "3 open('é')"],
    ['a form feed between functions', Buffer.from(`x = 1\n\f\n${source}`), "5 open('é')"],
    ['a cookie of no encoding', Buffer.from(`# coding: klingon\n${source}`), 'unknown encoding klingon'],
    ['a cookie that is wrong', Buffer.from(`# coding: utf-8\n${source}`, 'latin1'), 'not valid utf-8'],
    ['latin-1 without a cookie', Buffer.from(source, 'latin1'), 'not valid utf-8'],
    ['a NUL', Buffer.from(`x = 1\0\n${source}`), 'binary, not text'],
    [
      'a NUL far into the file',
      Buffer.from(`${'x = 1\n'.repeat(3000)}\0\n${source}`),
      'syntax error at line 3001, column 1',
    ],
  ])('are read as %s', async (_, bytes, expected) => {
    expect(await lines(bytes)).toEqual([expected])
  })

  it('are named when a bracket is never closed', async () => {
    expect(await lines(Buffer.from(`x = (1,\n${source}`))).toEqual([expect.stringMatching(/^syntax error at line/)])
  })
})
