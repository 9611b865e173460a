/**
 * When a release in a teardown proves that nothing leaks: what is acquired once an owner is released by every run of the
 * teardown, and no exception comes between. Whatever is not plainly so is left unproved.
 */
import type { Program } from '../../syntax/javascript/program.ts'
import {
  bare,
  calleeName,
  type FunctionNode,
  isCall,
  isFunction,
  type Node,
  ownDescendants,
} from '../../syntax/javascript/tree.ts'
import { isChanged, isPassedTo, readsOf } from '../../syntax/javascript/uses.ts'
import { destinationOf } from './destination.ts'
import { functionBehind } from './effects.ts'
import type { Owner, Owners } from './owners.ts'

/** Calls that hardly ever raise: those that acquire and release what rules look at. */
const calm =
  /^((add|remove)(Event)?Listener|on|once|off|(un)?observe|disconnect|(un)?subscribe|(set|clear)(Timeout|Interval)|(request|cancel)AnimationFrame|(create|revoke)ObjectURL|add|delete|clear|abort|dispose|destroy|close|terminate|cancel|next|complete|bind|matchMedia|Observable|super|remove|_?register|toDisposable)$/

/** Runs once an instance. */
const startsOnce =
  /^(constructor|ngOnInit|ngAfter(View|Content)Init|componentDidMount|connectedCallback|(before)?[mM]ount(ed)?|(before)?[cC]reated?|onAdd)$/

/** Effects that run again and again, and are cleaned up in between by what they register themselves. */
const rerun = /^(watch\w*|createEffect|effect)$/

/** Is `acquired` surely released by one of `releases`, which the teardown of its owner runs? */
export function isProved(acquired: Node, releases: readonly Node[], owner: Owner, owners: Owners): boolean {
  return isSingle(acquired, owners.program) && startsCalmly(acquired, owner, owners)
    ? releases.some(r => isSurelyRun(r, owner, owners) && isRegisteredCalmly(acquired, r, owner, owners))
    : false
}

/** Does every run of the owner's teardown come to `release`? */
export function isSurelyRun(release: Node, owner: Owner, owners: Owners): boolean {
  const fn = owners.program.functionOf(release)
  return fn !== undefined && owners.surelyRuns(owner, fn) && isUnconditional(release, fn, owners.program)
}

/** Every way through `fn` comes to `node`, or needs not, because there is no handle to release. */
export function isUnconditional(node: Node, fn: FunctionNode, program: Program): boolean {
  const handle = program.text(node)
  for (const outer of program.ancestors(node)) {
    if (outer === fn) break
    if (isBranch(outer, node, program) && !isAbout(outer, handle, program)) return false
  }
  if (fn.body.type !== 'BlockStatement') return true
  for (const before of ownDescendants(fn.body)) {
    if (before.start! >= node.start! || program.isWithin(node, before)) continue
    if (mayRaise(before)) return false
    if (before.type !== 'ReturnStatement') continue
    const test = [...program.ancestors(before)].find(n => n.type === 'IfStatement')
    if (!test || !isAbout(test, handle, program)) return false
  }
  return true
}

const isBranch = (outer: Node, node: Node, program: Program): boolean => {
  if (outer.type === 'IfStatement' || outer.type === 'ConditionalExpression') return !program.isWithin(node, outer.test)
  if (outer.type === 'LogicalExpression') return program.isWithin(node, outer.right)
  return /^(For\w*|While|DoWhile|Switch)Statement$|^CatchClause$/.test(outer.type)
}

