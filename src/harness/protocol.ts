/**
 * What a tested process tells the orchestrator, version 1: one JSON object a line, appended to a file of its own in the
 * records folder (`<pid>-<random>.ndjson`, UTF-8). Numbers are bytes, milliseconds and counts; paths are absolute and
 * native. A process that runs no test writes no file, but for the first Python process of a command: it says at its end what
 * it left open, as the one `test` of the runner `process`. Unknown kinds and fields are ignored, so that either side may grow.
 *
 * Tests run arbitrary code and can forge what stands here: every line is checked, none is trusted to be whole.
 */
import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

export const protocolVersion = 1

/** The variables by which a process learns that it is measured. */
export const variables = {
  /** Folder of the records; the harness does nothing without it. */
  records: 'LEAKGATE_RECORDS',
  /** Marks every process of one suite, for the watchdog. */
  suite: 'LEAKGATE_SUITE',
  /** `off`, `screen` (every passed test is screened, those that grow are confirmed), `all`, or a file of test ids. */
  confirm: 'LEAKGATE_CONFIRM',
  /** File of test ids that are never repeated, one a line; `*` stands for anything. */
  noRepeat: 'LEAKGATE_NO_REPEAT',
  /** File of patterns like those, most wanted first: these tests are repeated before the others. */
  first: 'LEAKGATE_FIRST',
  /** Milliseconds that the repeats of one process may take together; as long as its run took, at least 60 s, if unset. */
  repeatBudget: 'LEAKGATE_REPEAT_BUDGET',
  /** Bytes that the repeats of one process may keep together. */
  repeatMemory: 'LEAKGATE_REPEAT_MEMORY',
  /** Set where a process may have to say what grew (a hard budget): it then counts its objects before the first test. */
  growers: 'LEAKGATE_GROWERS',
  /** Resident bytes of a process at which, between tests, it closes what finished tests leaked; never, if unset. */
  cleanupAt: 'LEAKGATE_CLEANUP_AT',
  batch: 'LEAKGATE_BATCH',
  warmUps: 'LEAKGATE_WARMUPS',
  checkpoints: 'LEAKGATE_CHECKPOINTS',
  frames: 'LEAKGATE_FRAMES',
} as const

const text = z.string().max(4096)
const quantity = z.number().min(0)
const levels = z.array(z.number()).max(1000)
/** A list whose bad entries are dropped: one odd entry does not cost a test its other facts. */
const listOf = <T extends z.ZodType>(entry: T, most: number) =>
  z.array(entry.optional().catch(undefined)).max(most).transform(kept)
const kept = <T>(entries: (T | undefined)[]): T[] => entries.filter(entry => entry !== undefined)

const resource = z.object({
  kind: text,
  path: text.optional(),
  line: z.number().int().min(1).optional(),
  symbol: text.optional(),
  detail: text.optional(),
  count: z.number().int().min(1).optional(),
  /** How many of them the collector closed, which is no release. */
  collected: z.number().int().min(1).optional(),
})
const released = z.object({ path: text, line: z.number().int().min(1), times: z.number().int().min(1) })
const growingType = z.object({ type: text, count: z.number() })
const holder = z.enum(['project', 'dependency', 'standard library', 'runner'])
const frame = z.object({ path: text, line: z.number().int().min(1) })
const stack = z.object({
  kind: text,
  path: text,
  line: z.number().int().min(1),
  symbol: text,
  /** Who holds what grew; only the project's own growth is its leak. */
  owner: holder.default('project'),
  /** What grew there in an iteration, and how much of it the line itself allocated, not what it called. */
  bytes: z.number().default(0),
  direct: z.number().default(0),
  /** The whole stack of the largest part, innermost first. */
  frames: listOf(frame, 100).default([]),
})
/** A root that keeps what grew alive, as one would write it (`app.cache.STORE[...]`). */
const root = z.object({ owner: holder, name: text, path: text.optional() })

const resources = listOf(resource, 10_000).default([])
const releases = listOf(released, 10_000).default([])

const recordSchema = z.discriminatedUnion('kind', [
  /** First line of a file. */
  z.object({
    kind: z.literal('process'),
    protocol: z.number(),
    /** `unittest`, `pytest`, `node:test`; `process` for one that is measured as a whole. */
    runner: text,
    pid: z.number().int(),
    parent: z.number().int(),
    /** `python3.11`, `node24` */
    runtime: text,
    version: text,
  }),
  /** A test begins. Without a later record of the same test, it was running when the process hung or died. */
  z.object({ kind: z.literal('start'), test: text, phase: z.enum(['run', 'repeat']) }),
  /** A test ended. `resources`: acquired while it ran and not explicitly released by now. */
  z.object({
    kind: z.literal('test'),
    test: text,
    outcome: z.enum(['passed', 'failed', 'skipped']),
    duration: quantity,
    cpu: quantity.optional(),
    /** Bytes by system calls of this process. */
    io: z.object({ read: quantity, written: quantity }).optional().catch(undefined),
    resources,
    released: releases,
  }),
  /** The normal run is over, wide fixtures are torn down: replaces `resources` and `released` of the test. */
  z.object({ kind: z.literal('settled'), test: text, resources, released: releases }),
  /** Levels at the checkpoints of a repeated test, `batch` iterations apart, the first after the warm-ups. */
  z.object({
    kind: z.literal('repeat'),
    test: text,
    phase: z.enum(['screen', 'confirm']),
    batch: z.number().int().min(1),
    /** Allocated blocks or objects; empty where the runtime does not count them. */
    blocks: levels.default([]),
    bytes: levels.optional(),
    /** Resources opened and never explicitly released since the warm-ups. */
    open: levels.default([]),
    /** A further stretch of iterations grew at less than half the rate: a bounded cache that was filling. */
    levelled: z.boolean().default(false),
    objects: listOf(growingType, 1000).optional(),
    resources: resources.optional(),
    stacks: listOf(stack, 1000).default([]),
    held: listOf(root, 100).default([]),
    /** Bytes an iteration that the language's own allocators saw grow; beyond them it is native memory. */
    traced: z.number().optional(),
    /** A screen's own answer: false clears the test. */
    grew: z.boolean().optional(),
  }),
  /** The test was not repeated, or not to the end. */
  z.object({ kind: z.literal('unrepeated'), test: text, reason: text }),
  /** `run`: the normal run ended, repeats begin. `process`: the last line of a process that ended in order. */
  z.object({
    kind: z.literal('end'),
    phase: z.enum(['run', 'process']),
    /** CPU milliseconds of this process so far. */
    cpu: quantity.optional(),
    /** Its highest resident bytes in the normal run, where the system tells. */
    peak: quantity.optional(),
  }),
  /** The process answers this signal with its stacks, to the file beside its records that `descriptor` leads to. */
  z.object({
    kind: z.literal('answers'),
    signal: z.number().int().min(1).max(64),
    descriptor: z.number().int().min(3),
  }),
  /** And with what it holds; the last one counts. */
  z.object({
    kind: z.literal('snapshot'),
    /** The test that ran. */
    running: text.optional(),
    resources,
    growers: listOf(z.object({ type: text, count: z.number(), bytes: z.number() }), 1000).default([]),
  }),
  /** What the harness could not do. */
  z.object({ kind: z.literal('problem'), message: text }),
])

