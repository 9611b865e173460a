#!/usr/bin/env node
// The harness on a corpus of Python tests of which it is known whether they leak, and pytest-memray beside it:
//   node bench/harness-python.mjs [--python python3] [--parts pytest,unittest,django] [--modes default,all]
//     [--only PATTERN] [--no-memray] [--cli dist/cli.js] [--cache DIR] [--json FILE]
// Prints sensitivity, false alarms, what was not decided, how often the retaining or acquiring line was named (within
// two lines), and every miss by name. The corpus is copied, so nothing is written into it; its environment is made once.
// --only leaves in what `pytest -k PATTERN` selects, for a look at a few tests.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corpus, labelOf, marks, parts, testsOf } from './python/corpus.mjs'
import { environment, measured, underHarness } from './python/environment.mjs'
import { memrayMarks, tryMemray } from './python/memray.mjs'
import { score, totals } from './python/score.mjs'
import { measure } from './scan/measure.mjs'

const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    python: { type: 'string', default: 'python3' },
    parts: { type: 'string', default: Object.keys(parts).join(',') },
    modes: { type: 'string', default: 'default,all' },
    only: { type: 'string' },
    memray: { type: 'boolean', default: true },
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli.js', import.meta.url)) },
    cache: { type: 'string', default: fileURLToPath(new URL('../.leakgate/bench', import.meta.url)) },
    json: { type: 'string' },
  },
})
const modes = { default: [], all: ['--all'] }
const cli = resolve(options.cli)
const lines = marks()
const scratch = mkdtempSync(join(tmpdir(), 'leakgate-corpus-'))
try {
  const report = measureAll()
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function measureAll() {
  mkdirSync(resolve(options.cache), { recursive: true })
  const requirements = [['install', '-r', join(corpus, 'requirements.txt')]]
  const python = environment(options.python, join(resolve(options.cache), 'corpus-python'), requirements)
  const folder = join(scratch, 'corpus')
  cpSync(corpus, folder, { recursive: true, filter: path => !path.endsWith('__pycache__') })
  const harness = options.modes.split(',').map(mode => measureMode(mode, python, folder))
  const memray = options.memray ? memrayMarks(python).map(mark => compare(mark, { python, folder, scratch })) : []
  return { harness, memray }
}

function measureMode(mode, python, folder) {
  const runs = options.parts.split(',').map(part => measurePart(part, mode, python, folder))
  const rows = runs.flatMap(run => run.rows)
  console.log(`leakgate ${mode}: all parts\n${figures(totals(rows))}`)
  for (const row of rows) if (row.alarm && !row.leaks) console.log(`  FALSE: ${row.test}: ${evidence(row)}`)
  for (const [verdict, missed] of missesByVerdict(rows))
    console.log(`  missed, ${verdict}:\n    ${missed.join('\n    ')}`)
  for (const row of rows) if (row.alarm && row.leaks && !row.located) console.log(`  not located: ${placed(row)}`)
  console.log()
  return { mode, totals: totals(rows), runs }
}

function measurePart(part, mode, python, folder) {
  const argv = [python, ...parts[part].argv, ...(options.only ? ['-k', options.only] : [])]
  const command = { name: part, argv, cwd: folder, passes: [0] }
  const plain = measure(command, scratch)
  const run = measured(underHarness(command, cli, ['--no-policy', ...modes[mode]]), scratch)
  const tests = options.only ? [] : testsOf(part)
  const rows = score(tests, run.measurements, { marks: lines, labelOf })
  const problems = run.suites.flatMap(suite => suite.problems)
  console.log(
    `leakgate ${mode}: ${part}, ${seconds(run.cpu)} CPU (${seconds(plain.cpu)} plain)\n${figures(totals(rows))}`,
  )
  for (const problem of problems) console.log(`  problem: ${problem}`)
  return { part, cpu: run.cpu, wall: run.wall, plain: plain.cpu, problems, rows }
}

/** pytest-memray is asked for memory only; what leaks a resource alone is not counted as missed. */
function compare(mark, where) {
  const result = tryMemray(mark, where)
  const isMemory = test => test.label?.leaks && lines.get(test.label.name).some(({ kind }) => kind === 'retains')
  const leaking = result.tests.filter(isMemory)
  const clean = result.tests.filter(test => test.label && !test.label.leaks)
  const [found, wrong] = [leaking, clean].map(tests => tests.filter(test => test.found))
  console.log(
    `pytest-memray ${mark.mark}(${mark.limit}): found ${share(found, leaking)} of those that retain memory, ` +
      `false alarms ${share(wrong, clean)}, ${seconds(result.cpu)} CPU`,
  )
  return { ...result, leaking: leaking.length, found: found.length, clean: clean.length, false: wrong.length }
}

function figures(t) {
  return [
    `  found: ${share(t.found, t.leaking)} (memory: ${share(t.memoryFound, t.memory)})`,
    `  false alarms: ${share(t.false, t.clean)}`,
    `  located: ${share(t.located, t.found)} by the first place named, ${share(t.locatedAnywhere, t.found)} by any`,
    `  inconclusive: ${share(t.inconclusive, t.tests)}, not confirmed: ${share(t.notConfirmed, t.tests)}, ` +
      `absent: ${share(t.absent, t.tests)}`,
  ].join('\n')
}

function share(part, whole) {
  const [some, all] = [part, whole].map(value => value.length ?? value)
  return `${some} of ${all}${all > 0 ? ` = ${((100 * some) / all).toFixed(1)} %` : ''}`
}

function missesByVerdict(rows) {
  const missed = rows.filter(row => row.leaks && !row.alarm)
  const of = row => (row.reason ? `${row.verdict} (${row.reason})` : row.verdict)
  return Map.groupBy(missed, of)
    .entries()
    .map(([verdict, group]) => [verdict, group.map(({ test, growth }) => `${test}${size(growth)}`)])
}

function evidence(row) {
  return `${row.verdict}${size(row.growth)}; ${places(row)}`
}

function size(growth) {
  return growth ? `, ${Math.round(growth.bytes)} B an iteration` : ''
}

function placed(row) {
  return `${row.test}: marked ${lines.get(labelOf(row.test).name).map(at)}; named ${places(row)}`
}

function places(row) {
  return [...row.resources, ...row.stacks].slice(0, 4).map(at).join(', ') || 'no place'
}

function at({ kind, path, line }) {
  return `${kind} ${path}:${line}`
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
