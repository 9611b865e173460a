/** Runs the suites of a plan one after another and hands back what they measured. */
import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import type { HarnessResult } from '../model/measurement.ts'
import { measure } from './measure.ts'
import { type RunOptions, runSuite, type SuiteToRun } from './run-suite.ts'

export interface SuitesOptions extends RunOptions {
  suites: readonly SuiteToRun[]
}

/**
 * Runs every suite and measures its tests. One after another: side by side they would disturb each other's peaks. Throws
 * only if the temporary folder cannot be written; whatever a suite does ends in its `SuiteRun`.
 */
export async function runSuites({ suites, ...options }: SuitesOptions): Promise<HarnessResult> {
  const tempFolder = join(options.tempFolder, `leakgate-${randomUUID()}`)
  await mkdir(tempFolder, { recursive: true })
  const remove = () => rm(tempFolder, { recursive: true, force: true })
  const calm = options.onInterrupt?.(remove)
  const result: HarnessResult = { measurements: [], suites: [] }
  try {
    for (const suite of suites) {
      options.log(`running ${suite.name}`)
      const { run, processes } = await runSuite(suite, { ...options, tempFolder })
      result.suites.push(run)
      result.measurements.push(
        ...measure(run, processes, { ...options, folder: normalize(suite.suite.workingDirectory) }),
      )
    }
  } finally {
    calm?.()
    await remove()
  }
  return result
}
