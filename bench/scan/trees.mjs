// The source trees that are scanned: packages that anyone can get, pinned by version and hash.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, extname, join, relative, sep } from 'node:path'

/** `only`: the folders with sources; the rest of a package is what was built of them. */
export const trees = [
  {
    name: 'requests',
    version: '2.32.5',
    language: 'python',
    hash: 'sha256:dbba0bac56e100853db0ea71b82b4dfd5fe2bf6d3754a8893c3af500cec7d7cf',
  },
  {
    name: 'scrapy',
    version: '2.13.4',
    language: 'python',
    hash: 'sha256:e09bce40c56b56f9f86b0d078a0e5cdd08283c83076170ce7a8eec7189ac2493',
  },
  {
    name: 'django',
    version: '5.2.8',
    language: 'python',
    hash: 'sha256:23254866a5bb9a2cfa6004e8b809ec6246eba4b58a7589bc2772f1bcc8456c7f',
  },
  {
    name: 'rxjs',
    version: '7.8.2',
    language: 'javascript',
    only: ['src'],
    hash: 'sha512-dhKf903U/PQZY6boNNtAGdWbG85WAbjT/1xYoZIC7FAY0yWapOBQVsVrDl58W86//e1VpMNBtRV4MaXfdMySFA==',
  },
  {
    name: 'effect',
    version: '3.19.8',
    language: 'javascript',
    only: ['src'],
    hash: 'sha512-OmLw8EfH02vdmyU2fO4uY9He/wepwKI5E/JNpE2pseaWWUbaYOK9UlxIiKP20ZEqQr+S/jSqRDGmpiqD/2DeCQ==',
  },
  {
    name: 'webpack',
    version: '5.103.0',
    language: 'javascript',
    only: ['lib', 'hot', 'bin'],
    hash: 'sha512-HU1JOuV1OavsZ+mfigY0j8d1TgQgbZ6M+J75zDkpEAwYeXjWSqrGJtgnPblJjd/mAyTNQ7ygw0MiKOn6etz8yw==',
  },
  {
    name: 'three',
    version: '0.181.0',
    language: 'javascript',
    only: ['src', 'examples'],
    hash: 'sha512-KGf6EOCOQGshXeleKxpxhbowQwAXR2dLlD93egHtZ9Qmk07Saf8sXDR+7wJb53Z1ORZiatZ4WGST9UsVxhHEbg==',
  },
]

const extensions = {
  python: ['.py'],
  javascript: ['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts'],
}
/** Folders that leakgate or Ruff leaves out by default: all tools are to read the same files. */
const leftOut = /(^|\/)(node_modules|\.venv|venv|dist|build|vendor|third_party|site-packages|_build)\/|\.min\.js$/

/** A tree, ready to be scanned: `{ …tree, folder, files, lines }`. `folder` is a git repository that holds only sources. */
export function prepare(tree, { cache, python }) {
  const folder = join(cache, 'trees', `${tree.name}-${tree.version}`)
  if (!existsSync(folder)) {
    const fresh = `${folder}.new`
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(fresh, { recursive: true })
    execFileSync('tar', ['-xzf', download(tree, { cache, python }), '--strip-components=1', '-C', fresh])
    keepSources(tree, fresh, python)
    makeRepository(fresh)
    renameSync(fresh, folder)
  }
  const files = filesBelow(folder)
  return { ...tree, folder, files, lines: files.reduce((sum, file) => sum + linesOf(join(folder, file)), 0) }
}

/** With the package managers' own commands: they know the registry that this machine is to use. */
function download(tree, { cache, python }) {
  const folder = join(cache, 'downloads', `${tree.name}-${tree.version}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }
  if (tree.language === 'python') {
    const list = join(folder, 'requirements.txt')
    writeFileSync(list, `${tree.name}==${tree.version} --hash=${tree.hash}\n`)
    execFileSync(python, ['-m', 'pip', 'download', ...sdistOnly, '--requirement', list], options)
    rmSync(list)
  } else execFileSync('npm', ['pack', '--silent', `${tree.name}@${tree.version}`], options)
  const [archive] = readdirSync(folder)
  return verified(join(folder, archive), tree.hash)
}

/** pip runs the package's build backend for its metadata, but only after the hash was found to be right. */
const sdistOnly = ['--quiet', '--disable-pip-version-check', '--no-deps', '--no-binary=:all:', '--require-hashes']

function verified(file, hash) {
  const [algorithm, wanted] = hash.split(/[:-](.*)/s)
  const found = createHash(algorithm)
    .update(readFileSync(file))
    .digest(algorithm === 'sha256' ? 'hex' : 'base64')
  if (found !== wanted) throw new Error(`${basename(file)} is not what was pinned: ${algorithm} ${found}`)
  return file
}

/** Takes away all that not every tool reads, syntax errors that a test suite holds on purpose among it. */
function keepSources(tree, folder, python) {
  const wanted = path =>
    extensions[tree.language].includes(extname(path)) &&
    !path.endsWith('.d.ts') &&
    !leftOut.test(path) &&
    (!tree.only || tree.only.some(start => path.startsWith(`${start}/`)))
  for (const path of filesBelow(folder)) if (!wanted(path)) rmSync(join(folder, path))
  if (tree.language === 'python') for (const path of unreadable(folder, python)) rmSync(join(folder, path))
}

function unreadable(folder, python) {
  const program = [
    'import ast, sys',
    'for path in sys.stdin.read().split("\\0"):',
    '    try: ast.parse(open(path, "rb").read())',
    '    except (SyntaxError, ValueError): print(path)',
  ].join('\n')
  const input = filesBelow(folder).join('\0')
  const found = execFileSync(python, ['-W', 'ignore', '-c', program], { cwd: folder, input, encoding: 'utf8' })
  return found.split('\n').filter(Boolean)
}

export function makeRepository(folder) {
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all', '--force')
  git(folder, 'commit', '--quiet', '--no-verify', '--message=the tree')
}

export const git = (cwd, ...args) =>
  execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'gc.auto=0', ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  })

/** Files below a folder by their path from there, in order; neither links nor what belongs to git or a cache. */
const filesBelow = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(path => !/^\.(git|leakgate)\//.test(path))
    .sort()

const linesOf = file => readFileSync(file, 'latin1').split('\n').length - 1
