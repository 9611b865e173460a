/** Turns the text of a JavaScript or TypeScript file into Babel's syntax tree. */
import { type ParseResult, type ParserOptions, type ParserPlugin, parse } from '@babel/parser'
import type * as t from '@babel/types'
import type { SourceFile } from '../../flow/ir.ts'

const common: ParserPlugin[] = ['decorators', 'decoratorAutoAccessors', 'explicitResourceManagement']

const options = (plugins: ParserPlugin[]): ParserOptions => ({
  sourceType: 'unambiguous',
  errorRecovery: true,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowNewTargetOutsideFunction: true,
  allowSuperOutsideMethod: true,
  allowUndeclaredExports: true,
  attachComment: false,
  createImportExpressions: true,
  createParenthesizedExpressions: false,
  plugins: [...common, ...plugins],
})

/** The dialects to try in turn: plain JavaScript may turn out to hold types, and `<T>x` is a cast only where JSX is off. */
function dialects(path: string): ParserPlugin[][] {
  if (/\.[cm]?ts$/i.test(path)) return [['typescript'], ['typescript', 'jsx']]
  if (/\.tsx$/i.test(path)) return [['typescript', 'jsx']]
  return [['jsx'], ['typescript', 'jsx'], ['flow', 'jsx']]
}

/**
 * Parses one file. Recoverable errors (a duplicate declaration, say) are let pass: the tree is whole all the same.
 * Never throws: what cannot be read comes back as the first dialect's complaint, with its line.
 */
export function parseFile({ path, text }: SourceFile): ParseResult<t.File> | { unreadable: string } {
  let complaint: string | undefined
  for (const plugins of dialects(path)) {
    try {
      return parse(text, options(plugins))
    } catch (error) {
      complaint ??= explain(error)
    }
  }
  return { unreadable: complaint ?? 'cannot be parsed' }
}

function explain(error: unknown): string {
  if (error instanceof RangeError) return 'nested too deeply to be parsed'
  const { message, loc } = error as { message: string; loc?: { line: number } }
  const reason = message.replace(/\s*\(\d+:\d+\)$/, '')
  return loc ? `line ${loc.line}: ${reason}` : reason
}
