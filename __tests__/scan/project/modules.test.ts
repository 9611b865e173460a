import { describe, expect, test } from 'vitest'
import { javascriptModule, pythonFunctions } from '../../../src/scan/project/modules.ts'

const having =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path)

describe('a Python name leads', () => {
  const has = having(
    'app/__init__.py',
    'app/store.py',
    'app/web/__init__.py',
    'app/web/views.py',
    'src/tool/__init__.py',
    'src/tool/files.py',
    'scripts/run.py',
    'scripts/helper.py',
    'app/json.py',
  )
  test.each([
    ['app.store.connect', 'app/web/views.py', 'app/store.py#connect'],
    ['..store.connect', 'app/web/views.py', 'app/store.py#connect'],
    ['.connect', 'app/store.py', 'app/__init__.py#connect'],
    ['app.web.render', 'main.py', 'app/web/__init__.py#render'],
    ['tool.files.read', 'tests/test_files.py', 'src/tool/files.py#read'],
    ['helper.done', 'scripts/run.py', 'scripts/helper.py#done'],
  ])('%s from %s to %s', (origin, from, to) => expect(pythonFunctions(from, has)(origin)).toBe(to))

  test.each([
    ['the standard library', 'os.path.join', 'app/store.py'],
    ['a sibling of the same name as a library, in a package', 'json.loads', 'app/store.py'],
    ['a method of a class in a module', 'app.store.Store.close', 'app/web/views.py'],
    ['a builtin', 'open', 'app/store.py'],
    ['out of the project', '.....store.connect', 'app/web/views.py'],
  ])('nowhere for %s', (_, origin, from) => expect(pythonFunctions(from, has)(origin)).toBeUndefined())
})

describe('a JavaScript import leads', () => {
  const has = having('src/store.ts', 'src/web/index.js', 'src/list.tsx', 'src/data.json', 'src/both.js', 'src/both.ts')
  test.each([
    ['./store', 'src/app.ts', 'src/store.ts'],
    ['./store.js', 'src/app.ts', 'src/store.ts'],
    ['./store.ts', 'src/app.ts', 'src/store.ts'],
    ['../web', 'src/lib/a.js', 'src/web/index.js'],
    ['./list', 'src/app.ts', 'src/list.tsx'],
    ['./both.js', 'src/app.js', 'src/both.js'],
    ['.', 'src/web/a.js', 'src/web/index.js'],
  ])('%s from %s to %s', (specifier, from, to) => expect(javascriptModule(specifier, from, has)).toBe(to))

  test.each([
    ['a package', 'store', 'src/app.ts'],
    ['data', './data.json', 'src/app.ts'],
    ['out of the project', '../../store', 'src/app.ts'],
  ])('nowhere for %s', (_, specifier, from) => expect(javascriptModule(specifier, from, has)).toBeUndefined())
})
