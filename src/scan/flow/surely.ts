/** Whether a function releases a parameter on all its paths, exceptions included: followed as if acquired at its start. */
import { resourceSchema } from '../catalogue.ts'
import { buildGraph } from './cfg.ts'
import { judgeFate } from './fate.ts'
import type { Acquisition, FunctionUnit, Name, Stmt } from './ir.ts'
import { follow, functionBudget } from './ownership.ts'
import { questionsOf } from './questions.ts'

export function releasesSurely(unit: FunctionUnit, param: Name, by: ReadonlySet<string>): boolean {
  const resource = resourceSchema.parse({
    category: 'parameter',
    rule: 'parameter',
    noun: 'parameter',
    acquire: [],
    release: [...by],
    with: by.has('with') ? 'releases' : 'unsupported',
    repair: '',
  })
  const { span, symbol } = unit
  const site: Acquisition = { resource, span, symbol, text: param, unbound: false }
  const given: Stmt = { kind: 'events', events: [{ kind: 'acquire', site, into: param }] }
  try {
    const graph = buildGraph({ ...unit, body: [given, ...unit.body] })
    return judgeFate(follow(graph, site, questionsOf(graph), functionBudget()), false).state === 'proved'
  } catch {
    // Too large to follow: not sure.
    return false
  }
}
