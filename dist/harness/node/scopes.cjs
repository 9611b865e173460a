'use strict'
// Who acquired what, and what of it is still open. A scope is a test, the fixtures of a suite, or the loading of modules;
// the asynchronous context tells which one code runs in, also when tests run side by side.
const { AsyncLocalStorage } = require('node:async_hooks')
const { userSite } = require('./sites.cjs')

const running = new AsyncLocalStorage()

/** A scope's acquisitions. `wide` marks those of modules, which live until the process ends. */
const newScope = (wide = false) => ({ wide, acquired: [] })
const moduleScope = newScope(true)

/** A process that serves rather than tests would otherwise fill its module scope without end. */
const mostAcquisitions = 10_000

/**
 * Notes an acquisition of the user's in the scope that runs. `isOpen(object)` asks the object itself, so that no listener
 * is added to it; the object is held weakly, so that nothing lives longer for being watched.
 *
 * @param collectable the garbage collector closes it too: gone without an explicit release counts as open
 * @param direct only where the user's own code made the call
 * @param close ends the object, for a test that did not
 */
function acquired(kind, object, isOpen, { detail, collectable = false, direct = false, close } = {}) {
  const scope = running.getStore() ?? moduleScope
  const site = scope.acquired.length < mostAcquisitions && userSite(direct)
  if (!site) return undefined
  const reference = new WeakRef(object)
  const entry = { kind, site, detail, reference, isOpen, collectable, close, closedByUs: false, released: false }
  scope.acquired.push(entry)
  return entry
}

function isStillOpen(entry) {
  // Closed in its test's stead, it is still the test's leak.
  if (entry.closedByUs) return true
  if (entry.released) return false
  const object = entry.reference.deref()
  return object === undefined ? entry.collectable : entry.isOpen(object)
}

/** What a scope left open and what it released each time, in the shape of the records. */
function census(scope) {
  const open = scope.acquired.filter(isStillOpen)
  const leaking = new Set(open.map(entry => place(entry)))
  const releasedAt = scope.acquired.filter(entry => !leaking.has(place(entry)))
  return {
    resources: [...counted(open).values()].map(({ entry, count }) => ({
      kind: entry.kind,
      path: entry.site.path,
      line: entry.site.line,
      symbol: scope.wide ? '<module>' : entry.site.symbol,
      ...(entry.detail && { detail: entry.detail }),
      count,
    })),
    released: [...counted(releasedAt).values()].map(({ entry, count }) => ({
      path: entry.site.path,
      line: entry.site.line,
      times: count,
    })),
  }
}

const place = entry => `${entry.kind} ${entry.site.path}:${entry.site.line}`

function counted(entries) {
  const places = new Map()
  for (const entry of entries) {
    const known = places.get(place(entry))
    if (known) known.count++
    else places.set(place(entry), { entry, count: 1 })
  }
  return places
}

/** Closes what a scope left open, where that is possible; returns the kinds of what was closed. */
function closeLeaks(scope) {
  const kinds = []
  for (const entry of scope.acquired) {
    const object = entry.reference.deref()
    if (!object || !entry.close || entry.closedByUs || !isStillOpen(entry)) continue
    try {
      entry.close(object)
    } catch {
      continue
    }
    entry.closedByUs = true
    kinds.push(entry.kind)
  }
  return kinds
}

/** How many of a scope's acquisitions are open; the others are forgotten, so that repeating holds nothing of ours. */
function openCount(scope) {
  scope.acquired = scope.acquired.filter(isStillOpen)
  return scope.acquired.length
}

module.exports = { running, newScope, moduleScope, acquired, census, openCount, closeLeaks }
