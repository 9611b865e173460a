import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runtimes } from '../action/bundle.ts'
import { temporaryFolder } from '../changes/repository.ts'
import { leakgate } from './cli.ts'

test.each(runtimes)('the demo shows what the gate stops, under $name', async ({ node }) => {
  // So it runs in our own workflow, where the base's policy rules.
  const { code, stdout } = await leakgate(temporaryFolder(), ['demo'], {
    node,
    env: { CI: 'true', GITHUB_ACTIONS: 'true' },
  })
  const folder = /in (\S*leakgate-demo-\w+)/.exec(stdout)?.[1]
  if (folder) rmSync(folder, { recursive: true, force: true })
  expect(code).toBe(0)
  for (const shown of [
    // A finding of the scanner's that the harness confirmed.
    /orders\/reports\.py:\d+:\d+ {2}critical {2}py\/sqlite-not-closed in largest/,
    /Leaking tests\n\s+\S*tests\.test_reports\.ReportsTest\.test_all_orders_are_exported/,
    /peak[\s\S]*64 MB/,
    /What to do next\n {2}1\. /,
    /check ended with exit code 1: the gate holds/,
  ])
    expect(stdout).toMatch(shown)
})
