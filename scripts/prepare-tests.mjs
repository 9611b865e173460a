// Gives the tests what they run beside this Node: a virtual environment (.venv) with what __tests__/requirements.txt
// names, and the oldest Node that dist/ is made for (build/node20). Does nothing where both are fresh.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const onWindows = process.platform === 'win32'

prepareVenv(join(root, '.venv'), join(root, '__tests__', 'requirements.txt'))
prepareNode(join(root, 'build', 'node20'), '20.20.2')

function prepareVenv(folder, requirements) {
  const wanted = readFileSync(requirements, 'utf8')
  // Written last, so that an installation that was cut off is done again.
  const stamp = join(folder, 'leakgate-requirements.txt')
  const python = join(folder, ...(onWindows ? ['Scripts', 'python.exe'] : ['bin', 'python']))
  if (existsSync(python) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const made = (onWindows ? ['py', 'python'] : ['python3', 'python']).some(command =>
    run(command, ['-m', 'venv', '--clear', folder]),
  )
  if (!made) fail('expected Python 3.9 or newer with the venv module on PATH, found none that makes an environment')
  if (!run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]))
    fail(`expected pip to install ${requirements}, and it failed: see its output above`)
  writeFileSync(stamp, wanted)
}

function prepareNode(folder, version) {
  const node = join(folder, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node')
  if (spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${version}`) return
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  // Without a shell Windows finds no npm.cmd.
  if (!run('npm', ['install', '--prefix', folder, ...quiet, `node@${version}`], { shell: onWindows }))
    fail(`expected npm to install node@${version}, and it failed: see its output above`)
}

function run(command, args, options) {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options }).status === 0
}

function fail(message) {
  console.error(`prepare-tests: ${message}. Mend that, then run npm test again.`)
  process.exit(1)
}
