'use strict'
// The acquisitions that are seen: intervals, file descriptors, file handles and streams, servers, client sockets, child
// processes, workers, watchers and listeners on `process`. One-shot timeouts end by themselves and are left out.
const childProcess = require('node:child_process')
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const net = require('node:net')
const timers = require('node:timers')
const workers = require('node:worker_threads')
const { acquired } = require('./scopes.cjs')

const { clearInterval } = globalThis
const { closeSync } = fs

/** Replaces `owner[name]` by `make(original)`, keeping its properties (`util.promisify.custom` is one) and its name. */
function replace(owner, name, make) {
  const original = owner[name]
  if (typeof original !== 'function') return
  const replacement = make(original)
  Object.defineProperties(replacement, Object.getOwnPropertyDescriptors(original))
  owner[name] = replacement
}

/** Calls `note(result, this, args)` after each call that did not throw. */
const after = note => original =>
  function (...args) {
    const result = Reflect.apply(original, this, args)
    note(result, this, args)
    return result
  }

function watchTimers() {
  const isRunning = timer => !timer._destroyed
  const make = after(timer => acquired('timer', timer, isRunning, { detail: 'interval', close: clearInterval }))
  const { setInterval } = globalThis
  replace(globalThis, 'setInterval', make)
  // One function under both names, as without us.
  if (timers.setInterval === setInterval) timers.setInterval = globalThis.setInterval
}

const descriptors = new Map()

function noteDescriptor(descriptor, path) {
  const box = { descriptor }
  const isOpen = () => descriptors.get(descriptor)?.box === box
  const entry = acquired('fd', box, isOpen, { detail: String(path), close: () => closeSync(descriptor) })
  if (entry) descriptors.set(descriptor, { box, entry })
}

function forgetDescriptor(descriptor) {
  const known = descriptors.get(descriptor)
  if (!known) return
  known.entry.released = true
  descriptors.delete(descriptor)
}

function watchFiles() {
  replace(
    fs,
    'openSync',
    after((descriptor, _this, [path]) => noteDescriptor(descriptor, path)),
  )
  replace(
    fs,
    'closeSync',
    after((_result, _this, [descriptor]) => forgetDescriptor(descriptor)),
  )
  replace(
    fs,
    'close',
    after((_result, _this, [descriptor]) => forgetDescriptor(descriptor)),
  )
  replace(fs.promises, 'open', after(noteHandle))
  const isOpen = stream => !stream.destroyed && !stream.closed
  const close = stream => (stream.writable ? stream.end() : stream.destroy())
  for (const name of ['createReadStream', 'createWriteStream'])
    replace(
      fs,
      name,
      after((stream, _this, [path]) => acquired('stream', stream, isOpen, { detail: String(path), close })),
    )
}

// The site is taken now, while the caller is on the stack; the handle comes later, or never.
function noteHandle(opening, _this, [path]) {
  const close = () => opening.then(handle => handle.close()).catch(() => {})
  const entry = acquired('handle', opening, () => true, { detail: String(path), collectable: true, close })
  if (!entry) return
  const release = () => {
    entry.released = true
  }
  opening.then(handle => replace(handle, 'close', after(release)), release)
}

function watchNetwork() {
  const listens = server => server._handle !== null
  const close = server => {
    server.close()
    server.closeAllConnections?.()
  }
  replace(
    net.Server.prototype,
    'listen',
    after((_result, server) => acquired('server', server, listens, { close })),
  )
  // An idle socket that its agent keeps for the next request is unreferenced: nobody's leak.
  const isConnected = socket => !socket.destroyed && (!socket._handle?.hasRef || socket._handle.hasRef())
  replace(
    net.Socket.prototype,
    'connect',
    after((_result, socket) => acquired('socket', socket, isConnected, { close: socket => socket.destroy() })),
  )
}

function watchProcesses() {
  const runs = child => child.exitCode === null && child.signalCode === null && child.pid !== undefined
  replace(
    childProcess.ChildProcess.prototype,
    'spawn',
    after((_result, child, [options]) => acquired('process', child, runs, { detail: options?.file })),
  )
  const isAlive = worker => worker.threadId !== -1
  workers.Worker = new Proxy(workers.Worker, {
    construct(target, args, newTarget) {
      const worker = Reflect.construct(target, args, newTarget)
      acquired('worker', worker, isAlive, { detail: String(args[0]) })
      return worker
    },
  })
}

function watchWatchers() {
  replace(
    fs,
    'watch',
    original =>
      function (...args) {
        const watcher = Reflect.apply(original, this, args)
        const close = () => watcher.close()
        const entry = acquired('watcher', watcher, () => true, { detail: String(args[0]), close })
        // A closed watcher looks like an open one from outside.
        replace(
          watcher,
          'close',
          after(() => {
            if (entry) entry.released = true
          }),
        )
        return watcher
      },
  )
}

function watchListeners() {
  for (const name of ['on', 'addListener', 'once', 'prependListener', 'prependOnceListener'])
    replace(
      process,
      name,
      after((_result, _this, [event, listener]) => {
        const isListening = () => process.listeners(event).includes(listener)
        if (typeof listener !== 'function') return
        acquired('listener', listener, isListening, { detail: `process ${String(event)}`, direct: true })
      }),
    )
}

/** Starts to watch all of them. To be called once, before any of the user's modules is loaded. */
function watchResources() {
  watchTimers()
  watchFiles()
  watchNetwork()
  watchProcesses()
  watchWatchers()
  watchListeners()
  syncBuiltinESMExports()
}

module.exports = { watchResources }
