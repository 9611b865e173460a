/**
 * What a process tree uses: resident memory and CPU time of the suite's command and of everything it started. A daemon
 * leaves its parent, so parentage alone is not enough: members are also found by process group and session, by having
 * been seen as members before, and on Linux by a marker in their environment.
 */
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface ProcessSample {
  pid: number
  parent: number
  group: number
  session: number
  /** Tells a process from a later one with the same pid. */
  started: string
  /** Resident bytes. */
  resident: number
  /** CPU milliseconds since its start; on Linux with those of its children that ended. */
  cpu: number
}

export interface ProcessTable {
  /** All processes the current user can see. Never throws; a process that ends meanwhile is left out. */
  list(): Promise<ProcessSample[]>
  /** True if the process carries the suite's marker in its environment; false where the system does not tell. */
  carries(pid: number, marker: string): Promise<boolean>
  /** Resident bytes, each page divided by the number of processes that map it; undefined where nobody tells. */
  proportional(pid: number): Promise<number | undefined>
  /** Bytes by system calls since its start, with those of its children that ended; undefined where nobody tells. */
  transferred(pid: number): Promise<{ read: number; written: number } | undefined>
  /** True if a process's CPU holds that of its children that ended. */
  inherits: boolean
  /** What this platform does not let us see, for the run's problems. */
  blindSpot?: string
}

/** The process table of this machine. */
export function processTable(platform: NodeJS.Platform = process.platform): ProcessTable {
  if (platform === 'linux') return procTable('/proc')
  if (platform === 'darwin' || platform === 'freebsd' || platform === 'openbsd') return psTable
  return {
    list: async () => [],
    carries: async () => false,
    ...silent,
    inherits: false,
    blindSpot: `memory and CPU of the process tree cannot be sampled on ${platform}: peaks and budgets are not judged`,
  }
}

const silent = { proportional: async () => undefined, transferred: async () => undefined }

/** Kernel ticks a second as user space sees them: 100 on every Linux architecture that Node supports. */
const ticksPerSecond = 100
const pageSizeKey = 6n
const usualPage = 4096

