import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duration, durations, percentage, share, size, sizes } from '../../src/policy/units.ts'

describe('quantities as people write them', () => {
  test.each([
    [size, '512 MB', 512e6],
    [size, '1.5 GiB', 1.5 * 2 ** 30],
    [size, ' 64kb ', 64e3],
    [size, '0 B', 0],
    [duration, '90 s', 90e3],
    [duration, '2h', 7200e3],
    [duration, '10 MIN', 600e3],
    [duration, '30 d', 30 * 86_400e3],
    [share, '95 %', 0.95],
    [share, '80%', 0.8],
    [percentage, '150 %', 1.5],
  ])('%# reads %s', (schema, text, value) => {
    expect(schema.parse(text)).toBe(value)
  })

  test.each([
    [size, '512'],
    [size, 'MB'],
    [size, '-1 MB'],
    [size, '1,5 MB'],
    [size, '5 s'],
    [size, '512 MB!'],
    [size, `${'9'.repeat(400)} TB`],
    [duration, '5 B'],
    [duration, '1 year'],
    [share, '0.8'],
    [share, '101 %'],
    [size, 512],
  ])('%# refuses %s', (schema, text) => {
    expect(schema.safeParse(text).success).toBe(false)
  })

  test.each([
    ['size', size, sizes],
    ['duration', duration, durations],
  ] as const)('a %s written in any unit comes back as the same amount', (_, schema, units) => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.entries(units)), fc.nat({ max: 8000 }), ([unit, factor], amount) => {
        const text = `${amount} ${unit}`
        expect(schema.parse(text)).toBe(amount * factor)
        expect(schema.parse(text.toUpperCase())).toBe(amount * factor)
      }),
    )
  })
})
