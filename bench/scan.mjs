#!/usr/bin/env node
// leakgate, Ruff and Pylint side by side on public source trees, and the hook as a person waits for it:
//   node bench/scan.mjs [--runs 5] [--trees requests,django] [--hook-runs 10] [--json FILE] [--cache DIR]
// The trees and the peers are pinned; they are fetched once, with pip and npm, into the cache folder. All figures are
// medians of runs that take turns. Processor time is what counts: the clock also measures what else the machine does.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measureHook } from './scan/hook.mjs'
import { measureInTurns } from './scan/measure.mjs'
import { hookTable, targets, treeTable } from './scan/table.mjs'
import { commandsFor, installPeers, tryOut } from './scan/tools.mjs'
import { prepare, trees } from './scan/trees.mjs'

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    'hook-runs': { type: 'string', default: '10' },
    trees: { type: 'string', default: trees.map(tree => tree.name).join(',') },
    json: { type: 'string' },
    cache: { type: 'string', default: fileURLToPath(new URL('../.leakgate/bench', import.meta.url)) },
  },
})
const [runs, hookRuns] = [options.runs, options['hook-runs']].map(Number)
const chosen = options.trees.split(',').map(treeNamed)
const cache = resolve(options.cache)
mkdirSync(cache, { recursive: true })
const scratch = mkdtempSync(join(tmpdir(), 'leakgate-scan-'))
try {
  const report = measureAll()
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function measureAll() {
  const peers = installPeers(cache)
  const ready = chosen.map(tree => prepare(tree, { cache, python: peers.python }))
  const machine = { node: process.versions.node, cpu: cpus()[0]?.model, cores: cpus().length }
  console.log(`medians of ${runs} runs on ${machine.cores} × ${machine.cpu}, Node ${machine.node}\n`)
  const measured = ready.map(tree => shown(measureTree(tree, peers), treeTable))
  const biggest = ready.filter(tree => tree.language === 'python').sort((a, b) => b.lines - a.lines)[0]
  const hook = biggest && shown(measureHook(biggest, hookRuns, scratch), hookTable)
  return { machine, runs, targets, trees: measured, hook }
}

function measureTree(tree, peers) {
  const commands = commandsFor(tree, peers, { cache, scratch })
  console.error(`${tree.name}: each of ${commands.length} commands once to try it, then ${runs} times`)
  const { parsed } = tryOut(commands, scratch)
  const { name, version, files, lines } = tree
  return { name, version, files: files.length, lines, parsed, rows: measureInTurns(commands, runs, scratch) }
}

function shown(result, toText) {
  console.log(`${toText(result)}\n`)
  return result
}

function treeNamed(name) {
  const tree = trees.find(t => t.name === name)
  if (!tree) throw new Error(`there is no tree ${name}; known are ${trees.map(t => t.name).join(', ')}`)
  return tree
}
