import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween, parseRaw } from '../../src/changes/diff.ts'
import { openRepository, type Tree } from '../../src/changes/git.ts'
import { addedLines } from '../../src/changes/hunks.ts'
import type { ChangedFile } from '../../src/model/changes.ts'
import { gitEnvironment, newRepository, type TestRepository } from './repository.ts'

const compare = async (repository: TestRepository, base: string | undefined, head: Tree) =>
  changesBetween(await openRepository(repository.folder, gitEnvironment), base, head)

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `line ${i + 1}\n`).join('')

describe('what changed between two commits', () => {
  test('added lines are ranges of head; lines that only went away leave none', async () => {
    const repository = newRepository()
    const base = repository.commit({ 'a.py': numbered(9), 'gone.py': 'x\n' })
    const text = numbered(9).replace('line 2\n', 'two\nand a half\n').replace('line 5\n', '').concat('end')
    const head = repository.commit({ 'a.py': text, 'new.py': 'a\nb\n', 'gone.py': null })
    const changes = await compare(repository, base, head)
    expect(changes).toEqual({
      base,
      head,
      source: 'git',
      notes: [],
      files: [
        {
          kind: 'modified',
          path: 'a.py',
          basePath: 'a.py',
          lines: [
            { start: 2, end: 3 },
            { start: 10, end: 10 },
          ],
        },
        { kind: 'deleted', path: 'gone.py', basePath: 'gone.py', lines: [] },
        { kind: 'added', path: 'new.py', lines: [{ start: 1, end: 2 }] },
      ],
    } satisfies typeof changes)
  })

  test('content that looks like a diff is content', async () => {
    const repository = newRepository()
    const base = repository.commit({ 'a.py': '-- b/x\n' })
    const head = repository.commit({ 'a.py': '++ b/other.py\n@@ -1 +1,9 @@\n\ndiff --git a/x b/x\n', 'z.py': 'z\n' })
    const { files } = await compare(repository, base, head)
    expect(files.map(({ path, lines }) => [path, lines])).toEqual([
      ['a.py', [{ start: 1, end: 4 }]],
      ['z.py', [{ start: 1, end: 1 }]],
    ])
  })

  test('a rename keeps its old path and only the edited lines', async () => {
    const repository = newRepository()
    const base = repository.commit({ 'old.py': numbered(30), 'as it was.py': numbered(12).toUpperCase() })
    const head = repository.commit({
      ...{ 'old.py': null, 'sub/new.py': numbered(30).replace('line 7', 'seven') },
      ...{ 'as it was.py': null, 'moved.py': numbered(12).toUpperCase() },
    })
    expect((await compare(repository, base, head)).files).toEqual([
      { kind: 'renamed', path: 'moved.py', basePath: 'as it was.py', lines: [] },
      { kind: 'renamed', path: 'sub/new.py', basePath: 'old.py', lines: [{ start: 7, end: 7 }] },
    ] satisfies ChangedFile[])
  })

  test.each([[false], [true]])('a copy is new in all its lines (its source deleted: %s)', async deleted => {
    const repository = newRepository()
    repository.git('config', 'diff.renames', 'copies')
    const base = repository.commit({ 'a.py': numbered(20) })
    const copies = { 'b.py': numbered(20), 'c.py': numbered(20) }
    const head = repository.commit({ ...copies, 'a.py': deleted ? null : `${numbered(20)}more\n` })
    const { files } = await compare(repository, base, head)
    const added = files.filter(({ kind }) => kind === 'added')
    expect(added.length).toBe(deleted ? 1 : 2)
    for (const file of added) expect(file).toEqual({ kind: 'added', path: file.path, lines: [{ start: 1, end: 20 }] })
  })

  test('a change of mode is a modification without lines', async () => {
    const repository = newRepository()
    const base = repository.commit({ 'a.py': 'a\n' })
    repository.git('update-index', '--chmod=+x', 'a.py')
    const { files } = await compare(repository, base, 'index')
    expect(files).toEqual([{ kind: 'modified', path: 'a.py', basePath: 'a.py', lines: [] }])
  })

  test('a file that becomes a link is deleted, a link that becomes a file is added', async () => {
    const repository = newRepository()
    repository.commit({ 'file.py': 'one\n' })
    const oid = repository.gitWith('target', 'hash-object', '-w', '--stdin')
    repository.git('update-index', '--add', '--cacheinfo', `120000,${oid},link.py`)
    repository.git('commit', '--quiet', '--message', 'link')
    const base = repository.git('rev-parse', 'HEAD')
    const text = repository.gitWith('a\nb\n', 'hash-object', '-w', '--stdin')
    repository.git('update-index', '--cacheinfo', `100644,${text},link.py`)
    repository.git('update-index', '--cacheinfo', `120000,${oid},file.py`)
    const { files, notes } = await compare(repository, base, 'index')
    expect(files).toEqual([
      { kind: 'deleted', path: 'file.py', basePath: 'file.py', lines: [] },
      { kind: 'added', path: 'link.py', lines: [{ start: 1, end: 2 }] },
    ])
    expect(notes).toEqual(['file.py is a symbolic link: it was not followed.'])
  })

  test('a submodule is named and not looked into', async () => {
    const inner = newRepository()
    const first = inner.commit({ 'x.py': '1\n' })
    const second = inner.commit({ 'x.py': '2\n' })
    const repository = newRepository()
    repository.git('update-index', '--add', '--cacheinfo', `160000,${first},vendor/inner`)
    repository.git('commit', '--quiet', '--message', 'base')
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('update-index', '--cacheinfo', `160000,${second},vendor/inner`)
    repository.git('config', 'diff.submodule', 'log')
    const { files } = await compare(repository, base, 'index')
    expect(files).toEqual([{ kind: 'submodule', path: 'vendor/inner', lines: [] }])
  })

  test('neither attributes nor configuration hide a line', async () => {
    const repository = newRepository()
    const base = repository.commit({ 'a.py': numbered(9), '.gitattributes': '*.py -diff\n' })
    const settings = {
      'diff.external': 'false',
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.interHunkContext': '9',
      'diff.context': '5',
      'diff.renames': 'false',
      'color.ui': 'always',
      'core.quotePath': 'true',
      'diff.ignoreSubmodules': 'all',
      'core.fsmonitor': 'false && exit 1',
    }
    for (const [name, value] of Object.entries(settings)) repository.git('config', name, value)
    const text = numbered(9).replace('line 2', 'two').replace('line 4', 'four')
    const head = repository.commit({ 'a.py': null, 'ä.py': text })
    expect((await compare(repository, base, head)).files).toEqual([
      {
        kind: 'renamed',
        path: 'ä.py',
        basePath: 'a.py',
        lines: [
          { start: 2, end: 2 },
          { start: 4, end: 4 },
        ],
      },
    ])
  })

  test('a diff of many megabytes is read to its end', async () => {
    const repository = newRepository()
    const base = repository.commit({ 'first.py': 'a\n' })
    const head = repository.commit({ 'big.js': `${'x'.repeat(6_000_000)}\n`.repeat(3), 'z.py': numbered(300_000) })
    expect((await compare(repository, base, head)).files).toEqual([
      { kind: 'added', path: 'big.js', lines: [{ start: 1, end: 3 }] },
      { kind: 'added', path: 'z.py', lines: [{ start: 1, end: 300_000 }] },
    ])
  })

  test('an unknown base is an error, not an empty change', async () => {
    const repository = newRepository()
    repository.commit({ 'a.py': 'a\n' })
    for (const base of ['1'.repeat(40), '--output=x', '--', ''])
      await expect(compare(repository, base, 'HEAD')).rejects.toMatchObject({ code: 'unknown-revision' })
  })
})

