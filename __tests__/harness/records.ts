/** Reads what tested processes wrote, and runs them with and without the harness. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

export interface Resource {
  kind: string
  path?: string
  line?: number
  symbol?: string
  detail?: string
  count?: number
}

// biome-ignore lint/suspicious/noExplicitAny: records are read as they come; tests look at single fields.
export type WireRecord = { kind: string } & Record<string, any>

/** All records below `folder`, one list a process, the process record's runner first. */
export function readRecords(folder: string): WireRecord[][] {
  // The stacks of a crash stand beside them.
  const names = readdirSync(folder).filter(name => name.endsWith('.ndjson'))
  return names.map(name =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line)),
  )
}

/** A project in a temporary folder. Files are given by name; folders are made. */
export function makeProject(files: Record<string, string>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'leakgate-project-')))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}

export interface Ran {
  code: number | null
  output: string
  records: WireRecord[]
}

/** The line (from 1) of the first line of `text` that contains `part`. */
export const lineOf = (text: string, part: string): number => {
  const index = text.split('\n').findIndex(line => line.includes(part))
  if (index < 0) throw new Error(`no line contains ${part}`)
  return index + 1
}

/** What the project's own Python says on PYTHONPATH goes after the harness. */
export const pythonHarness = join(import.meta.dirname, '..', '..', 'src', 'harness', 'python')
export const python = join(
  import.meta.dirname,
  '..',
  '..',
  '.venv',
  ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']),
)

/** Runs Python in `root`; with `settings` under the harness, without them plainly. */
export function runPython(root: string, args: string[], settings?: NodeJS.ProcessEnv): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-records-'))
  const harness = {
    LEAKGATE_RECORDS: folder,
    PYTHONPATH: [pythonHarness, settings?.PYTHONPATH].filter(Boolean).join(delimiter),
  }
  const ran = spawnSync(python, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...settings, ...(settings ? harness : {}) },
  })
  return { code: ran.status, output: ran.stdout + ran.stderr, records: readRecords(folder).flat() }
}

/** Output with what differs from run to run by nature made equal: times, addresses, random names. */
export const normalised = (output: string): string =>
  output
    .replace(/\d+\.\d+s\b/g, 'TIMEs')
    .replace(/0x[0-9a-f]+/g, 'ADDRESS')
    .replace(/\btmp\w{8}\b/g, 'TEMPORARY')
    .replace(/=+ (.*TIMEs) =+/g, '$1')

/** The last word on each test: the record of its end, overruled by what settled later. */
export function lastWord(records: WireRecord[]): Map<string, WireRecord> {
  const words = new Map<string, WireRecord>()
  for (const record of records)
    if (record.kind === 'test' || record.kind === 'settled')
      words.set(record.test, { ...words.get(record.test), ...record })
  return words
}
