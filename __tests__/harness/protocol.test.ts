import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRecords, readRecords } from '../../src/harness/protocol.ts'
import { folderWith } from './suite-runs.ts'

const line = (value: unknown) => `${JSON.stringify(value)}\n`
const begin = {
  kind: 'process',
  protocol: 1,
  runner: 'pytest',
  pid: 1,
  parent: 0,
  runtime: 'python3.11',
  version: '3.11.7',
}
const test = { kind: 'test', test: 'a', outcome: 'passed', duration: 1, resources: [], released: [] }

describe('the records of a process', () => {
  it('are read in their order, unknown kinds and fields left out', () => {
    const { records, problems } = parseRecords(line({ ...begin, more: 1 }) + line({ kind: 'later' }) + line(test))
    expect(records.map(record => record.kind)).toEqual(['process', 'test'])
    expect(problems).toEqual([])
  })

  it('whose last line is half written keep the others, and say so', () => {
    const { records, problems } = parseRecords(`${line(begin)}${line(test).slice(0, 20)}`)
    expect(records).toHaveLength(1)
    expect(problems).toEqual([expect.stringContaining('cut off')])
  })

  it('that are garbage are counted and named', () => {
    const { records, problems } = parseRecords(
      `${line(begin)}garbage\n[1]\n${line({ ...test, outcome: 'great' })}${line(test)}`,
    )
    expect(records).toHaveLength(2)
    expect(problems).toEqual(['3 of its lines are no record (the first: line 2)'])
  })

  it('with one forged resource keep the rest of the test', () => {
    const resources = [{ kind: 'file', line: -4 }, { kind: 'socket' }, 'x', { kind: 'a'.repeat(9999) }]
    const { records } = parseRecords(line({ ...test, resources }))
    expect(records).toEqual([expect.objectContaining({ resources: [{ kind: 'socket' }] })])
  })

  it('of another protocol are told', () => {
    expect(parseRecords(line({ ...begin, protocol: 7 })).problems).toEqual([expect.stringContaining('protocol 7')])
  })

  it('never make the reader throw, whatever they hold', () => {
    const anything = fc.oneof(fc.string(), fc.json(), fc.constant(JSON.stringify(test)))
    fc.assert(
      fc.property(fc.array(anything), lines => {
        const { records, problems } = parseRecords(lines.join('\n'))
        return Array.isArray(records) && Array.isArray(problems)
      }),
    )
  })

  it('are found in a folder beside things that are none', async () => {
    const folder = await folderWith({ '1-a.ndjson': line(begin) + line(test), 'notes.txt': 'x' })
    await mkdir(join(folder, '2-b.ndjson'))
    await writeFile(join(folder, '3-c.ndjson'), Buffer.from([0xff, 0xfe, 0x0a]))
    await appendFile(join(folder, '1-a.ndjson'), line(test))
    const read = await readRecords(folder)
    expect(read.map(({ records, problems }) => [records.length, problems.length])).toEqual([
      [3, 0],
      [0, 1],
      [0, 1],
    ])
    expect(await readRecords(join(folder, 'missing'))).toEqual([])
  })
})
