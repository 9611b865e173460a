/** What a GitHub Actions runner tells a step, as one typed value. */
import { readFile } from 'node:fs/promises'
import { surroundingsError } from '../errors.ts'

export interface GitHubEnvironment {
  repository: { owner: string; name: string }
  /** Without a slash at the end; differs from github.com's on GitHub Enterprise. */
  apiUrl: string
  serverUrl: string
  workspace: string
  runId: string
  actor: string
  /** The commit that the event names; what is checked out may be another one. */
  sha: string
  /** e.g. `refs/heads/main`, `refs/pull/7/merge` */
  ref: string
  /** Files for the job summary and the step's outputs, where the runner offers them. */
  summaryPath?: string
  outputPath?: string
  event: GitHubEvent
}

export interface GitHubEvent {
  /** `pull_request`, `push`, … */
  name: string
  /** The webhook's payload, not yet checked. */
  payload: unknown
}

/** True in a step of a GitHub Actions job. */
export const onGitHub = (env: NodeJS.ProcessEnv): boolean => env.GITHUB_ACTIONS === 'true'

/**
 * Reads the runner's variables and the event file. Throws 'environment-incomplete' for a variable that is missing or
 * malformed, 'event-unreadable' for an event file that is missing or not JSON.
 */
export async function readEnvironment(env: NodeJS.ProcessEnv): Promise<GitHubEnvironment> {
  return {
    repository: repositoryIn(required(env, 'GITHUB_REPOSITORY')),
    apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    serverUrl: (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, ''),
    workspace: required(env, 'GITHUB_WORKSPACE'),
    runId: env.GITHUB_RUN_ID ?? '',
    actor: env.GITHUB_ACTOR ?? '',
    sha: required(env, 'GITHUB_SHA'),
    ref: env.GITHUB_REF ?? '',
    ...(env.GITHUB_STEP_SUMMARY ? { summaryPath: env.GITHUB_STEP_SUMMARY } : {}),
    ...(env.GITHUB_OUTPUT ? { outputPath: env.GITHUB_OUTPUT } : {}),
    event: {
      name: required(env, 'GITHUB_EVENT_NAME'),
      payload: await payloadIn(required(env, 'GITHUB_EVENT_PATH')),
    },
  }
}

function required(env: NodeJS.ProcessEnv, variable: string): string {
  const value = env[variable]
  if (!value) throw surroundingsError('environment-incomplete', [variable, 'not set'])
  return value
}

function repositoryIn(value: string): { owner: string; name: string } {
  const [owner, name, ...more] = value.split('/')
  if (!owner || !name || more.length > 0)
    throw surroundingsError('environment-incomplete', ['GITHUB_REPOSITORY', `${JSON.stringify(value)}, not OWNER/NAME`])
  return { owner, name }
}

async function payloadIn(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))
  } catch (error) {
    throw surroundingsError('event-unreadable', [path, (error as Error).message])
  }
}
