"""Temporary folders and files that stay on the disk. What the collector removed was not released."""

import os
import shutil
import weakref

from .audit import listen
from .places import in_finalizer
from .registry import COLLECTED, OPEN, RELEASED, Resource, registry

_watched = weakref.WeakValueDictionary()


class TemporaryPath(Resource):
    kind = "tempfile"

    def __init__(self, path):
        super().__init__(path)
        self.collected = False

    def state(self):
        if self.collected:
            return COLLECTED
        return OPEN if os.path.lexists(self.detail) else RELEASED

    def discard(self):
        for finalizer in _finalizers(self.detail):
            finalizer.detach()
        if os.path.isdir(self.detail):
            shutil.rmtree(self.detail, ignore_errors=True)
        else:
            os.unlink(self.detail)


def _finalizers(path):
    """Those of a `TemporaryDirectory`, which would warn when the process ends."""
    pending = getattr(weakref.finalize, "_registry", {})
    return [finalizer for finalizer, info in list(pending.items()) if info.args[:1] == (path,)]


def _made(arguments, frame):
    path = os.path.abspath(os.fsdecode(arguments[0]))
    resource = TemporaryPath(path)
    if registry.acquire(resource, frame):
        _watched[path] = resource


def _removed(arguments, frame):
    resource = _watched.pop(os.path.abspath(os.fsdecode(arguments[0])), None)
    if resource is not None and in_finalizer(frame):
        resource.collected = True


def watch():
    listen("tempfile.mkstemp", _made)
    listen("tempfile.mkdtemp", _made)
    listen("shutil.rmtree", _removed)
    listen("os.remove", _removed)
