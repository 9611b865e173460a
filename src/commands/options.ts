/** Options that several commands share, and how a report reaches its reader. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Option } from 'commander'
import { createColors } from 'picocolors'
import { userError } from '../errors.ts'
import { type World, wantsColour } from '../pipeline/world.ts'
import { writeInto } from '../pipeline/write-file.ts'
import { type Format, formats, type ReportSettings } from '../report/formats.ts'
import { plain } from '../report/plain.ts'
import { version } from '../version.ts'

export interface ReportOptions {
  format: Format
  output?: string
  verbose: boolean
}

export const formatOption = (choices: readonly string[] = formats) =>
  new Option('--format <name>', 'how the result is written').choices([...choices]).default('terminal')
export const outputOption = () =>
  new Option('--output <file>', 'write the result into a file instead of standard output')
export const cacheOption = () =>
  new Option(
    '--no-cache',
    'learn everything anew, keep nothing for the next run (it is kept in the user’s cache folder)',
  )
export const verboseOption = () =>
  new Option('--verbose', 'also list what is known and what was left alone').default(false)

/** @param root where relative paths in findings start */
export const reportSettings = (world: World, root: string, { verbose, output }: ReportOptions): ReportSettings => ({
  colors: createColors(output === undefined && wantsColour(world)),
  verbose,
  version,
  readSource: path => readIfThere(resolve(root, path)),
})

/** A source line in a report is a convenience: without the file the report is as true. */
function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Messages beside the result, one line each: a file's name that holds a line break must not begin one of its own. */
export const logTo =
  ({ stderr }: World) =>
  (message: string): void =>
    void stderr.write(`leakgate: ${plain(message)}\n`)

/** Writes a report to where it was asked for. Throws 'output-not-written' where the disk refuses. */
export async function deliver(text: string | Buffer, output: string | undefined, world: World): Promise<void> {
  const whole = typeof text !== 'string' || text.endsWith('\n') ? text : `${text}\n`
  if (output === undefined) return void world.stdout.write(whole)
  const file = resolve(world.cwd, output)
  try {
    await writeInto(file, whole)
  } catch (error) {
    throw userError('output-not-written', [output, (error as Error).message])
  }
}
