import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { resultLimit, sarif, sarifScan } from '../../src/report/sarif.ts'
import { artifactLocation } from '../../src/report/uri.ts'
import { anyText, hostile } from './text.ts'
import { failing, finding, leak, rich, scanResult, sqlitePage, suppressed, verdict } from './verdict.ts'

const runOf = (text: string) => JSON.parse(text).runs[0]
const scanned = (...findings: Finding[]) => runOf(sarifScan(scanResult({ findings }), '0.1.0'))

describe('a SARIF log', () => {
  it('names version, schema and tool', () => {
    const log = JSON.parse(sarif(rich(), '0.1.0'))
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') })
    expect(log.runs[0].tool.driver).toMatchObject({ name: 'leakgate', semanticVersion: '0.1.0' })
  })

  it('describes each rule once, with why it matters, what repairs it and where to read on', () => {
    const { tool, results } = scanned(
      finding(),
      finding({ line: 30, severity: 'medium' }),
      finding({ rule: 'js/timer' }),
    )
    expect(tool.driver.rules).toEqual([
      expect.objectContaining({ id: 'js/timer', shortDescription: { text: 'timer (JavaScript)' } }),
      {
        id: 'py/sqlite-not-closed',
        shortDescription: { text: 'sqlite not closed (Python)' },
        helpUri: sqlitePage,
        help: {
          text: expect.stringMatching(/^An open SQLite connection .*\nUse contextlib\.closing\.\nhttps:.*\.md$/),
          markdown: expect.stringMatching(
            /^\*\*sqlite not closed \(Python\)\*\* \(`py\/sqlite-not-closed`\)\n\nAn open SQLite connection .*\n\n- Use contextlib\.closing\.\n\n\[.*\]\(https:.*\.md\)$/,
          ),
        },
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['leak', 'python', 'sqlite'], precision: 'high' },
      },
    ])
    expect(results.map((result: { ruleIndex: number }) => result.ruleIndex)).toEqual([1, 1, 0])
  })

  it.each(['house/gate-not-shut', 'py/../../security', 'runtime/left-open', 'constructor'])(
    'says of the rule %s, which has no page, what repairs it',
    rule => {
      const [told] = runOf(sarif(failing([finding({ rule })]), '0.1.0')).tool.driver.rules
      expect(told).not.toHaveProperty('helpUri')
      expect(told.help.text).toBe('Use contextlib.closing.')
    },
  )

  it('keeps at most twenty tags a rule', () => {
    const findings = Array.from({ length: 30 }, (_, at) => finding({ category: `kind${at}` }))
    expect(scanned(...findings).tool.driver.rules[0].properties.tags).toHaveLength(20)
  })

  it('gives a result its place, path of the leak and fingerprint', () => {
    expect(scanned(finding()).results[0]).toEqual({
      ruleId: 'py/sqlite-not-closed',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'The connection conn is never closed. Use contextlib.closing.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/db.py', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 8, endLine: 12 },
          },
          logicalLocations: [{ fullyQualifiedName: 'Store.load' }],
        },
      ],
      codeFlows: [
        {
          threadFlows: [
            {
              locations: [
                expect.objectContaining({
                  location: {
                    physicalLocation: {
                      artifactLocation: { uri: 'src/db.py', uriBaseId: '%SRCROOT%' },
                      region: { startLine: 12, startColumn: 8, endLine: 12, endColumn: 32 },
                    },
                    message: { text: 'acquired here' },
                  },
                }),
                expect.anything(),
              ],
            },
          ],
        },
      ],
      partialFingerprints: { 'leakgate/v1': 'f1' },
    })
  })

  it.each([
    ['low', 'note'],
    ['medium', 'warning'],
    ['high', 'error'],
    ['critical', 'error'],
  ] as const)('reports %s as %s', (severity, level) => {
    expect(scanned(finding({ severity })).results[0].level).toBe(level)
  })

  it('knows against the base what is new, unchanged and absent, and what is suppressed for which reason', () => {
    const { results } = runOf(sarif(verdict({ findings: rich().findings }), '0.1.0'))
    const told = results.map((result: Record<string, unknown>) => [
      (result.partialFingerprints as Record<string, string>)['leakgate/v1'],
      result.baselineState,
      result.suppressions,
    ])
    const accepted = (status: string) => [{ kind: 'external', status, justification: 'goes away in May' }]
    const silenced = (status: string, justification: string) => [
      expect.objectContaining({ kind: 'inSource', status, justification }),
    ]
    expect(told).toEqual([
      ['f1', 'new', undefined],
      ['f4', 'new', accepted('underReview')],
      ['f7', 'new', silenced('underReview', 'we will see')],
      ['f2', 'unchanged', undefined],
      ['f3', 'unchanged', accepted('accepted')],
      ['f6', 'unchanged', silenced('accepted', 'the daemon lives as long as the machine')],
      ['f5', 'absent', undefined],
    ])
  })

  it('of a scan holds what a comment silences, with the place of the comment', () => {
    const scan = scanResult({ suppressed: [suppressed({}, 'it ends at once')] })
    expect(runOf(sarifScan(scan, '0.1.0')).results[0].suppressions).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'it ends at once',
        location: {
          physicalLocation: {
            artifactLocation: { uri: 'src/db.py', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 34, endLine: 12, endColumn: 80 },
          },
        },
      },
    ])
  })

  it('reports a leaking test where its leak comes from, and only if that is known', () => {
    const leaks = [leak(), leak({ test: 'elsewhere', resources: [], stacks: [] })]
    const { results } = runOf(sarif(verdict({ newLeaks: leaks }), '0.1.0'))
    expect(results).toHaveLength(1)
    expect(results[0]).toMatchObject({ ruleId: 'leakgate/leaking-test', baselineState: 'new' })
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('src/db.py')
    expect(results[0].message.text).toContain('+51.2 kB an iteration')
  })

  it('carries a fix as replacements by UTF-16 offset', () => {
    const fix = { title: 'Close it', safe: false, edits: [{ start: 5, end: 9, text: 'with' }] }
    const run = scanned(finding({ fix }))
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.results[0].fixes).toEqual([
      {
        description: { text: 'Close it (look it over: it may change what the program does)' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'src/db.py', uriBaseId: '%SRCROOT%' },
            replacements: [{ deletedRegion: { charOffset: 5, charLength: 4 }, insertedContent: { text: 'with' } }],
          },
        ],
      },
    ])
  })

  it('notifies of files that were not scanned and of what was not measured', () => {
    const [{ executionSuccessful, toolExecutionNotifications }] = runOf(sarif(rich(), '0.1.0')).invocations
    expect(executionSuccessful).toBe(true)
    expect(toolExecutionNotifications).toMatchObject([
      {
        descriptor: { id: 'not-scanned' },
        level: 'warning',
        message: { text: 'line 3: unclosed bracket' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'src/broken.py' } } }],
      },
      { descriptor: { id: 'not-measured' }, message: { text: 'network bytes: the system does not tell' } },
    ])
  })

  it('leaves out results past the limit and says how many', () => {
    const findings = Array.from({ length: resultLimit + 2 }, () => finding({ trace: [] }))
    const run = scanned(...findings)
    expect(run.results).toHaveLength(resultLimit)
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('2 results left out')
  })

  it.each(Object.entries(hostile))('is sound with %s in every text', (_, text) => {
    const odd = finding({ path: text, message: text, rule: text, repair: text, symbol: text, category: text })
    const written = sarif(failing([odd]), '0.1.0')
    expect(written).not.toMatch(/\\ud[89a-f]/i)
    const { results, tool } = runOf(written)
    expect(results[0].message.text).not.toMatch(/\]\(|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w\-.!~*'()%/]+$/)
    expect(tool.driver.rules[0].help.markdown).not.toMatch(/\n.*\n/)
  })

  it('has what the specification requires, whatever the findings hold', () => {
    const text = anyText.filter(path => path !== '')
    const odd = fc
      .record({
        path: text,
        rule: text,
        message: text,
        line: fc.integer(),
        column: fc.integer(),
        endLine: fc.integer(),
      })
      .map(finding)
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 5 }), findings => {
        const { tool, results } = scanned(...findings)
        expect(results).toHaveLength(findings.length)
        for (const { ruleId, ruleIndex, message, locations } of results) {
          const { artifactLocation: file, region } = locations[0].physicalLocation
          expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
          expect(typeof message.text).toBe('string')
          expect(file.uri).toMatch(/^[\w\-.!~*'()%/:]+$/)
          expect(Math.min(region.startLine, region.startColumn)).toBeGreaterThanOrEqual(1)
          expect(region.endLine).toBeGreaterThanOrEqual(region.startLine)
        }
      }),
    )
  })
})

describe('a path as a URI', () => {
  it.each([
    ['src/a b#c%?.py', { uri: 'src/a%20b%23c%25%3F.py', uriBaseId: '%SRCROOT%' }],
    ['src/ü.py', { uri: 'src/%C3%BC.py', uriBaseId: '%SRCROOT%' }],
    ['a:b.py', { uri: 'a%3Ab.py', uriBaseId: '%SRCROOT%' }],
    ['/tmp/x y.py', { uri: 'file:///tmp/x%20y.py' }],
    ['C:\\x\\y.py', { uri: 'file:///C%3A/x/y.py' }],
  ])('%s', (path, location) => {
    expect(artifactLocation(path)).toEqual(location)
  })
})
