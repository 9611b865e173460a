/** A change in a helper is judged at its callers, which nobody touched. */
import { describe, expect, test } from 'vitest'
import { newRepository } from '../changes/repository.ts'
import { leakgate } from './cli.ts'

const helper = (body: string) => `def done(connection):\n    ${body}\n`
const caller = 'import sqlite3\nfrom lib.db import done\n\n\ndef f(path):\n    c = sqlite3.connect(path)\n    done(c)\n'

async function checked(before: Record<string, string>, after: Record<string, string>, command = ['check']) {
  const repository = newRepository()
  repository.commit({ 'lib/__init__.py': '', ...before })
  repository.git('switch', '--quiet', '--create', 'work')
  for (const [path, text] of Object.entries(after)) repository.write(path, text)
  repository.git('add', '--all')
  const { code, stdout } = await leakgate(repository.folder, [...command, '--format', 'json'])
  return {
    code,
    found: JSON.parse(stdout).verdict.findings.new.map((f: { path: string; line: number }) => `${f.path}:${f.line}`),
  }
}

describe.each([['check'], ['hook']])('%s', command => {
  test('stops a helper that no longer releases, at the line that now leaks', async () => {
    const before = { 'lib/db.py': helper('connection.close()'), 'a.py': caller }
    expect(await checked(before, { 'lib/db.py': helper('print(connection.total_changes)') }, [command])).toEqual({
      code: 1,
      found: ['a.py:6'],
    })
  })

  test('stops it through a file in between', async () => {
    const before = {
      'lib/db.py': helper('connection.close()'),
      'lib/between.py': 'from . import db\n\ndef done(c):\n    db.done(c)\n',
      'a.py': caller.replace('lib.db', 'lib.between'),
    }
    expect(await checked(before, { 'lib/db.py': helper('print(connection.total_changes)') }, [command])).toEqual({
      code: 1,
      found: ['a.py:6'],
    })
  })

  test('lets a helper pass whose effect is the same', async () => {
    const before = { 'lib/db.py': helper('connection.close()'), 'a.py': caller }
    const after = { 'lib/db.py': helper('connection.commit()\n    connection.close()') }
    expect(await checked(before, after, [command])).toEqual({ code: 0, found: [] })
  })

  test('does not blame the change for callers that leaked before', async () => {
    const before = { 'lib/db.py': helper('print(connection.total_changes)'), 'a.py': caller }
    const after = { 'lib/db.py': helper('print(connection.in_transaction)') }
    expect(await checked(before, after, [command])).toEqual({ code: 0, found: [] })
  })
})
