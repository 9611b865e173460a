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
])('reads %j, in which a rule may find something', text => {
  expect(words.test(text)).toBe(true)
})

it.each([
  'x = 1\n',
  'def f():\n    found = []\n',
  'class A:\n    x = 1\n    def f(self):\n        y = {}\n',
  'import os\n',
])('skips %j', text => {
  expect(words.test(text)).toBe(false)
})
