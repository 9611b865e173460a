/** Variables of the same name in scopes inside, and what is known of those of scopes around. */
import { describe, it } from 'vitest'
import { check, clean, leak } from './scan.ts'

const lines = (...all: string[]) => all.join('\n')

describe('a nested function', () => {
  it.each([
    leak(
      'takes a parameter of the same name',
      'high',
      lines('def f(p):', '    def read(f):', '        return f.read()', '    f = open(p)', '    return read(f)'),
    ),
    leak(
      'has a variable of the same name',
      'high',
      lines('def f(p):', '    def tidy():', '        f = 1', '        use(f)', '    f = open(p)', '    tidy()'),
    ),
    leak(
      'is a lambda that closes what it is given',
      'high',
      lines('def f(p):', '    f = open(p)', '    return lambda f: f.close()'),
    ),
    leak(
      'has a comprehension with a variable of the same name',
      'high',
      lines('def f(p, q):', '    f = open(p)', '    return lambda: [f for f in q]'),
    ),
    clean(
      'says that the variable is the outer one',
      lines(
        'def f(p):',
        '    def done():',
        '        nonlocal f',
        '        f.close()',
        '        f = None',
        '    f = open(p)',
        '    return done',
      ),
    ),
    clean(
      'closes it two functions further in',
      lines(
        'def f(p):',
        '    def outer():',
        '        def inner():',
        '            f.close()',
        '        return inner',
        '    f = open(p)',
        '    return outer',
      ),
    ),
    clean(
      'closes it beside a parameter of another name',
      lines('def f(p):', '    f = open(p)', '    return lambda g: f.close()'),
    ),
    clean(
      'is a method, which does not see the field of its class',
      lines(
        'def f(p):',
        '    f = open(p)',
        '    class A:',
        '        f = None',
        '        def close(self):',
        '            f.close()',
        '    return A',
      ),
    ),
  ])('$expect: $title', check)
})

describe('the type of a variable of the module', () => {
  const module = (...body: string[]) =>
    lines(
      'import multiprocessing, requests',
      "ctx = multiprocessing.get_context('spawn')",
      'session = None',
      'def start():',
      '    global session',
      '    session = requests.Session()',
      ...body,
    )
  it.each([
    leak('is a context of processes', 'medium', module('def f(p):', '    q = ctx.Queue()', '    return p(q.get())')),
    leak('is a session', 'medium', module('def f(p):', '    r = session.get(p, stream=True)', '    return r.headers')),
    leak(
      'is known in a function inside',
      'medium',
      module('def f(p):', '    def g():', '        q = ctx.Queue()', '        p(q.get())', '    return g'),
    ),
    clean('is released', module('def f(p):', '    with session.get(p, stream=True) as r:', '        return r.headers')),
    clean(
      'is another for a parameter of that name',
      module('def f(p, ctx):', '    open(p).close()', '    return ctx.Queue().size'),
    ),
    clean(
      'is another for a variable of that name',
      module('def f(p):', '    open(p).close()', '    ctx = p()', '    q = ctx.Queue()', '    q.get()'),
    ),
  ])('$expect: $title', check)
})

describe('the type of a field', () => {
  const cls = (...body: string[]) =>
    lines(
      'import requests, socket, zmq',
      'class A:',
      ...body.map(line => `    ${line}`),
      '    def close(self):',
      '        self.x.close()',
    )
  const made = ['def __init__(self):', '    self.x = socket.socket()']
  it.each([
    leak('is a socket', 'high', cls(...made, 'def f(self):', '    c, _ = self.x.accept()', "    c.send(b'')")),
    leak(
      'is a session',
      'medium',
      cls(
        'def __init__(self):',
        '    self.x = requests.Session()',
        'def f(self, p):',
        '    r = self.x.get(p, stream=True)',
        '    return r.headers',
      ),
    ),
    leak(
      'is a context of messages',
      'high',
      cls(
        'def __init__(self):',
        '    self.x = zmq.Context()',
        'def f(self, p):',
        '    s = self.x.socket(p)',
        '    s.connect(p)',
      ),
    ),
    leak(
      'is told after None was',
      'high',
      cls(
        'def __init__(self):',
        '    self.x = None',
        ...made.map(l => l.replace('__init__', 'open')),
        'def f(self):',
        '    c, _ = self.x.accept()',
        "    c.send(b'')",
      ),
    ),
    clean(
      'is known, and what it gives is closed',
      cls(...made, 'def f(self):', '    c, _ = self.x.accept()', '    with c:', "        c.send(b'')"),
    ),
    clean(
      'is not told by two assignments that disagree',
      cls(
        ...made,
        'def g(self, x):',
        '    self.x = x',
        'def f(self):',
        '    c, _ = self.x.accept()',
        "    c.send(b'')",
      ),
    ),
    clean(
      'is not that of another object’s field',
      cls(...made, 'def f(self, other):', '    c, _ = other.x.accept()', "    c.send(b'')"),
    ),
    clean(
      'is not that of a static method’s parameter',
      cls(...made, '@staticmethod', 'def f(this):', '    c, _ = this.x.accept()', "    c.send(b'')"),
    ),
  ])('$expect: $title', check)
})
