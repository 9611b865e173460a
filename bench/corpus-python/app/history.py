"""What an editor remembers: growth that hides in chains, views, and what values hold of their keys."""

import collections
import functools
import itertools
import os
import socket
import threading
import weakref

GROUPS = collections.defaultdict(list)
SIDES = weakref.WeakKeyDictionary()
HANDLERS = []
VIEWS = []
SERIAL = itertools.count()
OPEN = []


class Node:
    def __init__(self, size=512):
        self.payload = bytes(size)
        self.other = None

    def handle(self):
        return len(self.payload)


class Editor:
    def __init__(self, most=None):
        self.edits = []
        self.most = most

    def edit(self, text):
        self.edits.append(text + "." * 500)  # retains: undo_history
        if self.most is not None:
            del self.edits[: -self.most]


EDITOR = Editor()
BOUNDED = Editor(most=40)
last = None
stream = iter(())
pipeline = None


def group(name):
    GROUPS[name].append(Node())  # retains: grouped_by_one_key


def side_table():
    node = Node()
    SIDES[node] = [node]  # retains: weak_key_held_by_its_value
    return node


def subscribe():
    HANDLERS.append(Node().handle)  # retains: bound_method


def fail():
    global last
    error = ValueError("x" * 300 + str(next(SERIAL)))
    error.__cause__ = last
    last = error  # retains: chain_of_causes


def chain():
    global stream
    stream = itertools.chain(stream, [Node()])  # retains: chained_iterators


def compose():
    global pipeline
    pipeline = functools.partial(max, pipeline, bytes(256))  # retains: composed_partials


def header():
    packet = bytes(64 * 1024)
    VIEWS.append(memoryview(packet)[:4])  # retains: view_of_a_large_buffer


def open_folder(path):
    return os.open(path, os.O_RDONLY)  # acquires: folder_descriptor


def stream_of_pair():
    left, right = socket.socketpair()
    with left, right:
        OPEN.append(left.makefile("rb"))  # acquires: socket_file_kept


def tick(stop, seconds=60):
    if not stop.is_set():
        timer = threading.Timer(seconds, tick, [stop])
        timer.daemon = True
        timer.start()  # acquires: timer_that_rearms
        return timer