/** The branch only asks whether there is a handle: `if (this.id !== undefined) clearInterval(this.id)`. */
function isAbout(branch: Node, handle: string, program: Program): boolean {
  const test = branch.type === 'LogicalExpression' ? branch.left : 'test' in branch ? branch.test : undefined
  if (!test || typeof test !== 'object' || branch.type === 'SwitchCase') return false
  const words = handle.replaceAll(/[?!]/g, '').match(/[\w$.#]+/g) ?? []
  return conjuncts(bare(test as Node)).every(part => {
    const subject = program
      .text(part)
      .replace(/\s*[!=]==?\s*(null|undefined)$/, '')
      .replace(/^!+/, '')
    return words.some(word => word === subject || word.startsWith(`${subject}.`))
  })
}

/** `a && b` → `a`, `b` */
const conjuncts = (test: Node): Node[] =>
  test.type === 'LogicalExpression' && test.operator === '&&'
    ? [...conjuncts(bare(test.left)), ...conjuncts(bare(test.right))]
    : [test]

const mayRaise = (node: Node): boolean =>
  node.type === 'ThrowStatement' ||
  node.type === 'AwaitExpression' ||
  (isCall(node) && !calm.test(calleeName(node) ?? '') && bare(node.callee).type !== 'Super' && !isSuperCall(node))

const isSuperCall = (node: Node): boolean => {
  const callee = isCall(node) ? bare(node.callee) : undefined
  return callee?.type === 'MemberExpression' && callee.object.type === 'Super'
}

/** The name that keeps the handle never keeps another one. */
function isSingle(acquired: Node, program: Program): boolean {
  const destination = destinationOf(acquired, program)
  if (destination.kind !== 'kept') return true
  if (isInLoop(acquired, program)) return false
  const { binding, path } = destination
  if (binding) {
    const { declaration } = binding
    const given = declaration.type === 'VariableDeclarator' && declaration.init && !isNoHandle(declaration.init) ? 1 : 0
    const changes = program.uses(binding).filter(use => isChanged(use, program) && !isCleared(use, program))
    return given + changes.length <= 1
  }
  const key = path.split('.').at(-1)!
  const writes = program.membersNamed(key).filter(m => isChanged(m, program) && !isCleared(m, program))
  return writes.length <= 1 || isClearedBefore(acquired, destination, program)
}

/** `id = null` */
export const isCleared = (written: Node, program: Program): boolean => {
  const parent = program.parent(written)
  if (parent?.type !== 'AssignmentExpression') return false
  return isNoHandle(parent.right)
}

const isNoHandle = (value: Node): boolean => {
  const node = bare(value)
  return /^(Null|Numeric)Literal$/.test(node.type) || (node.type === 'Identifier' && node.name === 'undefined')
}

/** `clearInterval(this.id); this.id = setInterval(…)` */
function isClearedBefore(acquired: Node, kept: Parameters<typeof readsOf>[0], program: Program): boolean {
  const fn = program.functionOf(acquired)
  return readsOf(kept, program).some(read => {
    const clear = isPassedTo(read, /^clear/, program)
    return (
      fn !== undefined &&
      clear !== undefined &&
      clear.start! < acquired.start! &&
      program.functionOf(clear) === fn &&
      isUnconditional(clear, fn, program)
    )
  })
}

function isInLoop(node: Node, program: Program): boolean {
  for (const outer of program.ancestors(node)) {
    if (isFunction(outer)) return false
    if (/^(For\w*|While|DoWhile)Statement$/.test(outer.type)) return true
  }
  return false
}

/** It is acquired when the owner begins, not in a callback that may come when the owner has ended. */
function startsCalmly(acquired: Node, owner: Owner, owners: Owners): boolean {
  const { program } = owners
  const fn = behindSynchronous(program.functionOf(acquired), program)
  if (owner.kind === 'effect') return fn === owner.node
  if (owner.kind === 'setup') return fn === owner.node
  if (owner.kind !== 'class') return false
  const member = owner.class!.members.find(m => (fn ? m.value === fn : program.isWithin(acquired, m.value)))
  if (!member) return false
  if (!fn) return true
  if (member.name === 'constructor') return isCalmAfter(acquired, fn, fn.end!)
  return startsOnce.test(member.name) || startsOver(acquired, fn, owners)
}

/** Past the callbacks that run on the spot, as often as what is around them: `new Promise(resolve => …)`, `zone.run(…)`. */
function behindSynchronous(fn: FunctionNode | undefined, program: Program): FunctionNode | undefined {
  const call = fn && program.parent(fn)
  const runs =
    (call?.type === 'NewExpression' && program.text(call.callee) === 'Promise') ||
    (isCall(call) && /^(run|runOutsideAngular|runGuarded)$/.test(calleeName(call) ?? ''))
  return runs ? behindSynchronous(program.functionOf(call), program) : fn
}

/** A second run ends what the first one began, or adds nothing to it. */
function startsOver(acquired: Node, fn: FunctionNode, { program }: Owners): boolean {
  const destination = destinationOf(acquired, program)
  if (destination.kind === 'kept') return isClearedBefore(acquired, destination, program)
  return isCall(acquired) && calleeName(acquired) === 'addEventListener' && program.functionOf(acquired) === fn
}

/** From the acquisition to where its release is made known, nothing raises or returns. */
function isRegisteredCalmly(acquired: Node, release: Node, owner: Owner, owners: Owners): boolean {
  if (owner.kind === 'class') return true
  const { program } = owners
  const fn = owner.node as FunctionNode
  const cleanup = owner.teardown.find(f => owners.reaches(f, owner, release))
  const registration = cleanup && owners.registration(cleanup)
  if (registration) {
    const around = program.functionOf(registration)
    if (around && !isUnconditional(registration, around, program)) return false
    if (around === fn) return registration.start! < acquired.start! || isCalmAfter(acquired, fn, registration.start!)
    return !rerun.test(effectName(owner, program))
  }
  const returned = [...ownDescendants(fn.body)].find(
    n => n.type === 'ReturnStatement' && n.argument && functionBehind(n.argument, program) === cleanup,
  )
  const block = returned && program.parent(returned)
  if (!block || !program.isWithin(acquired, block)) return false
  return isCalmAfter(acquired, fn, returned.start!)
}

const effectName = ({ node }: Owner, program: Program): string => {
  const call = program.parent(node)
  return isCall(call) ? (calleeName(call) ?? '') : ''
}

function isCalmAfter(acquired: Node, fn: FunctionNode, until: number): boolean {
  for (const n of ownDescendants(fn.body))
    if (n.start! >= acquired.end! && n.end! <= until && (mayRaise(n) || n.type === 'ReturnStatement')) return false
  return true
}
