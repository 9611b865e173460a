/** Where a variable is used, and names for new ones. */
import { ParseNodeType } from '#pyright-parser'
import { opensScope, type ParseNode, walk } from '../../syntax/python/tree.ts'
import { isWithin, scopeOf } from './source.ts'

type NameNode = ParseNode & { nodeType: typeof ParseNodeType.Name }

/** Every place below `scope` that may mean its variable of this name, nested functions included. */
export const usesOf = (name: string, scope: ParseNode): NameNode[] =>
  walk(scope).filter((n): n is NameNode => n.nodeType === ParseNodeType.Name && n.d.value === name && isVariable(n))

function isVariable(node: NameNode): boolean {
  const { parent } = node
  if (parent?.nodeType === ParseNodeType.MemberAccess) return parent.d.member !== node
  return !(parent?.nodeType === ParseNodeType.Argument && parent.d.name === node)
}

/** True if a nested function, lambda or class uses it, or a generator that may run later. */
export const isCaptured = (use: ParseNode, scope: ParseNode): boolean => {
  if (scopeOf(use) !== scope) return true
  for (let at: ParseNode | undefined = use; at && at !== scope; at = at.parent) {
    const parent: ParseNode | undefined = at.parent
    const lazy = parent?.nodeType === ParseNodeType.Comprehension && parent.d.isGenerator
    // The first iterable of a generator is looked up where the generator is written.
    if (lazy && at !== parent.d.forIfNodes[0]) return true
  }
  return false
}

/** Bound elsewhere than where it seems to be. */
export const isOuter = (name: string, scope: ParseNode): boolean =>
  walk(scope, n => !opensScope(n)).some(
    n =>
      (n.nodeType === ParseNodeType.Global || n.nodeType === ParseNodeType.Nonlocal) &&
      n.d.targets.some(t => t.d.value === name),
  )

/** True where a name is given a value. */
export function isBound(use: ParseNode): boolean {
  const { parent } = use
  switch (parent?.nodeType) {
    case ParseNodeType.Assignment:
      return parent.d.leftExpr === use
    case ParseNodeType.AugmentedAssignment:
      return parent.d.leftExpr === use
    case ParseNodeType.AssignmentExpression:
      return parent.d.name === use
    case ParseNodeType.For:
    case ParseNodeType.ComprehensionFor:
      return parent.d.targetExpr === use
    case ParseNodeType.WithItem:
      return parent.d.target === use
    case ParseNodeType.Tuple:
    case ParseNodeType.List:
      return isBound(parent)
    case ParseNodeType.Del:
    case ParseNodeType.Except:
    case ParseNodeType.Parameter:
    case ParseNodeType.Function:
    case ParseNodeType.Class:
    case ParseNodeType.ImportAs:
    case ParseNodeType.ImportFromAs:
    case ParseNodeType.TypeAnnotation:
      return true
    default:
      return false
  }
}

const usual: Record<string, string[]> = {
  file: ['f', 'file', 'handle'],
  sqlite: ['conn', 'connection'],
  db: ['conn', 'connection'],
  socket: ['sock', 'connection'],
  'http-response': ['response', 'answer'],
  'http-session': ['session', 'client'],
  process: ['process', 'child'],
  executor: ['executor', 'pool'],
  fd: ['fd', 'descriptor'],
}

/** A name that means nothing yet where `statement` stands. */
export function freshName(category: string, statement: ParseNode): string {
  const names = usual[category] ?? ['resource']
  const numbered = Array.from({ length: 98 }, (_, i) => `${names[0]}${i + 2}`)
  return [...names, ...numbered].find(name => isFree(name, statement)) ?? `${names[0]}_`
}

/** Not used in the function at all, or only where a `with` statement binds it for itself. */
const isFree = (name: string, statement: ParseNode): boolean =>
  usesOf(name, scopeOf(statement)).every(use => {
    const bound = withOf(use, name)
    return bound !== undefined && !isWithin(statement, bound)
  })

/** The `with … as name` statement around a use. */
function withOf(use: ParseNode, name: string): ParseNode | undefined {
  for (let at = use.parent; at && !opensScope(at); at = at.parent)
    if (
      at.nodeType === ParseNodeType.With &&
      at.d.withItems.some(({ d: { target } }) => target?.nodeType === ParseNodeType.Name && target.d.value === name)
    )
      return at
  return undefined
}
