/** How much a finding may weigh, by where the acquisition stands: what runs once, or not at all, piles up nowhere. */
import type { Resource } from '../../../catalogue.ts'
import type { CallSite } from '../../../flow/ir.ts'
import { qualify } from '../names.ts'
import type { Program } from '../program.ts'
import { isInSkippedTest, isInTest } from '../symbols.ts'
import { type CallNode, isFunction, keyOf, type Node } from '../tree.ts'
import type { Frame } from './frame.ts'

export type Cap = NonNullable<CallSite['cap']>
type Acquiring = CallNode | (Node & { type: 'NewExpression' })

/** For whatever is acquired at `node`. */
export function capAt(node: Acquiring, { program, file }: Frame): Cap | undefined {
  if (isInSkippedTest(node, program)) return { severity: 'low', why: 'the test is skipped' }
  if (isInTest(node, program)) return { severity: 'medium', why: 'at most until the tests end' }
  if (program.isGenerated) return { severity: 'medium', why: 'in a minified or bundled file' }
  if (file.happensOnce(node)) return { severity: 'medium', why: 'unless it runs more than once' }
  return endsProcess(node, program) ? { severity: 'medium', why: 'at most until the process ends' } : undefined
}

/** The outermost function around `node` ends the process. */
function endsProcess(node: Node, program: Program): boolean {
  const outermost = [...program.ancestors(node)].findLast(isFunction)
  return (
    outermost !== undefined &&
    program.membersNamed('exit').some(m => program.isWithin(m, outermost) && qualify(m, program) === 'process.exit')
  )
}

/** For a resource of this kind. */
export function capOf(node: Acquiring, resource: Resource, unbound: boolean, f: Frame): Cap | undefined {
  if (isAttached(node, resource)) return { severity: 'low', why: 'at most until what it is attached to ends' }
  // A module that starts a worker or a server and keeps no hold of it was written to do so.
  const started = /^(worker|server|socket|watcher|process)$/.test(resource.category)
  if (started && f.node === undefined && unbound) return { severity: 'low', why: 'it lives until the process ends' }
  return f.file.isMeantToStay(node, resource) ? { severity: 'medium', why: 'it may be meant to go on' } : undefined
}

/** An option of the call says that it lives in something else. */
const isAttached = (node: Acquiring, { attachedBy }: Resource): boolean =>
  node.arguments.some(
    a =>
      a.type === 'ObjectExpression' &&
      a.properties.some(p => p.type === 'ObjectProperty' && attachedBy.includes(keyOf(p) ?? '')),
  )
