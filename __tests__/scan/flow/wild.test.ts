import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeFate } from '../../../src/scan/flow/fate.ts'
import type { Event, Stmt, Test } from '../../../src/scan/flow/ir.ts'
import { alias, assign, close, each, events, fateOf, jump, leaves, loop, open, raises, when } from './units.ts'

const name = fc.constantFrom('f', 'g', '@h', '$1', '#2')
const event: fc.Arbitrary<Event> = fc.oneof(
  name.map(open),
  name.map(n => close(n)),
  fc.tuple(name, name).map(([a, b]) => alias(a, b)),
  fc.tuple(name, fc.constantFrom('null', 'true', 'unknown')).map(([n, v]) => assign(n, v)),
  fc.tuple(name, name).map(([of, into]): Event => ({ kind: 'put', of, into })),
  fc.tuple(name, name).map(([to, from]): Event => ({ kind: 'item', to, from })),
  fc.tuple(name, fc.constantFrom('return', 'argument', 'owner')).map(([n, how]) => leaves(n, how)),
  fc.boolean().map(raises),
)
const test: fc.Arbitrary<Test> = fc.oneof(
  name.map((n): Test => ({ kind: 'truthy', name: n })),
  name.map((n): Test => ({ kind: 'null', name: n })),
  fc.constantFrom('f == x', 'g == f').map((text): Test => ({ kind: 'condition', text, name: 'f' })),
  fc.boolean().map((value): Test => ({ kind: 'constant', value })),
  fc.constant<Test>({ kind: 'unknown' }),
)

const { block } = fc.letrec<{ block: Stmt[]; statement: Stmt }>(tie => ({
  block: fc.array(tie('statement'), { maxLength: 5, depthIdentifier: 'tree' }),
  statement: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree' },
    fc.array(event, { maxLength: 4 }).map(list => events(...list)),
    fc.constantFrom('return', 'raise', 'break', 'continue', 'halt').map(to => jump(to)),
    fc.tuple(test, tie('block'), tie('block')).map(([t, a, b]) => when(t, a, b)),
    fc.tuple(tie('block'), tie('block'), test).map(([a, b, t]) => loop(a, b, t)),
    fc.tuple(name, name, tie('block'), tie('block')).map(([i, from, a, b]) => each(i, from, a, b)),
    fc
      .tuple(tie('block'), tie('block'), fc.constantFrom('all', 'most', 'system', 'some'), tie('block'), tie('block'))
      .map(
        ([body, handler, catches, otherwise, last]): Stmt => ({
          kind: 'try',
          body,
          handlers: [{ catches, body: handler }],
          else: otherwise,
          finally: last,
        }),
      ),
    fc
      .tuple(fc.array(tie('block'), { maxLength: 3 }), fc.boolean(), fc.boolean())
      .map(([cases, exhaustive, fallsThrough]): Stmt => ({ kind: 'switch', cases, exhaustive, fallsThrough })),
    tie('block').map((body): Stmt => ({ kind: 'labelled', label: 'l', body })),
  ),
}))

describe('any function', () => {
  it('is followed to its end or given up, and proved only when nothing ends open', () => {
    fc.assert(
      fc.property(block, fc.boolean(), (body, constructs) => {
        const fate = fateOf([events(open('f')), ...body])
        const { state } = judgeFate(fate, constructs)
        if (state === 'proved')
          expect(fate.kind === 'known' && fate.endings.every(e => e.kind === 'released')).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('is never proved when closing is taken out of it', () => {
    const silent = block.map(
      body => JSON.parse(JSON.stringify(body).replaceAll('"by":"close"', '"by":"fly"')) as Stmt[],
    )
    fc.assert(
      fc.property(silent, body => {
        expect(judgeFate(fateOf([events(open('f')), ...body]), false).state).not.toBe('proved')
      }),
      { numRuns: 500 },
    )
  })
})
