/** Calls of functions that can be looked into: of the same file, as methods of the own instance, or imported. */
import type * as t from '@babel/types'
import type { CallSite, Name } from '../../../flow/ir.ts'
import { importedAs } from '../exports.ts'
import { isThis } from '../names.ts'
import type { Program } from '../program.ts'
import type { Binding } from '../scope.ts'
import { symbolOf } from '../symbols.ts'
import { bare, type CallNode, type FunctionNode, isFunction, isMember, keyOf, type Node } from '../tree.ts'
import { isChanged } from '../uses.ts'
import type { FileContext, Frame } from './frame.ts'

/** The `callee` of a call event: a function's symbol, or `path#name` for one of another file. */
export function helperOf(callee: Node, { file, node }: Pick<Frame, 'file' | 'node'>): string | undefined {
  const fn = functionCalled(callee, node, file)
  if (fn) {
    const symbol = symbolOf(fn, file.program, file.classes)
    return file.ambiguous.has(symbol) ? undefined : symbol
  }
  const imported = importedAs(callee, file.program)
  const found = imported === undefined ? undefined : file.resolve(imported)
  if (found !== undefined) file.foreign.add(found)
  return found
}

function functionCalled(
  callee: Node,
  from: Node | undefined,
  { program, classes }: FileContext,
): FunctionNode | undefined {
  if (callee.type === 'Identifier') return functionBoundTo(program.binding(callee), program)
  if (!isMember(callee) || !isThis(callee.object, program) || !from) return undefined
  const name = keyOf(callee)
  for (const n of [from, ...program.ancestors(from)]) {
    const owner = classes.ofMember(n)
    if (!owner) continue
    const methods = owner.members.filter(m => m.name === name)
    return methods.length === 1 && isFunction(methods[0]!.value) ? methods[0]!.value : undefined
  }
  return undefined
}

/** A declared function, or a variable that is one and stays so. */
function functionBoundTo(binding: Binding | undefined, program: Program): FunctionNode | undefined {
  if (!binding || program.uses(binding).some(use => isChanged(use, program))) return undefined
  const { declaration } = binding
  if (declaration.type === 'FunctionDeclaration') return declaration
  if (declaration.type !== 'VariableDeclarator' || declaration.id.type !== 'Identifier' || !declaration.init)
    return undefined
  const value = bare(declaration.init)
  return isFunction(value) ? value : undefined
}

/** Symbols that more than one function of the file goes by. */
export function ambiguousIn({ program, classes }: Pick<FileContext, 'program' | 'classes'>): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const fn of program.functions) {
    const symbol = symbolOf(fn, program, classes)
    if (seen.has(symbol)) twice.add(symbol)
    seen.add(symbol)
  }
  return twice
}

/** Puts the call event in place. `unseen`: lowers the call as that of a function nobody knows. */
export function callHelper(
  callee: string,
  node: CallNode,
  args: (Name | undefined)[],
  site: CallSite,
  unseen: () => void,
  f: Frame,
): Name | undefined {
  const otherwise = f.block(unseen)
  if (node.arguments.some(a => a.type === 'SpreadElement')) {
    for (const statement of otherwise) f.push(statement)
    return undefined
  }
  const into = f.temporary()
  f.emit({
    kind: 'call',
    callee,
    awaited: isAwaited(node, f),
    args,
    named: {},
    into,
    site,
    unseen: otherwise.flatMap(s => (s.kind === 'events' ? s.events : [])),
  })
  return into
}

const isAwaited = (node: t.Node, { program }: Frame): boolean => program.parent(node)?.type === 'AwaitExpression'
