/** Which front-end reads a file, and which files it can skip unparsed. */
import { extname } from 'node:path'
import type { Language, Resource } from './catalogue.ts'
import type { LowerFile } from './flow/ir.ts'
import { tokens as javascriptTokens } from './rules/javascript/tokens.ts'
import { tokens as pythonTokens } from './rules/python/tokens.ts'

const byExtension: Record<string, Language> = {
  '.py': 'python',
  '.pyi': 'python',
  '.pyw': 'python',
  '.js': 'javascript',
  '.jsx': 'javascript',
  '.mjs': 'javascript',
  '.cjs': 'javascript',
  '.ts': 'javascript',
  '.tsx': 'javascript',
  '.mts': 'javascript',
  '.cts': 'javascript',
}

export const languageOf = (path: string): Language | undefined => byExtension[extname(path).toLowerCase()]

/** Parsers are large: each is loaded when the first file needs it. */
export const frontEnds: Record<Language, () => Promise<{ lower: LowerFile }>> = {
  python: () => import('./syntax/python/index.ts'),
  javascript: () => import('./syntax/javascript/index.ts'),
}

/** What rules look for beside the names of resources. */
const ruleTokens: Record<Language, readonly string[]> = { python: pythonTokens, javascript: javascriptTokens }

/**
 * A file that mentions no acquiring name cannot acquire anything: one regular expression saves parsing it, and may save
 * loading a parser. Aliased imports still mention the name they import.
 */
export const prefilter = (language: Language, resources: Resource[]): RegExp =>
  anyWord([...resources.flatMap(r => r.acquire.map(lastWord)), ...ruleTokens[language]])

const anyWord = (words: string[]): RegExp =>
  new RegExp(`\\b(?:${[...new Set(words)].map(w => w.replaceAll('$', '\\$')).join('|')})\\b`)

const lastWord = (qualified: string): string => qualified.replace(/^.*[\s.]/, '')
