"""Executors never shut down. Their idle threads and processes end when the collector finds them: that is no release."""

import functools
import sys
import weakref

from .imports import after_import
from .places import in_finalizer
from .registry import COLLECTED, OPEN, RELEASED, Resource, registry

_live = weakref.WeakKeyDictionary()


class Executor(Resource):
    kind = "executor"
    closable = True

    def __init__(self, executor):
        super().__init__(type(executor).__name__)
        self._executor = weakref.ref(executor)
        self.released = False

    def state(self):
        if self.released:
            return RELEASED
        return COLLECTED if self._executor() is None else OPEN

    def discard(self):
        executor = self._executor()
        if executor is not None:
            executor.shutdown(wait=False)


def _wrap(cls):
    construct, shutdown = cls.__init__, cls.shutdown

    @functools.wraps(construct)
    def __init__(self, *arguments, **keywords):
        __tracebackhide__ = True
        construct(self, *arguments, **keywords)
        resource = Executor(self)
        if registry.acquire(resource, sys._getframe(1), directly=True):
            _live[self] = resource

    @functools.wraps(shutdown)
    def release(self, *arguments, **keywords):
        __tracebackhide__ = True
        resource = _live.get(self)
        if resource is not None and not in_finalizer(sys._getframe(1)):
            resource.released = True
        return shutdown(self, *arguments, **keywords)

    cls.__init__, cls.shutdown = __init__, release


def watch():
    after_import("concurrent.futures.thread", lambda module: _wrap(module.ThreadPoolExecutor))
    after_import("concurrent.futures.process", lambda module: _wrap(module.ProcessPoolExecutor))
