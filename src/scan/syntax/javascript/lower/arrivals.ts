/** Resources that reach a callback as its parameter: `open(p).then(file => …)`, `open(p, (err, fd) => …)`. */
import type { Resource } from '../../../catalogue.ts'
import type { Name } from '../../../flow/ir.ts'
import { type CallNode, type FunctionNode, isCall, isFunction, isMember, keyOf, type Node } from '../tree.ts'
import { assign } from './assignments.ts'
import { argumentsOf, hand, site } from './calls.ts'
import type { Frame } from './frame.ts'

/**
 * Where the resource comes as a parameter of an inline callback, it is acquired there: `open(p).then(file => …)`,
 * `open(p, (err, fd) => …)`. True if so.
 */
export function arrives(node: CallNode, resource: Resource, f: Frame): boolean {
  const callback = node.arguments.at(-1)
  if (resource.category === 'process') {
    if (!callback || !isFunction(callback)) return false
    // It waits for the end of the process and gets what that printed.
    hand(argumentsOf(node.arguments, f), 'argument', node, f)
    f.mayRaise(node, 'doubtful')
    return true
  }
  if (callback && isFunction(callback) && takesResult(callback, resource)) {
    // Who never looks at the result expects the error.
    if (!isUsed(callback.params[1]!, f)) return true
    argumentsOf(node.arguments, f)
    f.mayRaise(node, 'likely')
    note(callback, 1, 0, callback.params.length === 3 ? 2 : undefined)
    return true
  }
  if (callback && isDelivered(resource, callback)) {
    hand(argumentsOf(node.arguments, f), 'argument', node, f)
    return true
  }
  const then = f.program.parent(node)
  const chained = isMember(then) && keyOf(then) === 'then' ? f.program.parent(then) : undefined
  const [first] = isCall(chained) ? chained.arguments : []
  if (!first || !isFunction(first) || first.params.length === 0) return false
  argumentsOf(node.arguments, f)
  f.mayRaise(node, 'likely')
  note(first, 0)
  return true

  function note(to: FunctionNode, parameter: number, unless?: number, releasedBy?: number): void {
    const made = { ...site(node, resource, f), unbound: false }
    const guard = { ...(unless !== undefined && { unless }), ...(releasedBy !== undefined && { releasedBy }) }
    f.file.arrivals.set(to, [{ parameter, site: made, ...guard }])
  }
}

/** `(err, it) => …`, and from a pool `(err, client, release) => …` */
const takesResult = ({ params }: FunctionNode, { category }: Resource): boolean =>
  (params.length === 2 || (params.length === 3 && category === 'db' && params[2]!.type === 'Identifier')) &&
  isErrorName(params[0]!)

/** `pool.connect(handler)`: a callback that cannot be read, or one that is given the release as well, takes it over. */
const isDelivered = (resource: Resource, callback: Node): boolean =>
  /^(db|file|directory)$/.test(resource.category) && (isFunction(callback) || holdsFunction(callback))

const holdsFunction = (argument: Node): boolean => isCall(argument) && argument.arguments.some(a => isFunction(a))

function isUsed(parameter: Node, { program }: Frame): boolean {
  const binding = parameter.type === 'Identifier' ? program.binding(parameter) : undefined
  return !binding || program.uses(binding).length > 1
}

const isErrorName = (parameter: Node): boolean =>
  parameter.type === 'Identifier' && /^_?(e|err|error|er)$/.test(parameter.name)

/** What a callback finds in its parameters when it starts. */
export function arrivalsOf(fn: FunctionNode, f: Frame): void {
  for (const { parameter, site: made, unless, releasedBy } of f.file.arrivals.get(fn) ?? []) {
    const take = () => {
      const into = f.temporary()
      f.acquired.set(into, made)
      f.emit({ kind: 'acquire', site: made, into })
      assign(fn.params[parameter]!, into, 'unknown', f)
      if (releasedBy !== undefined) releaserArrives(fn.params[releasedBy]!, into, made.resource, f)
    }
    const error = unless === undefined ? undefined : f.local(fn.params[unless]!)
    if (error === undefined) take()
    else f.push({ kind: 'if', test: { kind: 'truthy', name: error }, then: [], else: f.block(take) })
  }
}

/** Calling `parameter` releases `of`; where it is used in any other way, someone else may call it. */
function releaserArrives(parameter: Node, of: Name, { release: [way] }: Resource, f: Frame): void {
  const name = f.local(parameter)
  const binding = parameter.type === 'Identifier' ? f.program.binding(parameter) : undefined
  if (name === undefined || !binding || way === undefined) return
  f.emit({ kind: 'alias', to: name, from: of })
  f.releasers.set(name, way)
  const elsewhere = f.program.uses(binding).find(use => {
    const parent = f.program.parent(use)
    return use !== parameter && !(isCall(parent) && parent.callee === use && f.program.functionOf(use) === f.node)
  })
  if (elsewhere) f.escape(of, 'capture', elsewhere)
}
