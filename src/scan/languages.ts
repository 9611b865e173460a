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

/** True for the text of a file that may acquire something. */
export type Prefilter = (text: string) => boolean

/**
 * A file that mentions no acquiring name cannot acquire anything: looking for words saves parsing it, and may save
 * loading a parser. Of `sqlite3.connect` both the module and the function are mentioned, whatever they are renamed to;
 * what has no module must be called.
 */
export function prefilter(language: Language, resources: Resource[]): Prefilter {
  const names = resources.flatMap(r => r.acquire).map(name => name.replace(/^new /, ''))
  const anywhere = [
    ...names.filter(name => name.startsWith('.')).map(name => `\\b${escaped(lastWord(name))}\\b`),
    ...names.filter(name => !name.includes('.')).map(name => `\\b${escaped(name)}\\b${calls(name)}`),
  ]
  // One by one, for the engine looks for the fixed letters of a pattern first, if there is but one.
  const patterns = [anywhere.join('|'), ...ruleTokens[language].map(token => `\\b(?:${escaped(token)})\\b`)]
  const mentions = patterns.filter(pattern => pattern !== '').map(pattern => new RegExp(pattern))
  const byModule = new Map<string, string[]>()
  for (const name of names) {
    const [module = ''] = name.split('.')
    if (name.includes('.') && module !== '') byModule.set(module, [...(byModule.get(module) ?? []), lastWord(name)])
  }
  const words = new Map([...byModule].map(([module, last]) => [module, anyWord(last)]))
  const modules = new RegExp(anyWord([...byModule.keys()]), 'g')
  const mayImport = importing[language]
  return text =>
    mentions.some(pattern => pattern.test(text)) ||
    [...new Set(mayImport(text).match(modules))].some(module => words.get(module)!.test(text))
}

/** The part of a text in which a module is named that it uses: Python has no way but a statement of its own. */
const importing: Record<Language, (text: string) => string> = {
  python: text => text.match(/\bfrom[ \t]+[.\w]+|\bimport\b(?:\\\r?\n|[^\r\n(])*(?:\([^)]*)?/g)?.join('\n') ?? '',
  javascript: text => text,
}

/** `open` is a word of every text; a class is only mentioned where it is meant. */
const calls = (name: string): string => (/^[a-z]/.test(name) ? '\\s*\\(' : '')

const escaped = (word: string): string => word.replaceAll('$', '\\$')

const anyWord = (words: string[]): RegExp => new RegExp(`\\b(?:${[...new Set(words)].map(escaped).join('|')})\\b`)

const lastWord = (qualified: string): string => qualified.replace(/^.*[\s.]/, '')
