import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JudgeInput } from '../../src/gate/input.ts'
import { judge } from '../../src/gate/judge.ts'
import type { Finding, Site } from '../../src/model/finding.ts'
import { withFingerprints } from '../../src/model/fingerprint.ts'
import {
  acceptanceOf,
  finding,
  grows,
  harness,
  input,
  leaksFile,
  ledgerWith,
  policy,
  scan,
  site,
  suite,
  untouched,
} from './inputs.ts'

const kinds = (over: Partial<JudgeInput>) =>
  judge(input(over)).reasons.map(({ kind, blocks }) => `${kind}${blocks ? '' : ' (shown)'}`)
const head = (...findings: Finding[]) => ({ head: { scan: scan(findings) } })
const base = (...findings: Finding[]) => ({ base: { scan: scan(findings) } })

describe('findings', () => {
  it('pass when there are none', () => {
    expect(judge(input())).toMatchObject({ status: 'passed', reasons: [] })
  })

  it('block when new and at the line, and say where and how to mend it', () => {
    const verdict = judge(input(head(finding())))
    expect(verdict).toMatchObject({ status: 'failed', findings: { new: [{ line: 10 }] } })
    expect(verdict.reasons).toEqual([
      {
        kind: 'new finding',
        severity: 'high',
        blocks: true,
        message: 'the file is never closed',
        repair: 'Use a with block.',
        path: 'a.py',
        line: 10,
        endLine: 10,
      },
    ])
  })

  it('pass below the line, which the policy can move', () => {
    const medium = head(finding({ severity: 'medium' }))
    expect(judge(input(medium))).toMatchObject({ status: 'passed', findings: { new: [{}] } })
    expect(kinds({ ...medium, policy: policy({ block: { at: 'medium' } }) })).toEqual(['new finding'])
    expect(kinds({ ...head(finding()), policy: policy({ block: { at: 'critical' } }) })).toEqual([])
  })

  it('pass when the base has them, and tell what was fixed', () => {
    const verdict = judge(
      input({ ...head(finding({ line: 30 })), ...base(finding(), finding({ symbol: 'g', text: 'x' })) }),
    )
    expect(verdict).toMatchObject({ status: 'passed', findings: { known: [{ line: 30 }], fixed: [{ symbol: 'g' }] } })
  })

  it('are all new where there is nothing to compare with', () => {
    const { base: _none, ...changes } = untouched
    const { base: _, ...first } = input({ ...head(finding()), changes })
    expect(judge(first).status).toBe('failed')
  })

  it('count only on lines of the change where the base could not be read', () => {
    const unreadBase = { base: { scan: scan([], { skipped: [{ path: 'a.py', reason: 'syntax error' }] }) } }
    const verdict = judge(input({ ...head(finding({ line: 50 }), finding({ line: 500 })), ...unreadBase }))
    expect(verdict.findings).toMatchObject({ new: [{ line: 50 }], known: [{ line: 500 }] })
  })

  it('of a file that can no longer be read are not called fixed', () => {
    const unread = { head: { scan: scan([], { skipped: [{ path: 'a.py', reason: 'syntax error' }] }) } }
    const verdict = judge(input({ ...unread, ...base(finding()) }))
    expect(verdict.findings.fixed).toEqual([])
    expect(verdict.reasons).toMatchObject([{ kind: 'unreadable', blocks: true, path: 'a.py' }])
  })
})

describe('a file that could not be scanned', () => {
  const skipped = (path: string) => scan([], { skipped: [{ path, reason: 'binary' }] })
  it('blocks when the change touches it and the base could be read', () => {
    expect(kinds({ head: { scan: skipped('a.py') } })).toEqual(['unreadable'])
  })
  it('is shown when it was as unreadable before, and listed when it is no part of the change', () => {
    expect(kinds({ head: { scan: skipped('a.py') }, base: { scan: skipped('a.py') } })).toEqual(['unreadable (shown)'])
    expect(judge(input({ head: { scan: skipped('z.py') } }))).toMatchObject({
      status: 'passed',
      skipped: [{ path: 'z.py' }],
    })
  })
})

