import { expect, test } from 'vitest'
import type { Changes } from '../../src/model/changes.ts'
import { emptyLedger } from '../../src/model/ledger.ts'
import { runPolicySuites, suiteRunner } from '../../src/pipeline/suites.ts'
import type { World } from '../../src/pipeline/world.ts'
import { resolvePolicies } from '../../src/policy/nested.ts'
import { plainEnvironment } from '../action/bundle.ts'
import { temporaryFolder } from '../changes/repository.ts'

const silent = { write: () => true }
const world: World = {
  argv: [],
  cwd: '',
  env: plainEnvironment,
  stdout: silent,
  stderr: silent,
  now: () => new Date(0),
  onInterrupt: () => () => {},
}

const policies = resolvePolicies([
  {
    path: '.leakgate/policy.yml',
    text: `
suites:
  api: { command: [node, -e, "0"], paths: ["api/**"] }
  web: { command: [node, -e, "0"], paths: ["web/**"] }
services:
  shop: { suites: [web], budget: { peak: 1 GB } }
`,
  },
])

async function suitesFor(changes: Partial<Changes>): Promise<string[]> {
  const run = suiteRunner(temporaryFolder(), world, () => {})
  const { suites } = await run(policies, {
    changes: { head: 'x', files: [], source: 'git', notes: [], ...changes },
    tree: { list: async () => [], read: async () => new Map(), whyNot: async () => 'does not exist' },
    ledger: emptyLedger,
    suspect: [],
  })
  return suites.map(({ suite }) => suite)
}

const file = { lines: [] }

test('a change runs the suites of its paths, a move those of both ends, an audit all', async () => {
  const base = 'y'
  expect(
    await suitesFor({ base, files: [{ ...file, kind: 'modified', path: 'web/a.js', basePath: 'web/a.js' }] }),
  ).toEqual(['web'])
  expect(
    await suitesFor({ base, files: [{ ...file, kind: 'renamed', path: 'web/a.js', basePath: 'api/a.js' }] }),
  ).toEqual(['api', 'web'])
  expect(await suitesFor({ base, files: [{ ...file, kind: 'added', path: 'README.md' }] })).toEqual([])
  expect(await suitesFor({})).toEqual(['api', 'web'])
})

test('suites can be picked by name, and a name that does not exist is a mistake', async () => {
  const settings = { root: temporaryFolder(), world, log: () => {} }
  const { suites } = await runPolicySuites(policies, ['web'], settings)
  expect(suites).toMatchObject([{ suite: 'web', service: 'shop', outcome: 'passed' }])
  expect(() => runPolicySuites(policies, ['wep'], settings)).toThrow(
    expect.objectContaining({ code: 'unknown-suite', message: 'the policy has no suite "wep"' }),
  )
})
