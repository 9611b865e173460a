/** A repository as the rest of leakgate sees it: revisions, files and their content. */
import { readFile as readFromFile, realpath } from 'node:fs/promises'
import { resolve as resolvePath } from 'node:path'
import { surroundingsError, userError } from '../errors.ts'
import type { RevisionReader } from '../model/changes.ts'
import { Blobs } from './blobs.ts'
import { catFileOf } from './cat-file.ts'
import { commitEntries, type Entry, indexEntries, isLink, isRegular, isSubmodule } from './entries.ts'
import { type Git, gitIn, output, startedIn, withoutSecrets } from './runner.ts'
import { listWorkingTree, readInside, type WorkingTree } from './working-tree.ts'

/** What is staged, what lies on disk, or a revision that `resolve` knows. */
export type Tree = 'index' | 'working tree' | (string & {})

/** All paths are relative to the root, with `/`. Methods throw 'git-failed' when git itself fails. */
export interface Repository extends RevisionReader {
  /** Absolute real path of the work tree. */
  root: string
  git: Git
  /** The commit's full id, or undefined when the repository does not have it. */
  resolve(rev: string): Promise<string | undefined>
  /** Ids of a commit's parents, even those that a shallow checkout lacks. */
  parents(rev: string): Promise<string[]>
  /** The best common ancestor; undefined when there is none or too little history to be sure of it. */
  mergeBase(a: string, b: string): Promise<string | undefined>
  /** Whether history was cut off when it was fetched. */
  isShallow(): Promise<boolean>
  /** Everything in a commit or the index, by path, links and submodules included. Throws 'unknown-revision'. */
  entries(tree: string): Promise<Map<string, Entry>>
  workingTree(): Promise<WorkingTree>
  /** Of the working tree: what is tracked and there, and what is neither tracked nor ignored. */
  listFiles(tree: Tree): Promise<string[]>
  /** For many files use `readFiles`: one process serves them all. */
  readFile(tree: Tree, path: string): Promise<Buffer | undefined>
  readFiles(tree: Tree, paths: string[]): Promise<Map<string, Buffer>>
  /** Why `readFile` gave nothing, as a clause to put behind the path: `is a directory`. */
  whyNotRead(tree: Tree, path: string): Promise<string>
}

/**
 * Opens the repository that `folder` lies in. Throws 'no-repository' (also for a bare one), 'git-missing',
 * 'unsafe-repository' when another user owns it, 'git-failed' for a damaged one.
 */
