#!/usr/bin/env node
/** The terminal's entry. */
import { main } from './commands/program.ts'
import { interruptsOf } from './pipeline/interrupt.ts'

const { argv, env, stdout, stderr } = process

// A reader that closes its end (`leakgate scan | head`) is no error of ours.
for (const stream of [stdout, stderr])
  stream.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  })

process.exitCode = await main({
  argv: argv.slice(2),
  cwd: process.cwd(),
  env,
  stdout,
  stderr,
  now: () => new Date(),
  onInterrupt: interruptsOf(process),
})
