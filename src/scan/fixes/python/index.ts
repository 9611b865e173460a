/** Repairs of Python: the first kind that fits a place is proposed. */
import type { Acquisition } from '../../flow/ir.ts'
import { parsePython } from '../../syntax/python/parse.ts'
import type { CallNode } from '../../syntax/python/tree.ts'
import type { Proposal, Propose, Repairs } from '../proposal.ts'
import { localInFinally } from './local-in-finally.ts'
import { localInWith } from './local-in-with.ts'
import { Source } from './source.ts'
import { temporaryInWith } from './temporary-in-with.ts'
import { closedTransaction } from './transaction.ts'
import { waited } from './waited.ts'

type Kind = (call: CallNode, site: Acquisition, source: Source) => Proposal | undefined

const kinds: Kind[] = [closedTransaction, localInWith, temporaryInWith, localInFinally, waited]

export const propose: Propose = ({ text }, targets) => {
  const parsed = parsePython(text)
  // What is left out of the tree cannot be looked into.
  if ('unreadable' in parsed || parsed.gaps.length > 0) return targets.map(() => undefined)
  const source = new Source(text, parsed.tree)
  return targets.map(({ start, site }) => {
    const call = site && source.callAt(start)
    if (!call || !site) return undefined
    for (const kind of kinds) {
      const proposal = kind(call, site, source)
      if (proposal) return proposal
    }
    return undefined
  })
}

/** What the parser lets pass says nothing of an edit: every mistake that matters makes a file unreadable. */
export const mistakesIn: Repairs['mistakesIn'] = ({ text }) => ('unreadable' in parsePython(text) ? 1 : 0)
