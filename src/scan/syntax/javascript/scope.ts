/** Which declaration an identifier means. */
import type * as t from '@babel/types'
import { isFunction, type Node } from './tree.ts'

export interface Binding {
  name: string
  kind: 'import' | 'param' | 'const' | 'let' | 'var' | 'function' | 'class' | 'catch'
  /** The declarator, parameter, specifier, function or class that introduces it. */
  declaration: Node
  /** The identifier itself. */
  identifier: Node
  scope: Scope
}

export interface Scope {
  node: Node
  /** The one around it; absent for the file. */
  outer: Scope | undefined
  bindings: Map<string, Binding>
  /** Where a `var` goes. */
  hoists: Scope
}

const blocks = new Set([
  'BlockStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'SwitchStatement',
  'CatchClause',
  'StaticBlock',
  'ClassExpression',
])

/** The scope that `node` opens inside `outer`, or undefined if it opens none. */
export function open(node: Node, outer: Scope | undefined): Scope | undefined {
  const hoisting = node.type === 'Program' || node.type === 'StaticBlock' || isFunction(node)
  if (!hoisting && !blocks.has(node.type)) return undefined
  const scope: Scope = { node, outer, bindings: new Map(), hoists: undefined as unknown as Scope }
  scope.hoists = hoisting || !outer ? scope : outer.hoists
  return scope
}

/** Enters what `node` declares into the scopes around it. `inner`: the scope that `node` itself opened, if it did. */
export function declare(node: Node, around: Scope, inner: Scope | undefined): void {
  switch (node.type) {
    case 'VariableDeclaration':
      for (const d of node.declarations)
        bind(d.id as t.LVal, node.kind === 'var' ? around.hoists : around, variableKind(node.kind), d)
      return
    case 'FunctionDeclaration':
      if (node.id) bind(node.id, around, 'function', node)
      break
    case 'ClassDeclaration':
      if (node.id) bind(node.id, around, 'class', node)
      return
    case 'ClassExpression':
      if (node.id && inner) bind(node.id, inner, 'class', node)
      return
    case 'FunctionExpression':
      if (node.id && inner) bind(node.id, inner, 'function', node)
      break
    case 'CatchClause':
      if (node.param && inner) bind(node.param as t.LVal, inner, 'catch', node)
      return
    case 'ImportDeclaration':
      for (const s of node.specifiers) bind(s.local, around, 'import', s)
      return
    case 'TSImportEqualsDeclaration':
      bind(node.id, around, 'import', node)
      return
  }
  if (isFunction(node) && inner) for (const p of node.params) bind(p as t.LVal, inner, 'param', p)
}

const variableKind = (kind: t.VariableDeclaration['kind']): Binding['kind'] =>
  kind === 'var' || kind === 'let' ? kind : 'const'

function bind(target: t.LVal | t.TSParameterProperty, scope: Scope, kind: Binding['kind'], declaration: Node): void {
  for (const identifier of boundBy(target))
    if (!scope.bindings.has(identifier.name))
      scope.bindings.set(identifier.name, { name: identifier.name, kind, declaration, identifier, scope })
}

/** The identifiers that a pattern binds. */
export function boundBy(target: Node | null): t.Identifier[] {
  switch (target?.type) {
    case 'Identifier':
      return [target]
    case 'AssignmentPattern':
      return boundBy(target.left)
    case 'RestElement':
      return boundBy(target.argument)
    case 'ArrayPattern':
      return target.elements.flatMap(boundBy)
    case 'ObjectPattern':
      return target.properties.flatMap(p => boundBy(p.type === 'RestElement' ? p.argument : p.value))
    case 'TSParameterProperty':
      return boundBy(target.parameter)
    default:
      return []
  }
}

/** Looks a name up from `scope` outwards. */
export function lookUp(name: string, scope: Scope | undefined): Binding | undefined {
  for (let s = scope; s; s = s.outer) {
    const found = s.bindings.get(name)
    if (found) return found
  }
  return undefined
}
