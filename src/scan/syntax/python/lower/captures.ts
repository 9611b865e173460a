/** Which names of an enclosing function its nested functions release or hand on. */
import { ParseNodeType } from '#pyright-parser'
import type { ResourceIndex } from '../../../catalogue.ts'
import type { Name } from '../../../flow/ir.ts'
import { boundNames, declaredOuter } from '../names.ts'
import { everyNode, nodesOfScope, opensScope, type ParseNode } from '../tree.ts'
import type { Scope } from './scope.ts'

/**
 * A nested function that only calls methods on a name borrows it. One that releases it, passes it on or returns it may
 * be the one that ends it: `lambda: conn.close()`, `def cleanup(): shutil.rmtree(d)`. What it binds itself is another
 * variable of the same name.
 */
export function capturedForRelease(nested: ParseNode, resources: ResourceIndex): Set<Name> {
  const names = new Set<Name>()
  const own = ownNames(nested)
  const capture = (name: Name) => own.has(name) || names.add(name)
  for (const node of nodesOfScope(nested)) {
    if (node !== nested && opensScope(node)) for (const name of capturedForRelease(node, resources)) capture(name)
    if (node.nodeType !== ParseNodeType.Name) continue
    const parent = node.parent
    if (parent?.nodeType !== ParseNodeType.MemberAccess) capture(node.d.value)
    else if (parent.d.leftExpr === node && resources.releaseMethods.has(parent.d.member.d.value)) capture(node.d.value)
  }
  return names
}

/** The variables of a function; those of a class are no variables of its methods. */
function ownNames(nested: ParseNode): ReadonlySet<Name> {
  if (nested.nodeType !== ParseNodeType.Function && nested.nodeType !== ParseNodeType.Lambda) return new Set()
  const names = new Set([...boundNames(nested), ...nested.d.params.flatMap(p => (p.d.name ? [p.d.name.d.value] : []))])
  if (nested.nodeType === ParseNodeType.Function) for (const name of declaredOuter(nested)) names.delete(name)
  return names
}

/** The same over all functions nested in a scope. */
export function capturedWithin(body: ParseNode, resources: ResourceIndex): Set<Name> {
  const names = new Set<Name>()
  for (const node of nodesOfScope(body))
    if (node !== body && opensScope(node)) for (const name of capturedForRelease(node, resources)) names.add(name)
  return names
}

/** At a lambda: what it captures to release leaves our sight here. */
export function captured(lambda: ParseNode, s: Scope): void {
  for (const of of capturedForRelease(lambda, s.file.resources))
    s.emit({ kind: 'escape', of, how: 'capture', span: s.span(lambda), text: s.text(lambda) })
}

/** Attributes that some line of the file releases through any object: `client.sock.close()`, `os.close(self.fd)`. */
export function releasedFields(tree: ParseNode, resources: ResourceIndex): Name[] {
  const fields = new Set<Name>()
  for (const node of everyNode(tree)) {
    if (node.nodeType !== ParseNodeType.MemberAccess || !resources.releaseMethods.has(node.d.member.d.value)) continue
    const owner = node.d.leftExpr
    if (owner.nodeType === ParseNodeType.MemberAccess) fields.add(`@${owner.d.member.d.value}`)
  }
  return [...fields]
}
