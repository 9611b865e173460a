#!/usr/bin/env node
/** The terminal's entry. */
import * as nodeModule from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from './pipeline/cache-folder.ts'

// What was compiled once starts faster the next time (Node 22.1 and newer); only what is imported from here on is kept.
const cache = process.argv.includes('--no-cache') ? undefined : cacheFolder(process.env)
if (cache !== undefined && 'enableCompileCache' in nodeModule) nodeModule.enableCompileCache(join(cache, 'compiled'))
const { main } = await import('./commands/program.ts')
const { interruptsOf } = await import('./pipeline/interrupt.ts')

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
