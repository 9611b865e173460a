"""Containers that only grow: a list or a buffer takes its memory in leaps, but its length tells of each addition."""

import array
import collections
import gc
import io
import sys

from .places import PROJECT, owner
from .plain import is_a, namespace

_COUNTED = (list, dict, set, collections.deque, bytearray, array.array)
_STREAMS = (io.StringIO, io.BytesIO)
# The collector does not know these: they are looked for where a program keeps what lasts.
_UNTRACKED = (bytearray, array.array)


def _kinds():
    """A function that tells of a type how its size is asked, each type once."""
    known = {}

    def measure_of(kind):
        if kind not in known:
            if issubclass(kind, _STREAMS):
                known[kind] = kind.tell
            else:
                known[kind] = next((base.__len__ for base in _COUNTED if issubclass(kind, base)), None)
        return known[kind]

    return measure_of


def _keeps_untracked(thing):
    """True for modules, classes and instances of the project's own types."""
    kind = type(thing)
    if is_a(thing, type):
        return True
    module = sys.modules.get(type.__getattribute__(kind, "__module__"))
    return owner(namespace(module).get("__file__") or "<none>") == PROJECT


def _all():
    own = {}
    for thing in gc.get_objects():
        yield thing
        kind = type(thing)
        if kind not in own:
            own[kind] = kind is type or _keeps_untracked(thing)
        if own[kind]:
            yield from _untracked_in(thing)
    for module in list(sys.modules.values()):
        yield from _untracked_in(module)


def _untracked_in(thing):
    return [value for value in list(namespace(thing).values()) if is_a(value, _UNTRACKED)]


def _sized():
    measure_of = _kinds()
    for thing in _all():
        measure = measure_of(type(thing))
        if measure is not None:
            try:
                yield thing, measure(thing)
            except ValueError:  # a closed stream
                continue


def sizes():
    """Size of every container by its identity; the collector must not have frozen them."""
    return {id(thing): size for thing, size in _sized()}


def grown(before, least=1):
    """Containers that are larger by `least` than in `before`, most grown first; new ones do not count."""
    gains = {}
    for thing, size in _sized():
        gain = size - before.get(id(thing), size)
        if gain >= least and thing is not before:
            gains[id(thing)] = (gain, thing)
    return [thing for _, thing in sorted(gains.values(), key=lambda one: -one[0])]


def size(thing):
    """Its length, or a stream's position."""
    try:
        return thing.tell() if is_a(thing, _STREAMS) else len(thing)
    except ValueError:
        return 0
