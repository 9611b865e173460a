"""Threads still alive. One that ends is released, joined or not; those of a watched executor are the executor's."""

import functools
import sys
import weakref

from .imports import after_import
from .registry import OPEN, RELEASED, Resource, registry

_OF_EXECUTORS = "concurrent.futures.thread"


class Thread(Resource):
    lingers = True

    def __init__(self, thread, kind):
        super().__init__("%s%s" % (thread.name, " (daemon)" if thread.daemon else ""))
        self.kind = kind
        self._thread = weakref.ref(thread)

    def state(self):
        thread = self._thread()
        return OPEN if thread is not None and thread.is_alive() else RELEASED

    def discard(self):
        cancel = getattr(self._thread(), "cancel", None)
        if self.kind == "timer" and cancel is not None:
            cancel()


def _wrap(module):
    # The interpreter's own event for new threads came with Python 3.12.
    original = module.Thread.start

    @functools.wraps(original)
    def start(self):
        __tracebackhide__ = True
        original(self)
        if getattr(getattr(self, "_target", None), "__module__", None) != _OF_EXECUTORS:
            registry.acquire(Thread(self, "timer" if isinstance(self, module.Timer) else "thread"), sys._getframe(1))

    module.Thread.start = start


def watch():
    after_import("threading", _wrap)
