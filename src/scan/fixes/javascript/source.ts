/** A JavaScript or TypeScript file as its repairs read it: text, tree and owners, indentation and names. */
import type * as t from '@babel/types'
import type { SourceFile } from '../../flow/ir.ts'
import { Owners } from '../../rules/javascript/owners.ts'
import { Classes } from '../../syntax/javascript/classes.ts'
import { Program } from '../../syntax/javascript/program.ts'
import { descendants, type FunctionNode, isFunction, type Node } from '../../syntax/javascript/tree.ts'
import { isChanged } from '../../syntax/javascript/uses.ts'

export class Source {
  readonly text: string
  readonly program: Program
  readonly owners: Owners

  constructor(file: SourceFile, ast: t.File) {
    this.text = file.text
    this.program = new Program(file, ast)
    this.owners = new Owners(this.program, new Classes(this.program))
  }

  textOf(node: Node): string {
    return this.text.slice(node.start!, node.end!)
  }

  /** The innermost call or `new` that begins at `start`. */
  acquisitionAt(start: number): t.CallExpression | t.NewExpression | undefined {
    const all = [...this.program.calls, ...this.program.news].filter(node => node.start === start)
    return all.sort((a, b) => a.end! - b.end!)[0] as t.CallExpression | t.NewExpression | undefined
  }

  /** A statement that stands directly in a block, with that block. */
  statementOf(node: Node): { statement: t.Statement; block: t.Statement[]; index: number } | undefined {
    let inner = node
    for (const outer of this.program.ancestors(node)) {
      if (outer.type === 'BlockStatement' || outer.type === 'Program') {
        const index = outer.body.indexOf(inner as t.Statement)
        return index < 0 ? undefined : { statement: inner as t.Statement, block: outer.body, index }
      }
      if (isFunction(outer)) return undefined
      inner = outer
    }
    return undefined
  }

  /** True for an expression that is a statement of its own, directly in a block. */
  isStatement(node: Node): boolean {
    const place = this.statementOf(node)
    return place?.statement.type === 'ExpressionStatement' && place.statement.expression === node
  }

  /** True for a name that means the same thing for as long as its scope lives. */
  isFixed(node: Node): boolean {
    if (node.type !== 'Identifier') return false
    const binding = this.program.binding(node)
    return binding === undefined || !this.program.uses(binding).some(use => isChanged(use, this.program))
  }
}

export const lineStart = (offset: number, text: string): number => {
  let at = offset
  while (at > 0 && text[at - 1] !== '\n' && (text[at - 1] !== '\r' || text[at] === '\n')) at--
  return at
}

/** Where the line of `offset` ends, line break included. */
export function lineEnd(offset: number, text: string): number {
  const match = /\r\n|\r|\n/.exec(text.slice(offset))
  return match ? offset + match.index + match[0].length : text.length
}

export const indentAt = (offset: number, { text }: Source): string =>
  /^[ \t]*/.exec(text.slice(lineStart(offset, text)))![0]

export const lineBreakOf = ({ text }: Source): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'

/** One step of indentation, as the blocks around `node` have it, or the first of the file. */
export function stepOf(node: Node, source: Source): string {
  for (const outer of [...source.program.ancestors(node), ...descendants(source.program.root)]) {
    const first = outer.type === 'BlockStatement' ? outer.body[0] : undefined
    if (!first) continue
    const [around, inner] = [indentAt(outer.start!, source), indentAt(first.start!, source)]
    if (inner.startsWith(around) && inner.length > around.length) return inner.slice(around.length)
  }
  return '  '
}

/** What ends this statement: nothing, where the file does without. */
export const semicolonOf = (statement: Node, source: Source): string =>
  source.textOf(statement).endsWith(';') ? ';' : ''

/** The first of the names that `fn` does not mention. */
export function freshName(names: string[], fn: FunctionNode | t.Program, source: Source): string {
  const text = source.textOf(fn)
  const numbered = Array.from({ length: 98 }, (_, i) => `${names[0]}${i + 2}`)
  const isFree = (name: string) => !new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(text)
  return [...names, ...numbered].find(isFree) ?? `${names[0]}_`
}

/** Adds a statement at the end of a block, on a line of its own if the block has lines. */
export function appendTo(block: t.BlockStatement, written: string, source: Source) {
  const last = block.body.at(-1)
  const semicolon = last ? semicolonOf(last, source) : ';'
  const close = block.end! - 1
  const before = source.text.slice(lineStart(close, source.text), close)
  if (before.trim() === '') {
    const indent = last ? indentAt(last.start!, source) : before + stepOf(block, source)
    const at = lineStart(close, source.text)
    return { start: at, end: at, text: `${indent}${written}${semicolon}${lineBreakOf(source)}` }
  }
  // `{ f() }`: all on one line.
  const at = last?.end ?? block.start! + 1
  return { start: at, end: at, text: last ? `${semicolon ? '' : ';'} ${written}${semicolon}` : ` ${written} ` }
}
