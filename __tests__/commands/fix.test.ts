import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { acceptanceOf } from '../action/acceptance.ts'
import { runtimes } from '../action/bundle.ts'
import { closing, leaking } from '../action/sources.ts'
import { newRepository, type TestRepository, temporaryFolder } from '../changes/repository.ts'
import { explained, leakgate } from './cli.ts'

const reading = 'def read(path):\n    return open(path).read()\n'
const repaired = 'def read(path):\n    with open(path) as f:\n        return f.read()\n'
const thread = 'import threading\n\n\ndef start(work):\n    t = threading.Thread(target=work)\n    t.start()\n'

const repositoryWith = (files: Record<string, string | Buffer>): TestRepository => {
  const repository = newRepository()
  repository.commit(files)
  return repository
}

const content = ({ folder }: TestRepository, path: string) => readFileSync(join(folder, path))

describe.each(runtimes)('fix under $name', ({ node }) => {
  test('prints a patch, says what it would do, and changes nothing', async () => {
    const repository = repositoryWith({ 'a.py': reading, 'b.py': thread })
    const { code, stdout, stderr } = await leakgate(repository.folder, ['fix'], { node })
    expect(code).toBe(1)
    expect(stdout).toContain('--- a/a.py\n+++ b/a.py\n')
    expect(stdout).not.toContain('b.py')
    expect(stderr).toContain('b.py:5:9: py/thread-not-joined offered: Wait for it with t.join() (not certain: ')
    expect(stderr).toContain('+    t.join()')
    expect(stderr).toContain('1 finding would be repaired, 1 with an offer, 0 without a repair')
    expect(content(repository, 'a.py').toString()).toBe(reading)
  })

  test('repairs in place, and finds nothing to do the second time', async () => {
    const repository = repositoryWith({ 'a.py': reading, 'b.py': thread })
    const first = await leakgate(repository.folder, ['fix', '--write'], { node })
    expect(first).toMatchObject({ code: 0, stdout: 'a.py\n' })
    expect(content(repository, 'a.py').toString()).toBe(repaired)
    expect(content(repository, 'b.py').toString()).toBe(thread)
    const second = await leakgate(repository.folder, ['fix', '--write'], { node })
    expect(second).toMatchObject({ code: 0, stdout: '' })
    expect(content(repository, 'a.py').toString()).toBe(repaired)
  })
})

