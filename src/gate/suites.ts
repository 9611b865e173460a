/** Suites that failed or never ran to their end, and what could not be measured: silence is never a pass. */
import type { HarnessResult, SuiteOutcome, SuiteRun } from '../model/measurement.ts'
import type { Reason, Verdict } from '../model/verdict.ts'
import type { JudgeInput } from './input.ts'
import { formatBytes, formatCount, formatDuration } from './words.ts'

/** Failing tests block unless the policy makes them a report; a suite that did not run to its end always does. */
export function suiteReasons({ head, policy }: JudgeInput): Reason[] {
  return (head.harness?.suites ?? []).flatMap(run => {
    if (run.outcome === 'failed' || (run.outcome === 'passed' && run.tests.failed > 0))
      return [failing(run, policy.detection.failingTests === 'fail')]
    return run.outcome === 'passed' ? [] : [broken(run, run.outcome)]
  })
}

function failing(run: SuiteRun, blocks: boolean): Reason {
  const ended = run.signal ? `was ended by ${run.signal}` : `exited with ${run.exitCode}`
  const failed = run.tests.failed > 0 ? `${formatCount(run.tests.failed, 'test')} failed` : `the command ${ended}`
  return {
    kind: 'failing tests',
    severity: 'high',
    blocks,
    message: `suite ${run.suite} failed: ${failed}`,
    repair: `Repair the tests: ${run.command.join(' ')}`,
  }
}

type Broken = Exclude<SuiteOutcome, 'passed' | 'failed'>

const brokenWords: Record<Broken, (run: SuiteRun) => { what: string; repair: string }> = {
  'no tests': () => ({
    what: 'ran no test',
    repair: 'Check the command: a suite without tests proves nothing.',
  }),
  timeout: run => ({
    what: `was ended after ${formatDuration(run.duration)}, its timeout`,
    repair: 'Find the test that hangs, or raise the suite’s timeout in the policy.',
  }),
  'not found': run => ({
    what: `has a command that does not exist: ${run.command[0] ?? '(empty)'}`,
    repair: 'Correct the suite’s command in the policy, or install what it needs before.',
  }),
  killed: run => ({
    what: `was killed${run.signal ? ` by ${run.signal}` : ''} at a peak of ${formatBytes(run.peak)}`,
    repair: 'If the machine ran out of memory, give the suite a hard budget: it then ends with the growers named.',
  }),
  'over budget': run => ({
    what: `used up a hard budget, or its container’s memory, at a peak of ${formatBytes(run.peak)} and was ended`,
    repair:
      'Lower the peak of the test that was running, or raise the budget in the policy, or the container’s memory.',
  }),
}

function broken(run: SuiteRun, outcome: Broken): Reason {
  const { what, repair } = brokenWords[outcome](run)
  const why = run.problems.map(problem => `; ${problem}`).join('')
  return { kind: 'suite', severity: 'high', blocks: true, message: `suite ${run.suite} ${what}${why}`, repair }
}

/** What the harness looked at without being able to say, and why. None of it blocks. */
export function unmeasured({ measurements, suites }: HarnessResult): Verdict['unmeasured'] {
  return [
    ...suites
      .filter(({ measured, outcome }) => measured === 'per process' && outcome === 'passed')
      .map(({ suite }) => ({ what: `tests of suite ${suite}`, why: 'only the process as a whole was watched' })),
    ...suites
      .filter(({ outcome }) => outcome === 'passed' || outcome === 'failed')
      .flatMap(({ suite, problems }) => problems.map(why => ({ what: `suite ${suite}`, why }))),
    ...measurements
      .filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'not confirmed')
      .map(({ test, verdict, reason }) => ({
        what: test,
        why: reason === undefined ? doubt[verdict as keyof typeof doubt] : `${verdict}: ${reason}`,
      })),
  ]
}

const doubt = {
  inconclusive: 'inconclusive: it grew, but not steadily enough to call it a leak',
  'not confirmed': 'not confirmed: it looked like a leak and was not repeated',
}
