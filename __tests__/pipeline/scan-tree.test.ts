import { expect, test } from 'vitest'
import { scannable, scanTree } from '../../src/pipeline/scan-tree.ts'
import type { FileTree } from '../../src/pipeline/trees.ts'
import { resolvePolicies } from '../../src/policy/nested.ts'
import { closing, leaking, leakingRule } from '../action/sources.ts'

const treeOf = (files: Record<string, string>): FileTree => ({
  list: async () => Object.keys(files),
  read: async paths =>
    new Map(paths.filter(path => path in files).map(path => [path, Buffer.from(files[path]!)] as const)),
  whyNot: async () => 'is a riddle',
})

test('each file is scanned under the policy of its own package', async () => {
  const policies = resolvePolicies([
    { path: '.leakgate/policy.yml', text: 'scan: { exclude: ["generated/**"] }' },
    { path: 'packages/a/.leakgate/policy.yml', text: `scan: { off: [${leakingRule}] }` },
    { path: 'packages/b/.leakgate/policy.yml', text: 'scan: { include: ["src/**"] }' },
  ])
  const paths = ['generated/x.py', 'packages/a/x.py', 'packages/b/src/x.py', 'packages/b/x.py', 'x.py', 'x.txt']
  const wanted = scannable(paths, policies)
  expect(wanted).toEqual(['packages/a/x.py', 'packages/b/src/x.py', 'x.py'])
  const { findings, stats } = await scanTree(treeOf(Object.fromEntries(paths.map(p => [p, leaking]))), wanted, policies)
  expect(findings.map(({ path }) => path).sort()).toEqual(['packages/b/src/x.py', 'x.py'])
  expect(stats).toMatchObject({ files: 3, parsed: 3, sites: 3 })
})

test('what the tree cannot give is named with the reason', async () => {
  const { skipped, findings } = await scanTree(treeOf({ 'a.py': closing }), ['a.py', 'b.py'], resolvePolicies([]))
  expect(skipped).toEqual([{ path: 'b.py', reason: 'it is a riddle' }])
  expect(findings).toEqual([])
})
