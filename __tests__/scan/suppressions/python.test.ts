import { describe, expect, it, test } from 'vitest'
import { resourceSchema } from '../../../src/scan/catalogue.ts'
import { told } from './scan.ts'

const python = (...body: string[]) => told('a.py', ['def f(p):', ...body.map(line => `    ${line}`), ''].join('\n'))
const rule = 'py/file-not-closed'
const ignore = `# leakgate: ignore[${rule}]`

describe.each([
  ['at the end of the line', [`f = open(p)  ${ignore} ends`, 'return f.read()'], 2],
  ['alone on the line above', [`${ignore} ends`, 'f = open(p)', 'return f.read()'], 3],
  ['above other comments', [`${ignore} ends`, '# the file', 'f = open(p)', 'return f.read()'], 4],
  ['after another tool’s comment', [`f = open(p)  # noqa: X1  ${ignore} ends`, 'return f.read()'], 2],
  ['on the last line of the statement', ['f = open(', '    p,', `)  ${ignore} ends`, 'return f.read()'], 2],
  ['on a line between', ['f = open(', `    p,  ${ignore} ends`, ')', 'return f.read()'], 2],
  ['above a statement of several lines', [`${ignore} ends`, 'x = len(', '    open(p).read()', ')', 'return x'], 4],
  ['among several rules', [`f = open(p)  # leakgate: ignore[ ${rule} , ${rule}] ends`, 'return f.read()'], 2],
  ['with a colon before the reason', [`f = open(p)  ${ignore}: ends`, 'return f.read()'], 2],
])('a suppression %s', (_, body, line) => {
  it('silences, keeps the finding with its reason, and marks the site', async () => {
    const { open, suppressed, said, sites, silenced } = await python(...body)
    expect({ open, suppressed, said }).toEqual({ open: [], suppressed: [`${rule} @${line}: ends`], said: [] })
    expect(sites).toMatchObject([{ state: 'leaks', suppressed: true }])
    expect(silenced[0]).toMatchObject({ fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) })
  })
})

describe.each([
  ['two lines above', [`${ignore} ends`, '', 'f = open(p)', 'return f.read()'], 'suppression-unused @2'],
  ['on the line below', ['f = open(p)', `${ignore} ends`, 'return f.read()'], 'suppression-unused @3'],
  [
    'of another rule',
    ['f = open(p)  # leakgate: ignore[py/socket-not-closed] ends', 'return f.read()'],
    'suppression-unused @2',
  ],
  ['without a reason', [`f = open(p)  ${ignore}`, 'return f.read()'], 'suppression-without-reason @2'],
  [
    'with punctuation for a reason',
    [`f = open(p)  ${ignore} -- …`, 'return f.read()'],
    'suppression-without-reason @2',
  ],
  ['without a rule', ['f = open(p)  # leakgate: ignore ends', 'return f.read()'], 'suppression-unknown-rule @2'],
  [
    'of a rule that is none',
    ['f = open(p)  # leakgate: ignore[py/file-not-close] ends', 'return f.read()'],
    'suppression-unknown-rule @2',
  ],
  [
    'inside a nested statement',
    ['with suppress(', '    open(p)', '):', `    pass  ${ignore} ends`],
    'suppression-unused @5',
  ],
])('a suppression %s', (_, body, said) => {
  it('silences nothing and is told of', async () => {
    const result = await python(...body)
    expect(result.open).toHaveLength(1)
    expect(result.suppressed).toEqual([])
    expect(result.said).toEqual([said])
  })
})

describe.each([
  ['in a string', [`s = "${ignore} ends"; f = open(p)`, 'return f.read(), s']],
  ['in a docstring', [`"""${ignore} ends`, '', `${ignore} ends"""`, 'f = open(p)', 'return f.read()']],
  ['quoted in prose', [`f = open(p)  # write \`${ignore} why\` to silence`, 'return f.read()']],
])('text %s', (_, body) => {
  it('is no suppression at all', async () => {
    const { open, suppressed, said } = await python(...body)
    expect({ open: open.length, suppressed, said }).toEqual({ open: 1, suppressed: [], said: [] })
  })
})

test('one comment covers one rule of several, and the others of it are told of', async () => {
  const { suppressed, said } = await python(
    `f = open(p)  # leakgate: ignore[${rule}, py/socket-not-closed] ends`,
    'return f.read()',
  )
  expect({ suppressed, said }).toEqual({ suppressed: [`${rule} @2: ends`], said: ['suppression-unused @2'] })
})

test('an unknown rule is answered with the nearest valid one', async () => {
  const { findings } = await python('f = open(p)  # leakgate: ignore[py/file-not-close] ends', 'return f.read()')
  expect(findings.find(f => f.rule.endsWith('unknown-rule'))).toMatchObject({
    severity: 'low',
    message: expect.stringContaining('“py/file-not-close”'),
    repair: 'Did you mean py/file-not-closed?',
  })
})

test('both acquisitions of a line are silenced, those of the next line are not', async () => {
  const { open, suppressed } = await python(
    `a = open(p); b = open(p)  ${ignore} end`,
    'c = open(p)',
    'return a.read() + b.read() + c.read()',
  )
  expect({ open, suppressed: suppressed.length }).toEqual({ open: [`${rule} @3`], suppressed: 2 })
})

test('a rule that a policy adds is known', async () => {
  const gate = resourceSchema.parse({
    ...{ category: 'gate', rule: 'house/gate-not-shut', noun: 'gate', repair: 'Shut it.' },
    ...{ acquire: ['gates.open'], release: ['shut'] },
  })
  const text =
    'import gates\ndef f():\n    g = gates.open()  # leakgate: ignore[house/gate-not-shut] it shuts itself\n    g.look()\n'
  const { suppressed, said } = await told('a.py', text, { resources: { python: [gate] } })
  expect({ suppressed, said }).toEqual({ suppressed: ['house/gate-not-shut @3: it shuts itself'], said: [] })
})

test('a file that acquires nothing is read all the same for a suppression that is not needed', async () => {
  const { said } = await told('a.py', `x = 1  ${ignore} ends\n`)
  expect(said).toEqual(['suppression-unused @1'])
})

test('complaints can be switched off like any rule', async () => {
  const { said } = await told('a.py', `x = 1  ${ignore} ends\n`, { off: ['leakgate/suppression-unused'] })
  expect(said).toEqual([])
})

test('a suppression of a rule that is off is no news', async () => {
  const text = `def f(p):\n    f = open(p)  ${ignore} ends\n    return f.read()\n`
  const { open, suppressed, said } = await told('a.py', text, { off: [rule] })
  expect({ open, suppressed, said }).toEqual({ open: [], suppressed: [], said: [] })
})

test('line endings of any kind are understood', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const { open, suppressed } = await told(
      'a.py',
      ['def f(p):', `    ${ignore} ends`, '    f = open(p)', '    return f.read()', ''].join(end),
    )
    expect({ open, suppressed }).toEqual({ open: [], suppressed: [`${rule} @3: ends`] })
  }
})

test('silencing one of two alike leaves the other’s fingerprint as it was', async () => {
  const twice = (comment: string) =>
    told('a.py', `def f(p):\n    f = open(p)${comment}\n    f.read()\n    f = open(p)\n    f.read()\n`)
  const [before, after] = [await twice(''), await twice(`  ${ignore} ends`)]
  expect(after.findings[0]!.fingerprint).toBe(before.findings[1]!.fingerprint)
  expect(after.silenced[0]!.fingerprint).toBe(before.findings[0]!.fingerprint)
})
