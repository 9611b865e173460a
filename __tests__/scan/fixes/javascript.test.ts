import { describe, expect, test } from 'vitest'
import { type Case, check, offers } from './fix.ts'

const repaired = (title: string, before: string, after: string): Case => ({ title, before, after })
const untouched = (title: string, before: string): Case => ({ title, before })

/** A component whose effect is this. */
const effect = (body: string, deps = '[]') => `import { useEffect } from 'react'
import { app } from './app'

export function Part({ target }) {
  const onTick = () => app.tick()
  useEffect(() => {
${body
  .split('\n')
  .map(line => (line ? `    ${line}` : line))
  .join('\n')}
  }, ${deps})
  return null
}
`

const effects: Case[] = [
  repaired(
    'an interval',
    effect('// every second\nsetInterval(onTick, 1000)'),
    effect('// every second\nconst timer = setInterval(onTick, 1000)\nreturn () => clearInterval(timer)'),
  ),
  repaired(
    'an interval that is kept, with semicolons',
    effect('const id = window.setInterval(onTick, 1000);'),
    effect('const id = window.setInterval(onTick, 1000);\nreturn () => window.clearInterval(id);'),
  ),
  repaired(
    'a listener with a name',
    effect("window.addEventListener('resize', onTick)"),
    effect("window.addEventListener('resize', onTick)\nreturn () => window.removeEventListener('resize', onTick)"),
  ),
  repaired(
    'a listener without one, that captures',
    effect("document.addEventListener('click', () => {\n  onTick()\n}, { capture: true, passive: true })"),
    effect(
      "const onClick = () => {\n  onTick()\n}\ndocument.addEventListener('click', onClick, { capture: true, passive: true })\nreturn () => document.removeEventListener('click', onClick, true)",
    ),
  ),
  repaired(
    'an observer, where there is a cleanup',
    effect(
      "const observer = new ResizeObserver(onTick)\nobserver.observe(document.body)\nreturn () => console.log('bye')",
    ),
    effect(
      "const observer = new ResizeObserver(onTick)\nobserver.observe(document.body)\nreturn () => {\n  console.log('bye')\n  observer.disconnect()\n}",
    ),
  ),
  repaired(
    'two of them, one after the other',
    effect("setInterval(onTick, 1000)\nwindow.addEventListener('resize', onTick)"),
    effect(
      "const timer = setInterval(onTick, 1000)\nwindow.addEventListener('resize', onTick)\nreturn () => {\n  clearInterval(timer)\n  window.removeEventListener('resize', onTick)\n}",
    ),
  ),
  repaired(
    'on a single line',
    "import { useEffect } from 'react'\nexport function Part({ onTick }) {\n  useEffect(() => { setInterval(onTick, 1) }, [])\n}\n",
    "import { useEffect } from 'react'\nexport function Part({ onTick }) {\n  useEffect(() => { const timer = setInterval(onTick, 1); return () => clearInterval(timer) }, [])\n}\n",
  ),
  repaired(
    'where a controller is aborted, by its signal',
    effect(
      "const controller = new AbortController()\nwindow.addEventListener('scroll', () => onTick(), { passive: true })\nreturn () => controller.abort()",
    ),
    effect(
      "const controller = new AbortController()\nwindow.addEventListener('scroll', () => onTick(), { passive: true, signal: controller.signal })\nreturn () => controller.abort()",
    ),
  ),
  repaired(
    'a removal that names another capture flag',
    effect("window.addEventListener('click', onTick, true)\nreturn () => window.removeEventListener('click', onTick)"),
    effect(
      "window.addEventListener('click', onTick, true)\nreturn () => window.removeEventListener('click', onTick, true)",
    ),
  ),
  repaired(
    'a removal of a function that was never added',
    effect(
      "window.addEventListener('click', () => onTick())\nreturn () => window.removeEventListener('click', () => onTick())",
    ),
    effect(
      "const handler = () => onTick()\nwindow.addEventListener('click', handler)\nreturn () => window.removeEventListener('click', handler)",
    ),
  ),
  untouched('a return may come between', effect('setInterval(onTick, 1000)\nif (target) return\nonTick()')),
  untouched('only one branch starts it', effect('if (target) setInterval(onTick, 1000)')),
  untouched('the cleanup is not to be seen', effect('setInterval(onTick, 1000)\nreturn onTick')),
  untouched(
    'nothing leaks',
    effect('const id = setInterval(onTick, 1000)\nreturn () => clearInterval(id)', '[onTick]'),
  ),
]

