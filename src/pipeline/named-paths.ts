/** Scans files and folders that a person named, wherever they lie on this disk. */
import { readFileSync, statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { isAbsolute, join, normalize, relative, resolve, sep } from 'node:path'
import glob from 'fast-glob'
import { readInside } from '../changes/working-tree.ts'
import { userError } from '../errors.ts'
import type { ScanResult } from '../model/finding.ts'
import type { PolicySet } from '../policy/nested.ts'
import type { Project } from '../scan/project/neighbours.ts'
import type { Memories } from './memories.ts'
import { projectOf, scannable, scanTree, withLinks } from './scan-tree.ts'
import type { FileTree } from './trees.ts'

export interface Place {
  /** Relative paths count from here. */
  cwd: string
  /** Of the repository, if there is one: what lies inside is shown by its path from here, the rest as given. */
  root?: string | undefined
}

export interface Around extends Place {
  memories: Memories
}

/** Files as named; below a folder, what the policy wants, links excepted. Throws 'no-such-path'. */
export async function scanNamed(paths: readonly string[], policies: PolicySet, around: Around): Promise<ScanResult> {
  const files = new Map<string, string>()
  const links: string[] = []
  let folders = false
  for (const path of paths) {
    const file = resolve(around.cwd, path)
    if (!(await isFolder(file, path))) {
      files.set(nameOf(file, path, around), file)
      continue
    }
    folders = true
    const below = (await entriesBelow(file)).map(entry => ({
      ...{ file: entry.path, kind: entry.dirent },
      name: nameOf(entry.path, join(path, relative(file, entry.path)), around),
    }))
    const names = new Map(below.filter(({ kind }) => kind.isFile()).map(entry => [entry.name, entry.file]))
    for (const name of scannable([...names.keys()], policies)) files.set(name, names.get(name)!)
    links.push(...below.filter(({ kind }) => kind.isSymbolicLink()).map(({ name }) => name))
  }
  const tree = { ...onDisk(files), memories: around.memories }
  const result = await scanTree(tree, [...files.keys()], policies, !folders, await projectAround(tree, around.root))
  return withLinks(result, links, policies)
}

/** What was named, and the repository around it: what a file imports is read, and never from elsewhere. */
async function projectAround(tree: FileTree, root: string | undefined): Promise<Project> {
  const { has, read } = await projectOf(tree)
  if (root === undefined) return { has, read }
  const around = projectAt(root)
  return {
    has: path => has(path) || around.has(path),
    read: async paths =>
      new Map([...(await around.read(paths.filter(path => !has(path)))), ...(await read(paths.filter(has)))]),
  }
}

/** All that lies on disk in a repository. */
export function projectAt(root: string): Project {
  const known = new Map<string, boolean>()
  return {
    has: path => {
      const there = known.get(path) ?? (!isAbsolute(path) && isFile(join(root, path)))
      known.set(path, there)
      return there
    },
    read: async paths => {
      const contents = new Map<string, Buffer>()
      for (const path of paths) {
        const found = readInside(root, path)
        if ('content' in found) contents.set(path, found.content)
      }
      return contents
    },
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** A slip of the pen must not pass as a clean scan, and a pipe or a device might never end. */
async function isFolder(file: string, asGiven: string): Promise<boolean> {
  const found = await stat(file).catch(error => {
    throw userError('no-such-path', [asGiven, (error as Error).message])
  })
  if (!found.isFile() && !found.isDirectory())
    throw userError('no-such-path', [asGiven, 'it is neither a file nor a folder'])
  return found.isDirectory()
}

const entriesBelow = (folder: string) =>
  glob('**/*', {
    cwd: folder,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    objectMode: true,
    onlyFiles: false,
    ignore: ['**/.git/**', '**/node_modules/**'],
  })

/** True for a path that counts from the root of the repository; `nameOf` gives others as they were named. */
export const isInside = (path: string, { root }: Place): boolean =>
  root !== undefined && !isAbsolute(path) && normalize(path).split(sep)[0] !== '..'

/** The file that a finding's path means: the way back from `nameOf`. */
export const fileNamed = (path: string, place: Place): string =>
  resolve(isInside(path, place) ? place.root! : place.cwd, path)

function nameOf(file: string, asGiven: string, { root }: Place): string {
  const inside = root === undefined ? '..' : relative(root, file)
  const leavesRoot = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
  return leavesRoot ? asGiven : inside.split(sep).join('/')
}

function readIfAllowed(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

const onDisk = (files: ReadonlyMap<string, string>): FileTree => ({
  list: async () => [...files.keys()],
  read: async names => {
    const contents = new Map<string, Buffer>()
    for (const name of names) {
      const content = readIfAllowed(files.get(name)!)
      if (content) contents.set(name, content)
    }
    return contents
  },
  whyNot: async () => 'may not be read by this user',
})
