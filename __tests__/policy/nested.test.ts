import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import glob from 'fast-glob'
import { describe, expect, test } from 'vitest'
import { explain, LeakgateError } from '../../src/errors.ts'
import { resolvePolicies } from '../../src/policy/nested.ts'
import { defaultPolicy } from '../../src/policy/schema.ts'

const set = (texts: Record<string, string>) =>
  resolvePolicies(
    Object.entries(texts).map(([folder, text]) => ({
      path: folder === '.' ? '.leakgate/policy.yml' : `${folder}/.leakgate/policy.yml`,
      text,
    })),
  )

function refusal(texts: Record<string, string>): string {
  try {
    set(texts)
  } catch (error) {
    return explain(error)
  }
  throw new Error('the policies were accepted')
}

describe('the policy in force for a file', () => {
  test('is the default where there is none', () => {
    const policies = set({})
    expect(policies.root).toEqual(defaultPolicy)
    expect(policies.for('src/a.py')).toEqual(defaultPolicy)
    expect(policies.suites()).toEqual([])
  })

  const policies = set({
    'packages/api/v2': 'detection: { repeats: 20 }',
    'packages/api': 'detection: { repeats: 10 }\nscan: { off: [js/timeout-not-cleared] }',
    '.': 'detection: { warmUps: 5 }\nscan: { off: [py/file-not-closed] }',
  })

  test.each([
    ['a.py', 8],
    ['packages/apiary/a.py', 8],
    ['packages/api/a.py', 10],
    ['packages/api/v2/deep/a.py', 20],
  ])('%s is the nearest above it (%i repeats)', (path, repeats) => {
    expect(policies.for(path).detection.repeats).toBe(repeats)
  })

  test('overrides key by key, lists as a whole', () => {
    const nested = policies.for('packages/api/a.py')
    expect(nested.detection.warmUps).toBe(5)
    expect(nested.detection.repeats).toBe(10)
    expect(nested.scan.off).toEqual(['js/timeout-not-cleared'])
    expect(policies.for('packages/api/v2/a.py').scan.off).toEqual(['js/timeout-not-cleared'])
    expect(policies.root.scan.off).toEqual(['py/file-not-closed'])
  })

  test('may lie in packages alone', () => {
    const { root, ...lone } = set({ 'packages/api': 'scan: { off: [js/timeout-not-cleared] }' })
    expect(root).toEqual(defaultPolicy)
    expect(lone.for('packages/api/a.js').scan.off).toEqual(['js/timeout-not-cleared'])
  })
})

describe('globs and working directories of a package', () => {
  test('count from its own folder and come out relative to the root', () => {
    const policies = set({
      'packages/api':
        'scan: { include: [src/**] }\nsuites: { a: { command: x, paths: [src/**, ../shared/**], workingDirectory: ../.. }, b: { command: y } }\nservices: { s: { paths: ["*.py"] } }',
    })
    expect(policies.for('packages/api/x').scan.include).toEqual(['packages/api/src/**'])
    expect(policies.suites()).toMatchObject([
      {
        name: 'a',
        folder: 'packages/api',
        suite: { paths: ['packages/api/src/**', 'packages/shared/**'], workingDirectory: '.' },
      },
      { name: 'b', suite: { paths: ['packages/api/**'], workingDirectory: 'packages/api' } },
    ])
    expect(policies.services()).toMatchObject([{ name: 's', service: { paths: ['packages/api/*.py'] } }])
  })

  test('find their files in a folder with an odd name', () => {
    const root = mkdtempSync(join(tmpdir(), 'policy-'))
    try {
      const folder = 'pkg/[odd] {a,b} (c) @+!'
      mkdirSync(join(root, folder), { recursive: true })
      writeFileSync(join(root, folder, 'a.py'), '')
      const include = set({ [folder]: 'scan: { include: ["*.py"] }' }).for(`${folder}/a.py`).scan.include
      expect(glob.sync(include, { cwd: root })).toEqual([`${folder}/a.py`])
    } finally {
      rmSync(root, { recursive: true })
    }
  })

  test('may not lead out of the repository', () => {
    const text = 'suites: { a: { command: x, workingDirectory: ../../.. } }'
    expect(refusal({ 'packages/api': text })).toMatch(/^packages\/api\/\.leakgate\/policy\.yml:1:28: .*leads out of/)
  })
})

describe('suites and services of several policies', () => {
  const suite = 'suites: { unit: { command: x } }'

  test('carry the folder only where names collide, and the root keeps its own', () => {
    const policies = set({
      '.': suite,
      'packages/api': suite,
      'packages/web': 'suites: { unit: { command: y }, e2e: { command: z } }',
    })
    expect(policies.suites().map(({ name }) => name)).toEqual(['unit', 'packages/api:unit', 'packages/web:unit', 'e2e'])
    expect(policies.root.suites.unit?.command).toBe('x')
    expect(policies.for('packages/web/a.js').suites.unit?.command).toBe('y')
  })

  test('are not blended with one of the same name further up', () => {
    const policies = set({ '.': 'suites: { unit: { command: x, confirm: never } }', 'packages/api': suite })
    expect(policies.suites()[1]?.suite.confirm).toBe('suspects')
  })

  test('find each other by the names that suites() gives', () => {
    const policies = set({
      '.': 'suites: { unit: { command: x }, lint: { command: x } }',
      'packages/api': `${suite}\nservices: { api: { suites: [unit, lint] } }`,
    })
    expect(policies.services()).toMatchObject([
      { name: 'api', service: { suites: ['packages/api:unit', 'lint'] }, folder: 'packages/api' },
    ])
  })

  test('do not reach into a package beside their own', () => {
    const text = 'services: { web: { suites: [unit] } }'
    expect(refusal({ 'packages/api': suite, 'packages/web': text })).toContain('is `unit`, which is no suite')
  })
})

