import { describe, expect, it } from 'vitest'
import { type Case, scanText, worthShowing } from './scan.ts'

interface Kind {
  rule: string
  leaks: (Case & { severity: 'high' | 'medium' })[]
  clean: Case[]
}

const fs = `import fs from 'node:fs'\nimport { open } from 'node:fs/promises'\n`

const kinds: Kind[] = [
  {
    rule: 'js/file-not-closed',
    leaks: [
      {
        title: 'nothing closes the descriptor',
        severity: 'high',
        text: `${fs}export function f(p) { const fd = fs.openSync(p); return fs.readSync(fd, b) }`,
      },
      {
        title: 'an exception skips the close',
        severity: 'medium',
        text: `${fs}export function f(p) { const fd = fs.openSync(p); work(); fs.closeSync(fd) }`,
      },
      {
        title: 'an early return skips the close',
        severity: 'medium',
        text: `${fs}export async function f(p) { const h = await open(p); if (p) return; await h.close() }`,
      },
      {
        title: 'a callback gets it and never closes it',
        severity: 'high',
        text: `${fs}export function f(p) { fs.open(p, (err, fd) => { if (err) return; fs.read(fd, () => {}) }) }`,
      },
      {
        title: 'a promise’s callback never closes it',
        severity: 'high',
        text: `${fs}export function f(p) { open(p).then(h => { h.write('x') }) }`,
      },
      {
        title: 'an alias of the import is followed',
        severity: 'high',
        text: `const { openSync: o } = require('fs')\nfunction f(p) { const fd = o(p); return 1 }`,
      },
    ],
    clean: [
      {
        title: 'finally closes it',
        text: `${fs}export function f(p) { const fd = fs.openSync(p); try { return fs.readSync(fd, b) } finally { fs.closeSync(fd) } }`,
      },
      {
        title: 'await using closes it',
        text: `${fs}export async function f(p) { await using h = await open(p); return await h.read() }`,
      },
      { title: 'it is returned', text: `${fs}export async function f(p) { const h = await open(p); return h }` },
      {
        title: 'finally closes what may not have been opened',
        text: `${fs}export function f(p) { let fd; try { fd = fs.openSync(p); work(fd) } finally { if (fd !== undefined) fs.closeSync(fd) } }`,
      },
      {
        title: 'the promise chain closes it',
        text: `${fs}export function f(p) { open(p).then(h => h.write('x').finally(() => h.close())) }`,
      },
      {
        title: 'a local function is called open',
        text: `function open(p) { return p }\nexport function f(p) { const h = open(p) }`,
      },
    ],
  },
  {
    rule: 'js/server-not-closed',
    leaks: [
      {
        title: 'nobody can close it, though it may be meant to go on',
        severity: 'medium',
        text: `import { createServer } from 'node:http'\nexport function f() { const s = createServer(h); s.listen(1) }`,
      },
    ],
    clean: [
      {
        title: 'it never listens',
        text: `import { createServer } from 'node:http'\nexport function f() { const s = createServer(h) }`,
      },
      {
        title: 'the caller gets it',
        text: `import http from 'http'\nexport function f() { const s = http.createServer(h); s.listen(1); return s }`,
      },
    ],
  },
  {
    rule: 'js/worker-not-terminated',
    leaks: [
      {
        title: 'a local one is never terminated',
        severity: 'high',
        text: `export function f() { const w = new Worker('a'); w.postMessage(1) }`,
      },
      {
        title: 'no method of the class terminates it',
        severity: 'high',
        text: `class A { start() { this.w = new Worker('a') } stop() {} }`,
      },
      { title: 'it is never bound to a name', severity: 'high', text: `export function f() { new Worker('a') }` },
    ],
    clean: [
      {
        title: 'its own message ends it',
        text: `export function f() { const w = new Worker('a'); w.onmessage = () => w.terminate() }`,
      },
      {
        title: 'a method of the class terminates it',
        text: `class A { start() { this.w = new Worker('a') } stop() { this.w.terminate() } }`,
      },
      {
        title: 'it goes into a list that is returned',
        text: `export function f() { const all = []; all.push(new Worker('a')); return all }`,
      },
    ],
  },
  {
    rule: 'js/socket-not-closed',
    leaks: [
      {
        title: 'nothing closes the WebSocket',
        severity: 'high',
        text: `export function f(u) { const ws = new WebSocket(u); ws.send('x') }`,
      },
      {
        title: 'an effect’s WebSocket outlives it',
        severity: 'high',
        text: `useEffect(() => { const ws = new WebSocket(u); ws.onmessage = g }, [])`,
      },
      {
        title: 'it may end by itself, which is doubtful',
        severity: 'medium',
        text: `import net from 'net'\nexport function f() { const s = net.connect(1); s.on('close', () => again()) }`,
      },
    ],
    clean: [
      {
        title: 'the effect’s cleanup closes it',
        text: `useEffect(() => { const ws = new WebSocket(u); return () => ws.close() }, [])`,
      },
      {
        title: 'a callback ends it',
        text: `import net from 'net'\nexport function f() { const s = net.connect(1); s.on('data', () => s.end()) }`,
      },
      {
        title: 'a wrapper takes it over',
        text: `import net from 'net'\nexport function f() { const s = net.connect(1); return new Connection(s) }`,
      },
    ],
  },
  {
    rule: 'js/db-client-not-released',
    leaks: [
      {
        title: 'an early return skips the release',
        severity: 'medium',
        text: `import { Pool } from 'pg'\nconst pool = new Pool()\nexport async function f(x) { const c = await pool.connect(); if (x) return; c.release() }`,
      },
      {
        title: 'an exception skips the release',
        severity: 'medium',
        text: `class A { async f() { const c = await this.pool.connect(); await c.query('x'); c.release() } }`,
      },
    ],
    clean: [
      {
        title: 'finally releases it',
        text: `class A { async f() { const c = await this.pool.connect(); try { await c.query('x') } finally { c.release() } } }`,
      },
      {
        title: 'the callback gets the release as well',
        text: `export function f(pool) { pool.connect((err, client, done) => { client.query('x', () => done()) }) }`,
      },
    ],
  },
  {
    rule: 'js/watcher-not-closed',
    leaks: [
      {
        title: 'nothing keeps the watcher, which may be meant to go on',
        severity: 'medium',
        text: `${fs}export function f(p) { fs.watch(p, () => reload()) }`,
      },
    ],
    clean: [
      {
        title: 'an abort function closes it',
        text: `${fs}export function f(p) { const w = fs.watch(p, reload); return () => w.close() }`,
      },
    ],
  },
]

