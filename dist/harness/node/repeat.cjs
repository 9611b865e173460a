'use strict'
// Repeats tests once all results are reported, to see whether memory and resources grow with each run. Each repeat is a
// new test object of node:test without parent, so that no reporter ever hears of it; the fixtures of its suites are made
// anew before (`before`, `beforeEach`) and torn down after. What tests print meanwhile is held back.
//
// Not repeated: tests with subtests, tests under a time limit of their suite, and all tests of a process that was told to
// exit (`--test-force-exit`) or never comes to rest. What a test keeps, its repeats keep as well: the more that is, the
// fewer they are.
const { readFileSync } = require('node:fs')
const { performance } = require('node:perf_hooks')
const { running, newScope, openCount, census } = require('./scopes.cjs')
const { level, allocations } = require('./heap.cjs')
const records = require('./records.cjs')

const setting = (name, usual) => Number(process.env[name]) || usual
const warmUps = setting('LEAKGATE_WARMUPS', 3)
const most = setting('LEAKGATE_BATCH', 8)
const checkpoints = setting('LEAKGATE_CHECKPOINTS', 8)
const budget = setting('LEAKGATE_REPEAT_BUDGET', 120_000)
const memory = setting('LEAKGATE_REPEAT_MEMORY', 2 ** 30)
/** Levels of a screen; a test that is flat over them is not repeated further. */
const screenLevels = 3
/** Growth an iteration below which a screen clears: under the floors of the verdict, so that it suspects rather too much. */
const suspicion = { objects: 0.1, bytes: 24, bytesBesideObjects: 4096 }
/** Bytes by which a whole series, or each of its steps, grows beyond doubt; and the levels that make a trend. */
const plain = { series: 64 * 2 ** 20, step: 2 ** 20, levels: 5 }
/** Milliseconds that an iteration may take: this, or many times what it took in the normal run. */
const patience = { least: 2000, times: 10 }
/** What an object takes at least, roughly. */
const objectBytes = 32
/** Milliseconds of iterations under the profiler; it makes tests that allocate much many times slower. */
const profiling = 5000
const now = performance.now.bind(performance)
// Kept from before the tests run: they may freeze time.
const { setTimeout, clearTimeout } = globalThis

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
  const left = { deadline: now() + budget, room: memory }
  let settled = true
  try {
    for (const entry of wanted) settled = (await repeatTest(entry, left)) && settled
  } finally {
    restore()
  }
  // What was given up may hold the process open for ever.
  if (!settled) process.exit()
}

const isWanted = id => !(mode === 'off' || mode === '') && (named ? named(id) : true)

/** False if something of it never settled. */
async function repeatTest({ test, id, duration }, left) {
  const obstacle = never(id) ? 'the policy says never' : obstacleOf(test, left.deadline)
  if (obstacle) {
    records.write({ kind: 'unrepeated', test: id, reason: obstacle })
    return true
  }
  records.write({ kind: 'start', test: id, phase: 'repeat' })
  const suites = suitesOf(test)
  const limit = Math.max(patience.least, patience.times * duration)
  let settled = true
  const orGiveUp = async work => {
    try {
      return await within(work, limit)
    } catch (error) {
      settled &&= !(error instanceof GivenUp)
      throw error
    }
  }
  try {
    for (const suite of suites) await orGiveUp(runFixtures(suite, 'before'))
    await measure(id, () => orGiveUp(repeat(test)), left)
  } catch (error) {
    const reason = error instanceof TooLarge ? error.message : `it failed when repeated: ${error?.message ?? error}`
    records.write({ kind: 'unrepeated', test: id, reason })
  } finally {
    for (const suite of suites.reverse()) await orGiveUp(runFixtures(suite, 'after')).catch(() => {})
  }
  return settled
}

class GivenUp extends Error {}
class TooLarge extends Error {}

/** Rejects if `work` does not settle in time: without a limit of its own a test may wait for ever. */
async function within(work, milliseconds) {
  let timer
  const late = new Promise((_, reject) => {
    const giveUp = () => reject(new GivenUp(`it did not end within ${Math.round(milliseconds)} ms`))
    timer = setTimeout(giveUp, milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
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

async function measure(id, once, left) {
  const scope = newScope()
  const iterate = times =>
    running.run(scope, async () => {
      for (let iteration = 0; iteration < times; iteration++) await once()
    })
  const series = { batch: most, bytes: [], blocks: [], open: [] }
  const checkpoint = async () => {
    const { bytes, objects } = await level()
    series.bytes.push(bytes)
    if (objects !== undefined) series.blocks.push(objects)
    series.open.push(openCount(scope))
  }
  const write = (phase, more) =>
    records.write({ kind: 'repeat', test: id, phase, warmups: warmUps, ...series, ...more })

  await iterate(warmUps - 1)
  const before = await level()
  await iterate(1)
  scope.acquired.length = 0
  await checkpoint()
  const kept = Math.max(0, series.bytes[0] - before.bytes)
  const batch = Math.max(1, Math.min(most, Math.floor(plain.series / (checkpoints * kept))))
  series.batch = batch
  takeRoom(left, kept, warmUps + batch * plain.levels)
  while (series.bytes.length < screenLevels) {
    await iterate(batch)
    await checkpoint()
  }
  if (!isSuspect(series) && mode === 'screen') return write('screen')
  while (series.bytes.length <= checkpoints && now() < left.deadline) {
    await iterate(batch)
    await checkpoint()
    if (series.bytes.length === plain.levels && (!isSuspect(series) || isPlain(series))) break
  }
  const resources = isRising(series.open) ? census(scope).resources : []
  write('confirm', { resources, stacks: isSuspect(series) ? await holders(iterate, series) : [] })
}

/** Sets aside what a test's repeats will keep. Throws TooLarge where that is more than is left for this process. */
function takeRoom(left, kept, times) {
  if (kept * times > left.room)
    throw new TooLarge(
      `each run keeps ${Math.round(kept / 1e6)} MB: repeats would take more memory than is left for them (LEAKGATE_REPEAT_MEMORY)`,
    )
  left.room -= kept * times
}

/** Where the growth of an iteration was allocated. */
function holders(iterate, { batch, bytes, blocks }) {
  const until = now() + profiling
  const work = async () => {
    let iterations = 0
    do await iterate(1)
    while (++iterations < batch && now() < until)
    return iterations
  }
  const growth = levels => (levels.at(-1) - levels[0]) / (levels.length - 1)
  // The contents of a buffer lie outside the heap, where the profiler looks: it has to find the object.
  const objects = blocks.length > 0 ? growth(blocks) : 0
  return allocations(work, objects > 0 ? Math.min(growth(bytes), objects * objectBytes) : growth(bytes))
}

/** Runs a test's body once, with the hooks around it. Throws its error if it fails. */
async function repeat(test) {
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

module.exports = { repeatTests }