describe('the patch', () => {
  const odd = {
    'plain.py': reading,
    'crlf.py': reading.replaceAll('\n', '\r\n'),
    'marked.py': `\ufeff${reading}`,
    'open-end.py': reading.trimEnd(),
    'latin.py': Buffer.from(`# coding: latin-1\n# caf\u00e9\n${reading}`, 'latin1'),
    'with space/é "q".py': reading,
    'part.js':
      "import fs from 'node:fs'\nexport function f(p) {\n  const fd = fs.openSync(p)\n  fs.readSync(fd, b)\n  fs.closeSync(fd)\n}\n",
  }

  test('is what --write does, for git apply', async () => {
    const byPatch = repositoryWith(odd)
    const inPlace = repositoryWith(odd)
    const patch = join(temporaryFolder(), 'fix.patch')
    expect(await leakgate(byPatch.folder, ['fix', '--output', patch])).toMatchObject({ code: 1, stdout: '' })
    byPatch.git('apply', '--check', patch)
    byPatch.git('apply', patch)
    expect((await leakgate(inPlace.folder, ['fix', '--write'])).code).toBe(0)
    for (const path of Object.keys(odd)) {
      expect(content(byPatch, path), path).toEqual(content(inPlace, path))
      expect(content(inPlace, path), path).not.toEqual(Buffer.from(odd[path as keyof typeof odd]))
    }
  })

  test('is empty where there is nothing to repair', async () => {
    const { folder } = repositoryWith({ 'a.py': closing })
    const { code, stdout, stderr } = await leakgate(folder, ['fix'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toContain('0 findings would be repaired, 0 with an offer, 0 without a repair')
  })
})

describe('what is looked at', () => {
  test('is what is named', async () => {
    const repository = repositoryWith({ 'a.py': reading, 'sub/b.py': reading })
    await leakgate(join(repository.folder, 'sub'), ['fix', '--write', 'b.py'])
    expect(content(repository, 'a.py').toString()).toBe(reading)
    expect(content(repository, 'sub/b.py').toString()).toBe(repaired)
  })

  test('is what has changed', async () => {
    const repository = repositoryWith({ 'a.py': reading, 'b.py': '' })
    repository.write('b.py', reading)
    expect((await leakgate(repository.folder, ['fix', '--write', '--changed'])).stdout).toBe('b.py\n')
    expect(content(repository, 'a.py').toString()).toBe(reading)
  })

  test('needs no repository where files are named', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.py'), reading)
    expect((await leakgate(folder, ['fix', '--write', 'a.py'])).code).toBe(0)
    expect(readFileSync(join(folder, 'a.py'), 'utf8')).toBe(repaired)
  })

  test('leaves alone what the ledger accepts or a comment suppresses', async () => {
    const silenced = reading.replace('.read()', '.read()  # leakgate: ignore[py/file-not-closed] short-lived tool')
    const repository = repositoryWith({ 'a.py': reading, 'b.py': silenced })
    repository.commit(await acceptanceOf('a.py', reading))
    expect(await leakgate(repository.folder, ['fix'])).toMatchObject({ code: 0, stdout: '' })
    expect((await leakgate(repository.folder, ['fix', '--no-policy'])).stdout).toContain('+++ b/a.py')
  })
})

test('the JSON tells what is repaired, offered and left', async () => {
  const { folder } = repositoryWith({ 'a.py': reading, 'b.py': thread, 'c.py': leaking })
  const { code, stdout } = await leakgate(folder, ['fix', '--format', 'json'])
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    written: false,
    repaired: [
      { finding: { path: 'a.py', line: 2 }, title: 'Open it in a with statement' },
      { finding: { path: 'c.py', rule: 'py/sqlite-not-closed' } },
    ],
    offered: [{ finding: { path: 'b.py' }, doubt: 'the program then waits for the thread to end' }],
    left: [],
    patch: expect.stringContaining('+++ b/c.py'),
  })
})

