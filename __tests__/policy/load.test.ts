import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import glob from 'fast-glob'
import { describe, expect, test } from 'vitest'
import { explain, LeakgateError } from '../../src/errors.ts'
import { resourceKinds } from '../../src/model/measurement.ts'
import { parsePolicy } from '../../src/policy/load.ts'
import { defaultPolicy } from '../../src/policy/schema.ts'

const path = '.leakgate/policy.yml'

function mistake(text: string): LeakgateError {
  try {
    parsePolicy(text, path)
  } catch (error) {
    if (error instanceof LeakgateError) return error
    throw error
  }
  throw new Error('the policy was accepted')
}

describe('a policy without mistakes', () => {
  test.each([
    ['nothing', ''],
    ['comments', '# nothing yet\n'],
    ['a lone document marker', '---\n'],
    ['an empty mapping', '{}'],
  ])('of %s is the default policy', (_, text) => {
    expect(parsePolicy(text, path)).toEqual(defaultPolicy)
  })

  test('may carry a byte order mark and Windows line ends', () => {
    expect(parsePolicy('\uFEFFblock:\r\n  at: medium\r\n', path).block.at).toBe('medium')
  })

  test('may repeat parts of itself by alias and merge key, its own keys first', () => {
    const { budgets } = parsePolicy(
      'budgets:\n  global: &all { peak: 100 MB, hard: true }\n  test:\n    <<: *all\n    peak: 10 MB\n  tests: { a: *all }\n',
      path,
    )
    expect(budgets.test).toEqual({ peak: 10e6, hard: true })
    expect(budgets.tests.a).toEqual({ peak: 100e6, hard: true })
  })

  test('may set an anchor anew, and an alias means the last one above it', () => {
    const text =
      'budgets:\n  tests:\n    a: &b { peak: &p 1 MB }\n    c: { peak: &p 2 MB }\n    d: *b\n    e: { peak: *p }\n'
    const { tests } = parsePolicy(text, path).budgets
    expect([tests.d?.peak, tests.e?.peak]).toEqual([1e6, 2e6])
  })

  test('may turn off any rule, leakgate’s own and its own resources’ among them', () => {
    const resource = '{ category: a, rule: house/a, noun: n, acquire: [f.open], repair: Close it. }'
    const off = ['py/cache-on-method', 'js/server-not-closed', 'leakgate/suppression-unused', 'house/a']
    const text = `scan: { off: [${off.join(', ')}], resources: { python: [${resource}] } }`
    expect(parsePolicy(text, path).scan.off).toEqual(off)
  })

  test('may limit every kind that the harness tells apart', () => {
    const sources = glob.sync('src/harness/{python,node}/**/*.{py,cjs}').map(file => readFileSync(file, 'utf8'))
    const named = sources.flatMap(source => [...source.matchAll(/["'](\w+)["']/g)].map(match => match[1]))
    expect(resourceKinds.filter(kind => !named.includes(kind))).toEqual([])
    const fixed = sources.flatMap(source =>
      [...source.matchAll(/^ {4}kind = "(\w+)"|\bacquired\('(\w+)'/gm)].map(match => match[1] ?? match[2]!),
    )
    expect(fixed.filter(kind => !resourceKinds.includes(kind))).toEqual([])
    const limits = resourceKinds.map(kind => `${kind}: 0`).join(', ')
    expect(() => parsePolicy(`budgets: { test: { open: { ${limits} } } }`, path)).not.toThrow()
  })

  test('may call a suite by the name of an inherited property', () => {
    const { suites } = parsePolicy('suites: { constructor: { command: make test } }', path)
    expect(Object.keys(suites)).toEqual(['constructor'])
  })
})

describe('a mistake is answered with its line, what was found and what was expected', () => {
  const suite = 'suites:\n  unit:\n    command: npm test\n'
  const resource = '{ category: a, rule: r, noun: n, acquire: [f.open], repair: Close it. }'
  test.each([
    // shape
    ['budgts: {}', '1:1', 'unknown key `budgts`, did you mean `budgets`?', '`budgets`'],
    ['suites:\n  a: { command: x, working_directory: y }', '2:20', 'did you mean `workingDirectory`?', '`timeout`'],
    ['colour: blue', '1:1', 'unknown key `colour`', 'one of `version`'],
    [
      `scan:\n  resources:\n    python:\n      - ${resource.replace('noun', 'relase: [],\n          noun')}`,
      '4:33',
      'did you mean `release`?',
      '`starts`',
    ],
    ['block:\n  at: hgh', '2:7', '`block.at` is `hgh`, did you mean `high`?', 'one of `low`'],
    ['version: 2', '1:10', '`version` is the number 2', '`1`'],
    ['budgets:\n  global:\n    peak: 512', '3:11', '`budgets.global.peak` is the number 512', 'such as 512 MB'],
    ['budgets:\n  global:\n    peak: 512 MBit', '3:11', 'is `512 MBit`', 'a size with its unit'],
    ['budgets: { test: { growth: lots } }', '1:28', 'is `lots`', 'such as 512 MB or 1.5 GiB, or a percentage'],
    ['budgets: { test: { open: { thread: -1 } } }', '1:36', 'is the number -1', 'a number of at least 0'],
    ['budgets: { tests: { "a b": 5 } }', '1:28', '`budgets.tests["a b"]` is the number 5', 'a mapping'],
    ['suites:\n  unit: {}', '2:3', '`suites.unit.command` is missing', 'a command'],
    ['suites:\n  unit: { comand: x }', '2:11', 'unknown key `comand`, did you mean `command`?', '`command`'],
    ['suites: { a: { command: " " } }', '1:25', 'is ` `', 'a command'],
    ['suites: { a: { command: [x, 5] } }', '1:29', '`suites.a.command[1]` is the number 5', 'text'],
    ['suites: { a: { command: x, timeout: 30 d } }', '1:37', 'is `30 d`', 'at most 24 d'],
    ['suites: { a: { command: x, timeout: 0 s } }', '1:37', 'is `0 s`', 'above zero'],
    ['suites: { "": { command: x } }', '1:11', '`suites[""]`', 'a name that is not empty'],
    ['suites:', '1:1', '`suites` is empty', 'a mapping'],
    ['suites: []', '1:9', '`suites` is a list', 'a mapping'],
    ['detection: { repeats: 1 }', '1:23', 'is the number 1', 'at least 4'],
    ['detection: { frames: 101 }', '1:22', 'is the number 101', 'at most 100'],
    ['detection: { frames: 2.5 }', '1:22', 'is the number 2.5', 'a whole number'],
    ['autoCleanup: { enabled: maybe }', '1:25', 'is `maybe`', 'true or false'],
    ['alerts: [{ url: "http://a.example" }]', '1:17', 'is `http://a.example`', 'an https address'],
    ['reportOnly: { until: 31.12.2027 }', '1:22', 'is `31.12.2027`', 'YYYY-MM-DD'],
    ['thresholds: { critical: 120 % }', '1:25', 'is `120 %`', 'at most 100 %'],
    // how parts fit together
    ['thresholds: { warning: 95 %, critical: 90 % }', '1:30', '90 %, and `thresholds.warning` is 95 %', 'above'],
    ['thresholds: { warning: 95 % }', '1:1', '`thresholds.critical` is 95 %', 'above'],
    [`${suite}services: { a: { suites: [unti] } }`, '4:27', 'no suite, did you mean `unit`?', 'one of `unit`'],
    ['services: { a: { budget: {} } }', '1:13', '`services.a` has neither paths', 'at least one of'],
    [`${suite}    workingDirectory: ../x`, '4:5', 'is `../x`, which leads out of the repository', 'a folder of the'],
    [`${suite}    workingDirectory: /srv`, '4:5', 'is `/srv`, an absolute path', 'a folder of the'],
    [`${suite}    workingDirectory: C:\\srv`, '4:5', 'which has a \\', 'written with /'],
    ['scan: { include: ["src/{a,b"] }', '1:19', 'where `{` is not closed', 'a glob'],
    ['scan: { exclude: ["src/a]"] }', '1:19', 'where `]` closes nothing', 'a glob'],
    ['scan: { exclude: ["!src/**"] }', '1:19', 'a negation', 'a glob'],
    ['scan: { exclude: [./src/**] }', '1:19', 'never begin with `./`', 'a glob'],
    ['scan: { include: [../**] }', '1:19', 'leads out of the repository', 'a glob'],
    ['scan: { include: ["{../a,b}/**"] }', '1:19', 'leads upwards', 'a glob'],
    [
      `scan: { resources: { python: [${resource}, ${resource}] } }`,
      '1:147',
      'which category `a` acquires',
      'one place',
    ],
    [
      'scan: { off: [py/file-not-clsoed] }',
      '1:15',
      'no rule of the scan, did you mean `py/file-not-closed`?',
      'a rule',
    ],
    ['scan: { off: [py/file-not-closed, flake8] }', '1:35', '`scan.off[1]` is `flake8`, which is no rule', 'a rule'],
    ['scan: { off: [runtime/left-open] }', '1:15', 'which is no rule of the scan', 'a rule'],
    ['budgets: { test: { open: { thraed: 0 } } }', '1:28', 'know, did you mean `thread`?', 'one of `channel`'],
    ['budgets: { global: { open: { toaster: 0 } } }', '1:30', '`budgets.global.open.toaster` limits', '`worker`'],
    ['budgets: { tests: { "a*": { open: { files: 0 } } } }', '1:37', 'did you mean `file`?', 'one of'],
    [`${suite}    budget: { open: { sockets: 1 } }`, '4:23', 'did you mean `socket`?', 'one of'],
    ['services: { a: { paths: [a/**], budget: { open: { tmr: 1 } } } }', '1:51', '`services.a.budget.open.tmr`', ''],
    // YAML
    ['a: "x', '1:6', 'not YAML', 'a YAML mapping'],
    ['block:\n\tat: high', '2:1', 'a tab is used', 'a YAML mapping'],
    ['block: {}\n---\nblock: {}', '2:1', 'a second YAML document', 'a YAML mapping'],
    ['just words', '1:1', 'the policy is `just words`', 'a mapping'],
    ['- a\n- b', '1:1', 'the policy is a list', 'a mapping'],
    ['~', '1:1', 'the policy is empty', 'a mapping'],
    ['block: {}\nblock: {}', '2:1', '`block` is written twice', ''],
    ['budgets: { tests: { 1: {}, "1": {} } }', '1:28', '`1` is written twice', ''],
    ['? [a]\n: b', '1:3', 'a key that is not a name', ''],
    ['__proto__: { block: {} }', '1:1', 'unknown key `__proto__`', ''],
    ['block: *nope', '1:8', '`*nope` has no anchor above it', ''],
    ['budgets: { tests: &a { x: *a } }', '1:27', 'stands inside the value it repeats', ''],
    ['budgets: { tests: &a { <<: *a } }', '1:28', 'stands inside the value it repeats', ''],
    ['budgets:\n  <<: 5', '2:7', '`<<` merges something that is not a mapping', ''],
    ['scan:\n  include:\n    - **/*.py', '3:7', '`**/*.py` has no anchor above it', ''],
    ['scan:\n  exclude:\n    - !src/**', '3:7', 'Unresolved tag: !src/**', 'a YAML mapping'],
    ['block: !secret high', '1:8', 'Unresolved tag', 'a YAML mapping'],
    ['block:\n  at: hi\0gh', '2:9', 'the control character U+0000', 'text in UTF-8'],
    ['block:\n  at: hi\uFFFDgh', '2:9', 'a character that is not UTF-8', 'text in UTF-8'],
  ])('%j', (text, at, found, expected) => {
    const error = mistake(text)
    expect(`${error.place?.line}:${error.place?.column}`).toBe(at)
    expect(error.message).toContain(found)
    expect(error.expected ?? '').toContain(expected)
    expect(error.fault).toBe('user')
    expect(error.place?.path).toBe(path)
  })

  test('and with the line itself, marked by a caret', () => {
    expect(explain(mistake('block:\r\n  at: hgh # too low?\r\n'))).toBe(
      [
        '.leakgate/policy.yml:2:7: `block.at` is `hgh`, did you mean `high`?',
        '  1 | block:',
        '  2 |   at: hgh # too low?',
        '    |       ^^^',
        '  expected: one of `low`, `medium`, `high`, `critical`',
        '  to mend it: Write `high`.',
      ].join('\n'),
    )
  })

  test('and a long line is shown from where the mistake comes into view', () => {
    const [, source, caret] = mistake(`{ scan: {}, ${' '.repeat(500)} budgts: {} }`).place!.frame!.match(/(.*)\n(.*)/)!
    expect(source!.indexOf('budgts')).toBe(caret!.indexOf('^^^^^^'))
    expect(source!.length).toBeLessThan(120)
  })

  test('and never with control characters of the policy’s own', () => {
    const text = explain(mistake('"x\\e[2J\\n::error::y": 1'))
    expect(text).toContain('unknown key')
    expect(text).not.toContain('\u001b')
    expect(text).not.toMatch(/^::/m)
  })
})

describe('several mistakes', () => {
  test('are all listed in one error, in the order of the text', () => {
    const error = mistake('budgts: {}\nblock: { at: hgh }\nblock: {}\nservices: { a: { suites: [unit] } }\n')
    expect(error.message).toBe('4 mistakes in the policy, the first: unknown key `budgts`, did you mean `budgets`?')
    const heads = explain(error).match(/policy\.yml:\d+:\d+: .*/g)!
    expect(heads.slice(1)).toEqual([
      'policy.yml:1:1: unknown key `budgts`, did you mean `budgets`?',
      'policy.yml:2:14: `block.at` is `hgh`, did you mean `high`?',
      'policy.yml:3:1: `block` is written twice in one mapping',
      'policy.yml:4:27: `services.a.suites[0]` is `unit`, which is no suite',
    ])
  })
})

describe('text that is meant to do harm', () => {
  test('aliases that stand for billions of values are refused', () => {
    const levels = Array.from({ length: 20 }, (_, i) => `  k${i}: &a${i} [${`*a${i - 1},`.repeat(i ? 9 : 0)}]`)
    expect(explain(mistake(`budgets:\n${levels.join('\n')}`))).toContain('more than 100000 values')
  })

  test.each([
    ['flow lists', '['.repeat(20_000)],
    ['block lists', '- '.repeat(20_000)],
    ['closed lists', `a: ${'['.repeat(100)}${']'.repeat(100)}`],
  ])('%s nested without end are refused', (_, text) => {
    expect(explain(mistake(text))).toContain('nested too deeply')
  })

  test('a file of more than 1 MiB is refused', () => {
    const error = mistake(`# ${'é'.repeat(2 ** 19)}`)
    expect(error.message).toBe('the policy has 1048578 bytes')
    expect(error.expected).toBe('at most 1048576 bytes')
  })
})

describe('a large file', () => {
  test('of many keys is read', () => {
    const tests = Array.from({ length: 30_000 }, (_, i) => `    t${i}: {}`).join('\n')
    expect(Object.keys(parsePolicy(`budgets:\n  tests:\n${tests}`, path).budgets.tests)).toHaveLength(30_000)
  })

  test('with a mistake on every line is refused with the first of them', () => {
    const keys = Array.from({ length: 30_000 }, (_, i) => `zzz${i}: 1`).join('\n')
    expect(explain(mistake(keys))).toContain('… and 29980 more')
  })
})

describe('any text', () => {
  const bit = fc.constantFrom(
    ...[
      'scan',
      'suites',
      'budgets',
      'block',
      'at',
      'command',
      '__proto__',
      'a',
      '5',
      '512 MB',
      '80 %',
      'high',
      '&x ',
      '*x',
    ],
    ...[
      ': ',
      ':\n',
      '\n',
      '\n  ',
      '\n    ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '<<: ',
      '? ',
      '"',
      "'",
      '|\n',
      '#',
      '\t',
      '!!str ',
    ],
    ...['---\n', '%YAML 1.1\n', '\r\n', '\uFEFF', '\0', '@', '~'],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bit, { maxLength: 40 }).map(bits => bits.join('')),
  )

  test('is a policy or an error that is explained', () => {
    fc.assert(
      fc.property(text, wild => {
        try {
          expect(parsePolicy(wild, path)).toHaveProperty('version', 1)
        } catch (error) {
          expect(error).toBeInstanceOf(LeakgateError)
          expect((error as LeakgateError).fault).toBe('user')
          expect((error as LeakgateError).place?.line).toBeGreaterThan(0)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('of the shape of a policy is accepted or explained, whatever its values', () => {
    const section = fc.constantFrom(...Object.keys(defaultPolicy), 'reportOnly', 'toString')
    fc.assert(
      fc.property(fc.dictionary(section, fc.jsonValue()), wild => {
        try {
          parsePolicy(JSON.stringify(wild), path)
        } catch (error) {
          expect(error).toBeInstanceOf(LeakgateError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