describe('what is not committed', () => {
  test('the index is compared as staged, whatever lies on disk', async () => {
    const repository = newRepository()
    const base = repository.commit({ 'a.py': 'a\n' })
    repository.write('a.py', 'a\nstaged\n')
    repository.git('add', 'a.py')
    repository.write('a.py', 'a\nstaged\nnot staged\n')
    repository.write('untracked.py', 'x\n')
    const { files, head } = await compare(repository, base, 'index')
    expect(head).toBe('index')
    expect(files).toEqual([{ kind: 'modified', path: 'a.py', basePath: 'a.py', lines: [{ start: 2, end: 2 }] }])
  })

  test('the working tree includes what git does not track, without what it ignores', async () => {
    const repository = newRepository()
    const base = repository.commit({ 'a.py': 'a\n', '.gitignore': 'ignored.py\n' })
    repository.write('a.py', 'a\nb\n')
    repository.write('new dir/untracked.py', 'x\ny')
    repository.write('empty.py', '')
    repository.write('ignored.py', 'x\n')
    expect((await compare(repository, base, 'working tree')).files).toEqual([
      { kind: 'modified', path: 'a.py', basePath: 'a.py', lines: [{ start: 2, end: 2 }] },
      { kind: 'added', path: 'empty.py', lines: [] },
      { kind: 'added', path: 'new dir/untracked.py', lines: [{ start: 1, end: 2 }] },
    ])
  })

  test('before the first commit everything staged is added', async () => {
    const repository = newRepository()
    repository.write('a.py', 'a\n')
    repository.git('add', '.')
    const changes = await compare(repository, undefined, 'index')
    expect(changes.base).toBeUndefined()
    expect(changes.files).toEqual([{ kind: 'added', path: 'a.py', lines: [{ start: 1, end: 1 }] }])
  })

  test.skipIf(process.platform === 'win32')('untracked links and repositories are named, not followed', async () => {
    const repository = newRepository()
    const base = repository.commit({ 'a.py': 'a\n' })
    symlinkSync('/etc', join(repository.folder, 'out'))
    symlinkSync('loop.py', join(repository.folder, 'loop.py'))
    repository.write('nested/a.py', 'x\n')
    repository.git('init', '--quiet', 'nested')
    const { files, notes } = await compare(repository, base, 'working tree')
    expect(files).toEqual([])
    expect(notes).toEqual([
      'loop.py is a symbolic link: it was not followed.',
      'out is a symbolic link: it was not followed.',
      'nested/ is a repository of its own and was not looked into.',
    ])
  })

  test('a file in conflict is named', async () => {
    const repository = newRepository()
    repository.commit({ 'a.py': 'base\n' })
    repository.git('checkout', '--quiet', '-b', 'other')
    repository.commit({ 'a.py': 'theirs\n' })
    repository.git('checkout', '--quiet', 'main')
    const base = repository.commit({ 'a.py': 'ours\n' })
    expect(() => repository.git('merge', 'other')).toThrow()
    expect((await compare(repository, base, 'index')).notes).toEqual(['a.py is in conflict.'])
    const onDisk = await compare(repository, base, 'working tree')
    expect(onDisk.files).toMatchObject([{ kind: 'modified', path: 'a.py' }])
  })
})

