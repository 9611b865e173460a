/** What changed between two states of a repository, from git's own diff. */
import { surroundingsError, userError } from '../errors.ts'
import type { ChangedFile, Changes } from '../model/changes.ts'
import { isLink, isRegular, isSubmodule } from './entries.ts'
import type { Repository, Tree } from './git.ts'
import { allLines, type LineRange, PatchReader } from './hunks.ts'
import { fields, type Git, output, withoutSecrets } from './runner.ts'

/** One record of `git diff --raw -z`. */
export interface RawChange {
  baseMode: string
  headMode: string
  /** `A`, `C`, `D`, `M`, `R`, `T` or `U`. */
  status: string
  /** Path in base, where it differs. */
  from?: string
  path: string
}

// Attributes and configuration of the repository must not hide a change: `*.py -diff` would make it "binary".
const settled = [
  ...['--no-ext-diff', '--no-textconv', '--no-color', '--text', '--no-relative', '--ignore-submodules=dirty'],
  ...['--submodule=short', '--diff-algorithm=histogram', '--src-prefix=a/', '--dst-prefix=b/'],
  ...['-O/dev/null', '-M', '-l2000'],
]

/**
 * Compares `base` (a commit; everything counts as added without one) with `head`: a commit, the index or the working
 * tree, which then includes files that git does not track. A copy counts as added: what it holds is new.
 * Throws 'unknown-revision' and 'git-failed'.
 */
export async function changesBetween(repo: Repository, base: string | undefined, head: Tree): Promise<Changes> {
  const compared = [await baseArgument(repo, base), ...(await headArgument(repo, head)), '--']
  const [raw, lines] = await Promise.all([rawChanges(repo.git, compared), addedLines(repo.git, compared)])
  const notes = [...raw.notes, ...notesOn(raw.changes)]
  const files = raw.changes.flatMap(change => changedFile(change, lines.get(change.path) ?? []))
  await countWhole(repo, head, files, raw.changes)
  if (head === 'working tree') await addUntracked(repo, files, notes)
  return { ...(base === undefined ? {} : { base }), head, files, source: 'git', notes }
}

async function baseArgument(repo: Repository, base: string | undefined): Promise<string> {
  if (base !== undefined) return commit(repo, base)
  // The id of the empty tree depends on the repository's hash function.
  return (await output(repo.git, ['hash-object', '-t', 'tree', '--stdin'])).toString().trim()
}

async function headArgument(repo: Repository, head: Tree): Promise<string[]> {
  if (head === 'working tree') return []
  return head === 'index' ? ['--cached'] : [await commit(repo, head)]
}

/** Ids only: what looks like an option never reaches git. */
async function commit(repo: Repository, rev: string): Promise<string> {
  const id = await repo.resolve(rev)
  if (id === undefined) throw userError('unknown-revision', [rev])
  return id
}

async function rawChanges(git: Git, compared: string[]): Promise<{ changes: RawChange[]; notes: string[] }> {
  const { code, stdout, stderr } = await git(['diff', '--raw', '-z', '--no-abbrev', ...settled, ...compared])
  if (code !== 0) throw surroundingsError('git-failed', ['git diff', withoutSecrets(stderr)])
  const skipped = /rename detection was skipped/.test(stderr)
  const note = 'Too many files were added and deleted to look for renames: a moved file may count as a new one.'
  return { changes: parseRaw(stdout), notes: skipped ? [note] : [] }
}

/** Parses `git diff --raw -z`: a header, its path, and for renames and copies a second path, each ended by NUL. */
export function parseRaw(stdout: Buffer): RawChange[] {
  const parts = fields(stdout)
  const changes: RawChange[] = []
  for (let at = 0; at < parts.length; ) {
    const [, baseMode = '', headMode = '', status = ''] = /^:(\d+) (\d+) \w+ \w+ ([A-Z])/.exec(parts[at++]!) ?? []
    const first = parts[at++]!
    if (status === 'R' || status === 'C') changes.push({ baseMode, headMode, status, from: first, path: parts[at++]! })
    else changes.push({ baseMode, headMode, status, path: first })
  }
  return changes
}

async function addedLines(git: Git, compared: string[]): Promise<Map<string, LineRange[]>> {
  const patch = new PatchReader()
  await output(git, ['diff', '--patch', '--unified=0', ...settled, ...compared], {
    onOutput: chunk => patch.push(chunk),
  })
  return patch.end()
}

/** At most one file: links and what is in conflict are notes, not files. */
function changedFile({ baseMode, headMode, status, from, path }: RawChange, lines: LineRange[]): ChangedFile[] {
  const basePath = from ?? path
  if (status === 'U') return []
  if (isSubmodule(headMode) || (isSubmodule(baseMode) && !isRegular(headMode)))
    return [{ kind: 'submodule', path, lines: [] }]
  if (!isRegular(headMode)) return isRegular(baseMode) ? [{ kind: 'deleted', path, basePath, lines: [] }] : []
  if (!isRegular(baseMode) || status === 'C') return [{ kind: 'added', path, lines }]
  return [{ kind: status === 'R' ? 'renamed' : 'modified', path, basePath, lines }]
}

function notesOn(changes: RawChange[]): string[] {
  const links = changes.filter(({ headMode }) => isLink(headMode)).map(({ path }) => path)
  const conflicts = changes.filter(({ status }) => status === 'U').map(({ path }) => path)
  return [...notFollowed(links), ...conflicts.map(path => `${path} is in conflict.`)]
}

const notFollowed = (links: string[]): string[] => links.map(path => `${path} is a symbolic link: it was not followed.`)

/** git shows a copy by what differs from its source; all of it is new. */
async function countWhole(repo: Repository, head: Tree, files: ChangedFile[], changes: RawChange[]): Promise<void> {
  const copies = new Set(changes.filter(({ status }) => status === 'C').map(({ path }) => path))
  if (copies.size === 0) return
  const contents = await repo.readFiles(head, [...copies])
  for (const file of files) if (copies.has(file.path)) file.lines = allLines(contents.get(file.path) ?? Buffer.alloc(0))
}

async function addUntracked(repo: Repository, files: ChangedFile[], notes: string[]): Promise<void> {
  const { untracked, links, nested } = await repo.workingTree()
  for (const path of untracked) {
    const content = await repo.readFile('working tree', path)
    if (!content) notes.push(`${path} ${await repo.whyNotRead('working tree', path)}.`)
    files.push({ kind: 'added', path, lines: allLines(content ?? Buffer.alloc(0)) })
  }
  notes.push(...notFollowed(links))
  notes.push(...nested.map(path => `${path} is a repository of its own and was not looked into.`))
}
