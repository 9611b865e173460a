/** What expressions are called: by the module they come from, and by the path that leads to them. */
import type * as t from '@babel/types'
import type { Program } from './program.ts'
import type { Binding } from './scope.ts'
import { bare, isCall, isMember, keyOf, type Node } from './tree.ts'

const globalObjects = new Set(['window', 'globalThis', 'global', 'self'])

/** Longer chains of aliases are circular or nobody's writing. */
const deepest = 12

/** `node:fs/promises` → `fs.promises` */
const moduleName = (source: string): string =>
  source.replace(/^node:/, '') === 'fs/promises' ? 'fs.promises' : source.replace(/^node:/, '')

const join = (left: string | undefined, right: string | undefined): string | undefined =>
  left === undefined || right === undefined ? undefined : `${left}.${right}`

/**
 * The qualified name of a callable, as the catalogue writes it: `fs.openSync`, `WebSocket`. A method of an instance is
 * named after its class: `pg.Pool.connect`. Undefined for anything that is neither imported nor global.
 */
export function qualify(expression: Node, program: Program, depth = 0): string | undefined {
  if (depth > deepest) return undefined
  const node = bare(expression)
  if (node.type === 'Identifier') return qualifyIdentifier(node, program, depth)
  if (node.type === 'AwaitExpression') return qualify(node.argument, program, depth + 1)
  if (node.type === 'NewExpression') return qualify(node.callee, program, depth + 1)
  if (node.type === 'ImportExpression' && node.source.type === 'StringLiteral') return moduleName(node.source.value)
  if (isCall(node)) return required(node)
  if (!isMember(node)) return undefined
  const key = keyOf(node)
  const object = bare(node.object)
  if (object.type === 'ThisExpression') return key === undefined ? undefined : fieldType(object, key, program, depth)
  if (object.type === 'Identifier' && globalObjects.has(object.name) && !program.binding(object)) return key
  const owner = qualify(object, program, depth + 1)
  return key === 'default' ? owner : join(owner, key)
}

function required(call: Node): string | undefined {
  if (!isCall(call) || call.callee.type !== 'Identifier' || call.callee.name !== 'require') return undefined
  const [source] = call.arguments
  return source?.type === 'StringLiteral' ? moduleName(source.value) : undefined
}

function qualifyIdentifier(identifier: t.Identifier, program: Program, depth: number): string | undefined {
  const binding = program.binding(identifier)
  if (!binding) return identifier.name
  const { declaration } = binding
  if (binding.kind === 'import') return imported(declaration, program)
  if (declaration.type !== 'VariableDeclarator' || !declaration.init || binding.kind === 'let') return undefined
  if (declaration.id.type === 'Identifier') return qualifyInitial(declaration.init, program, depth)
  return join(qualify(declaration.init, program, depth + 1), destructuredKey(declaration.id, binding))
}

/** `const a = b()` says nothing of `a`, but `const a = new B()` makes it a `B`. */
function qualifyInitial(init: Node, program: Program, depth: number): string | undefined {
  const value = bare(init)
  return isCall(value) ? required(value) : qualify(value, program, depth + 1)
}

function imported(specifier: Node, program: Program): string | undefined {
  if (specifier.type === 'TSImportEqualsDeclaration')
    return specifier.moduleReference.type === 'TSExternalModuleReference' &&
      specifier.moduleReference.expression.type === 'StringLiteral'
      ? moduleName(specifier.moduleReference.expression.value)
      : undefined
  const declaration = program.parent(specifier)
  if (declaration?.type !== 'ImportDeclaration') return undefined
  const module = moduleName(declaration.source.value)
  if (specifier.type !== 'ImportSpecifier') return module
  const name = specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value
  return name === 'default' ? module : `${module}.${name}`
}

/** The property that a destructuring pattern takes for `binding`, if it is a plain one: `{ a: b }` → `a` for `b`. */
export function destructuredKey(pattern: Node, binding: Binding): string | undefined {
  if (pattern.type !== 'ObjectPattern') return undefined
  for (const p of pattern.properties) {
    if (p.type !== 'ObjectProperty') continue
    const target = p.value.type === 'AssignmentPattern' ? p.value.left : p.value
    if (target === binding.identifier) return keyOf(p)
  }
  return undefined
}

/** The class of `this.key`, when some assignment or initialiser in the same class makes a new one. */
function fieldType(self: Node, key: string, program: Program, depth: number): string | undefined {
  const initials = program.instancesNamed(key)
  if (initials.length === 0) return undefined
  for (const node of program.ancestors(self))
    if (node.type === 'ClassBody') {
      const made = initials.find(initial => program.isWithin(initial, node))
      return made && qualify(made, program, depth + 1)
    }
  return undefined
}

/**
 * The path to a value as a person would say it: `this.map`, `document`, `ref.current`. Aliases of constants are
 * followed (`const { el } = this` → `this.el`), optional chaining and casts are dropped, so that two ways to write the
 * same thing are the same text. Undefined for what is computed.
 */
export function pathOf(expression: Node, program: Program, depth = 0): string | undefined {
  if (depth > deepest) return undefined
  const node = bare(expression)
  switch (node.type) {
    case 'ThisExpression':
      return 'this'
    case 'Super':
      return 'super'
    case 'Identifier':
      return identifierPath(node, program, depth)
    case 'MemberExpression':
    case 'OptionalMemberExpression': {
      const object = pathOf(node.object, program, depth + 1)
      const key = keyOf(node) ?? computedKey(node.property, program, depth)
      if (object !== undefined && globalObjects.has(object) && key === 'document') return key
      return join(object, key)
    }
    case 'CallExpression': {
      const callee = pathOf(node.callee, program, depth + 1)
      const first = node.arguments.length === 1 ? pathOf(node.arguments[0]!, program, depth + 1) : undefined
      return callee !== undefined && node.arguments.length === 0
        ? `${callee}()`
        : callee !== undefined && first !== undefined
          ? `${callee}(${first})`
          : undefined
    }
    case 'StringLiteral':
      return `'${node.value}'`
    default:
      return undefined
  }
}

const computedKey = (key: Node, program: Program, depth: number): string | undefined => {
  if (key.type === 'NumericLiteral') return String(key.value)
  return join('', pathOf(key, program, depth + 1))
}

function identifierPath(identifier: t.Identifier, program: Program, depth: number): string {
  const binding = program.binding(identifier)
  if (binding?.declaration.type !== 'VariableDeclarator' || !binding.declaration.init) return identifier.name
  const { id, init } = binding.declaration
  const value = bare(init)
  if (id.type === 'Identifier') {
    const followed = value.type === 'ThisExpression' || (binding.kind === 'const' && !isCall(value))
    return (followed ? pathOf(value, program, depth + 1) : undefined) ?? identifier.name
  }
  if (binding.kind !== 'const') return identifier.name
  const key = destructuredKey(id, binding)
  return join(isCall(value) ? undefined : pathOf(value, program, depth + 1), key) ?? identifier.name
}

/** `this`, or a variable that holds it: `const self = this`. */
export function isThis(expression: Node, program: Program): boolean {
  const node = bare(expression)
  if (node.type === 'ThisExpression') return true
  const declaration = node.type === 'Identifier' ? program.binding(node)?.declaration : undefined
  return declaration?.type === 'VariableDeclarator' && declaration.init?.type === 'ThisExpression'
}
