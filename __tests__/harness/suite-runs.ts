/** Runs real suites in throw-away folders, for the tests of this room. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ContainerMemory } from '../../src/harness/cgroup.ts'
import { runSuites } from '../../src/harness/orchestrator.ts'
import type { SuiteToRun } from '../../src/harness/run-suite.ts'
import type { HarnessResult } from '../../src/model/measurement.ts'
import { defaultPolicy, policySchema } from '../../src/policy/schema.ts'

/** A folder with these files, removed after the test. */
export async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'leakgate-test-')))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

export interface Finished extends HarnessResult {
  logged: string[]
  /** Bytes of output that came through. */
  output: number
}

/** Runs one suite with the policy's defaults. `suite` is written as in a policy. */
export async function runSuite(
  folder: string,
  suite: Record<string, unknown>,
  {
    environment = {},
    detection = {},
    autoCleanup = defaultPolicy.autoCleanup,
    container,
    ...rest
  }: {
    environment?: Record<string, string>
    detection?: Partial<typeof defaultPolicy.detection>
    autoCleanup?: typeof defaultPolicy.autoCleanup
    container?: ContainerMemory
  } & Pick<SuiteToRun, 'budgets'> = {},
): Promise<Finished> {
  const policy = policySchema.parse({ suites: { unit: suite } })
  const logged: string[] = []
  let output = 0
  const result = await runSuites({
    suites: [{ name: 'unit', suite: policy.suites.unit!, ...rest }],
    root: folder,
    detection: { ...defaultPolicy.detection, ...detection },
    thresholds: defaultPolicy.thresholds,
    autoCleanup,
    ...(container && { container }),
    hostEnvironment: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    tempFolder: folder,
    log: line => logged.push(line),
    onOutput: chunk => {
      output += chunk.length
    },
  })
  return { ...result, logged, output }
}
