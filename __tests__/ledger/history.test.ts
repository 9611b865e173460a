import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOf, prune, readHistory, writeHistory } from '../../src/ledger/history.ts'
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
    expect(kept.map(({ test }) => test)).toEqual(['b', 'c'])
  })
})
