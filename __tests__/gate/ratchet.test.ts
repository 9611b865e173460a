import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/gate/judge.ts'
import { type Site, siteStates } from '../../src/model/finding.ts'
import type { Measurement } from '../../src/model/measurement.ts'
import type { Coverage } from '../../src/model/verdict.ts'
import { harness, input, leaksFile, measurement, scan, site } from './inputs.ts'

const whole = (base: Site[], head: Site[]) => ({
  head: scan([], { sites: head }),
  base: scan([], { sites: base }),
})

/** The verdict on an untouched change whose trees hold these sites. */
const held = (base: Site[], head: Site[], measurements: Measurement[] = []) =>
  judge(input({ head: { scan: scan(), harness: harness(measurements) }, whole: whole(base, head) }))

const reasonsOf = (...args: Parameters<typeof held>) => held(...args).reasons.filter(({ kind }) => kind === 'coverage')

const proved = (line: number, over: Partial<Site> = {}) =>
  site({ line, text: `open(${line})`, state: 'proved', ...over })
const open = (line: number, over: Partial<Site> = {}) => proved(line, { state: 'unproved', ...over })

describe('the ratchet', () => {
  it('blocks when the share falls, and says which acquisitions brought it down, leaks first', () => {
    const [reason, ...others] = reasonsOf(
      [proved(1), open(2)],
      [proved(1), open(2), open(3), open(4, { state: 'leaks', category: 'socket' })],
    )
    expect(others).toEqual([])
    expect(reason).toMatchObject({ severity: 'high', blocks: true, path: 'a.py', line: 4 })
    expect(reason!.message).toBe(
      'of all acquisitions, 25 % (1 of 4) are proved or exercised, at the base 50 % (1 of 2); not known to be released: a.py:4 (socket, leaks), a.py:3 (file, unproved)',
    )
  })

  it('counts what is gone', () => {
    const [reason] = reasonsOf([proved(1), proved(2), open(3)], [proved(1), open(3)])
    expect(reason!.message).toContain('; 1 acquisition that was released is gone')
    expect(reason).not.toHaveProperty('path')
  })

  it('passes where the share is the same or higher, and tells both', () => {
    expect(reasonsOf([proved(1), open(2)], [proved(1), proved(2)])).toEqual([])
    const { coverage } = held([proved(1), open(2)], [proved(1), open(2), proved(3), open(4)])
    expect(coverage.whole).toEqual({ proved: 2, exercised: 0, unproved: 2, leaks: 0 })
    expect(coverage.base).toEqual({ proved: 1, exercised: 0, unproved: 1, leaks: 0 })
  })

  it('asks nothing where the base has no acquisition, or head has none left', () => {
    expect(reasonsOf([], [open(1)])).toEqual([])
    expect(reasonsOf([proved(1)], [])).toEqual([])
  })

  it('does not count what the tests saw of head as progress', () => {
    const exercised = measurement({ released: [{ path: 'a.py', line: 1, times: 8 }] })
    expect(reasonsOf([open(1)], [open(1), open(2)], [exercised])).toMatchObject([{ line: 2 }])
    expect(reasonsOf([proved(10)], [proved(10)], [leaksFile()])).toEqual([])
  })

  it('lets tests exercise what is new', () => {
    const exercised = measurement({ released: [{ path: 'a.py', line: 2, times: 8 }] })
    expect(reasonsOf([proved(1)], [proved(1), open(2)], [exercised])).toEqual([])
  })

  it('knows a file by the name it had', () => {
    const moved = (sites: Site[]) => sites.map(one => ({ ...one, path: 'b.py' }))
    const files = [{ kind: 'renamed' as const, path: 'b.py', basePath: 'a.py', lines: [] }]
    const before = [proved(1), open(2)]
    const verdict = judge(
      input({ whole: whole(before, moved([...before, open(3)])), changes: { ...input().changes, files } }),
    )
    expect(verdict.reasons[0]!.message).toMatch(/released: b\.py:3 \(file, unproved\)$/)
  })

  it('leaves out a file that one side could not read', () => {
    const both = [proved(1, { path: 'b.py' }), open(2, { path: 'b.py' })]
    const skipped = [{ path: 'a.py', reason: 'an unclosed bracket' }]
    const mended = { head: scan([], { sites: [...both, open(3)] }), base: scan([], { sites: both, skipped }) }
    expect(judge(input({ whole: mended })).reasons).toEqual([])
    const broken = { head: scan([], { sites: both, skipped }), base: scan([], { sites: [...both, proved(3)] }) }
    expect(judge(input({ whole: broken })).reasons).toEqual([])
    const added = { head: scan([], { sites: [...both, open(3)], skipped }), base: scan([], { sites: both }) }
    expect(judge(input({ whole: added })).reasons).toMatchObject([{ kind: 'coverage' }])
  })
})

const sites = fc.array(
  fc
    .record({
      path: fc.constantFrom('a.py', 'b.py'),
      line: fc.integer({ min: 1, max: 9 }),
      category: fc.constantFrom('file', 'socket'),
      symbol: fc.constantFrom('f', 'g'),
      text: fc.constantFrom('open(p)', 'open(q)'),
      state: fc.constantFrom(...siteStates),
    })
    .map(site),
  { maxLength: 12 },
)

const counted = ({ proved, exercised, unproved, leaks }: Coverage) => ({
  released: proved + exercised,
  all: proved + exercised + unproved + leaks,
})

describe('whatever the trees hold, the ratchet', () => {
  it('blocks exactly when the share falls, and then names a cause', () => {
    fc.assert(
      fc.property(sites, sites, (base, head) => {
        const verdict = held(base, head)
        const [before, after] = [counted(verdict.coverage.base!), counted(verdict.coverage.whole)]
        expect([before.all, after.all]).toEqual([base.length, head.length])
        const fell = before.all > 0 && after.all > 0 && after.released / after.all < before.released / before.all - 1e-9
        const reasons = verdict.reasons.filter(({ kind }) => kind === 'coverage')
        expect(reasons.map(({ blocks }) => blocks)).toEqual(fell ? [true] : [])
        for (const { message } of reasons) expect(message).toMatch(/not known to be released: |(was|were) released/)
      }),
    )
  })

  it('never blocks what stays as it is, whatever order it stands in and whatever the tests saw', () => {
    fc.assert(
      fc.property(sites, fc.array(fc.integer({ min: 1, max: 9 })), (all, lines) => {
        const seen = measurement({ released: lines.map(line => ({ path: 'a.py', line, times: 1 })) })
        expect(reasonsOf(all, all.toReversed(), [seen])).toEqual([])
      }),
    )
  })

  it('never blocks for one more acquisition that is released', () => {
    fc.assert(
      fc.property(sites, all => {
        expect(reasonsOf(all, [...all, proved(5)])).toEqual([])
      }),
    )
  })
})
