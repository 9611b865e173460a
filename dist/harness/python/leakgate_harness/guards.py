"""All watchers, installed once, in processes that run tests only."""

import os

from . import descriptors, executors, files, processes, sockets, sqlite, tempfiles, threads
from .registry import registry


def _stop_in_child():
    registry.current = None


def install():
    for kind in (files, descriptors, sockets, sqlite, threads, processes, executors, tempfiles):
        kind.watch()
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_stop_in_child)
