/** The policy's shape and its defaults. The schema carries the defaults; the JSON Schema in `config/` is made from it. */
import { z } from 'zod'
import { severities } from '../model/finding.ts'
import { resourceSchema } from '../scan/catalogue.ts'
import { duration, share, size } from './units.ts'

const name = z.string().min(1)
const globs = z.array(z.string().min(1))
const day = z.iso.date({ error: 'a day as YYYY-MM-DD' })

const openLimits = z
  .record(z.string(), z.number().int().min(0))
  .describe('How many of a kind may stay open after a test: { thread: 0, socket: 2 }')

/** Growth over the ledger: bytes an iteration, or per cent. */
const growth = z.union([size, share.transform(value => ({ share: value }))])

const budget = z.strictObject({
  peak: size.optional().describe('Resident memory of the process tree'),
  growth: growth.optional().describe('Bytes an iteration, or per cent against the ledger'),
  cpu: duration.optional(),
  duration: duration.optional(),
  open: openLimits.optional(),
  hard: z.boolean().default(false).describe('End the suite when the critical threshold is passed'),
})

const suite = z.strictObject({
  command: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .describe('The test command, as in a terminal'),
  runtime: z.enum(['python', 'node', 'other']).default('other').describe('Which harness is loaded into the process'),
  workingDirectory: z.string().default('.').describe('Relative to the policy’s own folder'),
  timeout: duration.default(30 * 60e3),
  paths: globs.default(['**']).describe('The suite runs when the change touches one of these'),
  environment: z.array(name).default([]).describe('Names of variables that the suite may see beside the allow-list'),
  confirm: z.enum(['suspects', 'all', 'never']).default('suspects'),
  budget: budget.optional(),
})

const service = z.strictObject({
  paths: globs.default([]),
  suites: z.array(name).default([]),
  tests: globs.default([]).describe('Test ids, with * as wildcard'),
  budget: budget.optional(),
})

export const policySchema = z.strictObject({
  version: z.literal(1).default(1),
  scan: z
    .strictObject({
      include: globs.default(['**/*.{py,pyi,pyw,js,jsx,mjs,cjs,ts,tsx,mts,cts}']),
      exclude: globs.default([
        '**/node_modules/**',
        '**/.venv/**',
        '**/venv/**',
        '**/dist/**',
        '**/build/**',
        '**/*.min.js',
        '**/vendor/**',
        '**/third_party/**',
      ]),
      maxFileSize: size.default(2e6),
      resources: z
        .strictObject({ python: z.array(resourceSchema).default([]), javascript: z.array(resourceSchema).default([]) })
        .prefault({})
        .describe('Further kinds of resources, beside the shipped catalogue'),
      off: z.array(name).default([]).describe('Rules that are not applied'),
    })
    .prefault({}),
  suites: z.record(name, suite).default({}),
  services: z.record(name, service).default({}),
  budgets: z
    .strictObject({
      global: budget.optional(),
      test: budget.optional().describe('For every single test'),
      tests: z.record(name, budget).default({}).describe('By test id, with * as wildcard'),
    })
    .prefault({}),
  thresholds: z.strictObject({ warning: share.default(0.8), critical: share.default(0.95) }).prefault({}),
  detection: z
    .strictObject({
      floorBytes: size.default(64).describe('Growth an iteration below which nothing is said'),
      floorObjects: z.number().min(0).default(0.15),
      warmUps: z.number().int().min(0).default(3),
      repeats: z.number().int().min(4).default(8),
      batch: z.number().int().min(1).default(16),
      frames: z.number().int().min(1).max(100).default(25),
      timeBudget: duration.optional().describe('For confirming; as long as the suite itself, at least 60 s, if absent'),
      failingTests: z.enum(['fail', 'report']).default('fail'),
      never: globs.default([]).describe('Tests that are never repeated, as they touch other systems'),
    })
    .prefault({}),
  autoCleanup: z
    .strictObject({
      enabled: z.boolean().default(false),
      at: share
        .default(0.9)
        .describe('Share of a peak budget at which the harness collects and closes leaked resources'),
    })
    .prefault({}),
  alerts: z
    .array(
      z.strictObject({
        url: z.url({ protocol: /^https$/, error: 'an https address' }),
        format: z.enum(['json', 'slack', 'teams', 'discord']).default('json'),
        on: z.array(z.enum(['failed', 'budget', 'watchdog'])).default(['failed']),
      }),
    )
    .default([]),
  ledger: z
    .strictObject({
      expiryWarning: duration.default(14 * 86_400e3),
    })
    .prefault({}),
  history: z
    .strictObject({
      entries: z.number().int().min(1).default(10_000),
      retention: duration.default(30 * 86_400e3),
    })
    .prefault({}),
  block: z
    .strictObject({
      at: z.enum(severities).default('high').describe('New findings at or above this line fail the gate'),
      coverage: share
        .optional()
        .describe('The least share of proved and exercised acquisitions among those a change adds'),
    })
    .prefault({}),
  approval: z
    .strictObject({
      label: z
        .string()
        .min(1)
        .default('leakgate: approved')
        .describe('The label with which a maintainer approves what the pull request itself accepts'),
    })
    .prefault({}),
  reportOnly: z.strictObject({ until: day }).optional().describe('Nothing blocks up to and including this day'),
})

/** A policy with every default filled in. Sizes in bytes, durations in milliseconds, shares between 0 and 1. */
export type Policy = z.output<typeof policySchema>
export type Suite = Policy['suites'][string]
export type Service = Policy['services'][string]
export type Budget = NonNullable<Suite['budget']>

export const defaultPolicy: Policy = policySchema.parse({})
