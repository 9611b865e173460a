import { describe, expect, it } from 'vitest'
import { judge } from '../../src/gate/judge.ts'
import type { Finding, Site } from '../../src/model/finding.ts'
import type { Measurement } from '../../src/model/measurement.ts'
import { finding, harness, input, leaksFile, measurement, policy, scan, site } from './inputs.ts'

const judged = (findings: Finding[], measurements: Measurement[], sites: Site[] = [], base: Finding[] = []) =>
  judge(
    input({
      head: { scan: scan(findings, { sites }), harness: harness(measurements) },
      base: { scan: scan(base) },
    }),
  )

const released = (line: number) => measurement({ released: [{ path: 'a.py', line, times: 8 }] })

describe('a finding that the harness saw left open', () => {
  it('becomes critical from HIGH and says by which tests', () => {
    const { findings } = judged([finding()], [leaksFile()])
    expect(findings.new).toMatchObject([{ severity: 'critical', runtime: { tests: ['test_a'] } }])
  })

  it('becomes HIGH from less', () => {
    const { findings } = judged([finding({ severity: 'medium' })], [leaksFile()])
    expect(findings.new).toMatchObject([{ severity: 'high' }])
  })

  it('is joined on a neighbouring line, but the very line comes first', () => {
    const [above, at] = [finding({ line: 9, symbol: 'above' }), finding({ line: 10 })]
    expect(judged([above, at], [leaksFile()]).findings.new.map(({ severity }) => severity)).toEqual([
      'high',
      'critical',
    ])
    expect(judged([above], [leaksFile()]).findings.new).toMatchObject([{ severity: 'critical' }])
    const far = judged([finding({ line: 12 })], [leaksFile()]).findings.new
    expect(far.map(({ severity, rule }) => [rule, severity])).toEqual([
      ['py/file-not-closed', 'high'],
      ['runtime/left-open', 'high'],
    ])
  })

  it('does not become new by that', () => {
    const verdict = judged([finding()], [leaksFile({ verdict: 'inconclusive' })], [], [finding()])
    expect(verdict).toMatchObject({ status: 'passed', findings: { new: [], known: [{ severity: 'high' }] } })
    const confirmed = judged([finding()], [leaksFile()], [], [finding()])
    expect(confirmed.findings).toMatchObject({ new: [], known: [{ severity: 'critical' }] })
  })
})

describe('a leak where the scanner saw nothing', () => {
  it('is a finding of its own, new with its test', () => {
    const verdict = judged([], [leaksFile()])
    expect(verdict.findings.new).toMatchObject([
      { rule: 'runtime/left-open', severity: 'high', category: 'file', path: 'a.py', line: 10 },
    ])
    expect(verdict.findings.new[0]!.fingerprint).toMatch(/^[0-9a-f]{16}$/)
    expect(verdict.reasons.map(({ kind }) => kind)).toEqual(['new leaking test'])
  })

  it('is known when the base leaks alike', () => {
    const verdict = judge(
      input({
        head: { scan: scan(), harness: harness([leaksFile()]) },
        base: { scan: scan(), harness: harness([leaksFile()]) },
      }),
    )
    expect(verdict).toMatchObject({ status: 'passed', findings: { new: [], known: [{ rule: 'runtime/left-open' }] } })
  })

  it('is no finding without a place', () => {
    const verdict = judged([], [leaksFile({ resources: [{ kind: 'thread' }] })])
    expect(verdict.findings.new).toEqual([])
    expect(verdict.status).toBe('failed')
  })
})

describe('a site that was released each time', () => {
  it.each([
    ['unproved', 'exercised'],
    ['leaks', 'exercised'],
    ['proved', 'proved'],
  ] as const)('goes from %s to %s', (state, after) => {
    expect(judged([], [released(10)], [site({ state })]).coverage.added).toMatchObject([{ state: after }])
  })

  it('leaks if any test left it open', () => {
    const tests = [released(10), leaksFile({ test: 'test_b' })]
    expect(judged([], tests, [site({ state: 'proved' })]).coverage.change).toMatchObject({ leaks: 1, exercised: 0 })
  })

  it('lowers its finding by a level, and what blocks goes on blocking', () => {
    const severityOf = (severity: Finding['severity'], at: string) =>
      judge(
        input({
          head: { scan: scan([finding({ severity })]), harness: harness([released(10)]) },
          policy: policy({ block: { at } }),
        }),
      ).findings.new[0]!.severity
    expect(severityOf('high', 'high')).toBe('high')
    expect(severityOf('high', 'critical')).toBe('medium')
    expect(severityOf('high', 'medium')).toBe('medium')
    expect(severityOf('medium', 'high')).toBe('low')
    expect(severityOf('low', 'high')).toBe('low')
  })
})
