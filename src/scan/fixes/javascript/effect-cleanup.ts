/** An effect that leaves something behind gets a cleanup: `return () => clearInterval(timer)`. */
import type * as t from '@babel/types'
import type { Edit } from '../../../model/finding.ts'
import { effectOf } from '../../rules/javascript/effects.ts'
import {
  bare,
  calleeName,
  type FunctionNode,
  isFunction,
  type Node,
  ownDescendants,
} from '../../syntax/javascript/tree.ts'
import type { Proposal, Target } from '../proposal.ts'
import { releaseOf } from './release.ts'
import { appendTo, indentAt, lineBreakOf, type Source, semicolonOf, stepOf } from './source.ts'

/** Those of React and Svelte; of others of the same name, libraries differ. */
const runsCleanup = /^(use(Layout|Insertion|Isomorphic\w*)?Effect|onMount|\$effect)$/

export function effectCleanup(node: Node, target: Target, source: Source): Proposal | undefined {
  const fn = source.program.functionOf(node)
  const effect = fn && effectOf(fn, source.program)
  if (!fn || !effect?.returns || fn.async || fn.generator || fn.body.type !== 'BlockStatement') return undefined
  const place = source.statementOf(node)
  if (!place || place.block !== fn.body.body) return undefined
  const returns = returnsOf(fn)
  const last = fn.body.body.at(-1)!
  const cleanup = returns.find(({ argument }) => argument)
  const others = returns.filter(r => r !== cleanup)
  // What returns after the acquisition would leave without the cleanup.
  if (others.some(r => r.argument || r.start! > node.start!)) return undefined
  if (cleanup && cleanup !== last) return undefined
  const release = releaseOf(node, target, fn, source)
  const written =
    release && (cleanup ? added(cleanup, release.text, source) : [returned(fn.body, release.text, source)])
  if (!release || !written) return undefined
  const name = calleeName(effect.call)!
  const doubt = release.doubt ?? (runsCleanup.test(name) ? undefined : `not every ${name} runs what is returned`)
  return {
    title: `Undo it in the cleanup of ${name}: ${release.text}`,
    edits: [...release.edits, ...written],
    ...(doubt !== undefined && { doubt }),
  }
}

const returnsOf = ({ body }: FunctionNode): t.ReturnStatement[] =>
  [...ownDescendants(body)].filter(n => n.type === 'ReturnStatement')

const returned = (body: t.BlockStatement, release: string, source: Source): Edit =>
  appendTo(body, `return () => ${release}`, source)

/** One more statement in the function that is returned already. */
function added(cleanup: t.ReturnStatement, release: string, source: Source): Edit[] | undefined {
  const fn = bare(cleanup.argument!)
  if (!isFunction(fn) || fn.async || fn.generator) return undefined
  if (fn.body.type === 'BlockStatement')
    return [...ownDescendants(fn.body)].some(n => n.type === 'ReturnStatement')
      ? undefined
      : [appendTo(fn.body, release, source)]
  if (fn.body.extra?.parenthesized) return undefined
  const indent = indentAt(cleanup.start!, source)
  const inner = `${lineBreakOf(source)}${indent}${stepOf(cleanup, source)}`
  const semicolon = semicolonOf(cleanup, source)
  return [
    { start: fn.body.start!, end: fn.body.start!, text: `{${inner}` },
    {
      start: fn.body.end!,
      end: fn.body.end!,
      text: `${semicolon}${inner}${release}${semicolon}${lineBreakOf(source)}${indent}}`,
    },
  ]
}
