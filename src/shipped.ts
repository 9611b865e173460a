/** Where the files that ship beside the code lie: in `src/` while developing, copied into `dist/` by the build. */
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// ncc breaks `new URL('./x', import.meta.url)`: paths are joined by hand.
const here = dirname(fileURLToPath(import.meta.url))
const inSource = basename(here) === 'src'

export const configFolder = inSource ? join(here, '..', 'config') : join(here, 'config')
export const docsFolder = join(here, '..', 'docs')
export const examplesFolder = join(here, '..', 'examples')
/** Holds `python/` (the package put on PYTHONPATH) and `node/` (the preload). */
export const harnessFolder = join(here, 'harness')
