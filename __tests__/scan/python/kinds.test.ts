import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../../src/scan/catalogue.ts'
import { scanPython } from './scan.ts'

/** One way to acquire each kind, and how it is released and made live. */
interface Kind {
  category: string
  imports: string
  acquire: string
  release: string
  start?: string
  /** A with statement releases it. */
  with?: true
  /** When no path releases it. */
  severity?: 'medium'
}

const kinds: Kind[] = [
  { category: 'file', imports: '', acquire: 'open(p)', release: 'x.close()', with: true },
  { category: 'file', imports: 'import gzip', acquire: "gzip.open(p, 'rt')", release: 'x.close()', with: true },
  { category: 'file', imports: 'from zipfile import ZipFile', acquire: 'ZipFile(p)', release: 'x.close()', with: true },
  { category: 'file', imports: 'import tarfile as t', acquire: 't.open(p)', release: 'x.close()', with: true },
  { category: 'file', imports: 'import shelve', acquire: 'shelve.open(p)', release: 'x.close()', with: true },
  { category: 'sqlite', imports: 'import sqlite3', acquire: 'sqlite3.connect(p)', release: 'x.close()' },
  { category: 'db', imports: 'import pymysql', acquire: 'pymysql.connect(host=p)', release: 'x.close()' },
  { category: 'db', imports: 'import psycopg', acquire: 'psycopg.connect(p)', release: 'x.close()', with: true },
  { category: 'socket', imports: 'import socket', acquire: 'socket.socket()', release: 'x.close()', with: true },
  { category: 'socket', imports: 'from socket import create_connection as cc', acquire: 'cc(p)', release: 'x.close()', with: true },
  { category: 'selector', imports: 'import selectors', acquire: 'selectors.DefaultSelector()', release: 'x.close()', with: true },
  { category: 'http-session', imports: 'import requests', acquire: 'requests.Session()', release: 'x.close()', with: true },
  { category: 'http-session', imports: 'import aiohttp', acquire: 'aiohttp.ClientSession()', release: 'await x.close()', with: true },
  { category: 'http-response', imports: 'from urllib.request import urlopen', acquire: 'urlopen(p)', release: 'x.close()', with: true, severity: 'medium' },
  { category: 'mail', imports: 'import smtplib', acquire: 'smtplib.SMTP(p)', release: 'x.close()', with: true },
  { category: 'ssh', imports: 'import paramiko', acquire: 'paramiko.SSHClient()', release: 'x.close()', with: true },
  { category: 'thread', imports: 'import threading', acquire: 'threading.Thread(target=p)', start: 'x.start()', release: 'x.join()', severity: 'medium' },
  { category: 'timer', imports: 'from threading import Timer', acquire: 'Timer(p, p)', start: 'x.start()', release: 'x.cancel()', severity: 'medium' },
  { category: 'process', imports: 'import subprocess', acquire: 'subprocess.Popen(p)', release: 'x.wait()', with: true },
  { category: 'process', imports: 'import multiprocessing as mp', acquire: 'mp.Process(target=p)', start: 'x.start()', release: 'x.join()' },
  { category: 'executor', imports: 'from concurrent.futures import ThreadPoolExecutor', acquire: 'ThreadPoolExecutor()', release: 'x.shutdown()', with: true },
  { category: 'pool', imports: 'import multiprocessing', acquire: 'multiprocessing.Pool(2)', release: 'x.terminate()', with: true },
  { category: 'tempfile', imports: 'import tempfile', acquire: 'tempfile.NamedTemporaryFile()', release: 'x.close()', with: true, severity: 'medium' },
  { category: 'tempdir', imports: 'import tempfile', acquire: 'tempfile.TemporaryDirectory()', release: 'x.cleanup()', with: true, severity: 'medium' },
  { category: 'fd', imports: 'import os', acquire: 'os.open(p, os.O_RDONLY)', release: 'os.close(x)' },
  { category: 'mmap', imports: 'import mmap', acquire: 'mmap.mmap(-1, 10)', release: 'x.close()', with: true },
  { category: 'event-loop', imports: 'import asyncio', acquire: 'asyncio.new_event_loop()', release: 'x.close()' },
  { category: 'tempdir', imports: 'import shutil, tempfile', acquire: 'tempfile.mkdtemp()', release: 'shutil.rmtree(x)', severity: 'medium' },
  { category: 'server', imports: 'import asyncio', acquire: 'await asyncio.start_server(p)', release: 'x.close()', with: true },
  { category: 'ssh', imports: 'import paramiko', acquire: 'paramiko.SFTPClient.from_transport(p)', release: 'x.close()', with: true },
  { category: 'mail', imports: 'import telnetlib', acquire: 'telnetlib.Telnet(p)', release: 'x.close()', with: true },
  { category: 'db', imports: 'from sqlalchemy.orm import Session', acquire: 'Session(p)', release: 'x.close()', with: true, severity: 'medium' },
  { category: 'db', imports: 'from sqlalchemy import create_engine', acquire: 'create_engine(p)', release: 'x.dispose()', severity: 'medium' },
  { category: 'db', imports: 'import psycopg_pool', acquire: 'psycopg_pool.ConnectionPool(p)', release: 'x.close()', with: true },
  { category: 'cache-client', imports: 'import redis', acquire: 'redis.Redis(p)', release: 'x.close()', with: true, severity: 'medium' },
  { category: 'message-client', imports: 'import pika', acquire: 'pika.BlockingConnection(p)', release: 'x.close()', with: true },
  { category: 'message-client', imports: 'from kafka import KafkaConsumer', acquire: 'KafkaConsumer(p)', release: 'x.close()', with: true },
  { category: 'message-client', imports: 'import confluent_kafka', acquire: 'confluent_kafka.Consumer(p)', release: 'x.close()' },
  { category: 'message-client', imports: 'import nats', acquire: 'await nats.connect(p)', release: 'await x.close()', with: true },
  { category: 'message-client', imports: 'import zmq', acquire: 'zmq.Context()', release: 'x.term()', with: true, severity: 'medium' },
  { category: 'message-client', imports: 'from paho.mqtt.client import Client', acquire: 'Client(p)', start: 'x.loop_start()', release: 'x.loop_stop()' },
  { category: 'queue', imports: 'import multiprocessing', acquire: 'multiprocessing.Queue()', release: 'x.close()', severity: 'medium' },
  { category: 'manager', imports: 'import multiprocessing', acquire: 'multiprocessing.Manager()', release: 'x.shutdown()', with: true },
  { category: 'shared-memory', imports: 'from multiprocessing.shared_memory import SharedMemory', acquire: 'SharedMemory(p)', release: 'x.close()', severity: 'medium' },
  { category: 'event-loop', imports: 'from tornado.ioloop import IOLoop', acquire: 'IOLoop()', release: 'x.close()' },
  { category: 'http-response', imports: 'import requests', acquire: 'requests.get(p, stream=True)', release: 'x.close()', with: true, severity: 'medium' },
  { category: 'process', imports: 'import asyncio', acquire: 'await asyncio.create_subprocess_exec(p)', release: 'await x.wait()' },
  { category: 'thread', imports: 'from watchdog.observers import Observer', acquire: 'Observer()', start: 'x.start()', release: 'x.stop()' },
  { category: 'scheduler', imports: 'from apscheduler.schedulers.background import BackgroundScheduler as B', acquire: 'B()', start: 'x.start()', release: 'x.shutdown()' },
  { category: 'network-client', imports: 'import grpc', acquire: 'grpc.insecure_channel(p)', release: 'x.close()', with: true },
  { category: 'network-client', imports: 'from dask.distributed import Client', acquire: 'Client(p)', release: 'x.close()', with: true, severity: 'medium' },
  { category: 'browser', imports: 'from selenium import webdriver', acquire: 'webdriver.Firefox()', release: 'x.quit()', with: true },
  { category: 'device', imports: 'import serial', acquire: 'serial.Serial(p)', release: 'x.close()', with: true },
  { category: 'coordination-client', imports: 'from kazoo.client import KazooClient', acquire: 'KazooClient(p)', start: 'x.start()', release: 'x.stop()' },
] // biome-ignore format: a table reads better in rows

