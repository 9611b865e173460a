import fc from 'fast-check'
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { formats, runReports, scanReports, verdictReports } from '../../src/report/formats.ts'
import { anyText } from './text.ts'
import { failing, finding, leak, rich, scanResult, suite } from './verdict.ts'

const settings = {
  colors: pc.createColors(false),
  verbose: false,
  readSource: () => undefined,
  version: '0.1.0',
  blockAt: 'high' as const,
  inventory: false,
}

describe('the formats', () => {
  it.each(formats)('report a verdict and a scan as %s, naming the file that leaks', format => {
    expect(verdictReports[format](rich(), settings)).toContain('src/db.py')
    expect(scanReports[format](scanResult({ findings: [finding()] }), settings)).toContain('src/db.py')
  })

  it('report a run in those that fit one, naming the test that leaks', () => {
    const result = { measurements: [leak()], suites: [suite()] }
    for (const report of Object.values(runReports)) expect(report(result, settings)).toContain('test_load')
    expect(Object.keys(runReports)).toEqual(['terminal', 'json', 'github', 'junit'])
  })

  it.each(formats)('hold no half of a character and end their last line as %s, whatever a repository holds', format => {
    fc.assert(
      fc.property(anyText, text => {
        const odd = finding({ path: text, message: text, rule: text, symbol: text, repair: text, category: text })
        const parts = { suites: [suite({ suite: text, problems: [text] })], skipped: [{ path: text, reason: text }] }
        for (const written of [
          verdictReports[format](failing([odd], { ...parts, newLeaks: [leak({ test: text })] }), settings),
          scanReports[format](scanResult({ findings: [odd], skipped: parts.skipped }), settings),
        ]) {
          expect(written).not.toMatch(/\p{Cs}|\\ud[89a-f]/u)
          expect(written.endsWith('\n')).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('pass the settings on', () => {
    expect(JSON.parse(scanReports.json(scanResult(), { ...settings, inventory: true }))).toHaveProperty('sites')
    expect(scanReports.github(scanResult({ findings: [finding()] }), { ...settings, blockAt: 'critical' })).toMatch(
      /^::warning/,
    )
    expect(scanReports.sarif(scanResult(), settings)).toContain('"semanticVersion": "0.1.0"')
  })
})
