import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { code, folded, prose, table } from '../../src/report/markdown.ts'
import { plain } from '../../src/report/plain.ts'
import { hostile, soundText } from './text.ts'

const unescaped = (markdown: string): string =>
  markdown.replaceAll('&#8203;', '').replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)))

describe('prose in Markdown', () => {
  it.each([
    ['[click](https://evil.example)', '&#91;click&#93;(https&#58;//evil.example)'],
    ['<b>', '&#60;b&#62;'],
    ['a|b', 'a&#124;b'],
    ['@octocat', '&#64;&#8203;octocat'],
    ['#12', '&#35;&#8203;12'],
    ['# heading', '&#35;&#8203; heading'],
    ['1. item', '1&#46; item'],
    ['- item', '&#45; item'],
    ['load_all of __init__', 'load_all of &#95;&#95;init&#95;&#95;'],
    ['www.evil.example', 'www&#46;evil.example'],
    ['A sentence, as it is: 3 of 5.', 'A sentence, as it is: 3 of 5.'],
  ])('writes %j as %j', (text, markdown) => {
    expect(prose(text)).toBe(markdown)
  })

  it.each(Object.entries(hostile))('leaves no markup in %s', (_, text) => {
    const bare = prose(text).replace(/&#\d+;/g, '')
    expect(bare).not.toMatch(/[<>`*[\]|~\\\n@]|:\/\/|www\./)
  })

  it('shows every text as it was', () => {
    fc.assert(
      fc.property(soundText, text => {
        expect(unescaped(prose(text))).toBe(plain(text).trim())
      }),
    )
  })
})

describe('a code span', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    ['a|b', '<code>a&#124;b</code>'],
    ['<b>', '`<b>`'],
    ['', ''],
  ])('writes %j as %j', (text, markdown) => {
    expect(code(text)).toBe(markdown)
  })

  it('has a fence that nothing inside can close', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' ', '\\') }), text => {
        fc.pre(text.trim() !== '')
        const fence = /^`+/.exec(code(text))![0]
        const inside = code(text).slice(fence.length, -fence.length)
        expect(code(text).endsWith(fence)).toBe(true)
        expect(inside.match(/`+/g) ?? []).not.toContain(fence)
        expect(inside.startsWith('`') || inside.endsWith('`')).toBe(false)
      }),
    )
  })
})

describe('a table', () => {
  it.each(Object.entries(hostile))('keeps its columns with %s in a cell', (_, text) => {
    const lines = table(['A', 'B'], [[prose(text), code(text)]]).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[2]!.match(/\|/g)).toHaveLength(3)
  })
})

it('folds a body behind a title that cannot close it', () => {
  expect(folded('</summary>', 'body')).toBe('<details><summary>&#60;/summary&#62;</summary>\n\nbody\n\n</details>')
})
