'use strict'

/** A number the orchestrator sets in the environment, or the usual one. */
const setting = (name, usual) => Number(process.env[name]) || usual

module.exports = { setting }
