import { describe, expect, it, test } from 'vitest'
import { told } from './scan.ts'

const rule = 'js/interval-not-cleared'
const ignore = `leakgate: ignore[${rule}]`
const script = (...body: string[]) => told('a.tsx', ['export function A() {', ...body, '}', ''].join('\n'))

describe.each([
  ['at the end of the line', [`  setInterval(tick, 1) // ${ignore} for ever`], 2],
  ['in a block comment', [`  setInterval(tick, 1) /* ${ignore} for ever */`], 2],
  ['in a block comment before it', [`  /* ${ignore} for ever */ setInterval(tick, 1)`], 2],
  ['alone on the line above', [`  // ${ignore} for ever`, '  setInterval(tick, 1)'], 3],
  ['in a block of several lines above', ['  /**', `   * ${ignore} for ever`, '   */', '  setInterval(tick, 1)'], 5],
  [
    'where a statement of several lines begins',
    [`  setInterval(() => { // ${ignore} for ever`, '    tick()', '  }, 1)'],
    2,
  ],
  ['where it ends', ['  setInterval(() => {', '    tick()', `  }, 1) // ${ignore} for ever`], 2],
  [
    'in JSX',
    ['  return <p>', `    {/* ${ignore} for ever */}`, '    <b ref={() => void setInterval(tick, 1)} />', '  </p>'],
    4,
  ],
])('a suppression %s', (_, body, line) => {
  it('silences', async () => {
    const { open, suppressed, said } = await script(...body)
    expect({ open, suppressed, said }).toEqual({ open: [], suppressed: [`${rule} @${line}: for ever`], said: [] })
  })
})

describe.each([
  [
    'inside the callback',
    ['  setInterval(() => {', `    tick() // ${ignore} for ever`, '  }, 1)'],
    'suppression-unused @3',
  ],
  [
    'at the next declarator',
    ['  const a = setInterval(tick, 1),', `    b = 1 // ${ignore} for ever`],
    'suppression-unused @3',
  ],
  ['without a reason', [`  setInterval(tick, 1) /* ${ignore} */`], 'suppression-without-reason @2'],
  ['in a template', [`  setInterval(tick, 1); return \`// ${ignore} for ever\``], undefined],
  ['in a string', [`  setInterval(tick, 1); return '/* ${ignore} for ever */'`], undefined],
  ['in a regular expression', [`  setInterval(tick, 1); return /[/]* ${ignore.replaceAll('/', '\\/')} x/`], undefined],
])('text %s', (_, body, said) => {
  it('silences nothing', async () => {
    const result = await script(...body)
    expect(result.open).toHaveLength(1)
    expect(result.suppressed).toEqual([])
    expect(result.said).toEqual(said === undefined ? [] : [said])
  })
})

test('what members of one class start is told apart', async () => {
  const { open, suppressed } = await told(
    'a.ts',
    `export class A {\n  a = setInterval(tick, 1) // ${ignore} for ever\n  b = setInterval(tick, 2)\n}\n`,
  )
  expect({ open, suppressed }).toEqual({ open: [`${rule} @3`], suppressed: [`${rule} @2: for ever`] })
})

test('line separators that only JavaScript knows do not shift anything', async () => {
  const { open, suppressed } = await script(
    '  const a = "\u2028\u2029" /* \u2028 */',
    `  setInterval(tick, 1) // ${ignore} for ever`,
    '  setInterval(tick, 2)',
  )
  expect({ open: open.length, suppressed: suppressed.length }).toEqual({ open: 1, suppressed: 1 })
})

test('a Python rule is known in JavaScript, and unused', async () => {
  const { said } = await script('  tick() // leakgate: ignore[py/file-not-closed] x')
  expect(said).toEqual(['suppression-unused @2'])
})

test('nothing is said of suppressions in a file that cannot be read', async () => {
  const { said, skipped } = await told('a.ts', `const = // ${ignore} x\n`)
  expect({ said, skipped: skipped.length }).toEqual({ said: [], skipped: 1 })
})
