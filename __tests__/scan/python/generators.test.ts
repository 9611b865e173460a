/** What a generator holds while it waits for its next value to be asked for. */
import { describe, it } from 'vitest'
import { check, clean, leak } from './scan.ts'

const fn = (...body: string[]) => ['def f(p):', ...body.map(line => `    ${line}`)].join('\n')

describe('a generator', () => {
  it.each([
    leak('that closes only at its end', 'medium', fn('f = open(p)', 'for line in f:', '    yield line', 'f.close()')),
    leak('of one value', 'medium', fn('f = open(p)', 'yield p', 'f.close()')),
    leak('of coroutines', 'medium', `async ${fn('f = open(p)', 'yield p', 'f.close()')}`),
    leak('that hands on another’s values', 'medium', fn('f = open(p)', 'yield from p', 'f.close()')),
    leak('that hands on its lines', 'medium', fn('f = open(p)', 'yield from f', 'f.close()')),
    leak('that never closes it', 'high', fn('f = open(p)', 'yield from f')),
    clean('with finally', fn('f = open(p)', 'try:', '    yield p', 'finally:', '    f.close()')),
    clean('that holds it by with', fn('with open(p) as f:', '    for line in f:', '        yield line')),
    clean(
      'of coroutines that holds it by with',
      `async ${fn('with open(p) as f:', '    for line in f:', '        yield line')}`,
    ),
    clean('that hands on its lines from with', fn('with open(p) as f:', '    yield from f')),
    clean('that hands it out', fn('f = open(p)', 'yield f')),
    clean('that hands out one of many', fn('fs = [open(p)]', 'yield from fs')),
    clean('that has closed it before', fn('f = open(p)', 'f.close()', 'yield p'), 'proved'),
  ])('$expect: $title', check)
})

describe('a loop over an asynchronous generator', () => {
  const loop = (...body: string[]) =>
    [
      'import contextlib',
      'async def gen(p):',
      '    async with p as c:',
      '        yield c',
      'async def f(p):',
      '    open(p).close()',
      ...body.map(line => `    ${line}`),
    ].join('\n')
  const method = (call: string) =>
    `class A:\n    async def gen(self):\n        try:\n            yield 1\n        finally:\n            self.x.close()\n    async def f(self):\n        async for x in ${call}:\n            break`
  it.each([
    leak('is left by break', 'medium', loop('async for x in gen(p):', '    if x:', '        break')),
    leak('is left by return', 'medium', loop('async for x in gen(p):', '    return x')),
    leak('over a method is left', 'medium', method('self.gen()')),
    clean('runs to its end', loop('async for x in gen(p):', '    print(x)')),
    clean(
      'is left, and the generator closed',
      loop('async with contextlib.aclosing(gen(p)) as g:', '    async for x in g:', '        break'),
    ),
    clean('of which only a loop inside is left', loop('async for x in gen(p):', '    for y in x:', '        break')),
    clean(
      'over one that holds nothing',
      'async def gen(p):\n    open(p).close()\n    yield 1\nasync def f(p):\n    async for x in gen(p):\n        break',
    ),
    clean('over what is not known', loop('async for x in p.gen():', '    break')),
  ])('$expect: $title', check)
})
