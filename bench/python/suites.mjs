// Public projects whose own tests are run as they are: pinned source distributions, installed in place as developers do.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from './environment.mjs'

const pytest = ['-m', 'pytest', '-q']

/** `needs`: what the tests want beside the project; `argv`: the project's own test command, after the interpreter. */
export const suites = [
  { name: 'jinja2', version: '3.1.6', needs: ['pytest==8.4.2', 'trio'], argv: pytest },
  { name: 'marshmallow', version: '4.4.0', needs: ['pytest==8.4.2', 'simplejson'], argv: pytest },
  { name: 'flask', version: '3.1.3', needs: ['pytest==8.4.2', 'asgiref', 'python-dotenv'], argv: pytest },
  { name: 'click', version: '8.5.1', needs: ['pytest==8.4.2'], argv: pytest },
  {
    name: 'werkzeug',
    version: '3.1.9',
    needs: ['pytest==8.4.2', 'pytest-timeout', 'ephemeral-port-reserve', 'cryptography'],
    // The reloader's tests start servers that do not end everywhere.
    argv: [...pytest, '-k', 'not reloader'],
  },
  {
    name: 'attrs',
    version: '26.1.0',
    needs: ['pytest==8.4.2', 'hypothesis', 'cloudpickle', 'pympler'],
    argv: [...pytest, 'tests'],
  },
  { name: 'itsdangerous', version: '2.2.0', needs: ['pytest==8.4.2', 'freezegun'], argv: pytest },
  { name: 'markupsafe', version: '3.0.4', needs: ['pytest==8.4.2'], argv: pytest },
  { name: 'packaging', version: '26.4', needs: ['pytest==8.4.2', 'pretend', 'hypothesis', 'tomli_w'], argv: pytest },
  { name: 'sqlparse', version: '0.6.1', needs: ['pytest==8.4.2'], argv: pytest },
  { name: 'tomlkit', version: '0.15.2', needs: ['pytest==8.4.2', 'pyyaml'], argv: pytest },
  {
    name: 'requests',
    version: '2.34.2',
    needs: ['pytest==8.4.2', 'pytest-httpbin', 'pytest-mock', 'trustme', 'PySocks'],
    argv: [...pytest, 'tests'],
  },
  {
    name: 'more-itertools',
    version: '11.2.1',
    needs: [],
    argv: ['-m', 'unittest', 'discover', '-s', 'tests', '-t', '.'],
  },
  {
    name: 'tornado',
    version: '6.6.1',
    needs: [],
    argv: ['-m', 'unittest', 'discover', '-s', 'tornado/test', '-p', '*_test.py', '-t', '.'],
  },
]

/** `{ name, argv, cwd, env }` of a suite's plain run; fetched and installed below the cache unless it is there. */
export function prepare({ name, version, needs, argv }, { cache, python }) {
  const folder = join(cache, 'suites', `${name}-${version}`)
  const cwd = join(folder, 'source')
  if (!existsSync(cwd)) fetchSource(`${name}==${version}`, { name, folder, cwd, python })
  const own = environment(
    python,
    join(folder, 'environment'),
    [
      ['install', '-e', cwd],
      ['install', 'setuptools', ...needs],
    ].filter(args => args.length > 1),
  )
  return { name, argv: [own, ...argv], cwd, env: { PYTHONDONTWRITEBYTECODE: '1' }, passes: [0, 1] }
}

/** Each is a repository of its own, so that leakgate takes its folder for the project's root. */
function fetchSource(pinned, { name, folder, cwd, python }) {
  const parts = join(folder, 'parts')
  rmSync(parts, { recursive: true, force: true })
  mkdirSync(parts, { recursive: true })
  const args = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--no-binary', name]
  execFileSync(python, [...args, '--dest', parts, pinned])
  const [archive] = readdirSync(parts)
  execFileSync('tar', ['-xzf', join(parts, archive), '-C', parts])
  const unpacked = readdirSync(parts).find(entry => entry !== archive)
  execFileSync('git', ['init', '--quiet', join(parts, unpacked)])
  renameSync(join(parts, unpacked), cwd)
  rmSync(parts, { recursive: true })
}

/** The policy under which nothing is repeated, for the cost of what is always on. */
export function writeAlwaysOnPolicy({ name, argv, cwd }) {
  mkdirSync(join(cwd, '.leakgate'), { recursive: true })
  const policy = { version: 1, suites: { [name]: { command: argv, runtime: 'python', confirm: 'never' } } }
  writeFileSync(join(cwd, '.leakgate', 'policy.yml'), JSON.stringify(policy))
}
