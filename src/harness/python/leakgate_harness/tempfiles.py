"""Temporary folders and files that stay on the disk. What the collector removed was not released."""

import os

from .audit import listen
from .places import in_finalizer
from .registry import COLLECTED, OPEN, RELEASED, Resource, registry

_folders = {}


class TemporaryPath(Resource):
    kind = "tempfile"

    def __init__(self, path):
        super().__init__(path)
        self.collected = False

    def state(self):
        if self.collected:
            return COLLECTED
        return OPEN if os.path.lexists(self.detail) else RELEASED


def _made(arguments, frame):
    path = os.path.abspath(os.fsdecode(arguments[0]))
    resource = TemporaryPath(path)
    if registry.acquire(resource, frame):
        _folders[path] = resource


def _removed(arguments, frame):
    resource = _folders.pop(os.path.abspath(os.fsdecode(arguments[0])), None)
    if resource is not None and in_finalizer(frame):
        resource.collected = True


def watch():
    listen("tempfile.mkstemp", _made)
    listen("tempfile.mkdtemp", _made)
    listen("shutil.rmtree", _removed)