describe.each(kinds)('$rule', ({ rule, leaks, clean }) => {
  it.each(leaks)('is $severity where $title', ({ text, severity }) => {
    expect(worthShowing(text).map(f => f.replace(/ @\d+$/, ''))).toContain(`${rule} ${severity}`)
  })
  it.each(clean)('is silent where $title', ({ text }) => {
    expect(worthShowing(text)).toEqual([])
  })
})

describe('leak coverage', () => {
  const states = (text: string) => scanText(text).sites.map(s => `${s.category} ${s.state}`)

  it('proves what every path releases', () => {
    expect(
      states(`${fs}function f(p) { const fd = fs.openSync(p); try { work() } finally { fs.closeSync(fd) } }`),
    ).toEqual(['file proved'])
  })
  it('proves a listener that the cleanup removes', () => {
    expect(
      states(`useEffect(() => { window.addEventListener('a', f); return () => window.removeEventListener('a', f) })`),
    ).toEqual(['listener proved'])
  })
  it('does not prove what is handed on', () => {
    expect(states(`${fs}function f(p) { return fs.openSync(p) }`)).toEqual(['file unproved'])
  })
  it('does not prove what only an exception leaks', () => {
    expect(states(`${fs}function f(p) { const fd = fs.openSync(p); work(); fs.closeSync(fd) }`)).toEqual(['file leaks'])
  })
})
