#!/usr/bin/env node
// The harness on public test suites, unchanged and believed clean: what it reports there, and what it costs.
//   node bench/suites-python.mjs [--suites jinja2,flask] [--modes plain,default,all] [--always-on] [--runs 1]
//     [--python python3] [--cli dist/cli.js] [--cache DIR] [--json FILE]
// Every alarm is printed with its test, kind and line: each is either a true leak or a mistake of the harness.
// Runs take turns; CPU is user and system time of all processes, leakgate's own included, as a multiple of the plain
// run's of the same round. --always-on adds a run in which nothing is repeated, and says what leakgate's own start costs.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measured, underHarness } from './python/environment.mjs'
import { prepare, suites, writeAlwaysOnPolicy } from './python/suites.mjs'
import { measure, median } from './scan/measure.mjs'

const { values: options } = parseArgs({
  options: {
    suites: { type: 'string', default: suites.map(suite => suite.name).join(',') },
    modes: { type: 'string', default: 'plain,default,all' },
    'always-on': { type: 'boolean', default: false },
    runs: { type: 'string', default: '1' },
    python: { type: 'string', default: 'python3' },
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli.js', import.meta.url)) },
    cache: { type: 'string', default: fileURLToPath(new URL('../.leakgate/bench', import.meta.url)) },
    json: { type: 'string' },
  },
})
const harnessOptions = { default: ['--no-policy'], all: ['--no-policy', '--all'] }
const cli = resolve(options.cli)
const cache = resolve(options.cache)
const modes = [...new Set(['plain', ...options.modes.split(','), ...(options['always-on'] ? ['always-on'] : [])])]
const scratch = mkdtempSync(join(tmpdir(), 'leakgate-suites-'))
try {
  mkdirSync(cache, { recursive: true })
  const rows = options.suites.split(',').flatMap(measureSuite)
  print(rows)
  if (options.json) writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** A row a mode; a suite that cannot be run here is named and left out, and the benchmark as a whole fails. */
function measureSuite(name) {
  try {
    const plain = prepare(suiteNamed(name), { cache, python: options.python })
    measure(plain, scratch)
    const rounds = Array.from({ length: Number(options.runs) }, () => measureRound(plain))
    return modes.map(mode => shown(summary(name, mode, rounds)))
  } catch (error) {
    process.exitCode = 1
    console.log(`${name}: not measured: ${error.message.split('\n').slice(0, 6).join('\n  ')}`)
    return []
  }
}

function suiteNamed(name) {
  const suite = suites.find(candidate => candidate.name === name)
  if (!suite)
    throw new Error(`expected one of ${suites.map(known => known.name).join(', ')}, found ${name} in --suites`)
  return suite
}

/** Every mode once. */
function measureRound(plain) {
  return Object.fromEntries(modes.map(mode => [mode, mode === 'plain' ? measure(plain, scratch) : run(plain, mode)]))
}

function run(plain, mode) {
  const policy = join(plain.cwd, '.leakgate')
  rmSync(policy, { recursive: true, force: true })
  if (mode !== 'always-on') return measured(underHarness(plain, cli, harnessOptions[mode]), scratch)
  writeAlwaysOnPolicy(plain)
  const argv = [process.execPath, cli, 'run', '--format', 'json', '--suite', plain.name]
  return measured({ ...plain, argv }, scratch)
}

function summary(suite, mode, rounds) {
  const of = rounds.map(round => round[mode])
  const { measurements = [], suites: runs = [] } = of.at(-1)
  return {
    suite,
    mode,
    cpu: median(of.map(({ cpu }) => cpu)),
    wall: median(of.map(({ wall }) => wall)),
    ratio: median(rounds.map(round => round[mode].cpu / round.plain.cpu)),
    tests: measurements.length,
    failed: measurements.filter(measurement => measurement.outcome === 'failed').length,
    inconclusive: measurements.filter(measurement => measurement.verdict === 'inconclusive').length,
    notConfirmed: measurements.filter(measurement => measurement.verdict === 'not confirmed').length,
    alarms: measurements.filter(({ verdict, resources }) => verdict === 'leak' || resources.length > 0),
    problems: runs.flatMap(({ problems }) => problems),
  }
}

function shown(row) {
  const { suite, mode, tests, failed, inconclusive, notConfirmed, alarms, problems, ratio, cpu } = row
  const counts = mode === 'plain' ? '' : `, ${tests} tests (${failed} failed), ${alarms.length} alarms`
  const undecided = mode === 'plain' ? '' : `, ${inconclusive} inconclusive, ${notConfirmed} not confirmed`
  console.log(`${suite} ${mode}: ${seconds(cpu)} CPU = ${ratio.toFixed(2)} × plain${counts}${undecided}`)
  for (const problem of problems) console.log(`  problem: ${problem}`)
  if (mode !== 'always-on') for (const alarm of alarms) console.log(`  alarm: ${alarmText(alarm)}`)
  return row
}

function alarmText({ test, verdict, growth, resources, stacks }) {
  const size = growth ? `, ${Math.round(growth.bytes)} B an iteration` : ''
  const places = [...resources, ...stacks].slice(0, 4).map(({ kind, path, line }) => `${kind} ${path}:${line}`)
  return `${test}: ${verdict}${size}; ${places.join(', ') || 'no place'}`
}

function print(rows) {
  console.log('\nall suites')
  for (const mode of modes.filter(mode => mode !== 'plain')) {
    const of = rows.filter(row => row.mode === mode)
    const sum = key => of.reduce((total, row) => total + (row[key].length ?? row[key]), 0)
    const ratios = of.map(({ suite, ratio }) => `${suite} ${ratio.toFixed(2)}`).join(', ')
    const share = tests => `${tests} = ${((100 * tests) / (sum('tests') || 1)).toFixed(1)} %`
    console.log(`  ${mode}: ${sum('tests')} tests, ${sum('alarms')} alarms, CPU × plain: ${ratios}`)
    console.log(`    inconclusive ${share(sum('inconclusive'))}, not confirmed ${share(sum('notConfirmed'))}`)
  }
  if (options['always-on']) printFixedCost(rows)
}

/** What of the always-on run's cost is leakgate's own process, paid once however long the suite takes. */
function printFixedCost(rows) {
  const nothing = { name: 'nothing', argv: [options.python, '-c', 'pass'], cwd: scratch }
  const costs = Array.from({ length: 5 }, () => {
    const under = measure(underHarness(nothing, cli, ['--no-policy']), scratch)
    return under.cpu - measure(nothing, scratch).cpu
  })
  const fixed = median(costs)
  console.log(`  leakgate's own start: ${seconds(fixed)} CPU; always on beyond it:`)
  for (const { suite, cpu } of rows.filter(row => row.mode === 'always-on')) {
    const plain = rows.find(row => row.suite === suite && row.mode === 'plain').cpu
    console.log(`    ${suite}: ${((100 * (cpu - fixed - plain)) / plain).toFixed(1)} %`)
  }
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`
}
