import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { told } from './scan.ts'

const python = [
  'f = open(p)\n',
  '    g = open(q)\n',
  'def a(p, q):\n',
  'if p:\n',
  '    ',
  '  # leakgate: ignore[py/file-not-closed] it ends\n',
  '# leakgate: ignore[py/file-not-closed]\n',
  '"# leakgate: ignore[py/file-not-closed] it ends"\n',
  '"""\n',
  '(\n',
  ')\n',
  '\r',
  '\f',
  '; ',
]
const javascript = [
  'setInterval(tick, 1)',
  'function a() {\n',
  '}\n',
  '\n',
  ' // leakgate: ignore[js/interval-not-cleared] it ends\n',
  '/* leakgate: ignore[js/interval-not-cleared, x] it ends */',
  '/*\n * leakgate: ignore[js/interval-not-cleared]\n */',
  '`// leakgate: ignore[js/interval-not-cleared] it ends`',
  '<p>{/* leakgate: ignore[js/interval-not-cleared] it ends */}</p>',
  '() => ',
  ', ',
  '\u2028',
  '\r\n',
]

describe.each([
  ['a.py', python],
  ['a.tsx', javascript],
])('suppressions in %s', (path, pieces) => {
  it('move findings and never lose or make one, whatever surrounds them', async () => {
    const programs = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map(parts => parts.join(''))
    await fc.assert(
      fc.asyncProperty(programs, async text => {
        // Every file, as one that mentions no acquisition would only be read for its suppressions.
        const read = (content: string) => told(path, content, { everyFile: true })
        const [with_, without] = [await read(text), await read(text.replaceAll('ignore', 'regard'))]
        const places = [...with_.open, ...with_.suppressed.map(line => line.replace(/: .*/, ''))]
        expect(places.sort()).toEqual(without.open.sort())
        expect(with_.sites.map(({ suppressed: _, ...site }) => site)).toEqual(without.sites)
        expect(with_.skipped).toEqual(without.skipped)
      }),
      { numRuns: 300 },
    )
  })
})
