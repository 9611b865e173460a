import { describe, expect, it } from 'vitest'
import { scanPython } from './scan.ts'

const fn = (...lines: string[]) => ['def f(p, q=None):', ...lines.map(l => `    ${l}`)].join('\n')
const finallyClose = ['finally:', '    f.close()']

/** Each leaves a resource open on some path, however unlikely: `proved` would be a lie. */
const neverProved: [string, string][] = [
  [
    'except Exception misses KeyboardInterrupt',
    fn('f = open(p)', 'try:', '    work()', 'except Exception:', '    f.close()', '    raise', 'f.close()'),
  ],
  [
    'except OSError misses everything else',
    fn('f = open(p)', 'try:', '    f.read()', 'except OSError:', '    f.close()', '    raise', 'f.close()'),
  ],
  ['a generator may never be resumed', fn('with open(p) as f:', '    for line in f:', '        yield line')],
  ['a generator with finally may never be resumed', fn('f = open(p)', 'try:', '    yield f.read()', ...finallyClose)],
  ['yield from may never come back', fn('with open(p) as f:', '    yield from f')],
  ['continue skips the close', fn('for x in p:', '    f = open(x)', '    if q:', '        continue', '    f.close()')],
  [
    'the else of a loop is skipped by break',
    fn('f = open(p)', 'for x in q:', '    if x:', '        break', 'else:', '    f.close()'),
  ],
  [
    'the other end of a pipe stays',
    `import os\n${fn('r, w = os.pipe()', 'try:', '    os.write(w, q)', 'finally:', '    os.close(r)')}`,
  ],
  [
    'the other socket of a pair stays',
    `import socket\n${fn('a, b = socket.socketpair()', 'try:', '    b.send(q)', 'finally:', '    a.close()')}`,
  ],
  ['del forgets it', fn('f = open(p)', 'del f')],
  ['None forgets it', fn('f = open(p)', 'f = None')],
  ['a star takes it into a list', fn('f, *rest = open(p), 1, 2', 'return rest')],
  ['a walrus in a loop opens another one', fn('while (f := open(p)).readline():', '    pass', 'f.close()')],
  ['a walrus in a comprehension opens one each time', fn('[y := open(x) for x in p]', 'y.close()')],
  [
    'a match has no case for it',
    fn('f = open(p)', 'match q:', '    case 1:', '        f.close()', '    case 2:', '        f.close()'),
  ],
  [
    'a match captures its name',
    fn('f = open(p)', 'match q:', '    case [f]:', '        pass', '    case _:', '        pass', 'f.close()'),
  ],
  [
    'a guard may raise',
    fn('f = open(p)', 'match q:', '    case x if work(x):', '        f.close()', '    case _:', '        f.close()'),
  ],
  [
    'the exception takes its name',
    fn('f = open(p)', 'try:', '    work()', 'except ValueError as f:', '    pass', ...finallyClose),
  ],
  ['a loop variable takes its name', fn('f = open(p)', 'for f in q:', '    pass', 'f.close()')],
  ['with takes its name', fn('f = open(p)', 'with q as f:', '    pass', 'f.close()')],
  ['an import takes its name or fails', fn('f = open(p)', 'import f', 'f.close()')],
  [
    'the try in finally raises before the close',
    fn(
      'f = open(p)',
      'try:',
      '    work()',
      'finally:',
      '    try:',
      '        tidy()',
      '    except ValueError:',
      '        pass',
      '    f.close()',
    ),
  ],
  [
    'return in finally comes before the close',
    fn('f = open(p)', 'try:', '    work()', 'finally:', '    return q', '    f.close()'),
  ],
  ['the second acquisition fails before any with', fn('a = open(p)', 'b = open(q)', 'with a, b:', '    work()')],
  [
    'the list is opened one by one',
    fn('fs = [open(x) for x in p]', 'try:', '    work()', 'finally:', '    for f in fs:', '        f.close()'),
  ],
  ['closing the first of a list may fail', fn('fs = []', 'fs.append(open(p))', 'for f in fs:', '    f.close()')],
  ['only one of the list is closed', fn('fs = [open(p), open(q)]', 'fs[0].close()')],
  ['only one of the list is popped and closed', fn('fs = {1: open(p), 2: open(q)}', 'fs.pop(1).close()')],
  ['a generator expression never runs', fn('f = open(p)', '(g.close() for g in [f])')],
  [
    'a condition on a field may change under a call',
    'class A:\n    def go(self, p):\n        if self.x:\n            f = open(p)\n        try:\n            self.tick()\n        finally:\n            if self.x:\n                f.close()',
  ],
  [
    'a condition on an attribute may change under a call',
    fn('if q.ok:', '    f = open(p)', 'try:', '    work(q)', 'finally:', '    if q.ok:', '        f.close()'),
  ],
  [
    'a condition on a length may change',
    fn('if len(q) > 0:', '    f = open(p)', 'q.clear()', 'if len(q) > 0:', '    f.close()'),
  ],
  [
    'a field may be given another file by a method',
    'class A:\n    def go(self, p):\n        self.f = open(p)\n        try:\n            self.reopen()\n        finally:\n            self.f.close()\n    def reopen(self):\n        self.f = open("b")',
  ],
  [
    'a nested function may give the name another file',
    fn('f = open(p)', 'def again():', '    nonlocal f', '    f = open(q)', 'try:', '    again()', ...finallyClose),
  ],
  ['a lambda may close it or not', fn('f = open(p)', 'later = lambda: f.close()', 'q(later)')],
  ['sys.exit is caught by somebody', `import sys\n${fn('f = open(p)', 'if q:', '    sys.exit(1)', 'f.close()')}`],
  [
    'waiting with a timeout does not join',
    `import threading\n${fn('t = threading.Thread(target=q)', 't.start()', 't.join(5)')}`,
  ],
  [
    'waiting with a named timeout does not join',
    `import threading\n${fn('t = threading.Thread(target=q)', 't.start()', 't.join(timeout=5)')}`,
  ],
  ['a killed process is still a zombie', `import subprocess\n${fn('x = subprocess.Popen(p)', 'x.kill()')}`],
  ['a polled process may go on', `import subprocess\n${fn('x = subprocess.Popen(p)', 'x.poll()')}`],
  [
    'shutting down without waiting leaves the workers',
    `from concurrent.futures import ThreadPoolExecutor\n${fn('e = ThreadPoolExecutor()', 'e.shutdown(wait=False)')}`,
  ],
  ['an f-string may raise', fn('f = open(p)', "s = f'{q}'", 'f.close()')],
  ['arithmetic may raise', fn('f = open(p)', 's = -q', 'f.close()')],
  ['a comparison may raise', fn('f = open(p)', 'if q < 3:', '    pass', 'f.close()')],
  ['unpacking may raise', fn('f = open(p)', 'a, b = q', 'f.close()')],
  ['entering something else may raise', fn('f = open(p)', 'with q:', '    pass', 'f.close()')],
  ['an assertion may fail', fn('f = open(p)', 'assert q', 'f.close()')],
  [
    'what is asked in a condition may raise',
    fn('f = open(p)', 'if q and work(p or work2()):', '    pass', 'f.close()'),
  ],
  ['the name is closed only if it is not itself', fn('f = open(p)', 'g = f', 'if f is not g:', '    f.close()')],
  ['a name shadowed by a class body is not the file', fn('f = open(p)', 'class A:', '    f = q', '    f.close()')],
  ['a wrapper may not close what it wraps', fn('w = wrap(open(p))', 'w.close()')],
  ['awaiting may be cancelled', 'async def f(p, q):\n    f = open(p)\n    await q\n    f.close()'],
  ['async for may raise', 'async def f(p, q):\n    f = open(p)\n    async for x in q:\n        pass\n    f.close()'],
  [
    'a helper closes it only sometimes',
    `def done(f, ok):\n    if ok:\n        f.close()\n${fn('f = open(p)', 'done(f, q)')}`,
  ],
  ['a helper works before it closes', `def done(f):\n    work()\n    f.close()\n${fn('f = open(p)', 'done(f)')}`],
  ['a recursive helper never closes', `def done(f):\n    done(f)\n    f.close()\n${fn('f = open(p)', 'done(f)')}`],
  [
    'a helper is bound to another function later',
    `def done(f):\n    f.close()\ndone = print\n${fn('f = open(p)', 'done(f)')}`,
  ],
  [
    'a helper is decorated',
    `def later(g):\n    return print\n@later\ndef done(f):\n    f.close()\n${fn('f = open(p)', 'done(f)')}`,
  ],
  [
    'a helper is a generator that nobody runs',
    `def done(f):\n    f.close()\n    yield\n${fn('f = open(p)', 'done(f)')}`,
  ],
  ['a helper is a coroutine that nobody awaits', `async def done(f):\n    f.close()\n${fn('f = open(p)', 'done(f)')}`],
  [
    'a subclass may do without the closing method',
    `class A:\n    def done(self, f):\n        f.close()\n    def go(self, p):\n        f = open(p)\n        self.done(f)`,
  ],
  [
    'a helper closes what its parameter was given meanwhile',
    `def done(f):\n    f = other()\n    f.close()\n${fn('f = open(p)', 'done(f)')}`,
  ],
  ['exec may rebind anything', fn('f = open(p)', "exec('f = None')", 'f.close()')],
  ['a conditional import of another open', `from gzip import *\n${fn('f = open(p)', 'work()', 'f.close()')}`],
  ['detaching gives the buffer to nobody', fn('f = open(p)', 'f.detach()')],
  [
    'the stack takes it and gives it up',
    `from contextlib import ExitStack\n${fn('with ExitStack() as s:', '    f = s.enter_context(open(p))', '    s.pop_all()')}`,
  ],
  [
    'descriptor 0 is false',
    `import os\n${fn('fd = os.open(p, 0)', 'try:', '    work()', 'finally:', '    if fd:', '        os.close(fd)')}`,
  ],
  [
    'an empty shelf is false',
    `import shelve\n${fn('x = shelve.open(p)', 'try:', '    work()', 'finally:', '    if x:', '        x.close()')}`,
  ],
  [
    'suppressed, then never closed',
    `import contextlib\n${fn('f = open(p)', 'with contextlib.suppress(ValueError):', '    work()', '    f.close()')}`,
  ],
  [
    'a retry opens again without closing',
    fn(
      'while True:',
      '    f = open(p)',
      '    try:',
      '        work()',
      '        break',
      '    except ValueError:',
      '        continue',
      'f.close()',
    ),
  ],
]

