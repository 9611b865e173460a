import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rewriteFile } from '../../src/pipeline/rewrite-file.ts'
import { temporaryFolder } from '../changes/repository.ts'

const before = Buffer.from('before\n')
const after = Buffer.from('after\n')

const fileIn = (folder: string, content = before): string => {
  const file = join(folder, 'a.py')
  writeFileSync(file, content)
  return file
}

test('replaces the content, keeps the mode, and leaves nothing beside', async () => {
  const folder = temporaryFolder()
  const file = fileIn(folder)
  chmodSync(file, 0o640)
  await rewriteFile(file, before, after, folder)
  expect(readFileSync(file)).toEqual(after)
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o640)
  expect(readdirSync(folder)).toEqual(['a.py'])
})

describe('refuses, and changes nothing', () => {
  test('what has been changed since it was read', async () => {
    const folder = temporaryFolder()
    const file = fileIn(folder, Buffer.from('somebody else was here\n'))
    await expect(rewriteFile(file, before, after, folder)).rejects.toMatchObject({ code: 'changed-meanwhile' })
    expect(readFileSync(file, 'utf8')).toBe('somebody else was here\n')
  })

  test('what is gone', async () => {
    const folder = temporaryFolder()
    await expect(rewriteFile(join(folder, 'a.py'), before, after, folder)).rejects.toMatchObject({
      code: 'not-rewritten',
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test.skipIf(process.platform === 'win32')('what lies outside, behind the link of a folder', async () => {
    const outside = temporaryFolder()
    const file = fileIn(outside)
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'src'))
    symlinkSync(outside, join(folder, 'src', 'linked'))
    await expect(rewriteFile(join(folder, 'src', 'linked', 'a.py'), before, after, folder)).rejects.toMatchObject({
      code: 'not-rewritten',
    })
    expect(readFileSync(file)).toEqual(before)
  })
})

test.skipIf(process.platform === 'win32')('follows a link that stays inside, which stays a link', async () => {
  const folder = temporaryFolder()
  fileIn(folder)
  symlinkSync('a.py', join(folder, 'b.py'))
  await rewriteFile(join(folder, 'b.py'), before, after, folder)
  expect(readFileSync(join(folder, 'a.py'))).toEqual(after)
})
