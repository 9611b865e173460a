/** Gathers what the planner needs to say which tests are confirmed first: ledger, new findings, and the import graph. */
import { confirmFirst } from '../harness/first.ts'
import { wholeSuite } from '../ledger/record.ts'
import type { Changes } from '../model/changes.ts'
import type { Ledger } from '../model/ledger.ts'
import { languageOf } from '../scan/languages.ts'
import { pythonImports } from '../scan/project/imports.ts'
import { pythonModules } from '../scan/project/modules.ts'
import type { FileTree } from './trees.ts'

export interface Clues {
  changes: Changes
  /** Where head's content is read. */
  tree: FileTree
  ledger: Ledger
  /** Files in which the scan found something new. */
  suspect: readonly string[]
}

/** Patterns of a suite's tests to confirm first. */
export type Order = (suite: { name: string; folder: string }) => string[]

export async function firstToConfirm({ changes, tree, ledger, suspect }: Clues): Promise<Order> {
  const changed = changedPaths(changes).filter(isPython)
  const suspects = suspect.filter(isPython)
  const paths = changed.length + suspects.length > 0 ? (await tree.list()).filter(isPython) : []
  const importers = await importersIn(tree, paths, changed)
  const importersOf = (path: string) => importers.get(path) ?? []
  return ({ name, folder }) =>
    confirmFirst({ leaking: leakingTests(ledger, name), suspect: suspects, changed, importersOf }, { folder, paths })
}

/** Both ends of a move. */
export const changedPaths = ({ files }: Changes): string[] => [
  ...new Set(files.flatMap(({ path, basePath }) => (basePath === undefined ? [path] : [path, basePath]))),
]

const isPython = (path: string): boolean => languageOf(path) === 'python'

const leakingTests = ({ baseline }: Ledger, suite: string): string[] =>
  baseline
    .filter(entry => entry.suite === suite && entry.test !== wholeSuite)
    .filter(({ growth = 0, objects = 0, open }) => growth > 0 || objects > 0 || Object.keys(open).length > 0)
    .map(({ test }) => test)

/** By each Python file, the files that import it. What the change took away still had importers. */
async function importersIn(
  tree: FileTree,
  paths: string[],
  gone: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const known = new Set([...paths, ...gone])
  const importers = new Map<string, Set<string>>()
  for (const [path, bytes] of await tree.read(paths)) {
    const modulesOf = pythonModules(path, each => known.has(each))
    // The `__init__` of a package runs before what lies in it.
    const origins = ['.', '..', ...pythonImports(bytes.toString('utf8'))]
    for (const imported of new Set(origins.flatMap(modulesOf)))
      if (imported !== path) importers.set(imported, (importers.get(imported) ?? new Set()).add(path))
  }
  return importers
}
