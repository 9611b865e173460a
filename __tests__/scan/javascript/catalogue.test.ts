/** Every kind of the catalogue with the same leaks and the same look-alikes. */
import { describe, expect, it } from 'vitest'
import type { Severity } from '../../../src/model/finding.ts'
import { loadCatalogue } from '../../../src/scan/catalogue.ts'
import { scanText } from './scan.ts'

interface Kind {
  /** As the catalogue names it. */
  name: string
  imports?: string
  open: string
  /** What makes it live. */
  start?: (h: string) => string
  close: (h: string) => string
}

const method = (name: string) => (h: string) => `await ${h}.${name}()`
const close = method('close')
const end = method('end')

const kinds: Kind[] = [
  {
    name: 'fs.openSync',
    imports: `import fs from 'node:fs'`,
    open: 'fs.openSync(p)',
    close: h => `fs.closeSync(${h})`,
  },
  { name: 'fs.promises.open', imports: `import { open } from 'node:fs/promises'`, open: 'await open(p)', close },
  { name: 'fs.promises.opendir', imports: `import fsp from 'fs/promises'`, open: 'await fsp.opendir(p)', close },
  { name: 'fs.createWriteStream', imports: `import fs from 'fs'`, open: 'fs.createWriteStream(p)', close: end },
  {
    name: 'fs.createReadStream',
    imports: `import fs from 'fs'`,
    open: 'fs.createReadStream(p)',
    close: method('destroy'),
  },
  {
    name: 'http.createServer',
    imports: `import http from 'node:http'`,
    open: 'http.createServer(p)',
    start: h => `${h}.listen(1)`,
    close,
  },
  {
    name: 'new ws.WebSocketServer',
    imports: `import { WebSocketServer } from 'ws'`,
    open: 'new WebSocketServer(p)',
    close,
  },
  { name: 'net.connect', imports: `const net = require('net')`, open: 'net.connect(p)', close: method('destroy') },
  { name: 'new WebSocket', open: 'new WebSocket(p)', close },
  { name: 'new EventSource', open: 'new EventSource(p)', close },
  { name: 'new BroadcastChannel', open: 'new BroadcastChannel(p)', close },
  { name: 'new RTCPeerConnection', open: 'new RTCPeerConnection(p)', close },
  { name: 'new AudioContext', open: 'new AudioContext()', close },
  {
    name: 'navigator.mediaDevices.getUserMedia',
    open: 'await navigator.mediaDevices.getUserMedia(p)',
    close: h => `${h}.getTracks().forEach(t => t.stop())`,
  },
  {
    name: 'new worker_threads.Worker',
    imports: `import { Worker } from 'node:worker_threads'`,
    open: 'new Worker(p)',
    close: method('terminate'),
  },
  {
    name: 'child_process.fork',
    imports: `import { fork } from 'node:child_process'`,
    open: 'fork(p)',
    close: method('kill'),
  },
  {
    name: 'child_process.spawn',
    imports: `import cp from 'child_process'`,
    open: 'cp.spawn(p)',
    close: method('kill'),
  },
  { name: 'chokidar.watch', imports: `import chokidar from 'chokidar'`, open: 'chokidar.watch(p)', close },
  {
    name: 'readline.createInterface',
    imports: `import readline from 'readline'`,
    open: 'readline.createInterface(p)',
    close,
  },
  {
    name: 'pg.Pool.connect',
    imports: `import { Pool } from 'pg'\nconst db = new Pool()`,
    open: 'await db.connect()',
    close: method('release'),
  },
  {
    name: 'mysql2/promise.createConnection',
    imports: `import mysql from 'mysql2/promise'`,
    open: 'await mysql.createConnection(p)',
    close: end,
  },
  {
    name: 'new pg.Client',
    imports: `import { Client } from 'pg'`,
    open: 'new Client(p)',
    start: h => `await ${h}.connect()`,
    close: end,
  },
  { name: 'new better-sqlite3', imports: `import Database from 'better-sqlite3'`, open: 'new Database(p)', close },
  { name: 'new pg.Pool', imports: `import { Pool } from 'pg'`, open: 'new Pool(p)', close: end },
  { name: 'new ioredis', imports: `import Redis from 'ioredis'`, open: 'new Redis(p)', close: method('quit') },
  { name: 'amqplib.connect', imports: `import amqp from 'amqplib'`, open: 'await amqp.connect(p)', close },
  {
    name: 'kafkajs.Kafka.producer',
    imports: `import { Kafka } from 'kafkajs'\nconst kafka = new Kafka({})`,
    open: 'kafka.producer()',
    start: h => `await ${h}.connect()`,
    close: method('disconnect'),
  },
  { name: 'new ssh2.Client', imports: `import { Client } from 'ssh2'`, open: 'new Client()', close: end },
  {
    name: 'new piscina',
    imports: `import Piscina from 'piscina'`,
    open: 'new Piscina(p)',
    close: method('destroy'),
  },
  {
    name: 'mongoose.startSession',
    imports: `import mongoose from 'mongoose'`,
    open: 'await mongoose.startSession()',
    close: method('endSession'),
  },
  { name: '.driver.session', imports: `import { driver } from './db.js'`, open: 'driver.session()', close },
  {
    name: 'new cassandra-driver.Client',
    imports: `import cassandra from 'cassandra-driver'`,
    open: 'new cassandra.Client(p)',
    close: method('shutdown'),
  },
  {
    name: 'new mssql.ConnectionPool',
    imports: `const sql = require('mssql')`,
    open: 'new sql.ConnectionPool(p)',
    start: h => `await ${h}.connect()`,
    close,
  },
  {
    name: 'new typeorm.DataSource',
    imports: `import { DataSource } from 'typeorm'`,
    open: 'new DataSource(p)',
    start: h => `await ${h}.initialize()`,
    close: method('destroy'),
  },
  { name: 'knex', imports: `import knex from 'knex'`, open: 'knex(p)', close: method('destroy') },
  {
    name: '.redis.duplicate',
    imports: `import { redis } from './redis.js'`,
    open: 'redis.duplicate()',
    close: method('quit'),
  },
  {
    name: '.connection.createChannel',
    imports: `import { connection } from './broker.js'`,
    open: 'await connection.createChannel()',
    close,
  },
  {
    name: 'new @stomp/stompjs.Client',
    imports: `import { Client } from '@stomp/stompjs'`,
    open: 'new Client(p)',
    start: h => `${h}.activate()`,
    close: method('deactivate'),
  },
  {
    name: '.browser.newPage',
    imports: `import { browser } from './browser.js'`,
    open: 'await browser.newPage()',
    close,
  },
  { name: 'new undici.Pool', imports: `import { Pool } from 'undici'`, open: 'new Pool(p)', close },
  {
    name: 'new http.Agent',
    imports: `import { Agent } from 'node:http'`,
    open: 'new Agent(p)',
    close: method('destroy'),
  },
  { name: 'puppeteer.launch', imports: `import puppeteer from 'puppeteer'`, open: 'await puppeteer.launch()', close },
]