describe('an acceptance', () => {
  const one = finding()
  const accepted = ledgerWith(acceptanceOf(one))

  it('of the base branch excuses its finding', () => {
    expect(judge(input({ ...head(one), ledger: accepted }))).toMatchObject({
      status: 'passed',
      findings: { new: [], accepted: [{ finding: { line: 10 }, acceptance: { reason: 'the pool closes it' } }] },
    })
  })

  it('excuses the finding it was given for after a rename, and no second one like it', () => {
    const changes = {
      ...input().changes,
      files: [{ kind: 'renamed' as const, path: 'b.py', basePath: 'a.py', lines: [{ start: 3, end: 3 }] }],
    }
    const moved = finding({ path: 'b.py', line: 20 })
    const pasted = finding({ path: 'b.py', line: 3 })
    const verdict = judge(input({ ...head(pasted, moved), ...base(one), ledger: accepted, changes }))
    expect(verdict.findings).toMatchObject({ new: [{ line: 3 }], accepted: [{ finding: { line: 20 } }] })
    expect(verdict).toMatchObject({ status: 'failed', stale: [] })
  })

  it('that the change itself brings is pending and blocks until approved', () => {
    const change = { ...head(one), headLedger: accepted }
    const verdict = judge(input(change))
    expect(verdict).toMatchObject({ status: 'failed', findings: { new: [], pending: [{ finding: { line: 10 } }] } })
    expect(verdict.selfExcuses).toEqual(['it accepts py/file-not-closed in f of a.py: the pool closes it'])
    expect(verdict.reasons.map(({ kind }) => kind)).toEqual(['new finding', 'unapproved'])
    expect(verdict.reasons[0]!.repair).toContain('“leakgate: approved”')
    expect(judge(input({ ...change, approved: true }))).toMatchObject({ status: 'passed', selfExcuses: [{}] })
    expect(judge(input({ ...change, local: true }))).toMatchObject({ status: 'passed', selfExcuses: [] })
  })

  it('brought for a leak that is yet to come blocks as well', () => {
    expect(kinds({ headLedger: accepted })).toEqual(['unapproved'])
  })

  it('may be revoked or ended sooner by anyone', () => {
    const sooner = ledgerWith(acceptanceOf(one, { expires: '2026-07-30' }))
    expect(kinds({ ledger: accepted, headLedger: ledgerWith() })).toEqual([])
    expect(kinds({ ledger: accepted, headLedger: sooner })).toEqual([])
    expect(kinds({ ledger: sooner, headLedger: accepted })).toEqual(['unapproved'])
  })

  it('that has expired is revoked where the change touches it, and everywhere in an audit', () => {
    const ledger = ledgerWith(acceptanceOf(one, { expires: '2026-06-14' }))
    const known = { ...head(one), ...base(one), ledger }
    expect(kinds(known)).toEqual(['expired acceptance'])
    expect(kinds({ ...known, changes: untouched })).toEqual([])
    const { base: _none, ...whole } = untouched
    const { base: _, ...audit } = input({ ...known, changes: whole })
    expect(judge(audit).reasons).toMatchObject([{ kind: 'expired acceptance', blocks: true }])
  })

  it('counts on its last day, with a warning that it ends', () => {
    const ledger = ledgerWith(acceptanceOf(one, { expires: '2026-06-15' }))
    expect(kinds({ ...head(one), ledger })).toEqual(['expired acceptance (shown)'])
  })

  it('is stale when its finding is gone, but only if its file was read', () => {
    const elsewhere = acceptanceOf(finding({ path: 'z.py' }))
    expect(judge(input({ ledger: ledgerWith(acceptanceOf(one), elsewhere) })).stale).toMatchObject([{ path: 'a.py' }])
    const unread = { head: { scan: scan([], { skipped: [{ path: 'a.py', reason: 'binary' }] }) } }
    expect(judge(input({ ...unread, ledger: accepted })).stale).toEqual([])
  })

  it('excuses a test that leaks there too', () => {
    const leaking = { head: { scan: scan([one]), harness: harness([leaksFile()]) } }
    expect(judge(input({ ...leaking, ledger: accepted }))).toMatchObject({ status: 'passed', newLeaks: [] })
    expect(judge(input(leaking)).status).toBe('failed')
  })
})

