/** Why an acquisition weighs less than others of its kind: what it reads from, how often it runs, or how a thread of it ends. */
import { KeywordType, ParseNodeType } from '#pyright-parser'
import type { Resource } from '../../../catalogue.ts'
import type { Acquisition } from '../../../flow/ir.ts'
import { argument, type CallNode, dotted, type ExpressionNode } from '../tree.ts'
import { helperOf } from './calls.ts'
import { fieldOf } from './expressions.ts'
import type { Scope } from './scope.ts'

export function capOf(node: CallNode, resource: Resource, outer: ExpressionNode, s: Scope): Acquisition['cap'] {
  if (s.names.isInMemory(node.d.args[0]?.d.valueExpr)) return { severity: 'medium', why: 'it reads from memory' }
  if (isWrapper(node) && s.names.isObject(node.d.args[0]?.d.valueExpr))
    return { severity: 'medium', why: 'what it reads from is another object, which has the file' }
  if (opensNullDevice(node)) return { severity: 'medium', why: 'it is the null device' }
  if (s.expectsFailure) return { severity: 'low', why: 'what stands here is to fail' }
  if (resource.category === 'thread' || resource.category === 'timer' || resource.category === 'process') {
    const daemon = argument(node, 'daemon')
    const target = outer.parent?.nodeType === ParseNodeType.Assignment ? outer.parent.d.leftExpr : undefined
    const named =
      target && (fieldOf(target, s) ?? (target.nodeType === ParseNodeType.Name ? target.d.value : undefined))
    const set = daemon?.nodeType === ParseNodeType.Constant && daemon.d.constType === KeywordType.True
    if (endsItself(node, s)) return { severity: 'medium', why: 'it is told to end elsewhere' }
    if (set || (named !== undefined && s.around.daemons.has(named))) return daemonCap(node, s)
  }
  if (s.around.isSkipped) return { severity: 'low', why: 'the test is skipped' }
  if (s.around.maySkip) return { severity: 'medium', why: 'the test may be skipped' }
  if (s.file.once.has(s.around.symbol)) return { severity: 'medium', why: 'it runs once' }
  if (resource.category === 'process' && isDetached(node)) return { severity: 'medium', why: 'it is meant to live on' }
  return resource.acquire.includes('threading.Thread') ? threadCap(node, s) : undefined
}

/** Mostly opened to be put in the place of a standard stream, for good. */
const opensNullDevice = (node: CallNode): boolean => {
  const file = node.d.args[0]?.d.valueExpr
  if (file?.nodeType === ParseNodeType.StringList)
    return file.d.strings.some(s => s.nodeType === ParseNodeType.String && s.d.value === '/dev/null')
  return file !== undefined && dotted(file)?.join('.') === 'os.devnull'
}

/** `ZipFile(upload)`: a class that takes a path or an open file. */
const isWrapper = (node: CallNode): boolean => /^[A-Z]/.test(dotted(node.d.leftExpr)?.at(-1) ?? '')

/** What a thread leaves behind is gone when it ends: only one that never does is sure to leak. */
function threadCap(node: CallNode, s: Scope): Acquisition['cap'] {
  const target = argument(node, 'target', 1)
  if (!target) return { severity: 'low', why: 'it has nothing to run' }
  const called = helperOf(target, s)
  if (called !== undefined && s.file.endless.has(called)) return undefined
  return { severity: 'medium', why: 'it stays until its target returns' }
}

/** Started in a session of its own, it is to outlive this process. */
const isDetached = (node: CallNode): boolean =>
  ['start_new_session', 'preexec_fn', 'creationflags', 'process_group'].some(option => argument(node, option))

/** A daemon may end by itself, unless its target loops for ever; started for what a caller names, each call adds one. */
function daemonCap(node: CallNode, s: Scope): Acquisition['cap'] {
  const target = argument(node, 'target')
  const called = target && helperOf(target, s)
  if (s.around.level === 'module' || called === undefined || !s.file.endless.has(called))
    return { severity: 'low', why: 'as a daemon it ends with the process' }
  const perCall = s.around.owner !== undefined || namesParameter(argument(node, 'args'), s)
  return perCall ? undefined : { severity: 'medium', why: 'unless this runs once only' }
}

const namesParameter = (node: ExpressionNode | undefined, s: Scope): boolean =>
  node?.nodeType === ParseNodeType.Tuple &&
  node.d.items.some(item => item.nodeType === ParseNodeType.Name && s.around.params.has(item.d.value))

/** A thread that is given an event which is set here. */
function endsItself(node: CallNode, s: Scope): boolean {
  const given = argument(node, 'args')
  const names = given?.nodeType === ParseNodeType.Tuple ? given.d.items.map(item => dotted(item)?.join('.')) : []
  return names.some(name => name !== undefined && s.around.signals.has(name))
}
