import { describe, expect, test } from 'vitest'
import { answersOf, fakeGitHub } from '../github/server.ts'
import { acceptanceOf } from './acceptance.ts'
import { pullRequest } from './pull-request.ts'
import { leaking } from './sources.ts'
import { type Step, step } from './step.ts'

const label = 'leakgate: approved'
const policy = '.leakgate/policy.yml'
const guarded = { [policy]: 'block: { at: high }\n' }
const accepted = await acceptanceOf('store.py', leaking)
const errors = ({ commands }: Step) => commands.filter(({ name }) => name === 'error').map(({ message }) => message)

describe.each([
  ['accepts its own leak', guarded, { 'store.py': leaking, ...accepted }],
  ['moves the blocking line', guarded, { 'store.py': leaking, [policy]: 'block: { at: critical }\n' }],
  ['excludes the file', guarded, { 'store.py': leaking, [policy]: 'scan: { exclude: ["**"] }\n' }],
  ['makes the gate report only', guarded, { 'store.py': leaking, [policy]: 'reportOnly: { until: 2999-01-01 }\n' }],
  [
    'deletes the policy for one of a package',
    guarded,
    { 'store.py': leaking, [policy]: null, [`a/${policy}`]: '{}\n' },
  ],
  ['brings the first policy', {}, { 'store.py': leaking, [policy]: 'reportOnly: { until: 2999-01-01 }\n' }],
])('a pull request that leaks and %s', (_, before, change) => {
  test('fails, and says what it excuses', async () => {
    const { checkout, event } = pullRequest(before, change)
    const result = await step(checkout(2), event('python'))
    expect(result.code).toBe(1)
    expect(errors(result).join()).toContain('the change excuses itself')
    expect(errors(result).join()).toContain('This SQLite connection is never released')
  })
})

describe.each([
  ['accepts its own leak', { 'store.py': leaking, ...accepted }],
  ['moves the blocking line', { 'store.py': leaking, [policy]: 'block: { at: critical }\n' }],
  ['makes the gate report only', { 'store.py': leaking, [policy]: 'reportOnly: { until: 2999-01-01 }\n' }],
])('a pull request that leaks and %s passes once a maintainer', (_, change) => {
  test('has set the label', async () => {
    const { checkout, event } = pullRequest(guarded, change)
    expect(await step(checkout(2), event('python', label))).toMatchObject({ code: 0, outputs: { verdict: 'passed' } })
  })
})

test('the label is the one that the base names, not the one that the change names', async () => {
  const { checkout, event } = pullRequest(guarded, { 'store.py': leaking, [policy]: 'approval: { label: python }\n' })
  expect((await step(checkout(2), event('python'))).code).toBe(1)
})

test('a label set after the event was sent is found by the API, whose outage changes nothing', async () => {
  const { checkout, event, origin } = pullRequest(guarded, {
    'store.py': leaking,
    ...accepted,
  })
  const known = answersOf(origin)
  const asked = (labels: unknown) => fakeGitHub(path => (path.endsWith('/issues/7/labels') ? labels : known(path)))
  const run = async (labels: unknown) => {
    const { apiUrl } = await asked(labels)
    return step(checkout(2), event(), { inputs: { token: 't' }, env: { GITHUB_API_URL: apiUrl } })
  }
  expect((await run([{ name: label }])).code).toBe(0)
  expect((await run([{ name: 'python' }])).code).toBe(1)
  expect((await run(500)).code).toBe(1)
})

test('a mistake in a policy that the change brings is found before it is merged', async () => {
  const { checkout, event } = pullRequest(guarded, { [policy]: 'blok: { at: high }\n' })
  const result = await step(checkout(2), event())
  expect(result.code).toBe(2)
  expect(errors(result)).toEqual([expect.stringContaining('.leakgate/policy.yml:1')])
})

test('an acceptance of the base excuses, also where the file has moved', async () => {
  const { checkout, event } = pullRequest(
    { ...guarded, 'store.py': leaking, ...accepted },
    { 'store.py': null, 'shop.py': `# moved\n${leaking}` },
  )
  expect((await step(checkout(2), event())).code).toBe(0)
})

describe('broken rules on the base branch', () => {
  const broken = { [policy]: 'blok: { at: high }\n' }

  test('stop a pull request that leaves them broken, with the place of the mistake', async () => {
    const { checkout, event } = pullRequest(broken, { 'store.py': leaking })
    const result = await step(checkout(2), event())
    expect(result.code).toBe(2)
    expect(errors(result).join()).toContain(`${policy}:1:1: unknown key`)
  })

  test('are mended by a pull request that a maintainer approves', async () => {
    const { checkout, event } = pullRequest(broken, guarded)
    expect((await step(checkout(2), event())).code).toBe(1)
    expect((await step(checkout(2), event(label))).code).toBe(0)
  })
})
