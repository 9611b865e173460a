// The hook as a person waits for it: ten changed files are staged in a big repository.
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, measureInTurns } from './measure.mjs'
import { cli, hasCache } from './tools.mjs'
import { git } from './trees.mjs'

export const hookNames = { cold: 'leakgate hook, no cache', hook: 'leakgate hook', node: 'node -e 0' }
const staged = 10
/** Acquires something, so that every changed file must be followed, and releases it, so that the hook passes. */
const addition = '\n\ndef read_for_the_bench(path):\n    with open(path) as file:\n        return file.read()\n'

/** `{ files, rows }` for a prepared Python tree. */
export function measureHook(tree, runs, scratch) {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-hook-'))
  try {
    git(folder, 'clone', '--quiet', tree.folder, '.')
    for (const path of spread(tree.files, staged)) appendFileSync(join(folder, path), addition)
    git(folder, 'add', '--update')
    const commands = hookCommands(folder)
    for (const command of commands) command.check?.(measure(command, scratch))
    return { tree: tree.name, files: staged, rows: measureInTurns(commands, runs, scratch) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function hookCommands(folder) {
  const hook = [process.execPath, cli, 'hook', '--format', 'json']
  const check = ({ stdout }) => {
    const { verdict } = JSON.parse(stdout)
    if (verdict.status !== 'passed' || verdict.skipped.length > 0)
      throw new Error('the hook did not read what is staged')
  }
  const command = (name, argv) => ({ name, argv, cwd: folder })
  return [
    { ...command(hookNames.hook, hook), check },
    ...(hasCache('hook') ? [{ ...command(hookNames.cold, [...hook, '--no-cache']), check }] : []),
    command(hookNames.node, [process.execPath, '-e', '0']),
  ]
}

/** So many of the items, evenly spread. */
const spread = (items, count) =>
  Array.from({ length: count }, (_, i) => items[Math.floor(((i + 0.5) * items.length) / count)])
