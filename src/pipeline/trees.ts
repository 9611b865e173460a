/** A tree of files: a revision, the index or the working tree, wherever its content comes from. */
import type { Repository, Tree } from '../changes/git.ts'
import type { LedgerReading } from '../ledger/files.ts'
import { ledgerFolder } from '../ledger/names.ts'
import { loadLedger } from '../ledger/store.ts'
import type { RevisionReader } from '../model/changes.ts'
import { matcher } from '../policy/globs.ts'
import { folderOf } from '../policy/load.ts'
import { type PolicySet, resolvePolicies } from '../policy/nested.ts'
import type { Policy } from '../policy/schema.ts'
import type { Memories } from './memories.ts'

export interface FileTree {
  list(): Promise<string[]>
  read(paths: string[]): Promise<Map<string, Buffer>>
  /** Why `read` gave nothing for a path, as a clause: `is a symbolic link`. */
  whyNot(path: string): Promise<string>
  /** The files with their ids as git names blobs, where that takes no reading. */
  entries?(): Promise<ReadonlyMap<string, { oid: string }>>
  memories?: Memories
}

export const treeOf = (reader: Repository | RevisionReader, tree: Tree, memories?: Memories): FileTree => ({
  ...(memories && { memories }),
  ...('entries' in reader && tree !== 'working tree' && { entries: () => reader.entries(tree) }),
  list: () => reader.listFiles(tree),
  read: paths => reader.readFiles(tree, paths),
  whyNot: async path => ('whyNotRead' in reader ? reader.whyNotRead(tree, path) : `is no regular file of ${tree}`),
})

const policyFile = /(^|\/)\.leakgate\/policy\.ya?ml$/

export const isPolicy = (path: string): boolean => policyFile.test(path)

/**
 * Every policy of a tree. What the root's policy excludes from scanning (examples, fixtures, vendored packages) is not
 * part of the project, and neither are the policies in it. Throws a user error that lists all mistakes.
 */
export async function loadPolicies(tree: FileTree): Promise<PolicySet> {
  const contents = await tree.read((await tree.list()).filter(isPolicy))
  const sources = [...contents].map(([path, bytes]) => ({ path, text: bytes.toString('utf8') }))
  const root = resolvePolicies(sources.filter(({ path }) => folderOf(path) === '.'))
  const excluded = matcher(root.root.scan.exclude)
  return resolvePolicies(sources.filter(({ path }) => folderOf(path) === '.' || !excluded(path)))
}

/** The ledger of a tree; empty where there is none. Throws a user error for a damaged one. */
export async function loadLedgerOf(tree: FileTree): Promise<LedgerReading> {
  const prefix = `${ledgerFolder}/`
  const paths = (await tree.list()).filter(path => path.startsWith(prefix))
  const contents = await tree.read(paths)
  return loadLedger({
    list: async () => [...contents.keys()].map(path => path.slice(prefix.length)),
    read: async path => contents.get(prefix + path)!.toString('utf8'),
  })
}

/** The root policy with the suites and services of all packages, as judge and harness need it. */
export const wholePolicy = (set: PolicySet): Policy => ({
  ...set.root,
  suites: Object.fromEntries(set.suites().map(({ name, suite }) => [name, suite])),
  services: Object.fromEntries(set.services().map(({ name, service }) => [name, service])),
})
