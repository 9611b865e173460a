/** Which file of a project an imported name leads to. Only paths are looked at, nothing is read. */
import { posix } from 'node:path'

/** True for a path that is a file of the project. */
export type Has = (path: string) => boolean

/**
 * A Python name as it was imported (`.store.connect`, `orders.store.connect`) as `path#name`; undefined for what is no
 * function of a module in the project. Absolute names are looked for where `sys.path` would lead: in the folder that
 * holds the importing file's outermost package, in those around it, and in their `src`.
 */
export function pythonFunction(origin: string, from: string, has: Has): string | undefined {
  const dots = /^\.*/.exec(origin)![0].length
  const parts = origin.slice(dots).split('.')
  const roots = dots > 0 ? [up(posix.dirname(from), dots - 1)] : pythonRoots(from, has)
  for (const root of roots) {
    const found = below(root, parts, dots > 0, has)
    if (found !== undefined) return found
  }
  return undefined
}

function below(root: string, parts: string[], relative: boolean, has: Has): string | undefined {
  const name = parts.at(-1)!
  const module = posix.join(root, ...parts.slice(0, -1))
  if (parts.length > 1 && has(`${module}.py`)) return `${module}.py#${name}`
  const package_ = posix.join(module, '__init__.py')
  return (parts.length > 1 || relative) && has(package_) ? `${package_}#${name}` : undefined
}

function pythonRoots(from: string, has: Has): string[] {
  const roots: string[] = []
  for (let folder = posix.dirname(from); ; folder = posix.dirname(folder)) {
    if (!has(posix.join(folder, '__init__.py'))) roots.push(folder, posix.join(folder, 'src'))
    if (folder === '.' || folder === '/') return roots
  }
}

const up = (folder: string, steps: number): string => posix.join(folder, ...Array<string>(steps).fill('..'))

const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs']

/**
 * A JavaScript import (`./store.js`, from the importing file) as a path. As bundlers and TypeScript do, `./store` is
 * tried with each ending and as a folder with an index, and `./store.js` also means `./store.ts`.
 */
export function javascriptModule(specifier: string, from: string, has: Has): string | undefined {
  if (!/^\.{1,2}(\/|$)/.test(specifier)) return undefined
  const target = posix.join(posix.dirname(from), specifier)
  const written = target.replace(/\.([mc]?)jsx?$/, '.$1ts')
  const candidates = [
    target,
    written,
    target.replace(/\.jsx?$/, '.tsx'),
    ...extensions.map(ending => target + ending),
    ...extensions.map(ending => posix.join(target, `index${ending}`)),
  ]
  return candidates.find(path => extensions.some(ending => path.endsWith(ending)) && has(path))
}
