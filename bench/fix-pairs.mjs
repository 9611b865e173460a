#!/usr/bin/env node
// Real fixes, turned into pull requests: for each pair a throw-away repository whose base is the repaired file and whose
// head is the leaking one (check should fail and annotate the line), and the other way round (check should pass).
//   node bench/fix-pairs.mjs --pairs FILE --mirror DIR [--block-at medium] [--list]
// FILE lists pairs (repo, parent_commit, fix_commit, path_before, path_after, leak_lines_before); DIR holds bare clones
// named owner+name/repo. Rows that are uncertain, span functions or leak on an exception only are left out.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({
  options: {
    pairs: { type: 'string' },
    mirror: { type: 'string' },
    'block-at': { type: 'string', default: 'high' },
    list: { type: 'boolean', default: false },
  },
})
if (!options.pairs || !options.mirror)
  throw new Error('--pairs FILE and --mirror DIR are needed; see the top of this file')

const cli = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli.js')
const tolerance = 1
const wanted = row => row.certainty === 'high' && row.scope === 'function' && !row.on_exception_only
const rows = JSON.parse(readFileSync(options.pairs, 'utf8')).filter(wanted)

const tally = { stopped: 0, annotated: 0, passed: 0, of: 0, missing: 0 }
for (const row of rows) {
  const leaking = fileAt(row, row.parent_commit, row.path_before)
  const repaired = fileAt(row, row.fix_commit, row.path_after)
  if (!leaking || !repaired) {
    tally.missing++
    continue
  }
  tally.of++
  const broken = check(row.path_before, repaired, leaking)
  const annotated = broken.lines.some(line => row.leak_lines_before.some(leak => Math.abs(line - leak) <= tolerance))
  const mended = check(row.path_after, leaking, repaired)
  if (broken.code === 1) tally.stopped++
  if (broken.code === 1 && annotated) tally.annotated++
  if (mended.code === 0) tally.passed++
  if (options.list) {
    if (broken.code !== 1 || !annotated)
      console.log(
        `NOT STOPPED ${row.id} ${row.repo} ${row.path_before}:${row.leak_lines_before} exit ${broken.code}, annotated ${broken.lines}`,
      )
    if (mended.code !== 0)
      console.log(`NOT PASSED ${row.id} ${row.repo} ${row.path_after} exit ${mended.code}, annotated ${mended.lines}`)
  }
}
console.log(`blocking line: ${options['block-at']}; pairs: ${tally.of} (${tally.missing} without a clone)`)
console.log(
  `repaired → leaking: check failed on ${tally.stopped} of ${tally.of}, with the line annotated on ${tally.annotated}`,
)
console.log(`leaking → repaired: check passed on ${tally.passed} of ${tally.of}`)

function fileAt(row, rev, path) {
  const gitDir = join(options.mirror, row.repo.replace('/', '+'), 'repo')
  try {
    return execFileSync('git', [`--git-dir=${gitDir}`, 'show', `${rev}:${path}`], {
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return undefined
  }
}

/** Exit code of `check` on base → head, and the lines it reports as errors. */
function check(path, base, head) {
  const folder = mkdtempSync(join(tmpdir(), 'fix-pair-'))
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], { cwd: folder })
  try {
    git('init', '--quiet', '--initial-branch=main')
    mkdirSync(join(folder, '.leakgate'))
    writeFileSync(join(folder, '.leakgate', 'policy.yml'), `block:\n  at: ${options['block-at']}\n`)
    commit(git, folder, path, base)
    git('switch', '--quiet', '--create', 'change')
    commit(git, folder, path, head)
    const run = spawnSync(process.execPath, [cli, 'check', '--base', 'main', '--format', 'github'], {
      cwd: folder,
      encoding: 'utf8',
    })
    const errors = run.stdout.split('\n').filter(line => line.startsWith('::error '))
    return { code: run.status, lines: errors.map(line => Number(/[ ,]line=(\d+)/.exec(line)?.[1])) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function commit(git, folder, path, content) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '--message', 'change')
}
