// Builds dist/: the Action (index.js) and the terminal (cli.js) with ncc, and beside them what is read at run time.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { licensesOf } from './licenses.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
// Built aside and moved at the end: a build that fails leaves the old one.
const fresh = join(root, 'build', 'dist')
const work = join(root, 'build', 'ncc')
const stats = join(root, 'build', 'ncc-stats.json')

const resources = join(root, 'config', 'resources')
const catalogues = readdirSync(resources).map(file => readFileSync(join(resources, file), 'utf8'))

checkVersion()
rmSync(fresh, { recursive: true, force: true })
mkdirSync(fresh, { recursive: true })
const parser = JSON.parse(readFileSync(join(root, 'build', 'pyright-parser.inputs.json'), 'utf8'))
const modules = [...parser, ...bundle('src/action.ts', 'index.js'), ...bundle('src/cli.ts', 'cli.js')]
writeFileSync(join(fresh, 'licenses.txt'), `${licensesOf(root, modules)}\n`)
chmodSync(join(fresh, 'cli.js'), 0o755)
cpSync(join(root, 'config'), join(fresh, 'config'), { recursive: true })
await writeCatalogues()
for (const part of ['python', 'node'])
  cpSync(join(root, 'src', 'harness', part), join(fresh, 'harness', part), {
    recursive: true,
    filter: file => !/__pycache__|\.pyc$/.test(file),
  })
rmSync(dist, { recursive: true, force: true })
renameSync(fresh, dist)

/** As JSON with every default filled in; a catalogue that its schema refuses stops the build. */
async function writeCatalogues() {
  const { loadCatalogue } = await import('../src/scan/catalogue.ts')
  for (const language of ['python', 'javascript']) {
    const file = join(fresh, 'config', 'resources', language)
    writeFileSync(`${file}.json`, JSON.stringify(loadCatalogue(language)))
    rmSync(`${file}.yml`)
  }
}

/** One version, said in two places. */
function checkVersion() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (!readFileSync(join(root, 'src', 'version.ts'), 'utf8').includes(`'${version}'`))
    throw new Error(`src/version.ts does not say ${version}, the version of package.json`)
}

/**
 * Chunks (the parsers, loaded when needed) carry the name of their bundle: the two bundles' chunks differ inside.
 * Returns the names of all modules that went in.
 */
function bundle(entry, name) {
  rmSync(work, { recursive: true, force: true })
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
  // Types are checked by tsc, for the tests as well.
  const options = ['-o', work, '--stats-out', stats, '--transpile-only', '-q']
  const { status } = spawnSync(process.execPath, [ncc, 'build', entry, ...options], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error(`ncc could not bundle ${entry}`)
  const files = readdirSync(work).filter(file => file !== 'package.json')
  const texts = files.map(file => renamed(readFileSync(join(work, file), 'utf8'), name))
  const stamp = hashOf([...texts, ...catalogues])
  files.forEach((file, i) => {
    writeFileSync(join(fresh, file.replace('index.js', name)), texts[i].replace('the sources of leakgate', stamp))
  })
  cpSync(join(work, 'package.json'), join(fresh, 'package.json'))
  return moduleNames(JSON.parse(readFileSync(stats, 'utf8')))
}

function hashOf(texts) {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  return hash.digest('hex').slice(0, 16)
}

/** Names of all modules in webpack's statistics, those joined into others included. */
function moduleNames({ name = '', modules = [], children = [] }) {
  return [name, ...[...modules, ...children].flatMap(moduleNames)]
}

/** The one place where webpack's runtime makes a chunk's file name. */
function renamed(code, name) {
  return code.replace(/(return "" \+ chunkId \+ "\.)index\.js"/, `$1${name}"`)
}
