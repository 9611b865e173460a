import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { followPhases, type Phase } from '../../src/harness/phases.ts'
import type { ProcessSample } from '../../src/harness/process-tree.ts'
import { usage } from '../../src/harness/usage.ts'
import { folderWith } from './suite-runs.ts'

const sample = (pid: number, parent: number, resident: number, cpu: number): ProcessSample => ({
  pid,
  parent,
  group: 1,
  session: 1,
  started: `s${pid}`,
  resident,
  cpu,
})

interface Moment {
  alive: ProcessSample[]
  phases?: Record<number, Phase>
}

/** The readings over these moments, `every` milliseconds apart. */
async function over(moments: Moment[], options: { repeatBudget?: number | undefined; every?: number } = {}) {
  const { repeatBudget, every } = { repeatBudget: 10_000, every: 1000, ...options }
  let at = 0
  const take = usage({
    members: async () => moments[at]!.alive,
    phases: async () => new Map(Object.entries(moments[at]!.phases ?? {}).map(([pid, phase]) => [Number(pid), phase])),
    residentOf: async processes => processes.reduce((sum, one) => sum + one.resident, 0),
    // Bytes stand beside the CPU time, as both grow alike.
    transferred: async pid => {
      const cpu = moments[at]!.alive.find(one => one.pid === pid)?.cpu
      return cpu === undefined ? undefined : { read: cpu, written: 2 * cpu }
    },
    inherits: true,
    now: () => at * every,
    repeatBudget,
  })
  const readings = []
  for (; at < moments.length; at++) readings.push(await take())
  return readings
}

const runner = sample(1, 0, 40, 10)
const past: Phase = { phase: 'repeat', cpuOfRun: 100 }

describe('what a suite uses', () => {
  it('is the sum of its processes', async () => {
    const [reading] = await over([{ alive: [runner, sample(2, 1, 60, 50)] }])
    expect(reading).toEqual({ resident: 100, cpu: 60, io: { read: 60, written: 120 }, repeating: false })
  })

  it('leaves out the memory of a process that repeats, and of its children', async () => {
    const alive = [runner, sample(2, 1, 9000, 700), sample(3, 2, 500, 30)]
    const [, reading] = await over([
      { alive: [runner, sample(2, 1, 60, 90)], phases: { 2: { phase: 'run' } } },
      { alive, phases: { 2: past } },
    ])
    expect(reading).toMatchObject({ resident: 40, cpu: 110, io: { read: 100, written: 200 }, repeating: true })
  })

  it('leaves out the CPU of repeats also when a parent has inherited it', async () => {
    const readings = await over([
      { alive: [runner, sample(2, 1, 9000, 700)], phases: { 2: past } },
      { alive: [sample(1, 0, 40, 10 + 900)], phases: { 2: { phase: 'over', cpuOfRun: 100, cpu: 900 } } },
    ])
    expect(readings.map(one => one.cpu)).toEqual([110, 110])
    expect(readings[0]?.io).toEqual({ read: 10, written: 20 })
  })

  it('counts the peak that a short run tells of itself, once', async () => {
    const moment = { alive: [runner, sample(2, 1, 9000, 700)], phases: { 2: { ...past, peak: 60 } } }
    expect((await over([moment, moment])).map(one => one.resident)).toEqual([100, 40])
  })

  it('goes on in time while another process runs its tests', async () => {
    const alive = [runner, sample(2, 1, 60, 90), sample(3, 1, 60, 90)]
    const [reading] = await over([{ alive, phases: { 2: past, 3: { phase: 'run' } } }])
    expect(reading?.repeating).toBe(false)
  })

  it('goes on in time once the repeats have used up theirs', async () => {
    const moment = { alive: [runner, sample(2, 1, 60, 90)], phases: { 2: past } }
    expect((await over([moment, moment, moment], { repeatBudget: 1000 })).map(one => one.repeating)).toEqual([
      true,
      true,
      false,
    ])
  })

  it('stands still, where nobody says how long, for as long as the run took and at least a minute', async () => {
    const running = { alive: [runner, sample(2, 1, 60, 90)] }
    const repeating = { ...running, phases: { 2: past } }
    const readings = async (moments: Moment[]) =>
      (await over(moments, { repeatBudget: undefined, every: 30_000 })).map(one => one.repeating)
    expect(await readings([repeating, repeating, repeating, repeating])).toEqual([true, true, true, false])
    const run = Array<Moment>(5).fill(running)
    expect(await readings([...run, ...Array<Moment>(7).fill(repeating)])).toEqual([
      ...run.map(() => false),
      ...[true, true, true, true, true, true, false],
    ])
  })
})

describe('the phases of processes', () => {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`
  const start = line({ kind: 'start', test: 'é "end"', phase: 'run' })
  const repeat = line({ kind: 'start', test: 'a', phase: 'repeat' })
  const runOver = line({ kind: 'end', phase: 'run', cpu: 5, peak: 7 })

  it('follow the records as they are written, half lines included', async () => {
    const folder = await folderWith({ '12-a.ndjson': start })
    const file = join(folder, '12-a.ndjson')
    const read = followPhases(folder)
    const phase = async () => (await read()).get(12)
    expect(await phase()).toMatchObject({ phase: 'run' })
    await appendFile(file, runOver.slice(0, 20))
    expect(await phase()).toMatchObject({ phase: 'run' })
    await appendFile(file, runOver.slice(20) + repeat)
    expect(await phase()).toMatchObject({ phase: 'repeat', cpuOfRun: 5, peak: 7 })
    await appendFile(file, start)
    expect(await phase()).toMatchObject({ phase: 'run' })
    await appendFile(file, runOver + repeat + line({ kind: 'end', phase: 'process', cpu: 9 }))
    expect(await phase()).toMatchObject({ phase: 'over', cpuOfRun: 5, cpu: 9 })
  })

  it('have a process that repeats nothing in its run to the end', async () => {
    const folder = await folderWith({ '12-a.ndjson': start + runOver + line({ kind: 'end', phase: 'process' }) })
    expect((await followPhases(folder)()).get(12)).toMatchObject({ phase: 'run', peak: 7 })
  })

  it('are not misled by what is no file of records', async () => {
    const folder = await folderWith({ '13-a.ndjson/x': '', 'notes.txt': runOver })
    await writeFile(join(folder, '14-a.ndjson'), Buffer.from([0xff, 0x0a]))
    const phases = await followPhases(folder)()
    expect([...phases].map(([pid, { phase }]) => [pid, phase])).toEqual([
      [13, 'run'],
      [14, 'run'],
    ])
    expect(await followPhases(join(folder, 'missing'))()).toEqual(new Map())
  })
})
