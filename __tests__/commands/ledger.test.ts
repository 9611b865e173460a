import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { leaking, leakingRule, policyWith } from '../action/sources.ts'
import { newRepository, type TestRepository } from '../changes/repository.ts'
import { explained, leakgate } from './cli.ts'

const fingerprintIn = async ({ folder }: TestRepository): Promise<string> =>
  JSON.parse((await leakgate(folder, ['scan', '--format', 'json'])).stdout).findings[0].fingerprint

describe('an acceptance', () => {
  test('is written, shown, counts, and is revoked', async () => {
    const repository = newRepository()
    repository.commit({ 'README.md': 'A service.\n' })
    repository.git('switch', '--quiet', '--create', 'work')
    repository.commit({ 'a.py': leaking })
    const { folder } = repository
    const fingerprint = await fingerprintIn(repository)
    expect((await leakgate(folder, ['check'])).code).toBe(1)

    const reason = ['--reason', 'it ends at once', '--expires', '2999-01-31']
    const accepted = await leakgate(folder, ['ledger', 'accept', fingerprint.slice(0, 6), ...reason])
    expect(accepted).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`.leakgate/accepted/${fingerprint}.json`),
    })
    expect((await leakgate(folder, ['check'])).code).toBe(0)
    const shown = await leakgate(folder, ['ledger', 'show'])
    expect(shown.stdout).toContain(`${fingerprint}  ${leakingRule}  a.py  count: it ends at once (until 2999-01-31)`)

    expect((await leakgate(folder, ['ledger', 'revoke', fingerprint])).code).toBe(0)
    expect((await leakgate(folder, ['check'])).code).toBe(1)
    expect(readdirSync(join(folder, '.leakgate', 'accepted'))).toEqual([])
  })

  test.each([
    ['no finding', ['accept', 'ffffffffffffffff', '--reason', 'x'], 'nothing match'],
    ['two findings', ['accept', '', '--reason', 'x'], '2 entries match'],
    ['no reason', ['accept', 'f', '--reason', ' '], 'an acceptance needs a reason'],
    ['no day', ['accept', 'f', '--reason', 'x', '--expires', '2026-02-30'], '"2026-02-30" is not a day'],
    ['no acceptance', ['revoke', 'f'], 'nothing match'],
  ])('of %s is a mistake', async (_, args, message) => {
    const repository = newRepository()
    repository.commit({ 'a.py': leaking, 'b.py': leaking })
    expect(await leakgate(repository.folder, ['ledger', ...args])).toMatchObject(explained(2, message))
  })
})

const suite = policyWith('{ command: python3 -m unittest, runtime: python }')
const keeping = (count: number) => `import sqlite3
import unittest

kept = []


class It(unittest.TestCase):
    def test_it(self):
        for _ in range(${count}):
            kept.append(sqlite3.connect(":memory:"))
`

/** A connection that is opened in a way no reader of the code sees. */
const hiding = `import sqlite3
import unittest


class It(unittest.TestCase):
    def test_it(self):
        getattr(sqlite3, "con" + "nect")(":memory:")
`

