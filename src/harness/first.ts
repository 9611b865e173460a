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

/** The repository around a suite. */
export interface Surroundings {
  /** Where the suite's command runs, relative to the repository. */
  folder: string
  /** Every file of the repository. */
  paths: readonly string[]
}

/** Patterns of test ids with `*` as wildcard, most wanted first. */
export function confirmFirst({ leaking, suspect, changed, importersOf }: Suspicions, around: Surroundings): string[] {
  const files = [suspect, changed].flatMap(origins => reached(origins, importersOf)).filter(mayHoldTests)
  const testsOf = namesIn(around)
  return [...new Set([...leaking, ...[...new Set(files)].flatMap(testsOf)])]
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
 * For a file, patterns of its tests as pytest and as unittest name them. Ids count from a folder that only the runner
 * knows (its `rootdir`, its top-level folder): the suite's own, one above it, or one on the way to the file, unless what
 * comes next on that way also lies where the suite runs, and an id that begins so means that. A `conftest.py` stands for
 * its folder.
 */
export function namesIn({ folder, paths }: Surroundings): (path: string) => string[] {
  const bases = [folder, ...foldersAbove(folder)]
  const taken = new Set(bases.flatMap(base => paths.flatMap(path => below(base, path)?.slice(0, 1).map(nameOf) ?? [])))
  return path => {
    const sure = bases.flatMap(base => [below(base, path) ?? []])
    const further = sure[0]!.map((_, at) => sure[0]!.slice(at + 1))
    const apart = further.filter(([first = '']) => first !== 'conftest.py' && !taken.has(nameOf(first)))
    return [...sure, ...apart].filter(way => way.length > 0).flatMap(patternsOf)
  }
}

/** Of a module or a folder. */
const nameOf = (part: string): string => part.replace(/\.py$/, '')

/** Of the way to a file, from wherever ids count. */
function patternsOf(way: readonly string[]): string[] {
  const folders = way.slice(0, -1)
  const name = nameOf(way.at(-1)!)
  if (name === 'conftest') return [[...folders, '*'].join('/')]
  const dotted = name === '__init__' ? folders : [...folders, name]
  return [`${way.join('/')}::*`, ...(dotted.length > 0 ? [`${dotted.join('.')}.*`] : [])]
}

/** The names on the way from a folder down to a file; undefined if it lies elsewhere. */
function below(folder: string, path: string): string[] | undefined {
  if (folder === '.') return path.split('/')
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/') : undefined
}

/** Up to the repository itself, `.`. */
function foldersAbove(folder: string): string[] {
  if (folder === '.' || folder === '/') return []
  const parent = posix.dirname(folder)
  return [parent, ...foldersAbove(parent)]
}