const program = ({ imports }: Kind, ...body: string[]) =>
  [imports, 'async def f(p):', ...body.map(line => `    ${line}`)].join('\n')

const opened = ({ acquire, start }: Kind) => [`x = ${acquire}`, ...(start ? [start] : [])]

const verdict = (text: string) => {
  const { findings, sites } = scanPython(text)
  return {
    severities: findings.map(f => f.severity),
    states: sites.map(s => s.state),
    categories: sites.map(s => s.category),
  }
}

describe('every kind of resource', () => {
  it('has its own leaks and look-alikes here', () => {
    // A stream comes in a tuple: rules.test.ts has it.
    const shipped = new Set(loadCatalogue('python').map(r => r.category))
    shipped.delete('stream')
    // A lock is there before it is acquired: locks.test.ts has it.
    shipped.delete('lock')
    expect(new Set(kinds.map(k => k.category))).toEqual(shipped)
  })

  describe.each(kinds)('$category: $acquire', kind => {
    const worst = kind.severity ?? 'high'
    const leaking = (severity: string) => ({ severities: [severity], states: ['leaks'], categories: [kind.category] })
    const state = (state: string) => ({ severities: [], states: [state], categories: [kind.category] })

    it('leaks when nothing releases it', () => {
      expect(verdict(program(kind, ...opened(kind), 'return 1'))).toEqual(leaking(worst))
    })

    it('leaks when only the straight path releases it', () => {
      expect(verdict(program(kind, ...opened(kind), 'work(p)', kind.release))).toEqual(leaking('medium'))
    })

    it('leaks when an early return skips the release', () => {
      expect(verdict(program(kind, ...opened(kind), 'if p:', '    return', kind.release))).toEqual(leaking('medium'))
    })

    it('leaks in a class that stores it and never releases it', () => {
      const start = kind.start?.replace('x', 'self.x')
      const text = [
        kind.imports,
        'class A:',
        '    def go(self, p):',
        `        self.x = ${kind.acquire}`,
        ...(start ? [`        ${start}`] : []),
      ]
      expect(verdict(text.join('\n'))).toEqual(leaking(worst))
    })

    it('is proved released by try and finally', () => {
      expect(verdict(program(kind, ...opened(kind), 'try:', '    work(p)', 'finally:', `    ${kind.release}`))).toEqual(
        state('proved'),
      )
    })

    it('is the caller’s when it is returned', () => {
      expect(verdict(program(kind, ...opened(kind), 'return x'))).toEqual(state('unproved'))
    })

    it('is released by another method of the class that stores it', () => {
      const lines = [`self.x = ${kind.acquire}`, ...(kind.start ? [kind.start.replace('x', 'self.x')] : [])]
      const text = [
        kind.imports,
        'class A:',
        '    def go(self, p):',
        ...lines.map(l => `        ${l}`),
        '    async def stop(self):',
        `        ${kind.release.replace('x', 'self.x')}`,
      ]
      expect(verdict(text.join('\n'))).toEqual(state('unproved'))
    })

    it(kind.with ? 'is proved released by with' : 'is not released by with', () => {
      const { severities, states } = verdict(program(kind, ...opened(kind), 'with x:', '    work(p)'))
      expect([severities, states]).toEqual(kind.with ? [[], ['proved']] : [[worst], ['leaks']])
    })
  })
})
