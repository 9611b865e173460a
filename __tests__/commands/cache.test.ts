/** What is kept between runs saves time and changes nothing. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { newRepository, type TestRepository, temporaryFolder } from '../changes/repository.ts'
import { leakgate } from './cli.ts'

const leaking = 'import sqlite3\n\n\ndef f(path):\n    c = sqlite3.connect(path)\n    c.commit()\n'
const closing = `${leaking}    c.close()\n`

let repository: TestRepository
let folder: string

beforeEach(() => {
  repository = newRepository()
  repository.commit({ 'a.py': leaking })
  folder = join(temporaryFolder(), 'cache')
})

const kept = () => (existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : [])

async function scanned(args: string[] = [], env: NodeJS.ProcessEnv = { LEAKGATE_CACHE_DIR: folder }) {
  const { code, stdout } = await leakgate(repository.folder, ['scan', '--format', 'json', ...args], { env })
  const { findings, skipped } = JSON.parse(stdout)
  return { code, findings, skipped }
}

test('a second run says the same, and an edit is seen at once', async () => {
  const first = await scanned()
  expect(first.findings).toHaveLength(1)
  expect(kept()).toHaveLength(1)
  expect(await scanned()).toEqual(first)
  repository.write('a.py', closing)
  expect((await scanned()).findings).not.toEqual(first.findings)
})

test.each([
  ['garbage', 'not JSON'],
  ['cut off', '[["a.py",[["'],
  ['empty', ''],
])('a file of the cache that is %s is written anew', async (_, text) => {
  const first = await scanned()
  const file = join(folder, kept()[0]!)
  const good = readFileSync(file, 'utf8')
  writeFileSync(file, text)
  expect(await scanned()).toEqual(first)
  expect(readFileSync(file, 'utf8')).toBe(good)
})

test('nothing is kept after --no-cache, nor on CI, nor where it cannot be', async () => {
  const first = await scanned(['--no-cache'])
  expect(existsSync(folder)).toBe(false)
  expect(await scanned([], { CI: 'true', XDG_CACHE_HOME: folder })).toEqual(first)
  expect(existsSync(folder)).toBe(false)
  writeFileSync(folder, 'a file where a folder should be')
  expect(await scanned()).toEqual(first)
})
