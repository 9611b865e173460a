import { describe, expect, it } from 'vitest'
import { judge } from '../../src/gate/judge.ts'
import type { Finding, Suppressed } from '../../src/model/finding.ts'
import { acceptanceOf, finding, harness, input, leaksFile, ledgerWith, scan, untouched } from './inputs.ts'

const silenced = (over: Partial<Finding> = {}): Suppressed => ({
  ...finding(over),
  suppression: { reason: 'it ends at once', span: { line: over.line ?? 10, column: 20, endLine: 10, endColumn: 60 } },
})
const revision = (suppressed: Suppressed[], findings: Finding[] = []) => ({ scan: scan(findings, { suppressed }) })

describe('a suppression', () => {
  it('of the base counts, wherever its line has gone', () => {
    const verdict = judge(input({ head: revision([silenced({ line: 30 })]), base: revision([silenced()]) }))
    expect(verdict).toMatchObject({ status: 'passed', selfExcuses: [], reasons: [] })
    expect(verdict.findings).toMatchObject({
      new: [],
      known: [],
      suppressed: [{ line: 30 }],
      unapproved: [],
      fixed: [],
    })
  })

  it('that the change brings blocks, and says so, until approved', () => {
    const change = { head: revision([silenced()]) }
    const verdict = judge(input(change))
    expect(verdict).toMatchObject({
      status: 'failed',
      findings: { new: [], suppressed: [], unapproved: [{ line: 10 }] },
    })
    expect(verdict.selfExcuses).toEqual(['it suppresses py/file-not-closed in f of a.py: it ends at once'])
    expect(verdict.reasons.map(({ kind, blocks }) => [kind, blocks])).toEqual([
      ['new finding', true],
      ['unapproved', true],
    ])
    expect(verdict.reasons[0]).toMatchObject({
      message: 'the file is never closed (suppressed only by the change itself)',
      repair: expect.stringContaining('“leakgate: approved”'),
    })
  })

  it('that was approved counts and is still called out; on one’s own machine it simply counts', () => {
    const change = { head: revision([silenced()]) }
    const counted = { status: 'passed', findings: { suppressed: [{}], unapproved: [] } }
    expect(judge(input({ ...change, approved: true }))).toMatchObject({ ...counted, selfExcuses: [{}] })
    expect(judge(input({ ...change, local: true }))).toMatchObject({ ...counted, selfExcuses: [] })
  })

  it('brought for a leak that was there blocks as an excuse, not as a new finding', () => {
    const verdict = judge(input({ head: revision([silenced()]), base: revision([], [finding()]) }))
    expect(verdict.findings).toMatchObject({ new: [], known: [{}], suppressed: [], unapproved: [] })
    expect(verdict.reasons.map(({ kind }) => kind)).toEqual(['unapproved'])
  })

  it('may be taken away by anyone: the leak was there before', () => {
    const verdict = judge(input({ head: revision([], [finding()]), base: revision([silenced()]) }))
    expect(verdict).toMatchObject({ status: 'passed', findings: { new: [], known: [{}], fixed: [] } })
  })

  it('covers one finding: a second like it is new, whether it is suppressed or not', () => {
    const [old, pasted] = [silenced({ line: 10 }), silenced({ line: 40 })]
    const base = revision([silenced({ line: 10 })])
    expect(judge(input({ head: revision([old, pasted]), base })).findings).toMatchObject({
      suppressed: [{ line: 10 }],
      unapproved: [{ line: 40 }],
    })
    expect(judge(input({ head: revision([old], [finding({ line: 40 })]), base })).findings).toMatchObject({
      suppressed: [{ line: 10 }],
      new: [{ line: 40 }],
    })
  })

  it('that was approved for a leak that was there does not let a second one in, and is no repair', () => {
    const base = revision([], [finding({ line: 10 })])
    const only = judge(input({ head: revision([silenced({ line: 10 })]), base, approved: true }))
    expect(only).toMatchObject({ status: 'passed', findings: { suppressed: [{}], fixed: [] } })
    const head = revision([silenced({ line: 10 })], [finding({ line: 40 })])
    expect(judge(input({ head, base, approved: true }))).toMatchObject({
      status: 'failed',
      findings: { new: [{ line: 40 }], suppressed: [{ line: 10 }] },
    })
  })

  it('that moves from one leak to another leaves the first in the open', () => {
    const head = revision([silenced({ text: 'open(q)', line: 12 })], [finding()])
    const { status, findings } = judge(input({ head, base: revision([silenced()]) }))
    expect(status).toBe('failed')
    expect(findings.new.length + findings.unapproved.length).toBe(1)
  })

  it('of a finding that grew worse counts no longer', () => {
    const base = revision([silenced({ severity: 'medium' })])
    expect(judge(input({ head: revision([silenced()]), base })).findings).toMatchObject({ unapproved: [{}] })
  })

  it('counts in an audit, and where the base could not be read and its line was not touched', () => {
    const head = revision([silenced()])
    const { base: _, ...audit } = { ...untouched, files: [] }
    expect(judge(input({ head, changes: audit }))).toMatchObject({ status: 'passed', findings: { suppressed: [{}] } })
    const unread = { scan: scan([], { skipped: [{ path: 'a.py', reason: 'binary' }] }) }
    expect(judge(input({ head, base: unread, changes: untouched }))).toMatchObject({ status: 'passed' })
    expect(judge(input({ head, base: unread }))).toMatchObject({ status: 'failed', findings: { unapproved: [{}] } })
  })

  it('excuses a leaking test whose site it silences, once it counts', () => {
    const head = { ...revision([silenced()]), harness: harness([leaksFile()]) }
    const local = judge(input({ head, local: true }))
    expect(local).toMatchObject({ status: 'passed', newLeaks: [] })
    expect(local.findings.suppressed).toMatchObject([
      { severity: 'critical', suppression: { reason: 'it ends at once' } },
    ])
    expect(
      judge(input({ head }))
        .reasons.map(({ kind }) => kind)
        .sort(),
    ).toEqual(['new finding', 'new leaking test', 'unapproved'])
  })

  it('makes an acceptance of the same finding stale', () => {
    const both = {
      head: revision([silenced()]),
      base: revision([silenced()]),
      ledger: ledgerWith(acceptanceOf(finding())),
    }
    expect(judge(input(both))).toMatchObject({ findings: { accepted: [], suppressed: [{}] }, stale: [{}] })
  })
})
