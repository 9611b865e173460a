/**
 * Which processes of a running suite are past their normal run and repeat tests, as their records tell while they grow.
 * What repeats use is the harness's doing and counts for nothing that the suite is held to.
 */
import { constants } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseRecords } from './protocol.ts'

export interface Phase {
  /** `run` until it begins to repeat, if it does; `over` once a process that repeated has come to its end. */
  phase: 'run' | 'repeat' | 'over'
  /** CPU milliseconds of the process at the end of its normal run. */
  cpuOfRun?: number
  /** And at its own end. */
  cpu?: number
  /** Its highest resident bytes in the normal run. */
  peak?: number
}

/** Phases by process id. */
export type Phases = ReadonlyMap<number, Phase>

interface Followed extends Phase {
  file: string
  pid: number
  /** Bytes that were read. */
  read: number
  /** What was read of a line that is not whole yet. */
  rest: string
  ended: boolean
}

const recordsFile = /^(\d+)-.*\.ndjson$/
const mostAtOnce = 16 * 1024 * 1024

/** Follows the records in a folder: each call reads what was added since the last. Never throws. */
export function followPhases(folder: string): () => Promise<Phases> {
  const followed = new Map<string, Followed>()
  return async () => {
    for (const name of await readdir(folder).catch(() => [])) {
      const [, pid] = recordsFile.exec(name) ?? []
      if (pid && !followed.has(name))
        followed.set(name, {
          file: join(folder, name),
          pid: Number(pid),
          phase: 'run',
          read: 0,
          rest: '',
          ended: false,
        })
    }
    const open = [...followed.values()].filter(one => !one.ended)
    await Promise.all(open.map(async one => advance(one, await added(one))))
    return new Map([...followed.values()].map(one => [one.pid, one]))
  }
}

function advance(one: Followed, text: string): void {
  const lines = (one.rest + text).split('\n')
  one.rest = lines.pop() ?? ''
  const telling = lines.filter(line => /"(start|end)"/.test(line)).map(line => `${line}\n`)
  for (const record of parseRecords(telling.join('')).records) {
    if (record.kind === 'start') one.phase = record.phase
    if (record.kind !== 'end') continue
    if (record.cpu !== undefined) one[record.phase === 'run' ? 'cpuOfRun' : 'cpu'] = record.cpu
    if (record.peak !== undefined) one.peak = record.peak
    one.ended = record.phase === 'process'
    if (one.ended && one.phase === 'repeat') one.phase = 'over'
  }
}

/** What a file gained; letters beyond ASCII are not put together, as none is needed here. */
async function added(one: Followed): Promise<string> {
  // A test could have planted a pipe here: opening it must not wait for a writer.
  const handle = await open(one.file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => undefined)
  try {
    const status = await handle?.stat()
    const length = Math.min(mostAtOnce, (status?.size ?? 0) - one.read)
    if (!handle || !status?.isFile() || length <= 0) return ''
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, one.read)
    one.read += bytesRead
    return buffer.toString('latin1', 0, bytesRead)
  } catch {
    return ''
  } finally {
    await handle?.close()
  }
}
