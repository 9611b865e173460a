import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { added, entriesOf, prune, readHistory, writeHistory } from '../../src/ledger/history.ts'
import { leak, suite } from '../report/verdict.ts'

const now = new Date('2026-11-20T12:00:00Z')
const day = 86_400e3
const entryAt = (daysAgo: number, test = 'a') => ({
  at: new Date(now.getTime() - daysAgo * day).toISOString(),
  commit: 'c',
  suite: 'unit',
  test,
})

describe('history', () => {
  it('has an entry for each suite and each test of a run', () => {
    const entries = entriesOf({ suites: [suite()], measurements: [leak()] }, 'abc', now)
    expect(entries.map(({ test }) => test)).toEqual(['*', leak().test])
    expect(entries[1]).toMatchObject({ at: now.toISOString(), commit: 'abc', growth: leak().growth!.bytes })
  })

  it('survives writing and reading', () => {
    const entries = entriesOf({ suites: [suite()], measurements: [leak()] }, 'abc', now)
    expect(readHistory(writeHistory(entries))).toEqual({ entries, corrupt: [] })
  })

  it('sets corrupt lines aside and keeps the rest', () => {
    const text = `${writeHistory([entryAt(1)])}{"at":"yester\n<<<<<<< HEAD\n${writeHistory([entryAt(0)])}`
    const { entries, corrupt } = readHistory(text)
    expect(entries).toHaveLength(2)
    expect(corrupt).toEqual(['{"at":"yester', '<<<<<<< HEAD'])
  })

  it('keeps audits beside tests, and reads what an older leakgate wrote', () => {
    const count = fc.nat()
    const run = {
      at: fc.date({ noInvalidDate: true, min: now, max: new Date('2999-12-31') }).map(at => at.toISOString()),
      commit: fc.string(),
    }
    const figures = { growth: fc.integer(), peak: count, duration: count }
    const test = fc.record(
      { ...run, suite: fc.string(), test: fc.string(), ...figures },
      { requiredKeys: ['at', 'commit', 'suite', 'test'] },
    )
    const audit = fc.record({
      ...run,
      coverage: fc.record({ proved: count, exercised: count, unproved: count, leaks: count }),
      findings: fc.record({ low: count, medium: count, high: count, critical: count }),
    })
    fc.assert(
      fc.property(fc.array(test), fc.array(audit), (tests, audits) => {
        const entries = [...tests, ...audits].map(entry => ({ ...entry }))
        expect(readHistory(writeHistory(entries))).toEqual({ entries, corrupt: [] })
      }),
    )
  })

  it('drops no audit for the many of tests', () => {
    const figures = { coverage: { proved: 0, exercised: 0, unproved: 0, leaks: 0 } }
    const audit = { at: entryAt(3).at, commit: 'c', ...figures, findings: { low: 0, medium: 0, high: 0, critical: 0 } }
    const bounds = { entries: 2, retention: 30 * day }
    const tests = [entryAt(2), entryAt(1), entryAt(0)]
    expect(prune([...tests, audit], bounds, now)).toEqual([audit, ...tests.slice(1)])
  })

  it('keeps the last of several audits of one commit', () => {
    const audit = (commit: string, leaks: number) => ({
      ...{ at: now.toISOString(), commit, coverage: { proved: 0, exercised: 0, unproved: 0, leaks } },
      findings: { low: 0, medium: 0, high: leaks, critical: 0 },
    })
    const known = [audit('c', 1), entryAt(0), audit('d', 1)]
    expect(added(known, [audit('c', 2)])).toEqual([entryAt(0), audit('d', 1), audit('c', 2)])
    expect(added(known, [entryAt(0)])).toEqual([...known, entryAt(0)])
  })

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const { entries, corrupt } = readHistory(text)
        expect(entries.length + corrupt.length).toBe(text.split('\n').filter(line => line.trim() !== '').length)
      }),
    )
  })

  it('drops what is too old, and the oldest of what is too much', () => {
    const bounds = { entries: 2, retention: 30 * day }
    const kept = prune([entryAt(1, 'b'), entryAt(31), entryAt(0, 'c'), entryAt(2)], bounds, now)
    expect(kept.map(entry => 'test' in entry && entry.test)).toEqual(['b', 'c'])
  })
})
