import { describe, expect, test } from 'vitest'
import { type Case, check, offers, repair } from './fix.ts'

const repaired = (title: string, before: string, after: string): Case => ({ title, before, after })
const untouched = (title: string, before: string): Case => ({ title, before })

const temporaries: Case[] = [
  repaired(
    'an argument of a function that is done with it',
    'import json\n\ndef main(p):\n    # why\n    x = json.load(open(p))  # here\n    return x\n',
    'import json\n\ndef main(p):\n    # why\n    with open(p) as f:\n        x = json.load(f)  # here\n    return x\n',
  ),
  repaired(
    'a method on the spot',
    'def main(p):\n    return open(p).read()\n',
    'def main(p):\n    with open(p) as f:\n        return f.read()\n',
  ),
  repaired(
    'a loop, with its strings as they are',
    'def main(p):\n\tfor line in open(p):\n\t\tprint("a\\\n\tb", line, """\n\tc""")\n\n\t\t# end\n\treturn 1\n',
    'def main(p):\n\twith open(p) as f:\n\t\tfor line in f:\n\t\t\tprint("a\\\n\tb", line, """\n\tc""")\n\n\t\t\t# end\n\treturn 1\n',
  ),
  repaired(
    'what reads from it line by line is used inside as well',
    'import csv\n\ndef main(p):\n    rows = csv.reader(open(p))\n    names = next(rows)\n    for row in rows:\n        print(names, row)\n    return names\n',
    'import csv\n\ndef main(p):\n    with open(p) as f:\n        rows = csv.reader(f)\n        names = next(rows)\n        for row in rows:\n            print(names, row)\n    return names\n',
  ),
  repaired(
    'a call over several lines, at module level',
    "import json\nx = json.load(open(\n    'a',\n    encoding='utf-8',\n))\n",
    "import json\nwith open(\n    'a',\n    encoding='utf-8',\n) as f:\n    x = json.load(f)\n",
  ),
  repaired(
    'two in one function take turns with the name',
    'def main(p, q):\n    a = open(p).read()\n    b = open(q).read()\n    return a + b\n',
    'def main(p, q):\n    with open(p) as f:\n        a = f.read()\n    with open(q) as f:\n        b = f.read()\n    return a + b\n',
  ),
  repaired(
    'a name that is taken is not taken again',
    'def g(f, p):\n    f(open(p).read())\n',
    'def g(f, p):\n    with open(p) as file:\n        f(file.read())\n',
  ),
  repaired(
    'a comprehension that makes a list',
    'def main(p):\n    return [line.strip() for line in open(p)]\n',
    'def main(p):\n    with open(p) as f:\n        return [line.strip() for line in f]\n',
  ),
  repaired(
    'opened for nothing but its effect',
    "def main(p):\n    open(p, 'w')\n",
    "def main(p):\n    with open(p, 'w'):\n        pass\n",
  ),
  untouched('something else would be evaluated after it', 'def main(p, g):\n    return g()[open(p).read()]\n'),
  untouched('it may not be evaluated at all', 'def main(p, q):\n    return q and open(p).read()\n'),
  untouched('it is evaluated when a default is', 'class A:\n    text = open("a").read()\n'),
  untouched('a generator reads it later', 'def main(p):\n    return (line for line in open(p))\n'),
  untouched('a lambda opens it later', 'def main(p):\n    return lambda: open(p).read()\n'),
  untouched(
    'an object keeps it',
    'class Reader:\n    def __init__(self, f):\n        self.f = f\n\ndef main(p):\n    return Reader(open(p))\n',
  ),
  untouched('two statements share the line', 'def main(p):\n    a = 1; b = open(p).read()\n    return a, b\n'),
]