describe('what only a test run saw', () => {
  test('is accepted from its verdict, extended without, and revoked', async () => {
    const repository = newRepository()
    const { folder } = repository
    repository.commit({ '.leakgate/policy.yml': suite })
    repository.git('switch', '--quiet', '--create', 'work')
    repository.write('test_it.py', hiding)
    expect((await leakgate(folder, ['check', '--format', 'json', '--output', 'verdict.json'])).code).toBe(1)
    const [finding] = JSON.parse(readFileSync(join(folder, 'verdict.json'), 'utf8')).verdict.findings.new
    expect(finding).toMatchObject({ rule: 'runtime/left-open', path: 'test_it.py', line: 7 })
    expect((await leakgate(folder, ['check', '--verbose'])).stdout).toContain(
      `leakgate ledger accept ${finding.fingerprint} --from VERDICT.json --reason …`,
    )

    const accept = (...args: string[]) => leakgate(folder, ['ledger', 'accept', finding.fingerprint, ...args])
    expect(await accept('--reason', 'x')).toMatchObject(explained(2, 'ledger accept FINGERPRINT --from verdict.json'))
    expect(await accept('--reason', 'it ends at once', '--from', 'verdict.json')).toMatchObject({ code: 0 })
    expect((await leakgate(folder, ['check'])).code).toBe(0)
    expect(await accept('--reason', 'it ends at once', '--expires', '2999-01-31')).toMatchObject({ code: 0 })
    expect((await leakgate(folder, ['ledger', 'show'])).stdout).toContain(
      'runtime/left-open  test_it.py  It.test_it: it ends at once (until 2999-01-31)',
    )
    expect((await leakgate(folder, ['ledger', 'revoke', finding.fingerprint])).code).toBe(0)
    expect((await leakgate(folder, ['check'])).code).toBe(1)
  })

  test.each([
    ['is not there', undefined, 'no verdict can be read from verdict.json'],
    ['is no JSON', '{', 'no verdict can be read from verdict.json'],
    ['is a scan', '{"findings":[]}', 'it holds something else'],
    [
      'names what no fingerprint is',
      '{"version":1,"verdict":{"findings":{"known":[],"new":[{"fingerprint":"../x","rule":"r","path":"p","symbol":"s"}]}}}',
      'it holds something else',
    ],
  ])('is not accepted from a verdict that %s', async (_, text, message) => {
    const repository = newRepository()
    repository.commit({ 'a.py': leaking })
    if (text !== undefined) repository.write('verdict.json', text)
    const args = ['ledger', 'accept', 'f', '--reason', 'x', '--from', 'verdict.json']
    expect(await leakgate(repository.folder, args)).toMatchObject(explained(2, message))
  })
})

describe('a baseline', () => {
  test('makes a leak known, so that only a worse one fails', async () => {
    const repository = newRepository()
    const { folder } = repository
    repository.commit({ '.leakgate/policy.yml': suite, 'test_it.py': keeping(1) })
    const baseline = await leakgate(folder, ['baseline'])
    expect(baseline).toMatchObject({ code: 0, stdout: expect.stringContaining('.leakgate/measured/unit.') })
    const measured = readdirSync(join(folder, '.leakgate', 'measured'))
    expect(readFileSync(join(folder, '.leakgate', 'measured', measured[0]!), 'utf8')).toContain('"sqlite":1')
    repository.commit()

    repository.git('switch', '--quiet', '--create', 'work')
    repository.write('test_it.py', `# more\n${keeping(1)}`)
    expect((await leakgate(folder, ['check'])).code).toBe(0)
    repository.write('test_it.py', keeping(3))
    expect(await leakgate(folder, ['check'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('test_it.It.test_it'),
    })
  })

  test('leaves its history to git’s ignorance, and the team’s own rules alone', async () => {
    const repository = newRepository()
    repository.commit({ '.leakgate/policy.yml': suite, 'test_it.py': keeping(1) })
    await leakgate(repository.folder, ['baseline'])
    expect(repository.git('check-ignore', '.leakgate/history.jsonl')).toBe('.leakgate/history.jsonl')
    repository.write('.leakgate/.gitignore', 'mine\n')
    await leakgate(repository.folder, ['baseline'])
    expect(readFileSync(join(repository.folder, '.leakgate', '.gitignore'), 'utf8')).toBe('mine\n')
  })

  test('of the same run is the same', async () => {
    const repository = newRepository()
    repository.commit({ '.leakgate/policy.yml': suite, 'test_it.py': keeping(1) })
    await leakgate(repository.folder, ['baseline'])
    const before = repository.git('status', '--porcelain', '--untracked-files=all', '--', '.leakgate/measured')
    expect(await leakgate(repository.folder, ['baseline'])).toMatchObject({ code: 0 })
    expect(repository.git('status', '--porcelain', '--untracked-files=all', '--', '.leakgate/measured')).toBe(before)
  })

  test('without a suite is a mistake', async () => {
    const repository = newRepository()
    repository.commit({ 'a.py': leaking })
    expect(await leakgate(repository.folder, ['baseline'])).toMatchObject(explained(2, 'names no suite'))
  })

  test('of a suite that fails is not recorded, and what was there stays', async () => {
    const repository = newRepository()
    const { folder } = repository
    repository.commit({ '.leakgate/policy.yml': suite, 'test_it.py': keeping(1) })
    await leakgate(folder, ['baseline'])
    const part = join(folder, '.leakgate', 'measured')
    const file = join(part, readdirSync(part)[0]!)
    const before = readFileSync(file, 'utf8')
    writeFileSync(join(folder, 'test_it.py'), 'import nothing_of_that_name\n')
    expect(await leakgate(folder, ['baseline'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('not recorded'),
    })
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})
