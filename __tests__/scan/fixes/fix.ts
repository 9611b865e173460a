/** Repairs a source text as `leakgate fix` would, for the tests of this folder. */
import { expect } from 'vitest'
import { repairFile } from '../../../src/scan/fixes/repair.ts'
import { scan } from '../../../src/scan/scan.ts'

export const repair = (text: string | Buffer, path: string) =>
  repairFile({ path, bytes: Buffer.from(text as string) }, {}, () => true)

/** What a repair must make of a text. */
export interface Case {
  /** What is repaired, or why nothing is. */
  title: string
  before: string
  /** Absent where nothing is repaired. */
  after?: string
}

/** The repaired text is what is expected, a second run does nothing, and the scanner finds nothing more in it. */
export async function check({ before, after = before }: Case, path: string): Promise<void> {
  const first = await repair(before, path)
  expect(first.after.toString()).toBe(after)
  const second = await repair(first.after, path)
  expect(second.repaired).toEqual([])
  expect(second.after).toEqual(first.after)
  if (after === before) return
  const { findings } = await scan([{ path, bytes: first.after }], { everyFile: true })
  expect(findings.map(f => f.message)).toEqual([])
}

/** What is offered for a text that must stay as it is: the doubts, each with the text that the offer would make. */
export async function offers(text: string, path: string): Promise<{ doubt: string | undefined; text: string }[]> {
  const { after, offered } = await repair(text, path)
  expect(after.toString()).toBe(text)
  return offered.map(({ fix }) => ({ doubt: fix.doubt, text: edited(text, fix.edits) }))
}

const edited = (text: string, edits: { start: number; end: number; text: string }[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, e) => result.slice(0, e.start) + e.text + result.slice(e.end), text)