const locals: Case[] = [
  repaired(
    'closed on the straight path only',
    'def main(p):\n    f = open(p)\n    data = f.read()\n    if not data:\n        return None\n\n    f.close()\n    return data\n',
    'def main(p):\n    with open(p) as f:\n        data = f.read()\n        if not data:\n            return None\n\n    return data\n',
  ),
  repaired(
    'never closed',
    'def main(p):\n    f = open(p)\n    data = f.read()\n    return data.split()\n',
    'def main(p):\n    with open(p) as f:\n        data = f.read()\n    return data.split()\n',
  ),
  repaired(
    'a release that shares its line with a comment stays',
    'def main(p, g):\n    f = open(p)\n    g(f.read())\n    f.close()  # at last\n',
    'def main(p, g):\n    with open(p) as f:\n        g(f.read())\n        f.close()  # at last\n',
  ),
  repaired(
    'one name for two files',
    'def main(p, q, g):\n    f = open(p)\n    g(f.read())\n    f.close()\n    f = open(q)\n    g(f.read())\n    f.close()\n',
    'def main(p, q, g):\n    with open(p) as f:\n        g(f.read())\n    with open(q) as f:\n        g(f.read())\n',
  ),
  repaired(
    'a socket',
    'import socket\n\ndef main(host):\n    s = socket.create_connection((host, 1))\n    s.sendall(b"x")\n    return s.recv(10)\n',
    'import socket\n\ndef main(host):\n    with socket.create_connection((host, 1)) as s:\n        s.sendall(b"x")\n        return s.recv(10)\n',
  ),
  repaired(
    'an executor that is shut down at the same place',
    'from concurrent.futures import ThreadPoolExecutor\n\ndef main(items):\n    pool = ThreadPoolExecutor()\n    out = list(pool.map(str, items))\n    pool.shutdown()\n    return out\n',
    'from concurrent.futures import ThreadPoolExecutor\n\ndef main(items):\n    with ThreadPoolExecutor() as pool:\n        out = list(pool.map(str, items))\n    return out\n',
  ),
  untouched(
    'a handler of the same function uses it',
    'def main(p, g):\n    f = None\n    try:\n        f = open(p)\n        g(f.read())\n        f.close()\n    except OSError:\n        print(f)\n',
  ),
  untouched(
    'a nested function uses it',
    'def main(p):\n    f = open(p)\n    def g():\n        return f.read()\n    return g() + g()\n',
  ),
  untouched(
    'a function that is written before uses it',
    'def main(p, log):\n    read = lambda: f.read()\n    f = open(p)\n    f.readline()\n    log(read())\n',
  ),
  untouched(
    'the round before of a loop uses it',
    'def main(ps, log):\n    f = None\n    for p in ps:\n        if f:\n            log(f.read())\n        f = open(p)\n        f.readline()\n',
  ),
  untouched(
    'it is used beyond its block',
    'def main(p):\n    try:\n        f = open(p)\n    except OSError:\n        return ""\n    return f.read()\n',
  ),
  untouched(
    'one branch hands it on',
    'def main(p, g):\n    f = open(p)\n    if g:\n        return f\n    data = f.read()\n    f.close()\n    return data\n',
  ),
  untouched(
    'it is a global variable',
    'def main(p):\n    global log\n    log = open(p)\n    log.write("x")\n    log.close()\n',
  ),
  untouched('no other name may be bound', 'def main(p):\n    f = g = open(p)\n    return f.read() + g.read()\n'),
]

const others: Case[] = [
  repaired(
    'a transaction of sqlite3, which still commits',
    'import sqlite3\n\ndef main(p):\n    with sqlite3.connect(p) as conn:\n        conn.execute("x")\n',
    'import contextlib\nimport sqlite3\n\ndef main(p):\n    with contextlib.closing(sqlite3.connect(p)) as conn, conn:\n        conn.execute("x")\n',
  ),
  repaired(
    'a connection, with what contextlib is called here',
    'from contextlib import closing\nimport sqlite3\n\ndef main(p):\n    conn = sqlite3.connect(p)\n    cur = conn.cursor()\n    cur.execute("x")\n    rows = cur.fetchall()\n    return rows\n',
    'from contextlib import closing\nimport sqlite3\n\ndef main(p):\n    with closing(sqlite3.connect(p)) as conn:\n        cur = conn.cursor()\n        cur.execute("x")\n        rows = cur.fetchall()\n    return rows\n',
  ),
  repaired(
    'a descriptor',
    'import os\n\ndef main(p):\n    fd = os.open(p, os.O_RDONLY)\n\n    data = os.read(fd, 10)\n\n    os.close(fd)\n\n    return data\n',
    'import os\n\ndef main(p):\n    fd = os.open(p, os.O_RDONLY)\n\n    try:\n        data = os.read(fd, 10)\n    finally:\n        os.close(fd)\n\n    return data\n',
  ),
  repaired(
    'what mkstemp opens and nobody uses',
    '"""Makes files."""\nfrom tempfile import mkstemp\n\ndef main():\n    fd, path = mkstemp()\n    return path\n',
    '"""Makes files."""\nimport os\nfrom tempfile import mkstemp\n\ndef main():\n    fd, path = mkstemp()\n    os.close(fd)\n    return path\n',
  ),
  repaired(
    'what is released by another name than close',
    'from psycopg2.pool import SimpleConnectionPool\n\ndef main(g):\n    pool = SimpleConnectionPool(1, 2)\n    g(1)\n    pool.closeall()\n',
    'from psycopg2.pool import SimpleConnectionPool\n\ndef main(g):\n    pool = SimpleConnectionPool(1, 2)\n    try:\n        g(1)\n    finally:\n        pool.closeall()\n',
  ),
  untouched(
    'what must be awaited',
    'import aiohttp\n\nasync def main(url):\n    session = aiohttp.ClientSession()\n    response = await session.get(url)\n    print(response.status)\n',
  ),
  untouched(
    'a driver may not forgive a second close',
    'import pymysql\n\ndef main(q, g):\n    db = pymysql.connect()\n    if g():\n        db.close()\n        return\n    g()\n    db.close()\n',
  ),
  untouched(
    'a cursor is read when the transaction is over',
    'import sqlite3\n\ndef main(p):\n    with sqlite3.connect(p) as conn:\n        cur = conn.execute("x")\n    return cur.fetchall()\n',
  ),
  untouched(
    'a descriptor that is closed on one branch too',
    'import os\n\ndef main(p, g):\n    fd = os.open(p, 0)\n    if g():\n        os.close(fd)\n        return\n    g()\n    os.close(fd)\n',
  ),
]

