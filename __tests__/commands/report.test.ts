/** The audit of a whole repository, on every surface. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
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
