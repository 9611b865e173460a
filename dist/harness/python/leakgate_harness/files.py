"""Files opened by `open` and all that rests on it.

The `open` event comes from within the construction of the `FileIO` at the bottom of every file object, before it has a
descriptor. That newborn object is found among the collector's youngest and given two attributes that CPython's C code
calls by name: `_dealloc_warn` (the collector closes an open file) and `flush` (the first step of any close). Nothing is
replaced in `builtins` or `io`, and a failing `open` raises with the traceback it always had.
"""

import gc
import io
import os
import sys
import weakref
from functools import partial

from .audit import listen
from .places import in_finalizer
from .registry import COLLECTED, OPEN, RELEASED, VOID, Resource, registry

_alive = weakref.WeakSet()


class File(Resource):
    kind = "file"
    closable = True

    def __init__(self, raw, path):
        super().__init__(path)
        self.raw = weakref.ref(raw)
        self.collected = False
        self.flushed = False

    def state(self):
        raw = self.raw()
        if self.collected:
            return COLLECTED
        if raw is not None and not raw.closed:
            return OPEN
        return RELEASED if self.flushed else VOID

    def discard(self):
        raw = self.raw()
        if raw is not None:
            raw.close()


class _Hook:
    def __init__(self, file):
        self._file = file


# `__call__` as a property answers with the C function to call: warnings and tracebacks then show no frame of ours.
# Within a collected cycle the weak reference is cleared before the file is closed: there is nothing left to pass on.


class _Flush(_Hook):
    @property
    def __call__(self):
        file, raw = self._file, self._file.raw()
        file.flushed = True
        if raw is None or raw._finalizing or in_finalizer(sys._getframe(1)):
            file.collected = True
        return bool if raw is None else partial(io.IOBase.flush, raw)


class _DeallocWarn(_Hook):
    @property
    def __call__(self):
        self._file.collected = True
        raw = self._file.raw()
        return bool if raw is None else partial(io.FileIO._dealloc_warn, raw)


def _newborn():
    for generation in range(3):
        for candidate in reversed(gc.get_objects(generation=generation)):
            # An opened file, even closed again, has a name in its dictionary.
            if type(candidate) is io.FileIO and candidate.closed and not candidate.__dict__:
                return candidate
    return None


def _opened(arguments, frame):
    path, mode = arguments[0], arguments[1]
    if mode is None or frame.f_code.co_filename.startswith("<frozen importlib"):
        return
    raw = _newborn()
    if raw is None:
        return
    file = File(raw, os.fsdecode(path))
    if registry.acquire(file, frame):
        raw.flush = _Flush(file)
        raw._dealloc_warn = _DeallocWarn(file)
        _alive.add(raw)


def descriptors():
    """The descriptors that watched file objects own."""
    return {raw.fileno() for raw in list(_alive) if not raw.closed}


def watch():
    listen("open", _opened)