const classes: Case[] = [
  repaired(
    'what begins at the mount ends at the unmount',
    'class A extends React.Component {\n  componentDidMount() {\n    this.timer = setInterval(this.tick, 10);\n  }\n  componentWillUnmount() {\n    this.done = true;\n  }\n  tick = () => {};\n}\n',
    'class A extends React.Component {\n  componentDidMount() {\n    this.timer = setInterval(this.tick, 10);\n  }\n  componentWillUnmount() {\n    this.done = true;\n    clearInterval(this.timer);\n  }\n  tick = () => {};\n}\n',
  ),
  untouched(
    'a teardown that returns early may not come to its end',
    'class A extends React.Component {\n  componentDidMount() {\n    this.timer = setInterval(this.tick, 10)\n  }\n  componentWillUnmount() {\n    if (this.done) return\n    this.done = true\n  }\n  tick = () => {}\n}\n',
  ),
]

const functions: Case[] = [
  repaired(
    'the timer of a race',
    'export function limited(work) {\n  return Promise.race([work, new Promise((_, reject) => setTimeout(reject, 30_000))])\n}\n',
    'export function limited(work) {\n  let timer\n  return Promise.race([work, new Promise((_, reject) => (timer = setTimeout(reject, 30_000)))]).finally(() => clearTimeout(timer))\n}\n',
  ),
  repaired(
    'a handle, with what is returned of it',
    "import { open } from 'node:fs/promises'\nexport async function read(path) {\n  const file = await open(path)\n  const data = await file.readFile()\n  // done\n  await file.close()\n  return data\n}\n",
    "import { open } from 'node:fs/promises'\nexport async function read(path) {\n  const file = await open(path)\n  try {\n    const data = await file.readFile()\n    // done\n    return data\n  } finally {\n    await file.close()\n  }\n}\n",
  ),
  repaired(
    'a handle, in a file that knows using',
    "import { open } from 'node:fs/promises'\nexport async function size(path) {\n  await using file = await open(path)\n  return (await file.stat()).size\n}\nexport async function mark(path) {\n  const file = await open(path, 'w')\n  await file.writeFile('x') // done\n  await file.close()\n}\n",
    "import { open } from 'node:fs/promises'\nexport async function size(path) {\n  await using file = await open(path)\n  return (await file.stat()).size\n}\nexport async function mark(path) {\n  await using file = await open(path, 'w')\n  await file.writeFile('x') // done\n}\n",
  ),
  repaired(
    'a handle that is closed before the block ends, in a file that knows using',
    "import { open } from 'node:fs/promises'\nexport async function size(path) {\n  await using file = await open(path)\n  return (await file.stat()).size\n}\nexport async function mark(path) {\n  const file = await open(path, 'w')\n  await file.writeFile('x')\n  await file.close()\n  report(path)\n}\n",
    "import { open } from 'node:fs/promises'\nexport async function size(path) {\n  await using file = await open(path)\n  return (await file.stat()).size\n}\nexport async function mark(path) {\n  const file = await open(path, 'w')\n  try {\n    await file.writeFile('x')\n  } finally {\n    await file.close()\n  }\n  report(path)\n}\n",
  ),
  repaired(
    'a descriptor, with a text of several lines',
    "import fs from 'node:fs'\nexport function write(path, x) {\n  const fd = fs.openSync(path, 'w')\n  fs.writeSync(fd, `a\n  b\n`)\n\n  fs.closeSync(fd)\n}\n",
    "import fs from 'node:fs'\nexport function write(path, x) {\n  const fd = fs.openSync(path, 'w')\n  try {\n    fs.writeSync(fd, `a\n  b\n`)\n  } finally {\n    fs.closeSync(fd)\n  }\n}\n",
  ),
  repaired(
    'a descriptor that nothing closes',
    "import fs from 'node:fs'\nexport function head(path, bytes) {\n  const fd = fs.openSync(path);\n  const n = fs.readSync(fd, bytes);\n  return n;\n}\n",
    "import fs from 'node:fs'\nexport function head(path, bytes) {\n  const fd = fs.openSync(path);\n  try {\n    const n = fs.readSync(fd, bytes);\n    return n;\n  } finally {\n    fs.closeSync(fd);\n  }\n}\n",
  ),
  untouched(
    'one branch closes it itself, and a second close fails',
    "import fs from 'node:fs'\nexport function head(path, bytes) {\n  const fd = fs.openSync(path)\n  if (bytes.length === 0) {\n    fs.closeSync(fd)\n    return\n  }\n  fs.readSync(fd, bytes)\n  fs.closeSync(fd)\n}\n",
  ),
  untouched(
    'what is computed of a variable comes after the release',
    "import fs from 'node:fs'\nexport function read(path) {\n  const fd = fs.openSync(path)\n  const data = fs.readFileSync(fd, 'utf8')\n  fs.closeSync(fd)\n  return JSON.parse(data)\n}\n",
  ),
  untouched(
    'a promise that still reads is returned before the release',
    "import { open } from 'node:fs/promises'\nexport async function read(path, all) {\n  const file = await open(path)\n  if (all) return file.readFile()\n  await file.write('x')\n  await file.close()\n}\n",
  ),
]

