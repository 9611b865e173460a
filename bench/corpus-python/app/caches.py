"""Caches without a bound, and caches with one."""

import collections
import functools
import re
import weakref


class Request:
    def __init__(self, path):
        self.path = path
        self.headers = {f"x-{i}": path for i in range(8)}


RENDERED = {}
PATTERNS = {}
PER_CONNECTION = {}
_DEFAULT = {}


def render(request):
    if request not in RENDERED:
        RENDERED[request] = f"<h1>{request.path}</h1>" * 10  # retains: cache_by_new_object
    return RENDERED[request]


@functools.lru_cache(maxsize=None)  # retains: lru_cache_unbounded
def parse_version(text):
    return tuple(int(part) for part in text.split("."))  # retains: lru_cache_unbounded


class Report:
    def __init__(self, rows):
        self.rows = rows

    @functools.lru_cache(maxsize=None)  # retains: lru_cache_on_method
    def total(self):
        return sum(self.rows)


def matcher(text):
    pattern = PATTERNS.get(text)
    if pattern is None:
        pattern = PATTERNS[text] = re.compile(re.escape(text))  # retains: pattern_cache
    return pattern


def buffers_of(connection):
    return PER_CONNECTION.setdefault(id(connection), []).append(bytes(200))  # retains: cache_by_id


def collect(item, into=[]):  # noqa: B006
    into.append(item)  # retains: mutable_default
    return into


def count(item):
    count.calls.append((item, {"item": item}))  # retains: function_attribute
    return len(count.calls)


count.calls = []


@functools.singledispatch
def encode(value):
    return repr(value)


def teach(kind):
    encode.register(kind, lambda value: kind.__name__)  # retains: singledispatch_registered
    return encode(kind())


class Plugin:
    known = {}

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        Plugin.known[cls.__qualname__ + str(len(Plugin.known))] = cls  # retains: subclass_registry


def make_plugin(name):
    return type(name, (Plugin,), {"run": lambda self: name})


# What follows is bounded.


@functools.lru_cache(maxsize=128)
def bounded_square(number):
    return {"number": number, "square": number * number, "text": "x" * 500}


@functools.lru_cache(maxsize=32)
def small_bounded(number):
    return bytes(2000) + str(number).encode()


class Evicting:
    """Throws the oldest away beyond its limit."""

    def __init__(self, limit):
        self.limit = limit
        self.entries = {}

    def put(self, key, value):
        self.entries[key] = value
        if len(self.entries) > self.limit:
            del self.entries[next(iter(self.entries))]
        return value


class Batching:
    """Gathers rows and lets go of all of them when there are enough."""

    def __init__(self, size):
        self.size = size
        self.rows = []
        self.flushed = 0

    def add(self, row):
        self.rows.append(row)
        if len(self.rows) >= self.size:
            self.flushed += len(self.rows)
            self.rows.clear()


class Pool:
    """Makes a new buffer now and then, up to a limit."""

    def __init__(self, limit, every):
        self.limit = limit
        self.every = every
        self.calls = 0
        self.buffers = []

    def take(self):
        self.calls += 1
        if len(self.buffers) < self.limit and self.calls % self.every == 0:
            self.buffers.append(bytearray(4000))
        return self.buffers


EVICTING_200 = Evicting(200)
EVICTING_64 = Evicting(64)
LAST_50 = collections.deque(maxlen=50)
LAST_1000 = collections.deque(maxlen=1000)
BATCH_16 = Batching(16)
BATCH_50 = Batching(50)
POOL = Pool(8, 5)
BY_KEY = weakref.WeakKeyDictionary()
BY_NAME = weakref.WeakValueDictionary()
BY_COUNTRY = {}


def country(code):
    if code not in BY_COUNTRY:
        BY_COUNTRY[code] = {"code": code, "names": [code * 3 for _ in range(40)]}
    return BY_COUNTRY[code]
