import { describe, expect, it } from 'vitest'
import { type ProcessSample, ProcessTree, processTable, psSample } from '../../src/harness/process-tree.ts'

const sample = (pid: number, parent: number, more: Partial<ProcessSample> = {}): ProcessSample => ({
  pid,
  parent,
  group: pid,
  session: pid,
  started: `s${pid}`,
  resident: 10,
  cpu: 1,
  ...more,
})

function treeOver(moments: ProcessSample[][], marked: number[] = []) {
  let moment = 0
  const table = {
    list: async () => moments[Math.min(moment++, moments.length - 1)] ?? [],
    carries: async (pid: number) => marked.includes(pid),
    inherits: true,
  }
  return new ProcessTree(table, 100, 'MARK=1')
}
const pids = async (tree: ProcessTree) => (await tree.members()).map(one => one.pid).sort((a, b) => a - b)

describe('the process tree of a suite', () => {
  it('holds descendants of every depth and no strangers', async () => {
    const tree = treeOver([[sample(100, 1), sample(101, 100), sample(102, 101), sample(7, 1)]])
    expect(await pids(tree)).toEqual([100, 101, 102])
  })

  it('holds a process whose parent is gone, by its group, its session or its marker', async () => {
    const orphans = [sample(101, 1, { group: 100 }), sample(102, 1, { session: 100 }), sample(103, 1), sample(104, 1)]
    expect(await pids(treeOver([orphans], [103]))).toEqual([101, 102, 103])
  })

  it('holds on to a child that left its group after it was seen, but not to a later process of that number', async () => {
    const tree = treeOver([
      [sample(100, 1), sample(101, 100)],
      [sample(101, 1)],
      [sample(101, 1, { started: 'later' })],
    ])
    await tree.members()
    expect(await pids(tree)).toEqual([101])
    expect(await pids(tree)).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('sees this very process in the system’s table', async () => {
    const own = (await processTable().list()).find(one => one.pid === process.pid)
    expect(own?.parent).toBe(process.ppid)
    expect(own?.resident).toBeGreaterThan(10e6)
  })

  it('says what it cannot see where there is no table', async () => {
    expect(processTable('win32').blindSpot).toContain('cannot be sampled on win32')
    expect(await processTable('win32').list()).toEqual([])
  })

  it('reads lines of ps, and leaves out what is none', () => {
    expect(psSample('  501     1   501      0  12345   1-02:03:04.50 Fri Nov 20 10:00:00 2026')).toEqual({
      pid: 501,
      parent: 1,
      group: 501,
      session: 501,
      resident: 12345 * 1024,
      cpu: (86_400 + 2 * 3600 + 3 * 60 + 4.5) * 1000,
      started: 'Fri Nov 20 10:00:00 2026',
    })
    expect(psSample('ps: illegal option')).toBeUndefined()
    expect(psSample('')).toBeUndefined()
  })
})
