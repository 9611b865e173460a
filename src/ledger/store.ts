/** The ledger on a disk or in a git revision. */
import { randomBytes } from 'node:crypto'
import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { surroundingsError, userError } from '../errors.ts'
import type { Ledger } from '../model/ledger.ts'
import { type LedgerReading, readLedger, writeLedger } from './files.ts'
import { ledgerFolder, versionFile } from './names.ts'

/** Where texts come from: paths below the ledger's folder, with `/`. */
export interface LedgerSource {
  /** Every file below the ledger's folder; none if there is no ledger. */
  list(): Promise<string[]>
  read(path: string): Promise<string>
}

const parts = ['accepted', 'measured']
const belongs = (path: string): boolean => path === versionFile || parts.some(part => path.startsWith(`${part}/`))

/** Reads a ledger from a source, such as a git revision's. `folder` is its path for messages. Throws user errors. */
export async function loadLedger(source: LedgerSource, folder: string = ledgerFolder): Promise<LedgerReading> {
  return readLedger(await textsOf(source), folder)
}

async function textsOf(source: LedgerSource): Promise<Map<string, string>> {
  const paths = (await source.list()).filter(belongs)
  const texts = new Map<string, string>()
  for (const path of paths) texts.set(path, await source.read(path))
  return texts
}

/** The ledger's folder in a work tree as a source. Links are refused: they could lead out of the repository. */
export function folderSource(folder: string): LedgerSource {
  return {
    list: async () => [
      ...(await regularFiles(folder, '')).filter(path => path === versionFile),
      ...(await Promise.all(parts.map(part => regularFiles(folder, part)))).flat(),
    ],
    read: path => readFile(join(folder, path), 'utf8'),
  }
}

async function regularFiles(folder: string, part: string): Promise<string[]> {
  const place = join(folder, part)
  const kind = await lstat(place).catch(unlessMissing)
  if (!kind) return []
  if (!kind.isDirectory()) throw userError('ledger-link', [], { path: place })
  const entries = (await readdir(place, { withFileTypes: true })).map(entry => ({
    path: [part, entry.name].filter(Boolean).join('/'),
    regular: entry.isFile(),
  }))
  const odd = entries.find(({ path, regular }) => belongs(path) && !regular)
  if (odd) throw userError('ledger-link', [], { path: join(folder, odd.path) })
  return entries.filter(({ regular }) => regular).map(({ path }) => path)
}

/**
 * Writes a ledger into its folder. Each file is replaced whole or not at all; files whose facts are gone are deleted,
 * files that could not be read as facts are left alone. Returns the paths that changed. Throws a surroundings error
 * where the disk refuses.
 */
export async function saveLedger(folder: string, ledger: Ledger): Promise<string[]> {
  const before = await textsOf(folderSource(folder))
  const after = writeLedger(ledger)
  const changed = [...after].filter(([path, text]) => before.get(path) !== text)
  const gone = [...before].filter(([path, text]) => !after.has(path) && holdsFacts(path, text)).map(([path]) => path)
  try {
    for (const [path, text] of changed) await replaceFile(join(folder, path), text)
    for (const path of gone) await rm(join(folder, path))
  } catch (error) {
    throw surroundingsError('ledger-not-written', [(error as Error).message], { path: folder })
  }
  return [...changed.map(([path]) => path), ...gone].sort()
}

function holdsFacts(path: string, text: string): boolean {
  const { acceptances, baseline } = readLedger(new Map([[path, text]])).ledger
  return acceptances.length + baseline.length > 0
}

/** Temporary file, flush, rename: a crash leaves the old file or the new one, never half of one. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `.writing-${randomBytes(6).toString('hex')}`)
  try {
    await writeFlushed(temporary, text)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function writeFlushed(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
