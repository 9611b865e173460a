'use strict'
// Loaded into every Node process of a suite by NODE_OPTIONS. Does nothing in a process that is not measured.
const { basename } = require('node:path')
const { isMainThread } = require('node:worker_threads')

/** Runners whose tests this harness does not tell apart yet, by the script that starts them. */
const otherRunners = /^_?(mocha|jest|vitest|ava|tap|jasmine)(\.m?js|\.cjs)?$/

if (process.env.LEAKGATE_RECORDS && isMainThread) {
  const records = require('./records.cjs')
  const [, runner] = otherRunners.exec(basename(process.argv[1] ?? '')) ?? []
  if (runner) records.write({ kind: 'problem', message: `the tests of ${runner} cannot be told apart yet` }, runner)
  else {
    const { watchResources } = require('./resources.cjs')
    const { observeTests } = require('./runner.cjs')
    const { repeatTests } = require('./repeat.cjs')
    watchResources()
    observeTests(repeatTests)
  }
}
