import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../changes/repository.ts'
import { pullRequest } from './pull-request.ts'
import { closing, leaking, leakingRule, leaks, policyWith } from './sources.ts'
import { obeyed, type StepOptions, step } from './step.ts'

const stoppedStep = async (options: StepOptions = {}) => {
  const { checkout, event } = pullRequest({}, { 'store.py': leaking })
  const folder = checkout(2)
  return { result: await step(folder, event(), options), folder: folder.folder }
}

test('at most ten annotations of a kind are shown, and the rest is counted', async () => {
  const { checkout, event } = pullRequest({}, { 'store.py': leaks(25) })
  const { commands, code, outputs } = await step(checkout(2), event())
  expect(code).toBe(1)
  expect(outputs['new-findings']).toBe('25')
  for (const kind of ['error', 'warning', 'notice'])
    expect(commands.filter(({ name }) => name === kind).length).toBeLessThanOrEqual(10)
  expect(commands.filter(({ name }) => name === 'error')).toHaveLength(10)
  expect(commands.at(-1)).toMatchObject({
    name: 'notice',
    message: expect.stringContaining('15 annotations not shown'),
  })
})

test('outputs, summary, SARIF and JSON tell the same', async () => {
  const { result, folder } = await stoppedStep({ inputs: { sarif: 'out/leakgate.sarif', json: 'out/leakgate.json' } })
  expect(result.code).toBe(1)
  expect(result.outputs).toEqual({
    verdict: 'failed',
    'new-findings': '1',
    'leaking-tests': '0',
    coverage: '{"proved":0,"exercised":0,"unproved":0,"leaks":1}',
    sarif: 'out/leakgate.sarif',
    json: 'out/leakgate.json',
  })
  const { verdict } = JSON.parse(readFileSync(join(folder, 'out/leakgate.json'), 'utf8'))
  expect(verdict).toMatchObject({
    status: 'failed',
    findings: { new: [{ rule: leakingRule, path: 'store.py', line: 5 }] },
  })
  const sarif = JSON.parse(readFileSync(join(folder, 'out/leakgate.sarif'), 'utf8'))
  expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: leakingRule }] }] })
  expect(result.summary).toContain('failed')
})

test('the summary folds what was added by category and folder, and holds the whole against the base', async () => {
  const policy = { '.leakgate/policy.yml': 'block: { at: critical, ratchet: true }\n' }
  const { checkout, event } = pullRequest({ ...policy, 'old/a.py': closing }, { 'new/store.py': leaking })
  const { code, summary } = await step(checkout(2), event())
  expect(code).toBe(1)
  expect(summary).toContain('Added by category and folder')
  expect(summary).toContain('| new | 0 | 0 | 0 | 1 | 0 % |')
  expect(summary).toContain('50 % known to be released, 100 % at the base')
  expect(summary).toContain('new/store.py:5')
})

test('a pull request does not let go of the ratchet by itself', async () => {
  const policy = (ratchet: boolean) => ({ '.leakgate/policy.yml': `block: { at: critical, ratchet: ${ratchet} }\n` })
  const { checkout, event } = pullRequest(
    { ...policy(true), 'old/a.py': closing },
    { ...policy(false), 'store.py': leaking },
  )
  const { code, summary } = await step(checkout(2), event())
  expect(code).toBe(1)
  expect(summary).toContain('are proved or exercised, at the base')
})

test('files lie in the workspace, wherever the repository lies in it', async () => {
  const { checkout, event } = pullRequest({}, { 'sub/store.py': leaking })
  const folder = checkout(2)
  const inputs = { 'working-directory': 'sub', sarif: 'leakgate.sarif' }
  expect(await step(folder, event(), { inputs })).toMatchObject({ code: 1, outputs: { sarif: 'leakgate.sarif' } })
  expect(readFileSync(join(folder.folder, 'leakgate.sarif'), 'utf8')).toContain('"sub/store.py"')
})

describe('a surface that cannot be written changes no verdict', () => {
  test('the summary', async () => {
    const { result } = await stoppedStep({ env: { GITHUB_STEP_SUMMARY: temporaryFolder() } })
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'failed' } })
    expect(result.commands).toContainEqual(
      expect.objectContaining({
        name: 'warning',
        message: expect.stringMatching(/^the job summary could not be written/),
      }),
    )
  })

  test('the outputs', async () => {
    const { result } = await stoppedStep({ env: { GITHUB_OUTPUT: join(temporaryFolder(), 'missing', 'output') } })
    expect(result.code).toBe(1)
    expect(result.commands).toContainEqual(
      expect.objectContaining({ name: 'warning', message: expect.stringMatching(/^the outputs could not be written/) }),
    )
  })

  test('a file, which then is no output', async () => {
    const { checkout, event } = pullRequest({}, { 'store.py': leaking })
    const folder = checkout(2)
    mkdirSync(join(folder.folder, 'taken'))
    const result = await step(folder, event(), { inputs: { sarif: 'taken', json: 'fine.json' } })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ json: 'fine.json', verdict: 'failed' })
    expect(result.outputs).not.toHaveProperty('sarif')
  })
})

