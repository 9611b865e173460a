import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summary, summaryLimit } from '../../src/report/summary.ts'
import { anyText, hostile } from './text.ts'
import { failing, finding, leak, rich, sqlitePage, verdict } from './verdict.ts'

const bytes = (text: string) => Buffer.byteLength(text)

describe('the job summary', () => {
  it('starts with the verdict and its reasons', () => {
    expect(summary(rich()).split('\n').slice(0, 3)).toEqual([
      '## ❌ leakgate: failed',
      '',
      '1 new finding, 1 new leaking test',
    ])
    expect(
      summary(
        verdict({ coverage: { ...verdict().coverage, whole: { proved: 1, exercised: 0, unproved: 0, leaks: 0 } } }),
      ),
    ).toMatch(/^## ✅ leakgate: passed\n\nnothing new leaks/)
  })

  it('says that nothing was looked at rather than that nothing leaks', () => {
    expect(summary(verdict())).toContain('nothing was looked at')
  })

  it('says what report-only hides', () => {
    const text = summary(
      failing([finding()], { status: 'passed', reportOnly: { until: '2027-01-31', wouldBe: 'failed' } }),
    )
    expect(text).toContain('the policy only reports until 2027-01-31; it would have failed')
  })

  it('shows a new finding with its line, its trace and the repair', () => {
    expect(summary(rich())).toContain(
      [
        '### New findings: 1',
        '',
        `**high** \`src/db.py:12:8\` in \`Store.load\` ([\`py/sqlite-not-closed\`](${sqlitePage}))`,
        '',
        'The connection conn is never closed.',
        '',
        '1. `src/db.py:12` acquired here',
        '2. `src/db.py:14` leaves the function here',
        '',
        '**To mend it:** Use contextlib.closing.',
      ].join('\n'),
    )
  })

  it('says what a finding and its reason both say once', () => {
    expect(summary(failing([finding()])).match(/never closed/g)).toHaveLength(1)
  })

  it('shows a leaking test with its growth, where from, and how to repeat it', () => {
    expect(summary(rich())).toContain(
      [
        '### Leaking tests: 1',
        '',
        '**`tests/test_db.py::test_load`** in suite `unit`',
        '',
        '- +51.2 kB an iteration (48 kB to 54.1 kB), 3 objects, increasing',
        '- 3 × sqlite left open, opened at src/db.py:12 in Store.load',
        '- list: src/cache.py:7 in remember',
        '',
        'Repeat it: `leakgate run --test tests/test_db.py::test_load`',
      ].join('\n'),
    )
  })

  it('gives the leak coverage of the change in one line', () => {
    expect(summary(rich())).toContain('\n5 acquisitions added: 3 proved, 1 exercised, 1 unproved, 0 leak\n')
  })

  it('folds what was added by category and folder', () => {
    expect(summary(rich())).toContain(
      [
        '<details><summary>Added by category and folder</summary>',
        '',
        '| Category | proved | exercised | unproved | leaks | Coverage |',
        '| --- | --- | --- | --- | --- | --- |',
        '| socket | 1 | 0 | 1 | 0 | 50 % |',
        '| file | 2 | 1 | 0 | 0 | 100 % |',
        '',
        '| Folder | proved | exercised | unproved | leaks | Coverage |',
        '| --- | --- | --- | --- | --- | --- |',
        '| src | 3 | 1 | 1 | 0 | 80 % |',
        '',
        '</details>',
      ].join('\n'),
    )
    expect(summary(verdict())).not.toContain('by category')
  })

  it('tells the share of all acquisitions, and what it was at the base where that is known', () => {
    expect(summary(rich())).toContain(
      '50 acquisitions looked at: 30 proved, 10 exercised, 9 unproved, 1 leak; 80 % known to be released\n',
    )
    const base = { proved: 9, exercised: 0, unproved: 1, leaks: 0 }
    expect(summary(verdict({ coverage: { ...rich().coverage, base } }))).toContain(
      '50 acquisitions in all: 30 proved, 10 exercised, 9 unproved, 1 leak; 80 % known to be released, 90 % at the base',
    )
  })

  it('gives budgets as bars with numbers', () => {
    expect(summary(rich())).toContain('| 🟡 | global | peak | `████████████████░░░░` | 412 MB of 512 MB (80.5 %) |')
  })

  it('folds what was known and names what could not be measured', () => {
    const text = summary(rich())
    expect(text).toMatch(
      /<details><summary>Known before: 1<\/summary>\n\n.*\n.*\n\| medium \| `src\/known.py:12` \| Known one. \|\n\n<\/details>/,
    )
    expect(text).toContain('| network bytes | the system does not tell |')
    expect(text).toContain('| `src/broken.py` | line 3: unclosed bracket |')
    expect(text).toContain('| `unit` | `tests/test_db.py::test_gone` | not collected |')
  })

  it('shows what the change suppresses with the reason, and folds what is suppressed', () => {
    const text = summary(rich())
    expect(text).toMatch(/### Suppressed by this change, waiting for approval: 1\n\n.*`src\/unapproved.py:12:8`/)
    expect(text).toContain('Reason given: we will see')
    expect(text).toMatch(
      /<summary>Suppressed in the code: 1<\/summary>\n\n.*\n.*\n\| `src\/silenced.py:12` \| `py\/sqlite-not-closed` \| the daemon lives as long as the machine \|/,
    )
  })

  it('lists what the change excuses, once', () => {
    expect(summary(rich())).toContain('- the policy raises budgets.global.peak from 256 MB to 512 MB')
    expect(summary(rich())).toContain('Reason given: goes away in May')
    const unapproved = {
      kind: 'unapproved' as const,
      severity: 'high' as const,
      blocks: true,
      message: 'the change excuses itself: it edits the policy',
      repair: 'Take it back.',
    }
    const text = summary(verdict({ status: 'failed', reasons: [unapproved], selfExcuses: ['it edits the policy'] }))
    expect(text.match(/it edits the policy/g)).toHaveLength(1)
  })

  it('ends at a section boundary within the limit and says how many sections are missing', () => {
    const many = Array.from({ length: 5000 }, (_, at) => finding({ line: at + 1, message: 'é'.repeat(300) }))
    const text = summary(failing(many))
    expect(bytes(text)).toBeLessThanOrEqual(summaryLimit)
    expect(bytes(text)).toBeGreaterThan(summaryLimit * 0.99)
    expect(text).toMatch(/\*\*To mend it:\*\* Use contextlib.closing.\n\n\*\d+ sections left out here/)
  })

  it('never exceeds its limit and never holds half a character', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 300, max: 5000 }),
        (texts, limit) => {
          const written = summary(
            failing(
              texts.map(path => finding({ path, message: path })),
              { newLeaks: texts.map(test => leak({ test })), selfExcuses: texts },
            ),
            limit,
          )
          expect(bytes(written)).toBeLessThanOrEqual(limit)
          expect(written).not.toMatch(/\p{Cs}/u)
        },
      ),
    )
  })

  it.each(Object.entries(hostile))('keeps its structure with %s in every text', (_, text) => {
    const build = (words: string) => {
      const odd = finding({ path: words, message: words, rule: words, repair: words, symbol: words, trace: [] })
      const acceptance = { fingerprint: words, rule: words, path: words, symbol: words, reason: words }
      return summary(
        failing([odd], {
          findings: {
            new: [odd],
            known: [odd],
            accepted: [{ finding: odd, acceptance }],
            pending: [],
            suppressed: [],
            unapproved: [],
            fixed: [odd],
          },
          newLeaks: [leak({ test: words, suite: words, reproduce: words, stacks: [], resources: [] })],
          stale: [acceptance],
          improved: [{ suite: words, test: words, detail: words }],
          vanished: [{ suite: words, test: words, why: words }],
          unmeasured: [{ what: words, why: words }],
          selfExcuses: [words],
          budgets: [{ scope: words, what: 'peak', unit: 'count', used: 1, limit: 2, level: 'ok' }],
        }),
      )
    }
    const skeleton = (markdown: string) =>
      markdown
        .split('\n')
        .map(line => `${/^(#+ |\d+\. |- |<\/?details>|\| ?)?/.exec(line)![0]}${line.match(/\|/g)?.length ?? 0}`)
    expect(skeleton(build(text))).toEqual(skeleton(build('harmless')))
    const outsideCode = build(text).replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
    expect(outsideCode.replace(/<\/?(details|summary|code)>/g, '')).not.toMatch(/[<>]|\]\(|:\/\//)
  })
})
