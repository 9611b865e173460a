/** The Action's entry: inputs and event in, annotations, summary, outputs and exit code out. */
import { appendFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { getBooleanInput, getInput, setOutput } from '@actions/core'
import { createColors } from 'picocolors'
import { alertsFor } from './alerts/alerts.ts'
import { sendAlerts } from './alerts/send.ts'
import { comparisonOf, labelsIn } from './changes/event.ts'
import { findChanges } from './changes/find.ts'
import { openRepository } from './changes/git.ts'
import { exitCodeOf, exitCodes, explain, userError } from './errors.ts'
import { type GitHubClient, githubClient } from './github/client.ts'
import { type GitHubEnvironment, readEnvironment } from './github/environment.ts'
import type { Verdict } from './model/verdict.ts'
import { examine, type Judged } from './pipeline/examine.ts'
import { fenced } from './pipeline/fence.ts'
import { interruptsOf } from './pipeline/interrupt.ts'
import { suiteRunner } from './pipeline/suites.ts'
import { today, type World } from './pipeline/world.ts'
import { writeInto } from './pipeline/write-file.ts'
import { annotations, command } from './report/annotations.ts'
import { verdictReports } from './report/formats.ts'
import { summary } from './report/summary.ts'
import { version } from './version.ts'

const log = (message: string) => console.log(`leakgate: ${message}`)

const settings = { colors: createColors(false), verbose: false, version, readSource: () => undefined }

async function run(world: World): Promise<number> {
  const github = await readEnvironment(world.env)
  const folder = resolve(github.workspace, getInput('working-directory'))
  // File names and the output of tests are written by whoever wrote the change.
  const { verdict, policy } = await fenced(world, async () => {
    const judged = await decide(world, github, folder)
    console.log(verdictReports.terminal(judged.verdict, settings))
    return judged
  })
  await publish(verdict, github)
  await sendAlerts(
    alertsFor(verdict, policy, `${github.repository.owner}/${github.repository.name} ${github.ref}`),
    log,
  )
  return verdict.status === 'passed' ? exitCodes.passed : exitCodes.failed
}

async function decide(world: World, github: GitHubEnvironment, folder: string): Promise<Judged> {
  const withSuites = wantsSuites()
  const token = getInput('token')
  const api = token === '' ? undefined : githubClient({ token, ...github })
  const repo = await openRepository(folder, world.env)
  const comparison = comparisonOf(github.event)
  const found = await findChanges({ repo, comparison, ...(api && { api }), log })
  return examine({
    repo,
    found,
    head: found.changes.head,
    local: false,
    // What is pushed, queued or audited has been through its pull request.
    approved: async label => comparison.kind !== 'pull request' || hasLabel(label, comparison.number, github, api),
    today: today(world),
    ...(withSuites && { runSuites: suiteRunner(repo.root, world, log, chunk => void world.stdout.write(chunk)) }),
    log,
  })
}

function wantsSuites(): boolean {
  try {
    return getBooleanInput('suites')
  } catch {
    throw userError('not-true-or-false', ['suites', getInput('suites')])
  }
}

/** The event's labels first; a re-run has an old event, so the API may know better. Its outage changes nothing. */
async function hasLabel(
  label: string,
  pullRequest: number,
  { event }: GitHubEnvironment,
  api: GitHubClient | undefined,
): Promise<boolean> {
  if (labelsIn(event)?.includes(label)) return true
  try {
    return (await api?.labels(pullRequest))?.includes(label) ?? false
  } catch (error) {
    log(`the labels could not be asked for: ${(error as Error).message}`)
    return false
  }
}

async function publish(verdict: Verdict, { summaryPath, workspace }: GitHubEnvironment): Promise<void> {
  console.log(annotations(verdict))
  await orSay('the job summary', async () => summaryPath && appendFile(summaryPath, summary(verdict)))
  for (const format of ['sarif', 'json'] as const) {
    const file = getInput(format)
    if (file === '') continue
    await orSay(file, async () => {
      await writeInto(resolve(workspace, file), verdictReports[format](verdict, settings))
      setOutput(format, file)
    })
  }
  await orSay('the outputs', () => {
    setOutput('verdict', verdict.status)
    setOutput('new-findings', verdict.findings.new.length)
    setOutput('leaking-tests', verdict.newLeaks.length)
    setOutput('coverage', JSON.stringify(verdict.coverage.change))
  })
}

/** A surface that cannot be written does not change the verdict; the log says so. */
async function orSay(what: string, write: () => unknown): Promise<void> {
  try {
    await write()
  } catch (error) {
    console.log(command('warning', {}, `${what} could not be written: ${(error as Error).message}`))
  }
}

const world: World = {
  argv: [],
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stdout,
  now: () => new Date(),
  onInterrupt: interruptsOf(process),
}

try {
  process.exitCode = await run(world)
} catch (error) {
  console.log(command('error', { title: 'leakgate could not decide' }, explain(error)))
  process.exitCode = exitCodeOf(error)
}
