/**
 * Which processes of a running suite are past their normal run and repeat tests now, as their records say while they are
 * written. What a repeat uses is of the harness's making and counts for nothing that the suite is held to.
 */
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseRecords } from './protocol.ts'

export interface Phase {
  /** `run` before the end of the normal run, or when another one has begun. */
  now: 'run' | 'repeat' | 'over'
  /** CPU milliseconds of the process at the end of its normal run, and at its own end. */
  cpuOfRun?: number
  cpuOfAll?: number
}

interface Followed {
  phase: Phase
  read: number
  /** A line that was not whole yet. */
  rest: string
}

const most = 16 * 1024 * 1024

/** Follows the records in a folder; each call reads what was added since the last. Never throws. */
export function followPhases(folder: string): () => Promise<Map<number, Phase>> {
  const files = new Map<string, Followed>()
  return async () => {
    for (const name of await readdir(folder).catch(() => []))
      if (/^\d+-.*\.ndjson$/.test(name) && !files.has(name))
        files.set(name, { phase: { now: 'run' }, read: 0, rest: '' })
    await Promise.all(
      [...files].map(async ([name, followed]) => {
        if (followed.phase.now !== 'over') advance(followed, await added(join(folder, name), followed))
      }),
    )
    return new Map([...files].map(([name, { phase }]) => [Number.parseInt(name, 10), phase]))
  }
}

async function added(file: string, followed: Followed): Promise<string> {
  // A test could have planted a pipe here, which would be waited for: it is opened without waiting, and is no file.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined)
  if (!handle) return ''
  try {
    const status = await handle.stat()
    const size = Math.min(status.size - followed.read, most)
    if (!status.isFile() || size <= 0) return ''
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, followed.read)
    followed.read += bytesRead
    return buffer.toString('latin1', 0, bytesRead)
  } catch {
    return ''
  } finally {
    await handle.close()
  }
}
