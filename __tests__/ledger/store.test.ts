import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderSource, loadLedger, saveLedger } from '../../src/ledger/store.ts'
import { acceptance, entry } from './facts.ts'

const facts = { acceptances: [acceptance()], baseline: [entry({ test: 'a', growth: 64 }), entry({ test: 'b' })] }
let root: string
let folder: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'leakgate-ledger-'))
  folder = join(root, '.leakgate')
})
afterEach(() => rm(root, { recursive: true, force: true }))

const load = () => loadLedger(folderSource(folder), folder)

describe('a ledger on disk', () => {
  it('is empty where there is none', async () => {
    expect(await load()).toEqual({ ledger: { acceptances: [], baseline: [] }, warnings: [] })
  })

  it('is read as it was saved, and saving it again changes nothing', async () => {
    expect(await saveLedger(folder, facts)).toHaveLength(3)
    expect((await load()).ledger).toEqual(facts)
    expect(await saveLedger(folder, facts)).toEqual([])
  })

  it('loses the files whose facts are gone and leaves no temporary file', async () => {
    await saveLedger(folder, facts)
    const changed = await saveLedger(folder, { ...facts, acceptances: [acceptance({ fingerprint: 'f'.repeat(16) })] })
    expect(changed).toEqual(['accepted/0123456789abcdef.json', `accepted/${'f'.repeat(16)}.json`])
    expect(await readdir(folder, { recursive: true })).toHaveLength(5)
  })

  it('leaves alone what it could not read', async () => {
    await saveLedger(folder, facts)
    const damaged = join(folder, 'accepted', `${'e'.repeat(16)}.json`)
    await writeFile(damaged, '{"rule":"py/')
    await writeFile(join(folder, 'policy.yml'), 'version: 1\n')
    await saveLedger(folder, { acceptances: [], baseline: [] })
    expect(await readFile(damaged, 'utf8')).toBe('{"rule":"py/')
    expect(await readFile(join(folder, 'policy.yml'), 'utf8')).toBe('version: 1\n')
  })

  it('writes nothing over measurements it could not read', async () => {
    await saveLedger(folder, facts)
    const other = join(folder, 'measured', 'other.linux-x64-node24.jsonl')
    await writeFile(other, '{"test":"a"')
    await expect(saveLedger(folder, { acceptances: [], baseline: [] })).rejects.toMatchObject({
      code: 'ledger-damaged',
    })
    expect((await readdir(join(folder, 'accepted'))).length).toBe(1)
  })

  it('says what hinders it from writing, and the rest is whole', async () => {
    await saveLedger(folder, facts)
    const unwritable = { acceptances: [], baseline: [entry({ suite: 'x'.repeat(300) })] }
    await expect(saveLedger(folder, unwritable)).rejects.toMatchObject({
      code: 'ledger-not-written',
      fault: 'surroundings',
    })
    expect((await load()).ledger).toEqual(facts)
  })

  it.skipIf(process.platform === 'win32')('is never read through a link that leads elsewhere', async () => {
    await mkdir(join(folder, 'accepted'), { recursive: true })
    await writeFile(join(root, 'secret.json'), '{}')
    await symlink(join(root, 'secret.json'), join(folder, 'accepted', '0123456789abcdef.json'))
    await expect(load()).rejects.toMatchObject({ code: 'ledger-link', fault: 'user' })
    await rm(join(folder, 'accepted'), { recursive: true })
    await symlink(root, join(folder, 'accepted'))
    await expect(load()).rejects.toMatchObject({ code: 'ledger-link' })
  })
})

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'core.autocrlf=false', ...args], {
    cwd: root,
    encoding: 'utf8',
  })

describe('a ledger in git', () => {
  const revision = (rev: string) => ({
    list: async () =>
      git('ls-tree', '-r', '--name-only', rev, '.leakgate/')
        .split('\n')
        .filter(Boolean)
        .map(path => path.slice('.leakgate/'.length)),
    read: async (path: string) => git('show', `${rev}:.leakgate/${path}`),
  })

  beforeEach(() => {
    git('init', '-q', '-b', 'main')
  })

  it('is read from any revision', async () => {
    await saveLedger(folder, facts)
    git('add', '.')
    git('commit', '-qm', 'ledger')
    await saveLedger(folder, { acceptances: [], baseline: [] })
    expect((await loadLedger(revision('HEAD'))).ledger).toEqual(facts)
  })

  it('merges without conflict when two branches accept different findings', async () => {
    const commit = async (...fingerprints: string[]) => {
      await saveLedger(folder, { ...facts, acceptances: fingerprints.map(fingerprint => acceptance({ fingerprint })) })
      git('add', '.')
      git('commit', '-qm', 'accept')
    }
    const [first, ours, theirs] = ['1', '2', '3'].map(digit => digit.repeat(16)) as [string, string, string]
    await commit(first)
    git('checkout', '-qb', 'topic')
    await commit(first, theirs)
    git('checkout', '-q', 'main')
    await commit(first, ours)
    git('merge', '-q', 'topic', '-m', 'merge')
    expect((await load()).ledger.acceptances.map(({ fingerprint }) => fingerprint)).toEqual([first, ours, theirs])
  })

  it('is read with the conflict markers that git itself leaves', async () => {
    const commit = async (growth: number) => {
      await saveLedger(folder, { acceptances: [], baseline: [entry({ test: 'a', growth }), entry({ test: 'b' })] })
      git('add', '.')
      git('commit', '-qm', 'measure')
    }
    await commit(1000)
    git('checkout', '-qb', 'topic')
    await commit(300)
    git('checkout', '-q', 'main')
    await commit(2000)
    expect(() => git('-c', 'merge.conflictStyle=diff3', 'merge', 'topic')).toThrow()
    const { ledger, warnings } = await load()
    expect(ledger.baseline).toEqual([entry({ test: 'a', growth: 300 }), entry({ test: 'b' })])
    expect(warnings).toHaveLength(1)
  })
})
