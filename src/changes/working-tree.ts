/** Reads files of the working tree without ever leaving it. */
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { isRegular } from './entries.ts'
import { fields, type Git, output } from './runner.ts'

/** A file's content, or why there is none. */
export type Read = { content: Buffer } | { reason: string }

/**
 * Reads `path` below `root` (itself a real path). Links are followed only to regular files inside; never throws. Without
 * waiting for each: for thousands of small files that is several times faster.
 */
export function readInside(root: string, path: string): Read {
  const wanted = resolve(root, path)
  if (!contains(root, wanted)) return { reason: 'leads out of the repository' }
  try {
    const real = realpathSync.native(wanted)
    if (!contains(root, real)) return { reason: 'is a symbolic link that leads out of the repository' }
    const found = statSync(real)
    if (found.isDirectory()) return { reason: 'is a directory' }
    // Reading a pipe or a device might never end.
    if (!found.isFile()) return { reason: 'is not a regular file' }
    return { content: readFileSync(real) }
  } catch (error) {
    return { reason: whyNot(path, error as NodeJS.ErrnoException) }
  }
}

/** True if `path` lies below `root`, git's own folder excepted. */
function contains(root: string, path: string): boolean {
  const way = relative(root, path)
  if (way === '' || isAbsolute(way)) return false
  return !way.split(sep).some(segment => segment === '..' || segment.toLowerCase() === '.git')
}

const reasons: Record<string, string> = {
  ELOOP: 'is a symbolic link that leads back to itself',
  ENOENT: 'does not exist in the working tree',
  ENOTDIR: 'does not exist in the working tree',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read',
}

function whyNot(path: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT' && path.includes('\uFFFD')) return 'has a name that is not UTF-8'
  return reasons[error.code ?? ''] ?? `cannot be read (${error.message})`
}

export interface WorkingTree {
  /** Regular files that git tracks and that are there, and all that it neither tracks nor ignores. */
  files: string[]
  /** Those of `files` that git does not track. */
  untracked: string[]
  /** Symbolic links that git does not track. */
  links: string[]
  /** Repositories that lie inside this one without being submodules; git does not look into them. */
  nested: string[]
}

/** Lists the working tree as git sees it. A tracked file that was replaced by a link is still in `files`. */
export async function listWorkingTree(git: Git, root: string): Promise<WorkingTree> {
  const listing = await output(git, [
    ...['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--deleted', '--exclude-standard'],
  ])
  const tracked = new Set<string>()
  const absent = new Set<string>()
  const others: string[] = []
  for (const line of fields(listing)) {
    if (line.startsWith('? ')) {
      others.push(line.slice(2))
      continue
    }
    const [, tag = '', mode = '', path = ''] = /^(.) (\d+) \w+ \d\t(.*)$/s.exec(line) ?? []
    // R: deleted; S: outside a sparse checkout
    if ('RS'.includes(tag)) absent.add(path)
    else if (isRegular(mode)) tracked.add(path)
  }
  const nested = others.filter(path => path.endsWith('/'))
  const links: string[] = []
  const untracked: string[] = []
  for (const path of others.filter(path => !path.endsWith('/')))
    ((await isLinkOnDisk(resolve(root, path))) ? links : untracked).push(path)
  return { files: [...tracked].filter(path => !absent.has(path)).concat(untracked), untracked, links, nested }
}

const isLinkOnDisk = (path: string): Promise<boolean> =>
  lstat(path).then(
    found => found.isSymbolicLink(),
    () => false,
  )
