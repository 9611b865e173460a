/** What a rule says of one acquisition, before it is put into a report's words. */
import type { Severity, SiteState } from '../../../model/finding.ts'
import type { Node } from '../../syntax/javascript/tree.ts'
import type { Owner, Owners } from './owners.ts'

export interface Leak {
  /** e.g. `js/interval-not-cleared` */
  rule: string
  severity: Severity
  message: string
  repair: string
  trace?: { node: Node; text: string }[]
}

export interface Judged {
  node: Node
  category: string
  state: SiteState
  leak?: Leak
}

/** Looks at one file for one kind of leak. */
export type Rule = (owners: Owners) => Judged[]

export const released = (node: Node, category: string, proved: boolean): Judged => ({
  node,
  category,
  state: proved ? 'proved' : 'unproved',
})

export const leaking = (node: Node, category: string, leak: Leak): Judged => ({ node, category, state: 'leaks', leak })

/** How often an owner does what it does, for messages. */
export const perWhat = (owner: Owner): string =>
  ({
    effect: 'each time the effect runs',
    setup: 'for each component that uses it',
    class: `for each ${owner.class?.name.startsWith('<') ? 'instance' : (owner.class?.name ?? 'instance')}`,
    function: `each time ${owner.name} is called`,
    module: 'once',
  })[owner.kind]
