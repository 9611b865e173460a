/** Waits for what is started and never waited for. It takes time that the program did not take before, so it is only offered. */
import { ParseNodeType } from '#pyright-parser'
import type { Acquisition } from '../../flow/ir.ts'
import type { CallNode } from '../../syntax/python/tree.ts'
import type { Proposal } from '../proposal.ts'
import { indentAt, lineEnd } from './layout.ts'
import { isWithin, placeOf, type Source, scopeOf, simple } from './source.ts'
import { isOuter, usesOf } from './variables.ts'
import { insert } from './wrap.ts'

const waits: Record<string, string> = { thread: 'join', process: 'wait' }

export function waited(call: CallNode, { resource }: Acquisition, source: Source): Proposal | undefined {
  const wait = resource.release.find(method => method === waits[resource.category] || method === 'join')
  const place = placeOf(call, source)
  if (wait === undefined || !place) return undefined
  const assignment = simple(place.statement)
  if (assignment?.nodeType !== ParseNodeType.Assignment || assignment.d.rightExpr !== call) return undefined
  const { leftExpr } = assignment.d
  const scope = scopeOf(call)
  if (leftExpr.nodeType !== ParseNodeType.Name || isOuter(leftExpr.d.value, scope)) return undefined
  const name = leftExpr.d.value
  const uses = usesOf(name, scope).filter(use => use.start > call.start)
  const last = place.block.findLastIndex(statement => uses.some(use => isWithin(use, statement)))
  if (last <= place.index || uses.some(use => !place.block.some(statement => isWithin(use, statement))))
    return undefined
  const after = source.endOf(place.block[last]!)
  return {
    title: `Wait for it with ${name}.${wait}()`,
    edits: [
      insert(after, lineEnd(after, source.text), `${indentAt(place.statement.start, source)}${name}.${wait}()`, source),
    ],
    doubt: `the program then waits for the ${resource.noun} to end`,
  }
}
