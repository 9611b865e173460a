import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { terminal } from '../../src/report/terminal.ts'
import type { TerminalSettings } from '../../src/report/terminal-parts.ts'
import { terminalRun } from '../../src/report/terminal-run.ts'
import { terminalScan } from '../../src/report/terminal-scan.ts'
import { hostile } from './text.ts'
import { failing, finding, leak, rich, scanResult, sqlitePage, suite, verdict } from './verdict.ts'

const source = ['', ...Array.from({ length: 20 }, (_, at) => `\tline ${at + 2}`)].join('\n')
const settings: TerminalSettings = {
  colors: pc.createColors(false),
  verbose: false,
  readSource: path => (path === 'src/db.py' ? source : undefined),
}
const verbose = { ...settings, verbose: true }

describe('a verdict at the terminal', () => {
  it('starts with the verdict and the reasons', () => {
    expect(terminal(rich(), settings).split('\n').slice(0, 2)).toEqual([
      'leakgate: failed',
      '1 new finding, 1 new leaking test',
    ])
  })

  it('shows a new finding as a place to click, the trace with its source lines, and the repair', () => {
    expect(terminal(rich(), settings)).toContain(
      [
        'New findings',
        '  src/db.py:12:8  high  py/sqlite-not-closed in Store.load',
        '    The connection conn is never closed.',
        '    1. src/db.py:12 acquired here',
        '       12 │   line 12',
        '    2. src/db.py:14 leaves the function here',
        '       14 │   line 14',
        '    to mend it: Use contextlib.closing.',
      ].join('\n'),
    )
  })

  it('does without the source line of a file that cannot be read', () => {
    const text = terminal(failing([finding()]), { ...settings, readSource: () => undefined })
    expect(text).toContain('1. src/db.py:12 acquired here\n    2. src/db.py:14')
  })

  it('shows leaking tests, budgets, coverage, what was not looked at, and what to do', () => {
    const text = terminal(rich(), settings)
    expect(text).toContain(
      '  tests/test_db.py::test_load\n    +51.2 kB an iteration (48 kB to 54.1 kB), 3 objects, increasing',
    )
    expect(text).toContain('████████████████░░░░ global peak: 412 MB of 512 MB (80.5 %)')
    expect(text).toContain('5 acquisitions added: 3 proved, 1 exercised, 1 unproved, 0 leak')
    expect(text).toContain('src/broken.py: line 3: unclosed bracket')
    expect(text).toContain('network bytes: the system does not tell')
    expect(text).toMatch(
      /What to do next\n {2}1\. Use contextlib\.closing\.\n {2}2\. Close them in load\(\)\.\n {2}3\. Repeat the leak: leakgate run/,
    )
  })

  it('counts what was known, and lists it only when asked', () => {
    expect(terminal(rich(), settings)).toContain('1 finding known before (--verbose lists them)')
    expect(terminal(rich(), settings)).not.toContain('Known one.')
    expect(terminal(rich(), verbose)).toContain('Known one.')
  })

  it('leads to the page of the rule when asked for more', () => {
    expect(terminal(failing([finding()]), settings)).not.toContain(sqlitePage)
    expect(terminal(failing([finding()]), verbose)).toContain(`about the rule: ${sqlitePage}`)
  })

  it('shows what the change suppresses with the reason, counts what is suppressed, and lists it only when asked', () => {
    const reason = 'reason given: the daemon lives as long as the machine'
    const text = terminal(rich(), settings)
    expect(text).toMatch(
      /Suppressed by this change, waiting for approval\n {2}src\/unapproved\.py:12:8[\s\S]*reason given: we will see/,
    )
    expect(text).toContain('1 finding suppressed in the code (--verbose lists them)')
    expect(text).not.toContain(reason)
    expect(terminal(rich(), verbose)).toContain(reason)
  })

  it('says how many of the added acquisitions are suppressed', () => {
    const { coverage } = rich()
    const [site] = coverage.added
    const text = terminal(verdict({ coverage: { ...coverage, added: [{ ...site!, suppressed: true }] } }), settings)
    expect(text).toContain('1 unproved, 0 leak; 1 suppressed in the code')
  })

  it('shows what was added by category and folder where that is short or asked for', () => {
    const rows = '    socket  █████░░░░░  1 proved, 0 exercised, 1 unproved, 0 leak\n    file    ██████████  2 proved'
    expect(terminal(rich(), settings)).toContain(rows)
    const { coverage } = rich()
    const folders = Array.from({ length: 20 }, (_, at) => ({ ...coverage.folders[0]!, name: `src/${at}` }))
    const long = verdict({ coverage: { ...coverage, folders } })
    expect(terminal(long, settings)).toContain('of 2 kinds in 20 folders (--verbose lists them)')
    expect(terminal(long, verbose)).toContain('src/19  ████████░░')
  })

  it('says that nothing was looked at', () => {
    expect(terminal(verdict(), settings)).toContain('nothing was looked at')
    expect(terminal(rich(), settings)).not.toContain('nothing was looked at')
  })

  it('is coloured only when told to', () => {
    const red = '\u001b[31m'
    expect(terminal(rich(), settings)).not.toContain(red)
    expect(terminal(rich(), { ...settings, colors: pc.createColors(true) })).toContain(red)
  })

  it.each(Object.entries(hostile))('is the same in shape with %s in every text', (_, text) => {
    const build = (words: string) => {
      const odd = finding({ path: words, message: words, rule: words, repair: words, symbol: words })
      odd.trace[0]!.text = words
      return terminal(
        failing([odd], {
          newLeaks: [leak({ test: words, reproduce: words, resources: [{ kind: words, detail: words, path: words }] })],
          suites: [suite({ suite: words, problems: [words] })],
          skipped: [{ path: words, reason: words }],
          unmeasured: [{ what: words, why: words }],
          vanished: [{ suite: words, test: words, why: words }],
          selfExcuses: [words],
        }),
        {
          ...settings,
          readSource: () =>
            Array(20)
              .fill(words.replace(/[\r\n]/g, ' '))
              .join('\n'),
        },
      )
    }
    const written = build(text)
    expect(written.split('\n')).toHaveLength(build('harmless').split('\n').length)
    expect(written).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u2028\u202a-\u202e\u2066-\u2069]|##\[|^\s*::/mu)
  })
})

