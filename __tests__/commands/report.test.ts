/** The audit of a whole repository, on every surface. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { closing, leaking } from '../action/sources.ts'
import { newRepository } from '../changes/repository.ts'
import { explained, leakgate } from './cli.ts'

const hostile = '<img src=x onerror=alert(1)>|`.py'

/** Two leaks in a folder of their own, one that is mended on the way, one clean file. */
function audited() {
  const repository = newRepository()
  repository.commit({ 'app/db/a.py': leaking, 'app/db/b.py': leaking, 'lib/c.py': closing })
  repository.git('tag', 'before')
  repository.commit({ 'app/db/b.py': closing })
  return repository
}

const acceptance = ({ fingerprint, rule, path, symbol }: Finding, expires: string) => ({
  [`.leakgate/accepted/${fingerprint}.json`]: JSON.stringify({ rule, path, symbol, reason: 'because', expires }),
})

const report = (folder: string, ...args: string[]) => leakgate(folder, ['report', ...args])

describe('report', () => {
  test('counts files, findings and acquisitions, by category and by folder', async () => {
    const { code, stdout, stderr } = await report(audited().folder, '--format', 'json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { audit } = JSON.parse(stdout)
    expect(audit).toMatchObject({
      ...{ files: 3, filesWithFindings: 1, accepted: 0, suppressed: 0, skipped: [] },
      severities: { critical: 0, high: 1, medium: 0, low: 0 },
      coverage: { proved: 2, exercised: 0, unproved: 0, leaks: 1 },
      worst: [{ path: 'app/db/a.py', severities: { high: 1 } }],
    })
    expect(audit.folders).toMatchObject([
      { name: 'app/db', findings: 1, coverage: { proved: 1, leaks: 1 } },
      { name: 'lib', findings: 0, coverage: { proved: 1, leaks: 0 } },
    ])
    expect(audit.categories).toHaveLength(1)
    expect(audit.sites).toHaveLength(3)
  })

  test('says the same in words, and what is left at high', async () => {
    const { code, stdout } = await report(audited().folder)
    expect(code).toBe(0)
    expect(stdout).toContain('3 files analysed, 1 with findings')
    expect(stdout).toContain('findings: 1 high')
    expect(stdout).toContain('66.7 % of 3 acquisitions are proved or exercised')
    expect(stdout).toMatch(/app\/db\/a\.py:\d+:\d+\s+high/)
  })

  test('compares with a revision', async () => {
    const { folder } = audited()
    const { stdout } = await report(folder, '--since', 'before')
    expect(stdout).toContain('since before: high 2 → 1, leak coverage 33.3 % → 66.7 %')
    expect(await report(folder, '--since', 'never')).toMatchObject(explained(2, 'never'))
  })

  test('tells what the ledger accepts apart', async () => {
    const { folder } = audited()
    const [finding] = JSON.parse((await report(folder, '--format', 'json')).stdout).audit.findings
    const accepted = await leakgate(folder, ['ledger', 'accept', finding.fingerprint, '--reason', 'known'])
    expect(accepted).toMatchObject({ code: 0 })
    const { audit } = JSON.parse((await report(folder, '--format', 'json')).stdout)
    expect(audit).toMatchObject({ accepted: 1, findings: [], severities: { high: 0 } })
  })

  test('holds what it finds against the ledger, on every surface', async () => {
    const repository = audited()
    const [finding] = JSON.parse((await report(repository.folder, '--format', 'json')).stdout).audit.findings
    repository.commit({
      ...acceptance(finding, '2020-01-31'),
      ...acceptance({ ...finding, fingerprint: 'f'.repeat(16), path: 'lib/gone.py' }, '2999-01-31'),
    })
    const { audit } = JSON.parse((await report(repository.folder, '--format', 'json')).stdout)
    expect(audit).toMatchObject({
      accepted: 0,
      expired: [{ fingerprint: finding.fingerprint }],
      expiring: [],
      stale: [{ path: 'lib/gone.py' }],
    })
    for (const format of ['terminal', 'markdown', 'html']) {
      const { stdout } = await report(repository.folder, '--format', format)
      expect(stdout).toMatch(/against the ledger: 1 acceptance ended, 1 acceptance no longer needed/i)
      expect(stdout).toContain('ended on 2020-01-31')
      expect(stdout).toContain('lib/gone.py')
    }

    const soon = new Date(Date.now() + 7 * 86_400e3).toISOString().slice(0, 10)
    repository.commit(acceptance(finding, soon))
    const { stdout } = await report(repository.folder)
    expect(stdout).toMatch(/1 finding accepted, 1 acceptance about to end, 1 acceptance no longer needed/)
    expect(stdout).toContain(`ends on ${soon}: ${finding.rule} in count of app/db/a.py: because`)
  })

  test('records its numbers when asked to, and shows how they moved on every surface', async () => {
    const repository = audited()
    const { folder } = repository
    expect((await report(folder)).stdout).not.toContain('Trend')
    repository.git('switch', '--quiet', '--detach', 'before')
    await report(folder, '--record')
    repository.git('switch', '--quiet', 'main')
    await report(folder, '--record')
    const { stdout: terminal } = await report(folder, '--record')
    expect(repository.git('status', '--porcelain')).toBe('?? .leakgate/')
    expect(repository.git('check-ignore', '.leakgate/history.jsonl')).toBe('.leakgate/history.jsonl')

    expect(terminal).toContain('leak coverage  ▁█  33.3 % → 66.7 %\n  findings       █▁  2 → 1')
    const commit = repository.git('rev-parse', 'HEAD')
    expect(terminal).toContain(`${commit.slice(0, 10)}  0 critical, 1 high, 0 medium, 0 low; leak coverage 66.7 %`)
    const json = await report(folder, '--format', 'json')
    expect(JSON.parse(json.stdout).audit.trend).toMatchObject([
      { coverage: { proved: 1, leaks: 2 }, findings: { high: 2 } },
      { commit, coverage: { proved: 2, leaks: 1 }, findings: { high: 1 } },
    ])
    const markdown = await report(folder, '--format', 'markdown')
    expect(markdown.stdout).toContain('| Recorded | Commit | critical | high | medium | low | Leak coverage |')
    expect(markdown.stdout).toContain('Trend of leak coverage: 33.3 % → 66.7 %')
    const page = await report(folder, '--format', 'html')
    expect(page.stdout).toContain('aria-label="leak coverage: 33.3 % → 66.7 %, in 2 recorded audits"')
    expect(page.stdout).toContain(`<td>${commit.slice(0, 10)}`)
  })

  test('writes a page beside, where nothing of a repository becomes markup', async () => {
    const repository = audited()
    repository.commit({ [hostile]: leaking })
    const { code, stdout } = await report(repository.folder, '--format', 'markdown', '--html', 'out/audit.html')
    expect(code).toBe(0)
    expect(stdout).toContain('# Leak audit')
    expect(stdout).not.toContain('<img')
    const page = readFileSync(join(repository.folder, 'out', 'audit.html'), 'utf8')
    expect(page).toContain('Content-Security-Policy')
    expect(page).not.toContain('<img')
    expect(page).not.toMatch(/(?:src|href)=["']?https?:/)
  })

  test('says that there was nothing', async () => {
    const repository = newRepository()
    repository.commit({ 'README.md': 'Nothing.\n' })
    const { code, stdout } = await report(repository.folder)
    expect(code).toBe(0)
    expect(stdout).toContain('0 files analysed')
    expect(stdout).toContain('no acquisition was seen')
  })
})
