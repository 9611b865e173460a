/** What processes told before they were ended, or as they crashed, in the words of the model. Pure. */
import type { Snapshot } from '../model/measurement.ts'
import { fromRoot } from './measure.ts'
import { of } from './outcome.ts'
import type { ProcessRecords } from './protocol.ts'
import { runningTests } from './running.ts'

/** One for each process that said anything; paths are made relative to `root`. */
export function snapshotsOf(processes: readonly ProcessRecords[], root: string): Snapshot[] {
  return processes.flatMap(one => {
    const told = of(one.records, 'snapshot').at(-1)
    const stacks = parseStacks(one.stacks ?? '', root)
    if (!told && stacks.length === 0) return []
    const test = told?.running ?? runningTests([one])[0]
    return {
      pid: of(one.records, 'process')[0]?.pid ?? 0,
      ...(test !== undefined && { test }),
      growers: (told?.growers ?? []).filter(({ type }) => !type.startsWith('leakgate_harness.')),
      resources: (told?.resources ?? []).map(each => (each.path ? { ...each, path: fromRoot(root, each.path) } : each)),
      stacks,
    }
  })
}

const threadLine = /^(Current thread|Thread) (0x[0-9a-f]+)(?: \[(.*)\])? \(most recent call first\):$/
const frameLine = /^ {2}File "(.*)", line (\d+) in (.*)$/

/** The stacks in what Python's fault handler wrote; of the thread that was interrupted first. */
export function parseStacks(text: string, root: string): Snapshot['stacks'] {
  const stacks: (Snapshot['stacks'][number] & { current: boolean })[] = []
  for (const line of text.split('\n')) {
    const [, which, id, name] = threadLine.exec(line) ?? []
    if (which && id) stacks.push({ thread: name ?? id, frames: [], current: which === 'Current thread' })
    const [, path, number, symbol] = frameLine.exec(line) ?? []
    if (path && symbol) stacks.at(-1)?.frames.push({ path: fromRoot(root, path), line: Number(number), symbol })
  }
  return stacks
    .sort((one, other) => Number(other.current) - Number(one.current))
    .map(({ thread, frames }) => ({ thread, frames: frames.filter(({ path }) => !isOurs(path)) }))
}

const isOurs = (path: string): boolean => /[\\/]leakgate_harness[\\/]/.test(path)
