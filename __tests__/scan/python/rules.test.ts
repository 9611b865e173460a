import { describe, it } from 'vitest'
import { type Case, check, clean, leak } from './scan.ts'

const groups: Record<string, Case[]> = {
  tasks: [
    leak('dropped', 'medium', 'import asyncio\nasync def f():\n    asyncio.create_task(g())'),
    leak('dropped from the running loop', 'medium', 'import asyncio\nasync def f():\n    loop = asyncio.get_running_loop()\n    loop.create_task(g())'),
    leak('bound to a name that is never used', 'medium', 'import asyncio\nasync def f():\n    t = asyncio.ensure_future(g())\n    return 1'),
    clean('kept in a set with a done callback', 'import asyncio\nasync def f(s):\n    t = asyncio.create_task(g())\n    s.add(t)\n    t.add_done_callback(s.discard)'),
    clean('gathered', 'import asyncio\nasync def f():\n    await asyncio.gather(asyncio.create_task(g()), h())'),
    clean('awaited on the spot', 'import asyncio\nasync def f():\n    await asyncio.create_task(g())', 'proved'),
  ],
  'caches on methods': [
    leak('bounded', 'medium', 'import functools\nclass A:\n    @functools.lru_cache\n    def m(self, x): return x'),
    leak('unbounded', 'medium', 'from functools import lru_cache as c\nclass A:\n    @c(maxsize=None)\n    def m(self, x): return x'),
    leak('in an abstract class', 'medium', 'import abc, functools\nclass A(metaclass=abc.ABCMeta):\n    @functools.cache\n    def m(self): return 1'),
    clean('static', 'import functools\nclass A:\n    @staticmethod\n    @functools.cache\n    def m(x): return x'),
    clean('of an Enum', 'import functools, enum\nclass A(enum.Enum):\n    @functools.cache\n    def m(self): return 1'),
    clean('of a metaclass', 'import functools\nclass A(type):\n    @functools.cache\n    def m(cls): return 1'),
  ],
  collections: [
    leak('of the module, keyed by an argument', 'medium', '_seen = {}\ndef get(k):\n    if k not in _seen:\n        _seen[k] = work(k)\n    return _seen[k]'),
    leak('of the class, filled by each instance', 'medium', 'class A:\n    all = []\n    def __init__(self, name):\n        A.all.append(name)'),
    leak('a default that accumulates', 'medium', 'def f(x, seen=[]):\n    seen.append(x)'),
    clean('with a bound', '_seen = {}\ndef get(k):\n    if len(_seen) > 9: _seen.clear()\n    _seen[k] = work(k)'),
    clean('filled by a decorator at import', 'known = {}\ndef rule(f):\n    known[f.__name__] = f\n    return f\n'),
    clean('a default that is cleared', 'def f(x, seen=[]):\n    seen.append(x)\n    use(seen)\n    seen.clear()'),
  ],
  'logging handlers': [
    leak('added per call', 'medium', 'import logging\ndef job(p):\n    log = logging.getLogger(p)\n    log.addHandler(logging.FileHandler(p))'),
    leak('added per instance', 'medium', 'import logging\nclass A:\n    def __init__(self, p):\n        self.log = logging.getLogger(p)\n        self.log.addHandler(logging.StreamHandler())'),
    clean('added where there is none', 'import logging\ndef job(p):\n    log = logging.getLogger(p)\n    if not log.handlers:\n        h = logging.StreamHandler()\n        log.addHandler(h)'),
    clean('removed at the end', 'import logging\ndef job(p):\n    log = logging.getLogger(p)\n    h = logging.StreamHandler()\n    log.addHandler(h)\n    try: work()\n    finally: log.removeHandler(h)'),
  ],
  figures: [
    leak('saved and left', 'medium', 'import matplotlib.pyplot as plt\ndef f(p):\n    fig, ax = plt.subplots()\n    fig.savefig(p)'),
    clean('saved and closed', 'import matplotlib.pyplot as plt\ndef f(p):\n    fig, ax = plt.subplots()\n    fig.savefig(p)\n    plt.close(fig)'),
  ],
  'exit handlers': [
    leak('per instance', 'medium', 'import atexit\nclass A:\n    def __init__(self):\n        atexit.register(self.close)\n    def close(self): pass'),
    clean('unregistered on close', 'import atexit\nclass A:\n    def __init__(self):\n        atexit.register(self.close)\n    def close(self):\n        atexit.unregister(self.close)'),
  ],
  'context managers': [
    leak('that release after a bare yield', 'medium', 'import contextlib\n@contextlib.contextmanager\ndef f(pool):\n    yield pool\n    pool.release()'),
    clean('that release in a finally block', 'import contextlib\n@contextlib.contextmanager\ndef f(pool):\n    try:\n        yield pool\n    finally:\n        pool.release()'),
  ],
  streams: [
    leak('never closed', 'high', 'import asyncio\nasync def f(h):\n    r, w = await asyncio.open_connection(h)\n    return await r.read()'),
    clean('whose writer is closed', 'import asyncio\nasync def f(h):\n    r, w = await asyncio.open_connection(h)\n    try:\n        return await r.read()\n    finally:\n        w.close()', 'proved'),
  ],
  'daemon threads': [
    leak('per instance, for ever', 'high', 'import threading\nclass A:\n    def go(self):\n        t = threading.Thread(target=self.run, daemon=True)\n        t.start()\n    def run(self):\n        while True:\n            work()'),
    leak('per call, for ever', 'high', 'import threading\ndef run(h):\n    while True:\n        work(h)\ndef go(h):\n    threading.Thread(target=run, args=(h,), daemon=True).start()'),
    clean('that can be told to stop', 'import threading\nclass A:\n    def go(self):\n        t = threading.Thread(target=self.run, daemon=True)\n        t.start()\n    def run(self):\n        while True:\n            if self.stopped: return\n            work()'),
    clean('for the life of the process', 'import threading\ndef run():\n    while True:\n        work()\nthreading.Thread(target=run, daemon=True).start()'),
  ],
  tensors: [
    leak('summed up with their graph', 'medium', 'import torch\ndef f(d):\n    total = 0\n    for x in d:\n        loss = net(x)\n        loss.backward()\n        total += loss'),
    leak('collected with their graph', 'medium', 'import torch\ndef f(d):\n    losses = []\n    for x in d:\n        loss = net(x)\n        loss.backward()\n        losses.append(loss)'),
  ],
} // biome-ignore format: a table reads better in rows

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('$expect: $title', check)
})

describe('tensors as numbers', () => {
  const silent = (addition: string) =>
    clean(
      addition,
      `import torch\ndef f(d, path):\n    open(path).close()\n    for x in d:\n        loss = net(x)\n        loss.backward()\n        ${addition}`,
    )
  it.each([silent('total += loss.item()'), silent('losses.append(loss.detach())')])('silent: $title', check)
})
