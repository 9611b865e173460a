import { describe, it } from 'vitest'
import { check, clean, leak } from './scan.ts'

const fn = (...lines: string[]) => ['def f(p, q=None):', ...lines.map(l => `    ${l}`)].join('\n')

const leaks = [
  leak(
    'with on a SQLite connection only ends the transaction',
    'high',
    `import sqlite3\n${fn('with sqlite3.connect(p) as c:', '    c.execute(q)')}`,
  ),
  leak('a file read on the spot has no name', 'medium', fn('return open(p).read()')),
  leak('a file parsed on the spot has no name', 'medium', `import json\n${fn('return json.load(open(p))')}`),
  leak('a connection used on the spot has no name', 'high', `import sqlite3\n${fn('sqlite3.connect(p).execute(q)')}`),
  leak('the first file is lost when its name is used again', 'high', fn('f = open(p)', 'f = open(q)', 'f.close()')),
  leak('a call between open and close may raise', 'medium', fn('f = open(p)', 'work(f)', 'f.close()')),
  leak(
    'a context manager without finally',
    'medium',
    `from contextlib import contextmanager\n@contextmanager\n${fn('f = open(p)', 'yield f', 'f.close()')}`,
  ),
  leak(
    'waiting with a timeout may give up',
    'medium',
    `import subprocess\n${fn('x = subprocess.Popen(p)', 'try:', '    x.communicate(timeout=5)', 'except subprocess.TimeoutExpired:', '    log()')}`,
  ),
  leak(
    'an executor is given work and never shut down',
    'high',
    `from concurrent.futures import ThreadPoolExecutor\n${fn('e = ThreadPoolExecutor()', 'return e.submit(q).result()')}`,
  ),
  leak('a thread is started without a name', 'medium', `import threading\n${fn('threading.Thread(target=q).start()')}`),
  leak(
    'the finally guard asks the wrong way',
    'high',
    fn('f = None', 'try:', '    f = open(p)', '    work()', 'finally:', '    if f is None:', '        f.close()'),
  ),
  leak(
    'a constructor raises on its own after storing',
    'medium',
    'class A:\n    def __init__(self, p):\n        self.f = open(p)\n        if not p:\n            raise ValueError(p)\n    def close(self):\n        self.f.close()',
  ),
  leak(
    'connecting raises in a constructor before anybody has the object',
    'medium',
    'import socket\nclass A:\n    def __init__(self, p):\n        self.s = socket.socket()\n        self.s.connect(p)\n    def close(self):\n        self.s.close()',
  ),
  leak(
    'binding raises between socket and return',
    'medium',
    `import socket\n${fn('s = socket.socket()', 's.bind(p)', 'return s')}`,
  ),
  leak(
    'the descriptor of mkstemp is dropped',
    'high',
    `import tempfile\n${fn('_, path = tempfile.mkstemp()', 'return path')}`,
  ),
  leak(
    'the second of two files fails to open',
    'medium',
    fn('a, b = open(p), open(q)', 'try:', '    work()', 'finally:', '    b.close()', '    a.close()'),
  ),
  leak('only one branch closes', 'medium', fn('f = open(p)', 'if q:', '    f.close()')),
  leak(
    'a loop is left before its close',
    'medium',
    fn('for x in p:', '    f = open(x)', '    if q:', '        break', '    f.close()'),
  ),
  leak(
    'an except returns before the close',
    'medium',
    fn('f = open(p)', 'try:', '    work()', 'except ValueError:', '    return None', 'f.close()'),
  ),
  leak(
    'a helper of the file only reads what it is given',
    'high',
    `def parse(f):\n    return [line.strip() for line in f]\n${fn('f = open(p)', 'parse(f)')}`,
  ),
  leak(
    'a helper returns a connection that its caller drops',
    'high',
    `import sqlite3\ndef connect(p):\n    c = sqlite3.connect(p)\n    return c\n${fn('c = connect(p)', 'return c.execute(q).fetchall()')}`,
  ),
  leak(
    'a method returns a socket that its caller drops',
    'high',
    `import socket\nclass A:\n    def dial(self):\n        return socket.socket()\n    def go(self):\n        s = self.dial()\n        s.send(b"x")`,
  ),
  leak(
    'a child process’s log stays open in the parent',
    'high',
    `import subprocess\n${fn("log = open(p, 'w')", 'subprocess.run(q, stdout=log.fileno())')}`,
  ),
  leak('a file made in a lambda has no name', 'medium', 'read = lambda p: open(p).read()'),
  leak('a wrapper is made and dropped with the file in it', 'medium', fn('return Reader(open(p)).rows()')),
  leak('a file stays open in a dictionary that is dropped', 'high', fn("d = {'a': open(p)}", "d['a'].read()")),
]

