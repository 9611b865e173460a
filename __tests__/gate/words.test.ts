import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatBytes, formatCount, formatDuration, formatList, formatShare } from '../../src/gate/words.ts'
import { size } from '../../src/policy/units.ts'

it.each([
  [0, '0 B'],
  [64, '64 B'],
  [999.6, '1 kB'],
  [1250, '1.25 kB'],
  [512e6, '512 MB'],
  [999_999, '1 MB'],
  [-3000, '-3 kB'],
  [5e15, '5000 TB'],
])('%s bytes read as %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words)
})

it.each([
  [0, '0 ms'],
  [2.5678, '2.57 ms'],
  [1500, '1.5 s'],
  [600e3, '10 min'],
  [59_999, '1 min'],
  [30 * 86_400e3, '30 d'],
])('%s milliseconds read as %s', (milliseconds, words) => {
  expect(formatDuration(milliseconds)).toBe(words)
})

it('bytes read as a policy would take them, to three digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e14 }), bytes => {
      expect(Math.abs(size.parse(formatBytes(bytes)) / bytes - 1)).toBeLessThan(0.006)
    }),
  )
})

it('shares, counts and lists read as people write them', () => {
  expect([formatShare(0.973), formatShare(2), formatShare(Number.POSITIVE_INFINITY)]).toEqual([
    '97.3 %',
    '200 %',
    'beyond all measure',
  ])
  expect([formatCount(1, 'test'), formatCount(2, 'process'), formatCount(0, 'socket')]).toEqual([
    '1 test',
    '2 processes',
    '0 sockets',
  ])
  expect([formatList(['a', 'b']), formatList(['a', 'b', 'c', 'd', 'e'])]).toEqual(['a, b', 'a, b, c and 2 more'])
})