const procTable = (root: string): ProcessTable => ({
  async list() {
    const names = await readdir(root).catch(() => [])
    pageBytes ??= await pageSize(root)
    const samples = await Promise.all(names.filter(name => /^\d+$/.test(name)).map(name => procSample(root, name)))
    return samples.filter(sample => sample !== undefined)
  },
  async carries(pid, marker) {
    const environment = await told(root, pid, 'environ')
    return environment.split('\0').includes(marker)
  },
  async proportional(pid) {
    const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(await told(root, pid, 'smaps_rollup'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  },
  async transferred(pid) {
    const [, read, written] = /^rchar: (\d+)\nwchar: (\d+)$/m.exec(await told(root, pid, 'io')) ?? []
    return read === undefined ? undefined : { read: Number(read), written: Number(written) }
  },
  inherits: true,
})

const told = (root: string, pid: number, file: string): Promise<string> =>
  readFile(join(root, String(pid), file), 'latin1').catch(() => '')

/** Read once: pages are 4 KiB on x64 and up to 64 KiB on arm64. */
let pageBytes: number | undefined

/** The page's bytes out of the auxiliary vector that the kernel hands every process. */
async function pageSize(root: string): Promise<number> {
  const vector = await readFile(join(root, 'self', 'auxv')).catch(() => Buffer.alloc(0))
  for (let at = 0; at + 16 <= vector.length; at += 16)
    if (vector.readBigUInt64LE(at) === pageSizeKey) return Number(vector.readBigUInt64LE(at + 8))
  return usualPage
}

async function procSample(root: string, pid: string): Promise<ProcessSample | undefined> {
  const stat = await readFile(join(root, pid, 'stat'), 'latin1').catch(() => '')
  // The command's name stands in parentheses and may itself hold spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields.length < 22 || fields[0] === 'Z') return undefined
  const number = (index: number) => Number(fields[index])
  return {
    pid: Number(pid),
    parent: number(1),
    group: number(2),
    session: number(3),
    cpu: ((number(11) + number(12) + number(13) + number(14)) * 1000) / ticksPerSecond,
    started: fields[19]!,
    resident: number(21) * (pageBytes ?? usualPage),
  }
}

const psTable: ProcessTable = {
  async list() {
    const columns = ['pid', 'ppid', 'pgid', 'sess', 'rss', 'time', 'lstart'].map(name => `${name}=`)
    const text = await output('ps', ['-A', '-o', columns.join(',')])
    return text.split('\n').flatMap(line => psSample(line) ?? [])
  },
  carries: async () => false,
  ...silent,
  inherits: false,
  blindSpot: 'a daemon that left both its parent and its process group cannot be seen on this platform',
}

/** One line of `ps`; undefined for what is none. Exported for its test: the format differs between systems. */
export function psSample(line: string): ProcessSample | undefined {
  const [pid, parent, group, session, resident, time, ...started] = line.trim().split(/\s+/)
  if (!/^\d+$/.test(pid ?? '') || time === undefined) return undefined
  return {
    pid: Number(pid),
    parent: Number(parent),
    group: Number(group),
    // macOS prints 0 or an address here: as a session that matches nobody else's it does no harm.
    session: Number(session) || Number(pid),
    resident: Number(resident) * 1024,
    cpu: clockToMilliseconds(time),
    started: started.join(' '),
  }
}

/** `[[days-]hours:]minutes:seconds[.hundredths]` of `ps` in milliseconds. */
function clockToMilliseconds(text: string): number {
  const [clock = '', days = '0'] = text.split('-').reverse()
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return (Number(days) * 86_400 + seconds) * 1000
}

const output = (program: string, words: string[]): Promise<string> =>
  new Promise(resolve => {
    execFile(program, words, { maxBuffer: 64e6 }, (_error, stdout) => resolve(stdout))
  })

/**
 * Follows one tree over time. `root` leads its own process group and session; `marker` is a `NAME=value` that only the
 * suite's environment holds.
 */
export class ProcessTree {
  readonly #table: Pick<ProcessTable, 'list' | 'carries'>
  readonly #root: number
  readonly #marker: string
  /** Every member ever seen, by pid, with its start: finds daemons whose parent is gone. */
  readonly #seen = new Map<number, string>()
  /** Processes known to be none of ours, likewise: their environment is read only once. */
  readonly #strangers = new Map<number, string>()

  constructor(table: Pick<ProcessTable, 'list' | 'carries'>, root: number, marker: string) {
    this.#table = table
    this.#root = root
    this.#marker = marker
  }

  /** The members alive now. */
  async members(): Promise<ProcessSample[]> {
    const all = await this.#table.list()
    const members = new Map<number, ProcessSample>()
    for (const sample of all) if (this.#isOurs(sample)) members.set(sample.pid, sample)
    await this.#addMarked(all, members)
    addDescendants(all, members)
    for (const [pid, { started }] of members) this.#seen.set(pid, started)
    return [...members.values()]
  }

  #isOurs(sample: ProcessSample): boolean {
    if (sample.pid === process.pid) return false
    return (
      sample.pid === this.#root ||
      sample.group === this.#root ||
      sample.session === this.#root ||
      this.#seen.get(sample.pid) === sample.started
    )
  }

  async #addMarked(all: ProcessSample[], members: Map<number, ProcessSample>): Promise<void> {
    const unknown = all.filter(one => !members.has(one.pid) && this.#strangers.get(one.pid) !== one.started)
    const marked = await Promise.all(unknown.map(one => this.#table.carries(one.pid, this.#marker)))
    unknown.forEach((sample, index) => {
      if (marked[index] && sample.pid !== process.pid) members.set(sample.pid, sample)
      else this.#strangers.set(sample.pid, sample.started)
    })
  }
}

/** Adds the children of members until there are none left. */
export function addDescendants(all: readonly ProcessSample[], members: Map<number, ProcessSample>): void {
  const children = new Map<number, ProcessSample[]>()
  for (const sample of all) children.set(sample.parent, [...(children.get(sample.parent) ?? []), sample])
  const queue = [...members.keys()]
  for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
    for (const child of children.get(pid) ?? []) {
      if (members.has(child.pid) || child.pid === process.pid) continue
      members.set(child.pid, child)
      queue.push(child.pid)
    }
  }
}
