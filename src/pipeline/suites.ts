/** Runs suites for a command: which ones, under which budgets, and where their output goes. */
import { tmpdir } from 'node:os'
import { posix, relative } from 'node:path'
import { userError } from '../errors.ts'
import type { Confirm } from '../harness/hooks.ts'
import { runSuites } from '../harness/orchestrator.ts'
import { suitesToRun } from '../harness/planner.ts'
import type { SuiteToRun } from '../harness/run-suite.ts'
import type { HarnessResult } from '../model/measurement.ts'
import type { PolicySet } from '../policy/nested.ts'
import { type Policy, policySchema, type Suite } from '../policy/schema.ts'
import { type Clues, changedPaths, firstToConfirm, type Order } from './first.ts'
import type { World } from './world.ts'

export interface RunSettings {
  root: string
  world: World
  log: (message: string) => void
  /** Repeat these tests, or every one, and not only suspects; without a limit of time. */
  confirm?: Confirm
  /** What says which tests are confirmed first. */
  clues?: Clues
  /** Where the suites' own output goes; nowhere if absent (its end is kept in the result). */
  onOutput?: (chunk: Buffer) => void
}

type Runner = (policies: PolicySet, clues: Clues) => Promise<HarnessResult>

/** For `check` and the Action: the suites that a change touches; all of them in an audit. */
export const suiteRunner =
  (root: string, world: World, log: RunSettings['log'], onOutput: RunSettings['onOutput'] = () => {}): Runner =>
  (policies, clues) =>
    performAll(policies, planned(policies, comparedPaths(clues)), { root, world, log, clues, onOutput })

/** Runs the policy's suites, or those named. Throws 'unknown-suite'. */
export function runPolicySuites(
  policies: PolicySet,
  names: readonly string[] | undefined,
  settings: RunSettings,
): Promise<HarnessResult> {
  const all = planned(policies, undefined)
  const unknown = names?.find(name => !all.some(s => s.name === name))
  if (unknown !== undefined) throw userError('unknown-suite', [unknown, all.map(s => s.name).join(', ')])
  return performAll(policies, names ? all.filter(s => names.includes(s.name)) : all, settings)
}

/**
 * Runs one command line where it was typed, as a suite of its own, with the policy's way of detecting leaks.
 * @param like a suite of the policy whose environment, runtime and timeout it gets
 */
export async function runCommandLine(
  command: string[],
  policy: Policy,
  settings: RunSettings,
  like?: Suite,
): Promise<HarnessResult> {
  const workingDirectory = relative(settings.root, settings.world.cwd) || '.'
  const { environment, runtime, timeout } = like ?? {}
  const { suites } = policySchema.parse({
    suites: { command: { command, workingDirectory, environment, runtime } },
  })
  const suite = { name: 'command', suite: { ...suites.command!, ...(timeout !== undefined && { timeout }) } }
  return perform(policy, suite, await order([suite], settings), settings)
}

function planned(policies: PolicySet, changed: string[] | undefined): SuiteToRun[] {
  const services = policies.services()
  const { global } = policies.root.budgets
  // A policy set has made globs and folders relative to the root already.
  const suites = policies.suites().map(({ name, suite }) => ({ name, suite }))
  return suitesToRun(suites, changed).map(suite => {
    const around = services.filter(s => s.service.suites.includes(suite.name))
    return {
      ...suite,
      ...(around[0] && { service: around[0].name }),
      budgets: [
        ...(global ? [{ scope: 'global', budget: global }] : []),
        ...around.flatMap(s => (s.service.budget ? [{ scope: `service ${s.name}`, budget: s.service.budget }] : [])),
      ],
    }
  })
}

/** Where there is nothing to compare with, everything runs. */
const comparedPaths = ({ changes }: Clues): string[] | undefined =>
  changes.base === undefined ? undefined : changedPaths(changes)

/** Runs each suite as the policy of its own folder wants leaks detected. */
async function performAll(policies: PolicySet, suites: SuiteToRun[], settings: RunSettings): Promise<HarnessResult> {
  const whole: HarnessResult = { measurements: [], suites: [] }
  const first = await order(suites, settings)
  for (const suite of suites) {
    const policy = policies.for(posix.join(suite.suite.workingDirectory, 'any'))
    const { measurements, suites: runs } = await perform(policy, suite, first, settings)
    whole.measurements.push(...measurements)
    whole.suites.push(...runs)
  }
  return whole
}

/** Relative to the repository, as paths in it are written. */
const folderOf = ({ suite }: SuiteToRun): string =>
  posix.normalize(suite.workingDirectory.replaceAll('\\', '/')).replace(/(?<=.)\/$/, '')

/** Asked once for all suites, and not at all where the time is unlimited or no suite has an order. */
async function order(suites: SuiteToRun[], { clues, confirm }: RunSettings): Promise<Order> {
  const matters = clues && confirm === undefined && suites.some(({ suite }) => suite.runtime !== 'node')
  return matters ? firstToConfirm(clues) : () => []
}

const perform = (policy: Policy, suite: SuiteToRun, first: Order, settings: RunSettings): Promise<HarnessResult> =>
  runSuites({
    suites: [suite],
    root: settings.root,
    detection: policy.detection,
    thresholds: policy.thresholds,
    autoCleanup: policy.autoCleanup,
    hostEnvironment: settings.world.env,
    tempFolder: tmpdir(),
    onInterrupt: settings.world.onInterrupt,
    ...(settings.confirm !== undefined && { confirm: settings.confirm }),
    first: first({ name: suite.name, folder: folderOf(suite) }),
    log: settings.log,
    onOutput: settings.onOutput ?? (() => {}),
  })