const catalogue = loadCatalogue('javascript')
const rank: Severity[] = ['low', 'medium', 'high']
const atMost = (limit: Severity, s: Severity): Severity => (rank.indexOf(s) < rank.indexOf(limit) ? s : limit)

/** What leaks, and how much that weighs at most. */
const leaks: { title: string; limit: Severity; ofServers?: Severity; text: (k: Kind) => string }[] = [
  // What a function starts and leaves may be meant to go on.
  { title: 'nothing releases it', limit: 'high', ofServers: 'medium', text: k => body(k, 'use(1)') },
  {
    title: 'an early return skips the release',
    limit: 'medium',
    text: k => body(k, `if (p) return 1; ${k.close('h')}`),
  },
  { title: 'an exception skips the release', limit: 'medium', text: k => body(k, `work(p); ${k.close('h')}`) },
  {
    title: 'a handler swallows the exception that skipped the release',
    limit: 'medium',
    text: k => body(k, `try { work(p); ${k.close('h')} } catch { log() }`),
  },
  {
    title: 'only one case of a switch releases it',
    limit: 'medium',
    text: k => body(k, `switch (p) { case 1: ${k.close('h')}; break; case 2: break }`),
  },
  {
    title: 'no method of the class releases it',
    limit: 'high',
    text: k =>
      `${k.imports ?? ''}\nclass A { async begin(p) { this.h = ${k.open}; ${k.start?.('this.h') ?? ''} } stop() {} }`,
  },
]

