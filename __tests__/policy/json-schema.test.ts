import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { policyJsonSchema } from '../../src/policy/json-schema.ts'
import { parsePolicy } from '../../src/policy/load.ts'
import { defaultPolicy } from '../../src/policy/schema.ts'
import { configFolder } from '../../src/shipped.ts'

const read = (name: string) => readFileSync(join(configFolder, name), 'utf8')
const validate = new Ajv({ formats: { uri: true, date: true } }).compile(JSON.parse(policyJsonSchema()))

describe('the JSON Schema for editors', () => {
  test('is committed as the code makes it (npm run schema)', () => {
    expect(read('policy.schema.json')).toBe(policyJsonSchema())
  })

  test('accepts the example policy', () => {
    validate(parse(read('policy.yml')))
    expect(validate.errors).toBeNull()
  })

  test.each([
    [{}, true],
    [{ budgets: { global: { peak: '512 MB' } } }, true],
    [{ budgets: { global: { peak: '512 mb', growth: '10 %' } } }, true],
    [{ budgets: { global: { peak: 512 } } }, false],
    [{ budgets: { global: { peak: '512' } } }, false],
    [{ budgts: {} }, false],
    [{ suites: { unit: {} } }, false],
    [{ block: { at: 'hgh' } }, false],
    [{ alerts: [{ url: 'http://example.com' }] }, false],
  ])('judges %j as the policy itself does', (input, valid) => {
    expect(validate(input)).toBe(valid)
    const parsing = () => parsePolicy(JSON.stringify(input), '.leakgate/policy.yml')
    if (valid) expect(parsing).not.toThrow()
    else expect(parsing).toThrow()
  })
})

describe('the example policy', () => {
  const example = parsePolicy(read('policy.yml'), 'config/policy.yml')

  test('is a policy of the usual shape', () => {
    expect(example.budgets.global?.peak).toBe(512e6)
    expect(Object.values(example.services).map(service => service.budget?.peak)).toEqual([200e6, 100e6, 50e6])
    expect(example.thresholds).toEqual({ warning: 0.8, critical: 0.95 })
  })

  test('shows the default wherever it says nothing else', () => {
    for (const key of ['thresholds', 'autoCleanup', 'ledger', 'history', 'approval'] as const)
      expect(example[key]).toEqual(defaultPolicy[key])
    expect({ ...example.scan, resources: defaultPolicy.scan.resources }).toEqual(defaultPolicy.scan)
    expect({ ...example.detection, timeBudget: undefined, never: [] }).toEqual(defaultPolicy.detection)
    expect(example.block.at).toBe(defaultPolicy.block.at)
  })

  test('has every section that there is', () => {
    const text = read('policy.yml')
    const sections = Object.keys(JSON.parse(policyJsonSchema()).properties)
    expect(sections.filter(section => !new RegExp(`^(# )?${section}:`, 'm').test(text))).toEqual([])
  })
})