describe('a scan at the terminal', () => {
  it('lists findings, the worst last, and then says how many block', () => {
    const scan = scanResult({ findings: [finding(), finding({ severity: 'low', path: 'low.py' })] })
    const text = terminalScan(scan, 'high', settings)
    expect(text.indexOf('low.py')).toBeLessThan(text.indexOf('src/db.py'))
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '2 findings, 1 at or above high; 3 files and 5 acquisitions looked at in 40 ms',
    )
  })

  it('tells a clean scan from one that looked at nothing', () => {
    expect(terminalScan(scanResult(), 'high', settings)).toBe(
      'no finding; 3 files and 5 acquisitions looked at in 40 ms\n',
    )
    const nothing = { files: 0, parsed: 0, sites: 0, milliseconds: 1 }
    expect(terminalScan(scanResult({ stats: nothing }), 'high', settings)).toContain('nothing was looked at')
  })

  it('names files that were not scanned, the first ten unless asked for all', () => {
    const skipped = Array.from({ length: 12 }, (_, at) => ({ path: `f${at}.py`, reason: 'binary' }))
    const text = terminalScan(scanResult({ skipped }), 'high', settings)
    expect(text).toContain('Not scanned: 12 files')
    expect(text).toContain('f9.py: binary\n  and 2 more files (--verbose lists all)')
    expect(terminalScan(scanResult({ skipped }), 'high', verbose)).toContain('f11.py: binary')
  })
})

describe('a run at the terminal', () => {
  it('shows leaking tests, then the suites', () => {
    const text = terminalRun({ measurements: [leak()], suites: [suite({ problems: ['no peak'] })] }, settings)
    expect(text).toContain('  tests/test_db.py::test_load\n    +51.2 kB')
    expect(text).toContain('  unit: passed, 3 passed, 0 failed, 0 skipped; peak 60 MB, 1.2 s\n    no peak')
    expect(text.trimEnd().split('\n').at(-1)).toBe('1 test measured, 1 leak')
  })

  it('says what keeps a leak alive, and what grew elsewhere without blaming the project', () => {
    const held = { owner: 'project' as const, roots: ['app.cache.STORE', 'app.b', 'app.c'] }
    const others = leak({
      test: 'tests/test_cli.py::test_help',
      verdict: 'clean',
      heldBy: { owner: 'dependency', roots: ['click.X'] },
      reason: 'it grew by 40 B an iteration, held by a dependency (click.X), not by the project',
    })
    const text = terminalRun({ measurements: [leak({ heldBy: held }), others], suites: [suite()] }, settings)
    expect(text).toContain('kept alive by app.cache.STORE, app.b\n')
    expect(text).toMatch(/Growth that others hold\n+ *tests\/test_cli\.py::test_help: it grew by 40 B an iteration/)
    expect(text.trimEnd().split('\n').at(-1)).toBe('2 tests measured, 1 leak')
  })

  it('says when no test was measured', () => {
    expect(terminalRun({ measurements: [], suites: [suite()] }, settings)).toContain('no test was measured')
  })
})
