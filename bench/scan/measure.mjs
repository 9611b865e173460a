// Measures commands: processor time of the whole process tree, and the time on the clock.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const wrapper = fileURLToPath(new URL('measure.py', import.meta.url))

/**
 * A command as the benchmark runs it: `{ name, argv, cwd, env, passes }`; `passes` are the exit codes that mean that it
 * did its work. Throws if it did not: a tool that failed early must not look fast.
 */
export function measure({ name, argv, cwd, env, passes = [0] }, scratch) {
  const [out, err] = [join(scratch, 'stdout'), join(scratch, 'stderr')]
  const report = execFileSync('python3', [wrapper, out, err, ...argv], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  const { status, wall, cpu } = JSON.parse(report)
  const [stdout, stderr] = [out, err].map(file => readFileSync(file, 'utf8'))
  if (!passes.includes(status)) throw new Error(`${name} ended with ${status}: ${(stderr || stdout).slice(-2000)}`)
  return { wall, cpu, stdout, stderr }
}

/**
 * Each command so many times, by turns: what else runs on the machine hits all of them. Every round starts with
 * another one, so none is always the first after the slowest. What a command wants done `before` is not measured.
 */
export function measureInTurns(commands, runs, scratch) {
  const samples = new Map(commands.map(command => [command.name, []]))
  for (let round = 0; round < runs; round++) {
    const shift = round % commands.length
    for (const command of [...commands.slice(shift), ...commands.slice(0, shift)]) {
      command.before?.()
      const { wall, cpu } = measure(command, scratch)
      samples.get(command.name).push({ wall, cpu })
    }
  }
  return commands.map(({ name }) => summary(name, samples.get(name)))
}

const summary = (name, samples) => ({
  name,
  cpu: median(samples.map(s => s.cpu)),
  wall: median(samples.map(s => s.wall)),
  samples,
})

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
