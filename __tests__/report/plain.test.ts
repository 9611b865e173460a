import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut, plain, wellFormed } from '../../src/report/plain.ts'
import { anyText, soundText } from './text.ts'

describe('plain text', () => {
  it.each([
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['a\nb\tc\r', 'a\\nb\\tc\\r'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['a\u2028b', 'a\\u{2028}b'],
    ['a\ud83db', 'a\\u{d83d}b'],
    ['##[error]x', '## [error]x'],
    [' ::error::x', ' : :error::x'],
    ['naïve 日本 👍', 'naïve 日本 👍'],
    ['👩‍💻', '👩‍💻'],
  ])('shows %j as %j', (text, shown) => {
    expect(plain(text)).toBe(shown)
  })

  it('is one line without any control character, whatever goes in', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
        expect(plain(plain(text))).toBe(plain(text))
      }),
    )
  })

  it('never cuts a character in half and never exceeds the limit', () => {
    fc.assert(
      fc.property(soundText, fc.integer({ min: 1, max: 30 }), (text, limit) => {
        const short = cut(text, limit)
        expect(short.length).toBeLessThanOrEqual(limit)
        expect(wellFormed(short)).toBe(short)
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true)
      }),
    )
    expect(cut('ab👍', 3)).toBe('ab…')
    expect(cut('ab👍c', 4)).toBe('ab…')
  })
})