export async function openRepository(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<Repository> {
  const answer = await gitIn(folder, env)(['rev-parse', '--show-toplevel'])
  if (answer.code !== 0) throw notOpened(folder, answer.stderr)
  const root = await realpath(resolvePath(folder, answer.stdout.toString().replace(/\n$/, '')))
  return repositoryAt(root, env)
}

function notOpened(folder: string, stderr: string) {
  if (/dubious ownership|unsafe repository/.test(stderr)) {
    const owned = /repository (?:at )?'([^\n]+?)'/.exec(stderr)?.[1] ?? folder
    return surroundingsError('unsafe-repository', [owned])
  }
  if (/not a git repository|must be run in a work tree/.test(stderr)) return userError('no-repository', [folder])
  return surroundingsError('git-failed', ['git rev-parse', withoutSecrets(stderr)])
}

function repositoryAt(root: string, env: NodeJS.ProcessEnv): Repository {
  const git = gitIn(root, env)
  const known = new Map<string, Promise<Map<string, Entry>>>()
  const ids = new Set<string>()
  const blobs = new Blobs(catFileOf(() => startedIn(root, env, ['cat-file', '--batch'])))

  async function resolve(rev: string): Promise<string | undefined> {
    if (ids.has(rev)) return rev
    const found = await look(rev)
    // What a name stands for may change, and what is lacking may be fetched; an id that is here stays.
    if (found !== undefined) ids.add(found)
    return found
  }

  async function look(rev: string): Promise<string | undefined> {
    // No revision starts with a dash: it would be an option.
    if (rev === '' || rev.startsWith('-') || rev.includes('\0')) return undefined
    const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', `${rev}^{commit}`])
    return code === 0 ? stdout.toString().trim() : undefined
  }

  async function commit(rev: string): Promise<string> {
    const found = await resolve(rev)
    if (found === undefined) throw userError('unknown-revision', [rev])
    return found
  }

  async function parents(rev: string): Promise<string[]> {
    const raw = (await output(git, ['cat-file', 'commit', await commit(rev)])).toString()
    const header = raw.slice(0, raw.indexOf('\n\n'))
    return [...header.matchAll(/^parent (\w+)$/gm)].map(([, id = '']) => id)
  }

  /** Commits whose parents were not fetched. */
  async function cutOff(): Promise<Set<string>> {
    const file = (await output(git, ['rev-parse', '--git-path', 'shallow'])).toString().trim()
    const text = await readFromFile(resolvePath(root, file), 'utf8').catch(() => '')
    return new Set(text.split('\n').filter(Boolean))
  }

  async function mergeBase(a: string, b: string): Promise<string | undefined> {
    const [left, right] = await Promise.all([resolve(a), resolve(b)])
    if (left === undefined || right === undefined) return undefined
    const { code, stdout } = await git(['merge-base', left, right])
    if (code !== 0) return undefined
    const base = stdout.toString().trim()
    const cut = await cutOff()
    if (cut.size === 0) return base
    // A nearer common ancestor could hide behind a cut, unless every cut lies at or below the one found.
    const between = (await output(git, ['rev-list', left, right, '--not', base])).toString().split('\n')
    return between.some(id => cut.has(id)) ? undefined : base
  }

  async function entries(tree: string): Promise<Map<string, Entry>> {
    // What is staged while we look is not what we were asked about.
    const id = tree === 'index' ? tree : await commit(tree)
    const listing = known.get(id) ?? (tree === 'index' ? indexEntries(git) : commitEntries(git, id))
    known.set(id, listing)
    return listing
  }

  async function listFiles(tree: Tree): Promise<string[]> {
    if (tree === 'working tree') return (await listWorkingTree(git, root)).files
    return [...(await entries(tree))].filter(([, { mode }]) => isRegular(mode)).map(([path]) => path)
  }

  async function readFiles(tree: Tree, paths: string[]): Promise<Map<string, Buffer>> {
    return tree === 'working tree' ? readFromDisk(root, paths) : readFromObjects(blobs, await entries(tree), paths)
  }

  async function whyNotRead(tree: Tree, path: string): Promise<string> {
    if (tree === 'working tree') {
      const read = readInside(root, path)
      return 'reason' in read ? read.reason : 'can be read'
    }
    const mode = (await entries(tree)).get(path)?.mode
    if (mode === undefined) return `does not exist in ${tree}`
    if (isLink(mode)) return 'is a symbolic link'
    return isSubmodule(mode) ? 'is a submodule' : 'has content that this checkout lacks'
  }

  return {
    root,
    git,
    resolve,
    parents,
    mergeBase,
    isShallow: async () => (await cutOff()).size > 0,
    entries,
    workingTree: () => listWorkingTree(git, root),
    listFiles,
    readFile: async (tree, path) => (await readFiles(tree, [path])).get(path),
    readFiles,
    whyNotRead,
  }
}

async function readFromDisk(root: string, paths: string[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>()
  for (const path of paths) {
    const read = readInside(root, path)
    if ('content' in read) found.set(path, read.content)
  }
  return found
}

async function readFromObjects(
  blobs: Blobs,
  entries: Map<string, Entry>,
  paths: string[],
): Promise<Map<string, Buffer>> {
  const wanted = paths.flatMap(path => {
    const entry = entries.get(path)
    return entry && isRegular(entry.mode) ? [{ path, oid: entry.oid }] : []
  })
  const contents = await blobs.read(wanted.map(({ oid }) => oid))
  return new Map(
    wanted.flatMap(({ path, oid }) => {
      const content = contents.get(oid)
      return content ? [[path, content] as const] : []
    }),
  )
}