describe('the promise of proved', () => {
  it.each(neverProved)('is not given where %s', (_, text) => {
    const { sites } = scanPython(text)
    expect(sites.length).toBeGreaterThan(0)
    // Where several are acquired, the one that leaks is among them.
    expect(sites.map(s => s.state)).not.toEqual(sites.map(() => 'proved'))
  })
})

/** Released on every path: the promise is kept, and not too dear. */
const proved: [string, string][] = [
  [
    'with in a context manager',
    `from contextlib import contextmanager\n@contextmanager\n${fn('with open(p) as f:', '    yield f')}`,
  ],
  ['the second item of a with may raise', fn('with open(p) as f, work() as g:', '    g(f)')],
  ['a file or nothing', fn('with (open(p) if q else None) as f:', '    work(f)')],
  [
    'with in a loop that is left early',
    fn('for x in p:', '    with open(x) as f:', '        if work(f):', '            continue', '        break'),
  ],
  [
    'opened in try, used in else',
    fn(
      'try:',
      '    f = open(p)',
      'except OSError:',
      '    return None',
      'else:',
      '    with f:',
      '        return f.read()',
    ),
  ],
  [
    'except BaseException',
    fn('f = open(p)', 'try:', '    work()', 'except BaseException:', '    f.close()', '    raise', 'f.close()'),
  ],
  ['its name is used again within the with', fn('with open(p) as f:', '    f = f.read()', '    work(f)')],
  [
    'async with',
    'import aiohttp\nasync def f(u):\n    async with aiohttp.ClientSession() as s:\n        return await s.get(u)',
  ],
]

describe('what is released on every path', () => {
  it.each(proved)('is proved: %s', (_, text) => {
    expect(scanPython(text).sites.map(s => s.state)).toEqual(['proved'])
  })
})
