import { expect, it } from 'vitest'
import { pythonImports } from '../../../src/scan/project/imports.ts'
import { pythonModules } from '../../../src/scan/project/modules.ts'

it('reads every way to import', () => {
  const text = `
import a, b.c as d  # why
from e import f as g, h
from i.j import (
    k,  # a comment, with a comma
    l as m,
)
from . import n
from .o import *
from ..p import q; x = 1
from r import s, \\
    t
def late():
    import u
    return importlib.import_module("v.w")
y = pytest.importorskip('z')
# import nothing
`
  expect(pythonImports(text)).toEqual([
    ...['a', 'b.c', 'e.f', 'e.h', 'i.j.k', 'i.j.l', '.n', '.o', '..p.q', 'r.s', 'r.t', 'u', 'v.w', 'z'],
  ])
})

it('finds the module and the packages around it', () => {
  const files = new Set(['src/shop/__init__.py', 'src/shop/db.py', 'tests/test_db.py', 'tests/helpers.py'])
  const modules = pythonModules('tests/test_db.py', path => files.has(path))
  expect(modules('shop.db.connect')).toEqual(['src/shop/__init__.py', 'src/shop/db.py'])
  expect(modules('helpers')).toEqual(['tests/helpers.py'])
  expect(modules('.helpers.make')).toEqual(['tests/helpers.py'])
  expect(modules('sqlite3')).toEqual([])
  expect(pythonModules('src/shop/db.py', path => files.has(path))('.')).toEqual(['src/shop/__init__.py'])
})