describe('what the change excuses for itself', () => {
  it('blocks when it edits the policy', () => {
    expect(kinds({ policyChanged: true })).toEqual(['unapproved'])
    expect(kinds({ policyChanged: true, approved: true })).toEqual([])
  })

  it('blocks when it loosens measurements, and not when it tightens them', () => {
    const measured = (growth: number) => ({
      acceptances: [],
      baseline: [{ suite: 'unit', test: 'a', environment: suite().environment, growth, open: {}, first: {} }],
    })
    expect(kinds({ ledger: measured(64), headLedger: measured(128) })).toEqual(['unapproved'])
    expect(kinds({ ledger: measured(64), headLedger: measured(32) })).toEqual([])
    expect(kinds({ ledger: ledgerWith(), headLedger: measured(64) })).toEqual(['unapproved'])
    expect(kinds({ ledger: measured(0), headLedger: ledgerWith() })).toEqual(['unapproved'])
  })
})

describe('report-only', () => {
  it('tells up to its last day and blocks from the next', () => {
    const until = (day: string) => ({ ...head(finding()), policy: policy({ reportOnly: { until: day } }) })
    expect(judge(input(until('2026-06-15')))).toMatchObject({
      status: 'passed',
      reportOnly: { until: '2026-06-15', wouldBe: 'failed' },
      reasons: [{ kind: 'new finding', blocks: true }],
    })
    const after = judge(input(until('2026-06-14')))
    expect(after.status).toBe('failed')
    expect(after.reportOnly).toBeUndefined()
  })
})

describe('leak coverage', () => {
  const sites = (['proved', 'exercised', 'unproved', 'leaks'] as const).map((state, index) => ({
    path: 'a.py',
    line: index + 1,
    endLine: index + 1,
    column: 1,
    category: 'file',
    symbol: 'f',
    text: 'open(p)',
    state,
  }))
  const old = { ...sites[2]!, line: 300, endLine: 300 }
  const scanned = { head: { scan: scan([], { sites: [...sites, old] }) } }

  it('counts what the change added apart from the whole', () => {
    expect(judge(input(scanned)).coverage).toMatchObject({
      change: { proved: 1, exercised: 1, unproved: 1, leaks: 1 },
      whole: { proved: 1, exercised: 1, unproved: 2, leaks: 1 },
      added: sites,
    })
  })

  it('groups what was added by category and by folder, the most that is not released first', () => {
    const at = (path: string, category: string, state: Site['state']) => site({ path, category, state })
    const added = [
      at('app/db/deep/a.py', 'sqlite', 'proved'),
      at('app/db/b.py', 'sqlite', 'leaks'),
      at('app/db/b.py', 'file', 'exercised'),
      at('c.py', 'file', 'proved'),
    ]
    const files = added.map(({ path }) => ({ ...untouched.files[0]!, path, lines: [{ start: 1, end: 100 }] }))
    const { coverage } = judge(
      input({
        head: { scan: scan([], { sites: [...added, site({ path: 'old.py' })] }) },
        changes: { ...untouched, files },
      }),
    )
    const none = { proved: 0, exercised: 0, unproved: 0, leaks: 0 }
    expect(coverage.categories).toEqual([
      { name: 'sqlite', coverage: { ...none, proved: 1, leaks: 1 } },
      { name: 'file', coverage: { ...none, proved: 1, exercised: 1 } },
    ])
    expect(coverage.folders).toEqual([
      { name: 'app/db', coverage: { ...none, proved: 1, exercised: 1, leaks: 1 } },
      { name: '.', coverage: { ...none, proved: 1 } },
    ])
  })

  it('blocks below the share that the policy asks for', () => {
    const share = (coverage: string) => ({ ...scanned, policy: policy({ block: { coverage } }) })
    expect(kinds(share('50 %'))).toEqual([])
    const [reason] = judge(input(share('51 %'))).reasons
    expect(reason).toMatchObject({ kind: 'coverage', blocks: true, line: 4 })
    expect(reason!.message).toContain('4 acquisitions added, 2 proved or exercised (50 %)')
  })
})

