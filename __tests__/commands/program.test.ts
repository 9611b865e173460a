import { expect, test } from 'vitest'
import { runtimes } from '../action/bundle.ts'
import { temporaryFolder } from '../changes/repository.ts'
import { leakgate } from './cli.ts'

test.each([
  [['frobnicate'], /unknown command/],
  [['scna'], /Did you mean scan/],
  [['scan', '--frmat', 'json'], /unknown option '--frmat'[\s\S]*--format/],
  [['scan', '--format', 'yaml'], /Allowed choices are terminal, json/],
  [['run', '--format', 'sarif', '--', 'true'], /Allowed choices are terminal, json, github, junit/],
  [['ledger', 'accept', '0123'], /required option '--reason/],
  [['ledger', 'accept'], /missing|required/],
  [['ledger', 'forget'], /unknown command/],
  [[], /Usage: leakgate/],
])('%j is a mistake, answered with words and code 2', async (args, words) => {
  const { code, stdout, stderr } = await leakgate(temporaryFolder(), args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(words)
})

test.each(runtimes)('version and help are answered under $name', async ({ node }) => {
  expect(await leakgate(temporaryFolder(), ['--version'], { node })).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' })
  const help = await leakgate(temporaryFolder(), ['--help'], { node })
  expect(help.code).toBe(0)
  for (const command of ['check', 'scan', 'run', 'baseline', 'ledger', 'hook', 'demo'])
    expect(help.stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  expect(await leakgate(temporaryFolder(), ['ledger', 'accept', '--help'], { node })).toMatchObject({
    code: 0,
    stderr: '',
  })
})
