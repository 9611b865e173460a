// The hook as a person waits for it: ten changed files are staged in a big repository.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, measureInTurns } from './measure.mjs'
import { cli, hasCache } from './tools.mjs'
import { git } from './trees.mjs'

export const hookNames = { cold: 'leakgate hook, no cache', hook: 'leakgate hook', node: 'node -e 0' }
const staged = 10

/** `{ files, rows }` for a prepared Python tree. */
export function measureHook(tree, runs, scratch) {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-hook-'))
  try {
    git(folder, 'clone', '--quiet', tree.folder, '.')
    const commands = hookCommands(folder, stager(folder, spread(tree.files, staged)))
    for (const command of commands) {
      command.before()
      command.check?.(measure(command, scratch))
    }
    return { tree: tree.name, files: staged, rows: measureInTurns(commands, runs, scratch) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Stages the files with something new each time: nobody commits what an earlier run of the hook has read already. */
function stager(folder, paths) {
  const originals = paths.map(path => [join(folder, path), readFileSync(join(folder, path), 'utf8')])
  let count = 0
  return () => {
    count++
    for (const [file, text] of originals) writeFileSync(file, text + addition(count))
    git(folder, 'add', '--update')
  }
}

/** Acquires something, so that every changed file must be followed, and releases it, so that the hook passes. */
const addition = number =>
  `\n\ndef read_for_the_bench_${number}(path):\n    with open(path) as file:\n        return file.read()\n`

function hookCommands(folder, before) {
  const hook = [process.execPath, cli, 'hook', '--format', 'json']
  const check = ({ stdout }) => {
    const { status, skipped, coverage } = JSON.parse(stdout).verdict
    if (status !== 'passed' || skipped.length > 0 || coverage.change.proved !== staged)
      throw new Error('the hook did not read what is staged')
  }
  const command = (name, argv) => ({ name, argv, cwd: folder, before })
  return [
    { ...command(hookNames.hook, hook), check },
    ...(hasCache('hook') ? [{ ...command(hookNames.cold, [...hook, '--no-cache']), check }] : []),
    command(hookNames.node, [process.execPath, '-e', '0']),
  ]
}

/** So many of the items, evenly spread. */
const spread = (items, count) =>
  Array.from({ length: count }, (_, i) => items[Math.floor(((i + 0.5) * items.length) / count)])
