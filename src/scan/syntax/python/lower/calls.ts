/** Calls: where things are acquired, released, started, lent and handed over. */
import { KeywordType, ParseNodeType } from '#pyright-parser'
import type { Resource } from '../../../catalogue.ts'
import type { Acquisition, EscapeKind, Name } from '../../../flow/ir.ts'
import { argument, type CallNode, dotted, type ExpressionNode } from '../tree.ts'
import { fieldOf, value } from './expressions.ts'
import type { Scope } from './scope.ts'

/** Methods that put their arguments into the container they are called on. */
const containing = new Set([
  'append',
  'add',
  'appendleft',
  'insert',
  'put',
  'put_nowait',
  'setdefault',
  'extend',
  'update',
  'push',
])
/** Methods that register something to be released later. */
const registering = new Set([
  'enter_context', 'enter_async_context', 'push_async_exit', 'callback', 'push_async_callback',
  'addCleanup', 'addClassCleanup', 'addModuleCleanup', 'enterContext', 'enterClassContext', 'addAsyncCleanup',
  'enterAsyncContext', 'addfinalizer', 'add_cleanup', 'add_done_callback', 'register', 'finalize',
]) // biome-ignore format: a table reads better in rows
/** Functions whose result has the same items as what they are given. */
const itemKeeping = new Set([
  'list',
  'tuple',
  'set',
  'frozenset',
  'sorted',
  'reversed',
  'enumerate',
  'zip',
  'iter',
  'next',
  'dict',
  'itertools.chain',
  'filter',
  'copy.copy',
  'cast',
  'typing.cast',
])
const itemKeepingMethods = new Set(['values', 'items', 'copy', 'pop', 'popleft', 'get', 'keys'])
/** Functions that hardly ever raise, and keep nothing of what they are given. */
const harmless = new Set([
  'len',
  'isinstance',
  'issubclass',
  'print',
  'repr',
  'str',
  'id',
  'hash',
  'type',
  'bool',
  'callable',
  'hasattr',
  'getattr',
  'range',
  'super',
  'min',
  'max',
  'abs',
  'any',
  'all',
  'sum',
  'format',
  'list',
  'tuple',
  'dict',
  'set',
  'frozenset',
  'sorted',
  'reversed',
  'enumerate',
  'zip',
  'object',
  'time.time',
  'time.monotonic',
  'time.perf_counter',
  'os.getpid',
  'locals',
  'globals',
  'vars',
])
const logging = /^(_?log(ger)?|logging|warnings)\.|\.(debug|info|warning|warn)$/
const endsProcess = new Set(['sys.exit', 'os._exit', 'exit', 'quit', 'os.abort', 'os.execv', 'os.execvp', 'os.execve'])
/** Helpers whose `with` closes what they were given. */
export const closers = new Set(['contextlib.closing', 'contextlib.aclosing', 'closing', 'aclosing'])

/** Lowers a call; the name that holds its result, if it could hold a resource. */
export function call(node: CallNode, s: Scope): Name | undefined {
  const callee = node.d.leftExpr
  const qualified = s.names.qualified(callee)
  const method = callee.nodeType === ParseNodeType.MemberAccess ? callee.d.member.d.value : undefined
  const receiver =
    callee.nodeType === ParseNodeType.MemberAccess && !s.names.isImported(callee.d.leftExpr)
      ? value(callee.d.leftExpr, s)
      : undefined
  if (callee.nodeType !== ParseNodeType.MemberAccess && callee.nodeType !== ParseNodeType.Name) value(callee, s)
  const args = lowerArguments(node, s)

  const resource = acquired(node, qualified, s)
  if (resource) return acquire(node, resource, args, s)
  if (qualified !== undefined && endsProcess.has(qualified)) {
    s.push({ kind: 'jump', to: 'halt', span: s.span(node) })
    return undefined
  }
  const { resources } = s.file
  if (method !== undefined && receiver !== undefined) {
    if (resources.startMethods.has(method)) return start(method, receiver, node, s)
    if (resources.releaseMethods.has(method)) return releaseBy(method, receiver, node, s)
    if (containing.has(method)) return putAll(args, receiver, node, s)
    if (itemKeepingMethods.has(method)) {
      s.mayRaise(node, 'doubtful')
      return receiver
    }
  }
  if (qualified !== undefined && resources.releaseBy.has(qualified) && args[0] !== undefined)
    return releaseBy(qualified, args[0], node, s)
  return use(node, qualified, method, args, s)
}

/** The values of the arguments, in order; a bound method such as `f.close` stands for its owner being handed over. */
function lowerArguments(node: CallNode, s: Scope): (Name | undefined)[] {
  return node.d.args.map(({ d: { valueExpr } }) => {
    const bound = boundRelease(valueExpr, s)
    if (bound === undefined) return value(valueExpr, s)
    s.emit({ kind: 'escape', of: bound, how: 'owner', span: s.span(valueExpr), text: s.text(valueExpr) })
    return undefined
  })
}

function boundRelease(node: ExpressionNode, s: Scope): Name | undefined {
  if (node.nodeType !== ParseNodeType.MemberAccess) return undefined
  if (!s.file.resources.releaseMethods.has(node.d.member.d.value) || !dotted(node.d.leftExpr)) return undefined
  return (
    fieldOf(node.d.leftExpr, s) ??
    (node.d.leftExpr.nodeType === ParseNodeType.Name ? node.d.leftExpr.d.value : undefined)
  )
}

