"""All watchers, installed once, in processes that run tests only."""

import os

from . import (
    clients,
    descriptors,
    event_loops,
    executors,
    files,
    handlers,
    processes,
    psycopg2_connections,
    sockets,
    sqlite,
    tempfiles,
    threads,
)
from .registry import registry


def _stop_in_child():
    registry.current = None


_installed = []


def install():
    """Once a process: a runner takes over what watched the process as a whole."""
    if _installed:
        return
    _installed.append(True)
    for watcher in (
        files,
        descriptors,
        sockets,
        sqlite,
        clients,
        psycopg2_connections,
        threads,
        processes,
        executors,
        tempfiles,
        event_loops,
        handlers,
    ):
        watcher.watch()
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_stop_in_child)
