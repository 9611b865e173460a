/** A Python file as its repairs read it: text and tree, and where a statement stands. */
import type { ModuleNode } from '@zzzen/pyright-internal/dist/parser/parseNodes'
import { ParseNodeType } from '#pyright-parser'
import { boundNames, importsOf, Names } from '../../syntax/python/names.ts'
import {
  type CallNode,
  type FunctionNode,
  opensScope,
  type ParseNode,
  type StatementNode,
  walk,
} from '../../syntax/python/tree.ts'

/** A statement with what stands beside it. */
export interface Place {
  statement: StatementNode
  block: readonly StatementNode[]
  index: number
}

export class Source {
  readonly text: string
  readonly tree: ModuleNode
  private readonly imports

  constructor(text: string, tree: ModuleNode) {
    this.text = text
    this.tree = tree
    this.imports = importsOf(tree)
  }

  callAt(start: number): CallNode | undefined {
    // Of `connect(p).cursor()` and `connect(p)`, which begin alike, the one that acquires is the innermost.
    return walk(this.tree)
      .filter(node => node.nodeType === ParseNodeType.Call && node.start === start)
      .at(-1) as CallNode | undefined
  }

  textOf({ start, length }: ParseNode): string {
    return this.text.slice(start, start + length)
  }

  /** The end of a statement's own text: the parser may count the line break after it. */
  endOf(node: ParseNode): number {
    return node.start + this.textOf(node).trimEnd().length
  }

  /** Names as they are understood within `scope`. */
  namesIn(scope: ParseNode): Names {
    return new Names(this.imports, new Set([...boundNames(this.tree), ...boundNames(scope)]))
  }

  /** The names under which a module, or something of it, was imported. */
  importedAs(qualified: string): string | undefined {
    return [...this.imports].find(([, meaning]) => meaning === qualified)?.[0]
  }
}

/** The statement that `node` is part of, in the innermost block around it; undefined in one written on a single line. */
export function placeOf(node: ParseNode, source: Source): Place | undefined {
  for (let at: ParseNode | undefined = node; at?.parent; at = at.parent) {
    const { parent } = at
    if (parent.nodeType !== ParseNodeType.Suite && parent.nodeType !== ParseNodeType.Module) continue
    const block = parent.d.statements
    const index = block.indexOf(at as StatementNode)
    return index >= 0 && isAlone(at, source) ? { statement: at as StatementNode, block, index } : undefined
  }
  return undefined
}

/** Nothing else stands on the first line before it, nor a `;` beside it. */
function isAlone(statement: ParseNode, source: Source): boolean {
  if (statement.nodeType === ParseNodeType.StatementList && statement.d.statements.length !== 1) return false
  const before = source.text.slice(0, statement.start)
  return /(^|[\r\n])[ \t]*$/.test(before) && !/^[ \t]*;/.test(source.text.slice(source.endOf(statement)))
}

/** The only statement of a line, if it is a simple one. */
export const simple = (statement: ParseNode | undefined): ParseNode | undefined =>
  statement?.nodeType === ParseNodeType.StatementList && statement.d.statements.length === 1
    ? statement.d.statements[0]
    : undefined

/** The function, class or module that `node` stands in. */
export function scopeOf(node: ParseNode): FunctionNode | ParseNode {
  let at = node
  while (at.parent) {
    at = at.parent
    if (opensScope(at)) return at
  }
  return at
}

export const isWithin = (node: ParseNode, outer: ParseNode): boolean =>
  node.start >= outer.start && node.start + node.length <= outer.start + outer.length

/** The innermost loop around `node` in its function. */
export function loopAround(node: ParseNode): ParseNode | undefined {
  for (let at = node.parent; at && !opensScope(at); at = at.parent)
    if (at.nodeType === ParseNodeType.For || at.nodeType === ParseNodeType.While) return at
  return undefined
}
