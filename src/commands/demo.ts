/** `leakgate demo`: the whole gate on a throw-away repository made from an example. */
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { gitIn, output } from '../changes/runner.ts'
import { exitCodes } from '../errors.ts'
import type { World } from '../pipeline/world.ts'
import { examplesFolder } from '../shipped.ts'
import { baselineCommand } from './baseline.ts'
import { checkCommand } from './check.ts'

export const demoCommand = (world: World, exit: (code: number) => void): Command =>
  new Command('demo')
    .description('build a small repository with a leaking pull request, and check it')
    .action(async () => exit(await run(world)))

/** Passes when the gate stops the example's pull request, as it should. */
async function run(world: World): Promise<number> {
  const example = join(examplesFolder, 'service')
  const folder = await mkdtemp(join(tmpdir(), 'leakgate-demo-'))
  const here: World = { ...world, cwd: folder, env: { ...world.env, GITHUB_ACTIONS: undefined } }
  const say = (text: string) => void world.stdout.write(`\n— ${text}\n`)

  say(`A small service with its policy, in ${folder}`)
  await cp(join(example, 'base'), folder, { recursive: true })
  await git(here, ['init', '--quiet', '--initial-branch=main'])
  await commit(here, 'A service without leaks')

  say('leakgate baseline: its tests are measured, and the ledger is committed')
  await perform(baselineCommand, [], here)
  await commit(here, 'The ledger')

  say('A pull request that brings leaks')
  await git(here, ['switch', '--quiet', '--create', 'feature'])
  await cp(join(example, 'pull-request'), folder, { recursive: true })
  await commit(here, 'Add reports')

  say('leakgate check --base main')
  const code = await perform(checkCommand, ['--base', 'main'], here)
  say(
    code === exitCodes.failed
      ? `check ended with exit code ${code}: the gate holds. Look around in ${folder}.`
      : `check ended with exit code ${code}, though the example leaks: please report this.`,
  )
  return code === exitCodes.failed ? exitCodes.passed : exitCodes.ownFault
}

type Make = (world: World, exit: (code: number) => void) => Command

async function perform(make: Make, args: string[], world: World): Promise<number> {
  let code: number = exitCodes.ownFault
  await make(world, value => {
    code = value
  }).parseAsync(args, { from: 'user' })
  return code
}

const git = (world: World, args: string[]) => output(gitIn(world.cwd, world.env), args)

async function commit(world: World, message: string): Promise<void> {
  await git(world, ['add', '--all'])
  const author = ['-c', 'user.name=leakgate demo', '-c', 'user.email=demo@localhost', '-c', 'commit.gpgsign=false']
  await git(world, [...author, 'commit', '--quiet', '--message', message])
}
