// What is measured on a tree: each tool's command line, and the proof that it read every file.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from './measure.mjs'

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const parseOnly = fileURLToPath(new URL('parse-only.mjs', import.meta.url))
const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url))

/** A virtual environment with the pinned peers, kept until the pins change. */
export function installPeers(cache) {
  const folder = join(cache, 'venv')
  const stamp = join(folder, 'installed.txt')
  const pins = readFileSync(requirements, 'utf8')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== pins) {
    rmSync(folder, { recursive: true, force: true })
    execFileSync('python3', ['-m', 'venv', folder])
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements]
    execFileSync(join(folder, 'bin', 'python'), pip, { stdio: ['ignore', 'ignore', 'inherit'] })
    writeFileSync(stamp, pins)
  }
  return Object.fromEntries(['python', 'ruff', 'pylint'].map(name => [name, join(folder, 'bin', name)]))
}

export const names = {
  ruff: 'Ruff, cold',
  ruffWarm: 'Ruff, warm',
  pylint: 'Pylint',
  cold: 'leakgate, cold',
  warm: 'leakgate, warm',
  parse: 'parse only',
}

/** The commands for a tree. Each has `check`, which reads what one run said and throws if a file was left out. */
export function commandsFor(tree, peers, { cache, scratch }) {
  const own = [...leakgate(tree), parsing(tree)]
  return tree.language === 'python' ? [...ruff(tree, peers, cache), pylint(tree, peers, scratch), ...own] : own
}

/** True if this leakgate keeps what it knows of files that did not change. */
export const hasCache = (command = 'scan') =>
  spawnSync(process.execPath, [cli, command, '--help'], { encoding: 'utf8' }).stdout.includes('--no-cache')

/** The normal way: in a repository, all of it, under the default policy. Exit code 1 says that there are findings. */
function leakgate({ folder, files }) {
  const scan = [process.execPath, cli, 'scan', '--no-policy', '--format', 'json']
  const check = ({ stdout }) => {
    const { stats, skipped } = JSON.parse(stdout)
    sameFiles('leakgate', stats.files - skipped.length, files)
    return { parsed: stats.parsed }
  }
  const command = (name, more) => ({ name, argv: [...scan, ...more], cwd: folder, passes: [0, 1], check })
  return hasCache() ? [command(names.cold, ['--no-cache']), command(names.warm, [])] : [command(names.cold, [])]
}

/** Every file is parsed here; leakgate parses only those that mention something that acquires. */
const parsing = ({ folder, files, language }) => ({
  name: names.parse,
  argv: [process.execPath, parseOnly, language, ...files],
  cwd: folder,
})

function ruff({ folder, files }, { ruff: program, python }, cache) {
  const target = execFileSync(python, ['-c', 'import sys; print("py%d%d" % sys.version_info[:2])'], {
    encoding: 'utf8',
  })
  const rules = ['--select', 'SIM115,B019,RUF006', '--target-version', target.trim()]
  const check = ({ stdout }) => {
    const unread = JSON.parse(stdout).filter(({ code }) => !/^(SIM115|B019|RUF006)$/.test(code))
    if (unread.length > 0) throw new Error(`Ruff could not read ${unread[0].filename}: ${unread[0].message}`)
    const shown = execFileSync(program, ['check', '--isolated', '--show-files', '.'], { cwd: folder, encoding: 'utf8' })
    sameFiles('Ruff', shown.split('\n').filter(path => path.endsWith('.py')).length, files)
  }
  const command = (name, ...more) => ({
    ...{ name, cwd: folder, passes: [0, 1], check },
    argv: [program, 'check', '--isolated', '--output-format', 'json', ...rules, ...more, '.'],
  })
  return [command(names.ruff, '--no-cache'), command(names.ruffWarm, '--cache-dir', join(cache, 'ruff'))]
}

/** Files are named one by one: given folders, Pylint passes over those that are no packages. 8 means: refactor. */
function pylint({ folder, files }, { pylint: program }, scratch) {
  const nothing = join(scratch, 'pylintrc')
  writeFileSync(nothing, '[MAIN]\n')
  const rules = (...enabled) => ['--disable=all', `--enable=${enabled}`, '-j1', '--persistent=n', '--score=n']
  const common = { name: names.pylint, cwd: folder, passes: [0, 8], env: { PYLINTHOME: join(scratch, 'pylint') } }
  return {
    ...common,
    argv: [program, `--rcfile=${nothing}`, ...rules('R1732'), ...files],
    // With only R1732 Pylint is silent about files that it cannot read.
    trial: {
      ...common,
      argv: [program, `--rcfile=${nothing}`, ...rules('R1732', 'E0001', 'F'), '--verbose', ...files],
    },
    check: ({ stdout, stderr }) =>
      sameFiles('Pylint', Number(/Linting (\d+) modules/.exec(stdout + stderr)?.[1]), files),
  }
}

function sameFiles(tool, count, files) {
  if (count !== files.length) throw new Error(`${tool} read ${count} of ${files.length} files`)
}

/** One run of each that is not counted: it warms the disk and the caches, and shows that nothing is left out. */
export function tryOut(commands, scratch) {
  let facts = {}
  for (const command of commands) {
    const run = measure(command.trial ?? command, scratch)
    facts = { ...facts, ...command.check?.(run) }
  }
  return facts
}
