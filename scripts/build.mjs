// Builds dist/: the Action (index.js) and the terminal (cli.js) with ncc, and beside them what is read at run time.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const work = join(root, 'build', 'ncc')

checkVersion()
rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
bundle('src/action.ts', 'index.js')
bundle('src/cli.ts', 'cli.js')
chmodSync(join(dist, 'cli.js'), 0o755)
cpSync(join(root, 'config'), join(dist, 'config'), { recursive: true })
for (const part of ['python', 'node'])
  cpSync(join(root, 'src', 'harness', part), join(dist, 'harness', part), {
    recursive: true,
    filter: file => !/__pycache__|\.pyc$/.test(file),
  })

/** One version, said in two places. */
function checkVersion() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (!readFileSync(join(root, 'src', 'version.ts'), 'utf8').includes(`'${version}'`))
    throw new Error(`src/version.ts does not say ${version}, the version of package.json`)
}

/** Chunks (the parsers, loaded when needed) carry the name of their bundle: the two bundles' chunks differ inside. */
function bundle(entry, name) {
  rmSync(work, { recursive: true, force: true })
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
  const { status } = spawnSync(process.execPath, [ncc, 'build', entry, '-o', work, '--license', 'licenses.txt', '-q'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`ncc could not bundle ${entry}`)
  for (const file of readdirSync(work)) {
    if (file === 'package.json' || file === 'licenses.txt') cpSync(join(work, file), join(dist, file))
    else
      writeFileSync(join(dist, file.replace('index.js', name)), renamed(readFileSync(join(work, file), 'utf8'), name))
  }
}

/** The one place where webpack's runtime makes a chunk's file name. */
function renamed(code, name) {
  return code.replace(/(return "" \+ chunkId \+ "\.)index\.js"/, `$1${name}"`)
}
