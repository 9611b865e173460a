/** Which file of a project an imported name leads to. Only paths are looked at, nothing is read. */
import { posix } from 'node:path'

/** True for a path that is a file of the project. */
export type Has = (path: string) => boolean

/**
 * Finds for a Python name as a file imported it (`.store.connect`, `orders.store.connect`) its `path#name`; undefined
 * for what is no function of a module in the project. Absolute names are looked for where `sys.path` would lead: in the
 * folder that holds the importing file's outermost package, in those around it, and in their `src`.
 */
export function pythonFunctions(from: string, has: Has): (origin: string) => string | undefined {
  let roots: string[] | undefined
  return origin => {
    const dots = /^\.*/.exec(origin)![0].length
    const parts = origin.slice(dots).split('.')
    const name = parts.pop()!
    if (dots === 0) roots ??= pythonRoots(from, has)
    for (const root of dots > 0 ? [up(posix.dirname(from), dots - 1)] : roots!) {
      const found = below(root, parts, dots > 0, has)
      if (found !== undefined) return `${found}#${name}`
    }
    return undefined
  }
}

/** Finds for a Python name as a file imported it the files that run then: its module's, and those of the packages around. */
export function pythonModules(from: string, has: Has): (origin: string) => string[] {
  const find = pythonFunctions(from, has)
  return origin => {
    const dots = /^\.*/.exec(origin)![0]
    const parts = origin.slice(dots.length).split('.').filter(Boolean)
    const outwards = [...Array(parts.length + 1).keys()].map(
      count =>
        dots +
        parts
          .slice(0, count)
          .map(p => `${p}.`)
          .join(''),
    )
    return outwards.flatMap(module => find(`${module}*`)?.slice(0, -2) ?? [])
  }
}

/** The file of a module that lies in a folder. */
function below(root: string, parts: string[], relative: boolean, has: Has): string | undefined {
  if (parts.length === 0 && !relative) return undefined
  const module = inside(root, parts.join('/'))
  if (parts.length > 0 && has(`${module}.py`)) return `${module}.py`
  const package_ = inside(module, '__init__.py')
  return has(package_) ? package_ : undefined
}

/** `posix.join` of two normal paths, which is asked for a hundred thousand times. */
const inside = (folder: string, path: string): string =>
  folder === '.' ? path || '.' : path === '' ? folder : `${folder === '/' ? '' : folder}/${path}`

function pythonRoots(from: string, has: Has): string[] {
  const roots: string[] = []
  for (let folder = posix.dirname(from); ; folder = posix.dirname(folder)) {
    if (!has(inside(folder, '__init__.py'))) roots.push(folder, inside(folder, 'src'))
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
