import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onGitHub, readEnvironment } from '../../src/github/environment.ts'
import { temporaryFolder } from '../changes/repository.ts'

function runner(eventFile = '{"ref":"refs/heads/main"}') {
  const path = join(temporaryFolder(), 'event.json')
  writeFileSync(path, eventFile)
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo/service',
    GITHUB_API_URL: 'https://ghe.example.org/api/v3/',
    GITHUB_WORKSPACE: '/home/runner/work/service',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '12',
    GITHUB_ACTOR: 'ada',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: path,
    GITHUB_STEP_SUMMARY: '/tmp/summary.md',
  }
}

test('the runner’s variables and event file become one value', async () => {
  const env = runner()
  expect(onGitHub(env)).toBe(true)
  expect(onGitHub({})).toBe(false)
  expect(await readEnvironment(env)).toEqual({
    repository: { owner: 'octo', name: 'service' },
    apiUrl: 'https://ghe.example.org/api/v3',
    serverUrl: 'https://github.com',
    workspace: '/home/runner/work/service',
    runId: '12',
    actor: 'ada',
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    summaryPath: '/tmp/summary.md',
    event: { name: 'push', payload: { ref: 'refs/heads/main' } },
  })
})

test.each(['GITHUB_REPOSITORY', 'GITHUB_WORKSPACE', 'GITHUB_SHA', 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH'])(
  'a runner without %s is an error that names it',
  async variable => {
    await expect(readEnvironment({ ...runner(), [variable]: '' })).rejects.toMatchObject({
      code: 'environment-incomplete',
      message: `${variable} is not set`,
    })
  },
)

test('a repository that is not OWNER/NAME is shown', async () => {
  for (const GITHUB_REPOSITORY of ['service', 'a/b/c', '/'])
    await expect(readEnvironment({ ...runner(), GITHUB_REPOSITORY })).rejects.toThrow(`"${GITHUB_REPOSITORY}"`)
})

test('an event file that is cut off, empty or missing is an error that names it', async () => {
  const missing = { ...runner(), GITHUB_EVENT_PATH: join(temporaryFolder(), 'none.json') }
  for (const env of [runner('{"ref":'), runner(''), missing])
    await expect(readEnvironment(env)).rejects.toMatchObject({
      code: 'event-unreadable',
      message: expect.stringContaining(env.GITHUB_EVENT_PATH),
    })
})
