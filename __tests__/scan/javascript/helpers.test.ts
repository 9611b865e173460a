/** Helpers of the same file are seen as if their effects stood at the call. */
import { describe, expect, test } from 'vitest'
import { saidOf } from '../project/project.ts'

const head = "import fs from 'node:fs'\n"
const of = async (body: string) => saidOf({ 'a.js': head + body })

describe('a helper of the same file', () => {
  test.each([
    [
      'that returns something open',
      'function open(p) { return fs.openSync(p) }\nfunction f(p) {\n  const fd = open(p)\n  return p\n}\n',
      4,
    ],
    [
      'kept in a constant',
      'const open = p => fs.openSync(p)\nfunction f(p) {\n  const fd = open(p)\n  return p\n}\n',
      4,
    ],
    [
      'that is awaited',
      'async function open(p) { return fs.promises.open(p) }\nasync function f(p) {\n  const h = await open(p)\n  return p\n}\n',
      4,
    ],
    [
      'that only looks at what it is given',
      'const size = fd => fs.fstatSync(fd).size\nfunction f(p) {\n  const fd = fs.openSync(p)\n  return size(fd)\n}\n',
      4,
    ],
    [
      'that is a method of the instance',
      'class A {\n  open(p) { return fs.openSync(p) }\n  f(p) {\n    const fd = this.open(p)\n    return p\n  }\n}\n',
      5,
    ],
  ])('leaves the leak to its caller: one %s', async (_, body, line) => {
    expect((await of(body)).findings).toEqual([`a.js:${line} high`])
  })

  test.each([
    [
      'that releases what it is given',
      'const done = fd => fs.closeSync(fd)\nfunction f(p) {\n  const fd = fs.openSync(p)\n  done(fd)\n}\n',
      4,
      'proved',
    ],
    [
      'whose result is handed on',
      'function open(p) { return fs.openSync(p) }\nexport function f(p) {\n  return open(p)\n}\n',
      4,
      'unproved',
    ],
    [
      'that is shadowed',
      'function open(p) { return fs.openSync(p) }\nfunction f(open, p) {\n  const fd = open(p)\n  return p\n}\n',
      2,
      'unproved',
    ],
    [
      'that is set anew',
      'let open = p => fs.openSync(p)\nopen = String\nfunction f(p) {\n  const fd = open(p)\n  return p\n}\n',
      2,
      'unproved',
    ],
    [
      'by the name of two methods',
      'class A {\n  done(fd) { fs.closeSync(fd) }\n}\nclass B {\n  done(fd) { keep(fd) }\n  f(p) {\n    const fd = fs.openSync(p)\n    this.done(fd)\n  }\n}\n',
      8,
      'unproved',
    ],
  ])('is no alarm: one %s', async (_, body, line, state) => {
    const { findings, states } = await of(body)
    expect(findings.filter(f => f.endsWith('high'))).toEqual([])
    expect(states[`a.js:${line}`]).toBe(state)
  })

  test('takes its arguments by position, patterns among them', async () => {
    const body =
      'const done = ({ log }, fd) => fs.closeSync(fd)\nfunction f(p) {\n  const fd = fs.openSync(p)\n  done({ log: 1 }, fd)\n}\n'
    expect((await of(body)).states['a.js:4']).toBe('proved')
  })
})

describe('a pool of an unknown kind', () => {
  const using = (line: string) =>
    saidOf({ 'a.js': `export async function f(pool) {\n  ${line}\n  await pool.query('x')\n}\n` })

  test('lends a connection to who takes it', async () => {
    expect((await using('const c = await pool.connect()')).findings).toEqual(['a.js:2 high'])
  })

  test('may itself be what connects, where nobody takes anything', async () => {
    expect((await using('await pool.connect()')).findings).toEqual([])
  })
})