export type HarnessRecord = z.output<typeof recordSchema>
export type RecordOf<K extends HarnessRecord['kind']> = Extract<HarnessRecord, { kind: K }>

/** The records of one process in the order they were written, and what was wrong with them. */
export interface ProcessRecords {
  file: string
  records: HarnessRecord[]
  problems: string[]
  /** The stacks that it wrote beside them. */
  stacks?: string
}

/** Bytes of one file of records that are read; a forged or runaway file does not exhaust our own memory. */
const mostBytes = 64 * 1024 * 1024
const mostOfStacks = 1024 * 1024
const mostFiles = 10_000
const kinds = new Set<string>(recordSchema.options.map(option => option.shape.kind.value))

/** Reads all records of a suite. Never throws: what cannot be read is a problem of its file. */
export async function readRecords(folder: string): Promise<ProcessRecords[]> {
  const names = (await readdir(folder).catch(() => [])).filter(name => name.endsWith('.ndjson')).sort()
  const result: ProcessRecords[] = []
  for (const name of names.slice(0, mostFiles)) result.push(await readFileOfRecords(join(folder, name)))
  if (names.length > mostFiles)
    result.push({ file: folder, records: [], problems: [`${names.length - mostFiles} files of records were not read`] })
  return result
}

async function readFileOfRecords(file: string): Promise<ProcessRecords> {
  try {
    // A test could have planted a pipe or a device here, which would be read for ever.
    if (!(await stat(file)).isFile()) return { file, records: [], problems: ['is not a regular file and was not read'] }
    const { text, cut } = await readStart(file, mostBytes)
    const { records, problems } = parseRecords(text)
    const stacks = await readStacks(file)
    return {
      file,
      records,
      problems: cut ? [...problems, `only the first ${mostBytes} bytes were read`] : problems,
      ...(stacks !== '' && { stacks }),
    }
  } catch (error) {
    return { file, records: [], problems: [`could not be read: ${(error as Error).message}`] }
  }
}

/** Where the fault handler writes, for the process with these records. */
export const stacksFile = (records: string): string => records.replace(/\.ndjson$/, '.stacks')

/** What it wrote; nothing where there is no such file. */
export async function readStacks(records: string): Promise<string> {
  const file = stacksFile(records)
  const isFile = await stat(file).then(
    status => status.isFile(),
    () => false,
  )
  return isFile ? (await readStart(file, mostOfStacks)).text : ''
}

async function readStart(file: string, most: number): Promise<{ text: string; cut: boolean }> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, most)), 0)
    return { text: buffer.toString('utf8', 0, bytesRead), cut: size > most }
  } finally {
    await handle.close()
  }
}

/** Records out of the text of one file; lines that are none are counted and named, never thrown. */
export function parseRecords(text: string): { records: HarnessRecord[]; problems: string[] } {
  const lines = text.split('\n')
  const problems: string[] = []
  const unfinished = lines.pop()
  if (unfinished) problems.push('its last record is cut off: the process was ended while it wrote')
  const records: HarnessRecord[] = []
  const bad: number[] = []
  lines.forEach((line, index) => {
    const record = parseLine(line)
    if (record === 'bad') bad.push(index + 1)
    else if (record) records.push(record)
  })
  if (bad.length > 0)
    problems.push(`${bad.length} of its lines ${bad.length > 1 ? 'are' : 'is'} no record (the first: line ${bad[0]})`)
  const [first] = records
  if (first?.kind === 'process' && first.protocol !== protocolVersion)
    problems.push(`it speaks protocol ${first.protocol}, this orchestrator ${protocolVersion}`)
  return { records, problems }
}

function parseLine(line: string): HarnessRecord | 'bad' | undefined {
  if (line.trim() === '') return undefined
  try {
    const value: unknown = JSON.parse(line)
    const result = recordSchema.safeParse(value)
    if (result.success) return result.data
    const kind = (value as { kind?: unknown } | null)?.kind
    return typeof kind === 'string' && !kinds.has(kind) ? undefined : 'bad'
  } catch {
    return 'bad'
  }
}
