/**
 * Which tests are confirmed first where time is short: known leaks, then what findings and changes can reach, the nearest
 * first. Pure: patterns of test ids come out, and what they match is the runner's to know.
 */
import { posix } from 'node:path'

export interface Suspicions {
  /** Ids of tests that the ledger knows to leak. */
  leaking: readonly string[]
  /** Files in which the scan found something new. */
  suspect: readonly string[]
  /** Files that the change touches. */
  changed: readonly string[]
  /** The files that import a file. */
  importersOf(path: string): Iterable<string>
}

/** Patterns of test ids with `*` as wildcard, most wanted first. */
export function confirmFirst({ leaking, suspect, changed, importersOf }: Suspicions): string[] {
  const files = [suspect, changed].flatMap(origins => reached(origins, importersOf)).filter(mayHoldTests)
  return [...new Set([...leaking, ...[...new Set(files)].flatMap(testsIn)])]
}

/** The files from which one of `origins` is imported, directly or through others, nearest first; `origins` included. */
export function reached(origins: readonly string[], importersOf: Suspicions['importersOf']): string[] {
  const found = new Set(origins)
  // A set hands out what is added to it on the way.
  for (const path of found) for (const importer of importersOf(path)) found.add(importer)
  return [...found]
}

const testFile = /(^|\/)(test_[^/]*|[^/]*_test|tests?|conftest)\.py$|(^|\/)tests?\/.*\.py$/

export const mayHoldTests = (path: string): boolean => testFile.test(path)

/**
 * Patterns for the tests of a file, as pytest and as unittest name them. Ids count from a folder that only the runner
 * knows (its `rootdir`, its top-level folder), so that each folder on the way to the file is tried. A `conftest.py`
 * stands for its folder.
 */
export function testsIn(path: string): string[] {
  const { dir, name } = posix.parse(path)
  const folders = dir.split('/').filter(Boolean)
  if (name === 'conftest')
    return folders.length === 0
      ? ['*']
      : ends(folders)
          .slice(0, -1)
          .map(end => `${end.join('/')}/*`)
  const module = name === '__init__' ? [] : [name]
  return ends(folders).flatMap(end => {
    const dotted = [...end, ...module]
    return [`${[...end, `${name}.py`].join('/')}::*`, ...(dotted.length > 0 ? [`${dotted.join('.')}.*`] : [])]
  })
}

/** `a/b` is `a/b`, `b` and nothing. */
const ends = (folders: readonly string[]): string[][] =>
  [...folders.keys(), folders.length].map(at => folders.slice(at))
