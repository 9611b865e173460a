/** What nobody should hand to leakgate and somebody will: one clear message, the right exit code, nothing lost. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { acceptanceOf } from '../action/acceptance.ts'
import { closing, leaking, policyWith } from '../action/sources.ts'
import { newRepository, type TestRepository, temporaryFolder } from '../changes/repository.ts'
import { explained, leakgate } from './cli.ts'

const onWindows = process.platform === 'win32'

const scanned = async (folder: string, ...args: string[]) => {
  const { code, stdout, stderr } = await leakgate(folder, ['scan', '--format', 'json', ...args])
  return { code, stderr, result: JSON.parse(stdout) }
}

const checked = async ({ folder }: TestRepository) => {
  const { code, stdout, stderr } = await leakgate(folder, ['check', '--format', 'json'])
  return { code, stderr, verdict: JSON.parse(stdout).verdict }
}

/** main with `before`, then `change` on a branch. */
function changing(before: Record<string, string>, change: Record<string, string | Buffer>): TestRepository {
  const repository = newRepository()
  repository.commit({ 'README.md': 'A service.\n', ...before })
  repository.git('switch', '--quiet', '--create', 'work')
  repository.commit(change)
  return repository
}

const minified = `function f(){${'var a=setTimeout(b,1);clearTimeout(a);'.repeat(140_000)}}`

describe.each<[string, Record<string, string | Buffer>, RegExp]>([
  ['a file that does not parse', { 'bad.py': `${leaking}\n)` }, /./],
  ['a script that does not parse', { 'bad.js': 'setInterval(() => {, 1)\n' }, /./],
  ['a binary named .py', { 'bad.py': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0xff]) }, /binary/],
  ['text in no known encoding', { 'bad.py': Buffer.from('import sqlite3 # \xe9\xff', 'latin1') }, /not valid utf-8/],
  ['5 MB of minified JavaScript', { 'bad.js': minified }, /larger than 2000000 bytes/],
])('%s', (_, bad, reason) => {
  const [path] = Object.keys(bad)

  test('is named by scan, and the others are scanned', async () => {
    const repository = newRepository()
    repository.commit({ ...bad, 'other.py': leaking })
    const { code, result } = await scanned(repository.folder)
    expect(code).toBe(1)
    expect(result.findings).toMatchObject([{ path: 'other.py' }])
    expect(result.skipped).toEqual([{ path, reason: expect.stringMatching(reason) }])
  })

  test('fails the gate where a change brings it', async () => {
    const { code, verdict } = await checked(changing({}, bad))
    expect(code).toBe(1)
    expect(verdict.reasons).toMatchObject([{ kind: 'unreadable', path, blocks: true }])
  })
})

describe('an empty repository', () => {
  test.each(['scan', 'check', 'hook'])('%s passes', async command => {
    const { code, stderr } = await leakgate(newRepository().folder, [command])
    expect({ code, errors: /to mend it|^\s+at /m.test(stderr) }).toEqual({ code: 0, errors: false })
  })

  test('is looked at whole before its first commit', async () => {
    const repository = newRepository()
    repository.write('a.py', leaking)
    expect(await checked(repository)).toMatchObject({ code: 1, verdict: { findings: { new: [{ path: 'a.py' }] } } })
  })
})

describe('a policy', () => {
  test.each([
    ['that is not YAML', 'suites: [unclosed\n', /policy\.yml:\d+/],
    ['that is a binary', Buffer.from([0, 1, 2, 0xff]), /policy\.yml/],
    ['that is a list', '- a\n', /policy\.yml:1/],
    ['with an unknown key', 'scan:\n  exclud: []\n', /policy\.yml:2[\s\S]*exclude/],
    ['with merge conflict markers', '<<<<<<< ours\nversion: 1\n=======\n>>>>>>> theirs\n', /policy\.yml:\d+/],
    [
      'whose suite leads out of the repository',
      policyWith('{ command: x, workingDirectory: ../.. }'),
      /workingDirectory/,
    ],
  ])('%s is a mistake with its place', async (_, text, message) => {
    const repository = newRepository()
    repository.commit({ '.leakgate/policy.yml': text, 'a.py': closing })
    for (const command of ['scan', 'check', 'hook', 'run', 'baseline'])
      expect(await leakgate(repository.folder, [command])).toMatchObject(explained(2, message))
  })

  test.skipIf(onWindows)('that is a link out of the repository is not followed', async () => {
    const outside = join(temporaryFolder(), 'policy.yml')
    writeFileSync(outside, 'block: { at: critical }\n')
    const repository = changing({}, { 'a.py': leaking })
    mkdirSync(join(repository.folder, '.leakgate'))
    symlinkSync(outside, join(repository.folder, '.leakgate', 'policy.yml'))
    repository.commit()
    const { code, stderr } = await checked(repository)
    expect(code).toBe(1)
    expect(stderr).toContain('.leakgate/policy.yml is a symbolic link: it was not followed.')
  })
})

const suite = policyWith('{ command: python3 -m unittest, runtime: python }')
const passing = 'import unittest\n\nclass It(unittest.TestCase):\n    def test_it(self): pass\n'

