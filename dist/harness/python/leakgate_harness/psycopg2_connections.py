"""psycopg2: its connections are C, and closed by the collector without a word; a subclass is the default factory."""

import functools

from .imports import after_import
from .objects import watch_class


def _wrap(module):
    class Watched(module.extensions.connection):
        pass

    for name in ("__name__", "__qualname__", "__module__", "__doc__"):
        setattr(Watched, name, getattr(module.extensions.connection, name))
    watch_class(Watched, "connection", ("close",))
    connect = functools.partial(module.connect, connection_factory=Watched)
    module.connect = functools.update_wrapper(connect, module.connect)


def watch():
    after_import("psycopg2", _wrap)
