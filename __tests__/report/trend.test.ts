import fc from 'fast-check'
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '../../src/model/ledger.ts'
import { auditOf } from '../../src/report/audit/audit.ts'
import { htmlAudit } from '../../src/report/audit/html.ts'
import { markdownAudit } from '../../src/report/audit/markdown.ts'
import { terminalAudit } from '../../src/report/audit/terminal.ts'
import { sparkline, svgSparkline, trendLines, trendRows } from '../../src/report/audit/trend.ts'
import { scanResult } from './verdict.ts'

const audit = (proved: number, leaks: number): AuditEntry => ({
  at: '2026-11-20T12:00:00.000Z',
  commit: '0123456789abcdef',
  coverage: { proved, exercised: 0, unproved: 0, leaks },
  findings: { low: 0, medium: 0, high: leaks, critical: 0 },
})

describe('a trend', () => {
  it('has a row an audit', () => {
    expect(trendRows([audit(3, 1)])).toEqual([['2026-11-20', '0123456789', '0', '1', '0', '0', '75 %']])
    expect(trendRows([audit(0, 0)])[0]!.at(-1)).toBe('–')
  })

  it('has a line from two points on, and none of a coverage that was not', () => {
    expect(trendLines([audit(1, 1)])).toEqual([])
    expect(trendLines([audit(1, 1), audit(3, 1)]).map(({ words }) => words)).toEqual(['50 % → 75 %', '1 → 1'])
    expect(trendLines([audit(0, 0), audit(3, 1)]).map(({ name }) => name)).toEqual(['findings'])
  })

  it('lets no text of the history or the ledger become markup, on any surface', () => {
    const evil = '<img src=x onerror=alert(1)>|\u202e\u001b[31m'
    const acceptance = { fingerprint: 'f'.repeat(16), rule: evil, path: evil, symbol: evil, reason: evil }
    const shown = auditOf({
      scan: scanResult(),
      standing: { accepted: 0, stale: [acceptance], expiring: [], expired: [] },
      recorded: [{ ...audit(1, 1), commit: evil }],
    })
    const plain = { colors: pc.createColors(false), verbose: true, readSource: () => undefined }
    for (const mark of ['\u001b', '\u202e']) expect(terminalAudit(shown, plain)).not.toContain(mark)
    expect(markdownAudit(shown)).not.toMatch(/(?<!`)<img|\u202e/)
    expect(htmlAudit(shown, 'a')).not.toMatch(/<img|\u202e/)
  })

  it('draws any numbers as as many marks, the greatest above the least', () => {
    const values = fc.array(fc.nat(), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(values, numbers => {
        const marks = [...sparkline(numbers)]
        expect(marks).toHaveLength(numbers.length)
        const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
        if (least < most) expect(marks[numbers.indexOf(most)]! > marks[numbers.indexOf(least)]!).toBe(true)
        const svg = svgSparkline({ name: 'findings', values: numbers, words: '1 → 2' })
        const points = [.../points="([^"]*)"/.exec(svg)![1]!.matchAll(/(\S+),(\S+)/g)].map(m => [
          Number(m[1]),
          Number(m[2]),
        ])
        expect(points).toHaveLength(numbers.length)
        for (const [x, y] of points) expect(x! >= 0 && x! <= 100 && y! >= 0 && y! <= 30).toBe(true)
      }),
    )
  })
})
