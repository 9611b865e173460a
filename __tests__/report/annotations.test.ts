import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Severity } from '../../src/model/finding.ts'
import { annotations, annotationsRun, annotationsScan, command } from '../../src/report/annotations.ts'
import { hostile, soundText } from './text.ts'
import { failing, finding, leak, reasonFor, rich, scanResult, sqlitePage, suite, verdict } from './verdict.ts'

/** Reads a command as the runner does: first `::`, next `::`, properties between, then the escapes undone. */
function parse(line: string) {
  const [, level, , properties = '', message] = /^::([^ :]+)( (.*?))?::(.*)$/s.exec(line) ?? []
  const undone = (text = '') =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const pairs = properties
    .split(',')
    .map(pair => [pair.slice(0, pair.indexOf('=')), undone(pair.slice(pair.indexOf('=') + 1))])
  const data = (message ?? '').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  return { level, properties: Object.fromEntries(pairs) as Record<string, string>, message: data }
}

const parsed = (text: string) => text.trimEnd().split('\n').filter(Boolean).map(parse)
const of = (text: string, level: string) => parsed(text).filter(each => each.level === level)

describe('a workflow command', () => {
  it('parses back to exactly the fields put in, whatever they hold', () => {
    fc.assert(
      fc.property(soundText, soundText, soundText, (file, title, message) => {
        const line = command('error', { file, line: 3, title }, message)
        expect(line).not.toMatch(/[\r\n]/)
        expect(parse(line)).toEqual({ level: 'error', properties: { file, line: '3', title }, message })
      }),
    )
  })
})

