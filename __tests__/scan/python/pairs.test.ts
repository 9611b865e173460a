/** What comes in twos: either end is followed by itself, and both make one acquisition. */
import { describe, expect, it } from 'vitest'
import { check, clean, leak, scanPython } from './scan.ts'

const imports = 'import multiprocessing, os, pty, socket, subprocess'
const fn = (...body: string[]) => [imports, 'def f(p, q=None):', ...body.map(line => `    ${line}`)].join('\n')
const cls = (...body: string[]) => [imports, 'class A:', ...body.map(line => `    ${line}`)].join('\n')
const guarded = (pair: string, ...releases: string[]) =>
  fn(`a, b = ${pair}`, 'try:', '    work()', 'finally:', ...releases.map(line => `    ${line}`))

describe('a pair', () => {
  it.each([
    leak('is never closed', 'high', fn('a, b = os.pipe()', 'os.write(b, p)')),
    leak('is never bound', 'medium', fn('os.pipe()')),
    leak('of which the second end stays', 'high', guarded('os.pipe()', 'os.close(a)')),
    leak('of which the first end stays', 'high', guarded('socket.socketpair()', 'b.close()')),
    leak('of connections is never closed', 'medium', fn('a, b = multiprocessing.Pipe()', 'a.send(p)')),
    leak(
      'of which a child has one end, and so has the parent',
      'high',
      fn('a, b = pty.openpty()', 'with subprocess.Popen(p, stdin=b) as x:', '    x.wait()', 'return a'),
    ),
    leak('is closed on the straight path', 'medium', fn('a, b = os.pipe()', 'work()', 'os.close(a)', 'os.close(b)')),
    leak(
      'is closed on one path',
      'medium',
      fn('a, b = os.pipe()', 'os.close(a)', 'if q:', '    return 0', 'os.close(b)'),
    ),
    leak(
      'of which the class closes one end',
      'high',
      cls('def __init__(self):', '    self.a, self.b = os.pipe()', 'def close(self):', '    os.close(self.a)'),
    ),
    clean('is closed in finally', guarded('os.pipe()', 'os.close(a)', 'os.close(b)'), 'proved'),
    clean('of a terminal is closed in finally', guarded('pty.openpty()', 'os.close(b)', 'os.close(a)'), 'proved'),
    clean('of sockets is closed in finally', guarded('socket.socketpair()', 'a.close()', 'b.close()')),
    clean('is held by with', fn('a, b = socket.socketpair()', 'with a, b:', '    work()')),
    clean(
      'is closed in two finally blocks',
      fn(
        'a, b = socket.socketpair()',
        'try:',
        '    try:',
        '        work()',
        '    finally:',
        '        a.close()',
        'finally:',
        '    b.close()',
      ),
      'proved',
    ),
    clean('is closed as one', fn('pair = os.pipe()', 'for end in pair:', '    os.close(end)')),
    clean('is closed by number', fn('p = os.pipe()', 'os.close(p[0])', 'os.close(p[1])')),
    clean('is the caller’s', fn('return os.pipe()')),
    clean('is the caller’s by its names', fn('a, b = socket.socketpair()', 'return a, b')),
    clean(
      'is closed by the class that stores it',
      cls(
        'def __init__(self):',
        '    self.a, self.b = os.pipe()',
        'def close(self):',
        '    for fd in (self.a, self.b):',
        '        os.close(fd)',
      ),
    ),
    clean(
      'of which the other process has one end',
      fn('a, b = multiprocessing.Pipe()', 'q.start(b)', 'b.close()', 'return a'),
    ),
  ])('$expect: $title', check)

  it('is one finding and one acquisition, though both ends leak', () => {
    const { findings, sites } = scanPython(fn('a, b = socket.socketpair()', 'a.send(p)'))
    expect(findings.map(({ message }) => message)).toEqual(['This socket of a pair is never released.'])
    expect(sites.map(({ state }) => state)).toEqual(['leaks'])
  })
})
