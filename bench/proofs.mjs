#!/usr/bin/env node
// Leak coverage on real fixes: how much of what people repaired is shown as proved, and that nothing which leaks is.
//   node bench/proofs.mjs --pairs FILE --mirror DIR [--list]
// FILE lists pairs (id, language, repo, parent_commit, fix_commit, path_before, path_after, leak_lines_before,
// fixed_lines_after, fixed_exception_safe); DIR holds bare clones named owner+name/repo. A repair that still leaks on an
// exception is left out. --list names each repaired line that is not proved, and each leaking one that is.
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
    list: { type: 'boolean', default: false },
  },
})
if (!options.pairs || !options.mirror)
  throw new Error('--pairs FILE and --mirror DIR are needed; see the top of this file')

const cli = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli.js')
const tolerance = 1
const batch = 50
/** Of several acquisitions at a line the worst counts; a line without any is one that leakgate does not know. */
const worstFirst = ['skipped', 'leaks', 'unproved', 'exercised', 'proved']

const folder = mkdtempSync(join(tmpdir(), 'proofs-'))
try {
  const rows = JSON.parse(readFileSync(options.pairs, 'utf8'))
  const complete = rows.filter(row => extract(row, 'leaking') && extract(row, 'repaired'))
  const { sites, skipped } = inventory(complete.flatMap(row => [pathOf(row, 'leaking'), pathOf(row, 'repaired')]))
  const lines = complete.flatMap(linesOf).map(line => ({ ...line, state: stateAt(line, sites, skipped) }))
  for (const language of ['python', 'js/ts']) print(language, lines)
  console.log(`pairs without a clone or a file: ${rows.length - complete.length}; files not read: ${skipped.size}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Where a row's file lies below the folder; under its own path, which says what is a test and what is TypeScript. */
function pathOf(row, side) {
  return join(row.id, side, side === 'leaking' ? row.path_before : row.path_after)
}

function extract(row, side) {
  const [rev, path] = side === 'leaking' ? [row.parent_commit, row.path_before] : [row.fix_commit, row.path_after]
  const gitDir = join(options.mirror, row.repo.replace('/', '+'), 'repo')
  const file = join(folder, pathOf(row, side))
  try {
    const content = execFileSync('git', [`--git-dir=${gitDir}`, 'show', `${rev}:${path}`], {
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    return true
  } catch {
    return false
  }
}

/** All acquisitions, by file, and the files that were not read. */
function inventory(paths) {
  const sites = new Map()
  const skipped = new Set()
  for (let i = 0; i < paths.length; i += batch) {
    const scanned = scan(paths.slice(i, i + batch))
    for (const site of scanned.sites) sites.set(site.path, [...(sites.get(site.path) ?? []), site])
    for (const { path } of scanned.skipped) skipped.add(path)
  }
  return { sites, skipped }
}

function scan(paths) {
  const args = [cli, 'scan', '--no-policy', '--inventory', '--format', 'json', ...paths]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status > 1) throw new Error(`leakgate ended with ${status}: ${stderr.slice(0, 2000)}`)
  return JSON.parse(stdout)
}

function linesOf(row) {
  const of = (side, line) => ({ row, side, line, language: row.language === 'python' ? 'python' : 'js/ts' })
  const repaired = row.fixed_exception_safe === false ? [] : row.fixed_lines_after
  return [...row.leak_lines_before.map(line => of('leaking', line)), ...repaired.map(line => of('repaired', line))]
}

/** The state of what is acquired at a line; one line off counts too, but only where the line itself has nothing. */
function stateAt({ row, side, line }, sites, skipped) {
  const path = pathOf(row, side)
  if (skipped.has(path)) return 'skipped'
  const near = (sites.get(path) ?? []).map(site => ({ state: site.state, off: distance(site, line) }))
  const nearest = Math.min(...near.map(site => site.off))
  if (nearest > tolerance) return 'unknown'
  const states = near.filter(site => site.off === nearest).map(site => site.state)
  return worstFirst.find(state => states.includes(state))
}

function distance({ line, endLine }, wanted) {
  return Math.max(0, line - wanted, wanted - endLine)
}

function print(language, lines) {
  for (const side of ['repaired', 'leaking']) {
    const all = lines.filter(line => line.language === language && line.side === side)
    const proved = all.filter(line => line.state === 'proved')
    const share = all.length > 0 ? ` = ${((100 * proved.length) / all.length).toFixed(1)} %` : ''
    console.log(`${language}: ${side} lines shown as proved: ${proved.length} of ${all.length}${share}`)
    if (side === 'repaired') console.log(`  the others: ${counted(all.filter(line => line.state !== 'proved'))}`)
    if (options.list) list(side === 'leaking' ? proved : all.filter(line => line.state !== 'proved'))
  }
}

function counted(lines) {
  const states = [...new Set(lines.map(line => line.state))].sort()
  return states.map(state => `${lines.filter(line => line.state === state).length} ${state}`).join(', ') || 'none'
}

function list(lines) {
  for (const { row, side, line, state } of lines) {
    const [rev, path] = side === 'leaking' ? [row.parent_commit, row.path_before] : [row.fix_commit, row.path_after]
    console.log(`  ${state} ${row.id} ${row.repo}@${rev.slice(0, 10)}:${path}:${line} ${row.category}/${row.scope}`)
  }
}
