/** What users run, as it is committed: the bundles in dist/, spawned under the Nodes that they are made for. */
import { type SpawnOptionsWithoutStdio, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { gitEnvironment } from '../changes/repository.ts'

export const root = join(import.meta.dirname, '..', '..')
export const actionBundle = there(join(root, 'dist', 'index.js'), 'npm run build')
export const cliBundle = there(join(root, 'dist', 'cli.js'), 'npm run build')

const bin = process.platform === 'win32' ? 'node.exe' : 'node'
const node20 = join(root, 'build', 'node20', 'node_modules', 'node', 'bin', bin)

/** The oldest Node that the bundles are made for, and the one that GitHub's runners have. */
export const runtimes = [
  { name: 'Node 20', node: there(node20, 'node scripts/prepare-tests.mjs') },
  { name: 'Node 24', node: process.execPath },
] as const

function there(file: string, madeBy: string): string {
  if (!existsSync(file)) throw new Error(`${file} is missing: run ${madeBy} first`)
  return file
}

/** The machine's environment without what a CI, a git hook or vitest itself would add to it. */
export const plainEnvironment: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(gitEnvironment).filter(
    ([name]) => !/^(CI$|GITHUB_|INPUT_|RUNNER_|ACTIONS_|PRE_COMMIT|NODE_OPTIONS$|VITEST|FORCE_COLOR$)/.test(name),
  ),
)

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs a program to its end. */
export function ended(program: string, args: string[], options: SpawnOptionsWithoutStdio): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, options)
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
    child.stdout.on('data', chunk => chunks.stdout.push(chunk))
    child.stderr.on('data', chunk => chunks.stderr.push(chunk))
    child.stdin.end()
    child.on('error', reject)
    child.on('close', code =>
      resolve({
        code,
        stdout: Buffer.concat(chunks.stdout).toString(),
        stderr: Buffer.concat(chunks.stderr).toString(),
      }),
    )
  })
}
