/** action.yml and the workflows, read by the code that GitHub's own editor support uses. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { temporaryFolder } from '../changes/repository.ts'
import { root } from './bundle.ts'

type Language = typeof import('@actions/languageservice')
let language: Language

beforeAll(async () => {
  // The package leaves out file extensions, which only a bundler forgives.
  const outfile = join(temporaryFolder(), 'languageservice.mjs')
  await build({
    entryPoints: ['@actions/languageservice'],
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'error',
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url)' },
  })
  language = await import(pathToFileURL(outfile).href)
})

/** What is wrong with a document. Its path must be its own: the service keeps what it has parsed. */
async function problems(path: string, text: string): Promise<string[]> {
  const found = await language.validate(TextDocument.create(`file:///${path}`, 'yaml', 1, text))
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`)
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const workflows = readdirSync(join(root, '.github', 'workflows')).map(name => `.github/workflows/${name}`)

describe.each(['action.yml', ...workflows])('%s', path => {
  test('is what GitHub expects', async () => {
    expect(await problems(path, read(path))).toEqual([])
  })
})

test.each([
  ['1/action.yml', () => read('action.yml').replace('using: node24', 'using: node99'), /node99/],
  ['2/action.yml', () => read('action.yml').replace('main:', 'mian:'), /mian|main/],
  ['3/action.yml', () => read('action.yml').replace('description:', 'descriptoin:'), /descriptoin/],
  ['4/.github/workflows/a.yml', () => 'on: pull_reqest\njobs: {}\n', /pull_reqest/],
  ['5/.github/workflows/a.yml', () => read('.github/workflows/ci.yml').replace('matrix.os', 'matrx.os'), /matrx/],
])('what is broken is found (%s)', async (path, text, found) => {
  expect((await problems(path, text())).join('\n')).toMatch(found)
})

test('the inputs that the Action reads and the outputs that it sets are those that action.yml declares', () => {
  const source = read('src/action.ts')
  const { inputs, outputs, runs } = parse(read('action.yml'))
  // The two files are asked for and told of in one loop, by the name of their format.
  const mentioned = (pattern: RegExp) =>
    new Set([...[...source.matchAll(pattern)].map(found => found[1]), 'sarif', 'json'])
  expect(mentioned(/get(?:Boolean)?Input\('([\w-]+)'\)/g)).toEqual(new Set(Object.keys(inputs)))
  expect(mentioned(/setOutput\('([\w-]+)'/g)).toEqual(new Set(Object.keys(outputs)))
  expect(runs).toEqual({ using: 'node24', main: 'dist/index.js' })
})
