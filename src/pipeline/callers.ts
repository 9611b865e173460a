/**
 * A change in a helper can make its callers leak, though nobody touched them: files that call a function which now
 * releases, keeps or hands out something else are looked at again.
 */
import type { Changes } from '../model/changes.ts'
import type { PolicySet } from '../policy/nested.ts'
import { languageOf } from '../scan/languages.ts'
import { interfacesOf } from '../scan/project/interfaces.ts'
import { named, optionsOf, projectOf, scannable } from './scan-tree.ts'
import type { FileTree } from './trees.ts'

/** Callers of callers, as far as calls are followed. */
const rounds = 2

/** Unchanged files whose calls mean something else at `head` than at `base`. */
export async function callersToReexamine(
  { files }: Changes,
  head: FileTree,
  base: FileTree,
  policies: PolicySet,
): Promise<string[]> {
  const altered = files.flatMap(({ kind, path, basePath }) =>
    kind === 'modified' || kind === 'renamed' ? [{ path, before: basePath ?? path }] : [],
  )
  const callers = new Set<string>()
  const touched = new Set(files.map(f => f.path))
  for (let round = 0, look = altered; look.length > 0 && round < rounds; round++) {
    const names = await changedNames(look, head, base, policies)
    if (names.length === 0) break
    const found = await mentioning(names, head, policies)
    look = found.filter(path => !touched.has(path) && !callers.has(path)).map(path => ({ path, before: path }))
    for (const { path } of look) callers.add(path)
  }
  return [...callers]
}

interface Pair {
  path: string
  before: string
}

async function changedNames(pairs: Pair[], head: FileTree, base: FileTree, policies: PolicySet): Promise<string[]> {
  const now = await offered(
    pairs.map(p => p.path),
    head,
    policies,
  )
  const then = await offered(
    pairs.map(p => p.before),
    base,
    policies,
  )
  return pairs.flatMap(({ path, before }) =>
    [...(then.get(before) ?? [])].flatMap(([name, key]) => (now.get(path)?.get(name) === key ? [] : [name])),
  )
}

async function offered(
  paths: string[],
  tree: FileTree,
  policies: PolicySet,
): Promise<Map<string, Map<string, string>>> {
  const contents = await tree.read(paths.filter(path => languageOf(path)))
  return interfacesOf(named(contents), { ...optionsOf(policies.root, tree), project: await projectOf(tree) })
}

/** Files that the policy wants scanned and that mention one of the names. */
async function mentioning(names: string[], tree: FileTree, policies: PolicySet): Promise<string[]> {
  const mention = new RegExp(`\\b(?:${[...new Set(names)].map(name => name.replaceAll('$', '\\$')).join('|')})\\b`)
  const contents = await tree.read(scannable(await tree.list(), policies))
  return [...contents].filter(([, bytes]) => mention.test(bytes.toString('latin1'))).map(([path]) => path)
}
