import { describe, expect, test } from 'vitest'
import { pullRequest } from '../action/pull-request.ts'
import { leaking, leakingRule } from '../action/sources.ts'
import { type Step, step } from '../action/step.ts'
import { newRepository } from '../changes/repository.ts'
import { answersOf, fakeGitHub } from '../github/server.ts'
import { leakgate } from './cli.ts'

const comment = `  # leakgate: ignore[${leakingRule}] the process ends at once`
const silenced = leaking.replace('connect(path)', `connect(path)${comment}`)
const label = 'leakgate: approved'
const errors = ({ commands }: Step) => commands.filter(({ name }) => name === 'error').map(({ message }) => message)

const branch = (before: Record<string, string>, after: Record<string, string>) => {
  const repository = newRepository()
  repository.commit({ 'README.md': 'A service.\n', ...before })
  repository.git('switch', '--quiet', '--create', 'work')
  repository.commit(after)
  return repository.folder
}
const checked = async (folder: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) => {
  const { code, stdout } = await leakgate(folder, ['check', '--format', 'json', ...args], { env })
  return { code, verdict: JSON.parse(stdout).verdict }
}

describe('scan', () => {
  test('passes over what is suppressed with a reason, and loses nothing of it', async () => {
    const { code, stdout } = await leakgate(branch({}, { 'a.py': silenced }), [
      ...['scan', '--inventory', '--format', 'json', 'a.py'],
    ])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [],
      suppressed: [
        {
          rule: leakingRule,
          severity: 'high',
          line: 5,
          suppression: { reason: 'the process ends at once', span: { line: 5 } },
        },
      ],
      sites: [{ line: 5, state: 'leaks', suppressed: true }],
    })
  })

  test('stops at one without a reason, and says so', async () => {
    const bare = leaking.replace('connect(path)', `connect(path)  # leakgate: ignore[${leakingRule}]`)
    const { code, stdout } = await leakgate(branch({}, { 'a.py': bare }), ['scan', 'a.py'])
    expect(code).toBe(1)
    expect(stdout).toContain('leakgate/suppression-without-reason')
    expect(stdout).toContain(leakingRule)
  })

  test('counts what is suppressed, and lists it when asked', async () => {
    const folder = branch({}, { 'a.py': silenced })
    expect((await leakgate(folder, ['scan', 'a.py'])).stdout).toMatch(
      /no finding; 1 finding suppressed in the code; 1 file/,
    )
    expect((await leakgate(folder, ['scan', '--verbose', 'a.py'])).stdout).toContain(
      'reason given: the process ends at once',
    )
  })
})

describe('check', () => {
  test('on one’s own machine takes a suppression at its word', async () => {
    const { code, verdict } = await checked(branch({}, { 'a.py': silenced }))
    expect(code).toBe(0)
    expect(verdict).toMatchObject({ selfExcuses: [], findings: { new: [], suppressed: [{ path: 'a.py', line: 5 }] } })
  })

  test('on a CI stops at one that the change brings, until somebody approves', async () => {
    const folder = branch({}, { 'a.py': silenced })
    const { code, verdict } = await checked(folder, [], { CI: 'true' })
    expect(code).toBe(1)
    expect(verdict.findings).toMatchObject({ new: [], suppressed: [], unapproved: [{ path: 'a.py' }] })
    expect(verdict.reasons.map(({ kind }: { kind: string }) => kind)).toEqual(['new finding', 'unapproved'])
    expect(await checked(folder, ['--approved'], { CI: 'true' })).toMatchObject({
      code: 0,
      verdict: { findings: { suppressed: [{}], unapproved: [] } },
    })
  })

  test('on a CI takes one that the base has, also where its file moved and lines shifted', async () => {
    const repository = newRepository()
    repository.commit({ 'a.py': silenced })
    repository.git('switch', '--quiet', '--create', 'work')
    repository.commit({ 'a.py': null, 'b.py': `# moved\n${silenced}` })
    const { code, verdict } = await checked(repository.folder, [], { CI: 'true' })
    expect(code).toBe(0)
    expect(verdict).toMatchObject({ selfExcuses: [], findings: { suppressed: [{ path: 'b.py', line: 6 }] } })
  })

  test('says when one is no longer needed', async () => {
    const mended = silenced.replace(/connection = .*\n/, `connection = path${comment}\n`)
    const { code, verdict } = await checked(branch({ 'a.py': silenced }, { 'a.py': mended }))
    expect(code).toBe(0)
    expect(verdict.findings).toMatchObject({
      new: [{ rule: 'leakgate/suppression-unused', severity: 'low', line: 5 }],
      fixed: [{ rule: leakingRule }],
    })
  })
})

test('the hook takes what is staged with its suppression', async () => {
  const repository = newRepository()
  repository.commit({ 'README.md': 'A service.\n' })
  repository.write('a.py', silenced)
  repository.git('add', '--all')
  expect((await leakgate(repository.folder, ['hook'])).code).toBe(0)
  repository.write('a.py', leaking)
  repository.git('add', '--all')
  expect((await leakgate(repository.folder, ['hook'])).code).toBe(1)
})

describe('a pull request that suppresses its own leak', () => {
  const change = { 'store.py': silenced }

  test('fails, says what it excuses, and passes once a maintainer has set the label', async () => {
    const { checkout, event } = pullRequest({}, change)
    const result = await step(checkout(2), event('python'))
    expect(result.code).toBe(1)
    expect(errors(result).join()).toContain('the change excuses itself')
    expect(errors(result).join()).toContain('suppressed only by the change itself')
    expect(result.summary).toContain('Suppressed by this change, waiting for approval')
    expect(await step(checkout(2), event('python', label))).toMatchObject({ code: 0, outputs: { verdict: 'passed' } })
  })

  test('has its labels asked for at the API, which nobody asks where the base has the suppression', async () => {
    const run = async (before: Record<string, string>, labels: unknown) => {
      const { origin, checkout, event } = pullRequest(before, { 'store.py': `# edited\n${silenced}` })
      const known = answersOf(origin)
      const asked: string[] = []
      const { apiUrl } = await fakeGitHub(path => {
        asked.push(path)
        return path.endsWith('/issues/7/labels') ? labels : known(path)
      })
      const { code } = await step(checkout(2), event(), { inputs: { token: 't' }, env: { GITHUB_API_URL: apiUrl } })
      return { code, askedForLabels: asked.some(path => path.endsWith('/issues/7/labels')) }
    }
    expect(await run({}, [{ name: label }])).toEqual({ code: 0, askedForLabels: true })
    expect(await run({}, [])).toEqual({ code: 1, askedForLabels: true })
    expect(await run(change, [])).toEqual({ code: 0, askedForLabels: false })
  })
})