const few = (...names: string[]) => fc.constantFrom(...names)
const someFinding = fc
  .record({
    path: few('a.py', 'b.py'),
    symbol: few('f', 'g'),
    text: few('open(p)', 'open(q)'),
    severity: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
    line: fc.integer({ min: 1, max: 200 }),
  })
  .map(finding)
const someFindings = fc.array(someFinding, { maxLength: 6 })

const someInput: fc.Arbitrary<JudgeInput> = fc
  .record({
    before: someFindings,
    after: someFindings,
    expires: fc.constantFrom(undefined, '2026-06-01', '2027-01-01'),
    leak: fc.boolean(),
    outcome: fc.constantFrom('passed' as const, 'failed' as const, 'timeout' as const),
    approved: fc.boolean(),
    policyChanged: fc.boolean(),
  })
  .map(({ before, after, expires, leak, outcome, approved, policyChanged }) =>
    input({
      head: { scan: scan(after), harness: harness(leak ? [leaksFile(), grows(900)] : [], suite({ outcome })) },
      base: { scan: scan(before) },
      ledger: ledgerWith(...before.slice(0, 2).map(one => acceptanceOf(one, expires ? { expires } : {}))),
      approved,
      policyChanged,
    }),
  )

const noneExpired = ({ ledger, today }: JudgeInput) =>
  ledger.acceptances.every(({ expires = today }) => expires >= today)

describe('whatever comes', () => {
  it('one more HIGH finding never turns failed into passed', () => {
    fc.assert(
      // An acceptance that ended is revoked for one finding; of two look-alikes it may be the other one's.
      fc.property(someInput.filter(noneExpired), someFinding, (before, extra) => {
        const findings = withFingerprints([...before.head.scan.findings, { ...extra, severity: 'high' }])
        const after = { ...before, head: { ...before.head, scan: { ...before.head.scan, findings } } }
        if (judge(before).status === 'failed') expect(judge(after).status).toBe('failed')
      }),
      { numRuns: 2000 },
    )
  })

  it('findings that are accepted never block', () => {
    fc.assert(
      fc.property(someFindings, someFindings, (before, after) => {
        const { findings } = scan(after)
        const ledger = ledgerWith(
          ...findings.map(({ fingerprint, rule, path, symbol }) => ({ fingerprint, rule, path, symbol, reason: '' })),
        )
        const verdict = judge(input({ ...head(...after), ...base(...before), ledger }))
        expect(verdict).toMatchObject({ status: 'passed', findings: { new: [], known: [] } })
      }),
    )
  })

  it('report-only never fails, and tells all the same', () => {
    fc.assert(
      fc.property(someInput, strict => {
        const lenient = judge({ ...strict, policy: policy({ reportOnly: { until: '2026-12-31' } }) })
        const { status, reasons } = judge(strict)
        expect(lenient).toMatchObject({ status: 'passed', reportOnly: { wouldBe: status }, reasons })
      }),
    )
  })

  it('the same input gives the same verdict, and it fails exactly when a reason blocks', () => {
    fc.assert(
      fc.property(someInput, given => {
        const verdict = judge(given)
        expect(judge(structuredClone(given))).toEqual(verdict)
        expect(verdict.status === 'failed').toBe(verdict.reasons.some(({ blocks }) => blocks))
        for (const { message, repair } of verdict.reasons) expect([message, repair]).not.toContain('')
      }),
    )
  })
})
