/** Subscriptions that outlive the component, service or effect that made them. */
import type { Severity } from '../../../model/finding.ts'
import { isMounted, isRoot } from '../../syntax/javascript/classes.ts'
import { pathOf } from '../../syntax/javascript/names.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import { type CallNode, calleeName, isCall, isMember, keyOf, type Node } from '../../syntax/javascript/tree.ts'
import { isCalledOn, isHandedOn, isPassedTo, readsOf } from '../../syntax/javascript/uses.ts'
import { blockOf, isCalmAfter } from './calm.ts'
import { isCollected } from './collected.ts'
import { type Destination, destinationOf } from './destination.ts'
import { type Judged, leaking, perWhat, type Rule, released } from './judged.ts'
import type { Owner, Owners } from './owners.ts'
import { isProved, isSurelyRun } from './proof.ts'
import { isProvidedByItself } from './provided.ts'
import {
  boundedBy,
  endsItself,
  isLongLived,
  isOfSameArgument,
  isOverlay,
  isOwnElement,
  isOwnEnd,
  isOwnSource,
  isRoute,
  notifierOf,
  pipesOf,
  sourceOf,
  stopsAtSource,
  subscriptions,
  unsubscriptions,
} from './subscription-calls.ts'

const ends = /^(unsubscribe|dispose|cancel|close|remove|stop|complete)$/

export const subscriptionNotEnded: Rule = owners =>
  subscriptions(owners.program)
    .filter(call => !owners.inTest(call))
    .flatMap(call => judge(call, owners) ?? [])

function judge(call: CallNode, owners: Owners): Judged | undefined {
  const { program } = owners
  const owner = owners.of(call)
  if (owner.kind === 'module' || owner.kind === 'function') return undefined
  const operator = boundedBy(call, program)
  if (operator) return judgeBound(call, operator, owner, owners)
  const source = sourceOf(call, program)
  if (endsItself(call, program) || isRoute(source, program) || isOverlay(source, program)) return undefined
  if (owner.opaque) return released(call, 'subscription', isReturned(call, owner, owners))
  const stops = stopsAtSource(source, program)
  if (stops.length > 0)
    return released(
      call,
      'subscription',
      stops.some(stop => isOfSameArgument(stop, source, program) && isProved(call, [stop], owner, owners)),
    )
  if (unsubscriptions(call, source, program).some(end => owners.isRun(owner, end)))
    return released(call, 'subscription', false)
  if (isMember(source) && keyOf(source) === 'changes' && isChild(source, owner, owners)) return undefined
  if (isOwnEnd(source, program)) return undefined
  const fate = fateOf(call, destinationOf(call, program), owner, owners)
  if (fate.kind !== 'lost') return released(call, 'subscription', fate.kind === 'ended' && fate.proved)
  if (isOwnSource(source, owner, program) && fate.how === 'its subscription is dropped') return undefined
  const severity = severityOf(source, owner, owners)
  return severity && leak(call, owner, severity, fate.how)
}

/** `takeUntil(this.destroy$)` ends nothing when nobody ever says `destroy$.next()`. */
function judgeBound(call: CallNode, operator: CallNode, owner: Owner, owners: Owners): Judged {
  const { program } = owners
  const notifier = notifierOf(operator)
  if (!notifier)
    return released(
      call,
      'subscription',
      isLast(operator, call, program) && /takeUntilDestroyed|untilDestroyed/.test(program.text(operator.callee)),
    )
  const path = pathOf(notifier, program)
  const key = isMember(notifier) ? keyOf(notifier) : undefined
  if (path !== `this.${key}` || key === undefined) return released(call, 'subscription', false)
  const uses = program.membersNamed(key)
  const signals = uses.flatMap(use => isCalledOn(use, /^(next|emit|complete|unsubscribe|destroy)$/, program) ?? [])
  const made = owner.class?.members.some(m => m.name === key && m.value.type === 'NewExpression') ?? false
  if (
    signals.length > 0 ||
    !made ||
    owner.class?.extends ||
    uses.some(use => isHandedOn(use, program) && !isPassedTo(use, /^takeUntil$/, program))
  )
    return released(
      call,
      'subscription',
      isLast(operator, call, program) &&
        signals.some(s => /\.(next|emit)\b/.test(program.text(s)) && isSurelyRun(s, owner, owners)),
    )
  return leak(call, owner, 'medium', `nothing ever calls ${path}.next()`)
}

/** No operator comes after it that may open a stream of its own: none at all, or those that only pass values on. */
function isLast(operator: CallNode, call: CallNode, program: Program): boolean {
  for (const pipe of pipesOf(call, program)) {
    const at = pipe.arguments.indexOf(operator)
    if (pipe.arguments.slice(at + 1).some(after => !isPassing(after))) return false
    if (at >= 0) return true
  }
  return false
}

/** Operators that end when their source ends. */
const passing = /^(map|filter|tap|distinctUntilChanged|distinct|pairwise|scan|startWith|skip|mapTo|pluck|take\w*)$/

