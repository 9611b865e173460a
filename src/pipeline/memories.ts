/**
 * Where what was learnt of a project's files is kept from run to run: in the user's own cache folder, out of reach of
 * what a pull request brings. Nothing depends on it: what cannot be read is learnt anew, what cannot be written is not.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Memory } from '../scan/project/memory.ts'
import type { ScanOptions } from '../scan/scan.ts'
import { build } from '../version.ts'
import { cacheFolder } from './cache-folder.ts'

/** Milliseconds after which a file that nobody wrote is removed: what an older leakgate or a deleted project left. */
const lifetime = 30 * 24 * 3600 * 1000

export class Memories {
  private readonly folder: string | undefined
  private readonly project: string
  private readonly opened = new Map<string, { memory: Memory; before: string | undefined }>()

  /** @param folder where they are kept; without one they last as long as the process */
  constructor(folder: string | undefined, project: string) {
    this.folder = folder
    this.project = project
  }

  /** What was learnt under the same build of leakgate with the same resources and limits. */
  for({ resources, maxFileSize }: ScanOptions): Memory {
    const key = JSON.stringify([build, this.project, resources, maxFileSize])
    const name = `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`
    const known = this.opened.get(name)
    if (known) return known.memory
    const before = this.read(name)
    const memory = remembered(before)
    this.opened.set(name, { memory, before })
    return memory
  }

  /** Writes what is new. */
  save(): void {
    const { folder } = this
    if (folder === undefined) return
    try {
      for (const [name, { memory, before }] of this.opened) {
        const text = memory.toText()
        if (text !== before) write(folder, name, text)
      }
    } catch {
      // A full disk or a folder of somebody else's costs time, not truth.
    }
  }

  private read(name: string): string | undefined {
    try {
      return this.folder === undefined ? undefined : readFileSync(join(this.folder, name), 'utf8')
    } catch {
      return undefined
    }
  }
}

/** @param asked false after --no-cache */
export const memoriesOf = ({ root }: { root: string }, env: NodeJS.ProcessEnv, asked: boolean): Memories =>
  new Memories(asked ? cacheFolder(env) : undefined, root)

function remembered(text: string | undefined): Memory {
  if (text === undefined) return new Memory()
  try {
    return Memory.from(text)
  } catch {
    return new Memory()
  }
}

/** Whole or not at all: two runs may write at once. */
function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const aside = join(folder, `${name}.${process.pid}`)
  writeFileSync(aside, text, { mode: 0o600 })
  renameSync(aside, join(folder, name))
  const oldest = Date.now() - lifetime
  for (const entry of readdirSync(folder)) {
    const file = join(folder, entry)
    const found = statSync(file)
    if (found.isFile() && found.mtimeMs < oldest) rmSync(file, { force: true })
  }
}
