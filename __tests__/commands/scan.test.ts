import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cliBundle, plainEnvironment, runtimes } from '../action/bundle.ts'
import { closing, leaking, leakingRule, leaks } from '../action/sources.ts'
import { newRepository, temporaryFolder } from '../changes/repository.ts'
import { explained, leakgate } from './cli.ts'

const repositoryWith = (files: Record<string, string | Buffer>) => {
  const repository = newRepository()
  repository.commit(files)
  return repository
}

interface Finding {
  path: string
  line: number
}

const scanned = async (folder: string, ...args: string[]) => {
  const { stdout } = await leakgate(folder, ['scan', '--format', 'json', ...args])
  return JSON.parse(stdout) as { findings: Finding[]; skipped: { path: string; reason: string }[]; sites?: object[] }
}
const paths = ({ findings }: { findings: Finding[] }) => findings.map(({ path }) => path).sort()

describe.each(runtimes)('scan under $name', ({ node }) => {
  test('reads Python and JavaScript and stops at what is high', async () => {
    const { folder } = repositoryWith({ 'a.py': leaking, 'b.ts': 'export const n: number = 1\n', 'c.py': closing })
    const { code, stdout } = await leakgate(folder, ['scan'], { node })
    expect(code).toBe(1)
    expect(stdout).toContain(`a.py:5:18  high  ${leakingRule} in count`)
    expect(stdout).toContain('3 files')
  })

  test('passes where nothing leaks', async () => {
    const { folder } = repositoryWith({ 'c.py': closing, 'd.js': 'setTimeout(() => {}, 1)\n' })
    expect((await leakgate(folder, ['scan'], { node })).code).toBe(0)
  })
})

describe('the JSON', () => {
  test('is findings, skipped and stats, and nothing else is on standard output', async () => {
    const { folder } = repositoryWith({
      'a.py': leaking,
      'broken.py': 'import sqlite3\nc = sqlite3.connect(\n',
      '.leakgate/policy.yml': '{}\n',
    })
    const { code, stdout } = await leakgate(folder, ['scan', '--format', 'json'])
    const result = JSON.parse(stdout)
    expect(Object.keys(result)).toEqual(['findings', 'skipped', 'stats'])
    expect(result.findings).toMatchObject([{ rule: leakingRule, severity: 'high', path: 'a.py', line: 5 }])
    expect(result.skipped).toMatchObject([{ path: 'broken.py' }])
    expect(code).toBe(1)
  })

  test('holds the acquisition sites when they are asked for', async () => {
    const { folder } = repositoryWith({ 'a.py': leaking, 'c.py': closing })
    expect((await scanned(folder, '--inventory')).sites).toEqual([
      { path: 'a.py', line: 5, endLine: 5, category: 'sqlite', state: 'leaks' },
      { path: 'c.py', line: 6, endLine: 6, category: 'sqlite', state: 'proved' },
    ])
  })
})

test.each([
  ['sarif', (text: string) => expect(JSON.parse(text)).toMatchObject({ version: '2.1.0' })],
  ['gitlab', (text: string) => expect(JSON.parse(text)).toMatchObject([{ location: { path: 'a.py' } }])],
  ['junit', (text: string) => expect(text).toMatch(/^<\?xml[\s\S]*failures="1"[\s\S]*<\/testsuites>\n$/)],
  ['github', (text: string) => expect(text).toMatch(/^::error file=a\.py,line=5,/)],
])('--format %s is written, also into a file in a new folder', async (format, expectFit) => {
  const { folder } = repositoryWith({ 'a.py': leaking })
  const { stdout, code } = await leakgate(folder, ['scan', '--format', format])
  expectFit(stdout)
  const into = await leakgate(folder, ['scan', '--format', format, '--output', 'out/result'])
  expect(into).toMatchObject({ code, stdout: '' })
  expect(readFileSync(join(folder, 'out', 'result'), 'utf8')).toBe(stdout)
})

test('a file that cannot be written is a mistake', async () => {
  const { folder } = repositoryWith({ 'a.py': leaking })
  expect(await leakgate(folder, ['scan', '--output', '.'])).toMatchObject(explained(2, 'could not be written to .'))
})

