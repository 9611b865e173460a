/** Where the comments and statements of a Python file are. */
import { ParseNodeType } from '#pyright-parser'
import type { Outline, Stretch } from '../../flow/ir.ts'
import type { Parsed } from './parse.ts'
import { everyNode, type ParseNode } from './tree.ts'

const compound = new Set<number>([
  ParseNodeType.If,
  ParseNodeType.While,
  ParseNodeType.For,
  ParseNodeType.With,
  ParseNodeType.Try,
  ParseNodeType.Except,
  ParseNodeType.Match,
  ParseNodeType.Case,
  ParseNodeType.Function,
  ParseNodeType.Class,
])

export const outlineOf = ({ tree, tokens }: Pick<Parsed, 'tree' | 'tokens'>): Outline => ({
  comments: commentsIn(tokens),
  statements: everyNode(tree)
    .flatMap(statementsOf)
    .map(({ start, length }) => ({ start, end: start + length })),
})

function statementsOf(node: ParseNode): ParseNode[] {
  if (node.nodeType === ParseNodeType.StatementList) return node.d.statements
  return compound.has(node.nodeType) ? [node] : []
}

/** The tokenizer hangs each comment on the token after it, without its `#`. */
function commentsIn(tokens: Parsed['tokens']): Stretch[] {
  const found: Stretch[] = []
  for (let at = 0; at < tokens.count; at++)
    for (const { start, length } of tokens.getItemAt(at).comments ?? [])
      found.push({ start: start - 1, end: start + length })
  return found
}
