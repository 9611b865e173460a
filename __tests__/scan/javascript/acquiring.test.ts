/** The ways in which JavaScript gets hold of what it opens: promises, callbacks, fields, declarations. */
import { expect, it } from 'vitest'
import { type Case, worthShowing } from './scan.ts'

const fsp = `import fsp from 'fs/promises';`
const pool = `import { Pool } from 'pg'; const pool = new Pool();`
const ws = `import { WebSocketServer } from 'ws';`
const mysql = `import mysql from 'mysql2/promise';`

const leaks: (Case & { found: string[] })[] = [
  {
    title: 'a WebSocket server of its own',
    text: `${ws} export function f() { const s = new WebSocketServer({ port: 1 }); s.on('connection', go) }`,
    found: ['js/server-not-closed medium @1'],
  },
  {
    title: 'then gets it and drops it',
    text: `${fsp} export function f(p) { return fsp.open(p).then(h => h.stat()) }`,
    found: ['js/file-not-closed high @1'],
  },
  {
    title: 'a pool’s callback never calls what it is given for the release',
    text: `${pool} export function f(cb) { pool.connect((err, client, release) => { if (err) return cb(err); client.query('x', cb) }) }`,
    found: ['js/db-client-not-released high @1'],
  },
  {
    title: 'a pool’s callback releases it only sometimes',
    text: `${pool} export function f(p, cb) { pool.connect((err, client, release) => { if (err) return cb(err); client.once('end', cb); if (p) return cb(); release() }) }`,
    found: ['js/db-client-not-released medium @1'],
  },
  {
    title: 'a callback gets a connection and keeps it',
    text: `import { pool } from './db.js'; export function f(cb) { pool.getConnection((err, conn) => { if (err) return cb(err); conn.query('x') }) }`,
    found: ['js/db-client-not-released high @1'],
  },
  {
    title: 'of two that are opened together one is closed',
    text: `${fsp} export async function f(a, b) { const [x, y] = await Promise.all([fsp.open(a), fsp.open(b)]); await y.close() }`,
    found: ['js/file-not-closed high @1'],
  },
  {
    title: 'what raises before it is handed over',
    text: `${mysql} export async function f(p) { const c = await mysql.createConnection(p); await c.init(); return c }`,
    found: ['js/db-connection-not-closed medium @1'],
  },
  {
    title: 'a private field that no method closes',
    text: `${ws} class A { #s; start(p) { this.#s = new WebSocketServer(p) } stop() {} }`,
    found: ['js/server-not-closed high @1'],
  },
  {
    title: 'an initialiser that no method closes',
    text: `${ws} class A { #s = new WebSocketServer({}); stop() {} }`,
    found: ['js/server-not-closed high @1'],
  },
]

const lookAlikes: Case[] = [
  {
    title: 'a WebSocket server that another server carries',
    text: `${ws} export function f() { const s = new WebSocketServer({ noServer: true }); s.on('connection', go) }`,
  },
  {
    title: 'then closes it at the end',
    text: `${fsp} export function f(p) { return fsp.open(p).then(h => h.stat().finally(() => h.close())) }`,
  },
  {
    title: 'a pool’s callback releases it when the query is done',
    text: `${pool} export function f(cb) { pool.connect((err, client, release) => { if (err) return cb(err); client.query('x', (e, r) => { release(); cb(e, r) }) }) }`,
  },
  {
    title: 'a pool’s callback releases it in every case',
    text: `${pool} export function f(p, cb) { pool.connect((err, client, done) => { if (err) return cb(err); client.once('end', cb); if (p) { done(); return cb() } done() }) }`,
  },
  {
    title: 'a callback gets a connection and releases it',
    text: `import { pool } from './db.js'; export function f(cb) { pool.getConnection((err, conn) => { if (err) return cb(err); conn.query('x', (e, r) => { conn.release(); cb(e, r) }) }) }`,
  },
  {
    title: 'of two that are opened together the first cannot leak through the second',
    text: `${ws} export async function f(a, b) { const [x, y] = await Promise.all([new WebSocketServer(a), b]); x.close() }`,
  },
  {
    title: 'what raises before it is handed over is closed',
    text: `${mysql} export async function f(p) { const c = await mysql.createConnection(p); try { await c.init() } catch (e) { await c.end(); throw e } return c }`,
  },
  {
    title: 'a private field that a method closes',
    text: `${ws} class A { #s; start(p) { this.#s = new WebSocketServer(p) } stop() { this.#s.close() } }`,
  },
  {
    title: 'a declaration that disposes of it',
    text: `${fsp} export async function f(p) { await using h = await fsp.open(p); work(h) }`,
  },
]

it.each(leaks)('is reported: $title', ({ text, found }) => expect(worthShowing(text)).toEqual(found))
it.each(lookAlikes)('is silent: $title', ({ text }) => expect(worthShowing(text)).toEqual([]))
