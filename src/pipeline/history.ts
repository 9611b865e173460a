/** The history of measured and audited runs, in a file below the ledger that stays on this machine. */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Repository } from '../changes/git.ts'
import { surroundingsError } from '../errors.ts'
import { added, type HistoryReading, historyFile, prune, readHistory, writeHistory } from '../ledger/history.ts'
import { ledgerFolder } from '../ledger/names.ts'
import { replaceFile } from '../ledger/store.ts'
import type { HistoryEntry } from '../model/ledger.ts'
import type { Policy } from '../policy/schema.ts'

const fileOf = ({ root }: Repository): string => join(root, ledgerFolder, historyFile)

/** What was recorded, the oldest first; nothing where nothing ever was. */
export const recall = async (repo: Repository): Promise<HistoryEntry[]> => (await read(repo)).entries

const read = async (repo: Repository): Promise<HistoryReading> =>
  readHistory(await readFile(fileOf(repo), 'utf8').catch(() => ''))

/**
 * Adds entries within the policy's bounds and gives what is kept. Lines that cannot be read are set aside in a file
 * beside it. Throws a surroundings error where the disk refuses.
 */
export async function remember(
  repo: Repository,
  entries: readonly HistoryEntry[],
  bounds: Policy['history'],
  now: Date,
): Promise<HistoryEntry[]> {
  const file = fileOf(repo)
  const before = await read(repo)
  const kept = prune(added(before.entries, entries), bounds, now)
  try {
    await mkdir(dirname(file), { recursive: true })
    await ignoreBeside(file)
    if (before.corrupt.length > 0) await appendFile(`${file}.corrupt`, `${before.corrupt.join('\n')}\n`)
    await replaceFile(file, writeHistory(kept))
  } catch (error) {
    throw surroundingsError('ledger-not-written', [(error as Error).message], { path: file })
  }
  return kept
}

/** Has git ignore the history, unless the team has its own rules for the folder. */
async function ignoreBeside(file: string): Promise<void> {
  await writeFile(join(dirname(file), '.gitignore'), `${historyFile}*\n`, { flag: 'wx' }).catch(error => {
    if (error.code !== 'EEXIST') throw error
  })
}
