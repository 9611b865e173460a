/** What a `.subscribe()` listens to, as far as its expression tells: does it end by itself, and who owns it? */
import { pathOf } from '../../syntax/javascript/names.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import {
  bare,
  type CallNode,
  calleeName,
  isCall,
  isFunction,
  isMember,
  keyOf,
  methodOf,
  type Node,
} from '../../syntax/javascript/tree.ts'
import type { Owner } from './owners.ts'

/** Operators after which a stream ends with its owner, or soon. */
const bounding =
  /^(takeUntil\w*|untilDestroyed|untilComponentDestroyed|take|first|last|single|toArray|reduce|firstValueFrom|takeWhile|until\w*|find|elementAt|autoUnsubscribe|takeUntilDestroyed)$/

/** Sources that complete by themselves: requests, dialogs, promises, constants. */
const ending =
  /^(of|from|timer|forkJoin|defer|EMPTY|throwError|afterClosed|afterDismissed|afterOpened|beforeClosed|open|confirm|get|post|put|patch|delete|head|request\w*|fetch|load\w*|save\w*|create\w*|update\w*|remove\w*|dispatch|query|mutate|find\w*|toPromise|check\w*|getCurrentPosition|fromFetch|generate|range|complete\w*|submit\w*|upload|download|login|logout|whenStable|clear\w*|reset\w*|send\w*|append\w*|insert\w*|edit\w*|refresh\w*|validate\w*|export\w*)$/

/** `timer(a, b)` repeats; `timer(a)` does not. `from(array)` ends, and `from(x$)` is rare. */
const repeats = (call: CallNode): boolean => calleeName(call) === 'timer' && call.arguments.length > 1

export const subscriptions = (program: Program): CallNode[] =>
  program.calls.filter(call => {
    const called = methodOf(call)
    if (called?.method !== 'subscribe') return false
    if (called.receiver.type === 'ThisExpression' || called.receiver.type === 'Super') return false
    // `redis.subscribe('channel')` and the like take names, not observers.
    const [first] = call.arguments
    return first?.type !== 'StringLiteral' && first?.type !== 'TemplateLiteral'
  })

/** The calls and members that lead to `.subscribe`, outermost first, through the constants that name a part of them. */
function* chain(call: CallNode, program: Program): Generator<Node> {
  let node: Node = bare(call.callee)
  for (let length = 0; length < longestChain && (isMember(node) || isCall(node)); length++) {
    node = behindConstant(bare(isMember(node) ? node.object : node.callee), program)
    yield node
  }
}

/** Longer chains of constants are circular. */
const longestChain = 100

function behindConstant(node: Node, program: Program): Node {
  const binding = node.type === 'Identifier' ? program.binding(node) : undefined
  const declaration = binding?.kind === 'const' ? binding.declaration : undefined
  if (declaration?.type !== 'VariableDeclarator' || declaration.id.type !== 'Identifier' || !declaration.init)
    return node
  const init = bare(declaration.init)
  return isCall(init) || isMember(init) ? init : node
}

/** The calls of `.pipe(…)` between the source and `.subscribe`, outermost first. */
export const pipesOf = (call: CallNode, program: Program): CallNode[] =>
  [...chain(call, program)].flatMap(node => (isCall(node) && methodOf(node)?.method === 'pipe' ? [node] : []))

/** The stream is bound to a life by one of its operators, the last of which matters most; any is taken. */
export function boundedBy(call: CallNode, program: Program): CallNode | undefined {
  for (const node of chain(call, program)) {
    if (!isCall(node)) continue
    const operators = methodOf(node)?.method === 'pipe' ? node.arguments : [node]
    for (const operator of operators)
      if (isCall(operator) && bounding.test(calleeName(operator) ?? '')) return operator
      else if (operator.type === 'SpreadElement') return node
  }
  return undefined
}

/** The subject that `takeUntil(this.destroy$)` waits for. */
export function notifierOf(operator: CallNode): Node | undefined {
  return calleeName(operator) === 'takeUntil' && operator.arguments[0] ? bare(operator.arguments[0]) : undefined
}

