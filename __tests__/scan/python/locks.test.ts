import { describe, expect, it } from 'vitest'
import { check, clean, leak, scanPython } from './scan.ts'

const method = (...body: string[]) =>
  ['class A:', '    def f(self, lock, job):', ...body.map(line => `        ${line}`)].join('\n')
const then = (line: string) => ['try:', '    work()', 'finally:', `    ${line}`]

describe('a lock', () => {
  it.each([
    leak('of the instance', 'medium', method('self.lock.acquire()', 'work()', 'self.lock.release()')),
    leak('that is a parameter', 'medium', method('lock.acquire()', 'work()', 'lock.release()')),
    leak('that may not be free', 'medium', method('if lock.acquire(False):', '    work()', '    lock.release()')),
    leak(
      'that is not free, and the function is left',
      'medium',
      method('if not lock.acquire(timeout=1):', '    return', 'work()', 'lock.release()'),
    ),
    leak(
      'whose answer has a name',
      'medium',
      method('got = lock.acquire(blocking=False)', 'if got:', '    work()', '    lock.release()'),
    ),
    leak(
      'that is waited for in a loop',
      'medium',
      method('while not lock.acquire(0):', '    pause()', 'work()', 'lock.release()'),
    ),
    leak(
      'of coroutines',
      'medium',
      'async def f(lock):\n    await lock.acquire()\n    await work()\n    lock.release()',
    ),
    leak(
      'that only one kind of exception releases',
      'medium',
      method('lock.acquire()', 'try:', '    work()', 'except ValueError:', '    pass', 'lock.release()'),
    ),
    clean('with finally', method('self.lock.acquire()', ...then('self.lock.release()')), 'proved'),
    clean(
      'that may not be free, with finally',
      method('if lock.acquire(timeout=1):', ...then('lock.release()').map(line => `    ${line}`)),
      'proved',
    ),
    clean(
      'that was not free, with finally',
      method('if not lock.acquire(False):', '    return work()', ...then('lock.release()')),
      'proved',
    ),
    clean(
      'whose answer is asked in finally',
      method('got = lock.acquire(False)', ...then('if got: lock.release()')),
      'proved',
    ),
    clean('while hardly anything can raise', method('lock.acquire()', 'self.n += 1', 'lock.release()')),
    clean(
      'that is only released where the work cannot be handed on',
      method('self.free.acquire()', 'try:', '    work()', 'except:', '    self.free.release()', '    raise'),
    ),
    clean(
      'that the caller keeps if the answer is yes',
      method('lock.acquire()', 'if not work():', '    lock.release()', '    return False', 'return True'),
    ),
    clean(
      'that is lent out in between',
      method('lock.release()', 'try:', '    work()', 'finally:', '    lock.acquire()'),
    ),
  ])('$expect: $title', check)
})

it.each([
  ['a with statement', method('with lock:', '    work()')],
  ['only acquired here', method('lock.acquire()', 'work()')],
  ['only released here', method('work()', 'lock.release()')],
  ['released by a function inside', method('lock.acquire()', 'work(lambda: lock.release())', 'lock.release()')],
  ['made here', method('mine = Lock()', 'mine.acquire()', 'work(mine)', 'mine.release()')],
  ['acquired by somebody else', method('work(lock.acquire())', 'work()', 'lock.release()')],
  ['of which something is acquired', method('c = pool.acquire()', 'work(c)', 'pool.release(c)')],
  ['asked for something by name', method('c = pool.acquire(job)', 'work(c)', 'pool.release()')],
])('is no lock to follow: %s', (_, text) => {
  expect(scanPython(text)).toMatchObject({ findings: [], sites: [] })
})
