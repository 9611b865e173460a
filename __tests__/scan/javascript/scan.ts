/** Scans a source text as the scanner would, for the tests of this folder. */
import { analyse } from '../../../src/scan/analyse.ts'
import { loadCatalogue } from '../../../src/scan/catalogue.ts'
import { lower } from '../../../src/scan/syntax/javascript/index.ts'

const resources = loadCatalogue('javascript')

export function scanText(text: string, path = 'src/a.tsx') {
  const lowered = lower({ path, text }, resources)
  if ('unreadable' in lowered) throw new Error(`unreadable: ${lowered.unreadable}`)
  return analyse(path, lowered)
}

/** Findings at medium and above, as `rule severity @line`. */
export const worthShowing = (text: string, path?: string): string[] =>
  scanText(text, path)
    .findings.filter(f => f.severity !== 'low')
    .map(f => `${f.rule} ${f.severity} @${f.line}`)

export interface Case {
  /** A sentence that says why it leaks, or why it does not. */
  title: string
  text: string
  path?: string
}