/** Does the source end by itself? */
export function endsItself(call: CallNode, program: Program): boolean {
  for (const node of chain(call, program)) {
    if (!isCall(node)) continue
    const name = calleeName(node)
    if (name === 'pipe') continue
    return name !== undefined && ending.test(name) && !repeats(node)
  }
  const source = sourceOf(call, program)
  return isMember(source) && /^(http|httpClient|_http)$/.test(keyOf(source) ?? '')
}

/** What is subscribed to, without its operators: `this.service.value$`. */
export function sourceOf(call: CallNode, program: Program): Node {
  let node: Node = bare(methodOf(call)!.receiver)
  for (let length = 0; length < longestChain; length++) {
    const before = behindConstant(node, program)
    node = isCall(before) && methodOf(before)?.method === 'pipe' ? methodOf(before)!.receiver : before
    if (node === before) break
  }
  return node
}

/** `monitor.watch(x).subscribe(f)` is ended by `monitor.stopWatching(x)` too. */
export function stopsAtSource(source: Node, program: Program): CallNode[] {
  const made = isCall(source) ? methodOf(source) : undefined
  const receiver = made && pathOf(made.receiver, program)
  if (receiver === undefined) return []
  return program.calls.filter(c => {
    const called = methodOf(c)
    return (
      called !== undefined &&
      /^(stop|end|cancel|un|remove|destroy|close)/.test(called.method) &&
      lastName(pathOf(called.receiver, program)) === lastName(receiver)
    )
  })
}

/** `bus.subscribe('a', f)` is ended by `bus.unsubscribe('a', f)`. */
export function unsubscriptions(call: CallNode, source: Node, program: Program): CallNode[] {
  const names = call.arguments.map(a => pathOf(a, program) ?? program.text(a))
  const receiver = pathOf(source, program)
  return program.calls.filter(c => {
    const called = methodOf(c)
    if (!called || !/^(un(subscribe|listen)|off|removeListener)$/.test(called.method)) return false
    const [first] = c.arguments
    const isSame = first === undefined || names.includes(pathOf(first, program) ?? program.text(first))
    return isSame && receiver !== undefined && pathOf(called.receiver, program) === receiver
  })
}

/** A parameter `fm` and the field `this.fm` that it fills are one thing. */
const lastName = (path: string | undefined): string | undefined => path?.split('.').at(-1)

/** `stopMonitoring(el)` belongs to `monitor(el)`: both name the same thing first, and the verb is the same. */
export function isOfSameArgument(stop: CallNode, source: Node, program: Program): boolean {
  const started = isCall(source) ? source : undefined
  const [a, b] = [stop.arguments[0], started?.arguments[0]]
  const path = a && pathOf(a, program)
  const verb = calleeName(started ?? stop) ?? ''
  return (
    path !== undefined &&
    b !== undefined &&
    path === pathOf(b, program) &&
    (calleeName(stop) ?? '').toLowerCase().includes(verb.toLowerCase())
  )
}

/** Made by the class itself, so that both are collected together: a subject, an emitter, a form of its own. */
export function isOwnSource(source: Node, owner: Owner, program: Program, depth = 0): boolean {
  const root = rootMember(source)
  if (!root) return source.type === 'NewExpression'
  if (owner.class?.members.some(m => m.name === root && isFunction(m.value))) return false
  const values = [
    ...(owner.class?.members.filter(m => m.name === root && !isFunction(m.value)).map(m => bare(m.value)) ?? []),
    ...program.membersNamed(root).flatMap(m => {
      const a = program.parent(m)
      return bare(m.object).type === 'ThisExpression' && a?.type === 'AssignmentExpression' && a.left === m
        ? [bare(a.right)]
        : []
    }),
  ]
  return values.some(v => isMadeFromOwn(v, owner, program, depth))
}

/** `new Subject()`, `this.fb.group({…})`, and what is piped from another source of one's own. */
function isMadeFromOwn(value: Node, owner: Owner, program: Program, depth: number): boolean {
  if (value.type === 'NewExpression' || isFormMaker(value, program)) return true
  let node: Node = value
  while (isMember(node) || isCall(node)) node = bare(isMember(node) ? node.object : node.callee)
  if (node.type === 'NewExpression') return true
  return depth < 4 && node.type === 'ThisExpression' && isOwnSource(value, owner, program, depth + 1)
}

