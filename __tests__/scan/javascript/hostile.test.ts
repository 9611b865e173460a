import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/scan/analyse.ts'
import { loadCatalogue } from '../../../src/scan/catalogue.ts'
import { lower } from '../../../src/scan/syntax/javascript/index.ts'

const resources = loadCatalogue('javascript')

/** Reads a text as the scanner would: what it says of it, or why it cannot say anything. */
function read(text: string, path = 'a.ts'): 'read' | { unreadable: string } {
  const lowered = lower({ path, text }, resources)
  if ('unreadable' in lowered) return lowered
  analyse(path, lowered)
  return 'read'
}

const folder = join(import.meta.dirname, '../../../src/scan/rules/javascript')
const realFiles = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))

const snippets = [
  '(',
  ')',
  '{',
  '}',
  '`',
  '${',
  '/*',
  '"',
  '=>',
  'await ',
  'using x = y',
  '@a ',
  '<T>',
  '?.',
  '#p',
  '\ud800',
  '\u2028',
  '\0',
  'this.',
  'new ',
]

describe('hostile input', () => {
  it('never throws on mutated real files, and is read or named as unreadable', () => {
    const mutated = fc.tuple(
      fc.constantFrom(...realFiles),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.constantFrom('', ...snippets)), {
        maxLength: 4,
      }),
      fc.constantFrom('a.ts', 'a.tsx', 'a.js', 'a.mjs'),
    )
    fc.assert(
      fc.property(mutated, ([text, edits, path]) => {
        const changed = edits.reduce((t, [at, cut, insert]) => {
          const start = Math.floor(at * t.length)
          return t.slice(0, start) + insert + t.slice(start + cut)
        }, text)
        const result = read(changed, path)
        if (result !== 'read') expect(result.unreadable).not.toBe('')
      }),
      { numRuns: 150 },
    )
  })

  it('never throws on arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => void read(text, 'a.js')),
      { numRuns: 300 },
    )
  })

  it('names ten thousand parentheses as unreadable or reads them', () => {
    const result = read(`const a = ${'('.repeat(10_000)}1${')'.repeat(10_000)}`)
    expect(result === 'read' || result.unreadable).toBeTruthy()
  })

  it('reads a sum of two thousand terms and the function beside it', () => {
    const sum = `function sum() { return ${Array(2000).fill('a()').join(' + ')} }`
    const lowered = lower({ path: 'a.js', text: `${sum}\nfunction f() { new Worker('a') }` }, resources)
    if ('unreadable' in lowered) throw new Error(lowered.unreadable)
    expect(analyse('a.js', lowered).findings.map(f => f.rule)).toEqual(['js/worker-not-terminated'])
  })

  it('reads a minified line of two megabytes, the most that the default policy reads', () => {
    const unit = `function a(b){var c=b.on("x",function(){return b.y(c)});return setTimeout(function(){c.z()},9),{d:c}};`
    expect(read(unit.repeat(Math.ceil(2_000_000 / unit.length)), 'a.js')).toBe('read')
  })

  it('says the line of a syntax error', () => {
    expect(read('const a = 1\nconst b = {,}\n', 'a.ts')).toMatchObject({
      unreadable: expect.stringMatching(/^line 2: /),
    })
  })

  it('reads types in a file that is called plain JavaScript', () => {
    expect(read('export const f = (a: number): string => <any>a', 'a.ts')).toBe('read')
    expect(read('export const f = (a: number) => <b>{a}</b>', 'a.js')).toBe('read')
  })
})
