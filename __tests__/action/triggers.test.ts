import { describe, expect, test } from 'vitest'
import { newRepository, type TestRepository } from '../changes/repository.ts'
import { answersOf, fakeGitHub } from '../github/server.ts'
import { runtimes } from './bundle.ts'
import { pullRequest } from './pull-request.ts'
import { closing, leaking, leakingRule } from './sources.ts'
import { type Event, type Step, step } from './step.ts'

const zero = '0'.repeat(40)

const errors = ({ commands }: Step) => commands.filter(({ name }) => name === 'error')
const stopped = (path: string) =>
  expect.objectContaining({
    name: 'error',
    properties: expect.objectContaining({ file: path, line: '5', title: expect.stringContaining(leakingRule) }),
  })

describe.each(runtimes)('a pull request, under $name', ({ node }) => {
  test('that brings a leak fails at its line, though the base leaks elsewhere', async () => {
    const { checkout, event } = pullRequest({ 'old.py': leaking }, { 'store.py': leaking })
    const result = await step(checkout(2), event(), { node })
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'failed', 'new-findings': '1' } })
    expect(errors(result)).toEqual([stopped('store.py')])
    expect(result.summary).toContain('store.py')
  })

  test('that mends a leak passes', async () => {
    const { checkout, event } = pullRequest({ 'store.py': leaking }, { 'store.py': closing })
    const result = await step(checkout(2), event(), { node })
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'passed', 'new-findings': '0' } })
    expect(errors(result)).toEqual([])
  })
})

describe('a checkout of one commit', () => {
  const change = () => pullRequest({ 'old.py': leaking }, { 'store.py': leaking })

  test('is completed from its remote', async () => {
    const { checkout, event } = change()
    const result = await step(checkout(1), event())
    expect(result.code).toBe(1)
    expect(result.stdout).toContain('git fetch')
    expect(errors(result)).toEqual([stopped('store.py')])
  })

  test('is completed by the API where git cannot fetch', async () => {
    const { checkout, event, origin } = change()
    const alone = checkout(1)
    alone.git('remote', 'remove', 'origin')
    const github = await fakeGitHub(answersOf(origin))
    const result = await step(alone, event(), { inputs: { token: 't' }, env: { GITHUB_API_URL: github.apiUrl } })
    expect(result.code).toBe(1)
    expect(errors(result)).toEqual([stopped('store.py')])
    expect(github.requests.some(path => path.includes('/compare/'))).toBe(true)
  })

  test('without remote and token says which fetch-depth is needed, and is neither passed nor failed', async () => {
    const { checkout, event } = change()
    const alone = checkout(1)
    alone.git('remote', 'remove', 'origin')
    const result = await step(alone, event())
    expect(result.code).toBe(3)
    expect(errors(result)).toMatchObject([{ message: expect.stringContaining('`fetch-depth: 2`') }])
    expect(result.outputs).toEqual({})
  })
})

const push = (ref: string, before: string, rest: object = {}): Event => ({
  name: 'push',
  payload: { ref, before, forced: false, commits: [{}], repository: { default_branch: 'main' }, ...rest },
})

/** main: clean ─ leak; the branch `topic` leaves at clean. */
function history(): { checkout: TestRepository; clean: string; leak: string } {
  const checkout = newRepository()
  const clean = checkout.commit({ 'old.py': leaking, 'store.py': closing })
  const leak = checkout.commit({ 'store.py': leaking })
  return { checkout, clean, leak }
}

describe('a push', () => {
  test('is compared with what was there before', async () => {
    const { checkout, clean } = history()
    const result = await step(checkout, push('refs/heads/main', clean))
    expect(result.code).toBe(1)
    expect(errors(result)).toEqual([stopped('store.py')])
  })

  test('of what was pushed before brings nothing new', async () => {
    const { checkout, leak } = history()
    checkout.commit({ 'README.md': 'more\n' })
    expect((await step(checkout, push('refs/heads/main', leak))).code).toBe(0)
  })

  test('of a new branch is compared with the default branch', async () => {
    const { checkout } = history()
    checkout.git('switch', '--quiet', '--create', 'topic')
    checkout.git('update-ref', 'refs/remotes/origin/main', 'main')
    checkout.commit({ 'topic.py': leaking })
    const result = await step(checkout, push('refs/heads/topic', zero))
    expect(result.code).toBe(1)
    expect(errors(result)).toEqual([stopped('topic.py')])
  })

  test('by force, after which the old commit is gone, is compared with the default branch', async () => {
    const { checkout } = history()
    checkout.git('update-ref', 'refs/remotes/origin/main', 'main')
    checkout.git('switch', '--quiet', '--create', 'topic')
    checkout.commit({ 'topic.py': leaking })
    const result = await step(checkout, push('refs/heads/topic', 'a'.repeat(40), { forced: true }))
    expect(result.code).toBe(1)
    expect(errors(result)).toEqual([stopped('topic.py')])
    expect(result.stdout).toContain('is gone: compared with main')
  })
})

test('a merge group is compared with its base', async () => {
  const { checkout, clean, leak } = history()
  const result = await step(checkout, {
    name: 'merge_group',
    payload: { merge_group: { base_sha: clean, head_sha: leak } },
  })
  expect(result.code).toBe(1)
  expect(errors(result)).toEqual([stopped('store.py')])
})

describe.each(['schedule', 'workflow_dispatch'])('%s', name => {
  test('looks at everything', async () => {
    const { checkout } = history()
    const result = await step(checkout, { name, payload: {} })
    expect(result.code).toBe(1)
    expect(errors(result)).toEqual([stopped('old.py'), stopped('store.py')])
  })

  test('passes where nothing leaks', async () => {
    const checkout = newRepository()
    checkout.commit({ 'store.py': closing })
    expect((await step(checkout, { name, payload: {} })).code).toBe(0)
  })
})
