/** What runs, or is made, once in the life of a page or process: what it starts does not pile up. */
import { isApplicationWide, isMounted } from '../../syntax/javascript/classes.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import type { Binding } from '../../syntax/javascript/scope.ts'
import { functionName } from '../../syntax/javascript/symbols.ts'
import {
  bare,
  calleeName,
  type FunctionNode,
  isCall,
  isFunction,
  isMember,
  type Node,
} from '../../syntax/javascript/tree.ts'
import type { Owner, Owners } from './owners.ts'
import { isStart } from './proof.ts'

const startName =
  /^(main|run|init|initialize|initialise|start(ed|up)?|boot|bootstrap|setup|install|register|configure|serve|cli|on(Load|Ready)|ready|polyfill|patch)(?![a-z])/i

/** Does `owner` exist once, or run once, for all that can be told? */
export function runsOnce(owner: Owner, owners: Owners): boolean {
  switch (owner.kind) {
    case 'module':
      return true
    case 'function':
      return startName.test(owner.name.split('.').at(-1)!) || isUsedOnce(owner.node, owners)
    case 'class':
      return isApplicationWide(owner.class!) || (!isMounted(owner.class!) && isUsedOnce(owner.node, owners))
    default:
      return false
  }
}

/** Does `node` itself run once: not in a loop, a handler or a method of an owner that runs once? */
export function happensOnce(node: Node, owners: Owners): boolean {
  const owner = owners.of(node)
  if (!owners.runsOnce(owner) || isRepeated(node, owner, owners.program)) return false
  return owner.kind !== 'class' || isStarted(node, owner, owners.program)
}

/** With the instance: as a field's first value, or in what runs once an instance. */
function isStarted(node: Node, owner: Owner, program: Program): boolean {
  const member = owner.class!.members.find(m => program.isWithin(node, m.value))
  return member !== undefined && (!isFunction(member.value) || isStart(member.name))
}

/** A function that is called, or a class of which an instance is made, in one place that runs once. */
function isUsedOnce(declared: Node, owners: Owners): boolean {
  const { program } = owners
  const made = program.parent(declared)
  // `new class { … }`
  if (made?.type === 'NewExpression' && made.callee === declared) return isPlaceOfOne(made, owners)
  const binding = bindingOf(declared, program)
  if (!binding) return false
  const uses = program.uses(binding).filter(use => use !== binding.identifier && !isMention(use, program))
  const [use] = uses
  if (!use) return isOfPage(declared, program)
  const call = program.parent(use)
  const isMade = (isCall(call) || call?.type === 'NewExpression') && call.callee === use
  if (uses.length !== 1 || !isMade) return false
  // `static get() { return this.instance ??= new Only() }`
  if (program.isWithin(call, declared)) return program.parent(call)?.type === 'AssignmentExpression'
  return isPlaceOfOne(call, owners)
}

/** A call there is made once. */
function isPlaceOfOne(call: Node, owners: Owners): boolean {
  if (isAtLoad(call, owners.program)) return true
  const around = owners.of(call)
  return /^(module|function)$/.test(around.kind) && owners.runsOnce(around) && !isRepeated(call, around, owners.program)
}

/** The name of a function or class, or of the constant that it is the value of. */
function bindingOf(declared: Node, program: Program): Binding | undefined {
  const isDeclaration = declared.type === 'FunctionDeclaration' || declared.type === 'ClassDeclaration'
  const id = isDeclaration ? declared.id : idOf(program.parent(declared))
  return id?.type === 'Identifier' ? program.binding(id) : undefined
}

const idOf = (node: Node | undefined): Node | undefined =>
  node?.type === 'VariableDeclarator' && node.init && isFunction(bare(node.init)) ? node.id : undefined

/** `export { Only }`, `Only.instance` */
const isMention = (use: Node, program: Program): boolean => {
  const parent = program.parent(use)
  return parent?.type === 'ExportSpecifier' || isMember(parent)
}

/** A function of a script without modules, which the page itself calls, or another of its scripts. */
const isOfPage = (declared: Node, program: Program): boolean =>
  isFunction(declared) &&
  program.modules.size === 0 &&
  !program.root.body.some(statement => /^(Export|TSExport)/.test(statement.type))

/** `document.addEventListener('DOMContentLoaded', …)` comes once a page. */
const isAtLoad = (node: Node, program: Program): boolean =>
  [...program.ancestors(node)].some(outer => isFunction(outer) && eventOf(outer, program) === 'DOMContentLoaded')

/** The event that a handler is added for. */
function eventOf(fn: FunctionNode, program: Program): string | undefined {
  const call = program.parent(fn)
  const [event] = isCall(call) ? call.arguments : []
  return event?.type === 'StringLiteral' ? event.value : undefined
}

const loops = /^(For|ForIn|ForOf|While|DoWhile)Statement$/

/** Callbacks of these come again and again. */
const repeating =
  /^(addEventListener|addListener|on|subscribe|setInterval|forEach|map|flatMap|filter|reduce|get|post|put|patch|delete|all|use|handle|route|watch)$/

const startEvents = /^(DOMContentLoaded|load|ready|deviceready|listening|open|connect)$/

/** In a loop, in a handler, or in a function of its own within the owner. */
function isRepeated(node: Node, owner: Owner, program: Program): boolean {
  for (const outer of program.ancestors(node)) {
    if (outer === owner.node || owner.class?.members.some(m => m.value === outer)) return false
    if (loops.test(outer.type)) return true
    if (isFunction(outer) && isCalledAgain(outer, program)) return true
  }
  return false
}

function isCalledAgain(fn: FunctionNode, program: Program): boolean {
  const call = program.parent(fn)
  if (!isCall(call)) return functionName(fn, program) !== undefined
  const isAgain = call.callee !== fn && repeating.test(calleeName(call) ?? '')
  return isAgain && !startEvents.test(eventOf(fn, program) ?? '')
}