/** The resource a call acquires, unless its arguments say otherwise. */
function acquired(node: CallNode, qualified: string | undefined, s: Scope): Resource | undefined {
  const resource = qualified === undefined ? undefined : s.file.resources.acquire.get(qualified)
  if (!resource || (s.expectsFailure && !isBound(node))) return undefined
  // In-memory file objects: gzip.GzipFile(fileobj=…) and ZipFile(buffer) hold no descriptor of their own.
  if (argument(node, 'fileobj')) return undefined
  return resource
}

const isBound = (node: CallNode): boolean => node.parent?.nodeType === ParseNodeType.Assignment

function acquire(node: CallNode, resource: Resource, args: (Name | undefined)[], s: Scope): Name {
  hand(args, node, 'owner', s)
  // If the call itself raises nothing was acquired, but what was open before it may leak.
  s.mayRaise(node, resource.starts === undefined ? 'likely' : 'doubtful')
  const into = s.temporary()
  s.emit({ kind: 'acquire', site: site(node, resource, s), into })
  return into
}

function site(node: CallNode, resource: Resource, s: Scope): Acquisition {
  const outer = outermost(node)
  const cap = capOf(node, resource, outer, s)
  return {
    resource,
    span: s.span(node),
    text: s.text(node),
    symbol: s.around.symbol,
    unbound: isUnbound(outer),
    ...(cap && { cap }),
  }
}

/** `await x`, `(x)`: the same value. */
function outermost(node: ExpressionNode): ExpressionNode {
  const { parent } = node
  return parent?.nodeType === ParseNodeType.Await ? parent : node
}

/** Used on the spot and then out of reach: `open(p).read()`, `json.load(open(p))`, a bare `open(p)`. */
function isUnbound(node: ExpressionNode): boolean {
  const { parent } = node
  return (
    parent?.nodeType === ParseNodeType.MemberAccess ||
    parent?.nodeType === ParseNodeType.StatementList ||
    parent?.nodeType === ParseNodeType.For ||
    parent?.nodeType === ParseNodeType.ComprehensionFor ||
    parent?.nodeType === ParseNodeType.Argument
  )
}

function capOf(node: CallNode, resource: Resource, outer: ExpressionNode, s: Scope): Acquisition['cap'] {
  if (resource.category === 'thread' || resource.category === 'timer' || resource.category === 'process') {
    const daemon = argument(node, 'daemon')
    const target = outer.parent?.nodeType === ParseNodeType.Assignment ? outer.parent.d.leftExpr : undefined
    const named =
      target && (fieldOf(target, s) ?? (target.nodeType === ParseNodeType.Name ? target.d.value : undefined))
    const set = daemon?.nodeType === ParseNodeType.Constant && daemon.d.constType === KeywordType.True
    if (set || (named !== undefined && s.around.daemons.has(named)))
      return { severity: 'low', why: 'as a daemon it ends with the process' }
  }
  return undefined
}

function start(by: string, of: Name, node: CallNode, s: Scope): undefined {
  s.mayRaise(node, 'doubtful')
  s.emit({ kind: 'start', of, by, span: s.span(node) })
}

function releaseBy(by: string, of: Name, node: CallNode, s: Scope): undefined {
  // Waiting with a timeout may end without having waited.
  if (argument(node, 'timeout')) s.mayRaise(node)
  s.emit({ kind: 'release', of, by, span: s.span(node), text: s.text(node) })
  s.mayRaise(node, 'doubtful')
}

function putAll(args: (Name | undefined)[], container: Name, node: CallNode, s: Scope): undefined {
  if (!s.isOwnContainer(container)) hand(args, node, 'owner', s)
  else for (const of of args) if (of !== undefined) s.emit({ kind: 'put', of, into: container })
  s.mayRaise(node, 'doubtful')
}

function hand(args: (Name | undefined)[], node: CallNode, how: EscapeKind, s: Scope): void {
  for (const of of args)
    if (of !== undefined) s.emit({ kind: 'escape', of, how, span: s.span(node), text: s.text(node) })
}

/** Any other call: it may keep what it is given, and its result may be made of it. */
function use(
  node: CallNode,
  qualified: string | undefined,
  method: string | undefined,
  args: (Name | undefined)[],
  s: Scope,
): Name | undefined {
  const { resources } = s.file
  const name = qualified ?? method ?? ''
  const keepsItems = itemKeeping.has(name)
  const borrows = keepsItems || harmless.has(name) || resources.borrows.has(name)
  if (!borrows) hand(args, node, takesOver(name, method, s) ? 'owner' : 'argument', s)
  const calm = harmless.has(name) || (method !== undefined && resources.hardlyRaises.has(method))
  s.mayRaise(node, calm || logging.test(s.text(node.d.leftExpr)) ? 'doubtful' : 'likely')
  const held = args.filter(n => n !== undefined)
  if (held.length === 0 || (borrows && !keepsItems)) return undefined
  const into = s.temporary()
  for (const of of held) s.emit({ kind: 'put', of, into, ...(keepsItems ? {} : { wraps: true }) })
  return into
}

/** A constructor keeps what it is given; so does anything that registers a clean-up. */
function takesOver(name: string, method: string | undefined, s: Scope): boolean {
  if (s.file.resources.takesOwnership.has(name) || closers.has(name)) return true
  if (method !== undefined && registering.has(method)) return true
  return /(^|\.)_*[A-Z]\w*$/.test(name) || name === 'cls' || name === 'atexit.register' || name === 'weakref.finalize'
}