test('a report-only policy of the base lets a leak go, and annotates no error', async () => {
  const policy = { '.leakgate/policy.yml': 'reportOnly: { until: 2999-12-31 }\n' }
  const { checkout, event } = pullRequest(policy, { 'store.py': leaking })
  const { code, outputs, commands, summary } = await step(checkout(2), event())
  expect({ code, outputs }).toMatchObject({ code: 0, outputs: { verdict: 'passed', 'new-findings': '1' } })
  expect(commands.map(({ name }) => name)).toEqual(['warning'])
  expect(summary).toContain('2999-12-31')
})

describe('mistakes end with code 2 and one annotation', () => {
  test('an input that is neither true nor false', async () => {
    const { result } = await stoppedStep({ inputs: { suites: 'maybe' } })
    expect(result.code).toBe(2)
    expect(result.commands).toMatchObject([{ name: 'error', message: expect.stringContaining('suites is "maybe"') }])
  })

  test('a folder without a repository', async () => {
    const { result } = await stoppedStep({ inputs: { 'working-directory': temporaryFolder() } })
    expect(result.code).toBe(2)
    expect(result.commands).toMatchObject([{ name: 'error', message: expect.stringContaining('not inside a git') }])
  })
})

test('an event file that is missing is no mistake of the user’s: code 3', async () => {
  const { result } = await stoppedStep({ env: { GITHUB_EVENT_PATH: join(temporaryFolder(), 'none.json') } })
  expect(result.code).toBe(3)
  expect(result.commands).toMatchObject([{ name: 'error', message: expect.stringContaining('none.json') }])
})

/** A pull request that adds one unittest to a repository whose policy runs them. */
const withTest = (body: string) =>
  pullRequest(
    { '.leakgate/policy.yml': policyWith('{ command: python3 -m unittest, runtime: python }') },
    { 'test_it.py': `import os, sys, unittest\n\nclass It(unittest.TestCase):\n    def test_it(self):\n${body}` },
  )

describe('a suite', () => {
  test('that prints workflow commands gives none', async () => {
    const { checkout, event } = withTest(`        for stream in (sys.stdout, sys.stderr):
            print("::error::forged", file=stream)
            print("::set-output name=verdict::forged", file=stream)
            print("##[error]forged", end="", file=stream)
`)
    const result = await step(checkout(2), event())
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'passed' } })
    expect(result.stdout).toContain('::error::forged')
    expect(result.commands).toEqual([])
    expect(`${result.summary}${JSON.stringify(result.outputs)}`).not.toContain('forged')
  })

  test('that fails repeats what it printed, still fenced', async () => {
    const { checkout, event } = withTest(`        print("::error::forged")
        self.fail("::warning::forged")
`)
    const { code, commands } = await step(checkout(2), event())
    expect(code).toBe(1)
    expect(commands.filter(({ message }) => message.startsWith('forged'))).toEqual([])
    expect(commands).toContainEqual(
      expect.objectContaining({ name: 'error', message: expect.stringContaining('suite unit failed: 1 test failed') }),
    )
  })

  test('sees no token and no file of the runner', async () => {
    const secrets = {
      GITHUB_TOKEN: 'hidden-1',
      ACTIONS_RUNTIME_TOKEN: 'hidden-2',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'hidden-3',
      GITHUB_ENV: '/hidden-4',
      GITHUB_PATH: '/hidden-5',
      SLACK_WEBHOOK_URL: 'https://hidden-6',
      INPUT_TOKEN: 'hidden-7',
    }
    const { checkout, event } = withTest('        print("seen:", *sorted(f"{k}={v}" for k, v in os.environ.items()))\n')
    const { stdout, code } = await step(checkout(2), event(), { env: secrets })
    expect(code).toBe(0)
    const seen = /^seen: .*$/m.exec(stdout)?.[0] ?? ''
    expect(seen).toMatch(/ PATH=/)
    expect(seen).toMatch(/ CI=true/)
    for (const name of [...Object.keys(secrets), 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_EVENT_PATH'])
      expect(seen).not.toContain(` ${name}=`)
    expect(stdout).not.toContain('hidden')
  })

  test('is left out when the workflow says so', async () => {
    const { checkout, event } = withTest('        self.fail("it ran")\n')
    const { code, stdout } = await step(checkout(2), event(), { inputs: { suites: 'false' } })
    expect(code).toBe(0)
    expect(stdout).not.toContain('it ran')
  })

  test('that leaks a connection fails the step', async () => {
    const { checkout, event } = withTest('        import sqlite3; It.kept = sqlite3.connect(":memory:")\n')
    const { code, outputs, summary } = await step(checkout(2), event())
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'failed', 'leaking-tests': '1' })
    expect(summary).toContain('test_it.It.test_it')
  })
})

test.skipIf(process.platform === 'win32')('a file name gives the runner no command', async () => {
  const { checkout, event } = pullRequest({ 'a.py': closing }, { 'x\n::error::forged\n.py': leaking })
  const result = await step(checkout(2), event())
  expect(result.code).toBe(1)
  expect(result.commands.filter(({ message }) => message.startsWith('forged'))).toEqual([])
})

test('the reader of logs obeys what a runner obeys', () => {
  expect(
    obeyed('  ::error file=a%2Cb.py,line=3::one%0Atwo\n::stop-commands::t\n::error::no\n::t::\n::notice::yes'),
  ).toEqual([
    { name: 'error', properties: { file: 'a,b.py', line: '3' }, message: 'one\ntwo' },
    { name: 'notice', properties: {}, message: 'yes' },
  ])
  expect(() => obeyed('::stop-commands::t\n')).toThrow('never allowed again')
})
