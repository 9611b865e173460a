'use strict'
// Repeats tests once all results are reported, to see whether memory and resources grow with each run. Each repeat is a
// new test object of node:test without parent, so that no reporter ever hears of it; the fixtures of its suites are made
// anew before (`before`, `beforeEach`) and torn down after. What tests print meanwhile is held back.
//
// Not repeated: tests with subtests, tests under a time limit of their suite, and all tests of a process that was told to
// exit (`--test-force-exit`) or never comes to rest.
const { readFileSync } = require('node:fs')
const { performance } = require('node:perf_hooks')
const { canCount } = require('./heap.cjs')
const { measure } = require('./series.cjs')
const { silence } = require('./silence.cjs')
const { setting } = require('./settings.cjs')
const records = require('./records.cjs')

const budget = setting('LEAKGATE_REPEAT_BUDGET', 0)
/** What repeats may take where nobody says how long: as long as all before them, and at least this. */
const leastBudget = 60_000
const memory = setting('LEAKGATE_REPEAT_MEMORY', 2 ** 30)
/** Milliseconds that an iteration may take: this, or many times what it took in the normal run. */
const patience = { least: 2000, times: 10 }
/**
 * Counting objects takes longer than the iterations between two counts of a test of so many milliseconds: such tests are
 * screened together, and those of a group that grew are looked at more closely.
 */
const quick = { milliseconds: 10, most: 32 }
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
  const wanted = entries.filter(entry => entry.outcome === 'passed' && isWanted(entry.id)).filter(isRepeatable)
  if (wanted.length === 0) return
  const restore = silence()
  const left = { deadline: now() + (budget || Math.max(leastBudget, now())), room: memory, settled: true }
  try {
    for (const group of groupsOf(wanted)) await repeatGroup(group, left)
  } finally {
    restore()
  }
  // What was given up may hold the process open for ever.
  if (!left.settled) process.exit()
}

const isWanted = id => !(mode === 'off' || mode === '') && (named ? named(id) : true)

const refuse = (id, reason) => records.write({ kind: 'unrepeated', test: id, reason })

function isRepeatable({ test, id }) {
  const obstacle = never(id) ? 'the policy says never' : obstacleOf(test)
  if (obstacle) refuse(id, obstacle)
  return !obstacle
}

function obstacleOf(test) {
  if (test.subtests?.length > 0) return 'it has subtests'
  const isLimited = suite => Number.isFinite(suite.timeout)
  return suitesOf(test).some(isLimited) ? 'its suite has a time limit' : undefined
}

/** Quick tests under the same fixtures together, others alone. */
function groupsOf(entries) {
  const groups = []
  const growing = new Map()
  for (const entry of entries) {
    const isQuick = mode === 'screen' && canCount && entry.duration <= quick.milliseconds
    const fixtures = suitesOf(entry.test).findLast(hasFixtures)
    const known = isQuick ? growing.get(fixtures) : undefined
    if (known && known.length < quick.most) {
      known.push(entry)
      continue
    }
    groups.push([entry])
    if (isQuick) growing.set(fixtures, groups.at(-1))
  }
  return groups
}

const hasFixtures = ({ hooks }) => hooks?.before?.length > 0 || hooks?.after?.length > 0

async function repeatGroup(entries, left) {
  const refuseAll = reason => {
    for (const { id } of entries) refuse(id, reason)
  }
  if (now() > left.deadline) return refuseAll('the time for repeats was used up')
  for (const { id } of entries) records.write({ kind: 'start', test: id, phase: 'repeat' })
  const suites = suitesOf(entries[0].test)
  const orGiveUp = async (work, limit) => {
    try {
      return await within(work, limit)
    } catch (error) {
      left.settled &&= !(error instanceof GivenUp)
      throw error
    }
  }
  const limitOf = ({ duration }) => Math.max(patience.least, patience.times * duration)
  const longest = Math.max(...entries.map(limitOf))
  try {
    for (const suite of suites) await orGiveUp(runFixtures(suite, 'before'), longest)
  } catch (error) {
    return refuseAll(`its fixtures failed when repeated: ${error?.message ?? error}`)
  }
  const repeated = entries.map(entry => ({
    id: entry.id,
    once: () => orGiveUp(repeat(entry.test), limitOf(entry)),
  }))
  try {
    await measure(repeated, left, refuse)
  } finally {
    for (const suite of suites.reverse()) await orGiveUp(runFixtures(suite, 'after'), longest).catch(() => {})
  }
}

class GivenUp extends Error {}

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
