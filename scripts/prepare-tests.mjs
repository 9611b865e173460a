// Gives the tests a virtual environment (.venv) with what __tests__/requirements.txt names. Does nothing when it is fresh.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, '.venv')
const requirements = join(root, '__tests__', 'requirements.txt')
const wanted = readFileSync(requirements, 'utf8')
// Written last, so that an installation that was cut off is done again.
const stamp = join(folder, 'leakgate-requirements.txt')
const onWindows = process.platform === 'win32'
const python = join(folder, ...(onWindows ? ['Scripts', 'python.exe'] : ['bin', 'python']))

const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0

const fresh = existsSync(python) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
if (!fresh) {
  const made = (onWindows ? ['py', 'python'] : ['python3', 'python']).some(command =>
    run(command, ['-m', 'venv', '--clear', folder]),
  )
  if (!made) fail('expected Python 3.9 or newer with the venv module on PATH, found none that makes an environment')
  if (!run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]))
    fail(`expected pip to install ${requirements}, and it failed: see its output above`)
  writeFileSync(stamp, wanted)
}

function fail(message) {
  console.error(`prepare-tests: ${message}. Install it, then run npm test again.`)
  process.exit(1)
}
