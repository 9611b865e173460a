"""Threads still alive. A thread that ends is released, joined or not; those of a watched executor are the executor's."""

import weakref

from .audit import listen
from .registry import OPEN, RELEASED, Resource, registry

_OF_EXECUTORS = "concurrent.futures.thread"


class Thread(Resource):
    kind = "thread"

    def __init__(self, thread):
        super().__init__("%s%s" % (thread.name, " (daemon)" if thread.daemon else ""))
        self._thread = weakref.ref(thread)

    def state(self):
        thread = self._thread()
        return OPEN if thread is not None and thread.is_alive() else RELEASED


def _started(arguments, frame):
    thread = getattr(arguments[0], "__self__", None)
    target = getattr(thread, "_target", None)
    if hasattr(thread, "is_alive") and getattr(target, "__module__", None) != _OF_EXECUTORS:
        registry.acquire(Thread(thread), frame)


def watch():
    listen("_thread.start_new_thread", _started)
    listen("_thread.start_joinable_thread", _started)
