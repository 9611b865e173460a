"""asyncio: loops that are never closed, and tasks that are still pending when their test is over."""

import functools
import sys
import weakref

from .imports import after_import
from .objects import watch_class
from .registry import OPEN, RELEASED, Resource, registry


class Task(Resource):
    kind = "task"
    lingers = True

    def __init__(self, task):
        super().__init__(getattr(task.get_coro(), "__qualname__", ""))
        self._task = weakref.ref(task)

    def state(self):
        task = self._task()
        return OPEN if task is not None and not task.done() else RELEASED

    def discard(self):
        task = self._task()
        if task is not None and not task.get_loop().is_closed():
            task.cancel()


def _wrap(module):
    cls = module.BaseEventLoop
    # Of a runner or a framework that makes a loop for a test, it is theirs to close.
    watch_class(cls, "loop", ("close",), directly=True)
    original = cls.create_task

    @functools.wraps(original)
    def create_task(self, *arguments, **keywords):
        __tracebackhide__ = True
        task = original(self, *arguments, **keywords)
        if hasattr(task, "get_coro"):
            registry.acquire(Task(task), sys._getframe(1), directly=True)
        return task

    cls.create_task = create_task


def watch():
    after_import("asyncio.base_events", _wrap)
