/** What `npm publish` would send, and whether that is enough to work. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ended, plainEnvironment, root, runtimes } from '../action/bundle.ts'
import { leaking } from '../action/sources.ts'
import { temporaryFolder } from '../changes/repository.ts'

const npm = async (folder: string, ...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await ended('npm', args, {
    cwd: folder,
    env: plainEnvironment,
    // Without one Windows finds no npm.cmd.
    shell: process.platform === 'win32',
  })
  if (code !== 0) throw new Error(`npm ${args.join(' ')} ended with ${code}: ${stderr}`)
  return stdout
}

interface Packed {
  filename: string
  files: { path: string; mode: number }[]
  unpackedSize: number
}

let packed: Packed
let folder: string

beforeAll(async () => {
  folder = temporaryFolder()
  packed = JSON.parse(await npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder))[0]
})

test('the package holds what is needed and nothing else', () => {
  const paths = packed.files.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining([
      ...['package.json', 'README.md', 'LICENSE', 'action.yml', '.pre-commit-hooks.yaml'],
      ...['dist/cli.js', 'dist/index.js', 'dist/package.json', 'dist/licenses.txt'],
      ...['dist/config/policy.yml', 'dist/config/resources/python.json', 'config/policy.schema.json'],
      ...['dist/harness/python/sitecustomize.py', 'dist/harness/node/preload.cjs'],
      ...['examples/service/base/.leakgate/policy.yml', 'examples/service/pull-request/orders/reports.py'],
    ]),
  )
  const needed =
    /^(dist|config|examples|docs)\/|^(package\.json|README\.md|LICENSE|action\.yml|\.pre-commit-hooks\.yaml)$/
  expect(paths.filter(path => !needed.test(path) || /__pycache__|\.pyc$|\.map$/.test(path))).toEqual([])
  expect(packed.unpackedSize).toBeLessThan(10_000_000)
})

test('it works where it is installed, without a dependency', async () => {
  await npm(
    folder,
    'install',
    join(folder, packed.filename),
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  )
  const cli = join(folder, 'node_modules', 'leakgate', 'dist', 'cli.js')
  writeFileSync(join(folder, 'a.py'), leaking)
  for (const { node } of runtimes) {
    const run = (...args: string[]) => ended(node, [cli, ...args], { cwd: folder, env: plainEnvironment })
    expect(await run('--version')).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' })
    expect(await run('scan', 'a.py')).toMatchObject({ code: 1, stdout: expect.stringContaining('a.py:5:18  high') })
  }
  expect(JSON.parse(await npm(folder, 'ls', '--all', '--json')).dependencies).toEqual({
    leakgate: expect.not.objectContaining({ dependencies: expect.anything() }),
  })
})
