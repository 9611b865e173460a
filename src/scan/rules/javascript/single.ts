/** Whether the name that keeps a handle never loses one that is still open: it is written once, or only when it is free. */
import { pathOf } from '../../syntax/javascript/names.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import { functionName } from '../../syntax/javascript/symbols.ts'
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
import { changesOf, isChanged, type Kept } from '../../syntax/javascript/uses.ts'
import { blockOf, comesBefore } from './calm.ts'
import { destinationOf } from './destination.ts'
import type { Owner, Owners } from './owners.ts'
import { initialOf } from './timers.ts'

/** What is acquired, the calls that release it, and whose teardown is to make them. */
export interface Release {
  acquired: Node
  releases: readonly Node[]
  owner: Owner
  owners: Owners
}

export function isSingle(release: Release): boolean {
  const { acquired, owners } = release
  const { program } = owners
  const destination = destinationOf(acquired, program)
  if (destination.kind !== 'kept') return true
  if (isInLoop(acquired, program)) return false
  if (isForgotten(destination, release)) return false
  const writes = writesOf(destination, release)
  const [first, ...later] = [...writes.filter(w => isFirst(w, program)), ...writes.filter(w => !isFirst(w, program))]
  if (later.length === 0) return true
  return (
    later.every(w => isFree(w, destination, release)) &&
    (isFirst(first!, program) || isFree(first!, destination, release))
  )
}

/** Where `kept` is given a handle: its assignments, its declaration or the initial value of the field among them. */
function writesOf(kept: Kept, { owner, owners: { program } }: Release): Node[] {
  const writes = changesOf(kept, program).filter(m => !isCleared(m, program))
  const declaration = kept.binding?.declaration
  const initial =
    declaration?.type === 'VariableDeclarator'
      ? declaration.init
      : owner.class?.members.find(m => `this.${m.name}` === kept.path && !isFunction(m.value))?.value
  return initial && !isNoHandle(initial) ? [initial, ...writes] : writes
}

/** No other handle can be there yet: it is written by a declaration or by the constructor. */
const isFirst = (write: Node, program: Program): boolean =>
  !isChanged(write, program) || isConstructor(program.functionOf(write))

/** `this.id = null` where nothing is released, neither by the function that writes it nor by having run out itself. */
const isForgotten = (kept: Kept, { acquired, releases, owners: { program } }: Release): boolean =>
  changesOf(kept, program).some(
    name =>
      isCleared(name, program) &&
      !isOfCallback(name, acquired, program) &&
      !isConstructor(program.functionOf(name)) &&
      !releases.some(r => program.functionOf(r) === program.functionOf(name)),
  )

/** It has run out when its callback runs. */
const isOneShot = (acquired: Node): acquired is CallNode =>
  isCall(acquired) && /^(setTimeout|requestAnimationFrame)$/.test(calleeName(acquired) ?? '')

/** In what the timer itself calls, and nobody else: `setTimeout(() => this.flush())` */
function isOfCallback(name: Node, acquired: Node, program: Program): boolean {
  if (!isOneShot(acquired)) return false
  if (program.isWithin(name, acquired)) return true
  const fn = program.functionOf(name)
  const key = fn && ('key' in fn ? keyOf(fn) : functionName(fn, program))
  const callers = key === undefined ? [] : program.membersNamed(key)
  const given = acquired.arguments[0] && initialOf(acquired.arguments[0], program)
  return (
    callers.length > 0 &&
    callers.every(m => program.isWithin(m, acquired) || (given && program.isWithin(m, given)) === true)
  )
}

const isConstructor = (fn: FunctionNode | undefined): boolean =>
  fn === undefined || (fn.type === 'ClassMethod' && fn.kind === 'constructor')

/** `id = null` */
export const isCleared = (written: Node, program: Program): boolean => {
  const parent = program.parent(written)
  if (parent?.type !== 'AssignmentExpression') return false
  return isNoHandle(parent.right)
}

const isNoHandle = (value: Node): boolean => {
  const node = bare(value)
  // `Subscription.EMPTY`, and one to which nothing was added.
  if (isMember(node)) return keyOf(node) === 'EMPTY'
  if (node.type === 'NewExpression') return node.arguments.length === 0 && isNamed(node.callee, 'Subscription')
  return /^(Null|Numeric)Literal$/.test(node.type) || isNamed(node, 'undefined')
}

const isNamed = (node: Node, name: string): boolean => node.type === 'Identifier' && node.name === name

