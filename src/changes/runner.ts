/** Runs git: never through a shell, never prompting, never running what a repository's configuration names. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { access } from 'node:fs/promises'
import { surroundingsError } from '../errors.ts'

export interface GitResult {
  code: number
  stdout: Buffer
  stderr: string
}

export interface GitOptions {
  /** Written to standard input. */
  input?: string
  /** Gets standard output piece by piece; `stdout` of the result is then empty. */
  onOutput?: (chunk: Buffer) => void
  /** Milliseconds after which git is ended. */
  timeout?: number
}

/** Runs git in one folder. Any exit code is a result; throws only when git cannot be started. */
export type Git = (args: string[], options?: GitOptions) => Promise<GitResult>

const settings = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.quotePath=false', 'gc.auto=0']
const fixedArguments = ['--no-pager', ...settings.flatMap(setting => ['-c', setting])]

/** Variables that would change what git prints or let it run something. `GIT_DIR` and `GIT_INDEX_FILE` stay: hooks need them. */
const unwanted = /^GIT_(EXTERNAL_DIFF|DIFF_OPTS|TRACE.*|PAGER|(GLOB|NOGLOB|ICASE)_PATHSPECS)$/

const environmentFrom = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => !unwanted.test(name))),
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
})

/** Starts a git that one talks to. */
export const startedIn = (folder: string, env: NodeJS.ProcessEnv, args: string[]): ChildProcessWithoutNullStreams =>
  spawn('git', [...fixedArguments, ...args], { cwd: folder, env: environmentFrom(env), windowsHide: true })

/** A git runner for `folder` with `env` as the surroundings. */
export function gitIn(folder: string, env: NodeJS.ProcessEnv): Git {
  const environment = environmentFrom(env)
  return (args, { input, onOutput, timeout } = {}) =>
    new Promise((settle, reject) => {
      const child = spawn('git', [...fixedArguments, ...args], {
        cwd: folder,
        env: environment,
        windowsHide: true,
        ...(timeout === undefined ? {} : { timeout }),
      })
      const output: Buffer[] = []
      const errors: Buffer[] = []
      child.stdout.on('data', onOutput ?? (chunk => output.push(chunk)))
      child.stderr.on('data', chunk => errors.push(chunk))
      // git may end before it has read everything; its exit code tells.
      child.stdin.on('error', () => {})
      let started = true
      child.on('error', error => {
        started = false
        notStarted(folder, error).then(reject)
      })
      child.on('close', (code, signal) => {
        const stderr = signal ? `ended by ${signal}` : Buffer.concat(errors).toString().trim()
        if (started) settle({ code: code ?? 128, stdout: Buffer.concat(output), stderr })
      })
      child.stdin.end(input ?? '')
    })
}

/** Node reports a missing folder as a missing program. */
async function notStarted(folder: string, error: Error): Promise<Error> {
  const there = await access(folder).then(
    () => true,
    () => false,
  )
  return surroundingsError(there ? 'git-missing' : 'no-repository', [there ? error.message : folder])
}

/** Standard output of a git command that must succeed. Throws 'git-failed' with what git said. */
export async function output(git: Git, args: string[], options?: GitOptions): Promise<Buffer> {
  const { code, stdout, stderr } = await git(args, options)
  if (code !== 0)
    throw surroundingsError('git-failed', [`git ${args[0]}`, withoutSecrets(stderr) || `exit code ${code}`])
  return stdout
}

/** Removes user names and tokens from addresses. */
export const withoutSecrets = (text: string): string => text.replace(/\/\/[^/@\s]+@/g, '//***@')

/** The fields of NUL-separated output. Bytes that are not UTF-8 become U+FFFD. */
export function fields(stdout: Buffer): string[] {
  const parts = stdout.toString().split('\0')
  parts.pop()
  return parts
}
