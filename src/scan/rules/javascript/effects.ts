/** Effects and lifecycle hooks of React, Vue, Svelte and Solid: callbacks that run per mount and may name their cleanup. */
import type { Program } from '../../syntax/javascript/program.ts'
import {
  bare,
  type CallNode,
  calleeName,
  type FunctionNode,
  isCall,
  isFunction,
  isMember,
  type Node,
  ownDescendants,
} from '../../syntax/javascript/tree.ts'

/** The returned function is the cleanup. */
const returnsCleanup =
  /^(use\w*Effect\w*|useMount|useOnMount|useMountedLayoutEffect|onMount|\$effect|useFocusEffect|useWillMount)$/
/** The cleanup is registered; what is returned is ignored. */
const registersCleanup =
  /^(watch(Post|Sync)?Effect|watch|onMounted|onBeforeMount|onActivated|createEffect|effect|tryOnMounted|afterNextRender)$/
/** Registers a function to be called when the component, scope or effect ends. */
const cleanupHook =
  /^(on(Before)?Unmount(ed)?|onScopeDispose|onDeactivated|onDestroy|onCleanup|onInvalidate|onWatcherCleanup|tryOn(Before|ScopeDispose|Unmounted|BeforeUnmount)\w*|useUnmount|useOnUnmount|useEventUnmount|getCurrentScope)$/

export interface Cleanup {
  functions: FunctionNode[]
  /** A cleanup that cannot be seen: `return subscribe()`, `return stop`. */
  opaque: boolean
}

/** The call that makes `fn` an effect, and whether what it returns is its cleanup. */
export function effectOf(fn: FunctionNode, program: Program): { call: CallNode; returns: boolean } | undefined {
  const call = program.parent(fn)
  if (!isCall(call) || !call.arguments.includes(fn as never)) return undefined
  const name = calleeName(call)
  if (name === undefined || (isMember(bare(call.callee)) && !/^(React|Vue|\$effect)/.test(program.text(call.callee))))
    return undefined
  const position = call.arguments.indexOf(fn as never)
  if (returnsCleanup.test(name)) return position === 0 ? { call, returns: true } : undefined
  if (!registersCleanup.test(name)) return undefined
  return position === (name === 'watch' ? 1 : 0) ? { call, returns: false } : undefined
}

/** Every function in the file that is registered to run at the end of a component or scope, with the call that does it. */
export const registeredCleanups = (program: Program): Map<FunctionNode, CallNode> =>
  new Map(
    program.calls
      .filter(
        c => cleanupHook.test(calleeName(c) ?? '') || /^(destroyRef|this\.destroyRef)/i.test(program.text(c.callee)),
      )
      .flatMap(c => c.arguments.flatMap(a => functionBehind(a, program) ?? []).map(fn => [fn, c] as const)),
  )

/** The functions that an effect returns, anywhere on its own level. */
export function returnedCleanups(fn: FunctionNode, program: Program): Cleanup {
  const cleanup: Cleanup = { functions: [], opaque: false }
  const take = (value: Node) => {
    const node = bare(value)
    if (node.type === 'ConditionalExpression') {
      take(node.consequent)
      take(node.alternate)
      return
    }
    const behind = functionBehind(node, program)
    if (behind) cleanup.functions.push(behind)
    else if (!isNothing(node)) cleanup.opaque = true
  }
  if (fn.body.type !== 'BlockStatement') {
    if (isCall(bare(fn.body)) && isVoidCall(bare(fn.body) as CallNode)) return cleanup
    take(fn.body)
  } else
    for (const node of ownDescendants(fn.body))
      if (node.type === 'ReturnStatement' && node.argument) take(node.argument)
  return cleanup
}

/** Calls that return nothing, or nothing that undoes them. */
const isVoidCall = (call: CallNode): boolean =>
  /^(addEventListener|setInterval|setTimeout|requestAnimationFrame)$/.test(calleeName(call) ?? '')

const isNothing = (node: Node): boolean =>
  node.type === 'NullLiteral' ||
  (node.type === 'Identifier' && node.name === 'undefined') ||
  (node.type === 'UnaryExpression' && node.operator === 'void')

/** The function that an expression stands for: itself, a local function's name, `useCallback(fn)`. */
export function functionBehind(expression: Node, program: Program): FunctionNode | undefined {
  const node = bare(expression)
  if (isFunction(node)) return node
  if (isCall(node) && /^(useCallback|useMemoizedFn|useEvent|useEffectEvent)$/.test(calleeName(node) ?? ''))
    return node.arguments[0] ? functionBehind(node.arguments[0], program) : undefined
  if (node.type !== 'Identifier') return undefined
  const binding = program.binding(node)
  if (binding?.kind === 'function' && isFunction(binding.declaration)) return binding.declaration
  if (binding?.declaration.type !== 'VariableDeclarator' || !binding.declaration.init) return undefined
  const init = bare(binding.declaration.init)
  return init === node || init.type === 'Identifier' ? undefined : functionBehind(init, program)
}
