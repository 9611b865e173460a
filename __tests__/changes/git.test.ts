import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openRepository } from '../../src/changes/git.ts'
import { gitEnvironment, newRepository, temporaryFolder } from './repository.ts'

const open = (folder: string, more: NodeJS.ProcessEnv = {}) => openRepository(folder, { ...gitEnvironment, ...more })
const posix = test.skipIf(process.platform === 'win32')

describe('opening a repository', () => {
  test('from any folder in it finds its root', async () => {
    const { folder, write } = newRepository()
    write('deep/in/side.py', '')
    expect((await open(join(folder, 'deep/in'))).root).toBe(folder)
  })

  test('outside of one, in a bare one or in a missing folder is the user’s mistake', async () => {
    const { folder } = newRepository()
    for (const place of [temporaryFolder(), join(folder, '.git'), join(folder, 'missing')])
      await expect(open(place)).rejects.toMatchObject({
        code: 'no-repository',
        message: expect.stringContaining(place),
      })
  })

  test('without git says so', async () => {
    const { folder } = newRepository()
    const nowhere = { PATH: temporaryFolder(), Path: temporaryFolder() }
    await expect(open(folder, nowhere)).rejects.toMatchObject({ code: 'git-missing', fault: 'surroundings' })
  })

  posix('of another user names the command that trusts it', async () => {
    const { folder } = newRepository()
    await expect(open(folder, { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' })).rejects.toMatchObject({
      code: 'unsafe-repository',
      repair: `Run: git config --global --add safe.directory '${folder}'`,
    })
  })

  test('that is damaged tells what git says', async () => {
    const { folder, write } = newRepository()
    write('.git/config', '[core\n')
    await expect(open(folder)).rejects.toMatchObject({ code: 'git-failed', message: expect.stringContaining('config') })
  })
})

describe('revisions', () => {
  test('resolve to full ids; what is none, or looks like an option, to nothing', async () => {
    const repository = newRepository()
    const repo = await open(repository.folder)
    expect(await repo.resolve('HEAD')).toBeUndefined()
    const id = repository.commit({ 'a.py': 'a\n' })
    repository.git('tag', '--annotate', '--message', 'v1', 'v1')
    for (const rev of ['HEAD', 'main', 'v1', id.slice(0, 8)]) expect(await repo.resolve(rev)).toBe(id)
    for (const rev of ['', '-h', '--all', 'no', 'a\0b', 'HEAD:a.py', '1'.repeat(40)])
      expect(await repo.resolve(rev)).toBeUndefined()
  })

  test('without a common ancestor have no merge base', async () => {
    const repository = newRepository()
    const one = repository.commit({ 'a.py': 'a\n' })
    repository.git('checkout', '--quiet', '--orphan', 'other')
    const other = repository.commit({ 'b.py': 'b\n' })
    const repo = await open(repository.folder)
    expect(await repo.mergeBase(one, other)).toBeUndefined()
    expect(await repo.mergeBase(one, one)).toBe(one)
  })

  test('that do not exist are an error when read', async () => {
    const repo = await open(newRepository().folder)
    await expect(repo.listFiles('HEAD')).rejects.toMatchObject({ code: 'unknown-revision', fault: 'user' })
  })

  test('of a shallow clone have no merge base while a nearer one could be hidden', async () => {
    // root ── near ── cut ── head      main = merge of root and near
    //   └───── late ────────────┘
    const repository = newRepository()
    const root = repository.commit({ 'a.py': 'a\n' })
    const child = (...parents: string[]) =>
      repository.git('commit-tree', `${root}^{tree}`, '-m', parents.join(), ...parents.flatMap(id => ['-p', id]))
    const near = child(root)
    const cut = child(near)
    const late = repository.git('commit-tree', `${root}^{tree}`, '-m', 'late', '-p', root)
    const head = child(cut, late)
    const main = child(root, near)
    const repo = await open(repository.folder)
    expect(await repo.mergeBase(main, head)).toBe(near)
    repository.write('.git/shallow', `${cut}\n`)
    expect(await repo.isShallow()).toBe(true)
    expect(repository.git('merge-base', main, head)).toBe(root)
    expect(await repo.mergeBase(main, head)).toBeUndefined()
    // A cut below the common ancestor hides nothing.
    repository.write('.git/shallow', `${near}\n`)
    expect(await repo.mergeBase(main, head)).toBe(near)
  })
})

describe('content', () => {
  const binary = Buffer.from([0, 10, 255, 13, 10, 0])

  test('is the bytes of the commit, the index or the disk', async () => {
    const repository = newRepository()
    const files = { 'bin.py': binary, 'empty.py': '', 'sub dir/-x.py': 'blob 5\n', 'same.py': 'blob 5\n' }
    const id = repository.commit(files)
    repository.write('bin.py', 'staged')
    repository.git('add', '.')
    repository.write('bin.py', 'on disk')
    const repo = await open(repository.folder)
    const read = await repo.readFiles(id, [...Object.keys(files), 'missing.py', '../x', 'sub dir'])
    expect(Object.fromEntries(read)).toEqual(
      Object.fromEntries(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)])),
    )
    expect((await repo.readFile('index', 'bin.py'))?.toString()).toBe('staged')
    expect((await repo.readFile('working tree', 'bin.py'))?.toString()).toBe('on disk')
    expect(await repo.readFiles(id, [])).toEqual(new Map())
  })

  test('of a thousand files comes through one process', async () => {
    const repository = newRepository()
    const names = Array.from({ length: 1000 }, (_, i) => `dir/${i}.py`)
    repository.commit(Object.fromEntries(names.map(name => [name, name.repeat(200)])))
    const read = await (await open(repository.folder)).readFiles('HEAD', names)
    expect(read.size).toBe(1000)
    for (const name of names) expect(read.get(name)?.toString()).toBe(name.repeat(200))
  })

  test('is listed without links and submodules, in every tree', async () => {
    const repository = newRepository()
    repository.write('a.py', 'a\n')
    repository.git('add', '.')
    const target = repository.gitWith('a.py', 'hash-object', '-w', '--stdin')
    repository.git('update-index', '--add', '--cacheinfo', `120000,${target},link.py`)
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendor`)
    repository.git('commit', '--quiet', '--message', 'x')
    const repo = await open(repository.folder)
    for (const tree of ['HEAD', 'index', 'working tree']) expect(await repo.listFiles(tree)).toEqual(['a.py'])
    for (const tree of ['HEAD', 'index']) {
      expect(await repo.readFiles(tree, ['link.py', 'vendor'])).toEqual(new Map())
      expect(await repo.whyNotRead(tree, 'link.py')).toBe('is a symbolic link')
      expect(await repo.whyNotRead(tree, 'vendor')).toBe('is a submodule')
      expect(await repo.whyNotRead(tree, 'none')).toBe(`does not exist in ${tree}`)
    }
  })

  test('of the working tree is what is there, tracked or not, and not ignored', async () => {
    const repository = newRepository()
    repository.commit({ 'kept.py': '1', 'gone.py': '1', '.gitignore': 'ignored*\n' })
    rmSync(join(repository.folder, 'gone.py'))
    repository.write('ignored.py', 'x')
    repository.write('sub/? 100644 new.py', 'x')
    const repo = await open(repository.folder)
    expect((await repo.listFiles('working tree')).sort()).toEqual(['.gitignore', 'kept.py', 'sub/? 100644 new.py'])
    expect(await repo.whyNotRead('working tree', 'gone.py')).toBe('does not exist in the working tree')
  })

  test('of a partial commit is read from the index that git names', async () => {
    const repository = newRepository()
    repository.commit({ 'a.py': 'old' })
    const index = join(temporaryFolder(), 'index')
    repository.git('read-tree', `--index-output=${index}`, 'HEAD')
    repository.write('a.py', 'new')
    repository.git('add', '.')
    expect((await (await open(repository.folder)).readFile('index', 'a.py'))?.toString()).toBe('new')
    const partial = await open(repository.folder, { GIT_INDEX_FILE: index })
    expect((await partial.readFile('index', 'a.py'))?.toString()).toBe('old')
  })

  posix('outside the repository is never read', async () => {
    const outside = temporaryFolder()
    const repository = newRepository()
    symlinkSync(outside, join(repository.folder, 'folder'))
    symlinkSync('/etc/hostname', join(repository.folder, 'file.py'))
    symlinkSync('loop.py', join(repository.folder, 'loop.py'))
    symlinkSync('.git/config', join(repository.folder, 'secret.py'))
    mkdirSync(join(repository.folder, 'really.py'))
    repository.git('init', '--quiet', '--bare', outside)
    const expected = {
      '../outside.py': 'leads out of the repository',
      '/etc/hostname': 'leads out of the repository',
      '.git/config': 'leads out of the repository',
      '': 'leads out of the repository',
      'folder/config': 'is a symbolic link that leads out of the repository',
      'file.py': 'is a symbolic link that leads out of the repository',
      'secret.py': 'is a symbolic link that leads out of the repository',
      'loop.py': 'is a symbolic link that leads back to itself',
      'really.py': 'is a directory',
      'really.py/x.py': 'does not exist in the working tree',
      'caf\uFFFD.py': 'has a name that is not UTF-8',
    }
    const repo = await open(repository.folder)
    expect(await repo.readFiles('working tree', Object.keys(expected))).toEqual(new Map())
    for (const [path, reason] of Object.entries(expected))
      expect(await repo.whyNotRead('working tree', path)).toBe(reason)
  })
})
