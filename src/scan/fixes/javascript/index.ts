/** Repairs of JavaScript and TypeScript: the first kind that fits a place is proposed. */
import { parseFile } from '../../syntax/javascript/parse.ts'
import type { Node } from '../../syntax/javascript/tree.ts'
import type { Proposal, Propose, Repairs, Target } from '../proposal.ts'
import { classTeardown } from './class-teardown.ts'
import { effectCleanup } from './effect-cleanup.ts'
import { handleInFinally } from './handle-in-finally.ts'
import { listenerRemoval } from './listener-removal.ts'
import { raceTimer } from './race-timer.ts'
import { signal } from './signal.ts'
import { Source } from './source.ts'

type Kind = (node: Node, target: Target, source: Source) => Proposal | undefined

const kinds: Kind[] = [
  (node, { rule }, source) => (rule === 'js/listener-not-removed' ? signal(node, source) : undefined),
  (node, { rule, trace }, source) =>
    rule === 'js/listener-mismatched-removal' ? listenerRemoval(node, trace.at(-1), source) : undefined,
  (node, { rule }, source) => (rule === 'js/race-timer-not-cleared' ? raceTimer(node, source) : undefined),
  handleInFinally,
  effectCleanup,
  classTeardown,
]

export const propose: Propose = (file, targets) => {
  const ast = parseFile(file)
  if ('unreadable' in ast) return targets.map(() => undefined)
  const source = new Source(file, ast)
  return targets.map(target => {
    const node = source.acquisitionAt(target.start)
    if (!node) return undefined
    for (const kind of kinds) {
      const proposal = kind(node, target, source)
      if (proposal) return proposal
    }
    return undefined
  })
}

export const mistakesIn: Repairs['mistakesIn'] = file => {
  const ast = parseFile(file)
  return 'unreadable' in ast ? Number.POSITIVE_INFINITY : (ast.errors?.length ?? 0)
}