const lookAlikes: { title: string; text: (k: Kind) => string }[] = [
  { title: 'finally releases it', text: k => body(k, `try { work(p) } finally { ${k.close('h')} }`) },
  {
    title: 'finally releases what may never have been opened',
    text: k =>
      `${k.imports ?? ''}\nexport async function f(p) { let h; try { h = ${k.open}; ${k.start?.('h') ?? ''}; work(p) } finally { if (h !== undefined) ${k.close('h')} } }`,
  },
  { title: 'the caller gets it', text: k => body(k, 'return h') },
  { title: 'the caller gets it in a record', text: k => body(k, 'return { h, p }') },
  {
    title: 'a promise’s finally releases it',
    text: k => body(k, `return work(p).finally(async () => { ${k.close('h')} })`),
  },
  { title: 'a callback releases it', text: k => body(k, `bus.once('done', async () => { ${k.close('h')} })`) },
  {
    title: 'a method of the class releases it',
    text: k =>
      `${k.imports ?? ''}\nclass A { async begin(p) { this.h = ${k.open}; ${k.start?.('this.h') ?? ''} } async close() { ${k.close('this.h')} } }`,
  },
  {
    title: 'a wrapper takes it over',
    text: k => body(k, 'return new Session(h)'),
  },
]

const body = (k: Kind, rest: string): string =>
  `${k.imports ?? ''}\nexport async function f(p) { const h = ${k.open}; ${k.start?.('h') ?? ''}; ${rest} }`

describe.each(kinds)('$name', kind => {
  const resource = catalogue.find(r => r.acquire.includes(kind.name))!

  it.each(leaks)('is reported where $title', ({ text, limit, ofServers = limit }) => {
    const isServer = /^(server|watcher|channel)$/.test(resource.category)
    const found = scanText(text(kind)).findings.filter(f => f.rule === resource.rule)
    expect(found.map(f => f.severity)).toEqual([atMost(isServer ? ofServers : limit, resource.severity)])
  })
  it.each(lookAlikes)('is silent where $title', ({ text }) => {
    expect(scanText(text(kind)).findings.filter(f => f.severity !== 'low')).toEqual([])
  })
  it('is at most low at module level, where it lives as long as the process', () => {
    const text = `${kind.imports ?? ''}\nconst p = 1\nconst h = ${kind.open}\n${kind.start?.('h') ?? ''}`
    expect(scanText(text).findings.filter(f => f.severity !== 'low')).toEqual([])
  })
})

it.each([
  [
    0,
    `import p from 'puppeteer'; async function f() { const b = await p.launch(); try { const g = await b.newPage(); await g.goto(u) } finally { await b.close() } }`,
  ],
  [
    0,
    `import p from 'puppeteer'; async function f() { const browser = await p.launch(); try { const g = await browser.newPage(); await g.goto(u) } finally { await browser.close() } }`,
  ],
  [1, `import { browser } from './b.js'; async function f() { const g = await browser.newPage(); await g.goto(u) }`],
  [
    1,
    `import { conn } from './b.js'; async function f() { const c = await conn.createChannel(); await c.assertQueue(u) }`,
  ],
])('what ends with its owner counts only where the owner lives on: %i in %s', (count, text) => {
  expect(scanText(text).findings).toHaveLength(count)
})

it.each([
  [1, `import { spawn } from 'child_process'; export function f(p) { const c = spawn(p); c.stdout.resume() }`],
  [
    0,
    `import { execFile } from 'child_process'; export function f(p, done) { execFile(p, (err, out) => { done(out) }) }`,
  ],
])('a process with a callback for its end is waited for: %i in %s', (count, text) => {
  expect(scanText(text).findings).toHaveLength(count)
})

it('every kind of the catalogue is tried', () => {
  const untried = catalogue.filter(r => !r.acquire.some(name => kinds.some(k => k.name === name)))
  expect(untried.map(r => r.noun)).toEqual([])
})
