/** The command line: every command, and one place where errors become words and exit codes. */
import { Command, CommanderError } from 'commander'
import { exitCodeOf, exitCodes, explain } from '../errors.ts'
import type { World } from '../pipeline/world.ts'
import { version } from '../version.ts'

type MakeCommand = (world: World, exit: (code: number) => void) => Command

/** Each is loaded when it is asked for: a hook runs before every commit. */
const commands: Record<string, () => Promise<MakeCommand>> = {
  check: async () => (await import('./check.ts')).checkCommand,
  scan: async () => (await import('./scan.ts')).scanCommand,
  fix: async () => (await import('./fix.ts')).fixCommand,
  run: async () => (await import('./run.ts')).runCommand,
  reproduce: async () => (await import('./reproduce.ts')).reproduceCommand,
  baseline: async () => (await import('./baseline.ts')).baselineCommand,
  ledger: async () => (await import('./ledger.ts')).ledgerCommand,
  hook: async () => (await import('./hook.ts')).hookCommand,
  report: async () => (await import('./report.ts')).reportCommand,
  demo: async () => (await import('./demo.ts')).demoCommand,
}

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
  for (const load of asked(world.argv)) program.addCommand((await load())(world, exit))
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

/** The named command alone; all of them for help and for a slip of the pen. */
function asked([name = '']: string[]) {
  const one = Object.hasOwn(commands, name) ? commands[name] : undefined
  return one ? [one] : Object.values(commands)
}

const withSubcommands = (command: Command): Command[] => [command, ...command.commands.flatMap(withSubcommands)]
