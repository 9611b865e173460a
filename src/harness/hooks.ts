/** The variables that load the harness into the processes of a suite, without an edit to the tested repository. */
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Policy } from '../policy/schema.ts'
import { harnessFolder } from '../shipped.ts'
import { variables } from './protocol.ts'

/** What is confirmed instead of suspects: every test, or those with these ids. Neither is limited in time. */
export type Confirm = 'all' | readonly string[]

interface Settings {
  detection: Policy['detection']
  tempFolder: string
  confirm?: Confirm
  /** Patterns of the tests that are repeated before all others, most wanted first. */
  first?: readonly string[]
}

interface Surroundings {
  /** Folder of the records. */
  records: string
  /** What the suite sees otherwise: its own settings of the same variables are kept. */
  environment: Record<string, string>
  platform: NodeJS.Platform
  /** Bytes that processes of this machine may still take. */
  freeMemory: number
  /** Resident bytes of a process at which it closes what its tests leaked; never, if undefined. */
  cleanupAt: number | undefined
  /** It may be ended for its memory, and is then to say what grew. */
  mayGrowTooMuch: boolean
}

/** What a suite's environment needs beside the allow-listed part. Writes lists of test ids into the temporary folder. */
export async function harnessVariables(
  suite: Policy['suites'][string],
  { detection, tempFolder, confirm, first = [] }: Settings,
  { records, environment, platform, freeMemory, cleanupAt, mayGrowTooMuch }: Surroundings,
): Promise<Record<string, string>> {
  const list = async (ids: readonly string[]): Promise<string> => {
    const file = join(tempFolder, `${randomUUID()}.txt`)
    await writeFile(file, ids.map(id => `${id}\n`).join(''))
    return file
  }
  const budget = repeatBudget(detection, confirm)
  return {
    [variables.records]: records,
    [variables.confirm]:
      typeof confirm === 'object' && suite.confirm === 'suspects' ? await list(confirm) : modeOf(suite, confirm),
    ...(first.length > 0 && { [variables.first]: await list(first) }),
    [variables.noRepeat]: await list(detection.never),
    ...(budget !== undefined && { [variables.repeatBudget]: String(budget) }),
    [variables.repeatMemory]: String(Math.floor(Math.min(mostMemory, freeMemory * shareOfMemory))),
    ...(cleanupAt !== undefined && { [variables.cleanupAt]: String(cleanupAt) }),
    ...(mayGrowTooMuch && { [variables.growers]: '1' }),
    [variables.batch]: String(detection.batch),
    [variables.warmUps]: String(detection.warmUps),
    [variables.checkpoints]: String(detection.repeats),
    [variables.frames]: String(detection.frames),
    ...(suite.runtime === 'node' ? {} : pythonVariables(environment)),
    ...(suite.runtime === 'python' ? {} : nodeVariables(environment, platform)),
  }
}

const confirmMode = { suspects: 'screen', all: 'all', never: 'off' } as const

const modeOf = (suite: Policy['suites'][string], confirm: Confirm | undefined): string =>
  confirmMode[confirm === 'all' && suite.confirm === 'suspects' ? 'all' : suite.confirm]

/** Milliseconds that the repeats of one process may take together; what its own run took decides if undefined. */
export const repeatBudget = (detection: Policy['detection'], confirm: Confirm | undefined): number | undefined =>
  confirm === undefined ? detection.timeBudget : Number.MAX_SAFE_INTEGER

/** Repeats of leaking tests must not drive the machine into swap; several processes may repeat at a time. */
const shareOfMemory = 1 / 4
const mostMemory = 2 * 2 ** 30

const pythonVariables = ({ PYTHONPATH }: Record<string, string>) => ({
  PYTHONPATH: [join(harnessFolder, 'python'), PYTHONPATH].filter(Boolean).join(delimiter),
  // tox strips the environment of what runs in it; where it does not load the harness itself, this passes the rest on.
  TOX_OVERRIDE: 'testenv.pass_env+=LEAKGATE_*,PYTHONPATH',
})

function nodeVariables({ NODE_OPTIONS }: Record<string, string>, platform: NodeJS.Platform) {
  const preload = join(harnessFolder, 'node', 'preload.cjs')
  // A backslash escapes in NODE_OPTIONS, and quotes keep spaces.
  const path = platform === 'win32' ? preload.replaceAll('\\', '/') : preload
  return { NODE_OPTIONS: [NODE_OPTIONS, `--require "${path}"`].filter(Boolean).join(' ') }
}
