import { describe, expect, test } from 'vitest'
import { saidOf } from './project.ts'

const store = `import fs from 'node:fs'
export function openLog(path) {
  return fs.openSync(path, 'a')
}
export const done = fd => {
  fs.closeSync(fd)
}
export function peek(fd) {
  return fd > 2
}
export function keep(fd) {
  kept.all.push(fd)
}
export default function openDefault(path) {
  return fs.openSync(path)
}
`

describe('what another module returns open', () => {
  const leaking = (imports: string, call: string) =>
    `${imports}\nexport function f(path) {\n  const fd = ${call}\n  return path.length\n}\n`

  test.each([
    ['a named import', "import { openLog } from './store.js'", 'openLog(path)'],
    ['a renamed import', "import { openLog as o } from './store'", 'o(path)'],
    ['a namespace', "import * as store from './store.js'", 'store.openLog(path)'],
    ['the default', "import make from './store.js'", 'make(path)'],
    ['require', "const { openLog } = require('./store')", 'openLog(path)'],
    ['a required module', "const store = require('./store')", 'store.openLog(path)'],
  ])('is the caller’s to release: %s', async (_, imports, call) => {
    const { findings } = await saidOf({ 'store.js': store, 'a.js': leaking(imports, call) })
    expect(findings).toEqual(['a.js:3 high'])
  })

  test.each([
    ['another package', "import { openLog } from 'store'", 'openLog(path)'],
    ['a parameter of the same name', "import { openLog } from './store.js'", '(openLog => openLog(path))(String)'],
    ['what the module does not export', "import { openAll } from './store.js'", 'openAll(path)'],
    ['a method of what was imported', "import { openLog } from './store.js'", 'openLog.later(path)'],
  ])('is nobody’s business: %s', async (_, imports, call) => {
    expect((await saidOf({ 'store.js': store, 'a.js': leaking(imports, call) })).findings).toEqual([])
  })

  test('is followed through names passed on and CommonJS', async () => {
    const { findings } = await saidOf({
      'index.ts': "export { openLog as log } from './store'\n",
      'store.ts': store,
      'old.cjs': "const fs = require('fs')\nfunction make(p) { return fs.openSync(p) }\nmodule.exports = { make }\n",
      'a.ts': leaking("import { log } from '.'", 'log(path)'),
      'b.cjs': "const old = require('./old.cjs')\nfunction f(p) {\n  const fd = old.make(p)\n  return p\n}\n",
    })
    expect(findings).toEqual(['a.ts:3 high', 'b.cjs:3 high'])
  })

  test('is proved where the caller releases it', async () => {
    const { findings, states } = await saidOf({
      'store.js': store,
      'a.js':
        "import fs from 'node:fs'\nimport { openLog } from './store.js'\nexport function f(path) {\n  const fd = openLog(path)\n  try {\n    return fs.readFileSync(fd)\n  } finally {\n    fs.closeSync(fd)\n  }\n}\n",
    })
    expect(findings).toEqual([])
    expect(states['a.js:4']).toBe('proved')
  })
})

describe('what is given to another module', () => {
  const giving = (helper: string) =>
    `import fs from 'node:fs'\nimport { ${helper} } from './store.js'\nexport function f(path) {\n  const fd = fs.openSync(path)\n  ${helper}(fd)\n}\n`

  test('is released where a helper releases it', async () => {
    const { findings, states } = await saidOf({ 'store.js': store, 'a.js': giving('done') })
    expect(findings).toEqual([])
    expect(states['a.js:4']).toBe('proved')
  })

  test('is still the caller’s where a helper only looks at it', async () => {
    expect((await saidOf({ 'store.js': store, 'a.js': giving('peek') })).findings).toEqual(['a.js:4 high'])
  })

  test('is doubtful where a helper keeps it, and where nobody knows', async () => {
    const { findings } = await saidOf({ 'store.js': store, 'a.js': giving('keep'), 'b.js': giving('unknown') })
    expect(findings).toEqual(['a.js:4 low', 'b.js:4 low'])
  })
})