const isPassing = (operator: Node): boolean => isCall(operator) && passing.test(calleeName(operator) ?? '')

/** The effect returns what ends it: `useEffect(() => store.subscribe(f))`, `const stop = store.subscribe(f); return stop` */
function isReturned(call: CallNode, owner: Owner, { program }: Owners): boolean {
  if (program.functionOf(call) !== owner.node) return false
  const destination = destinationOf(call, program)
  if (destination.kind === 'returned') return true
  const block = blockOf(call, program)
  return (
    destination.kind === 'kept' &&
    readsOf(destination, program).some(read => {
      const end = program.parent(read)
      return (
        end?.type === 'ReturnStatement' &&
        block === program.parent(end) &&
        isCalmAfter(call, owner.node, end.start!, program)
      )
    })
  )
}

type Fate =
  | { kind: 'lost'; how: 'its subscription is dropped' | 'its subscription is kept but never ended' }
  | { kind: 'ended'; proved: boolean }
  | { kind: 'elsewhere' }

function fateOf(call: CallNode, destination: Destination, owner: Owner, owners: Owners): Fate {
  const { program } = owners
  if (destination.kind === 'dropped') return { kind: 'lost', how: 'its subscription is dropped' }
  if (destination.kind === 'used')
    return destination.method === 'add' ? fateOf(call, destination.destination, owner, owners) : { kind: 'elsewhere' }
  if (isCollected(call, owner, owners)) return { kind: 'ended', proved: true }
  if (destination.kind === 'given') return { kind: 'ended', proved: false }
  if (destination.kind !== 'kept') return { kind: 'elsewhere' }
  const reads = readsOf(destination, program)
  const ended = reads.flatMap(read => isCalledOn(read, ends, program) ?? callOf(read, owners) ?? [])
  if (ended.length > 0) return { kind: 'ended', proved: isProved(call, ended, owner, owners) }
  if (reads.some(read => isHandedOn(read, program))) return { kind: 'elsewhere' }
  return { kind: 'lost', how: 'its subscription is kept but never ended' }
}

/** `const stop = store.subscribe(f); … stop()` */
function callOf(read: Node, { program }: Owners): Node | undefined {
  const call = program.parent(read)
  return call && 'callee' in call && call.callee === read ? call : undefined
}

function severityOf(source: Node, owner: Owner, owners: Owners): Severity | undefined {
  if (owner.kind !== 'class')
    return isSignalEffect(owner, owners) && !isLongLived(source, owners.program) ? 'medium' : 'high'
  const { decorators } = owner.class!
  if (decorators.has('NgModule') || isRootService(owner, owners) || isRootComponent(owner, owners)) return 'low'
  if (isProvidedByItself(source, owner, owners.program)) return owner.teardown.length > 0 ? 'medium' : 'low'
  if (isOwnElement(source, owners.program)) return 'low'
  if (isChild(source, owner, owners)) return 'medium'
  if (isMounted(owner.class!)) return isLongLived(source, owners.program) ? 'high' : 'medium'
  return owner.teardown.length > 0 || decorators.has('Injectable') ? 'medium' : 'low'
}

/** Angular's `effect` often subscribes to a child, which ends its streams when it is destroyed. */
const isSignalEffect = ({ node }: Owner, { program }: Owners): boolean => {
  const call = program.parent(node)
  return isCall(call) && calleeName(call) === 'effect'
}

const isRootService = (owner: Owner, { program }: Owners): boolean =>
  owner.class!.decorators.get('Injectable')?.some(a => /providedIn:\s*['"](root|platform)/.test(program.text(a))) ??
  false

/** By Angular's own convention: the component that the page is made of lives as long as the page. */
const isRootComponent = (owner: Owner, { program }: Owners): boolean =>
  isRoot(owner.class!) ||
  /(^|\/)app\.component\.ts$/.test(program.file.path) ||
  owner
    .class!.decorators.get('Component')
    ?.some(a => /selector:\s*['"`]([\w-]+-)?(app|root)['"`]/.test(program.file.text.slice(a.start!, a.end!))) === true

/** A child of the component's own view, queried or named as such: it usually dies with the component. */
const isChild = (source: Node, owner: Owner, { program }: Owners): boolean => {
  const field = /^this\.([\w$#]+)/.exec(pathOf(source, program) ?? '')?.[1]
  return field !== undefined && owner.class!.queries.has(field)
}

const leak = (call: CallNode, owner: Owner, severity: Severity, why: string): Judged =>
  leaking(call, 'subscription', {
    rule: 'js/subscription-not-ended',
    severity,
    message: `A subscription is made ${perWhat(owner)} and never ended: ${why}.`,
    repair: owner.class?.decorators.size
      ? 'Pipe it through takeUntilDestroyed(), or takeUntil() with a subject that ngOnDestroy signals.'
      : 'Keep the subscription and call unsubscribe() in the teardown.',
  })
