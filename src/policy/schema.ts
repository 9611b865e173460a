/** The policy's shape and its defaults. The schema carries the defaults; the JSON Schema in `config/` is made from it. */
import { z } from 'zod'
import { severities } from '../model/finding.ts'
import { resourceSchema } from '../scan/catalogue.ts'
import { duration, percentage, share, size } from './units.ts'

const name = z.string().min(1)
const globs = z.array(z.string().min(1))
const day = z.iso.date({ error: 'a day as YYYY-MM-DD' })
const commandWords = 'a command, as one text or as a list of its words'
const command = z.union([z.string().regex(/\S/, { error: commandWords }), z.array(z.string().min(1)).min(1)], {
  error: commandWords,
})

// Node's timers hold 31 bits of milliseconds: a longer one would fire at once.
const timeout = duration.refine(value => value > 0 && value < 2 ** 31, {
  error: 'a duration above zero and of at most 24 d',
})

const openLimits = z
  .record(name, z.number().int().min(0))
  .describe('How many of a kind may stay open after a test: { thread: 0, socket: 2 }')

/** Growth over the ledger: bytes an iteration, or per cent. */
const growth = z.union([size, percentage.transform(value => ({ share: value }))])

const budget = z
  .strictObject({
    peak: size.optional().describe('Resident memory of the process tree'),
    growth: growth.optional().describe('Bytes an iteration, or per cent against the ledger'),
    cpu: duration.optional().describe('CPU time of the process tree'),
    duration: duration.optional().describe('Time on the wall clock'),
    open: openLimits.optional(),
    hard: z.boolean().default(false).describe('End the suite when the critical threshold is passed'),
  })
  .describe('Limits; what is not named is not limited')

const suite = z
  .strictObject({
    command: command.describe('The test command, as in a terminal'),
    runtime: z.enum(['python', 'node', 'other']).default('other').describe('Which harness is loaded into the process'),
    workingDirectory: name.default('.').describe('Relative to the policy’s own folder'),
    timeout: timeout.prefault('30 min').describe('After this the suite is ended and the gate fails'),
    paths: globs.default(['**']).describe('The suite runs when the change touches one of these'),
    environment: z.array(name).default([]).describe('Names of variables that the suite may see beside the allow-list'),
    confirm: z
      .enum(['suspects', 'all', 'never'])
      .default('suspects')
      .describe('Which tests are repeated to confirm a leak; never for tests that touch other systems'),
    budget: budget.optional(),
  })
  .describe('A test command that is run under the harness')

const service = z
  .strictObject({
    paths: globs.default([]).describe('The files that belong to the service'),
    suites: z.array(name).default([]).describe('Names of suites whose measurements count for the service'),
    tests: globs.default([]).describe('Test ids, with * as wildcard'),
    budget: budget.optional(),
  })
  .describe('A set of paths and of suites or tests with a budget of its own')

const scan = z
  .strictObject({
    include: globs
      .default(['**/*.{py,pyi,pyw,js,jsx,mjs,cjs,ts,tsx,mts,cts}'])
      .describe('Files that are scanned, relative to the policy’s own folder'),
    exclude: globs
      .default([
        '**/node_modules/**',
        '**/.venv/**',
        '**/venv/**',
        '**/dist/**',
        '**/build/**',
        '**/*{.,-}min.js',
        '**/*.bundle.js',
        '**/vendor/**',
        '**/vendored/**',
        '**/_vendor/**',
        '**/third_party/**',
        '**/third-party/**',
        '**/bower_components/**',
        '**/jspm_packages/**',
      ])
      .describe('Files that are not; replaces the default list'),
    maxFileSize: size.prefault('2 MB').describe('Larger files are named as skipped'),
    resources: z
      .strictObject({ python: z.array(resourceSchema).default([]), javascript: z.array(resourceSchema).default([]) })
      .prefault({})
      .describe('Further kinds of resources, beside the shipped catalogue'),
    off: z.array(name).default([]).describe('Rules that are not applied'),
  })
  .describe('What the static scan reads')