describe('a ledger', () => {
  /** A repository with a ledger of one suite, whose file `spoil` then rewrites. */
  async function spoilt(spoil: (text: string) => string) {
    const repository = newRepository()
    repository.commit({ '.leakgate/policy.yml': suite, 'test_it.py': passing })
    await leakgate(repository.folder, ['baseline'])
    const part = join(repository.folder, '.leakgate', 'measured')
    const file = join(part, readdirSync(part)[0]!)
    const text = spoil(readFileSync(file, 'utf8'))
    writeFileSync(file, text)
    return { ...repository, file, text }
  }

  test('cut off in mid-line is a mistake with file and line, and stays as it is', async () => {
    const { folder, file, text, git } = await spoilt(whole => whole.slice(0, -20))
    git('add', '--all')
    for (const command of ['check', 'hook', 'baseline'])
      expect(await leakgate(folder, [command])).toMatchObject(explained(2, /measured\/unit\..*\.jsonl:\d/))
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('full of conflict markers is read from both sides, with a warning', async () => {
    const { folder } = await spoilt(whole => `<<<<<<< ours\n${whole}=======\n${whole}>>>>>>> theirs\n`)
    const { code, stderr } = await leakgate(folder, ['check', '--no-suites'])
    expect(code).toBe(0)
    expect(stderr).toContain('holds merge conflict markers: both sides were read')
    expect((await leakgate(folder, ['baseline'])).code).toBe(0)
    expect((await leakgate(folder, ['check', '--no-suites'])).stderr).not.toContain('conflict')
  })

  test('whose acceptance is damaged does not excuse', async () => {
    const files = await acceptanceOf('a.py', leaking)
    const damaged = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.slice(0, -4)]))
    const { code, stderr } = await checked(changing({ ...damaged, '.leakgate/version': '1\n' }, { 'a.py': leaking }))
    expect(code).toBe(1)
    expect(stderr).toContain('does not count as an acceptance')
  })
})

describe('a suite', () => {
  const judged = async (command: string, rest = '', files: Record<string, string> = {}) => {
    const policy = policyWith(`{ command: ${JSON.stringify(command)}, runtime: python${rest} }`)
    return checked(changing({ '.leakgate/policy.yml': policy, ...files }, { 'a.py': closing }))
  }

  test.each([
    ['does not exist', 'no-such-program-anywhere', '', 'not found', 'has a command that does not exist'],
    ['hangs', 'python3 -c "import time; time.sleep(600)"', ', timeout: 1 s', 'timeout', 'its timeout'],
    ['is killed', 'python3 -c "import os; os.kill(os.getpid(), 9)"', '', 'killed', 'was killed by SIGKILL'],
    ['runs no test', 'python3 -c "pass"', '', 'no tests', 'ran no test'],
    ['is no valid line', "python3 -c 'unclosed", '', 'failed', 'suite unit failed'],
  ])('that %s fails the gate and says why', async (_, command, rest, outcome, message) => {
    const { code, verdict } = await judged(command, rest)
    expect(code).toBe(1)
    expect(verdict.suites).toMatchObject([{ outcome }])
    expect(verdict.reasons).toMatchObject([{ blocks: true, message: expect.stringContaining(message) }])
    // What the scanner saw is told all the same.
    expect(verdict.coverage.change.proved).toBe(1)
  })

  test('that prints 100 MB is read to its end, of which the last is kept', async () => {
    const loud =
      'import sys, unittest\n\nclass It(unittest.TestCase):\n    def test_it(self):\n        for _ in range(100): sys.stdout.write("x" * 1_000_000)\n'
    const { code, verdict } = await judged('python3 -m unittest', '', { 'test_it.py': loud })
    expect(code).toBe(0)
    expect(verdict.suites).toMatchObject([{ outcome: 'passed', tests: { passed: 1 } }])
    expect(verdict.suites[0].tail.length).toBeLessThanOrEqual(4096)
  })
})

describe.skipIf(onWindows)('a path in a repository', () => {
  const linked = (target: (folder: string) => string): TestRepository => {
    const repository = changing({}, { 'a.py': closing })
    symlinkSync(target(repository.folder), join(repository.folder, 'link.py'))
    repository.commit()
    return repository
  }

  test.each([
    ['leads out of it', () => '/etc/hostname'],
    ['leads to itself', () => 'link.py'],
    ['leads to a folder above', () => '..'],
  ])('that %s is named and not followed', async (_, target) => {
    const repository = linked(target)
    const { code, result } = await scanned(repository.folder)
    expect(code).toBe(0)
    expect(result.skipped).toEqual([{ path: 'link.py', reason: 'it is a symbolic link, which is not followed' }])
    expect((await scanned(repository.folder, '.')).result).toMatchObject({ findings: [], skipped: result.skipped })
    const { code: gate, stderr } = await checked(repository)
    expect(gate).toBe(0)
    expect(stderr).toContain('link.py is a symbolic link: it was not followed.')
  })

  test('that became a link out of it fails the gate: what it holds cannot be seen', async () => {
    const repository = changing({ 'a.py': leaking }, { 'b.py': closing })
    const outside = join(temporaryFolder(), 'a.py')
    cpSync(join(repository.folder, 'a.py'), outside)
    const { code, stderr } = await checked(linkedTo(repository, 'a.py', outside))
    expect({ code, told: stderr.includes('a.py is a symbolic link') }).toEqual({ code: 0, told: true })
  })
})

function linkedTo(repository: TestRepository, path: string, target: string): TestRepository {
  repository.commit({ [path]: null })
  symlinkSync(target, join(repository.folder, path))
  repository.commit()
  return repository
}
