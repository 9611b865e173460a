import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withFingerprints } from '../../src/model/fingerprint.ts'
import { finding } from '../gate/inputs.ts'

const prints = (...findings: ReturnType<typeof finding>[]) =>
  withFingerprints(findings).map(({ fingerprint }) => fingerprint)

describe('a fingerprint', () => {
  it('is 16 hexadecimal digits and outlives a move within the file', () => {
    const [before] = prints(finding({ line: 3 }))
    expect(before).toMatch(/^[0-9a-f]{16}$/)
    expect(prints(finding({ line: 90, endLine: 91, column: 7, severity: 'low', message: 'other words' }))).toEqual([
      before,
    ])
  })

  it.each([{ rule: 'py/other' }, { path: 'b.py' }, { symbol: 'g' }, { text: 'open(q)' }])(
    'differs where %o differs',
    over => {
      expect(prints(finding(over))).not.toEqual(prints(finding()))
    },
  )

  it('tells equals apart by their order in the file, in whatever order they come', () => {
    const three = [finding({ line: 1 }), finding({ line: 5 }), finding({ line: 5, column: 9 })]
    expect(new Set(prints(...three)).size).toBe(3)
    fc.assert(
      fc.property(fc.shuffledSubarray(three, { minLength: 3 }), shuffled => {
        const inOrder = new Map(shuffled.map((one, index) => [one, prints(...shuffled)[index]]))
        expect(three.map(one => inOrder.get(one))).toEqual(prints(...three))
      }),
    )
  })
})
