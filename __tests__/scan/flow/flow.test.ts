import { describe, expect, it } from 'vitest'
import type { Test } from '../../../src/scan/flow/ir.ts'
import {
  alias,
  assign,
  attempt,
  close,
  each,
  endingsOf,
  events,
  judgementOf,
  jump,
  leaves,
  loop,
  open,
  raises,
  when,
} from './units.ts'

const unknown: Test = { kind: 'unknown' }
const truthy = (name: string): Test => ({ kind: 'truthy', name })
const isNull = (name: string): Test => ({ kind: 'null', name })
const asked = (text: string, name?: string): Test => ({ kind: 'condition', text, ...(name !== undefined && { name }) })
const not = (of: Test): Test => ({ kind: 'not', of })

describe('the control-flow graph', () => {
  it('runs finally on a return', () => {
    expect(endingsOf([events(open()), attempt([jump('return')], [], [events(close())])])).toEqual(['released'])
  })

  it('runs finally on a raise and on an exception', () => {
    expect(endingsOf([events(open()), attempt([events(raises()), jump('raise')], [], [events(close())])])).toEqual([
      'released',
    ])
  })

  it('runs finally on break and on continue', () => {
    const body = [
      events(open('f')),
      attempt([when(unknown, [jump('break')], [jump('continue')])], [], [events(close())]),
    ]
    expect(endingsOf([loop(body)])).toEqual(['released'])
  })

  it('lets a return in finally replace the exception', () => {
    expect(endingsOf([events(open()), attempt([events(raises())], [], [jump('return')])])).toEqual([
      'open returned likely',
      'open returned no',
    ])
  })

  it('leaves the loop that a label names, through its finally', () => {
    const inner = loop([attempt([jump('break', 'outer')], [], [events(close())])])
    expect(
      endingsOf([
        events(open()),
        { kind: 'labelled', label: 'outer', body: [loop([inner], [], { kind: 'constant', value: true })] },
      ]),
    ).toEqual(['released'])
  })

  it('continues the loop that a label names', () => {
    const inner = loop([jump('continue', 'outer')], [], { kind: 'constant', value: true })
    expect(endingsOf([{ kind: 'labelled', label: 'outer', body: [loop([events(open()), inner])] }])).toEqual([
      'open overwritten no',
      'open returned no',
    ])
  })

  it('falls from a case into the next', () => {
    const cases = [[events(assign('x'))], [events(close())]]
    expect(endingsOf([events(open()), { kind: 'switch', cases, exhaustive: true, fallsThrough: true }])).toEqual([
      'released',
    ])
    expect(endingsOf([events(open()), { kind: 'switch', cases, exhaustive: true, fallsThrough: false }])).toEqual([
      'open returned no',
      'released',
    ])
  })

  it('passes a switch that has no case for it', () => {
    expect(
      endingsOf([
        events(open()),
        { kind: 'switch', cases: [[events(close())]], exhaustive: false, fallsThrough: false },
      ]),
    ).toEqual(['open returned no', 'released'])
  })

  it('skips the else of a loop on break', () => {
    expect(endingsOf([events(open()), loop([jump('break')], [events(close())])])).toEqual([
      'open returned no',
      'released',
    ])
    expect(endingsOf([events(open()), loop([], [events(close())])])).toEqual(['released'])
  })

  it('takes a body that runs first at least once', () => {
    expect(
      endingsOf([events(open()), { kind: 'while', test: unknown, body: [events(close())], else: [], bodyFirst: true }]),
    ).toEqual(['released'])
  })

  it('lets some handlers pass an exception on, and a bare one none', () => {
    const guarded = (catches: 'some' | 'all') => [
      events(open()),
      attempt([events(raises())], [{ catches, body: [] }]),
      events(close()),
    ]
    expect(endingsOf(guarded('some'))).toEqual(['open thrown likely', 'released'])
    expect(endingsOf(guarded('all'))).toEqual(['released'])
  })

  it('holds what ends the process for doubtful past except Exception', () => {
    expect(
      endingsOf([events(open()), attempt([events(raises())], [{ catches: 'most', body: [] }]), events(close())]),
    ).toEqual(['open thrown doubtful', 'released'])
  })

  it('holds anything but the system’s errors for doubtful where the system’s are handled', () => {
    const reads = {
      kind: 'may-raise',
      span: { line: 1, column: 1, endLine: 1, endColumn: 2 },
      text: 'f.read()',
      doubtful: false,
      on: 'f',
    } as const
    const guarded = (raising: ReturnType<typeof raises>) => [
      events(open()),
      attempt([events(raising)], [{ catches: 'system', body: [] }]),
      events(close()),
    ]
    expect(endingsOf(guarded(reads))).toEqual(['open thrown doubtful', 'released'])
    expect(endingsOf(guarded(raises()))).toEqual(['open thrown likely', 'released'])
  })

  it('leaves a suspended function without running its finally', () => {
    const yields = events({ kind: 'suspend', span: { line: 1, column: 1, endLine: 1, endColumn: 2 } })
    expect(endingsOf([events(open()), attempt([yields], [], [events(close())])])).toEqual([
      'open thrown doubtful',
      'released',
    ])
  })

  it('ends nowhere when the process ends', () => {
    expect(endingsOf([events(open()), jump('halt')])).toEqual([])
  })
})