/** Any file name that git can hold, as the bytes of `git update-index --index-info -z`. */
const name = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map(text => Buffer.from(text.toWellFormed())),
    fc.uint8Array({ min: 1, minLength: 1, maxLength: 12 }).map(bytes => Buffer.from(bytes)),
    fc
      .constantFrom(
        '-rf',
        '--',
        'a => b',
        '{a => b}',
        'a\tb',
        'a\nb',
        '"',
        '\\',
        ' ',
        'a ',
        '\ufeffa',
        'ä',
        ':(glob)*',
        '*',
      )
      .map(text => Buffer.from(text)),
  )
  .map(bytes => Buffer.concat([bytes.filter(byte => byte !== 0 && byte !== 0x2f), Buffer.from('.py')]) as Buffer)

test('what the ranges leave out was in base, in the same order, and context lines change nothing', async () => {
  const repository = newRepository()
  const repo = await openRepository(repository.folder, gitEnvironment)
  const line = fc.constantFrom('a', 'b', 'c', '', '+++ b/x', '--- a/x', '@@ -1 +1 @@', '\\ No newline')
  const text = fc.tuple(fc.array(line, { maxLength: 30 }), fc.boolean())
  await fc.assert(
    fc.asyncProperty(text, text, async ([before, closed], [after, ended]) => {
      const base = repository.commit({ 'a.py': before.join('\n') + (closed ? '\n' : ''), 'b.py': 'b' })
      const head = repository.commit({ 'a.py': after.join('\n') + (ended ? '\n' : ''), 'b.py': 'b' })
      const { files } = await changesBetween(repo, base, head)
      const lines = files[0]?.lines ?? []
      const patch = repository.git('diff', '--histogram', base, head)
      expect(addedLines(patch.slice(patch.indexOf('\n@@') + 1))).toEqual(lines)
      const kept = after.filter((_, i) => !lines.some(({ start, end }) => start <= i + 1 && i + 1 <= end))
      let at = 0
      for (const text of before) if (text === kept[at]) at++
      expect(kept.slice(at).filter(text => text !== '')).toEqual([])
    }),
    { numRuns: 25 },
  )
})