const moreLeaks = [
  leak(
    'a file given to a child process stays open in the parent',
    'high',
    `import subprocess\n${fn("log = open(p, 'w')", 'with subprocess.Popen(q, stdout=log) as x:', '    x.wait()')}`,
  ),
  leak(
    'an event loop made current is still its maker’s',
    'high',
    `import asyncio\n${fn('loop = asyncio.new_event_loop()', 'asyncio.set_event_loop(loop)', 'loop.run_until_complete(q)')}`,
  ),
  leak(
    'a server’s thread is told to end elsewhere, and not joined',
    'medium',
    `import threading\n${fn('threading.Thread(target=q.serve_forever).start()')}`,
  ),
  leak(
    'a thread is told to end and not joined',
    'medium',
    `import threading\n${fn('stop = threading.Event()', 't = threading.Thread(target=q, args=(stop,))', 't.start()', 'work()', 'stop.set()')}`,
  ),
  leak(
    'a daemonised process opens its descriptors by number',
    'medium',
    `import os\n${fn('os.open(p, os.O_RDWR)', 'os.dup2(0, 1)')}`,
  ),
  leak(
    'the archive is in memory',
    'medium',
    `import io, zipfile\n${fn('z = zipfile.ZipFile(io.BytesIO(p))', 'z.extractall(q)')}`,
  ),
  leak(
    'a field is only lent to unseen code',
    'medium',
    'import subprocess\nclass A:\n    def __init__(self, p):\n        self.log = open(p)\n    def go(self):\n        subprocess.call("x", stdout=self.log)',
  ),
  leak('both names of a chained assignment are dropped', 'high', fn('a = b = open(p)', 'a.read()')),
  leak(
    'an import is a resource under another name',
    'high',
    `try:\n    import pysqlite2 as sqlite\n    sqlite = sqlite\nexcept ImportError:\n    import sqlite3 as sqlite\n${fn('c = sqlite.connect(p)', 'c.execute(q)')}`,
  ),
]

