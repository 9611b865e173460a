'use strict'
// Where in the user's own code something was acquired: the innermost frame that is neither Node's, nor a dependency's,
// nor ours.
const { fileURLToPath } = require('node:url')
const { sep } = require('node:path')

const ours = __dirname + sep
const dependency = `${sep}node_modules${sep}`
const depth = 40

/**
 * The user's frame that called us: `{ path, line, symbol }`; undefined if there is none on the stack.
 * @param direct only if no code of Node's lies between: what Node does for itself while it serves the user is not theirs
 */
function userSite(direct) {
  const { prepareStackTrace, stackTraceLimit } = Error
  Error.stackTraceLimit = depth
  Error.prepareStackTrace = (_error, frames) => frames
  const holder = {}
  Error.captureStackTrace(holder, userSite)
  const frames = holder.stack
  Error.prepareStackTrace = prepareStackTrace
  Error.stackTraceLimit = stackTraceLimit
  for (const frame of frames) {
    const script = frame.getFileName()
    if (direct && script?.startsWith('node:')) return undefined
    const path = ownPath(script)
    if (path) return { path, line: frame.getLineNumber(), symbol: frame.getFunctionName() ?? '<anonymous>' }
  }
  return undefined
}

/** The path of a script of the project itself; undefined for Node's, a dependency's and the harness's own. */
function ownPath(script) {
  if (!script || script.startsWith('node:') || script.startsWith('evalmachine')) return undefined
  const path = script.startsWith('file:') ? fileURLToPath(script) : script
  const absolute = path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)
  return absolute && !path.startsWith(ours) && !path.includes(dependency) ? path : undefined
}

module.exports = { userSite, ownPath }
