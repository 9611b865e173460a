/** A generator under `@contextmanager` whose release after the `yield` is skipped when the body of the with raises. */
import { ParseNodeType } from '#pyright-parser'
import { type CallNode, type FunctionNode, nodesOfScope, type ParseNode } from '../../syntax/python/tree.ts'
import { leaking, type Rule, unproved } from './judged.ts'
import { functionOf, isGuarded, type Module, methodOf, parametersOf, receiverOf } from './module.ts'

const managers = /^contextlib\.(async)?contextmanager$/
const releases = /^(close|aclose|release|terminate|shutdown|stop|disconnect|cleanup|kill|unlock)$/
const releasing = /^(os\.(unlink|remove|close)|shutil\.rmtree)$/

export const contextManagerWithoutFinally: Rule = module =>
  module.functions
    .filter(fn => isManager(fn, module))
    .flatMap(fn => {
      const yields = nodesOfScope(fn.d.suite).filter(n => n.nodeType === ParseNodeType.Yield)
      const [only] = yields
      if (!only || yields.length > 1) return []
      const release = releaseAfter(only, fn, module)
      if (!release) return []
      if (isProtected(only, fn)) return [unproved(only, 'context-manager')]
      return leaking(only, 'context-manager', {
        rule: 'py/context-manager-without-finally',
        severity: isGuarded(release) && !isRemoval(release, module) ? 'low' : 'medium',
        message: `If the body of the with statement raises, it raises at the yield, and ${module.text(release)} is never reached.`,
        repair: 'Put the yield in a try statement and the release in its finally block.',
      })
    })

/** `if os.path.exists(path): os.remove(path)` is as sure as without the question. */
const isRemoval = (call: CallNode, module: Module): boolean => releasing.test(module.qualified(call.d.leftExpr) ?? '')

const isManager = (fn: FunctionNode, module: Module): boolean =>
  fn.d.decorators.some(d => managers.test(module.qualified(d.d.expr) ?? ''))

/**
 * The first release after the yield of something that this function did not get from a call: the flow follows what it
 * acquired itself.
 */
function releaseAfter(at: ParseNode, fn: FunctionNode, module: Module): CallNode | undefined {
  return module.calls.find(
    c =>
      functionOf(c) === fn &&
      c.start > at.start + at.length &&
      (isRemoval(c, module) || (releases.test(methodOf(c) ?? '') && isNotAcquiredHere(c, fn))),
  )
}

function isNotAcquiredHere(call: CallNode, fn: FunctionNode): boolean {
  const root = receiverOf(call)?.split('.')[0]
  return root !== undefined && (root === 'self' || parametersOf(fn).includes(root))
}

/** Within a try or a with statement somebody has thought of exceptions. */
function isProtected(at: ParseNode, fn: FunctionNode): boolean {
  for (let n = at.parent; n && n !== fn; n = n.parent)
    if (n.nodeType === ParseNodeType.Try || n.nodeType === ParseNodeType.With) return true
  return false
}
