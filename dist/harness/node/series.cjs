'use strict'
// Takes the levels of repeated tests at checkpoints: a short screen of a group, halved until the tests that grow are found,
// and a confirmation of each of those. What a test keeps, its repeats keep as well: the more that is, the fewer they are.
const { performance } = require('node:perf_hooks')
const { running, newScope, openCount, census } = require('./scopes.cjs')
const { level, bytesInUse, allocations } = require('./heap.cjs')
const { plain, isSuspect, isRising, isPlain } = require('./growth.cjs')
const { setting } = require('./settings.cjs')
const records = require('./records.cjs')

const warmUps = setting('LEAKGATE_WARMUPS', 3)
const most = setting('LEAKGATE_BATCH', 8)
const checkpoints = setting('LEAKGATE_CHECKPOINTS', 8)
const screens = process.env.LEAKGATE_CONFIRM === 'screen'
/** Levels of a screen; a test that is flat over them is not repeated further. Levels that make a trend. */
const levels = { screen: 3, trend: 5 }
/** What an object takes at least, roughly. */
const objectBytes = 32
/** Milliseconds of iterations under the profiler; it makes tests that allocate much many times slower. */
const profiling = 5000
const now = performance.now.bind(performance)

/**
 * Repeats a group of tests, `{ id, once }` each, and writes their levels. `left` holds the deadline and the bytes that all
 * repeats may keep; `refuse(id, reason)` is told of those that fail. Never throws.
 */
async function measure(group, left, refuse) {
  if (now() > left.deadline) {
    for (const { id } of group) refuse(id, 'the time for repeats was used up')
    return
  }
  const tests = group.map(test => ({ ...test, scope: newScope(), open: [] }))
  const batch = await warmUp(tests, left, refuse)
  if (!batch) return measureParts(tests, left, refuse)
  const series = { batch, bytes: [], blocks: [] }
  const grows = () => isSuspect(series) || tests.some(({ open }) => isRising(open))
  await extend(series, tests, refuse, () => series.bytes.length === levels.screen)
  if (screens && !grows()) for (const test of tests) write('screen', test, shareOf(series, tests.length))
  else if (tests.length > 1) await measureParts(tests, left, refuse)
  else {
    await extend(series, tests, refuse, () => isTold(series, grows, left))
    for (const test of tests) await orRefuse(writeConfirmed(test, series, grows()), test, refuse)
  }
}

/** Is a confirmation long enough? One that is flat, or grows beyond doubt, as soon as it makes a trend. */
const isTold = (series, grows, left) =>
  series.bytes.length > checkpoints ||
  now() > left.deadline ||
  (series.bytes.length === levels.trend && (!grows() || isPlain(series)))

const write = (phase, { id, open }, more) =>
  records.write({ kind: 'repeat', test: id, phase, warmups: warmUps, open, ...more })

/** A group's growth, divided evenly among its tests. */
const shareOf = ({ batch, ...series }, tests) => {
  const share = levels => levels.map(level => levels[0] + (level - levels[0]) / tests)
  return { batch, bytes: share(series.bytes), blocks: share(series.blocks) }
}

/** Tests that left something open are known to grow; among the others those that do are looked for by halves. */
async function measureParts(tests, left, refuse) {
  if (tests.length < 2) return
  const opening = tests.filter(({ open }) => isRising(open))
  const others = tests.filter(test => !opening.includes(test))
  const half = opening.length > 0 ? others.length : Math.ceil(others.length / 2)
  const parts = [others.slice(0, half), others.slice(half), ...opening.map(test => [test])]
  for (const part of parts.filter(part => part.length > 0)) await measure(part, left, refuse)
}

/** Returns how many iterations are to lie between two levels; 0 if the tests keep too much to be repeated together. */
async function warmUp(tests, left, refuse) {
  await iterateAll(tests, warmUps - 1, refuse)
  const before = await bytesInUse()
  await iterateAll(tests, 1, refuse)
  for (const { scope } of tests) scope.acquired.length = 0
  const kept = Math.max(0, (await bytesInUse()) - before)
  const batch = Math.max(1, Math.min(most, Math.floor(plain.series / (checkpoints * kept))))
  const needed = kept * (warmUps + batch * levels.trend)
  if (tests.length > 1 && (batch < most || needed > left.room)) return 0
  if (needed > left.room) {
    const reason = `each run keeps ${Math.round(kept / 1e6)} MB: repeats would take more memory than is left for them (LEAKGATE_REPEAT_MEMORY)`
    for (const { id } of tests) refuse(id, reason)
    return 0
  }
  left.room -= needed
  return batch
}

/**
 * Adds levels to a series, until `isEnough()`. All of them are taken here, called from one place: what the calls
 * themselves keep alive would otherwise differ and look like growth.
 */
async function extend(series, tests, refuse, isEnough) {
  if (series.bytes.length === 0) await checkpoint(series, tests)
  while (tests.length > 0 && !isEnough()) {
    await iterateAll(tests, series.batch, refuse)
    await checkpoint(series, tests)
  }
}

/** Runs each test so many times; one that fails is refused and left out from then on. */
async function iterateAll(tests, times, refuse) {
  for (const test of [...tests])
    if (!(await orRefuse(iterate(test, times), test, refuse))) tests.splice(tests.indexOf(test), 1)
}

/** False if `work` on a test threw. */
async function orRefuse(work, { id }, refuse) {
  try {
    await work
    return true
  } catch (error) {
    refuse(id, `it failed when repeated: ${error?.message ?? error}`)
    return false
  }
}

const iterate = ({ scope, once }, times) =>
  running.run(scope, async () => {
    for (let iteration = 0; iteration < times; iteration++) await once()
  })

async function checkpoint(series, tests) {
  const { bytes, objects } = await level()
  series.bytes.push(bytes)
  if (objects !== undefined) series.blocks.push(objects)
  for (const test of tests) test.open.push(openCount(test.scope))
}

async function writeConfirmed(test, series, grew) {
  const resources = isRising(test.open) ? census(test.scope).resources : []
  write('confirm', test, { ...series, resources, stacks: grew ? await holders(test, series) : [] })
}

/** Where the growth of an iteration was allocated. */
function holders(test, { batch, bytes, blocks }) {
  const until = now() + profiling
  const work = async () => {
    let iterations = 0
    do await iterate(test, 1)
    while (++iterations < batch && now() < until)
    return iterations
  }
  const growth = levels => (levels.at(-1) - levels[0]) / (levels.length - 1)
  // The contents of a buffer lie outside the heap, where the profiler looks: it has to find the object.
  const objects = blocks.length > 0 ? growth(blocks) : 0
  return allocations(work, objects > 0 ? Math.min(growth(bytes), objects * objectBytes) : growth(bytes))
}

module.exports = { measure }
