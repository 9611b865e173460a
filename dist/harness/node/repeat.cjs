'use strict'
// Repeats tests once all results are reported, to see whether memory and resources grow with each run. Each repeat is a
// new test object of node:test without parent, so that no reporter ever hears of it; the fixtures of its suites are made
// anew before (`before`, `beforeEach`) and torn down after. What tests print meanwhile is held back.
//
// Not repeated: tests with subtests, tests under a time limit of their suite, and all tests of a process that was told to
// exit (`--test-force-exit`) or never comes to rest.
const { readFileSync } = require('node:fs')
const { performance } = require('node:perf_hooks')
const { running, newScope, openCount, census } = require('./scopes.cjs')
const { level, allocations } = require('./heap.cjs')
const records = require('./records.cjs')

const setting = (name, usual) => Number(process.env[name]) || usual
const warmUps = setting('LEAKGATE_WARMUPS', 3)
const batch = setting('LEAKGATE_BATCH', 8)
const checkpoints = setting('LEAKGATE_CHECKPOINTS', 8)
const budget = setting('LEAKGATE_REPEAT_BUDGET', 120_000)
/** Levels of a screen; a test that is flat over them is not repeated further. */
const screenLevels = 3
/** Growth an iteration below which a screen clears: under the floors of the verdict, so that it suspects rather too much. */
const suspicion = { objects: 0.1, bytes: 24 }
const now = performance.now.bind(performance)

const mode = process.env.LEAKGATE_CONFIRM ?? 'off'
const named = ['off', 'screen', 'all', ''].includes(mode) ? undefined : patterns(mode)
const never = patterns(process.env.LEAKGATE_NO_REPEAT)

/** Test ids of a file, `*` standing for anything, as one test. */
function patterns(file) {
  if (!file) return () => false
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const expressions = lines.map(line =>
    line
      .split('*')
      .map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('.*'),
  )
  return id => expressions.some(expression => new RegExp(`^${expression}$`, 's').test(id))
}

/** Repeats those of the observed tests that are wanted, and writes what they grew. Never throws. */
async function repeatTests(entries) {
  const wanted = entries.filter(entry => entry.outcome === 'passed' && isWanted(entry.id))
  if (wanted.length === 0) return
  const restore = silence()
  const deadline = now() + budget
  try {
    for (const entry of wanted) await repeatTest(entry, deadline)
  } finally {
    restore()
  }
}

const isWanted = id => !(mode === 'off' || mode === '') && (named ? named(id) : true)

async function repeatTest({ test, id }, deadline) {
  const obstacle = never(id) ? 'the policy says never' : obstacleOf(test, deadline)
  if (obstacle) return records.write({ kind: 'unrepeated', test: id, reason: obstacle })
  records.write({ kind: 'start', test: id, phase: 'repeat' })
  const suites = suitesOf(test)
  try {
    for (const suite of suites) await runFixtures(suite, 'before')
    await measure(test, id, deadline)
  } catch (error) {
    records.write({
      kind: 'unrepeated',
      test: id,
      reason: `it failed when repeated: ${String(error?.message ?? error)}`,
    })
  } finally {
    for (const suite of suites.reverse()) await runFixtures(suite, 'after').catch(() => {})
  }
}

function obstacleOf(test, deadline) {
  if (now() > deadline) return 'the time for repeats was used up'
  if (test.subtests?.length > 0) return 'it has subtests'
  const isLimited = suite => Number.isFinite(suite.timeout)
  return suitesOf(test).some(isLimited) ? 'its suite has a time limit' : undefined
}

/** From the root to the suite that holds the test. */
function suitesOf(test) {
  const suites = []
  for (let at = test.parent; at; at = at.parent) suites.unshift(at)
  return suites
}

/** node:test runs these hooks once and remembers it on the hook itself; the class's own `run` does not. */
async function runFixtures(suite, name) {
  for (const hook of suite.hooks?.[name] ?? []) {
    await Object.getPrototypeOf(hook).run.call(hook, suite.getRunArgs())
    if (hook.error) throw hook.error
  }
}

async function measure(test, id, deadline) {
  const scope = newScope()
  const iterate = times => running.run(scope, () => repeat(test, times))
  const series = { bytes: [], blocks: [], open: [] }
  const checkpoint = async () => {
    const { bytes, objects } = await level()
    series.bytes.push(bytes)
    if (objects !== undefined) series.blocks.push(objects)
    series.open.push(openCount(scope))
  }
  const write = (phase, more) =>
    records.write({ kind: 'repeat', test: id, phase, warmups: warmUps, batch, ...series, ...more })

  await iterate(warmUps)
  scope.acquired.length = 0
  await checkpoint()
  while (series.bytes.length < screenLevels) {
    await iterate(batch)
    await checkpoint()
  }
  if (!isSuspect(series) && mode === 'screen') return write('screen')
  while (series.bytes.length <= checkpoints && now() < deadline) {
    await iterate(batch)
    await checkpoint()
    if (series.bytes.length === screenLevels + 2 && !isSuspect(series)) break
  }
  const grows = isSuspect(series)
  write('confirm', {
    resources: census(scope).resources,
    stacks: grows ? await allocations(() => iterate(batch)) : [],
  })
}

/**
 * Does the series still grow over its last two steps? Objects and open resources are counted exactly; bytes are asked only
 * where objects cannot be counted, for they are never quiet.
 */
function isSuspect({ bytes, blocks, open }) {
  const growth = levels => Math.max(levels.at(-1) - levels.at(-2), levels.at(-2) - levels.at(-3)) / batch
  if (open.at(-1) > open[0]) return true
  return blocks.length > 0 ? growth(blocks) >= suspicion.objects : growth(bytes) >= suspicion.bytes
}

/** Runs a test's body with the hooks around it. Throws its error if it fails. */
async function repeat(test, times) {
  for (let iteration = 0; iteration < times; iteration++) {
    const { harness } = test.root
    const copy = new test.constructor({ __proto__: null, name: test.name, fn: test.fn, timeout: test.timeout, harness })
    copy.harness = harness
    const args = copy.getRunArgs()
    try {
      await test.parent.runHook('beforeEach', args)
      await copy.run()
    } finally {
      await test.parent.runHook('afterEach', args)
      copy.mock?.reset()
    }
    if (copy.error) throw copy.error.cause ?? copy.error
  }
}

/** Holds back what tests print, and keeps the exit code and the process from what they throw; returns the way back. */
function silence() {
  const { exitCode } = process
  const streams = [process.stdout, process.stderr]
  const writes = streams.map(stream => stream.write)
  const swallow = (_chunk, encoding, callback) => {
    const done = typeof encoding === 'function' ? encoding : callback
    if (done) process.nextTick(done)
    return true
  }
  const ignore = () => {}
  for (const stream of streams) stream.write = swallow
  process.on('uncaughtException', ignore)
  process.on('unhandledRejection', ignore)
  return () => {
    streams.forEach((stream, index) => {
      stream.write = writes[index]
    })
    process.removeListener('uncaughtException', ignore)
    process.removeListener('unhandledRejection', ignore)
    process.exitCode = exitCode
  }
}

module.exports = { repeatTests }
