/** What a file of the ledger may hold, to the letter: whatever is not exactly right is not believed. */
import { z } from 'zod'

const amount = z.number().min(0)
const text = z.string().min(1)

const acceptance = z.strictObject({
  rule: text,
  path: text,
  symbol: z.string(),
  reason: z.string(),
  expires: z.iso.date().optional(),
})

const measured = z.strictObject({
  test: text,
  growth: amount.optional(),
  objects: amount.optional(),
  peak: z.strictObject({ value: amount, spread: amount }).optional(),
  cpu: amount.optional(),
  duration: amount.optional(),
  open: z.record(z.string(), z.number().int().min(0)).default({}),
  first: z.strictObject({ growth: amount.optional(), peak: amount.optional() }).default({}),
})

export type AcceptanceFile = z.output<typeof acceptance>
export type MeasuredLine = z.output<typeof measured>

/** Thrown by the parsers below; its message says what is wrong in the user's words. */
export class Malformed extends Error {}

/** Reads the text of an acceptance. Throws Malformed. */
export const parseAcceptance = (json: string): AcceptanceFile => parse(acceptance, json)

/** Reads one line of a file of measurements. Throws Malformed. */
export const parseMeasured = (json: string): MeasuredLine => parse(measured, json)

function parse<S extends z.ZodType>(schema: S, json: string): z.output<S> {
  const result = schema.safeParse(parseJson(json))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Malformed(issue ? [...issue.path.map(String), issue.message].join(': ') : 'not what leakgate writes')
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json, (key, value) => {
      if (key === '__proto__') throw new Malformed('__proto__ is not a name leakgate writes')
      return value
    })
  } catch (error) {
    if (error instanceof Malformed) throw error
    throw new Malformed(isCutOff(json) ? 'it is cut off' : 'it is not JSON')
  }
}

const isCutOff = (json: string): boolean => json.trimStart().startsWith('{') && !json.trimEnd().endsWith('}')