describe('what is scanned', () => {
  test('everything that git does not ignore, wherever leakgate is started', async () => {
    const { folder, write } = repositoryWith({ '.gitignore': 'ignored.py\n', 'sub/a.py': leaking })
    write('ignored.py', leaking)
    write('untracked.py', leaking)
    expect(paths(await scanned(join(folder, 'sub')))).toEqual(['sub/a.py', 'untracked.py'])
  })

  test('--changed: what differs from HEAD or from a revision, and no more', async () => {
    const { folder, write, commit } = repositoryWith({ 'a.py': leaking })
    commit({ 'b.py': leaking })
    write('c.py', leaking)
    expect(paths(await scanned(folder, '--changed'))).toEqual(['c.py'])
    expect(paths(await scanned(folder, '--changed=HEAD~1'))).toEqual(['b.py', 'c.py'])
    expect(await leakgate(folder, ['scan', '--changed=gone'])).toMatchObject(explained(2, 'no commit "gone"'))
  })

  test('--staged: what is staged, not what lies on disk', async () => {
    const { folder, write, git } = repositoryWith({ 'a.py': leaking })
    write('b.py', leaking)
    git('add', 'b.py')
    write('b.py', closing)
    expect(paths(await scanned(folder, '--staged'))).toEqual(['b.py'])
  })

  test('named files and folders, inside the repository by their path from its root', async () => {
    const { folder } = repositoryWith({ 'sub/a.py': leaking, 'b.py': leaking, '-dash.py': leaking })
    expect(paths(await scanned(join(folder, 'sub'), '.'))).toEqual(['sub/a.py'])
    expect(paths(await scanned(folder, 'b.py', 'b.py', join(folder, 'sub', 'a.py')))).toEqual(['b.py', 'sub/a.py'])
    expect(paths(await scanned(folder, '--', '-dash.py'))).toEqual(['-dash.py'])
  })

  test('named files and folders outside of any repository, as given', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'sub', 'a.py'), leaking)
    expect(paths(await scanned(folder, 'sub/a.py'))).toEqual(['sub/a.py'])
    expect(paths(await scanned(folder, 'sub'))).toEqual([join('sub', 'a.py')])
    expect(paths(await scanned(temporaryFolder(), join(folder, 'sub', 'a.py')))).toEqual([join(folder, 'sub', 'a.py')])
  })

  test('what the policy includes; --no-policy ignores it', async () => {
    const { folder } = repositoryWith({ '.leakgate/policy.yml': 'scan: { exclude: [a.py] }\n', 'a.py': leaking })
    expect(paths(await scanned(folder))).toEqual([])
    expect(paths(await scanned(folder, '--no-policy'))).toEqual(['a.py'])
  })

  test('a link is named and not followed', async () => {
    const { folder, git } = repositoryWith({ 'a.py': closing })
    const outside = join(temporaryFolder(), 'outside.py')
    writeFileSync(outside, leaking)
    symlinkSync(outside, join(folder, 'tracked.py'))
    git('add', '--all')
    symlinkSync(outside, join(folder, 'untracked.py'))
    const result = await scanned(folder)
    expect(paths(result)).toEqual([])
    expect(result.skipped.map(({ path }) => path).sort()).toEqual(['tracked.py', 'untracked.py'])
    expect(result.skipped[0]?.reason).toContain('symbolic link')
  })
})

describe('paths that make no sense', () => {
  test.each([
    ['one that is not there', ['nowhere.py'], 'nowhere.py cannot be scanned'],
    ['paths and a change', ['--staged', 'a.py'], 'paths were named together with --staged'],
    ['no path and no repository', [], 'is not inside a git repository'],
  ])('%s is a mistake', async (_, args, message) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.py'), closing)
    expect(await leakgate(folder, ['scan', ...args])).toMatchObject(explained(2, message))
  })

  test.skipIf(process.platform === 'win32')('a device, which would never end, is a mistake', async () => {
    expect(await leakgate(temporaryFolder(), ['scan', '/dev/zero'])).toMatchObject(explained(2, 'neither a file'))
  })
})

test.skipIf(process.platform === 'win32')('a reader that closes its end is no error', async () => {
  const { folder } = repositoryWith({ 'a.py': leaks(2000) })
  const line = `"${process.execPath}" "${cliBundle}" scan --format json | head -n 1; echo "\${PIPESTATUS[0]}"`
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>(resolve =>
    execFile('bash', ['-c', line], { cwd: folder, env: plainEnvironment }, (_, stdout, stderr) =>
      resolve({ stdout, stderr }),
    ),
  )
  expect({ stdout, stderr }).toEqual({ stdout: '{\n1\n', stderr: '' })
})

test('a file that does not parse is named though it mentions nothing that acquires', async () => {
  const repository = newRepository()
  repository.commit({ 'fine.py': 'x = 1\n' })
  repository.write('broken.py', 'def f(:\n')
  const named = await leakgate(repository.folder, ['scan', '--format', 'json', 'broken.py'])
  expect(JSON.parse(named.stdout).skipped).toEqual([{ path: 'broken.py', reason: expect.stringContaining('line 1') }])
  const changed = await leakgate(repository.folder, ['check', '--base', 'HEAD', '--format', 'json'])
  expect(JSON.parse(changed.stdout).verdict.skipped).toHaveLength(1)
})

test.skipIf(process.platform !== 'linux')(
  'a folder that the system refuses to make is a mistake, not an endless wait',
  async () => {
    const repository = newRepository()
    repository.commit({ 'fine.py': 'x = 1\n' })
    const { code, stderr } = await leakgate(repository.folder, ['scan', '--output', '/proc/leakgate/report'])
    expect(code).toBe(2)
    expect(stderr).toContain('could not be written')
  },
)

test('a package of a monorepo draws a stricter line for its own files', async () => {
  const repository = newRepository()
  const medium = 'def read(p):\n    return open(p).read()\n'
  repository.commit({ 'a/.leakgate/policy.yml': 'block: { at: medium }\n' })
  repository.git('switch', '--quiet', '--create', 'change')
  repository.commit({ 'b/mine.py': medium })
  expect((await leakgate(repository.folder, ['check', '--base', 'main'])).code).toBe(0)
  repository.commit({ 'a/mine.py': medium })
  expect((await leakgate(repository.folder, ['check', '--base', 'main'])).code).toBe(1)
  expect((await leakgate(repository.folder, ['scan'])).code).toBe(1)
})
