// Writes config/policy.schema.json, from which editors complete a policy. Needs the Node of node_modules, which runs
// TypeScript as it is: npm run schema.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { policyJsonSchema } from '../src/policy/json-schema.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
writeFileSync(join(root, 'config', 'policy.schema.json'), policyJsonSchema())
