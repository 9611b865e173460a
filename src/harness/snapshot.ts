/** Asks the processes of a suite, before they are ended, what they are doing and what they hold. */
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Snapshot } from '../model/measurement.ts'
import type { ProcessRecords, RecordOf } from './protocol.ts'

/** Signals that programs do not use; the Python harness waits for them. */
const stacksSignal = 50
const snapshotSignal = 51

/** Milliseconds in which a process answers, or is not able to. */
const patience = 1000
const pollEvery = 25
const mostBytes = 64 * 1024

/**
 * Asks each process of `processes` that is alive. Resolves once all have written their stacks and had the time for a
 * snapshot, or after a second; never throws. Does nothing where the platform has no such signals.
 */
export async function askForSnapshots(
  processes: readonly ProcessRecords[],
  read: () => Promise<ProcessRecords[]>,
  platform: NodeJS.Platform,
): Promise<void> {
  if (platform !== 'linux') return
  const asked = processes.filter(({ records }) => {
    const pid = records.find(record => record.kind === 'process')?.pid
    return pid !== undefined && isRunning(records) && send(pid, stacksSignal) && send(pid, snapshotSignal)
  })
  const files = new Set(asked.map(({ file }) => file))
  for (let waited = 0; files.size > 0 && waited < patience; waited += pollEvery) {
    await delay(pollEvery)
    for (const { file, records } of await read()) if (records.some(one => one.kind === 'snapshot')) files.delete(file)
  }
}

const isRunning = (records: ProcessRecords['records']): boolean =>
  !records.some(record => record.kind === 'end' && record.phase === 'process')

function send(pid: number, signal: number): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

/** What the processes told, with the stacks of their threads. */
export async function readSnapshots(folder: string, processes: readonly ProcessRecords[]): Promise<Snapshot[]> {
  const names = (await readdir(folder).catch(() => [])).filter(name => name.endsWith('.stacks'))
  const result: Snapshot[] = []
  for (const { file, records } of processes) {
    const own = names.find(name => file.endsWith(name.replace(/stacks$/, 'ndjson')))
    const stacks = own === undefined ? '' : await start(join(folder, own))
    const told = records.find((record): record is RecordOf<'snapshot'> => record.kind === 'snapshot')
    if (stacks === '' && !told) continue
    result.push({
      ...(told?.test !== undefined && { test: told.test }),
      stacks,
      types: told?.types ?? [],
      resources: told?.resources ?? [],
    })
  }
  return result
}

async function start(path: string): Promise<string> {
  const handle = await open(path).catch(() => undefined)
  try {
    const { buffer, bytesRead } = (await handle?.read(Buffer.alloc(mostBytes), 0, mostBytes, 0)) ?? {
      buffer: Buffer.alloc(0),
      bytesRead: 0,
    }
    return buffer.toString('utf8', 0, bytesRead)
  } catch {
    return ''
  } finally {
    await handle?.close()
  }
}