test.skipIf(process.platform === 'win32')('nothing that the configuration names is run', async () => {
  const repository = newRepository()
  const base = repository.commit({ 'a.py': 'a\n', '.gitattributes': '*.py diff=py\n' })
  repository.write('a.py', 'a\nb\n')
  const programs = [
    'core.fsmonitor',
    'diff.external',
    'diff.py.command',
    'diff.py.textconv',
    'core.pager',
    'pager.diff',
  ]
  for (const program of programs) repository.git('config', program, 'touch ran; cat')
  const { files } = await compare(repository, base, 'working tree')
  expect(files[0]).toMatchObject({ path: 'a.py', lines: [{ start: 2, end: 2 }] })
  expect(existsSync(join(repository.folder, 'ran'))).toBe(false)
})

describe('names', () => {
  test('any names come back as git has them, each with its lines', async () => {
    const repository = newRepository()
    const oid = repository.gitWith('1\n2\n', 'hash-object', '-w', '--stdin')
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 20, selector: String }), async names => {
        const repo = await openRepository(repository.folder, gitEnvironment)
        repository.git('read-tree', '--empty')
        const entries = names.map(bytes => Buffer.concat([Buffer.from(`100644 ${oid} 0\tdir/`), bytes, Buffer.of(0)]))
        repository.gitWith(Buffer.concat(entries), 'update-index', '-z', '--index-info')
        const { files } = await changesBetween(repo, undefined, 'index')
        const expected = names.map(bytes => `dir/${bytes.toString()}`).sort()
        expect(files.map(({ path }) => path).sort()).toEqual(expected)
        for (const file of files) expect(file.lines).toEqual([{ start: 1, end: 2 }])
        const contents = await repo.readFiles('index', expected)
        expect([...contents.values()].every(content => content.toString() === '1\n2\n')).toBe(true)
        expect(contents.size).toBe(expected.length)
      }),
      { numRuns: 25 },
    )
  })

  test.skipIf(process.platform === 'win32')(
    'names that a shell or git would read otherwise survive a rename',
    async () => {
      const repository = newRepository()
      const base = repository.commit({ '-M.py': numbered(20), 'a/b => c.py': numbered(15).toUpperCase() })
      const head = repository.commit({
        ...{ '-M.py': null, ' "quoted\' ünï.py': `${numbered(20)}x\n` },
        ...{ 'a/b => c.py': null, 'a/b => d.py': `${numbered(15).toUpperCase()}y\n` },
      })
      expect((await compare(repository, base, head)).files).toEqual([
        { kind: 'renamed', path: ' "quoted\' ünï.py', basePath: '-M.py', lines: [{ start: 21, end: 21 }] },
        { kind: 'renamed', path: 'a/b => d.py', basePath: 'a/b => c.py', lines: [{ start: 16, end: 16 }] },
      ])
    },
  )

  test('an empty diff has no records', () => {
    expect(parseRaw(Buffer.alloc(0))).toEqual([])
  })
})