/** When the handle is written at `at`, no other one is open. */
export function isFree(at: Node, kept: Kept, release: Release): boolean {
  const { program } = release.owners
  const fn = program.functionOf(at)
  if (!fn) return false
  return (
    isInOwnTimeout(at, kept, program) ||
    isReleasedBefore(at, fn, release) ||
    isAskedBefore(at, kept.path, fn, program) ||
    isThrottled(at, fn, release)
  )
}

/** `this.id = setTimeout(() => { …; this.id = setTimeout(…) })`: the one before has run out. */
function isInOwnTimeout(at: Node, { path }: Kept, program: Program): boolean {
  for (const outer of program.ancestors(at)) {
    if (!isCall(outer) || calleeName(outer) !== 'setTimeout') continue
    const destination = destinationOf(outer, program)
    if (
      destination.kind === 'kept' &&
      destination.path === path &&
      program.functionOf(outer) !== program.functionOf(at)
    )
      return true
  }
  return false
}

/** `clearInterval(this.id); this.id = setInterval(…)`, or `this.stop(); this.id = …` */
function isReleasedBefore(at: Node, fn: FunctionNode, { releases, owner, owners }: Release): boolean {
  const { program } = owners
  if (releases.some(release => comesBefore(release, at, program))) return true
  return [...ownDescendants(fn.body)].some(
    call => isCall(call) && comesBefore(call, at, program) && releases.some(r => owners.callsSurely(call, r, owner)),
  )
}

/** `if (this.id) return; this.id = …`, `if (!this.id) this.id = …` */
function isAskedBefore(at: Node, path: string, fn: FunctionNode, program: Program): boolean {
  let inside = at
  for (const outer of program.ancestors(at)) {
    if (outer === fn) return false
    if (outer.type === 'IfStatement') {
      const holds = program.isWithin(inside, outer.consequent)
      if (!program.isWithin(inside, outer.test) && tells(outer.test, path, !holds, program)) return true
    }
    if (outer.type === 'BlockStatement') {
      const earlier = outer.body.filter(s => s.end! <= at.start!)
      if (earlier.some(s => s.type === 'IfStatement' && leaves(s.consequent) && tells(s.test, path, true, program)))
        return true
    }
    inside = outer
  }
  return false
}

/** Where `test` is not `outcome`, the value at `path` is none. */
function tells(test: Node, path: string, outcome: boolean, program: Program): boolean {
  const node = bare(test)
  if (node.type === 'UnaryExpression' && node.operator === '!') return tells(node.argument, path, !outcome, program)
  if (node.type === 'LogicalExpression') {
    // The test is false: of `a || b` both are. It is true: of `a && b` both are.
    const both = node.operator === (outcome ? '||' : '&&')
    return both && [node.left, node.right].some(side => tells(side, path, outcome, program))
  }
  if (node.type === 'BinaryExpression' && isNoHandle(node.right))
    return pathOf(node.left, program) === path && node.operator.startsWith(outcome ? '!=' : '==')
  return outcome && pathOf(node, program) === path
}

const leaves = (statement: Node): boolean => {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement
  return last !== undefined && /^(Return|Throw|Continue)Statement$/.test(last.type)
}

/** `if (this.busy) return; this.busy = true; this.id = setTimeout(() => { this.busy = false; … })` */
function isThrottled(at: Node, fn: FunctionNode, { acquired, releases, owners: { program } }: Release): boolean {
  if (program.functionOf(acquired) !== fn || !isOneShot(acquired)) return false
  const callback = acquired.arguments[0]
  return [...ownDescendants(fn.body)].some(n => {
    if (
      n.type !== 'AssignmentExpression' ||
      !isTrue(n.right) ||
      program.parent(program.parent(n)!) !== blockOf(at, program)
    )
      return false
    const path = pathOf(n.left, program)
    if (path === undefined || !isAskedBefore(at, path, fn, program)) return false
    return program.membersNamed(path.split('.').at(-1)!).every(m => {
      if (!isChanged(m, program) || program.parent(m) === n) return true
      const inCallback = callback && isFunction(callback) && program.isWithin(m, callback)
      return inCallback || releases.some(r => program.functionOf(r) === program.functionOf(m) && r.end! <= m.start!)
    })
  })
}

const isTrue = (value: Node): boolean => value.type === 'BooleanLiteral' && value.value

function isInLoop(node: Node, program: Program): boolean {
  for (const outer of program.ancestors(node)) {
    if (isFunction(outer)) return false
    if (/^(For\w*|While|DoWhile)Statement$/.test(outer.type)) return true
  }
  return false
}
