// Virtual environments for the tests that are measured, and the harness as their command.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from '../scan/measure.mjs'

/** The Python of a virtual environment made in the folder, unless there is one already. */
export function environment(python, folder, install) {
  const own = join(folder, 'bin', 'python')
  if (existsSync(join(folder, 'complete'))) return own
  execFileSync(python, ['-m', 'venv', '--clear', folder])
  for (const args of install)
    execFileSync(own, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...args])
  execFileSync(own, ['-c', `open(${JSON.stringify(join(folder, 'complete'))}, "w").close()`])
  return own
}

/** A test command as the benchmark runs it under the harness; a test that fails and a leak both end with 1. */
export function underHarness({ argv, ...rest }, cli, options) {
  const harness = [process.execPath, cli, 'run', '--format', 'json', ...options, '--', ...argv]
  return { ...rest, argv: harness, passes: [0, 1] }
}

/** What the harness said: `{ measurements, suites, cpu, wall }`. */
export function measured(command, scratch) {
  const { stdout, cpu, wall } = measure(command, scratch)
  return { ...JSON.parse(stdout), cpu, wall }
}
