"""What a test leaves registered with the process: logging handlers, signal handlers, variables of the environment.

A handler added again and again is a leak. A signal handler or a variable only replaces what was there: it is told, but
nothing grows.
"""

import functools
import os
import sys
import weakref

from .audit import listen
from .imports import after_import
from .registry import OPEN, RELEASED, Resource, registry


class LogHandler(Resource):
    kind = "handler"
    closable = True

    def __init__(self, logger, handler):
        super().__init__("%s of logger %s" % (type(handler).__name__, logger.name))
        self._logger, self._handler = weakref.ref(logger), weakref.ref(handler)

    def state(self):
        logger, handler = self._logger(), self._handler()
        return OPEN if logger is not None and handler is not None and handler in logger.handlers else RELEASED

    def discard(self):
        logger, handler = self._logger(), self._handler()
        if logger is not None and handler is not None:
            logger.removeHandler(handler)


def _wrap_logging(module):
    original = module.Logger.addHandler

    @functools.wraps(original)
    def addHandler(self, hdlr):
        __tracebackhide__ = True
        is_new = hdlr not in self.handlers
        original(self, hdlr)
        if is_new:
            registry.acquire(LogHandler(self, hdlr), sys._getframe(1), directly=True)

    module.Logger.addHandler = addHandler


class Replaced(Resource):
    """A value of the process that is not what it was when the test began; what replaced it in turn counts instead."""

    def __init__(self, kind, name, ask, value, before):
        super().__init__(name)
        self.kind, self._ask, self._value = kind, ask, value
        self._baseline = _baseline(kind, name, before)

    def state(self):
        return OPEN if self._value != self._baseline and self._ask() == self._value else RELEASED


_baselines = {}


def _baseline(kind, name, before):
    """What the value was before the running test touched it."""
    holdings = registry.current
    owner, value = _baselines.get((kind, name), (None, None))
    if holdings is None or owner is None or owner() is not holdings:
        value = before
        _baselines[kind, name] = (None if holdings is None else weakref.ref(holdings)), value
    return value


def _wrap_signal(module):
    original, ask = module.signal, module.getsignal

    @functools.wraps(original)
    def signal(signalnum, handler):
        __tracebackhide__ = True
        before = original(signalnum, handler)
        if registry.current is not None:
            name = getattr(signalnum, "name", str(signalnum))
            resource = Replaced("signal", name, functools.partial(ask, signalnum), ask(signalnum), before)
            registry.acquire(resource, sys._getframe(1))
        return before

    module.signal = signal


def _changed(arguments, frame):
    # The event comes before the mapping has the new value.
    name, value = os.fsdecode(arguments[0]), os.fsdecode(arguments[1]) if len(arguments) > 1 else None
    before = os.environ.get(name)
    registry.acquire(Replaced("environment", name, functools.partial(os.environ.get, name), value, before), frame)


def watch():
    after_import("logging", _wrap_logging)
    after_import("signal", _wrap_signal)
    listen("os.putenv", _changed)
    listen("os.unsetenv", _changed)
