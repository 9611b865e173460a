import { describe, expect, it } from 'vitest'
import { junit, junitRun, junitScan } from '../../src/report/junit.ts'
import { hostile } from './text.ts'
import { failing, finding, leak, reasonFor, rich, scanResult, suite, verdict } from './verdict.ts'

/** Each suite's counts, and each case's name with what became of it. */
const suitesOf = (xml: string) =>
  [...xml.matchAll(/<testsuite name="(.*?)" (.*?)>(.*?)<\/testsuite>/gs)].map(([, name, counts, body]) => ({
    name,
    counts,
    cases: [...body!.matchAll(/<testcase [^>]*? name="(.*?)"[^>]*?(?:\/>|>\s*<(\w+) )/g)].map(([, test, outcome]) => [
      test,
      outcome,
    ]),
  }))

describe('a JUnit report', () => {
  it('fails a case for what blocks and passes one for what does not', () => {
    const xml = junit(failing([finding()], { findings: { ...rich().findings, pending: [], unapproved: [] } }))
    expect(suitesOf(xml)).toEqual([
      {
        name: 'leakgate',
        counts: 'tests="3" failures="2" errors="0" skipped="0"',
        cases: [
          ['high: py/sqlite-not-closed at src/db.py:12', 'failure'],
          ['Known, medium: py/sqlite-not-closed at src/known.py:12', undefined],
          ['verdict: failed', 'failure'],
        ],
      },
    ])
    expect(xml).toContain('To mend it: Use contextlib.closing.')
  })

  it('lists each suite that was run, its tests and how it ended', () => {
    const measurements = [
      leak(),
      leak({ test: 'clean', verdict: 'clean', duration: 1500 }),
      leak({ test: 'left', outcome: 'skipped', verdict: 'inconclusive' }),
      leak({ test: 'red', outcome: 'failed', verdict: 'clean' }),
    ]
    const [only] = suitesOf(junitRun({ measurements, suites: [suite({ outcome: 'timeout', problems: ['hung'] })] }))
    expect(only).toEqual({
      name: 'unit',
      counts: 'tests="5" failures="2" errors="1" skipped="1"',
      cases: [
        ['tests/test_db.py::test_load', 'failure'],
        ['clean', undefined],
        ['left', 'skipped'],
        ['red', 'failure'],
        ['suite unit: timeout', 'error'],
      ],
    })
  })

  it('fails a changed file that could not be read if that blocks', () => {
    const reason = { ...reasonFor(finding()), kind: 'unreadable' as const }
    expect(junit(verdict({ status: 'failed', reasons: [reason] }))).toContain('failures="2"')
  })

  it('of a scan is never empty, and a scan of nothing is not a pass', () => {
    expect(suitesOf(junitScan(scanResult(), 'high'))[0]!.cases).toEqual([['no finding', undefined]])
    const nothing = scanResult({ stats: { files: 0, parsed: 0, sites: 0, milliseconds: 0 } })
    expect(suitesOf(junitScan(nothing, 'high'))[0]!.cases).toEqual([['no finding', 'skipped']])
  })

  it.each(Object.entries(hostile))('is well formed with %s in every text', (_, text) => {
    const odd = finding({ path: text, message: text, rule: text, repair: text })
    const xml = junit(failing([odd], { suites: [suite({ suite: text, problems: [text], outcome: 'killed' })] }))
    expect(xml).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u)
    const markup =
      /<\/?(?:testsuites|testsuite|testcase|failure|error|skipped)(?: [a-z]+="[^"<>&]*(?:&(?:amp|lt|gt|quot|apos);[^"<>&]*)*")*\/?>/g
    expect(
      xml
        .replace(/^<\?.*?\?>/, '')
        .replace(markup, '')
        .replace(/&(amp|lt|gt|quot|apos);/g, ''),
    ).not.toMatch(/[<>&]/)
  })
})