/** `this.destroyed.subscribe(f)`: the subject that says the instance's own end. */
export const isOwnEnd = (source: Node, program: Program): boolean =>
  /^this\.[_#]*(on|is|ng)?(destroy(ed|ing)?|dispose[ds]?|unsubscribe|unmount(ed)?)(\$|_|Subject|Ref)*$/i.test(
    pathOf(source, program) ?? '',
  )

/** Overlays, dialogs and their like end their streams when they close. */
export const isOverlay = (source: Node, program: Program): boolean =>
  /(dialog|overlay|modal|snack_?bar|sheet|drawer|popover|toast|popup|notification)(Ref)?\b/i.test(program.text(source))

const applicationWide =
  /service|store|router|breakpoint|translate|directionality|config|state(?!changes)|auth|platform|i18n|locale|socket|monitor|dispatcher|registry|manager|_?dir\b/i

/** Made by the component itself, for the most part, and gone with it. */
const ownPart = /(component|ref|child|control|form|element)$/i

/** A stream that lives as long as the application, as far as names tell: of a service, a store, the window, a clock. */
export function isLongLived(source: Node, program: Program): boolean {
  const text = pathOf(source, program) ?? program.text(source)
  if (/^((interval|timer)\(|fromEvent\((window|document)\b)/.test(text)) return true
  if (/^(Conditional|Logical)Expression$/.test(source.type) || isRequest(source)) return false
  const called = isCall(source) ? methodOf(source) : undefined
  const holder = called ? (pathOf(called.receiver, program) ?? program.text(called.receiver)) : holderOf(text)
  return applicationWide.test(holder) && !ownPart.test(holder)
}

/** `this.service.value$` → `this.service`; `this.props.store` and `state$` are their own. */
function holderOf(path: string): string {
  const words = path.split('.')
  const isHolder = words.length <= (words[0] === 'this' ? 2 : 1) || /(store|service)$/i.test(path)
  return isHolder ? path : words.slice(0, -1).join('.')
}

/** `fromEvent(this.element.nativeElement, …)`: an element of the component's own goes with it, and its listeners. */
export const isOwnElement = (source: Node, program: Program): boolean => {
  const target = isCall(source) && calleeName(source) === 'fromEvent' ? source.arguments[0] : undefined
  return target !== undefined && /\bnativeElement$/.test(pathOf(target, program) ?? '')
}

/** `this.a.b$` → `a` */
function rootMember(source: Node): string | undefined {
  let node = source
  let key: string | undefined
  while (isMember(node) || isCall(node)) {
    if (isMember(node)) key = keyOf(node)
    node = bare(isMember(node) ? node.object : node.callee)
  }
  return node.type === 'ThisExpression' ? key : undefined
}

const isFormMaker = (value: Node, program: Program): boolean =>
  isCall(value) && /(fb|formBuilder|_formBuilder|_fb)\.\w+$/i.test(program.text(value.callee))

/** `ActivatedRoute`'s streams end with the route. */
export const isRoute = (source: Node, program: Program): boolean =>
  /(^|\.)_?(route|activatedRoute|activeRoute)\.(params|queryParams|data|paramMap|queryParamMap|url|fragment)$/i.test(
    program.text(source),
  )

/** What is called so goes on until somebody stops it. */
const ongoing =
  /^(on[A-Z]|monitor|watch|observe|listen)|([a-z](Changes?|Changed|Events?|Stream|Updates?)|Observable|\$)$/

/** `service.load(id)`, `service.getSettings()` ask for something: what is asked for mostly comes to an end. */
const isRequest = (source: Node): boolean => {
  if (!isCall(source) || !isMember(bare(source.callee))) return false
  const name = calleeName(source) ?? ''
  return source.arguments.length > 0 ? !/^(monitor|watch|observe|listen)/.test(name) : !ongoing.test(name)
}
