// Collects the licences of everything that is bundled into dist/, each once, sorted by name.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param root the repository
 * @param modules paths of bundled modules, as the bundlers name them
 * @returns one text with every package's name, version and licence; throws for a package without one
 */
export function licensesOf(root, modules) {
  const folders = new Set(modules.flatMap(packageFolder))
  const entries = [...folders].map(folder => entry(join(root, folder))).sort((a, b) => (a < b ? -1 : 1))
  return [...new Set(entries)].join('\n\n----\n\n')
}

/** `…/node_modules/@scope/name/x.js` → `node_modules/@scope/name`; the innermost package counts. */
function packageFolder(module) {
  const found = /^.*?((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+)/.exec(module.replaceAll('\\', '/'))
  return found ? [found[1].replace(/\/$/, '')] : []
}

function entry(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(f => /^licen[cs]e(\.|$)/i.test(f))
  if (!license && !file) throw new Error(`${name} is bundled and says nothing of its licence`)
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return [`${name} ${version} (${license})`, text].filter(Boolean).join('\n\n')
}
