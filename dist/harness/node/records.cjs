'use strict'
// Writes this process's records, as described in protocol.ts. The file comes to be with the first test: a process that
// runs none writes none.
const { appendFileSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

// Kept from before the tests run: they may change the folder, freeze time or replace these functions.
const folder = process.env.LEAKGATE_RECORDS
const append = appendFileSync
const read = readFileSync
const file = folder && join(folder, `${process.pid}-${Math.random().toString(36).slice(2, 10)}.ndjson`)
let begun = false

/** Appends one record; the first is preceded by the line that introduces the process. */
function write(record, runner = 'node:test') {
  if (!begun) {
    begun = true
    line({
      kind: 'process',
      protocol: 1,
      runner,
      pid: process.pid,
      parent: process.ppid,
      runtime: `node${process.versions.node.split('.')[0]}`,
      version: process.versions.node,
      argv: process.argv,
      cwd: process.cwd(),
    })
  }
  line(record)
}

function line(record) {
  try {
    append(file, `${JSON.stringify(record)}\n`)
  } catch {
    // The records folder is gone or full. The tests go on; the orchestrator sees that records are missing.
  }
}

/** Most resident bytes so far, as a record's field. Only Linux tells those of this program alone. */
function peak() {
  try {
    const [, kibibytes] = /^VmHWM:\s*(\d+) kB$/m.exec(read('/proc/self/status', 'latin1')) ?? []
    return kibibytes ? { peak: Number(kibibytes) * 1024 } : {}
  } catch {
    return {}
  }
}

const hasBegun = () => begun

module.exports = { write, peak, hasBegun }
