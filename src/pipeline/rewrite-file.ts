/** Replaces a file's content in one step: whoever reads it sees the old one or the new one, whole. */
import { randomUUID } from 'node:crypto'
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { surroundingsError } from '../errors.ts'

/**
 * @param before what the file must still hold
 * @param root where the file must lie, however links lead to it; undefined outside of a repository
 */
export async function rewriteFile(
  file: string,
  before: Buffer,
  after: Buffer,
  root: string | undefined,
): Promise<void> {
  try {
    const real = await realpath(file)
    if (root !== undefined && leaves(root, real))
      throw surroundingsError('not-rewritten', [file, 'a link leads out of the repository'])
    if (!(await readFile(real)).equals(before)) throw surroundingsError('changed-meanwhile', [file])
    await replace(real, after)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined || !(error as NodeJS.ErrnoException).syscall) throw error
    throw surroundingsError('not-rewritten', [file, (error as Error).message])
  }
}

function leaves(root: string, real: string): boolean {
  const way = relative(root, real)
  return isAbsolute(way) || way.split(sep)[0] === '..'
}

/** Beside the file, so that the last step is a rename within one file system. */
async function replace(file: string, content: Buffer): Promise<void> {
  const { mode } = await stat(file)
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}`)
  try {
    const handle = await open(beside, 'wx', mode)
    try {
      await handle.chmod(mode)
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, file)
  } finally {
    await rm(beside, { force: true })
  }
}
