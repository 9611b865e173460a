/** The page on repairs shows what leakgate does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repairFile } from '../../src/scan/fixes/repair.ts'

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'fix.md'), 'utf8')
const extensions: Record<string, string> = { python: 'py', js: 'js', jsx: 'jsx' }

const examples = page
  .split(/^### /m)
  .slice(1)
  .map(section => {
    const blocks = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
    const [language = '', before = ''] = blocks[0]?.slice(1) ?? []
    return { title: section.split('\n', 1)[0]!, path: `a.${extensions[language]}`, before, after: blocks[1]?.[2] }
  })

test.each(examples)('$title', async ({ path, before, after }) => {
  const { after: repaired } = await repairFile({ path, bytes: Buffer.from(before) }, {}, () => true)
  expect(repaired.toString()).toBe(after)
})
