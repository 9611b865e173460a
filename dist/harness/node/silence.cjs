'use strict'
// Keeps repeated tests off the user's terminal and out of the results.

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

module.exports = { silence }