const detection = z
  .strictObject({
    floorBytes: size.prefault('64 B').describe('Growth an iteration below which nothing is said'),
    floorObjects: z.number().min(0).default(0.15).describe('The same for allocated objects an iteration'),
    warmUps: z.number().int().min(0).default(3).describe('Repetitions before measuring starts'),
    repeats: z.number().int().min(4).default(8).describe('Checkpoints of a suspect'),
    batch: z.number().int().min(1).default(16).describe('Iterations between two checkpoints of a suspect'),
    frames: z.number().int().min(1).max(100).default(25).describe('Depth of the stacks that are kept'),
    timeBudget: duration
      .optional()
      .describe('For repeating the tests of one process; if absent as long as the suite ran, at least 60 s'),
    failingTests: z.enum(['fail', 'report']).default('fail').describe('Whether tests that fail fail the gate'),
    never: globs.default([]).describe('Tests that are never repeated, as they touch other systems'),
  })
  .describe('How the harness tells a leak from noise')

const alert = z.strictObject({
  url: z.url({ protocol: /^https$/, error: 'an https address' }).meta({ pattern: '^https://' }),
  format: z.enum(['json', 'slack', 'teams', 'discord']).default('json'),
  on: z.array(z.enum(['failed', 'budget', 'watchdog'])).default(['failed']),
})

export const policySchema = z.strictObject({
  version: z.literal(1).default(1).describe('Of the policy’s format'),
  scan: scan.prefault({}),
  suites: z.record(name, suite).default({}).describe('Test commands by name'),
  services: z.record(name, service).default({}).describe('Services by name'),
  budgets: z
    .strictObject({
      global: budget.optional().describe('For each suite as a whole'),
      test: budget.optional().describe('For every single test'),
      tests: z.record(name, budget).default({}).describe('By test id, with * as wildcard'),
    })
    .prefault({}),
  thresholds: z
    .strictObject({ warning: share.prefault('80 %'), critical: share.prefault('95 %') })
    .prefault({})
    .describe('Shares of a budget'),
  detection: detection.prefault({}),
  autoCleanup: z
    .strictObject({
      enabled: z.boolean().default(false),
      at: share
        .prefault('90 %')
        .describe('Share of a peak budget at which the harness collects and closes leaked resources'),
    })
    .prefault({}),
  alerts: z.array(alert).default([]).describe('Addresses that are told of a failure'),
  ledger: z
    .strictObject({
      expiryWarning: duration.prefault('14 d').describe('How long before its expiry an acceptance is warned about'),
    })
    .prefault({}),
  history: z
    .strictObject({
      entries: z.number().int().min(1).default(10_000).describe('Entries that are kept'),
      retention: duration.prefault('30 d').describe('How long an entry is kept'),
    })
    .prefault({}),
  block: z
    .strictObject({
      at: z.enum(severities).default('high').describe('New findings at or above this line fail the gate'),
      coverage: share
        .optional()
        .describe('The least share of proved and exercised acquisitions among those a change adds'),
      ratchet: z
        .boolean()
        .default(false)
        .describe('That share of the whole repository may not fall below what it is at the base'),
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
  reportOnly: z
    .strictObject({ until: day.describe('Nothing blocks up to and including this day') })
    .optional()
    .describe('For a start: the gate reports and blocks nothing'),
})

/** A policy with every default filled in. Sizes in bytes, durations in milliseconds, shares between 0 and 1. */
export type Policy = z.output<typeof policySchema>
/** A policy as it is written: units as text, defaults left out. */
export type PolicyInput = z.input<typeof policySchema>
export type Suite = Policy['suites'][string]
export type Service = Policy['services'][string]
export type Budget = NonNullable<Suite['budget']>

export const defaultPolicy: Policy = policySchema.parse({})
