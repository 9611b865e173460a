/** Hand-written functions in the neutral form. */

import { resourceSchema } from '../../../src/scan/catalogue.ts'
import { buildGraph } from '../../../src/scan/flow/cfg.ts'
import { judgeFate } from '../../../src/scan/flow/fate.ts'
import type { Acquisition, Event, FunctionUnit, Handler, Stmt, Test } from '../../../src/scan/flow/ir.ts'
import { follow, functionBudget } from '../../../src/scan/flow/ownership.ts'
import { questionsOf } from '../../../src/scan/flow/questions.ts'

export const span = { line: 1, column: 1, endLine: 1, endColumn: 2 }

export const file = resourceSchema.parse({
  category: 'file',
  rule: 'file',
  noun: 'file',
  acquire: [],
  release: ['close'],
  mayRelease: ['detach'],
  repair: '',
})

export const site: Acquisition = { resource: file, span, text: 'open()', symbol: 'f', unbound: false }

export const events = (...list: Event[]): Stmt => ({ kind: 'events', events: list })
export const open = (into = 'f'): Event => ({ kind: 'acquire', site, into })
export const close = (of = 'f', by = 'close'): Event => ({ kind: 'release', of, by, span, text: `${of}.${by}()` })
export const raises = (doubtful = false): Event => ({ kind: 'may-raise', span, text: 'work()', doubtful })
export const assign = (to: string, value: 'null' | 'true' | 'false' | 'object' | 'unknown' = 'null'): Event => ({
  kind: 'assign',
  to,
  value,
})
export const alias = (to: string, from: string): Event => ({ kind: 'alias', to, from })
export const leaves = (of: string, how: 'return' | 'argument' | 'owner'): Event => ({
  kind: 'escape',
  of,
  how,
  span,
  text: of,
})
export const jump = (to: 'return' | 'raise' | 'break' | 'continue' | 'halt', label?: string): Stmt => ({
  kind: 'jump',
  to,
  span,
  ...(label !== undefined && { label }),
})
export const when = (test: Test, then: Stmt[], otherwise: Stmt[] = []): Stmt => ({
  kind: 'if',
  test,
  then,
  else: otherwise,
})
export const attempt = (body: Stmt[], handlers: Handler[], last: Stmt[] = [], otherwise: Stmt[] = []): Stmt => ({
  kind: 'try',
  body,
  handlers,
  else: otherwise,
  finally: last,
})
export const loop = (body: Stmt[], otherwise: Stmt[] = [], test: Test = { kind: 'unknown' }): Stmt => ({
  kind: 'while',
  test,
  body,
  else: otherwise,
})
export const each = (item: string, from: string, body: Stmt[], otherwise: Stmt[] = []): Stmt => ({
  kind: 'for-each',
  item,
  from,
  next: [],
  body,
  else: otherwise,
})

export const unit = (body: Stmt[], constructs = false): FunctionUnit => ({
  symbol: 'f',
  span,
  params: [],
  body,
  level: 'function',
  constructs,
})

export function fateOf(body: Stmt[]) {
  const graph = buildGraph(unit(body))
  return follow(graph, site, questionsOf(graph), functionBudget())
}

export const judgementOf = (body: Stmt[], constructs = false) => judgeFate(fateOf(body), constructs)

/** The endings as short words: `released`, `escaped return`, `open thrown likely`. */
export function endingsOf(body: Stmt[]): string[] {
  const fate = fateOf(body)
  if (fate.kind === 'given up') return ['given up']
  const words = fate.endings.map(e => {
    if (e.kind === 'released') return e.sure ? 'released' : 'perhaps released'
    return e.kind === 'escaped' ? `escaped ${e.how}` : `open ${e.at} ${e.raised}`
  })
  return [...new Set(words)].sort()
}
