/** Where an AbortController of the same effect is aborted in its cleanup, the listener takes its signal. */
import type * as t from '@babel/types'
import { effectOf, returnedCleanups } from '../../rules/javascript/effects.ts'
import { additions, isDom } from '../../rules/javascript/listener-calls.ts'
import { qualify } from '../../syntax/javascript/names.ts'
import { bare, type FunctionNode, type Node } from '../../syntax/javascript/tree.ts'
import { isCalledOn } from '../../syntax/javascript/uses.ts'
import type { Proposal } from '../proposal.ts'
import type { Source } from './source.ts'

export function signal(node: Node, source: Source): Proposal | undefined {
  const added = additions(source.program).find(a => a.call === node)
  const fn = source.program.functionOf(node)
  if (!added?.handler || !isDom(added) || added.signal || !fn || !effectOf(fn, source.program)) return undefined
  const controller = controllerIn(fn, node, source)
  if (controller === undefined) return undefined
  const [, , options] = added.call.arguments as Node[]
  const edit = withSignal(options, added.handler, `signal: ${controller}.signal`)
  return edit && { title: `Pass the signal of ${controller}, which the cleanup aborts`, edits: [edit] }
}

/** A constant controller, made before `node`, that every run of the cleanup aborts. */
function controllerIn(fn: FunctionNode, node: Node, source: Source): string | undefined {
  const { program } = source
  if (fn.body.type !== 'BlockStatement') return undefined
  const cleanups = returnedCleanups(fn, program).functions
  const made = fn.body.body
    .filter(s => s.type === 'VariableDeclaration' && s.kind === 'const' && s.end! < node.start!)
    .flatMap(s => (s as t.VariableDeclaration).declarations)
    .filter(
      ({ init }) => init && bare(init).type === 'NewExpression' && qualify(bare(init), program) === 'AbortController',
    )
  for (const { id } of made) {
    const binding = id.type === 'Identifier' ? program.binding(id) : undefined
    const aborts = binding ? program.uses(binding).flatMap(use => isCalledOn(use, /^abort$/, program) ?? []) : []
    if (binding && aborts.some(abort => cleanups.some(cleanup => isRunBy(abort, cleanup, source)))) return binding.name
  }
  return undefined
}

/** Straight in the body of the cleanup, under no condition. */
function isRunBy(call: Node, cleanup: FunctionNode, { program }: Source): boolean {
  if (program.functionOf(call) !== cleanup) return false
  const statement = program.parent(call)
  return cleanup.body === call || (statement !== undefined && program.parent(statement) === cleanup.body)
}

function withSignal(options: Node | undefined, handler: Node, text: string) {
  if (!options) return { start: handler.end!, end: handler.end!, text: `, { ${text} }` }
  const given = bare(options)
  if (given.type === 'BooleanLiteral')
    return {
      start: options.start!,
      end: options.end!,
      text: given.value ? `{ capture: true, ${text} }` : `{ ${text} }`,
    }
  const last = given.type === 'ObjectExpression' ? given.properties.at(-1) : undefined
  return last && { start: last.end!, end: last.end!, text: `, ${text}` }
}
