/** The memory that the container (Linux's control group) around us may take, beyond which the kernel kills in it. */
import { readFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { join, posix } from 'node:path'

export interface ContainerMemory {
  /** Bytes. */
  limit: number
  /** Nothing is left to swap to: at the limit the kernel kills. */
  hard: boolean
  /** Bytes in use that cannot be given back: without the cache of files. Whoever uses them, ourselves included. */
  used(): Promise<number>
}

interface Version {
  /** What stands before the group's path in a line of /proc/self/cgroup. */
  line: RegExp
  mounts: string[]
  limit: string
  used: string
  swap: string
  /** Fields of memory.stat that are given back when memory is short. */
  givenBack: string[]
}

const versions: Version[] = [
  {
    line: /^0::(.*)$/m,
    mounts: ['sys/fs/cgroup', 'sys/fs/cgroup/unified'],
    limit: 'memory.max',
    used: 'memory.current',
    swap: 'memory.swap.max',
    givenBack: ['inactive_file', 'active_file', 'slab_reclaimable'],
  },
  {
    line: /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m,
    mounts: ['sys/fs/cgroup/memory'],
    limit: 'memory.limit_in_bytes',
    used: 'memory.usage_in_bytes',
    swap: 'memory.memsw.limit_in_bytes',
    givenBack: ['total_inactive_file', 'total_active_file'],
  },
]

/** The tightest limit around this process; undefined where there is none below the machine's own memory. */
export async function containerMemory(root = '/', machine = totalmem()): Promise<ContainerMemory | undefined> {
  const groups = await textOf(join(root, 'proc/self/cgroup'))
  const swaps = (field(await textOf(join(root, 'proc/meminfo')), 'SwapTotal:') ?? 0) > 0
  const found: ContainerMemory[] = []
  for (const version of versions) {
    const path = version.line.exec(groups)?.[1]
    if (path === undefined) continue
    for (const mount of version.mounts)
      for (const group of upwards(path)) {
        const folder = join(root, mount, group)
        const limit = await numberIn(folder, version.limit)
        if (limit !== undefined && limit < machine) found.push(await memoryOf(folder, limit, version, swaps))
      }
  }
  return found.sort((one, other) => one.limit - other.limit)[0]
}

/** A group and those around it: each may be limited. A container may see only part of the path that it is told. */
function upwards(path: string): string[] {
  const normal = posix.normalize(path)
  return normal === '/' ? ['/'] : [normal, ...upwards(posix.dirname(normal))]
}

async function memoryOf(folder: string, limit: number, version: Version, swaps: boolean): Promise<ContainerMemory> {
  // Version 2 tells how much may be swapped, version 1 how much memory and swap there may be together.
  const swap = await numberIn(folder, version.swap)
  return {
    limit,
    hard: !swaps || swap === 0 || swap === limit,
    async used() {
      const statistics = await textOf(join(folder, 'memory.stat'))
      const givenBack = version.givenBack.map(name => field(statistics, name) ?? 0)
      return ((await numberIn(folder, version.used)) ?? 0) - givenBack.reduce((sum, bytes) => sum + bytes, 0)
    },
  }
}

const textOf = (file: string): Promise<string> => readFile(file, 'latin1').catch(() => '')

/** Undefined for `max`, and where there is no such file. */
async function numberIn(folder: string, name: string): Promise<number | undefined> {
  const text = (await textOf(join(folder, name))).trim()
  return /^\d+$/.test(text) ? Number(text) : undefined
}

/** The number after `name` at the start of a line. */
function field(text: string, name: string): number | undefined {
  const line = text.split('\n').find(one => one.split(/\s+/)[0] === name)
  return line === undefined ? undefined : Number(line.split(/\s+/)[1])
}
