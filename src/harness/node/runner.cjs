'use strict'
// Follows node:test from within. Its tests are instances of an internal class; the first one made (seen by async_hooks, as
// that class is an AsyncResource) leads to the prototype, whose `run` and `postRun` are then wrapped. That works however
// the tests got hold of node:test (`require`, `import`, default or named), and adds nothing that a reporter could see.
const { createHook } = require('node:async_hooks')
const { relative, sep, isAbsolute } = require('node:path')
const { running, newScope, moduleScope, census } = require('./scopes.cjs')
const { cleanUp } = require('./cleanup.cjs')
const records = require('./records.cjs')

const folder = process.cwd()
/** Kept from before the tests run: they may freeze time. */
const clock = process.hrtime.bigint
/** What is known of a test of the user's, by node:test's own object. */
const observed = new Map()
const fixtureScopes = new Map()
let rootTest

/** Calls `onOver(tests)` once all tests of this process are reported, the event loop being empty. */
function observeTests(onOver) {
  const hook = createHook({
    init(_id, type, _trigger, resource) {
      if (type !== 'Test' || resource.constructor.name !== 'Test') return
      hook.disable()
      wrapTests(resource.constructor.prototype)
    },
  }).enable()
  process.on('beforeExit', function whenOver() {
    if (!rootTest) return
    process.removeListener('beforeExit', whenOver)
    settle()
    // The reporter still writes what node:test hands it at this very event.
    setImmediate(() => onOver([...observed.values()]))
  })
  process.on('exit', () => {
    if (!records.hasBegun()) return
    settle()
    end('process')
  })
}

function wrapTests(prototype) {
  const { run, postRun, fail, runInAsyncScope } = prototype
  const scopes = new WeakMap()
  prototype.run = function (...args) {
    const scope = scopeFor(this)
    scopes.set(this, scope)
    return within(scope, () => run.apply(this, args))
  }
  // node:test calls the bodies of tests and hooks by this method, in the asynchronous context of their registration.
  prototype.runInAsyncScope = function (body, ...args) {
    const scope = scopes.get(this)
    const inScope = function (...given) {
      return within(scope, () => body.apply(this, given))
    }
    return runInAsyncScope.call(this, scope ? inScope : body, ...args)
  }
  prototype.postRun = function (...args) {
    if (isTest(this)) finish(this)
    return postRun.apply(this, args)
  }
  prototype.fail = function (failure, ...args) {
    for (const error of [failure, failure?.cause]) hideOurFrames(error)
    return fail.call(this, failure, ...args)
  }
}

/** Like `running.run`, without its frame in the stacks that reporters print. */
function within(scope, work) {
  const outer = running.getStore()
  running.enterWith(scope)
  try {
    return work()
  } finally {
    running.enterWith(outer)
  }
}

/** A test of the user's: neither the root, nor a suite, a hook, or the run of a whole file in a process of its own. */
const isTest = test => test.constructor.name === 'Test' && Boolean(test.parent) && !test.filtered

/**
 * What `before` makes outlives each test, and `after` may still release it: it belongs to the suite. `beforeEach`,
 * `afterEach` and a test's own `t.before` and `t.after` belong to the test that runs.
 */
function scopeFor(test) {
  if (isTest(test)) return begin(test)
  const suite = test.parentTest
  const isFixture = test.hookType === 'before' || test.hookType === 'after'
  return isFixture && isSuite(suite) ? fixtureScope(suite) : running.getStore()
}
// Node 20 does not say whose hook `t.after` is: then it is the running test's.
const isSuite = test => Boolean(test) && (test.constructor.name === 'Suite' || test === rootTest)

function fixtureScope(suite) {
  if (!fixtureScopes.has(suite)) fixtureScopes.set(suite, newScope())
  return fixtureScopes.get(suite)
}

function begin(test) {
  rootTest = test.root
  const entry = { test, id: idOf(test), scope: newScope(), cpu: process.cpuUsage(), written: '' }
  observed.set(test, entry)
  records.write({ kind: 'start', test: entry.id, phase: 'run' })
  return entry.scope
}

function finish(test) {
  const entry = observed.get(test) ?? { test, id: idOf(test), scope: newScope(), cpu: process.cpuUsage() }
  if (entry.outcome) return
  observed.set(test, entry)
  entry.outcome = test.skipped || test.isTodo ? 'skipped' : test.passed ? 'passed' : 'failed'
  const { user, system } = process.cpuUsage(entry.cpu)
  // Which of the two node:test has set by now differs from version to version.
  const ended = test.endTime ?? clock()
  const duration = Number(ended - (test.startTime ?? ended)) / 1e6
  const facts = census(entry.scope)
  entry.duration = duration
  entry.written = JSON.stringify(facts)
  records.write({
    kind: 'test',
    test: entry.id,
    outcome: entry.outcome,
    duration,
    cpu: (user + system) / 1000,
    ...facts,
  })
  cleanUp(entry.id, () => [...observed.values()].filter(one => one.outcome).map(one => one.scope))
}

/** A failure reads as it would without us. */
function hideOurFrames(error) {
  if (typeof error?.stack !== 'string' || !error.stack.includes(__dirname)) return
  error.stack = error.stack
    .split('\n')
    .filter(line => !line.includes(__dirname))
    .join('\n')
}

/** `file > describe > test`; the file relative to where the tests were started, with `/`. */
function idOf(test) {
  const names = []
  for (let at = test; at.parent; at = at.parent) names.unshift(at.name)
  const file = test.entryFile ?? (process.env.NODE_TEST_CONTEXT ? process.argv[1] : undefined) ?? test.loc?.file
  return [fileName(file ?? process.argv[1] ?? '<unknown>'), ...names].join(' > ')
}

function fileName(file) {
  const path = relative(folder, file)
  return (path.startsWith('..') || isAbsolute(path) ? file : path).split(sep).join('/')
}

/** A phase of this process is over; `cpu` are the milliseconds it used so far. */
function end(phase, more) {
  const { user, system } = process.cpuUsage()
  records.write({ kind: 'end', phase, cpu: (user + system) / 1000, ...more })
}

let settled = false

/** The run is over and its fixtures are torn down: what changed since a test's record was written is told again. */
function settle() {
  if (settled) return
  settled = true
  const entries = [...observed.values()].filter(entry => entry.outcome)
  for (const [suite, scope] of fixtureScopes) adopt(entries, scope, entry => isWithin(entry.test, suite))
  adopt(entries, moduleScope, () => true)
  for (const entry of entries) {
    const facts = [entry.scope, ...(entry.adopted ?? [])].map(census)
    const joined = { resources: facts.flatMap(one => one.resources), released: facts.flatMap(one => one.released) }
    if (JSON.stringify(joined) !== entry.written) records.write({ kind: 'settled', test: entry.id, ...joined })
  }
  end('run', records.peak())
}

/** Fixtures and modules have no record of their own: the first test they served speaks for them. */
function adopt(entries, scope, served) {
  const speaker = entries.find(entry => served(entry))
  if (speaker) speaker.adopted = [...(speaker.adopted ?? []), scope]
}

function isWithin(test, suite) {
  for (let at = test.parent; at; at = at.parent) if (at === suite) return true
  return false
}

module.exports = { observeTests }
