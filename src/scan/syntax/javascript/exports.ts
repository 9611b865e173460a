/** What a module gives to others, and what it takes from them. */
import type { Resolver } from '../../flow/ir.ts'
import { destructuredKey } from './names.ts'
import type { Program } from './program.ts'
import { bare, isCall, isFunction, isMember, keyOf, type Node } from './tree.ts'

/**
 * `specifier#name` of an imported function: `./store#connect` for `import { connect } from './store'`, for
 * `store.connect` of a namespace or a `require`, and `./store#default` for what a module is as a whole.
 */
export function importedAs(callee: Node, program: Program): string | undefined {
  if (callee.type === 'Identifier') {
    const from = sourceOf(callee, program)
    return from && `${from.module}#${from.name ?? 'default'}`
  }
  if (!isMember(callee) || callee.object.type !== 'Identifier') return undefined
  const name = keyOf(callee)
  const from = sourceOf(callee.object, program)
  // Of a named import only the whole is known: what hangs on it is not exported by that name.
  return from && from.name === undefined && name !== undefined ? `${from.module}#${name}` : undefined
}

/** Where a name was imported from; without `name` it stands for the whole module. */
function sourceOf(identifier: Node, program: Program): { module: string; name?: string } | undefined {
  const binding = identifier.type === 'Identifier' ? program.binding(identifier) : undefined
  const declaration = binding?.declaration
  if (!binding || !declaration) return undefined
  if (binding.kind === 'import') {
    const whole = program.parent(declaration)
    if (whole?.type !== 'ImportDeclaration') return undefined
    const module = whole.source.value
    if (declaration.type !== 'ImportSpecifier') return { module }
    const { imported } = declaration
    return { module, name: imported.type === 'Identifier' ? imported.name : imported.value }
  }
  if (declaration.type !== 'VariableDeclarator' || !declaration.init) return undefined
  const module = requiredBy(bare(declaration.init))
  if (module === undefined) return undefined
  if (declaration.id.type === 'Identifier') return { module }
  const name = destructuredKey(declaration.id, binding)
  return name === undefined ? undefined : { module, name }
}

function requiredBy(node: Node): string | undefined {
  if (!isCall(node) || node.callee.type !== 'Identifier' || node.callee.name !== 'require') return undefined
  const [source] = node.arguments
  return source?.type === 'StringLiteral' ? source.value : undefined
}

/** Exported names with the symbol of the function behind each, or `path#name` where one is only passed on. */
export function exportsOf(
  program: Program,
  symbol: (fn: Node) => string | undefined,
  resolve: Resolver,
): Map<string, string> {
  const exported = new Map<string, string>()
  const offer = (name: string, value: Node) => {
    const node = bare(value)
    const own = isFunction(node) ? symbol(node) : named(node)
    if (own !== undefined) exported.set(name, own)
  }
  const named = (node: Node): string | undefined => {
    if (node.type !== 'Identifier') return undefined
    const declaration = program.binding(node)?.declaration
    const value = declaration?.type === 'VariableDeclarator' && declaration.init ? bare(declaration.init) : declaration
    if (value && isFunction(value)) return symbol(value)
    const imported = importedAs(node, program)
    return imported === undefined ? undefined : resolve(imported)
  }
  for (const statement of program.root.body) {
    if (statement.type === 'ExportDefaultDeclaration') offer('default', statement.declaration)
    if (statement.type === 'ExportNamedDeclaration') exportNamed(statement)
    if (statement.type === 'ExpressionStatement') commonJs(statement.expression)
  }
  return exported

  function exportNamed({ declaration, specifiers, source }: Extract<Node, { type: 'ExportNamedDeclaration' }>): void {
    if (declaration?.type === 'FunctionDeclaration' && declaration.id) offer(declaration.id.name, declaration)
    if (declaration?.type === 'VariableDeclaration' && declaration.kind === 'const')
      for (const { id, init } of declaration.declarations) if (id.type === 'Identifier' && init) offer(id.name, init)
    for (const s of specifiers) {
      if (s.type !== 'ExportSpecifier') continue
      const name = s.exported.type === 'Identifier' ? s.exported.name : s.exported.value
      const passedOn = source && resolve(`${source.value}#${s.local.name}`)
      if (passedOn) exported.set(name, passedOn)
      else if (!source) offer(name, s.local)
    }
  }

  /** `module.exports = { a }`, `module.exports = f`, `exports.a = f`. */
  function commonJs(expression: Node): void {
    if (expression.type !== 'AssignmentExpression' || !isMember(expression.left)) return
    const { object } = expression.left
    const key = keyOf(expression.left)
    const whole = object.type === 'Identifier' && object.name === 'module' && key === 'exports'
    const value = bare(expression.right)
    if (whole && value.type === 'ObjectExpression') {
      for (const p of value.properties) {
        const name = p.type === 'SpreadElement' ? undefined : keyOf(p)
        if (name !== undefined) offer(name, p.type === 'ObjectProperty' ? p.value : p)
      }
    } else if (whole) offer('default', value)
    else if (key !== undefined && isExports(object)) offer(key, value)
  }
}

const isExports = (object: Node): boolean =>
  (object.type === 'Identifier' && object.name === 'exports') ||
  (isMember(object) &&
    object.object.type === 'Identifier' &&
    object.object.name === 'module' &&
    keyOf(object) === 'exports')
