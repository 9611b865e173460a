/** A step of a workflow, as the runner starts it: inputs, event file, and files for summary and outputs. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestRepository, temporaryFolder } from '../changes/repository.ts'
import { actionBundle, type Ended, ended, plainEnvironment, runtimes } from './bundle.ts'

export interface Event {
  name: string
  payload: unknown
}

export interface StepOptions {
  inputs?: Record<string, string>
  env?: NodeJS.ProcessEnv
  node?: string
}

export interface Step extends Ended {
  /** Workflow commands that the runner would obey, in order. */
  commands: Command[]
  summary: string
  outputs: Record<string, string>
}

export interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

/** Defaults of action.yml, but for the token: no test may reach GitHub. */
const defaultInputs = { token: '', suites: 'true', 'working-directory': '.', sarif: '', json: '' }

/** Runs the Action in a checkout, for an event of the repository `o/r`. */
export async function step(
  checkout: TestRepository,
  event: Event,
  { inputs = {}, env = {}, node = runtimes[1].node }: StepOptions = {},
): Promise<Step> {
  const folder = temporaryFolder()
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const summary = file('summary.md', '')
  const output = file('output', '')
  const given = Object.entries({ ...defaultInputs, ...inputs }).map(
    ([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const,
  )
  const result = await ended(node, [actionBundle], {
    cwd: checkout.folder,
    env: {
      ...plainEnvironment,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'o/r',
      // Nothing listens there: whoever asks without need is refused at once.
      GITHUB_API_URL: 'http://127.0.0.1:1',
      GITHUB_WORKSPACE: checkout.folder,
      GITHUB_SHA: checkout.git('rev-parse', 'HEAD'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      ...Object.fromEntries(given),
      ...env,
    },
  })
  return {
    ...result,
    commands: obeyed(result.stdout),
    summary: readFileSync(summary, 'utf8'),
    outputs: existsSync(output) ? outputsIn(readFileSync(output, 'utf8')) : {},
  }
}

/** What the runner obeys of a log: commands, but for those between a `stop-commands` and its token. */
export function obeyed(log: string): Command[] {
  const commands: Command[] = []
  let token: string | undefined
  for (const line of log.split(/\r?\n/)) {
    const [, name = '', pairs = '', message = ''] = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
    if (token !== undefined) {
      if (name === token) token = undefined
    } else if (name === 'stop-commands') token = message
    else if (name !== '') commands.push({ name, properties: propertiesIn(pairs), message: unescaped(message) })
  }
  if (token !== undefined) throw new Error('commands were stopped and never allowed again')
  return commands
}

const propertiesIn = (pairs: string): Record<string, string> =>
  Object.fromEntries(
    pairs
      .split(',')
      .filter(Boolean)
      .map(pair => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]),
  )

const unescaped = (text: string): string =>
  text.replace(/%(0D|0A|3A|2C|25)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))

/** The runner's file of outputs: `name<<delimiter`, lines, delimiter. */
const outputsIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)].map(([, name, , value]) => [name, value]),
  )
