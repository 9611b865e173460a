/** How long the thing listened to lives, compared with who listens. */
import { isThis, pathOf } from '../../syntax/javascript/names.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import type { Binding } from '../../syntax/javascript/scope.ts'
import {
  bare,
  calleeName,
  descendants,
  isCall,
  isFunction,
  isMember,
  keyOf,
  methodOf,
  type Node,
} from '../../syntax/javascript/tree.ts'
import type { ListenerCall } from './listener-calls.ts'
import type { Owner, Owners } from './owners.ts'

/**
 * `global`: as long as the page or process. `foreign`: belongs to somebody else, who may keep it longer. `own`: made,
 * or ended, by the listener's own owner. `unknown`: nothing tells.
 */
export type TargetLife = 'global' | 'foreign' | 'own' | 'unknown'

const globals =
  /^(window|document|globalThis|global|process|navigator|screen|visualViewport|history|speechSynthesis|chrome|browser|(\$|jQuery)\((window|document)\)|(\$|jQuery)\('(window|document|body|html)'\))(\.|$)/

/** Elements of the page, which come and go. */
const lookUps = /^document\.(getElement|querySelector|createElement)/

/** Connections that are kept alive and used again by the next request. */
const reused = /\.(socket|connection)$/

const ends =
  /^(close|destroy|end|dispose|terminate|disconnect|remove|quit|kill|unref|stop|shutdown|abort|unmount|removeChild)$/

/** Makes elements or emitters that nobody else knows yet. */
const makers = /^(create\w*|make\w*|build\w*|spawn|fork|connect|clone\w*|cloneNode|request|get|post|pipe|fetch)$/

export function targetLife(
  listener: Pick<ListenerCall, 'target' | 'targetPath'>,
  owner: Owner,
  owners: Owners,
): TargetLife {
  const { program } = owners
  if (!listener.target) return program.isWorker ? 'own' : 'global'
  const target = bare(listener.target)
  const path = listener.targetPath
  const root = rootOf(target)
  if (root?.type === 'ThisExpression' || path === 'this' || path.startsWith('this.'))
    return fieldLife(path, owner, owners)
  if (path === 'self' || path.startsWith('self.')) return 'own'
  if (lookUps.test(path)) return owner.kind === 'effect' ? 'foreign' : 'unknown'
  if (isGlobal(target, path, program)) return 'global'
  if (isMember(target) && isAssigned(path, program)) return 'unknown'
  if (target.type === 'NewExpression') return 'own'
  if (root?.type !== 'Identifier') return 'unknown'
  if (reused.test(path) && owner.kind === 'function') return 'foreign'
  return variableLife(root, path, owner, owners)
}

