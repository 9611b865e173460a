"""Child processes that run, or have ended and were never waited for."""

import functools
import os
import signal
import sys
import weakref

from .audit import listen
from .imports import after_import
from .places import DEPENDENCY, PROJECT, owner
from .registry import COLLECTED, OPEN, RELEASED, VOID, Resource, registry


def _is_ours(pid):
    """True while `pid` is a child nobody has waited for; it is looked at without being reaped."""
    try:
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


def _open_by_object(child):
    # Without `waitid` only a live object can tell, and asking it would reap.
    return child is not None and getattr(child, "returncode", None) is None


class Child(Resource):
    kind = "process"
    lingers = True

    def __init__(self, child, detail):
        super().__init__(detail)
        self._child = weakref.ref(child)
        self.collected = False
        self._pid = getattr(child, "pid", None)

    def state(self):
        if self.collected:
            return COLLECTED
        child = self._child()
        if self._pid is None:  # a Popen still being constructed when it was noted
            self._pid = getattr(child, "pid", None)
        if self._pid is None:
            return VOID
        is_open = _is_ours(self._pid) if hasattr(os, "waitid") else _open_by_object(child)
        return OPEN if is_open else RELEASED

    def _has_ended(self):
        """A zombie: it ended, and nobody has waited for it."""
        if not hasattr(os, "waitid") or self._pid is None:
            return False
        try:
            return os.waitid(os.P_PID, self._pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
        except ChildProcessError:
            return False

    def described(self):
        return "%s%s" % (self.detail, " (ended, never waited for)" if self._has_ended() else "")

    def discard(self):
        child = self._child()
        if child is not None:
            child.kill()
            (child.wait if hasattr(child, "wait") else child.join)()


class Forked(Child):
    """A child that only its number stands for."""

    def __init__(self, pid):
        super().__init__(self, "fork")
        self._pid = pid

    def discard(self):
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)


def _watch_fork():
    original = os.fork

    @functools.wraps(original)
    def fork():
        __tracebackhide__ = True
        pid = original()
        frame = sys._getframe(1)
        if pid and registry.current is not None and owner(frame.f_code.co_filename) in (PROJECT, DEPENDENCY):
            registry.acquire(Forked(pid), frame)
        return pid

    os.fork = fork


def _frame_of(code, frame):
    while frame is not None and frame.f_code is not code:
        frame = frame.f_back
    return frame


def _wrap_subprocess(module):
    def started(arguments, frame):
        constructor = _frame_of(module.Popen.__init__.__code__, frame)
        if constructor is not None:
            popen = constructor.f_locals["self"]
            resource = Child(popen, os.fsdecode(arguments[0]))
            if registry.acquire(resource, frame):
                popen._leakgate = resource

    original = module.Popen.__del__

    @functools.wraps(original)
    def __del__(self, *arguments, **keywords):
        # The finalizer reaps a child that has ended.
        resource = self.__dict__.get("_leakgate")
        if resource is not None and getattr(self, "returncode", None) is None:
            resource.collected = True
        original(self, *arguments, **keywords)

    module.Popen.__del__ = __del__
    listen("subprocess.Popen", started)


def _wrap_multiprocessing(module):
    original = module.BaseProcess.start

    @functools.wraps(original)
    def start(self):
        __tracebackhide__ = True
        original(self)
        registry.acquire(Child(self, self.name), sys._getframe(1))

    module.BaseProcess.start = start


def watch():
    if hasattr(os, "fork"):
        _watch_fork()
    after_import("subprocess", _wrap_subprocess)
    after_import("multiprocessing.process", _wrap_multiprocessing)
