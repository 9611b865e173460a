/** The audit's page in a real browser. */
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Site } from '../../src/model/finding.ts'
import { auditOf } from '../../src/report/audit/audit.ts'
import { htmlAudit } from '../../src/report/audit/html.ts'
import { temporaryFolder } from '../changes/repository.ts'

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  name => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
)
// A run without a browser names what it leaves out at its end.
const inBrowser = test.runIf(browser)

const quiet =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** The page after its script has run, and after `act` in it. */
function opened(page: string, act = ''): string {
  const folder = temporaryFolder()
  const file = join(folder, 'audit.html')
  // What a reader would do: the policy of the page itself lets no other script in.
  const acting =
    act === '' ? page : page.replace(/<meta http-equiv[^>]*>/, '').replace('</html>', `<script>${act}</script>`)
  writeFileSync(file, acting)
  const args = [
    ...quiet.split(' '),
    `--user-data-dir=${join(folder, 'profile')}`,
    '--dump-dom',
    pathToFileURL(file).href,
  ]
  return execFileSync(browser!, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 })
}

const site = (i: number, state: Site['state']): Site => ({
  ...{ path: `src/f${i}.py`, line: i + 1, endLine: i + 1, column: 1, category: i % 2 ? 'file' : 'socket' },
  ...{ symbol: 'f', text: 'open(p)', state },
})

const pageOf = (sites: Site[]) =>
  htmlAudit(
    auditOf({
      scan: {
        ...{ findings: [], suppressed: [], skipped: [], sites },
        stats: { files: 1, parsed: 1, sites: sites.length, milliseconds: 1 },
      },
      standing: { accepted: 0, stale: [], expiring: [], expired: [] },
      recorded: [],
    }),
    '</title><script>document.title = "taken"</script>',
  )

const rows = (dom: string) =>
  [...(dom.split('id="sites"')[1] ?? '').matchAll(/<tr><td[^>]*class="(\w+)"/g)].map(m => m[1])

describe('the page', () => {
  inBrowser('shows a hundred of ten thousand acquisitions at a time, under its own policy', () => {
    const dom = opened(pageOf(Array.from({ length: 10_000 }, (_, i) => site(i, 'proved'))))
    expect(rows(dom)).toHaveLength(100)
    expect(dom).toContain('1–100')
    expect(dom).toContain('<title>Leak audit of &lt;/title&gt;')
  })

  inBrowser('filters by every word, and orders the worst first', () => {
    const page = pageOf([site(0, 'proved'), site(1, 'leaks'), site(2, 'unproved'), site(3, 'proved')])
    const type =
      "const i = document.querySelector('#sites input'); i.value = 'file src'; i.dispatchEvent(new Event('input'))"
    expect(rows(opened(page, type)).sort()).toEqual(['leaks', 'proved'])
    const order = "document.querySelector('#sites th button').click()"
    expect(rows(opened(page, order))).toEqual(['leaks', 'unproved', 'proved', 'proved'])
  })

  inBrowser('says at the column’s heading how it is ordered', () => {
    const twice = "const b = document.querySelector('#sites th button'); b.click(); b.click()"
    const dom = opened(pageOf([site(0, 'proved'), site(1, 'leaks')]), twice)
    expect(rows(dom)).toEqual(['proved', 'leaks'])
    expect(dom).toMatch(/<th scope="col" aria-sort="descending"><button/)
  })

  test('keeps no character that turns a line around', () => {
    const turning = '\u061c\u200e\u200f\u202a\u202e\u2066\u2069'
    const page = pageOf([{ ...site(0, 'leaks'), path: `${turning}/gpj.py`, symbol: turning }])
    for (const character of turning) expect(page).not.toContain(character)
    expect(page).toContain('gpj.py:1')
  })

  inBrowser('lets no script in by the text of a repository', () => {
    const evil = { ...site(0, 'leaks'), path: '</script><script>document.body.textContent = "taken"</script>' }
    const dom = opened(pageOf([evil]))
    expect(rows(dom)).toEqual(['leaks'])
    expect(dom).not.toContain('>taken<')
  })
})
