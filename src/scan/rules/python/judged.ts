/** What a rule says of one place, before it is put into a report's words. */
import type { Severity, SiteState } from '../../../model/finding.ts'
import type { ParseNode } from '../../syntax/python/tree.ts'
import type { Module } from './module.ts'

export interface Leak {
  /** e.g. `py/task-not-kept` */
  rule: string
  severity: Severity
  message: string
  repair: string
}

export interface Judged {
  node: ParseNode
  category: string
  state: SiteState
  leak?: Leak
}

/** Looks at one file for one kind of leak. */
export type Rule = (module: Module) => Judged[]

export const unproved = (node: ParseNode, category: string): Judged => ({ node, category, state: 'unproved' })

/** A low finding is no leak for the coverage: it is what could not be decided. */
export const leaking = (node: ParseNode, category: string, leak: Leak): Judged => ({
  node,
  category,
  state: leak.severity === 'low' ? 'unproved' : 'leaks',
  leak,
})
