"""Sockets: the event names the new object, `close` and `detach` of the Python class tell an explicit release."""

import functools
import sys
import weakref

from .audit import listen
from .descriptors import handing_on
from .imports import after_import
from .places import in_finalizer
from .registry import COLLECTED, OPEN, RELEASED, VOID, Resource, registry

_live = weakref.WeakKeyDictionary()


class Socket(Resource):
    kind = "socket"
    closable = True

    def __init__(self, sock):
        super().__init__()
        self._socket = weakref.ref(sock)
        self.released = False

    def state(self):
        sock = self._socket()
        if sock is not None and sock.fileno() >= 0:
            return OPEN  # even after `close`, while a file made from it is open
        if self.released:
            return RELEASED
        return COLLECTED if sock is None else VOID

    def discard(self):
        sock = self._socket()
        if sock is not None:
            sock.close()


def _releasing(original):
    @functools.wraps(original)
    def release(self):
        __tracebackhide__ = True
        resource = _live.get(self)
        if resource is not None and not in_finalizer(sys._getframe(1)):
            resource.released = True
        return original(self)

    return release


def _is_of_a_loop(frame):
    """asyncio's own pair, by which it wakes itself: the loop is what has to be closed."""
    for _ in range(3):
        if frame is None:
            return False
        if frame.f_code.co_name == "_make_self_pipe":
            return True
        frame = frame.f_back
    return False


def _wrap(module):
    module.socket.close = _releasing(module.socket.close)
    module.socket.detach = handing_on(_releasing(module.socket.detach))

    def created(arguments, frame):
        sock = arguments[0]
        if isinstance(sock, module.socket) and not _is_of_a_loop(frame):
            resource = Socket(sock)
            if registry.acquire(resource, frame):
                _live[sock] = resource

    listen("socket.__new__", created)


def watch():
    after_import("socket", _wrap)