const lookAlikes = [
  clean('the method that closes it is returned', fn('f = open(p)', 'return f.close, q')),
  clean('the method that closes it is kept', fn('f = open(p)', 'q.on_exit = f.close')),
  clean(
    'a chained assignment gives it to another module',
    `import sys\n${fn("sys.stdout = sys.stderr = open(p, 'w')")}`,
  ),
  clean('a chained assignment gives it to the caller', fn("q['loop'] = loop = open(p)", 'work(q)')),
  clean(
    'the base class takes it over',
    'import socket\nclass A(B):\n    def __init__(self, p):\n        super().__init__(socket.socket(), p)',
  ),
  clean(
    'a clean-up is registered in between',
    `import os, tempfile\n${fn('fd, path = tempfile.mkstemp()', 'q.add_cleanup_file(path)', 'try:', '    work(fd)', 'finally:', '    os.close(fd)')}`,
  ),
  clean('a daemon ends with the process', `import threading\n${fn('threading.Thread(target=q, daemon=True).start()')}`),
  clean(
    'a work pool’s tasks are hardly refused',
    `from multiprocessing.pool import ThreadPool\n${fn('pool = ThreadPool(1)', 'result = pool.apply_async(q)', 'try:', '    return result.get(1)', 'finally:', '    pool.terminate()')}`,
  ),
  clean('closed at once', fn('f = open(p)', 'f.close()'), 'proved'),
  clean('created and closed in one expression', fn("open(p, 'w').close()")),
  clean(
    'finally asks whether it was opened',
    fn('f = None', 'try:', '    f = open(p)', '    work()', 'finally:', '    if f:', '        f.close()'),
    'proved',
  ),
  clean('one of two files, then with', fn('f = open(p) if q else open(q)', 'with f:', '    work()'), 'proved'),
  clean('returned with company', fn('return open(p), q')),
  clean('returned in a wrapper', fn('return Wrapper(open(p))')),
  clean(
    'entered into a stack that is a parameter',
    'def f(p, stack):\n    f = stack.enter_context(open(p))\n    work(f)',
  ),
  clean(
    'entered into a stack of its own',
    `from contextlib import ExitStack\n${fn('with ExitStack() as stack:', '    fs = [stack.enter_context(open(x)) for x in p]', '    work(fs)')}`,
  ),
  clean(
    'a field that close releases',
    'class A:\n    def __init__(self, p):\n        self.f = open(p)\n    def close(self):\n        self.f.close()',
  ),
  clean(
    'a field released through a local name',
    'class A:\n    def open(self, p):\n        self.f = open(p)\n    def __exit__(self, *a):\n        f, self.f = self.f, None\n        f.close()',
  ),
  clean(
    'a constructor that could raise after storing, in theory',
    'class A:\n    def __init__(self, p):\n        self.f = open(p)\n        self.meta = parse(p)\n    def close(self):\n        self.f.close()',
  ),
  clean(
    'a process whose output is read to its end',
    `from subprocess import Popen\n${fn('x = Popen(p)', 'x.communicate()')}`,
    'proved',
  ),
  clean('an unseen helper may close it', fn('f = open(p)', 'helper_close(f)')),
  clean(
    'a helper of the file closes it',
    `def done(f):\n    f.close()\n${fn('f = open(p)', 'try:', '    work()', 'finally:', '    done(f)')}`,
    'proved',
  ),
  clean(
    'a helper of the file closes it by way of another',
    `def done(f):\n    f.close()\ndef finish(f):\n    done(f)\n${fn('f = open(p)', 'try:', '    work()', 'finally:', '    finish(f)')}`,
  ),
  clean(
    'a helper takes it by keyword and closes it',
    `def done(log, f):\n    f.close()\n${fn('x = open(p)', 'try:', '    work()', 'finally:', '    done(None, f=x)')}`,
  ),
  clean(
    'a context manager of the file closes what it is given',
    `from contextlib import contextmanager\n@contextmanager\ndef closing_it(f):\n    try:\n        yield f\n    finally:\n        f.close()\n${fn('with closing_it(open(p)) as x:', '    work(x)')}`,
  ),
  clean(
    'a helper returns a connection that its caller closes',
    `import sqlite3\nfrom contextlib import closing\ndef connect(p):\n    return sqlite3.connect(p)\n${fn('with closing(connect(p)) as c:', '    c.execute(q)')}`,
  ),
  clean(
    'a helper hands out a shared connection',
    `import sqlite3\nclass A:\n    def get(self):\n        if self.c is None:\n            self.c = sqlite3.connect('a')\n        return self.c\n    def go(self):\n        c = self.get()\n        c.execute('x')\n    def close(self):\n        self.c.close()`,
  ),
  clean(
    'every thread is joined',
    `import threading\n${fn('ts = [threading.Thread(target=q) for _ in p]', 'for t in ts:', '    t.start()', 'for t in ts:', '    t.join()')}`,
  ),
  clean(
    'ownership is conditional',
    `import sqlite3\ndef f(p, conn=None):\n    own = conn is None\n    if own:\n        conn = sqlite3.connect(p)\n    try:\n        conn.execute('x')\n    finally:\n        if own:\n            conn.close()`,
    'proved',
  ),
  clean(
    'a flag remembers who opened it',
    fn(
      'own = False',
      'f = q',
      'if q is None:',
      '    f = open(p)',
      '    own = True',
      'try:',
      '    work(f)',
      'finally:',
      '    if own:',
      '        f.close()',
    ),
    'proved',
  ),
  clean('an alias closes it', fn('f = open(p)', 'g = f', 'try:', '    work()', 'finally:', '    g.close()'), 'proved'),
  clean('closed before its name is used again', fn('f = open(p)', 'f.close()', 'f = open(q)', 'f.close()'), 'proved'),
  clean(
    'an early return before it is opened',
    fn('if not q:', '    return', 'with open(p) as f:', '    work(f)'),
    'proved',
  ),
  clean(
    'yielded by a fixture that closes it',
    `import pytest\n@pytest.fixture\n${fn('f = open(p)', 'yield f', 'f.close()')}`,
  ),
  clean(
    'closing',
    `import sqlite3\nfrom contextlib import closing\n${fn('with closing(sqlite3.connect(p)) as c:', '    c.execute(q)')}`,
    'proved',
  ),
  clean(
    'addCleanup',
    'class T:\n    def setUp(self):\n        f = open("p")\n        self.addCleanup(f.close)\n        work(f)',
  ),
  clean(
    'a bound method under a name of its own',
    fn('f = open(p)', 'end = f.close', 'try:', '    return work()', 'finally:', '    end()'),
  ),
  clean('atexit', `import atexit\n${fn('f = open(p)', 'atexit.register(f.close)', 'work(f)')}`),
  clean('weakref.finalize', `import weakref\n${fn('f = open(p)', 'weakref.finalize(q, f.close)', 'work(f)')}`),
  clean('appended to the caller’s list', fn('q.append(open(p))')),
  clean(
    'kept in a dictionary of the instance that close walks',
    'class A:\n    def add(self, p):\n        self.fs[p] = open(p)\n    def close(self):\n        for f in self.fs.values():\n            f.close()',
  ),
  clean(
    'asked whether it is closed already',
    fn('f = open(p)', 'try:', '    work()', 'finally:', '    if not f.closed:', '        f.close()'),
    'proved',
  ),
  clean(
    'asked whether the thread still runs',
    `import threading\n${fn('t = threading.Thread(target=q)', 't.start()', 'try:', '    work()', 'finally:', '    if t.is_alive():', '        t.join()')}`,
    'proved',
  ),
  clean(
    'a comprehension has a variable of the same name',
    fn('f = open(p)', 'try:', '    names = [f for f in q]', 'finally:', '    f.close()'),
    'proved',
  ),
  clean(
    'standard output is not opened here',
    `import sys\n${fn("f = sys.stdout if p == '-' else open(p)", 'try:', '    work(f)', 'finally:', '    if f is not sys.stdout:', '        f.close()')}`,
    'proved',
  ),
  clean('unpacked from a pair', fn('pair = (q, open(p))', 'a, b = pair', 'b.close()')),
  clean(
    'the wrapper that closes it is closed',
    `import io\n${fn("w = io.TextIOWrapper(open(p, 'rb'))", 'try:', '    work(w)', 'finally:', '    w.close()')}`,
  ),
  clean(
    'a method that happens to be called open',
    'def f(door):\n    door.open()\n    with open("a") as f:\n        work(f)',
    'proved',
  ),
  clean(
    'the system’s errors are handled where the socket is used',
    `import socket\n${fn('s = socket.socket()', 'try:', '    s.bind(p)', 'except OSError:', '    s.close()', '    raise', 'return s')}`,
  ),
]

