/**
 * When a release in a teardown proves that nothing leaks: what is acquired once an owner is released by every run of the
 * teardown, and no exception comes between. Whatever is not plainly so is left unproved.
 */
import type { Program } from '../../syntax/javascript/program.ts'
import { bare, calleeName, type FunctionNode, isCall, type Node, ownDescendants } from '../../syntax/javascript/tree.ts'
import { blockOf, isCalmAfter, isUnbranched, isUnconditional, mayRaise } from './calm.ts'
import { destinationOf } from './destination.ts'
import { functionBehind } from './effects.ts'
import type { Owner, Owners } from './owners.ts'
import { isFree, isSingle, type Release } from './single.ts'
import { initialOf } from './timers.ts'

/** Runs once an instance. */
const startsOnce =
  /^(constructor|ngOnInit|ngAfter(View|Content)Init|componentDidMount|connectedCallback|(before)?[mM]ount(ed)?|(before)?[cC]reated?|onAdd)$/

export const isStart = (name: string): boolean => startsOnce.test(name)

/** Effects that run again and again, and are cleaned up in between by what they register themselves. */
const rerun = /^(watch\w*|createEffect|effect)$/

/** Is `acquired` surely released by one of `releases`, which the teardown of its owner runs? */
export function isProved(acquired: Node, releases: readonly Node[], owner: Owner, owners: Owners): boolean {
  const release = { acquired, releases, owner, owners }
  if (!isSingle(release)) return false
  if (isReleasedOnTheSpot(acquired, releases, owners.program)) return true
  return (
    startsCalmly(release) &&
    releases.some(r => isSurelyRun(r, owner, owners) && isRegisteredCalmly(acquired, r, owner, owners))
  )
}

/** Does every run of the owner's teardown come to `release`? */
export function isSurelyRun(release: Node, owner: Owner, owners: Owners): boolean {
  const fn = owners.program.functionOf(release)
  return fn !== undefined && owners.surelyRuns(owner, fn) && isUnconditional(release, fn, owners.program)
}

/** In the function that acquires it, straight on or in a `finally`: `try { … } finally { clearTimeout(id) }` */
export const isReleasedOnTheSpot = (acquired: Node, releases: readonly Node[], program: Program): boolean =>
  // A generator may be dropped in between.
  !isGenerator(program.functionOf(acquired)) &&
  releases.some(
    release =>
      release.start! > acquired.end! &&
      program.functionOf(release) === program.functionOf(acquired) &&
      (isStraightOn(acquired, release, program) || isInFinally(acquired, release, program)),
  )

const isGenerator = (fn: FunctionNode | undefined): boolean =>
  fn !== undefined && 'generator' in fn && fn.generator === true

function isStraightOn(acquired: Node, release: Node, program: Program): boolean {
  const block = blockOf(acquired, program)
  return (
    block !== undefined &&
    program.isWithin(release, block) &&
    isUnbranched(release, block, program) &&
    isCalmAfter(acquired, block, release.start!, program)
  )
}

function isInFinally(acquired: Node, release: Node, program: Program): boolean {
  for (const guard of program.ancestors(release)) {
    if (guard.type !== 'TryStatement' || !guard.finalizer || !program.isWithin(release, guard.finalizer)) continue
    const { block, finalizer } = guard
    if (!isUnbranched(release, finalizer, program) || !startsWith(release, finalizer, program)) return false
    if (program.isWithin(acquired, block)) return true
    const around = program.parent(guard)
    return around === blockOf(acquired, program) && isCalmAfter(acquired, around!, guard.start!, program)
  }
  return false
}

/** Nothing raises in the block before it comes to `node`. */
const startsWith = (node: Node, block: Node, program: Program): boolean =>
  ![...ownDescendants(block)].some(n => n.end! <= node.start! && mayRaise(n, program))

/** It is acquired when the owner begins, not in a callback that may come when the owner has ended. */
function startsCalmly(release: Release): boolean {
  const { acquired, owner, owners } = release
  const { program } = owners
  const fn = behindSynchronous(program.functionOf(acquired), program)
  if (owner.kind !== 'class') return owner.kind !== 'module' && fn === owner.node
  const member = owner.class!.members.find(m => (fn ? m.value === fn : program.isWithin(acquired, m.value)))
  if (!member) return false
  if (!fn) return true
  if (member.name === 'constructor') return isCalmAfter(acquired, fn.body, fn.end!, program)
  return isStart(member.name) || startsOver(fn, release)
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
function startsOver(fn: FunctionNode, release: Release): boolean {
  const { acquired, owners } = release
  const { program } = owners
  const destination = destinationOf(acquired, program)
  if (destination.kind === 'kept') return isFree(acquired, destination, release)
  return isCall(acquired) && calleeName(acquired) === 'addEventListener' && program.functionOf(acquired) === fn
}

/** From the acquisition to where its release is made known, nothing raises or returns. */
function isRegisteredCalmly(acquired: Node, release: Node, owner: Owner, owners: Owners): boolean {
  const { program } = owners
  const fn = owner.node as FunctionNode
  const cleanup = owner.teardown.find(f => owners.reaches(f, owner, release))
  const registration = cleanup && owners.registration(cleanup)
  if (owner.kind === 'class') return !registration || isRegisteredWith(acquired, registration, owner, program)
  if (registration) {
    const around = program.functionOf(registration)
    if (around && !isUnconditional(registration, around, program)) return false
    if (around === fn)
      return registration.start! < acquired.start! || isCalmAfter(acquired, fn.body, registration.start!, program)
    return !rerun.test(effectName(owner, program))
  }
  const returned = [...ownDescendants(fn.body)].find(
    n => n.type === 'ReturnStatement' && n.argument && cleanup && gives(n.argument, cleanup, program),
  )
  const block = returned && program.parent(returned)
  if (!block || !program.isWithin(acquired, block)) return false
  return isCalmAfter(acquired, fn.body, returned.start!, program)
}

/** `return cleanup`, and of a factory `return { close: cleanup }`. */
function gives(value: Node, cleanup: FunctionNode, program: Program): boolean {
  if (functionBehind(value, program) === cleanup) return true
  const object = bare(initialOf(bare(value), program) ?? value)
  return object.type === 'ObjectExpression' && program.isWithin(cleanup, object)
}

/** The class says what is to be disposed of where it is acquired, or else once and for all. */
function isRegisteredWith(acquired: Node, registration: Node, owner: Owner, program: Program): boolean {
  const fn = program.functionOf(registration)
  if (!fn) return false
  if (fn !== program.functionOf(acquired) || registration.start! < acquired.start!)
    return isUnbranched(registration, fn, program) && owner.class!.members.some(m => m.value === fn && isStart(m.name))
  const block = blockOf(acquired, program)
  return (
    block !== undefined &&
    program.isWithin(registration, block) &&
    isUnbranched(registration, block, program) &&
    isCalmAfter(acquired, block, registration.start!, program)
  )
}

const effectName = ({ node }: Owner, program: Program): string => {
  const call = program.parent(node)
  return isCall(call) ? (calleeName(call) ?? '') : ''
}
