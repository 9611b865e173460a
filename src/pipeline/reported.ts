/** The findings of a verdict that `leakgate check` or the Action wrote as JSON. */
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { userError } from '../errors.ts'
import type { Acceptance } from '../model/ledger.ts'

/** What an acceptance says of the finding that it is for. */
export type Accepting = Pick<Acceptance, 'fingerprint' | 'rule' | 'path' | 'symbol'>

const findings = z.array(
  z.object({
    fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
    rule: z.string(),
    path: z.string(),
    symbol: z.string(),
  }),
)
const written = z.object({
  version: z.literal(1),
  verdict: z.object({ findings: z.object({ new: findings, known: findings }) }),
})

/** Throws 'no-verdict' for a file that holds something else, or cannot be read. */
export async function reportedFindings(file: string, asNamed: string): Promise<Accepting[]> {
  try {
    const { verdict } = written.parse(JSON.parse(await readFile(file, 'utf8')))
    return [...verdict.findings.new, ...verdict.findings.known]
  } catch (error) {
    const detail = error instanceof z.ZodError ? 'it holds something else' : (error as Error).message
    throw userError('no-verdict', [asNamed, detail])
  }
}