describe('what is acquired by methods of what is not known', () => {
  it.each([
    leak('read on the spot', 'medium', 'def f(corpus, name):\n    return corpus.open(name).read()'),
    leak(
      'read line by line in a comprehension',
      'medium',
      'def f(self, ids):\n    return [self.open(i).readlines() for i in ids]',
    ),
    leak(
      'a socket of a context in a field',
      'high',
      'import zmq\nclass A:\n    def f(self):\n        s = self.context.socket(zmq.REQ)\n        s.connect("tcp://a")',
    ),
    leak(
      'compressed into memory, never finished',
      'medium',
      'import gzip, io\ndef f(data):\n    b = io.BytesIO()\n    gzip.GzipFile(fileobj=b, mode="w").write(data)\n    return b.getvalue()',
    ),
    clean('opened and asked for something else', 'def f(door):\n    open("a").close()\n    return door.open().width()'),
    clean(
      'read from memory',
      'import zipfile\ndef f(archive, name):\n    open("a").close()\n    with archive.open(name) as f:\n        return f.read()',
    ),
    clean(
      'a socket of something else',
      'import zmq\ndef f(house):\n    open("a").close()\n    return house.socket(5).width()',
    ),
    clean(
      'decompressed from memory',
      'import gzip, io\ndef f(data):\n    open("a").close()\n    return gzip.GzipFile(fileobj=io.BytesIO(data)).read()',
    ),
  ])('$expect: $title', check)
})

describe('threads that end by themselves', () => {
  const started = (thread: string) => `import threading\ndef f(server, delay):\n    ${thread}.start()`
  it.each([
    leak('a thread that works', 'medium', started('threading.Thread(target=server.run)')),
    leak(
      'a thread that works for ever',
      'high',
      'import threading\ndef run():\n    while True:\n        work()\ndef f():\n    threading.Thread(target=run).start()',
    ),
    leak('a timer of any length', 'medium', started('threading.Timer(delay, server.run)')),
    leak('a thread that only ends something', 'medium', started('threading.Thread(target=server.shutdown)')),
    leak('a timer of a second', 'medium', started('threading.Timer(1, server.run)')),
    leak('a timer of half a second', 'medium', started('threading.Timer(interval=0.5, function=server.run)')),
  ])('$expect: $title', check)
})

