/** Runs every rule over one file. */
import type { RuleHit, RuleSite } from '../../flow/ir.ts'
import { asyncGeneratorNotClosed } from './async-generator-not-closed.ts'
import { atexitNotUnregistered } from './atexit-not-unregistered.ts'
import { cacheOnMethod } from './cache-on-method.ts'
import { callbackNotRemoved } from './callback-not-removed.ts'
import { collectionOnlyGrows } from './collection-only-grows.ts'
import { contextManagerWithoutFinally } from './context-manager-without-finally.ts'
import { figureNotClosed } from './figure-not-closed.ts'
import { handlerNotRemoved } from './handler-not-removed.ts'
import type { Judged, Rule } from './judged.ts'
import type { Module } from './module.ts'
import { mutableDefaultGrows } from './mutable-default-grows.ts'
import { taskNotKept } from './task-not-kept.ts'
import { tensorKeepsGraph } from './tensor-keeps-graph.ts'

const rules: Rule[] = [
  taskNotKept,
  cacheOnMethod,
  collectionOnlyGrows,
  mutableDefaultGrows,
  atexitNotUnregistered,
  handlerNotRemoved,
  figureNotClosed,
  tensorKeepsGraph,
  contextManagerWithoutFinally,
  asyncGeneratorNotClosed,
  callbackNotRemoved,
]

/** What the rules find, and the state of every acquisition that they know. */
export function applyRules(module: Module): { hits: RuleHit[]; sites: RuleSite[] } {
  const judged = rules.flatMap(rule => rule(module))
  const place = ({ node, category }: Judged) => ({
    category,
    span: module.span(node),
    symbol: module.symbol(node),
    text: module.text(node),
  })
  return {
    hits: judged.flatMap(j =>
      j.leak ? [{ ...place(j), ...j.leak, trace: [{ span: module.span(j.node), text: 'acquired here' }] }] : [],
    ),
    sites: judged.map(j => ({ ...place(j), state: j.state })),
  }
}