describe('scan --fixes', () => {
  test('adds to each finding what would repair it alone', async () => {
    const { folder } = repositoryWith({ 'a.py': reading, 'b.py': thread })
    const { stdout } = await leakgate(folder, ['scan', '--fixes', '--format', 'json'])
    const [file, started] = JSON.parse(stdout).findings
    expect(file).toMatchObject({ path: 'a.py', fix: { title: 'Open it in a with statement', safe: true } })
    expect(started).toMatchObject({
      path: 'b.py',
      fix: { safe: false, doubt: 'the program then waits for the thread to end' },
    })
  })

  test('writes them into SARIF, with the doubt', async () => {
    const { folder } = repositoryWith({ 'b.py': thread })
    const { stdout } = await leakgate(folder, ['scan', '--fixes', '--format', 'sarif'])
    expect(JSON.parse(stdout).runs[0].results[0].fixes).toMatchObject([
      {
        description: { text: expect.stringMatching(/^Wait for it with t\.join\(\) \(look it over: the program then/) },
        artifactChanges: [{ replacements: [{ insertedContent: { text: '    t.join()\n' } }] }],
      },
    ])
  })

  test('is not for what is staged', async () => {
    const { folder } = repositoryWith({ 'a.py': reading })
    expect(await leakgate(folder, ['scan', '--fixes', '--staged'])).toEqual(
      explained(2, '--fixes was given together with --staged'),
    )
  })
})

describe('a file that is written', () => {
  test.skipIf(process.platform === 'win32')('keeps its mode', async () => {
    const repository = repositoryWith({ 'a.py': reading })
    chmodSync(join(repository.folder, 'a.py'), 0o750)
    await leakgate(repository.folder, ['fix', '--write'])
    expect(statSync(join(repository.folder, 'a.py')).mode & 0o777).toBe(0o750)
    expect(repository.git('status', '--porcelain')).toBe('M a.py')
  })

  test.skipIf(process.platform === 'win32')('is not reached through a link that leads out', async () => {
    const outside = temporaryFolder()
    writeFileSync(join(outside, 'a.py'), reading)
    const { folder } = repositoryWith({ 'x.py': closing })
    symlinkSync(join(outside, 'a.py'), join(folder, 'a.py'))
    expect(await leakgate(folder, ['fix', '--write', 'a.py'])).toEqual(
      explained(3, 'a.py could not be written: a link leads out of the repository'),
    )
    expect(readFileSync(join(outside, 'a.py'), 'utf8')).toBe(reading)
  })

  test.skipIf(process.getuid?.() === 0)('is whole where the folder may not be written to', async () => {
    const { folder } = repositoryWith({ 'sub/a.py': reading })
    chmodSync(join(folder, 'sub'), 0o555)
    expect(await leakgate(folder, ['fix', '--write'])).toEqual(explained(3, /could not be written/))
    expect(readFileSync(join(folder, 'sub', 'a.py'), 'utf8')).toBe(reading)
    chmodSync(join(folder, 'sub'), 0o755)
  })
})

describe('mistakes', () => {
  test.each([
    [['--changed', '--write', 'a.py'], 'paths were named together with --changed'],
    [['missing.py'], 'missing.py cannot be scanned'],
    [['--changed', 'nowhere'], 'git knows no commit "nowhere" here'],
  ])('%s', async (args, message) => {
    const { folder } = repositoryWith({ 'a.py': reading })
    expect(await leakgate(folder, ['fix', ...args])).toEqual(explained(2, message))
  })

  test('a file that does not parse is named and left alone', async () => {
    const broken = `${reading})\n`
    const repository = repositoryWith({ 'a.py': reading, 'bad.py': broken })
    const { code, stderr } = await leakgate(repository.folder, ['fix', '--write'])
    expect(code).toBe(0)
    expect(stderr).toContain('bad.py was not read whole: syntax error at line 3')
    expect(content(repository, 'bad.py').toString()).toBe(broken)
  })
})

describe('Python says so too', () => {
  const run = (folder: string, ...flags: string[]) =>
    execFileSync('python3', [...flags, 'main.py'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString()

  test.skipIf(process.platform === 'win32').each([
    [
      'a file',
      "import json\n\n\ndef main():\n    data = json.load(open('data.json'))\n    return data['a']\n\n\nprint(main())\n",
    ],
    [
      'a connection that commits',
      "import sqlite3\n\n\ndef main():\n    with sqlite3.connect('x.db') as db:\n        db.execute('create table if not exists t (a)')\n        db.execute('insert into t values (1)')\n    with sqlite3.connect('x.db') as db:\n        return db.execute('select count(*) from t').fetchone()[0]\n\n\nprint(main())\n",
    ],
    [
      'a socket',
      "import socket\n\n\ndef main():\n    s = socket.socket()\n    s.bind(('127.0.0.1', 0))\n    return s.getsockname()[0]\n\n\nprint(main())\n",
    ],
  ])('%s', async (_, text) => {
    const { folder } = repositoryWith({ 'main.py': text, 'data.json': '{"a": 1}' })
    const before = run(folder)
    expect((await leakgate(folder, ['fix', '--write'])).stdout).toBe('main.py\n')
    const after = run(folder, '-X', 'dev', '-W', 'error')
    expect(after).toBe(text.includes('sqlite') ? '2\n' : before)
  })
})