describe('worlds', () => {
  it('know that a resource is neither null nor false', () => {
    expect(endingsOf([events(open()), when(isNull('f'), [], [events(close())])])).toEqual(['released'])
    expect(endingsOf([events(open()), when(truthy('f'), [events(close())])])).toEqual(['released'])
  })

  it('know that a variable is null until it is acquired', () => {
    expect(
      endingsOf([events(assign('f')), when(unknown, [events(open())]), when(not(isNull('f')), [events(close())])]),
    ).toEqual(['released'])
  })

  it('remember a flag', () => {
    expect(
      endingsOf([
        events(assign('own', 'false')),
        when(unknown, [events(open(), assign('own', 'true'))]),
        when(truthy('own'), [events(close())]),
      ]),
    ).toEqual(['released'])
  })

  it('decide the same condition alike', () => {
    expect(endingsOf([when(asked('p == 1'), [events(open())]), when(asked('p == 1'), [events(close())])])).toEqual([
      'released',
    ])
  })

  it('forget a condition when a variable in it is assigned', () => {
    expect(
      endingsOf([
        when(asked('p == 1'), [events(open(), assign('p', 'unknown'))]),
        when(asked('p == 1'), [events(close())]),
      ]),
    ).toEqual(['open returned no', 'released'])
  })

  it('know that a fresh resource equals nothing that was there before', () => {
    expect(endingsOf([events(open()), when(asked('f == stdout', 'f'), [], [events(close())])])).toEqual(['released'])
  })

  it('cannot tell whether two names of the same resource are equal', () => {
    expect(endingsOf([events(open(), alias('g', 'f')), when(asked('f == g', 'f'), [], [events(close())])])).toEqual([
      'open returned no',
      'released',
    ])
  })
})

describe('ownership', () => {
  const listed = [events(open('$1'), { kind: 'put', of: '$1', into: 'fs' })]

  it('releases through an alias', () => {
    expect(endingsOf([events(open(), alias('g', 'f'), close('g'))])).toEqual(['released'])
  })

  it('is lost with its last name', () => {
    expect(endingsOf([events(open(), assign('f'))])).toEqual(['open overwritten no'])
    expect(endingsOf([events(open(), alias('g', 'f'), assign('f'), close('g'))])).toEqual(['released'])
  })

  it('is reached by a loop over the container that it is in', () => {
    expect(endingsOf([...listed, each('x', 'fs', [events(close('x'))])])).toEqual(['released'])
  })

  it('may not be reached by a loop that breaks', () => {
    expect(endingsOf([...listed, each('x', 'fs', [events(close('x')), jump('break')])])).toEqual([
      'open returned no',
      'released',
    ])
  })

  it('stays open when the turn of another item raises', () => {
    expect(endingsOf([...listed, each('x', 'fs', [events(close('x'), raises())])])).toEqual([
      'open thrown likely',
      'released',
    ])
  })

  it('is not surely the item that is taken out', () => {
    expect(endingsOf([...listed, events({ kind: 'item', to: 'x', from: 'fs' }, close('x'))])).toEqual([
      'perhaps released',
    ])
  })

  it('is not an item of itself', () => {
    expect(endingsOf([events(open(), { kind: 'item', to: 'x', from: 'f' }, close('x'))])).toEqual(['open returned no'])
  })

  it('is not surely released by a method that may leave something', () => {
    expect(endingsOf([events(open(), close('f', 'detach'))])).toEqual(['perhaps released'])
    expect(endingsOf([events(open(), close('f', 'fly'))])).toEqual(['open returned no'])
  })

  it('is not surely what a field holds', () => {
    expect(endingsOf([events(open('@f'), close('@f'))])).toEqual(['perhaps released'])
  })

  it('is another one each time round a loop', () => {
    expect(endingsOf([loop([events(open(), close())])])).toEqual(['released'])
    expect(endingsOf([loop([events(open())]), events(close())])).toEqual(['open overwritten no', 'released'])
  })
})

describe('fate', () => {
  it('always leaks when no normal path releases it', () => {
    expect(judgementOf([events(open())])).toMatchObject({ state: 'leaks', leak: { when: 'always' } })
  })

  it('sometimes leaks when a normal path releases it', () => {
    expect(judgementOf([events(open()), when(unknown, [events(close())])])).toMatchObject({
      state: 'leaks',
      leak: { when: 'sometimes' },
    })
  })

  it('leaks on an exception only', () => {
    expect(judgementOf([events(open(), raises(), close())])).toMatchObject({
      state: 'leaks',
      leak: { when: 'exception' },
    })
  })

  it('is neither proved nor leaking when the exception is doubtful', () => {
    expect(judgementOf([events(open(), raises(true), close())])).toMatchObject({ state: 'unproved' })
  })

  it('is proved when every path surely releases it', () => {
    expect(judgementOf([events(open()), attempt([events(raises())], [], [events(close())])])).toMatchObject({
      state: 'proved',
    })
  })

  it('is unproved and lent when unseen code was given it', () => {
    expect(judgementOf([events(open(), leaves('f', 'argument'))])).toMatchObject({ state: 'unproved', lent: 'any' })
  })

  it('is its own again when it is released somewhere', () => {
    expect(judgementOf([events(open(), leaves('f', 'argument')), when(unknown, [events(close())])])).toMatchObject({
      state: 'leaks',
      lent: 'none',
    })
  })

  it('asks the class about fields', () => {
    expect(judgementOf([events(open('@f'))])).toMatchObject({ state: 'unproved', fields: ['@f'] })
  })

  it('is abandoned when a constructor raises what nobody expects', () => {
    expect(judgementOf([events(open('@f'), raises())], true)).toMatchObject({
      state: 'unproved',
      abandoned: { at: 'thrown' },
    })
  })

  it('leaks when a constructor raises by a statement', () => {
    expect(judgementOf([events(open('@f')), when(unknown, [jump('raise')])], true)).toMatchObject({
      state: 'leaks',
      leak: { when: 'exception' },
    })
  })

  it('is unproved when nothing ends', () => {
    expect(judgementOf([events(open()), jump('halt')])).toMatchObject({ state: 'unproved' })
  })
})
