/** The command line: every command, and one place where errors become words and exit codes. */
import { Command, CommanderError } from 'commander'
import { exitCodeOf, exitCodes, explain } from '../errors.ts'
import type { World } from '../pipeline/world.ts'
import { version } from '../version.ts'
import { baselineCommand } from './baseline.ts'
import { checkCommand } from './check.ts'
import { demoCommand } from './demo.ts'
import { fixCommand } from './fix.ts'
import { hookCommand } from './hook.ts'
import { ledgerCommand } from './ledger.ts'
import { reportCommand } from './report.ts'
import { runCommand } from './run.ts'
import { scanCommand } from './scan.ts'

/** Runs one command line and returns its exit code. Never throws. */
export async function main(world: World): Promise<number> {
  let code: number = exitCodes.passed
  const exit = (value: number) => {
    code = value
  }
  const program = new Command('leakgate')
    .description('stops memory and resource leaks before they are merged')
    .version(version)
    .enablePositionalOptions()
    .showSuggestionAfterError()
  const commands = [
    checkCommand,
    scanCommand,
    fixCommand,
    runCommand,
    baselineCommand,
    ledgerCommand,
    hookCommand,
    reportCommand,
    demoCommand,
  ]
  for (const command of commands) program.addCommand(command(world, exit))
  for (const command of withSubcommands(program))
    command.exitOverride().configureOutput({
      writeOut: text => void world.stdout.write(text),
      writeErr: text => void world.stderr.write(text),
    })
  try {
    await program.parseAsync(world.argv, { from: 'user' })
    return code
  } catch (error) {
    // Commander has said what is wrong, or shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.passed : exitCodes.userMistake
    world.stderr.write(`leakgate: ${explain(error)}\n`)
    return exitCodeOf(error)
  }
}

const withSubcommands = (command: Command): Command[] => [command, ...command.commands.flatMap(withSubcommands)]
