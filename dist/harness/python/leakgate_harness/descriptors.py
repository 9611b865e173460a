"""Bare descriptors: of `os.open` and `tempfile.mkstemp`, of pipes, duplicates and their like.

Nothing closes a descriptor but its owner, so a look at what is open suffices: one that leads to the file that was
opened is still open. A release is not claimed: a file object made from it may have been left to the collector.
"""

import functools
import os
import sys

from . import files
from .audit import listen
from .places import DEPENDENCY, PROJECT, owner
from .registry import OPEN, VOID, Resource, registry

_listing = next((folder for folder in ("/proc/self/fd", "/dev/fd") if os.path.isdir(folder)), None)


def _open_descriptors():
    if _listing is None:
        return range(3, 256)
    return [int(name) for name in os.listdir(_listing) if name.isdigit() and int(name) > 2]


def _identity(descriptor_or_path):
    try:
        status = os.stat(descriptor_or_path)
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _leading_to(path):
    """Descriptors that no watched file object owns and that lead to the file at `path`."""
    wanted = _identity(path)
    if wanted is None:
        return set()
    return {d for d in _open_descriptors() if _identity(d) == wanted} - files.descriptors()


class Descriptor(Resource):
    kind = "fd"

    def __init__(self, path):
        super().__init__(path)
        self._path = os.path.abspath(path)
        self._before = _leading_to(self._path)

    def state(self):
        # A release is not claimed: a file object made from the descriptor may have been left to the collector.
        return OPEN if _leading_to(self._path) - self._before else VOID


def _opened(arguments, frame):
    path, mode = arguments[0], arguments[1]
    asked_by = frame.f_code.co_filename
    # The standard library closes what it opens for itself; `mkstemp` hands it on.
    if mode is None and (owner(asked_by) in (PROJECT, DEPENDENCY) or os.path.basename(asked_by) == "tempfile.py"):
        registry.acquire(Descriptor(os.fsdecode(path)), frame)


class Numbered(Resource):
    """One that is known by its number, and by what it leads to."""

    kind = "fd"

    def __init__(self, descriptor, made_by):
        super().__init__(made_by)
        self._descriptor, self._identity = descriptor, _identity(descriptor)

    def state(self):
        is_same = self._identity is not None and _identity(self._descriptor) == self._identity
        return OPEN if is_same and self._descriptor not in files.descriptors() else VOID

    def discard(self):
        os.close(self._descriptor)


def handing_on(function):
    """`function`, whose result, one descriptor or several, the project has to close if it asks for it itself."""

    @functools.wraps(function)
    def made(*arguments, **keywords):
        __tracebackhide__ = True
        result = function(*arguments, **keywords)
        frame = sys._getframe(1)
        if registry.current is not None and owner(frame.f_code.co_filename) in (PROJECT, DEPENDENCY):
            for descriptor in result if isinstance(result, tuple) else (result,):
                registry.acquire(Numbered(descriptor, function.__name__), frame)
        return result

    return made


_MAKERS = ("pipe", "pipe2", "dup", "openpty", "memfd_create", "eventfd", "timerfd_create", "pidfd_open")


def watch():
    listen("open", _opened)
    for name in _MAKERS:
        if hasattr(os, name):
            setattr(os, name, handing_on(getattr(os, name)))
