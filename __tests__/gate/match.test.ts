import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchFindings } from '../../src/gate/match.ts'
import type { Finding } from '../../src/model/finding.ts'
import { finding } from './inputs.ts'

const match = (base: Finding[], head: Finding[], renames: [string, string][] = [], added?: (one: Finding) => boolean) =>
  matchFindings(base, head, new Map(renames), added)

describe('what is new', () => {
  it.each<[string, Finding, Finding]>([
    ['shifted', finding(), finding({ line: 400 })],
    ['in a renamed function', finding(), finding({ symbol: 'g' })],
    ['with other text in the same function', finding(), finding({ text: 'open(p, "w")' })],
    ['moved with its function to another file', finding(), finding({ path: 'b.py', line: 3 })],
    ['milder than before', finding(), finding({ severity: 'medium' })],
  ])('is not a finding %s', (_title, before, after) => {
    expect(match([before], [after])).toEqual({ new: [], known: [[after, before]], fixed: [] })
  })

  it.each<[string, Finding, Finding]>([
    ['of another rule', finding(), finding({ rule: 'py/socket-not-closed' })],
    ['with other text in another function', finding(), finding({ symbol: 'g', text: 'open(q)' })],
    ['in another file and another function', finding(), finding({ path: 'b.py', symbol: 'g' })],
  ])('is a finding %s', (_title, before, after) => {
    expect(match([before], [after])).toEqual({ new: [after], known: [], fixed: [before] })
  })

  it('is a finding that grew worse, and nothing was fixed by that', () => {
    const [before, after] = [finding({ severity: 'medium' }), finding()]
    expect(match([before], [after])).toEqual({ new: [after], known: [], fixed: [] })
  })

  it('is not a finding of a renamed file whose function and text changed name together with it', () => {
    const [before, after] = [finding(), finding({ path: 'b.py', symbol: 'g' })]
    expect(match([before], [after], [['b.py', 'a.py']]).known).toEqual([[after, before]])
  })

  it('is one of two where there was one: the one on an added line', () => {
    const before = finding({ line: 10 })
    const [pasted, kept] = [finding({ line: 11 }), finding({ line: 60 })]
    expect(match([before], [pasted, kept]).new).toEqual([kept])
    expect(match([before], [pasted, kept], [], one => one === pasted).new).toEqual([pasted])
  })

  it('is the one that grew worse among look-alikes', () => {
    const base = [finding({ line: 10, severity: 'medium' }), finding({ line: 20 })]
    const head = [finding({ line: 12 }), finding({ line: 40 })]
    expect(match(base, head).new).toHaveLength(1)
    expect(
      match(
        base,
        base.map(one => finding({ line: 30 - one.line, severity: one.severity })),
      ).new,
    ).toEqual([])
  })

  it('is found among thousands of look-alikes', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => finding({ line: index + 1 }))
    expect(match(many(3000), many(3001)).new).toHaveLength(1)
  })
})

const few = (...names: string[]) => fc.constantFrom(...names)
const findings = fc.array(
  fc
    .record({
      rule: few('py/a', 'py/b'),
      path: few('a.py', 'b.py'),
      symbol: few('f', 'g', 'C.h'),
      text: few('open(p)', 'open(q)'),
      category: few('file', 'socket'),
      severity: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
      line: fc.integer({ min: 1, max: 50 }),
    })
    .map(finding),
  { maxLength: 12 },
)

describe('whatever the history', () => {
  it('every finding is in exactly one place', () => {
    fc.assert(
      fc.property(findings, findings, (base, head) => {
        const { new: fresh, known, fixed } = match(base, head)
        expect(new Set([...fresh, ...known.map(([ours]) => ours)])).toEqual(new Set(head))
        expect(fresh.length + known.length).toBe(head.length)
        const worsened = base.length - known.length - fixed.length
        expect(worsened).toBeGreaterThanOrEqual(0)
        expect(worsened).toBeLessThanOrEqual(fresh.length)
      }),
    )
  })

  it('inserted and deleted lines, in any order of the findings, bring nothing new', () => {
    const edits = fc.array(fc.record({ at: fc.integer({ min: 1, max: 50 }), lines: fc.integer({ min: 1, max: 30 }) }))
    const history = findings.chain(base =>
      fc.record({ base: fc.constant(base), edits, order: fc.shuffledSubarray(base, { minLength: base.length }) }),
    )
    fc.assert(
      fc.property(history, ({ base, edits, order }) => {
        const shifted = (line: number) => edits.reduce((at, edit) => (at >= edit.at ? at + edit.lines : at), line)
        const head = order.map(one => ({ ...one, line: shifted(one.line) }))
        expect(match(base, head)).toMatchObject({ new: [], fixed: [] })
      }),
    )
  })

  it('a renamed file, or functions renamed throughout, bring nothing new', () => {
    fc.assert(
      fc.property(findings, fc.boolean(), (base, functions) => {
        const head = base.map(one => ({
          ...one,
          path: `moved/${one.path}`,
          symbol: functions ? `renamed_${one.symbol}` : one.symbol,
        }))
        const renames = ['a.py', 'b.py'].map(path => [`moved/${path}`, path] as [string, string])
        expect(match(base, head, renames)).toMatchObject({ new: [], fixed: [] })
      }),
    )
  })

  it('one duplicated acquisition is one new, one deleted is one fixed', () => {
    const picked = findings
      .filter(list => list.length > 0)
      .chain(list => fc.record({ base: fc.constant(list), one: fc.nat({ max: list.length - 1 }) }))
    fc.assert(
      fc.property(picked, ({ base, one }) => {
        const copy = base.map(each => ({ ...each }))
        const pasted = { ...base[one]!, line: base[one]!.line + 1 }
        const after = match(base, [...copy, pasted], [], each => each === pasted)
        expect(after).toMatchObject({ new: [pasted], fixed: [] })
        expect(match([...copy, pasted], base)).toMatchObject({ new: [], fixed: [{ text: pasted.text }] })
      }),
    )
  })
})
