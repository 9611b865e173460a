/** What the watchdog reads of the system: the container's limit, shared pages, bytes over the network, bytes of I/O. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { containerMemory } from '../../src/harness/cgroup.ts'
import { followNetwork, readNetwork } from '../../src/harness/network.ts'
import { type ProcessSample, processTable } from '../../src/harness/process-tree.ts'
import { proportional } from '../../src/harness/proportional.ts'
import { python } from './records.ts'
import { folderWith, runSuite } from './suite-runs.ts'

const gigabyte = 2 ** 30
const noSwap = { 'proc/meminfo': 'MemTotal: 8000000 kB\nSwapTotal:       0 kB\n' }
const statistics =
  'anon 100\ninactive_file 30\nactive_file 20\nslab_reclaimable 10\ntotal_inactive_file 30\ntotal_active_file 20\n'
const inRoot = (root: string) => containerMemory(root, 8 * gigabyte)

describe('the memory of the container', () => {
  it('is that of the tightest group around the process, without what the kernel gives back (version 2)', async () => {
    const root = await folderWith({
      ...noSwap,
      'proc/self/cgroup': '0::/jobs/one\n',
      'sys/fs/cgroup/jobs/one/memory.max': 'max\n',
      'sys/fs/cgroup/jobs/memory.max': '1000\n',
      'sys/fs/cgroup/jobs/memory.current': '700\n',
      'sys/fs/cgroup/jobs/memory.stat': statistics,
      'sys/fs/cgroup/memory.max': '5000\n',
    })
    const memory = await inRoot(root)
    expect(memory).toMatchObject({ limit: 1000, hard: true })
    expect(await memory?.used()).toBe(640)
  })

  it('is found in a container that sees itself as the root (version 1)', async () => {
    const root = await folderWith({
      ...noSwap,
      'proc/self/cgroup': '5:cpu:/\n4:memory:/docker/abc\n',
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '1000\n',
      'sys/fs/cgroup/memory/memory.usage_in_bytes': '700\n',
      'sys/fs/cgroup/memory/memory.stat': statistics,
    })
    const memory = await inRoot(root)
    expect(memory?.limit).toBe(1000)
    expect(await memory?.used()).toBe(650)
  })

  it('warns only where there is something to swap to', async () => {
    const group = {
      'proc/meminfo': 'SwapTotal:    4096 kB\n',
      'proc/self/cgroup': '0::/\n',
      'sys/fs/cgroup/memory.max': '1000\n',
    }
    expect(await inRoot(await folderWith(group))).toMatchObject({ hard: false })
    const without = { ...group, 'sys/fs/cgroup/memory.swap.max': '0\n' }
    expect(await inRoot(await folderWith(without))).toMatchObject({ hard: true })
  })

  it('is none where no group is limited, or there are no groups', async () => {
    const unlimited = {
      'proc/self/cgroup': '4:memory:/a\n',
      'sys/fs/cgroup/memory/a/memory.limit_in_bytes': '9223372036854771712',
    }
    expect(await inRoot(await folderWith(unlimited))).toBeUndefined()
    expect(await inRoot(await folderWith({}))).toBeUndefined()
  })

  it('is a limit that is warned of, and at which a suite is ended before the kernel kills', async () => {
    const text =
      'import threading, unittest\nclass Waits(unittest.TestCase):\n  def test_waits(self): threading.Event().wait()\n'
    const folder = await folderWith({ 'test_it.py': text })
    // What it uses grows once the test runs.
    const used = async () => ((await readdir(folder, { recursive: true })).some(isRecord) ? levels.shift()! : 0)
    const isRecord = (name: string) => name.endsWith('.ndjson')
    const levels = [50e6, 81e6, 94e6, ...Array(1000).fill(96e6)]
    const { suites, logged } = await runSuite(
      folder,
      { command: [python, '-m', 'unittest', 'test_it'], runtime: 'python', timeout: '60 s' },
      { container: { limit: 100e6, hard: true, used } },
    )
    expect(logged).toContain('unit: 81 % of the memory of this container is used up')
    expect(suites[0]?.outcome).toBe('over budget')
    expect(suites[0]?.problems[0]).toMatch(
      /while it ran test_it.Waits.test_waits: 96.0 MB of the 100.0 MB that this container \(cgroup\) may have were used up/,
    )
  })
})

describe('memory that processes share', () => {
  const sample = (pid: number, resident: number) => ({ pid, resident }) as ProcessSample

  it('is asked for only where the plain sum passes the peak, and again only when it grew or time went by', async () => {
    const asked: number[] = []
    let at = 0
    const together = proportional({
      ask: async pid => {
        asked.push(pid)
        return 60
      },
      now: () => at,
    })
    expect(await together([sample(1, 100)])).toBe(100)
    expect(await together([sample(1, 50), sample(2, 50)])).toBe(100)
    expect(asked).toEqual([])
    expect(await together([sample(1, 100), sample(2, 100)])).toBe(120)
    expect(await together([sample(1, 100), sample(2, 101)])).toBe(120)
    expect(asked).toEqual([1, 2])
    await together([sample(1, 110), sample(2, 100)])
    at = 1001
    await together([sample(1, 110), sample(2, 100)])
    expect(asked).toEqual([1, 2, 1, 2, 1, 2])
  })

  it('falls back to the plain sum where nobody tells', async () => {
    const together = proportional({ ask: async () => undefined, now: () => 0 })
    expect(await together([sample(1, 100), sample(2, 100)])).toBe(200)
  })

  it.skipIf(process.platform !== 'linux')('counts once in a suite that forks', async () => {
    const folder = await folderWith({
      'forks.py': `
import os, time
kept = bytes(range(256)) * 400_000  # 100 MB, shared with each child
for _ in range(4):
    if os.fork() == 0:
        time.sleep(1)  # lives through some samples
        os._exit(0)
for _ in range(4):
    os.wait()
`,
    })
    const { suites } = await runSuite(folder, { command: [python, 'forks.py'], runtime: 'other' })
    expect(suites[0]?.peak).toBeGreaterThan(100e6)
    expect(suites[0]?.peak).toBeLessThan(200e6)
  })
})

describe('bytes', () => {
  it('over the network are those of all interfaces but loopback, and none of repeats', async () => {
    const line = (name: string, received: number, sent: number) =>
      `${name}: ${received} 0 0 0 0 0 0 0 ${sent} 0 0 0 0 0 0 0\n`
    const folder = await folderWith({
      dev: `Inter-|   Receive | Transmit\n face |bytes packets|bytes packets\n${line('  lo', 900, 900)}${line('eth0', 10, 3)}${line('eth1', 5, 4)}`,
    })
    expect(await readNetwork(join(folder, 'dev'))).toEqual({ received: 15, sent: 7 })
    expect(await readNetwork(join(folder, 'missing'))).toBeUndefined()
    const counters = [10, 15, 100, 200, 201].map(received => ({ received, sent: 0 }))
    const follow = followNetwork(async () => counters.shift())
    const repeating = [false, true, true, false, false]
    const seen = []
    for (const each of repeating) seen.push((await follow(each))?.received)
    expect(seen).toEqual([0, 5, 5, 105, 106])
  })

  it.skipIf(process.platform !== 'linux')('read and written are told of a test', async () => {
    const folder = await folderWith({
      'test_io.py': `
import unittest
class Io(unittest.TestCase):
    def test_quiet(self): pass
    def test_writes(self):
        with open('out', 'wb', buffering=0) as out: out.write(bytes(3_000_000))
        with open('out', 'rb', buffering=0) as back: back.read(2_000_000)
`,
    })
    const { measurements } = await runSuite(folder, {
      command: [python, '-m', 'unittest', 'test_io'],
      runtime: 'python',
      confirm: 'never',
    })
    // The runner's own dot.
    expect(measurements[0]?.io).toEqual({ read: 0, written: 1 })
    expect(measurements[1]?.io?.written).toBeGreaterThanOrEqual(3_000_000)
    expect(measurements[1]?.io?.written).toBeLessThan(3_001_000)
    expect(measurements[1]?.io?.read).toBeGreaterThanOrEqual(2_000_000)
  })

  it.skipIf(process.platform !== 'linux')('of a process that is gone are not told', async () => {
    const child = spawn(process.execPath, ['-e', '0'])
    await once(child, 'exit')
    expect(await processTable().transferred(child.pid!)).toBeUndefined()
    expect(await processTable().proportional(child.pid!)).toBeUndefined()
  })
})
