import { describe, expect, it } from 'vitest'
import { formatBytes, formatDuration, formatShare } from '../../src/gate/words.ts'

describe('numbers for people', () => {
  it.each([
    [0, '0 B'],
    [640, '640 B'],
    [999.6, '1.0 kB'],
    [51_200_000, '51.2 MB'],
    [999_960, '1.0 MB'],
    [-3000, '-3.0 kB'],
    [5e15, '5000.0 TB'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words)
  })

  it.each([
    [0, '0 ms'],
    [250.4, '250 ms'],
    [999.7, '1.0 s'],
    [12_340, '12.3 s'],
    [59_970, '1 min'],
    [200_000, '3 min 20 s'],
    [7_500_000, '2 h 5 min'],
    [3_599_900, '1 h'],
  ])('%d milliseconds are %s', (milliseconds, words) => {
    expect(formatDuration(milliseconds)).toBe(words)
  })

  it.each([
    [0, '0 %'],
    [0.8, '80 %'],
    [0.004, '0.4 %'],
    [1.256, '126 %'],
  ])('a share of %d is %s', (share, words) => {
    expect(formatShare(share)).toBe(words)
  })
})
