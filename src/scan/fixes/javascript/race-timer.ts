/** The timeout of a `Promise.race` is cleared when the race is settled. */
import type * as t from '@babel/types'
import { calleeName, isCall, isFunction, type Node } from '../../syntax/javascript/tree.ts'
import type { Proposal } from '../proposal.ts'
import { freshName, indentAt, lineBreakOf, type Source, semicolonOf } from './source.ts'

export function raceTimer(node: Node, source: Source): Proposal | undefined {
  const race = raceAround(node, source)
  const place = race && source.statementOf(race)
  const fn = race && source.program.functionOf(race)
  if (!isCall(node) || !race || !place || !fn || !isCarried(race, source)) return undefined
  const name = freshName(['timer', 'timeout'], fn, source)
  const { statement } = place
  const indent = indentAt(statement.start!, source)
  const type = /\.[cm]?tsx?$/.test(source.program.file.path) ? `: ReturnType<typeof setTimeout> | undefined` : ''
  const clear = source.textOf(node.callee).replace(/setTimeout$/, 'clearTimeout')
  // `(resolve, reject) => setTimeout(…)` returns what nobody looks at; so does an assignment.
  return {
    title: `Clear the timeout when the race is settled: ${clear}(${name})`,
    edits: [
      {
        start: statement.start!,
        end: statement.start!,
        text: `let ${name}${type}${semicolonOf(statement, source)}${lineBreakOf(source)}${indent}`,
      },
      { start: node.start!, end: node.start!, text: isStatement(node, source) ? `${name} = ` : `(${name} = ` },
      ...(isStatement(node, source) ? [] : [{ start: node.end!, end: node.end!, text: ')' }]),
      { start: race.end!, end: race.end!, text: `.finally(() => ${clear}(${name}))` },
    ],
  }
}

/** The race that `node` runs in, written in one expression. */
function raceAround(node: Node, { program }: Source): t.CallExpression | undefined {
  for (const outer of program.ancestors(node)) {
    if (
      outer.type === 'CallExpression' &&
      calleeName(outer) === 'race' &&
      program.text(outer.callee) === 'Promise.race'
    )
      return outer
    if (isFunction(outer) && program.parent(outer)?.type !== 'NewExpression') return undefined
    if (outer.type === 'VariableDeclaration') return undefined
  }
  return undefined
}

/** Awaited or returned at once: nobody holds the promise of the race itself. */
function isCarried(race: Node, { program }: Source): boolean {
  const parent = program.parent(race)
  return parent?.type === 'AwaitExpression' || parent?.type === 'ReturnStatement'
}

const isStatement = (node: Node, { program }: Source): boolean => program.parent(node)?.type === 'ExpressionStatement'
