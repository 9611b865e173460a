/** Maps, sets, arrays and objects of a module that functions fill and nothing ever empties. */
import type * as t from '@babel/types'
import type { Program } from '../../syntax/javascript/program.ts'
import type { Binding } from '../../syntax/javascript/scope.ts'
import { bare, type CallNode, isCall, isFunction, isMember, keyOf, type Node } from '../../syntax/javascript/tree.ts'
import { isCalledOn, isHandedOn } from '../../syntax/javascript/uses.ts'
import { type Judged, leaking, type Rule, released } from './judged.ts'
import type { Owners } from './owners.ts'

const grows = /^(set|add|push|unshift)$/
const shrinks = /^(delete|clear|splice|pop|shift|forEach|entries|filter)$/

/** Filled once for each thing that is declared, not for each that happens. */
const registers = /regist|define|declare|install|plugin|provide|load|init|setup|extend|add[A-Z]|use$/i

export const collectionOnlyGrows: Rule = owners =>
  collections(owners.program).flatMap(binding => judge(binding, owners) ?? [])

/** Constants of the module that start as an empty collection. */
function collections(program: Program): Binding[] {
  return program.root.body
    .filter((s): s is t.VariableDeclaration => s.type === 'VariableDeclaration')
    .flatMap(s => s.declarations)
    .flatMap(d => {
      if (d.id.type !== 'Identifier' || !d.init || !isEmptyCollection(bare(d.init))) return []
      return program.binding(d.id) ?? []
    })
}

const isEmptyCollection = (init: Node): boolean =>
  (init.type === 'NewExpression' &&
    init.callee.type === 'Identifier' &&
    /^(Map|Set|Array)$/.test(init.callee.name) &&
    init.arguments.length === 0) ||
  (init.type === 'ArrayExpression' && init.elements.length === 0) ||
  (init.type === 'ObjectExpression' && init.properties.length === 0) ||
  (isCall(init) && isMember(init.callee) && keyOf(init.callee) === 'create')

function judge(binding: Binding, owners: Owners): Judged | undefined {
  const { program } = owners
  const uses = program.uses(binding).filter(use => use !== binding.identifier)
  const growth = uses.flatMap(use => growthBy(use, owners) ?? [])
  const [first] = growth
  if (!first) return undefined
  const isBounded = uses.some(use => isShrunk(use, program) || isMeasured(use, program) || isHandedOn(use, program))
  if (isBounded) return released(first, 'collection', false)
  const owner = owners.of(first)
  const declaring = owners.runsOnce(owner) || registers.test(owner.name)
  return leaking(first, 'collection', {
    rule: 'js/collection-only-grows',
    severity: declaring ? 'low' : 'medium',
    message: `${binding.name} lives as long as the process and keeps what ${owner.name} puts into it; nothing is ever taken out.`,
    repair: 'Bound it, delete entries when they are done with, or key a WeakMap by the object that they belong to.',
  })
}

/** A call or assignment that adds an entry under a key that differs from call to call. */
function growthBy(use: Node, owners: Owners): Node | undefined {
  const { program } = owners
  if (!program.functionOf(use) || owners.inTest(use)) return undefined
  const call = isCalledOn(use, grows, program)
  if (call && isCall(call)) return isVarying(call, program) ? call : undefined
  const member = program.parent(use)
  const assignment = member && program.parent(member)
  if (!isMember(member) || !member.computed || member.object !== use) return undefined
  if (assignment?.type !== 'AssignmentExpression' || assignment.left !== member) return undefined
  return isFromParameter(member.property, program) ? assignment : undefined
}

const isVarying = (call: CallNode, program: Program): boolean => {
  const [key] = call.arguments
  return key !== undefined && !isFunction(key) && isFromParameter(key, program)
}

/** Literals, constants of the module and the keys of a fixed list come to an end. */
function isFromParameter(key: Node, program: Program): boolean {
  const node = bare(key)
  if (node.type === 'Identifier') {
    const binding = program.binding(node)
    if (binding?.kind === 'param') return true
    return (
      binding?.declaration.type === 'VariableDeclarator' &&
      binding.scope.node.type !== 'Program' &&
      binding.kind === 'const'
    )
  }
  if (isMember(node)) return isFromParameter(node.object, program)
  return node.type === 'TemplateLiteral' || node.type === 'NewExpression' || node.type === 'ObjectExpression'
}

function isShrunk(use: Node, program: Program): boolean {
  if (isCalledOn(use, shrinks, program)) return true
  const parent = program.parent(use)
  if (parent?.type === 'AssignmentExpression' && parent.left === use) return true
  const outer = parent && isMember(parent) ? program.parent(parent) : undefined
  return outer?.type === 'UnaryExpression' && outer.operator === 'delete'
}

/** `if (cache.size > max)`, `queue.length = 0` */
const isMeasured = (use: Node, program: Program): boolean => {
  const parent = program.parent(use)
  return isMember(parent) && /^(size|length)$/.test(keyOf(parent) ?? '')
}