describe('annotations of a verdict', () => {
  it('make an error of what blocks, at its place, with trace, repair and the page of the rule', () => {
    const [error, ...rest] = parsed(annotations(failing([finding()])))
    expect(rest).toEqual([])
    expect(error).toEqual({
      level: 'error',
      properties: { file: 'src/db.py', line: '12', endLine: '12', col: '8', title: 'high: py/sqlite-not-closed' },
      message: `The connection conn is never closed.\n1. src/db.py:12 acquired here\n2. src/db.py:14 leaves the function here\nTo mend it: Use contextlib.closing.\nAbout the rule: ${sqlitePage}`,
    })
  })

  it('name no column for a finding of several lines, which the runner would reject', () => {
    const [error] = parsed(annotations(failing([finding({ endLine: 15 })])))
    expect(error!.properties).toMatchObject({ line: '12', endLine: '15' })
    expect(error!.properties).not.toHaveProperty('col')
  })

  it.each([
    ['medium', 'warning'],
    ['high', 'warning'],
    ['low', 'notice'],
  ] as [Severity, string][])('make of a new %s finding that does not block a %s', (severity, level) => {
    const text = annotations(
      verdict({
        findings: {
          new: [finding({ severity })],
          known: [],
          accepted: [],
          pending: [],
          suppressed: [],
          unapproved: [],
          fixed: [],
        },
      }),
    )
    expect(parsed(text).map(each => each.level)).toEqual([level])
  })

  it('make a notice of what was known, and nothing of what is accepted or fixed', () => {
    const { findings } = rich()
    const text = annotations(verdict({ findings: { ...findings, new: [], pending: [], unapproved: [] } }))
    expect(parsed(text).map(({ level, properties }) => [level, properties.file])).toEqual([['notice', 'src/known.py']])
  })

  it('put a leaking test to the line its leak comes from, with the growth and how to repeat it', () => {
    const error = of(annotations(rich()), 'error').find(({ properties }) =>
      properties.title?.startsWith('new leaking test'),
    )!
    expect(error.properties).toMatchObject({ file: 'src/db.py', line: '12' })
    expect(error.message).toContain('+51.2 kB an iteration')
    expect(error.message).toContain('Repeat it: leakgate run --test tests/test_db.py::test_load')
  })

  it('say once what a finding and its reason both say, for twins on one line too', () => {
    expect(of(annotations(failing([finding(), finding()])), 'error')).toHaveLength(2)
    expect(of(annotations(failing([finding()])), 'error')).toHaveLength(1)
  })

  it('make an error of a known finding whose acceptance expired, in the words of the reason', () => {
    const old = finding({ path: 'src/known.py' })
    const expired = {
      ...reasonFor(old),
      kind: 'expired acceptance' as const,
      message: `${old.message} (accepted until 2026-10-31: later)`,
    }
    const findings = { new: [], known: [old], accepted: [], pending: [], suppressed: [], unapproved: [], fixed: [] }
    const told = parsed(annotations(verdict({ status: 'failed', reasons: [expired], findings })))
    expect(told.map(({ level }) => level)).toEqual(['error'])
    expect(told[0]!.message).toMatch(/^The connection conn is never closed. \(accepted until 2026-10-31: later\)\n1\. /)
  })

  it('tell two findings of one line apart', () => {
    const loud = finding({ message: 'The connection leaks.' })
    const quiet = finding({ message: 'The cursor leaks.', severity: 'medium' })
    const findings = {
      new: [loud, quiet],
      known: [],
      accepted: [],
      pending: [],
      suppressed: [],
      unapproved: [],
      fixed: [],
    }
    const told = parsed(annotations(verdict({ status: 'failed', reasons: [reasonFor(loud)], findings })))
    expect(told.map(({ level, message }) => [level, message.split('\n')[0]])).toEqual([
      ['error', 'The connection leaks.'],
      ['warning', 'The cursor leaks.'],
    ])
  })

  it('make an error of a reason that has no finding, without a place if it has none', () => {
    const reason = {
      ...reasonFor(finding()),
      kind: 'budget' as const,
      path: undefined,
      line: undefined,
      endLine: undefined,
    }
    const [error] = parsed(annotations(verdict({ status: 'failed', reasons: [reason] })))
    expect(error).toMatchObject({ level: 'error', properties: { title: 'budget' } })
    expect(Object.keys(error!.properties)).toEqual(['title'])
  })

  it('warn instead of failing while the policy only reports', () => {
    const text = annotations(
      failing([finding()], { status: 'passed', reportOnly: { until: '2027-01-31', wouldBe: 'failed' } }),
    )
    expect(parsed(text).map(({ level }) => level)).toEqual(['warning'])
  })

  it('show at most ten of a kind and say how many more there are within the ten notices', () => {
    const many = (severity: Severity) =>
      Array.from({ length: 15 }, (_, at) => finding({ severity, line: 100 + at, path: `${severity}.py` }))
    const blocking = many('high')
    const text = annotations(
      verdict({
        status: 'failed',
        reasons: blocking.map(reasonFor),
        findings: {
          new: [...many('low'), ...many('medium'), ...blocking],
          known: [],
          accepted: [],
          pending: [],
          suppressed: [],
          unapproved: [],
          fixed: [],
        },
      }),
    )
    expect(of(text, 'error')).toHaveLength(10)
    expect(of(text, 'warning')).toHaveLength(10)
    expect(of(text, 'notice')).toHaveLength(10)
    expect(parsed(text).at(-1)!.message).toContain('16 annotations not shown')
  })

  it('say nothing of hidden ones when all ten of each fit', () => {
    const ten = Array.from({ length: 10 }, (_, at) => finding({ severity: 'low', line: at + 1 }))
    const text = annotations(
      verdict({
        findings: { new: ten, known: [], accepted: [], pending: [], suppressed: [], unapproved: [], fixed: [] },
      }),
    )
    expect(parsed(text)).toHaveLength(10)
    expect(text).not.toContain('not shown')
  })

  it('come most severe first, and lines of the change before others', () => {
    const findings = [
      finding({ severity: 'high', path: 'a.py', line: 1 }),
      finding({ severity: 'high', path: 'z.py', line: 5 }),
      finding({ severity: 'critical', path: 'y.py', line: 1 }),
    ]
    const text = annotations(failing(findings, { inChange: [{ path: 'z.py', start: 5, end: 5 }] }))
    expect(parsed(text).map(({ properties }) => properties.file)).toEqual(['y.py', 'z.py', 'a.py'])
  })

  it.each(Object.entries(hostile))('let nothing out with %s in every text', (_, text) => {
    const odd = finding({ path: text, message: text, rule: text, repair: text, symbol: text })
    odd.trace[0]!.text = text
    const written = annotations(failing([odd]))
    expect(written.trimEnd().split(/[\r\n]/)).toHaveLength(1)
    expect(written).toMatch(/^::error /)
    const { properties, message } = parse(written.trimEnd())
    expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'col', 'title'])
    expect(properties.file).toBe(text.replace(/\p{Cs}/gu, '\ufffd'))
    expect(message.split('\n')).toHaveLength(4)
  })
})

describe('annotations of a scan and a run', () => {
  it('are errors from the blocking line on, and warn of files that were not scanned', () => {
    const scan = scanResult({
      findings: [finding(), finding({ severity: 'medium', line: 20 })],
      skipped: [{ path: 'src/broken.py', reason: 'line 3: unclosed bracket' }],
    })
    expect(parsed(annotationsScan(scan, 'high')).map(({ level, properties }) => [level, properties.file])).toEqual([
      ['error', 'src/db.py'],
      ['warning', 'src/broken.py'],
      ['warning', 'src/db.py'],
    ])
    expect(of(annotationsScan(scan, 'medium'), 'error')).toHaveLength(2)
  })

  it('are empty when there is nothing to say', () => {
    expect(annotationsScan(scanResult(), 'high')).toBe('')
  })

  it('are errors for leaking tests and for suites that did not pass', () => {
    const text = annotationsRun({
      measurements: [leak(), leak({ test: 'fine', verdict: 'clean' })],
      suites: [suite(), suite({ suite: 'end', outcome: 'timeout', problems: ['hung in test_x'] })],
    })
    expect(of(text, 'error').map(({ properties }) => properties.title)).toEqual([
      'suite end: timeout',
      'leaking test: tests/test_db.py::test_load',
    ])
    expect(text).toContain('hung in test_x')
  })
})
