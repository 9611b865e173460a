import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LeakgateError } from '../../src/errors.ts'
import { entryKey, readLedger, writeLedger } from '../../src/ledger/files.ts'
import { stricterAcceptance, stricterEntry } from '../../src/ledger/stricter.ts'
import type { Ledger } from '../../src/model/ledger.ts'
import { acceptance, entry, ledgers, linux, twoOfOne } from './facts.ts'

const accepted = 'accepted/0123456789abcdef.json'
const measured = 'measured/unit.linux-x64-python3.11.jsonl'
const acceptedText = writeLedger({ acceptances: [acceptance()], baseline: [] }).get(accepted)!
const read = (path: string, text: string) => readLedger(new Map([[path, text]]))

function errorOf(path: string, text: string): LeakgateError {
  try {
    read(path, text)
  } catch (error) {
    if (error instanceof LeakgateError) return error
  }
  throw new Error('no error for the user')
}

const conflict = (ours: string, theirs: string, base?: string) =>
  [
    '<<<<<<< HEAD',
    ours,
    ...(base === undefined ? [] : ['||||||| 1234567', base]),
    '=======',
    theirs,
    '>>>>>>> topic',
    '',
  ].join('\n')

describe('a ledger written', () => {
  it('is a pretty file an acceptance and a line a test', () => {
    const files = writeLedger({
      acceptances: [acceptance({ expires: '2027-01-31' })],
      baseline: [
        entry({ test: 'b', open: { sqlite: 1 }, growth: 1200, first: { growth: 1000 } }),
        entry({ test: 'a', peak: { value: 51_000_000, spread: 0 } }),
      ],
    })
    expect(Object.fromEntries(files)).toEqual({
      version: '1\n',
      [accepted]: `{
  "expires": "2027-01-31",
  "path": "src/db.py",
  "reason": "closed by the pool",
  "rule": "py/sqlite-not-closed",
  "symbol": "load"
}
`,
      [measured]:
        '{"test":"a","peak":{"spread":0,"value":51000000}}\n' +
        '{"test":"b","first":{"growth":1000},"growth":1200,"open":{"sqlite":1}}\n',
    })
  })

  it('is read back as the same facts', () => {
    fc.assert(
      fc.property(ledgers, ledger => {
        const { ledger: back, warnings } = readLedger(writeLedger(ledger))
        expect(warnings).toEqual([])
        const byKey = (a: string, b: string) => (a < b ? -1 : 1)
        expect(back.acceptances).toEqual(ledger.acceptances.toSorted((a, b) => byKey(a.fingerprint, b.fingerprint)))
        expect(back.baseline).toEqual(ledger.baseline.toSorted((a, b) => byKey(entryKey(a), entryKey(b))))
      }),
    )
  })

  it('has the same bytes whoever writes the same facts in whatever order', () => {
    const shuffled = ledgers.chain(ledger =>
      fc.record({
        ledger: fc.constant(ledger),
        acceptances: fc.shuffledSubarray(ledger.acceptances, { minLength: ledger.acceptances.length }),
        baseline: fc.shuffledSubarray(ledger.baseline, { minLength: ledger.baseline.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ ledger, ...other }) => {
        expect([...writeLedger(other)]).toEqual([...writeLedger(ledger)])
        expect([...writeLedger(readLedger(writeLedger(other)).ledger)]).toEqual([...writeLedger(ledger)])
      }),
    )
  })

  it('has file names that differ in more than case and that every system allows', () => {
    const files = writeLedger({
      acceptances: [],
      baseline: ['Unit', 'unit', 'con', '../up', 'a b:c'].map(suite => entry({ suite })),
    })
    const names = [...files.keys()].filter(path => path.startsWith('measured/')).map(path => path.slice(9))
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(5)
    for (const name of names) expect(name).toMatch(/^(?!con\.)[a-z0-9_%.-]+$/)
    expect(names.join()).not.toContain('..')
  })
})

describe('a ledger with conflict markers', () => {
  it('keeps the acceptance that ends sooner, with a warning', () => {
    const text = acceptedText.replace(
      '{\n',
      `{\n${conflict('  "expires": "2027-06-01",', '  "expires": "2027-01-01",')}`,
    )
    const { ledger, warnings } = read(accepted, text)
    expect(ledger.acceptances).toEqual([acceptance({ expires: '2027-01-01' })])
    expect(warnings).toEqual([expect.stringContaining('.leakgate/accepted/0123456789abcdef.json holds merge conflict')])
  })

  it('keeps the end of an acceptance that only one side has', () => {
    const text = acceptedText.replace('{\n', `{\n${conflict('  "expires": "2027-06-01",', '')}`)
    expect(read(accepted, text).ledger.acceptances).toEqual([acceptance({ expires: '2027-06-01' })])
  })

  it('does not count an acceptance of which one side is damaged', () => {
    const text = conflict(acceptedText, acceptedText.replace('"reason"', '"raeson"'))
    expect(read(accepted, text)).toEqual({
      ledger: { acceptances: [], baseline: [] },
      warnings: [expect.stringContaining('does not count as an acceptance')],
    })
  })

  it('reads measurements of both sides and neither their ancestor nor its own markers', () => {
    const text = conflict(
      '{"test":"a","growth":900,"open":{"file":2,"socket":1}}\n{"test":"ours"}',
      '{"test":"a","growth":400,"open":{"file":3}}\n{"test":"theirs"}',
      '<<<<<<<<< nested\n{"test":"ancestor"}\n=========\n>>>>>>>>> nested',
    )
    const { ledger, warnings } = read(measured, text)
    expect(ledger.baseline).toEqual([
      entry({ test: 'a', growth: 400, open: { file: 2 } }),
      entry({ test: 'ours' }),
      entry({ test: 'theirs' }),
    ])
    expect(warnings).toHaveLength(1)
  })

  it('never excuses more than either side did', () => {
    const line = (ledger: Ledger) => [...writeLedger(ledger)].at(-1)!
    fc.assert(
      fc.property(twoOfOne, ([a, b]) => {
        const [[path, ours], [, theirs]] = [a, b].map(one => line({ acceptances: [], baseline: [one] })) as [
          [string, string],
          [string, string],
        ]
        const [merged] = read(path, conflict(ours.trimEnd(), theirs.trimEnd())).ledger.baseline
        for (const side of [a, b]) {
          expect(merged!.growth ?? 0).toBeLessThanOrEqual(side.growth ?? 0)
          expect(merged!.objects ?? 0).toBeLessThanOrEqual(side.objects ?? 0)
          expect(merged!.first.growth ?? 0).toBeLessThanOrEqual(side.first.growth ?? Number.MAX_VALUE)
          expect(merged!.peak?.value ?? 0).toBeLessThanOrEqual(side.peak?.value ?? Number.MAX_VALUE)
          for (const [kind, count] of Object.entries(merged!.open))
            expect(count).toBeLessThanOrEqual(Object.entries(side.open).find(([name]) => name === kind)?.[1] ?? -1)
        }
      }),
    )
  })

  it('is merged alike from either branch', () => {
    fc.assert(
      fc.property(twoOfOne, ([a, b]) => {
        expect(stricterEntry(a, b)).toEqual(stricterEntry(b, a))
        expect(stricterEntry(a, a)).toEqual(a)
      }),
    )
    const [early, late] = [acceptance({ expires: '2026-01-01', reason: 'z' }), acceptance({ reason: 'a' })]
    expect(stricterAcceptance(early, late)).toEqual(acceptance({ expires: '2026-01-01', reason: 'a' }))
    expect(stricterAcceptance(late, early)).toEqual(stricterAcceptance(early, late))
  })
})

describe('a damaged acceptance never counts and says why', () => {
  it.each([
    ['cut off', accepted, acceptedText.slice(0, 40), 'it is cut off'],
    ['empty', accepted, '', 'it is not JSON'],
    ['of wrong types', accepted, acceptedText.replace('"load"', '7'), 'symbol'],
    [
      'with an unknown key, which may be a misspelt expiry',
      accepted,
      acceptedText.replace('{', '{"expire":"2020-01-01",'),
      'expire',
    ],
    ['with a day that does not exist', accepted, acceptedText.replace('{', '{"expires":"2027-02-30",'), 'expires'],
    ['with a prototype', accepted, acceptedText.replace('{', '{"__proto__":{"reason":"x"},'), '__proto__'],
    ['nested beyond all depth', accepted, '['.repeat(30_000), 'it is not JSON'],
    ['huge', accepted, ' '.repeat(70_000) + acceptedText, 'larger than 64 KiB'],
    ['cut off inside a conflict', accepted, `<<<<<<< HEAD\n${acceptedText}`, 'inside a merge conflict'],
    ['not named by a fingerprint', 'accepted/UPPER.json', acceptedText, '16 hexadecimal digits'],
  ])('%s', (_title, path, text, why) => {
    const { ledger, warnings } = read(path, text)
    expect(ledger.acceptances).toEqual([])
    expect(warnings).toEqual([expect.stringContaining(why)])
    expect(warnings[0]).toContain(`.leakgate/${path}`)
  })
})

describe('a damaged measurement is the user’s error, with file and line', () => {
  const good = '{"test":"a","growth":64}\n'
  it.each([
    ['cut off in mid-line', `${good}{"test":"b","gro`, 'it is cut off'],
    ['no JSON', `${good}test: b\n`, 'it is not JSON'],
    ['of wrong types', `${good}{"test":"b","growth":"64"}\n`, 'growth'],
    ['negative', `${good}{"test":"b","growth":-1}\n`, 'growth'],
    ['beyond all numbers', `${good}{"test":"b","growth":1e999}\n`, 'growth'],
    ['with an unknown key', `${good}{"test":"b","grwoth":1}\n`, 'grwoth'],
    ['with a prototype', `${good}{"test":"b","open":{"__proto__":1}}\n`, '__proto__'],
    ['of no test', `${good}{"growth":1}\n`, 'test'],
  ])('%s', (_title, text, why) => {
    const error = errorOf(measured, text)
    expect(error).toMatchObject({
      code: 'ledger-damaged',
      fault: 'user',
      place: { path: `.leakgate/${measured}`, line: 2 },
    })
    expect(error.message).toContain(why)
    expect(error.repair).toContain('leakgate baseline')
  })

  it('cut off inside a conflict', () => {
    expect(errorOf(measured, `${good}<<<<<<< HEAD\n${good}`).message).toContain('inside a merge conflict')
  })

  it('of a newer version', () => {
    expect(errorOf('version', '2\n')).toMatchObject({ code: 'ledger-version', fault: 'user' })
    expect(errorOf('version', conflict('1', '2'))).toMatchObject({ code: 'ledger-version' })
  })
})

describe('where nothing is lost', () => {
  it('a line twice counts once, the stricter, with a warning', () => {
    const { ledger, warnings } = read(measured, '{"test":"a","growth":64}\n{"test":"a","growth":32}\n')
    expect(ledger.baseline).toEqual([entry({ test: 'a', growth: 32 })])
    expect(warnings).toEqual([expect.stringContaining('holds a more than once')])
  })

  it('a byte order mark, carriage returns, blank lines and a missing last line end are read over', () => {
    expect(read(measured, '\uFEFF{"test":"a"}\r\n\r\n{"test":"b"}')).toEqual({
      ledger: { acceptances: [], baseline: [entry({ test: 'a' }), entry({ test: 'b' })] },
      warnings: [],
    })
  })

  it('a file of measurements with a strange name is left aside with a warning', () => {
    expect(read('measured/unit.jsonl', '{"test":"a"}').warnings).toEqual([
      expect.stringContaining('measured/unit.jsonl'),
    ])
  })

  it('any text at all ends in facts, warnings or an error for the user', () => {
    fc.assert(
      fc.property(fc.constantFrom(accepted, measured, 'version'), fc.string({ unit: 'binary' }), (path, text) => {
        try {
          read(path, text)
        } catch (error) {
          expect(error).toBeInstanceOf(LeakgateError)
        }
      }),
    )
  })
})

it('an environment comes back from the name of its file', () => {
  expect(read(measured, '{"test":"a"}').ledger.baseline[0]!.environment).toEqual(linux)
})
