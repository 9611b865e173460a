/** Python text to Pyright's syntax tree. */

import type { ModuleNode } from '@zzzen/pyright-internal/dist/parser/parseNodes'
import type { ParseFileResults } from '@zzzen/pyright-internal/dist/parser/parser'
import type { TokenizerOutput } from '@zzzen/pyright-internal/dist/parser/tokenizer'
import { DiagnosticSink, ParseOptions, Parser } from '#pyright-parser'

export interface Parsed {
  tree: ModuleNode
  tokens: TokenizerOutput['tokens']
  /** Parts that were nested too deeply to be read. */
  gaps: string[]
}

/**
 * The parser also reports what is no syntax error (a `return` in `finally`, syntax newer than some version). Only these
 * mean that text was not understood; without its message catalogues a message is its key.
 */
const notUnderstood =
  /^Diagnostic\.(expected|unexpected|inconsistent|invalid|stringUnterminated|formatStringUnterminated|backticks|operatorLessOrGreater|tryWithoutExcept|sublistParams|unindent)/

/** Never throws: a file that cannot be read is answered with the reason and the line. */
export function parsePython(text: string): Parsed | { unreadable: string } {
  const sink = new DiagnosticSink()
  let parsed: ParseFileResults
  try {
    parsed = new Parser().parseSourceFile(text, new ParseOptions(), sink)
  } catch (error) {
    return { unreadable: `the parser gave up: ${error instanceof Error ? error.message : error}` }
  }
  const errors = sink.getErrors()
  const broken = errors.find(e => notUnderstood.test(e.message))
  if (broken) {
    const { line, character } = broken.range.start
    return { unreadable: `syntax error at line ${line + 1}, column ${character + 1}` }
  }
  const gaps = errors
    .filter(e => e.message === 'Diagnostic.maxParseDepthExceeded')
    .map(e => `nested too deeply at line ${e.range.start.line + 1}`)
  return { tree: parsed.parserOutput.parseTree, tokens: parsed.tokenizerOutput.tokens, gaps }
}
