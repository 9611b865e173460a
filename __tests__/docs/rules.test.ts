/** The pages of the rules say what the scanner does. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { knownRules } from '../../src/scan/rules/names.ts'
import { scan } from '../../src/scan/scan.ts'
import { complaintRules } from '../../src/scan/suppressions/complaints.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'docs', 'rules')
const filesBelow = (path: string, ending: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith(ending))
const pages = filesBelow(folder, '.md').map(file => file.replaceAll('\\', '/').slice(0, -3))

const extensions: Record<string, string> = { python: 'py', js: 'js', jsx: 'jsx', ts: 'ts', tsx: 'tsx' }

/** The blocks of code under a heading of a page, each with the extension of its language. */
function examples(page: string, heading: string) {
  const text = readFileSync(join(folder, `${page}.md`), 'utf8')
  const section = text.split(/^## /m).find(part => part.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language = '', code = '']) => ({
    extension: extensions[language]!,
    code,
  }))
}

async function found({ extension, code }: { extension: string; code: string }) {
  const { findings, skipped } = await scan([{ path: `example.${extension}`, bytes: Buffer.from(code) }])
  expect(skipped).toEqual([])
  return findings.map(({ rule, message }) => `${rule}: ${message}`)
}

test('every rule has a page, and every page a rule', () => {
  expect(pages.toSorted()).toEqual([...complaintRules, ...knownRules()].sort())
})

test('every rule that code names is a known one', () => {
  const rules = join(root, 'src', 'scan', 'rules')
  const named = filesBelow(rules, '.ts').flatMap(file =>
    [...readFileSync(join(rules, file), 'utf8').matchAll(/\brule: '([^']+)'/g)].map(([, rule]) => rule),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(knownRules()).toEqual(expect.arrayContaining(named))
})

describe.each(pages)('the page of %s', page => {
  it('begins with its name and says why in one paragraph', () => {
    const [title, empty, why = ''] = readFileSync(join(folder, `${page}.md`), 'utf8').split('\n')
    expect([title, empty]).toEqual([`# ${page}`, ''])
    expect(why).toMatch(/^[A-Z`].{40,}[.]$/)
  })

  it('shows what leaks, and the rule finds it', async () => {
    const leaking = examples(page, 'Leaks')
    expect(leaking.length).toBeGreaterThan(0)
    for (const example of leaking)
      expect(
        (await found(example)).filter(line => line.startsWith(`${page}: `)),
        example.code,
      ).toHaveLength(1)
  })

  it('shows what does not leak, and no rule finds anything in it', async () => {
    const clean = examples(page, 'Does not leak')
    expect(clean.length).toBeGreaterThan(0)
    for (const example of clean) expect(await found(example), example.code).toEqual([])
  })
})