/** A thing of the page's or process's own, by its own name and not by that of a variable: `const process = spawn(…)`. */
export function isGlobal(target: Node, path: string, program: Program): boolean {
  if (!globals.test(path)) return false
  const root = rootOf(target)
  const binding = root?.type === 'Identifier' ? program.binding(root) : undefined
  return binding === undefined || binding.name !== path.split(/[.(]/)[0] || standsForGlobal(binding)
}

/** `import process from 'node:process'`, `var document = window.document` */
function standsForGlobal({ kind, declaration }: Binding): boolean {
  if (kind === 'import') return true
  const init = declaration.type === 'VariableDeclarator' && declaration.init ? bare(declaration.init) : undefined
  if (!init) return false
  return isCall(init) ? calleeName(init) === 'require' : !/^(Await|New)Expression$/.test(init.type)
}

/** `player.video = make(…)`: the file that gives it to another's object knows its end too. */
const isAssigned = (path: string, program: Program): boolean =>
  program.assignments.some(a => isMember(a.left) && pathOf(a.left, program) === path)

const rootOf = (expression: Node): Node | undefined => {
  let node = bare(expression)
  while (isMember(node) || isCall(node)) node = bare(isMember(node) ? node.object : node.callee)
  return node
}

/** `this.x`: own if the class makes it or ends it. */
function fieldLife(path: string, owner: Owner, { program }: Owners): TargetLife {
  const [, field, ...deeper] = path.split('.')
  if (field === undefined) return 'own'
  if (deeper.some(key => key === 'props') || field === 'props') return 'foreign'
  if (field === 'element' && deeper.length === 0 && owner.class?.decorators.size) return 'own'
  const members = program.membersNamed(field).filter(m => isThis(m.object, program))
  const isEnded = members.some(m => {
    const call = program.parent(m)
    return isMember(call) && ends.test(keyOf(call) ?? '') && isCall(program.parent(call))
  })
  const values = [
    ...members.flatMap(m => {
      const a = program.parent(m)
      return a?.type === 'AssignmentExpression' && a.left === m ? [bare(a.right)] : []
    }),
    ...(owner.class?.members.filter(m => m.name === field && !isFunction(m.value)).map(m => bare(m.value)) ?? []),
  ].filter(v => v.type !== 'NullLiteral')
  const made = values.filter(isMade).length
  // Made here or given from outside, as the options will: the one from outside outlives the listener.
  if (made > 0 && made < values.length) return 'foreign'
  if (made === 0 && !isEnded) return 'foreign'
  return deeper.length === 0 ? 'own' : 'unknown'
}

function isMade(value: Node): boolean {
  if (value.type === 'NewExpression' || value.type === 'JSXElement') return true
  if (value.type === 'LogicalExpression') return isMade(bare(value.right)) || isMade(bare(value.left))
  if (value.type === 'ConditionalExpression') return isMade(bare(value.consequent)) || isMade(bare(value.alternate))
  if (value.type === 'AwaitExpression') return isMade(bare(value.argument))
  if (value.type === 'AssignmentExpression') return isMade(bare(value.right))
  if (!isCall(value)) return false
  const callee = bare(value.callee)
  const name = callee.type === 'Identifier' ? callee.name : (methodOf(value)?.method ?? '')
  return makers.test(name) || /createElement/.test(name)
}

function variableLife(root: Node & { type: 'Identifier' }, path: string, owner: Owner, owners: Owners): TargetLife {
  const { program } = owners
  const binding = program.binding(root)
  if (!binding) return 'unknown'
  if (binding.kind === 'import' || binding.scope.node.type === 'Program')
    return binding.kind === 'function' || binding.kind === 'class' || path.includes('(')
      ? 'unknown'
      : moduleLife(binding.declaration)
  if (path.endsWith('.current') || path.includes('.current.')) return owner.kind === 'effect' ? 'foreign' : 'unknown'
  if (binding.kind === 'param') return parameterLife(binding.declaration, owner, owners)
  if (binding.declaration.type !== 'VariableDeclarator') return 'unknown'
  const init = binding.declaration.init && bare(binding.declaration.init)
  if (init && isMade(init)) return 'own'
  // Its listeners keep it alive.
  if (isCall(init) && calleeName(init) === 'matchMedia') return 'global'
  if (init && owner.kind === 'class' && isGotten(init, owner, owners)) return 'foreign'
  if (owner.kind !== 'effect' || !init) return 'unknown'
  return [...descendants(init)].some(n => n.type === 'Identifier' && /^(querySelector|getElementById)$/.test(n.name))
    ? 'foreign'
    : 'unknown'
}

/** `const element = layer.getElement()`, where the layer was given. */
function isGotten(init: Node, owner: Owner, owners: Owners): boolean {
  const call = init.type === 'LogicalExpression' ? bare(init.right) : init
  const called = isCall(call) ? methodOf(call) : undefined
  if (!called || !/^get[A-Z]/.test(called.method) || called.receiver.type !== 'Identifier') return false
  const binding = owners.program.binding(called.receiver)
  return binding?.kind === 'param' && parameterLife(binding.declaration, owner, owners) === 'foreign'
}

/** A module's emitter lives as long as the process. */
const moduleLife = (declaration: Node): TargetLife =>
  declaration.type === 'VariableDeclarator' && declaration.init && isMade(bare(declaration.init)) ? 'foreign' : 'global'

/** The instance's own life against that of what it is given: `constructor(server)`, `onAdd(map)`. */
function parameterLife(parameter: Node, owner: Owner, owners: Owners): TargetLife {
  if (owner.kind !== 'class') return 'unknown'
  const fn = owners.program.parent(parameter)
  return fn && owners.classes.ofMember(fn) === owner.class ? 'foreign' : 'unknown'
}
