/** The policy's schema for editors: JSON Schema of what people write, draft 7, which they complete best. */
import { z } from 'zod'
import { policySchema } from './schema.ts'

/** The text of `config/policy.schema.json`. */
export function policyJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-7' })
  return `${JSON.stringify({ $schema, title: 'leakgate policy', ...schema }, undefined, 2)}\n`
}