describe('what is taken care of by others', () => {
  it.each([
    clean('what is closed only if handing it over fails', fn('f = open(p)', 'try:', '    q.take(f)', 'except Exception:', '    f.close()', '    raise')),
    clean('what a method takes that subclasses write', `import socket\nclass A:\n    def take(self, s):\n        raise NotImplementedError\n    def f(self):\n        s = socket.socket()\n        self.take(s)`),
    clean('a client that is to connect later', `import pymongo\ndef f():\n    c = pymongo.MongoClient(connect=False)\n    with open(c) as f:\n        print(f)`),
    leak('a client that connects', 'high', `import pymongo\ndef f():\n    c = pymongo.MongoClient(connect=True)\n    print(c)`),
    leak('medium: a test that a decorator may skip', 'medium', `import socket, unittest\ndef needs(f):\n    def inner(self):\n        raise unittest.SkipTest('x')\n    return inner\nclass T:\n    @needs\n    def test(self):\n        s = socket.socket()`),
    clean('what is to fail', `import socket\ndef test(self):\n    with self.assertRaises(OSError):\n        s = socket.socket()\n        s.connect(1)`),
    leak('medium: an archive in an object', 'medium', `import zipfile\ndef f(db):\n    g = GridOut(db)\n    z = zipfile.ZipFile(g)\n    print(z.namelist())`),
    leak('an archive at a path', 'high', `import zipfile\nfrom pathlib import Path\ndef f(db):\n    g = Path(db)\n    z = zipfile.ZipFile(g)\n    print(z.namelist())`),
    leak('what a method only looks at', 'high', `import socket\nclass A:\n    def take(self, s):\n        print(s.fileno())\n    def f(self):\n        s = socket.socket()\n        self.take(s)`),
    clean('a list that a nested function closes', `import socket\ndef f(self):\n    all = []\n    def close():\n        for c in all:\n            c.close()\n    self.addCleanup(close)\n    c = socket.socket()\n    all.append(c)`),
    clean('a thread whose join is handed back', `import threading\ndef run():\n    while True:\n        work()\ndef f():\n    t = threading.Thread(target=run)\n    t.start()\n    return t.join`),
    clean('a thread that comes in company out of a context manager', `import threading, contextlib\ndef run():\n    while True:\n        work()\n@contextlib.contextmanager\ndef f():\n    t = threading.Thread(target=run)\n    t.start()\n    yield 1, t`),
    clean('a module that a star import brings along', `import tempfile\nfrom helpers import *\ndef f():\n    fd, p = tempfile.mkstemp()\n    os.close(fd)`),
    clean('a response that is read to its end', `from urllib.request import urlopen\ndef f(u):\n    r = urlopen(u)\n    return r.read()`),
    leak('a file that comes alone out of a context manager', 'high', `import contextlib\n@contextlib.contextmanager\ndef f(p):\n    f = open(p)\n    yield f`),
    leak('a list that nothing closes', 'high', `import socket\ndef f(self):\n    all = []\n    c = socket.socket()\n    all.append(c)`),
    leak('a star import that brings nothing which closes', 'high', `import tempfile\nfrom helpers import *\ndef f():\n    fd, p = tempfile.mkstemp()\n    print(fd)`),
  ])('$title', check) // biome-ignore format: a table reads better in rows
})

describe('what does little harm is no more than', () => {
  const socket = 'import socket, subprocess, unittest\n'
  it.each([
    leak('medium: what a script opens once', 'medium', `${socket}def main():\n    s = socket.socket()\n    s.send(b'')\nif __name__ == '__main__':\n    main()`),
    leak('high: a function that others call too', 'high', `${socket}def main():\n    s = socket.socket()\n    s.send(b'')\ndef again():\n    main()\nif __name__ == '__main__':\n    main()`),
    clean('low: in a test that is skipped', `${socket}class T(unittest.TestCase):\n    @unittest.skip('no')\n    def test(self):\n        s = socket.socket()`),
    clean('low: in a class of tests that is skipped', `${socket}@unittest.skip('no')\nclass T(unittest.TestCase):\n    def test(self):\n        s = socket.socket()`),
    leak('high: in a test that is skipped on conditions', 'high', `${socket}class T(unittest.TestCase):\n    @unittest.skipIf(x, 'no')\n    def test(self):\n        s = socket.socket()`),
    leak('medium: the null device', 'medium', `import os\ndef f():\n    n = open(os.devnull)\n    os.dup2(n.fileno(), 0)`),
    leak('medium: the null device by its name', 'medium', `import os\ndef f():\n    n = open('/dev/null', 'w')\n    os.dup2(n.fileno(), 1)`),
    leak('medium: a process of a session of its own', 'medium', `${socket}def f(c):\n    p = subprocess.Popen(c, start_new_session=True)\n    print(p.pid)`),
    leak('medium: a process that nobody asks about', 'medium', `${socket}def f(c):\n    subprocess.Popen(c)`),
    leak('high: a process with a name', 'high', `${socket}def f(c):\n    p = subprocess.Popen(c)\n    print(p.pid)`),
  ])('$title', check) // biome-ignore format: a table reads better in rows
})

describe('leaks', () => {
  it.each([...leaks, ...moreLeaks])('$title', check)
})

describe('look-alikes', () => {
  it.each(lookAlikes)('$title', check)
})
