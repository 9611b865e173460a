import { expect, it } from 'vitest'
import { loadCatalogue } from '../../../src/scan/catalogue.ts'
import { prefilter } from '../../../src/scan/languages.ts'

const words = prefilter('python', loadCatalogue('python'))

it.each([
  '_seen = {}\n',
  'x = 1\n_seen: dict[str, int] = {}\n',
  'class A:\n    """Text."""\n\n    all = []\n',
  'def f(x, seen=[]):\n    seen.append(x)\n',
  'from functools import cache\n',
  '@contextmanager\ndef f(): yield\n',
  'f = open (p)\n',
  'from sqlite3 import connect as c\n',
  'import sqlite3 as s\ns.connect(p)\n',
  'from concurrent import futures\nfutures.ThreadPoolExecutor()\n',
  'def f(corpus): return corpus.open(1).read()\n',
])('reads %j, in which a rule may find something', text => {
  expect(words(text)).toBe(true)
})

it.each([
  'x = 1\n',
  'def f():\n    found = []\n',
  'class A:\n    x = 1\n    def f(self):\n        y = {}\n',
  'import os\n',
  'connect(server)\n',
  '# an open question\n',
  'import sqlite3\nx = sqlite3.Row\n',
  'threading = 1\n',
])('skips %j', text => {
  expect(words(text)).toBe(false)
})