describe.each([
  ['effects', effects],
  ['classes', classes],
  ['functions', functions],
])('%s', (_, cases) => {
  test.each(cases)('$title', each => check(each, 'src/part.jsx'))
  test.each(cases)('$title, with CRLF', ({ title, before, after }) =>
    check({ title, before: withCrlf(before), ...(after !== undefined && { after: withCrlf(after) }) }, 'src/part.jsx'),
  )
})

const withCrlf = (text: string): string => text.replaceAll('\n', '\r\n')

test('the timer of a race has a type in TypeScript', async () => {
  await check(
    repaired(
      'TypeScript',
      'export async function limited(work: Promise<void>) {\n  await Promise.race([work, new Promise((_, reject) => setTimeout(reject, 30_000))]);\n}\n',
      'export async function limited(work: Promise<void>) {\n  let timer: ReturnType<typeof setTimeout> | undefined;\n  await Promise.race([work, new Promise((_, reject) => (timer = setTimeout(reject, 30_000)))]).finally(() => clearTimeout(timer));\n}\n',
    ),
    'a.ts',
  )
})

describe('what is not certain is offered, with the reason', () => {
  test.each([
    [
      'a timeout',
      effect('setTimeout(() => onTick(), 5000)'),
      'what the timeout was to do is then not done',
      'return () => clearTimeout(timer)',
    ],
    [
      'a hook that may take no cleanup',
      effect('setInterval(onTick, 1000)').replaceAll('useEffect', 'useMount').replace("'react'", "'hooks'"),
      'not every useMount runs what is returned',
      'return () => clearInterval(timer)',
    ],
    [
      'a subscription',
      effect('app.ticks.subscribe(() => onTick())'),
      'what subscribe() returns may be ended in another way',
      'const subscription = app.ticks.subscribe(() => onTick())\n    return () => subscription.unsubscribe()',
    ],
    [
      'a WebSocket',
      effect("const socket = new WebSocket('wss://localhost')\nsocket.onmessage = onTick"),
      'the WebSocket may be meant to live on',
      'return () => socket.close()',
    ],
    [
      'a target that may be exchanged',
      effect("app.window.addEventListener('click', onTick)"),
      'app.window may be something else by then',
      "return () => app.window.removeEventListener('click', onTick)",
    ],
  ])('%s', async (_, before, doubt, text) => {
    expect(await offers(before, 'src/part.jsx')).toEqual([{ doubt, text: expect.stringContaining(text) }])
  })
})
