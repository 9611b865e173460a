"""SQLite connections: a subclass as the default factory knows an explicit `close` from the collector's.

`connect` becomes a `functools.partial`, which is C: a failing `connect` keeps its traceback, and a factory of the
caller's own overrides ours (and is then not watched).
"""

import functools
import sys
import weakref

from .audit import listen
from .imports import after_import
from .places import in_finalizer
from .registry import COLLECTED, OPEN, RELEASED, Resource, registry


class Connection(Resource):
    kind = "sqlite"
    closable = True

    def __init__(self, connection):
        super().__init__()
        self._connection = weakref.ref(connection)
        self.released = False

    def state(self):
        if self.released:
            return RELEASED
        return COLLECTED if self._connection() is None else OPEN

    def discard(self):
        connection = self._connection()
        if connection is not None:
            connection.close()


def _subclass(base):
    class Watched(base):
        def close(self):
            __tracebackhide__ = True
            super().close()
            resource = self.__dict__.get("_leakgate")
            if resource is not None and not in_finalizer(sys._getframe(1)):
                resource.released = True

    def connected(arguments, frame):
        connection = arguments[0]
        if isinstance(connection, Watched):
            resource = Connection(connection)
            if registry.acquire(resource, frame):
                connection._leakgate = resource

    if sys.version_info >= (3, 10):
        listen("sqlite3.connect/handle", connected)
    else:

        def __init__(self, *arguments, **keywords):
            base.__init__(self, *arguments, **keywords)
            connected((self,), sys._getframe(1))

        Watched.__init__ = __init__

    for name in ("__name__", "__qualname__", "__module__", "__doc__"):
        setattr(Watched, name, getattr(base, name))
    return Watched


def _wrap(module):
    connect = functools.partial(module.connect, factory=_subclass(module.Connection))
    module.connect = module.dbapi2.connect = functools.update_wrapper(connect, module.connect)


def watch():
    after_import("sqlite3", _wrap)
