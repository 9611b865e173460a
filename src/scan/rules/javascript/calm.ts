/**
 * What a function surely comes to: statements that no branch, return or exception keeps from running. What is not plainly
 * so counts as doubtful.
 */
import type { Program } from '../../syntax/javascript/program.ts'
import {
  bare,
  type CallNode,
  calleeName,
  type FunctionNode,
  isCall,
  isFunction,
  isMember,
  keyOf,
  type Node,
  ownDescendants,
} from '../../syntax/javascript/tree.ts'
import { isChanged } from '../../syntax/javascript/uses.ts'

/** Calls that hardly ever raise: those that acquire and release what rules look at, and the smallest of the platform's. */
const calm =
  /^((add|remove)(Event)?Listener|on|once|off|(un)?observe|disconnect|(un)?subscribe|(set|clear)(Timeout|Interval)|(request|cancel)AnimationFrame|(create|revoke)ObjectURL|add|delete|clear|abort|dispose|destroy|close|terminate|cancel|next|complete|bind|matchMedia|Observable|super|remove|_?register|toDisposable|push|has|now|log|warn|debug|querySelector(All)?|getElementById|(set|remove)Attribute|contains|preventDefault|stopPropagation|getBoundingClientRect|markForCheck|unref|createElement|click|append(Child)?)$/

/** Vue's own functions: they only note what they are given. */
const notes =
  /^(ref|shallowRef|customRef|computed|reactive|shallowReactive|readonly|toRefs?|markRaw|provide|watch|(tryO|o)n[A-Z]\w*|define(Props|Emits|Expose|Slots|Options|Model)|getCurrent(Instance|Scope))$/

/** Constructors that only make an object. */
const makes =
  /^(Map|Set|WeakMap|WeakSet|WeakRef|Array|Object|Date|Promise|AbortController|Event|CustomEvent|Uint\d+Array|Float\d+Array|\w*(Error|Observer|Emitter|Subject|Subscription|Disposable|DisposableStore))$/

export const mayRaise = (node: Node, program: Program): boolean =>
  /^(Throw|Yield)(Statement|Expression)$|^AwaitExpression$/.test(node.type) ||
  (node.type === 'NewExpression' && !makes.test(program.text(node.callee))) ||
  (isCall(node) && !isCalm(node, program))

function isCalm(call: CallNode, program: Program): boolean {
  const name = calleeName(call) ?? ''
  const callee = bare(call.callee)
  if (calm.test(name) || callee.type === 'Super') return true
  if (isMember(callee) && /^(Object|Math|Date|Promise|performance|console)$/.test(program.text(callee.object)))
    return true
  if (isMember(callee)) return isSuperCall(callee) || (name === 'forEach' && isCalmCallback(call, program))
  return callee.type === 'Identifier' && (notes.test(name) || isStateSetter(callee, program))
}

/** `super.close()`, `Base.prototype.close.call(this)`: a teardown of its own, which looks after itself. */
function isSuperCall(callee: Node): boolean {
  if (!isMember(callee)) return false
  const object = bare(callee.object)
  if (object.type === 'Super') return true
  const owner = isMember(object) ? bare(object.object) : undefined
  return /^(call|apply)$/.test(keyOf(callee) ?? '') && isMember(owner) && keyOf(owner) === 'prototype'
}

const isCalmCallback = ({ arguments: [callback] }: CallNode, program: Program): boolean =>
  isFunction(callback) && ![...ownDescendants(callback.body)].some(n => mayRaise(n, program))

/** `const [value, setValue] = useState()` */
function isStateSetter(callee: Node & { type: 'Identifier' }, program: Program): boolean {
  const declaration = program.binding(callee)?.declaration
  if (declaration?.type !== 'VariableDeclarator' || declaration.id.type !== 'ArrayPattern') return false
  const init = declaration.init && bare(declaration.init)
  return isCall(init) && /^use(State|Reducer)$/.test(calleeName(init) ?? '')
}

/** In `within`, from the end of `node` to `until`, nothing raises or leaves. */
export function isCalmAfter(node: Node, within: Node, until: number, program: Program): boolean {
  for (const n of ownDescendants(within))
    if (n.start! >= node.end! && n.end! <= until && (mayRaise(n, program) || leaves.test(n.type))) return false
  return true
}

const leaves = /^(Return|Break|Continue)Statement$/

