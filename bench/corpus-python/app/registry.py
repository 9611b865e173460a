"""What hangs from the names of a module: lists, dicts, sets, and what else only grows."""

import array
import collections
import contextvars
import heapq
import io
import itertools
import queue
import sys
import threading
import types

numbers = itertools.count(10_000)

EVENTS = []
ORDERS = {}
VISITORS = set()
BYTES = []
CHAIN = None
SEEN = {}
BUFFER = bytearray()
TRANSCRIPT = io.StringIO()
RECENT = collections.deque()
SAMPLES = array.array("d")
LOG = ""
PATH = ()
JOBS = queue.Queue()
HEAP = []
STATS = collections.defaultdict(list)
CONTEXT = collections.ChainMap()
HISTORY = collections.OrderedDict()
NAMES = set()
LOCAL = threading.local()
TRAIL = contextvars.ContextVar("TRAIL", default=())
BLOBS = []


class Event:
    def __init__(self, name):
        self.name = name
        self.payload = {"name": name, "tags": [name] * 4}


class Session:
    opened = []

    def __init__(self, user):
        self.user = user
        Session.opened.append(self)  # retains: class_attribute


def publish(name):
    event = Event(name)
    EVENTS.append(event)  # retains: global_list
    return event


def order(total):
    number = next(numbers)
    ORDERS[number] = {"number": number, "total": total, "lines": list(range(10))}  # retains: global_dict
    return number


def visit(address):
    visitor = frozenset((address, next(numbers)))
    VISITORS.add(visitor)  # retains: global_set
    return visitor


def remember_bytes():
    BYTES.append(bytes(31))  # retains: slow_64_bytes
    return len(BYTES)


def link(value):
    global CHAIN
    CHAIN = (value, CHAIN)  # retains: slow_linked_tuples
    return CHAIN


def first_time(key):
    if key in SEEN:
        return False
    SEEN[key] = None  # retains: slow_dict_keys
    return True


def write_frame(size):
    BUFFER.extend(b"\0" * size)  # retains: bytearray_grows
    return len(BUFFER)


def transcribe(line):
    TRANSCRIPT.write(line)  # retains: stringio_grows
    return TRANSCRIPT.tell()


def note(value):
    RECENT.append(value)  # retains: deque_grows
    return RECENT[-1]


def sample(values):
    SAMPLES.extend(values)  # retains: array_grows
    return len(SAMPLES)


def log(line):
    global LOG
    LOG += line + "\n"  # retains: string_joined
    return LOG


def walk(step):
    global PATH
    PATH = PATH + (step,)  # retains: tuple_concatenated
    return PATH


def submit(job):
    JOBS.put({"job": job, "arguments": list(range(20))})  # retains: queue_never_read
    return JOBS.qsize()


def schedule(priority):
    heapq.heappush(HEAP, (priority, next(numbers), "x" * 100 + str(priority)))  # retains: heap_only_pushed
    return HEAP[0]


def average(key):
    values = STATS[key]  # retains: defaultdict_read
    return sum(values) / len(values) if values else 0.0


def enter(scope):
    global CONTEXT
    CONTEXT = CONTEXT.new_child({"scope": scope})  # retains: chainmap_children
    return CONTEXT["scope"]


def rename(old, new):
    HISTORY[(old, next(numbers))] = new * 8  # retains: ordered_dict
    return len(HISTORY)


def intern_name(number):
    name = sys.intern(f"customer-with-a-long-name-{number:012d}")
    NAMES.add(name)  # retains: interned_names
    return name


def trace(entry):
    if not hasattr(LOCAL, "entries"):
        LOCAL.entries = []
    LOCAL.entries.append({"entry": entry, "at": next(numbers)})  # retains: thread_local
    return LOCAL.entries[-1]


def step(name):
    TRAIL.set(TRAIL.get() + (f"{name}-{next(numbers)}",))  # retains: context_variable
    return TRAIL.get()


def load_plugin(source):
    name = f"app_plugin_{next(numbers)}"
    module = types.ModuleType(name)
    exec(compile(source, name, "exec"), module.__dict__)
    sys.modules[name] = module  # retains: module_table
    return module


def keep_blob():
    BLOBS.append(bytearray(1024 * 1024))  # retains: large_1_mb, fixture_teardown_large
    return len(BLOBS)
