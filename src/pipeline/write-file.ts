/** Writes a file where a person asked for it, making the folders that are missing. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

export async function writeInto(file: string, text: string | Buffer): Promise<void> {
  await makeFolder(dirname(file))
  await writeFile(file, text)
}

/** One level at a time: Node's recursive mkdir never ends where a file system refuses with ENOENT, as /proc does. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await mkdir(folder)
  }
}