/** Every way through `fn` comes to `node`, or needs not, because there is no handle to release. */
export function isUnconditional(node: Node, fn: FunctionNode, program: Program): boolean {
  const handle = program.text(node)
  if (!isUnbranched(node, fn, program)) return false
  if (fn.body.type !== 'BlockStatement') return true
  for (const before of ownDescendants(fn.body)) {
    if (before.start! >= node.start! || program.isWithin(node, before)) continue
    if (mayRaise(before, program) && !isCaught(before, node, program)) return false
    if (before.type !== 'ReturnStatement' || isCaught(before, node, program)) continue
    const test = [...program.ancestors(before)].find(n => n.type === 'IfStatement')
    if (!test || !(isAbout(test, handle, program) || isSecondRun(test, fn, program))) return false
  }
  return true
}

/** No branch stands between `within` and `node`, but those that ask whether there is a handle. */
export function isUnbranched(node: Node, within: Node, program: Program): boolean {
  const handle = program.text(node)
  for (const outer of program.ancestors(node)) {
    if (outer === within) break
    if (isBranch(outer, node, program) && !isAbout(outer, handle, program)) return false
  }
  return true
}

const isBranch = (outer: Node, node: Node, program: Program): boolean => {
  if (outer.type === 'IfStatement' || outer.type === 'ConditionalExpression') return !program.isWithin(node, outer.test)
  if (outer.type === 'LogicalExpression') return program.isWithin(node, outer.right)
  return /^(For\w*|While|DoWhile|Switch)Statement$|^CatchClause$/.test(outer.type)
}

/** It stands in a `try` whose `finally` holds `node`, or, if it raises, whose `catch` lets the way go on to `node`. */
function isCaught(before: Node, node: Node, program: Program): boolean {
  for (const outer of program.ancestors(before)) {
    if (outer.type !== 'TryStatement' || !program.isWithin(before, outer.block)) continue
    if (outer.finalizer && program.isWithin(node, outer.finalizer)) return true
    if (outer.handler && before.type !== 'ReturnStatement' && !program.isWithin(node, outer)) return true
  }
  return false
}

/** The branch only asks whether there is a handle: `if (this.id !== undefined) clearInterval(this.id)`. */
function isAbout(branch: Node, handle: string, program: Program): boolean {
  const test = branch.type === 'LogicalExpression' ? branch.left : 'test' in branch ? branch.test : undefined
  if (!test || typeof test !== 'object' || branch.type === 'SwitchCase') return false
  if (isBaseAsked(bare(test as Node))) return true
  const words = handle.replaceAll(/[?!]/g, '').match(/[\w$.#]+/g) ?? []
  return conjuncts(bare(test as Node)).every(part => {
    const subject = program
      .text(part)
      .replace(/\s*[!=]==?\s*(null|undefined)$/, '')
      .replace(/^!+/, '')
    return words.some(word => word === subject || word.startsWith(`${subject}.`))
  })
}

/** `if (super.deactivate()) …`: the base says whether there was anything to end. */
const isBaseAsked = (test: Node): boolean => isCall(test) && isSuperCall(bare(test.callee))

/** `a && b` → `a`, `b` */
export const conjuncts = (test: Node): Node[] =>
  test.type === 'LogicalExpression' && test.operator === '&&'
    ? [...conjuncts(bare(test.left)), ...conjuncts(bare(test.right))]
    : [test]

/** `if (this.closed) return; this.closed = true`: where only this function sets it, the first run went on. */
function isSecondRun(branch: Node & { type: 'IfStatement' }, fn: FunctionNode, program: Program): boolean {
  const flag = bare(branch.test)
  const key = isMember(flag) && bare(flag.object).type === 'ThisExpression' ? keyOf(flag) : undefined
  if (key === undefined) return false
  const sets = program.membersNamed(key).filter(m => isChanged(m, program) && !isFalse(program.parent(m)))
  return sets.length > 0 && sets.every(m => program.functionOf(m) === fn)
}

const isFalse = (assignment: Node | undefined): boolean =>
  assignment?.type === 'AssignmentExpression' && assignment.right.type === 'BooleanLiteral' && !assignment.right.value

/** Whoever comes to `node` has come by `before`. */
export function comesBefore(before: Node, node: Node, program: Program): boolean {
  if (before.end! > node.start! || program.functionOf(before) !== program.functionOf(node)) return false
  for (const outer of program.ancestors(node)) {
    if (isFunction(outer)) return false
    if (outer.type === 'BlockStatement' && program.isWithin(before, outer)) return isUnbranched(before, outer, program)
  }
  return false
}

/** The innermost list of statements around `node`. */
export function blockOf(node: Node, program: Program): Node | undefined {
  for (const outer of program.ancestors(node)) if (outer.type === 'BlockStatement') return outer
  return undefined
}
