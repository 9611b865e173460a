'use strict'
// Auto-cleanup: when memory is short at the end of a test, what finished tests leaked is closed and garbage collected.
const { collect } = require('./heap.cjs')
const { closeLeaks } = require('./scopes.cjs')
const { setting } = require('./settings.cjs')
const records = require('./records.cjs')

const threshold = setting('LEAKGATE_CLEANUP_AT', Infinity)
/** Share of the threshold by which memory has to grow again before the next cleanup. */
const step = 0.1
const resident = process.memoryUsage.rss
let next = threshold

/** To be called when `test` has ended; `finishedScopes()` are those of all tests that have. */
function cleanUp(test, finishedScopes) {
  if (threshold === Infinity) return
  const before = resident()
  if (before < next) return
  const closed = finishedScopes().flatMap(closeLeaks)
  collect()
  const left = resident()
  next = Math.max(threshold, left + threshold * step)
  const message = `auto-cleanup after ${test}: closed ${counted(closed) || 'nothing'}, ${megabytes(before)} before, ${megabytes(left)} after`
  records.write({ kind: 'problem', message })
}

const megabytes = bytes => `${Math.round(bytes / 1e6)} MB`

/** `2 sockets, 1 stream and 3 timers` */
function counted(kinds) {
  const parts = [...new Set(kinds)].sort().map(kind => {
    const number = kinds.filter(one => one === kind).length
    return `${number} ${kind}${number > 1 ? 's' : ''}`
  })
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ')
}

module.exports = { cleanUp }
