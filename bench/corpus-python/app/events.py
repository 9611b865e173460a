"""Listeners, callbacks, wrappers and cycles."""

import atexit
import codecs
import contextlib
import functools
import gc
import itertools
import logging
import pickle
import weakref

LISTENERS = []
CALLBACKS = {}
WATCHED = []
GENERATORS = []
ERRORS = []
NODES = []
SURVIVORS = []
TEES = []
STACK = contextlib.ExitStack()
DISCARD = type("Discard", (), {"write": lambda self, data: len(data)})()
PICKLER = pickle.Pickler(DISCARD)

serial = itertools.count()


class Node:
    __slots__ = ("parent", "children", "label", "__weakref__")

    def __init__(self, label):
        self.label = label
        self.parent = None
        self.children = []

    def add(self, child):
        child.parent = self
        self.children.append(child)
        return self


class Emitter:
    def __init__(self):
        self.handlers = {}

    def on(self, name, handler):
        self.handlers.setdefault(name, []).append(handler)  # retains: listener_not_removed

    def off(self, name, handler):
        self.handlers[name].remove(handler)

    def emit(self, name, value):
        return [handler(value) for handler in self.handlers.get(name, ())]


class Widget:
    def __init__(self, emitter):
        self.state = list(range(50))
        self.emitter = emitter
        emitter.on("change", self.changed)

    def changed(self, value):
        self.state[0] = value

    def close(self):
        self.emitter.off("change", self.changed)


EMITTER = Emitter()
TIDY_EMITTER = Emitter()


def subscribe(name):
    seen = []

    def listener(value):
        seen.append((name, value))
        return len(seen)

    LISTENERS.append(listener)  # retains: closure_in_list
    return listener


def on_done(callback, *arguments):
    CALLBACKS[next(serial)] = functools.partial(callback, *arguments)  # retains: partial_in_dict


def watch(target):
    WATCHED.append(weakref.ref(target, lambda reference: None))  # retains: weakref_callbacks
    return target


def feed(rows):
    generator = (row * 2 for row in rows)
    next(generator)
    GENERATORS.append(generator)  # retains: generator_never_closed
    return generator


def attempt(work):
    try:
        return work()
    except ValueError as error:
        ERRORS.append(error)  # retains: exception_with_frames
        return None


def grow_tree(label):
    root = Node(label)
    root.add(Node(label + ".left")).add(Node(label + ".right"))
    NODES.append(root.children[0])  # retains: cycle_from_global
    return root


class Phoenix:
    def __init__(self):
        self.feathers = [0] * 30

    def __del__(self):
        SURVIVORS.append(self)  # retains: resurrected


def split(rows):
    left, right = itertools.tee(rows)
    TEES.append(right)  # retains: tee_lagging
    return sum(left)


@contextlib.contextmanager
def transaction(name):
    work = {"name": name, "statements": [name] * 10}
    yield work


def begin(name):
    return STACK.enter_context(transaction(name))  # retains: exit_stack_global


def say_goodbye(user):
    atexit.register(len, f"goodbye {user}" * 10)  # retains: atexit_per_call


def teach_codec(name):
    aliases = {f"{name}-{i}": name for i in range(10)}
    codecs.register(lambda wanted: aliases.get(wanted) and None)  # retains: codec_search
    return aliases


def count_collections(label):
    runs = [label * 20]
    gc.callbacks.append(lambda phase, info: runs)  # retains: collector_callback
    return runs


def archive(document):
    PICKLER.dump(document)  # retains: pickler_memo


def logger_of(request):
    return logging.getLogger(f"app.request.{request}")  # retains: logger_per_request


def greet(name):
    return f"hello {name}"


def instrument():
    """Wraps what is already wrapped: the chain grows by one each time."""
    global greet
    label = f"span {next(serial)}" * 5
    greet = lambda name, _inner=greet, _label=label: f"hello {name}"  # noqa: E731 # retains: wrapped_again
    return greet
