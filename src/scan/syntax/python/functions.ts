/** What functions a file has, and which of them never return. */
import type { ModuleNode } from '@zzzen/pyright-internal/dist/parser/parseNodes'
import { KeywordType, OperatorType, ParseNodeType } from '#pyright-parser'
import { type ExpressionNode, everyNode, type FunctionNode, nodesOfScope, type ParseNode } from './tree.ts'

/** The functions of a file by their names, methods as `Class.method`; without those whose name means something else too. */
export function functionsIn(tree: ModuleNode): Set<string> {
  const found = new Set<string>()
  const ambiguous = new Set<string>()
  for (const node of everyNode(tree)) {
    if (node.nodeType === ParseNodeType.Assignment && node.d.leftExpr.nodeType === ParseNodeType.Name)
      ambiguous.add(node.d.leftExpr.d.value)
    if (node.nodeType !== ParseNodeType.Function) continue
    const around = node.parent?.parent
    const name = node.d.name.d.value
    const symbol = around?.nodeType === ParseNodeType.Class ? `${around.d.name.d.value}.${name}` : name
    if (found.has(symbol)) ambiguous.add(symbol)
    found.add(symbol)
  }
  for (const name of ambiguous) found.delete(name)
  return found
}

/** The functions of a file, named as `functionsIn` does, that contain a `while True` which nothing in them leaves. */
export function endlessIn(tree: ModuleNode): Set<string> {
  const found = new Set<string>()
  for (const node of everyNode(tree)) {
    if (node.nodeType !== ParseNodeType.While || !isTrue(node.d.testExpr)) continue
    const fn = functionAround(node)
    const leaves = nodesOfScope(node.d.whileSuite).some(
      n =>
        n.nodeType === ParseNodeType.Break ||
        n.nodeType === ParseNodeType.Return ||
        n.nodeType === ParseNodeType.Raise ||
        n.nodeType === ParseNodeType.Yield ||
        n.nodeType === ParseNodeType.Await,
    )
    if (!fn || leaves) continue
    const around = fn.parent?.parent
    const name = fn.d.name.d.value
    found.add(around?.nodeType === ParseNodeType.Class ? `${around.d.name.d.value}.${name}` : name)
  }
  return found
}

/** Functions that are called by `if __name__ == '__main__':` and by nothing else in the file: they run once. */
export function onceIn(tree: ModuleNode): Set<string> {
  const guards = tree.d.statements.filter(n => n.nodeType === ParseNodeType.If && isMainGuard(n.d.testExpr))
  const called = new Set<string>()
  for (const node of guards.flatMap(guard => everyNode(guard)))
    if (node.nodeType === ParseNodeType.Call && node.d.leftExpr.nodeType === ParseNodeType.Name)
      called.add(node.d.leftExpr.d.value)
  const mentions = new Map<string, number>()
  for (const node of called.size > 0 ? everyNode(tree) : [])
    if (node.nodeType === ParseNodeType.Name) mentions.set(node.d.value, (mentions.get(node.d.value) ?? 0) + 1)
  // The definition and the call.
  return new Set([...called].filter(name => mentions.get(name) === 2))
}

/** Functions that may skip a test: as decorators they decide whether it runs. */
export function skippingIn(tree: ModuleNode): Set<string> {
  const found = new Set<string>()
  for (const node of everyNode(tree))
    if (node.nodeType === ParseNodeType.Name && node.d.value === 'SkipTest')
      for (let fn = functionAround(node); fn; fn = functionAround(fn)) found.add(fn.d.name.d.value)
  return found
}

const isMainGuard = (node: ExpressionNode): boolean =>
  node.nodeType === ParseNodeType.BinaryOperation &&
  node.d.operator === OperatorType.Equals &&
  node.d.leftExpr.nodeType === ParseNodeType.Name &&
  node.d.leftExpr.d.value === '__name__'

const isTrue = (node: ExpressionNode): boolean =>
  (node.nodeType === ParseNodeType.Constant && node.d.constType === KeywordType.True) ||
  (node.nodeType === ParseNodeType.Number && node.d.value === 1)

function functionAround(node: ParseNode): FunctionNode | undefined {
  for (let n = node.parent; n; n = n.parent) if (n.nodeType === ParseNodeType.Function) return n
  return undefined
}