describe.each([
  ['temporaries', temporaries],
  ['locals', locals],
  ['what needs more than with', others],
])('%s', (_, cases) => {
  test.each(cases)('$title', each => check(each, 'a.py'))
})

describe('what is not certain is offered, with the reason', () => {
  test.each([
    [
      'a thread',
      'import threading\n\ndef main(g):\n    t = threading.Thread(target=g)\n    t.start()\n',
      'the program then waits for the thread to end',
      't.start()\n    t.join()\n',
    ],
    [
      'a process',
      'import subprocess\n\ndef main(c):\n    p = subprocess.Popen(c)\n    print(p.pid)\n',
      'the end of the with statement waits for the process',
      'with subprocess.Popen(c) as p:\n        print(p.pid)\n',
    ],
    [
      'an executor that nobody shuts down',
      'from concurrent.futures import ThreadPoolExecutor\n\ndef main(g):\n    pool = ThreadPoolExecutor()\n    pool.submit(g)\n',
      'the end of the with statement waits for every task that was submitted',
      'with ThreadPoolExecutor() as pool:\n        pool.submit(g)\n',
    ],
    [
      'what may have no close',
      'from cassandra.cluster import Cluster\n\ndef main():\n    cluster = Cluster()\n    cluster.connect()\n',
      'it may have to be released in another way',
      'finally:\n        cluster.close()\n',
    ],
    [
      'an argument of unseen code',
      'import parsing\n\ndef main(p):\n    rules = parsing.parse(open(p))\n    print(rules)\n',
      'parse may keep it',
      'with open(p) as f:\n        rules = parsing.parse(f)\n    print(rules)\n',
    ],
    [
      'a lock on a file, which ends with it',
      'import fcntl\n\ndef main(p, work):\n    lock = open(p, "w")\n    fcntl.flock(lock, fcntl.LOCK_EX)\n    work()\n',
      'flock may keep it',
      'with open(p, "w") as lock:\n        fcntl.flock(lock, fcntl.LOCK_EX)\n    work()\n',
    ],
    [
      'a file that is read before a loop',
      'import os\n\ndef main(p):\n    for line in open(p).readlines():\n        os.remove(p)\n',
      'it is then open while the loop runs',
      'for line in f.readlines():\n            os.remove(p)\n',
    ],
  ])('%s', async (_, before, doubt, text) => {
    expect(await offers(before, 'a.py')).toEqual([{ doubt, text: expect.stringContaining(text) }])
  })
})

describe('every byte outside of the edits stays', () => {
  const body = 'def main(p):\r\n    x = open(p).read()\r\n    return x'
  const after = 'def main(p):\r\n    with open(p) as f:\r\n        x = f.read()\r\n    return x'

  test.each([
    ['CRLF, and no line break at the end', Buffer.from(body), Buffer.from(after)],
    ['a byte-order mark', Buffer.from(`\ufeff${body}`), Buffer.from(`\ufeff${after}`)],
    [
      'Latin-1, as a cookie says',
      Buffer.from(`# coding: latin-1\r\n# caf\u00e9\r\n${body}`, 'latin1'),
      Buffer.from(`# coding: latin-1\r\n# caf\u00e9\r\n${after}`, 'latin1'),
    ],
    ['form feeds', Buffer.from(`x = 1\r\n\f\r\n${body}`), Buffer.from(`x = 1\r\n\f\r\n${after}`)],
  ])('%s', async (_, before, expected) => {
    expect((await repair(before, 'a.py')).after).toEqual(expected)
  })

  test('an encoding with several bytes a character is only read', async () => {
    const text = Buffer.concat([
      Buffer.from('# coding: euc-jp\n# '),
      Buffer.from([0xa4, 0xa2]),
      Buffer.from(`\n${body}\n`),
    ])
    const { after, repaired, left } = await repair(text, 'a.py')
    expect(after).toEqual(text)
    expect(repaired).toEqual([])
    expect(left).toMatchObject([{ rule: 'py/file-not-closed' }])
  })
})
