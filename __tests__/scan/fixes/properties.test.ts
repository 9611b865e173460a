/** What must hold of every repair, whatever the source. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scan } from '../../../src/scan/scan.ts'
import { repair } from './fix.ts'
import { modules } from './generated.ts'

const python = process.platform === 'win32' ? 'python' : 'python3'

const scanned = (bytes: Buffer) => scan([{ path: 'a.py', bytes }], { everyFile: true })

/** Lines without their indentation, and without those that a repair is about. */
const bare = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !/\bopen\(|\bwith\b|\.close\(\)|^p,$|^\)|^pass$|^import/.test(line))

test('every repair parses, takes away its finding and nothing else, and is made once', async () => {
  await fc.assert(
    fc.asyncProperty(modules, async text => {
      const before = await scanned(Buffer.from(text))
      fc.pre(before.skipped.length === 0)
      const { after, repaired } = await repair(text, 'a.py')
      const result = await scanned(after)
      expect(result.skipped).toEqual([])
      expect(result.findings.length).toBe(before.findings.length - repaired.length)
      expect((await repair(after, 'a.py')).repaired).toEqual([])
      expect(after.toString().includes('\r\n')).toBe(text.includes('\r\n'))
      if (repaired.length === 0) expect(after.toString()).toBe(text)
      // What is read from a temporary is read from a variable then.
      const renamed = (line: string) => line.replace(/\b(f|file|handle|f\d)\b/g, 'f')
      expect(bare(after.toString()).map(renamed)).toEqual(expect.arrayContaining(bare(text).map(renamed)))
    }),
    { numRuns: 80 },
  )
}, 120_000)

test('a repaired function logs, gives back and raises what it did before', async () => {
  const pairs: [string, string][] = []
  for (const text of fc.sample(modules, { numRuns: 250, seed: 7 })) {
    const { after, repaired } = await repair(text, 'a.py')
    if (repaired.length > 0) pairs.push([text, after.toString()])
  }
  expect(pairs.length).toBeGreaterThan(50)
  const told = execFileSync(python, [join(import.meta.dirname, 'run.py')], { input: JSON.stringify(pairs) })
  expect(JSON.parse(told.toString())).toEqual([])
}, 120_000)
