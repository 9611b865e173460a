'use strict'
// How much memory is in use after a collection, and which of the user's functions allocated what stayed.
const inspector = require('node:inspector')
const v8 = require('node:v8')
const vm = require('node:vm')
const { ownPath } = require('./sites.cjs')

// The flag is set only for as long as the collector is fetched: tests that ask for `globalThis.gc` find none, as ever.
v8.setFlagsFromString('--expose-gc')
const collect = vm.runInNewContext('gc')
v8.setFlagsFromString('--no-expose-gc')

/** Absent before Node 20.13 and in 21: bytes alone tell then. */
const canCount = typeof v8.queryObjects === 'function'
// Kept from before the tests run: they may freeze time.
const { setImmediate: turn, setTimeout: later } = globalThis

/** Milliseconds in which what a test set going ends by itself: a server closes its sockets after it has answered. */
const calm = 20

/** Lets pending closings, and the finalisers of a collection, do their work. */
async function rest() {
  for (let turns = 0; turns < 3; turns++) await new Promise(resolve => turn(resolve))
}

/** Bytes alive after a collection, with those of buffers. */
async function bytesInUse() {
  await new Promise(resolve => later(resolve, calm))
  await rest()
  collect()
  await rest()
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** `{ bytes, objects }` alive after a collection; `objects` undefined where Node cannot count. Slow: it counts one by one. */
async function level() {
  await bytesInUse()
  const objects = canCount ? v8.queryObjects(Object, { format: 'count' }) : undefined
  const { heapUsed, external } = process.memoryUsage()
  return { bytes: heapUsed + external, objects }
}

/**
 * Bytes between samples. At 1 KiB nearly every leak is located (8 of 10 at 4 KiB); one that is smaller altogether needs
 * them closer, or no sample falls into it. It runs for a few iterations only.
 */
const interval = { least: 16, most: 1024 }
const samplesWanted = 32

/**
 * Runs `work`, which tells how many iterations it made and grows by some `bytes`; returns the places of the user's code
 * that allocated what is still alive, largest first, with the bytes of an iteration.
 */
async function allocations(work, bytes) {
  const samplingInterval = Math.min(interval.most, Math.max(interval.least, bytes / samplesWanted))
  const session = new inspector.Session()
  session.connect()
  try {
    await ask(session, 'HeapProfiler.enable')
    await ask(session, 'HeapProfiler.startSampling', { samplingInterval })
    const iterations = await work()
    await level()
    const { profile } = await ask(session, 'HeapProfiler.stopSampling')
    return places(profile.head, iterations)
  } finally {
    session.disconnect()
  }
}

const ask = (session, method, parameters) =>
  new Promise((resolve, reject) => {
    session.post(method, parameters, (error, answer) => (error ? reject(error) : resolve(answer)))
  })

/**
 * Sums a profile by the innermost function of the user's own on each path; V8 names the function's line. What a
 * dependency allocated below it is counted as the dependency's: a leak of the project's leaves something of its own too.
 */
function places(head, iterations) {
  const sums = new Map()
  const walk = (node, place, owner) => {
    const { url, lineNumber, functionName } = node.callFrame
    const path = ownPath(url)
    const here = path ? { path, line: lineNumber + 1, symbol: functionName || '<anonymous>' } : place
    const by = path ? 'project' : ownerOf(url, owner)
    if (here && node.selfSize > 0) add(sums, here, by, node.selfSize / iterations)
    for (const child of node.children) walk(child, here, by)
  }
  walk(head, undefined, 'runner')
  return [...sums.values()].sort((a, b) => b.bytes - a.bytes).slice(0, 5)
}

/**
 * Built-in functions and Node's own modules allocate for whoever called them. The exception is what Node bundles from
 * others: undici, behind `fetch`, pools and remembers on its own account.
 */
function ownerOf(script, caller) {
  if (script.startsWith('node:internal/deps/')) return 'standard library'
  return script === '' || script.startsWith('node:') ? caller : 'dependency'
}

function add(sums, place, owner, bytes) {
  const key = `${owner} ${place.path}:${place.line}`
  const sum = sums.get(key) ?? { kind: 'allocation', ...place, owner, bytes: 0 }
  sum.bytes += bytes
  sums.set(key, sum)
}

module.exports = { canCount, collect, level, bytesInUse, allocations }