describe('what makes the verdict is the root’s alone', () => {
  test.each([
    ['approval: { label: ok }', '`approval`'],
    ['alerts: []', '`alerts`'],
    ['reportOnly: { until: 2030-01-01 }', '`reportOnly`'],
    ['thresholds: { critical: 99 % }', '`thresholds`'],
    ['ledger: {}', '`ledger`'],
    ['history: {}', '`history`'],
    ['budgets: { global: { peak: 9 GB } }', '`budgets`'],
    ['block: { ratchet: true }', '`block.ratchet`'],
    ['detection: { failingTests: report }', '`detection.failingTests`'],
  ])('a package may not say %s', (text, key) => {
    const said = refusal({ '.': '', 'packages/api': text })
    expect(said).toContain(`${key} is set in a package's policy`)
    expect(said).toContain('Move it to `.leakgate/policy.yml`')
    expect(() => set({ '.': text })).not.toThrow()
  })

  test.each([
    ['block: { at: critical }', '`block.at` is `critical`, and the policy above blocks at `high`'],
    ['block: { coverage: 10 % }', '`block.coverage` is lower than in the policy above'],
  ])('a package may not loosen the line: %s', (text, words) => {
    expect(refusal({ '.': 'block: { coverage: 50 % }', 'packages/api': text })).toContain(words)
  })

  test('a package may draw the line tighter', () => {
    const policies = set({ '.': 'block: { coverage: 50 % }', 'packages/api': 'block: { at: low, coverage: 60 % }' })
    expect(policies.for('packages/api/a.py').block).toMatchObject({ at: 'low', coverage: 0.6 })
    expect(policies.root.block).toMatchObject({ at: 'high', coverage: 0.5 })
  })
})

test('a package may turn off a rule that a policy above it adds', () => {
  const resource = '{ category: lease, rule: house/lease, noun: lease, acquire: [fleet.take], repair: Give it back. }'
  const adding = `scan: { resources: { python: [${resource}] } }`
  const nested = set({ '.': adding, 'packages/api': 'scan: { off: [house/lease] }' })
  expect(nested.for('packages/api/a.py').scan.off).toEqual(['house/lease'])
  expect(refusal({ 'packages/web': adding, 'packages/api': 'scan: { off: [house/lease] }' })).toContain('no rule')
})

describe('mistakes in several policies', () => {
  test('are listed in one error, each with its file', () => {
    const said = refusal({ '.': 'budgts: {}', 'packages/api': 'scn: {}' })
    expect(said).toContain('.leakgate/policy.yml:1:1: 2 mistakes in the policy')
    expect(said).toContain('packages/api/.leakgate/policy.yml:1:1: unknown key `scn`, did you mean `scan`?')
  })

  test('include two policies for one folder', () => {
    const sources = ['.leakgate/policy.yml', '.leakgate/policy.yaml'].map(path => ({ path, text: '' }))
    expect(() => resolvePolicies(sources)).toThrow('are both the policy of one folder')
  })
})

describe('any set of policies', () => {
  const folder = fc.constantFrom('.', 'a', 'a/b', 'a/b/c', 'ab', '[x]', '..', 'constructor')
  const globs = fc.array(fc.constantFrom('**', 'src/*', '../x/**', '*.py'))
  const entry = fc.record(
    { command: fc.constant('x'), paths: globs, confirm: fc.constantFrom('all', 'never') },
    { requiredKeys: ['command'] },
  )
  const names = fc.constantFrom('unit', 'e2e', 'toString')
  const text = fc.record(
    {
      scan: fc.record(
        { include: globs, off: fc.array(fc.constantFrom('py/file-not-closed', 'js/interval-not-cleared')) },
        { requiredKeys: [] },
      ),
      suites: fc.dictionary(names, entry),
      services: fc.dictionary(names, fc.record({ suites: fc.array(names), paths: globs })),
      block: fc.record({ at: fc.constantFrom('low', 'high', 'critical') }),
    },
    { requiredKeys: [] },
  )

  test('is refused with an explanation, or names every suite once and no service without its suites', () => {
    fc.assert(
      fc.property(fc.dictionary(folder, text), wild => {
        try {
          const policies = set(Object.fromEntries(Object.entries(wild).map(([at, it]) => [at, JSON.stringify(it)])))
          const suites = policies.suites().map(({ name }) => name)
          expect(new Set(suites).size).toBe(suites.length)
          for (const { service } of policies.services()) expect(suites).toEqual(expect.arrayContaining(service.suites))
        } catch (error) {
          if (!(error instanceof LeakgateError)) throw error
          expect(error.fault).toBe('user')
        }
      }),
      { numRuns: 500 },
    )
  })
})
