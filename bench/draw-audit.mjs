#!/usr/bin/env node
// Draws findings at random from whole repositories, for a person to read one by one:
//   node bench/draw-audit.mjs --seed 1 --count 100 [--severity high] [--cli "node dist/cli.js"] FOLDER…
// Each FOLDER is a source tree. The draw is the same for the same seed, trees and findings; it prints Markdown with the
// code around each finding and an empty verdict to fill in. Standard error has how many there were to draw from.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    severity: { type: 'string', default: 'high' },
    cli: { type: 'string', default: 'node dist/cli.js' },
  },
})
if (folders.length === 0) throw new Error('name the source trees to draw from')

const found = folders.flatMap(findingsIn)
for (const [tree, count] of countBy(found, f => f.tree)) console.error(`${tree}: ${count}`)
for (const [rule, count] of countBy(found, f => f.rule)) console.error(`  ${rule}: ${count}`)
const drawn = shuffled(found, Number(options.seed)).slice(0, Number(options.count))
console.error(`drawn: ${drawn.length} of ${found.length}, seed ${options.seed}`)
drawn.forEach((finding, i) => {
  console.log(entry(finding, i + 1))
})

function findingsIn(folder) {
  const root = resolve(folder)
  const [program, ...args] = options.cli.split(' ')
  const { stdout } = spawnSync(program, [...args, 'scan', '--no-policy', '--format', 'json', root], {
    maxBuffer: 1 << 30,
  })
  return JSON.parse(stdout.toString())
    .findings.filter(f => f.severity === options.severity)
    .map(f => ({ ...f, tree: basename(root), path: f.path.replace(`${root}/`, ''), root }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line))
}

function entry({ tree, path, line, rule, message, symbol, root }, number) {
  const lines = readFileSync(join(root, path), 'utf8').split('\n')
  const from = Math.max(0, line - 8)
  const code = lines
    .slice(from, line + 14)
    .map((text, i) => `${String(from + i + 1).padStart(5)} ${text.slice(0, 160)}`)
  return [`## ${number}. ${tree} ${path}:${line} ${rule} (${symbol})`, message, '```', ...code, '```', ''].join('\n')
}

/** Fisher–Yates with the generator mulberry32. */
function shuffled(items, seed) {
  const all = [...items]
  let state = seed >>> 0
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[all[i], all[j]] = [all[j], all[i]]
  }
  return all
}

function countBy(items, keyOf) {
  const counts = new Map()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
