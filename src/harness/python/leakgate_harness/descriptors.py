"""Bare descriptors from `os.open` and `tempfile.mkstemp`.

Nothing closes a descriptor but its owner, so a look at what is open suffices: one that leads to the file that was
opened is still open. Pipes and duplicates have no event and are not seen.
"""

import os

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


def watch():
    listen("open", _opened)
