// Builds dist/: the Action (index.js) and the terminal (cli.js) with ncc, and beside them what is read at run time.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** The two bundles share their chunks (parsers, loaded when needed); a chunk that differed would break one of them. */
function bundle(entry, name) {
  rmSync(work, { recursive: true, force: true })
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
  const { status } = spawnSync(process.execPath, [ncc, 'build', entry, '-o', work, '--license', 'licenses.txt', '-q'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`ncc could not bundle ${entry}`)
  for (const file of readdirSync(work)) {
    const target = join(dist, file === 'index.js' ? name : file)
    const content = readFileSync(join(work, file))
    if (existsSync(target) && !readFileSync(target).equals(content) && file !== 'licenses.txt')
      throw new Error(`${file} of ${entry} differs from the one of the other bundle`)
    writeFileSync(target, content)
  }
}
