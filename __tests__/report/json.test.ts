import { describe, expect, it } from 'vitest'
import { json, jsonRun, jsonScan } from '../../src/report/json.ts'
import { finding, leak, rich, scanResult, suite, suppressed } from './verdict.ts'

const site = {
  path: 'src/db.py',
  line: 1,
  endLine: 2,
  column: 3,
  category: 'sqlite',
  symbol: 'f',
  text: 'connect()',
  state: 'proved' as const,
}

describe('the JSON report', () => {
  it('holds the whole verdict beside its version', () => {
    expect(JSON.parse(json(rich()))).toEqual({ version: 1, verdict: rich() })
  })

  it('of a scan has exactly findings, skipped and stats', () => {
    const scan = scanResult({ findings: [finding()], sites: [site], skipped: [{ path: 'a.py', reason: 'binary' }] })
    const { findings, skipped, stats } = scan
    expect(JSON.parse(jsonScan(scan, false))).toEqual({ findings, skipped, stats })
  })

  it('of a scan adds what is suppressed, with the reason', () => {
    const scan = scanResult({ suppressed: [suppressed({}, 'it ends at once')] })
    expect(JSON.parse(jsonScan(scan, false))).toMatchObject({
      findings: [],
      suppressed: [{ path: 'src/db.py', suppression: { reason: 'it ends at once', span: { line: 12 } } }],
    })
  })

  it('of a scan adds the sites when the inventory is asked for', () => {
    expect(JSON.parse(jsonScan(scanResult({ sites: [site] }), true)).sites).toEqual([
      { path: 'src/db.py', line: 1, endLine: 2, category: 'sqlite', state: 'proved' },
    ])
  })

  it('of a run has exactly measurements and suites', () => {
    const result = { measurements: [leak()], suites: [suite()] }
    expect(JSON.parse(jsonRun(result))).toEqual(result)
  })

  it('holds no half of a character and ends with a newline', () => {
    const text = jsonScan(scanResult({ skipped: [{ path: 'a\ud83d.py', reason: 'x' }] }), false)
    expect(JSON.parse(text).skipped[0].path).toBe('a\ufffd.py')
    expect(text.endsWith('}\n')).toBe(true)
  })
})
