"""Sockets: the event names the new object, `close` and `detach` of the Python class tell an explicit release."""

import weakref

from .audit import listen
from .descriptors import handing_on
from .imports import after_import
from .objects import releasing
from .places import PROJECT, owner
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


# Frames from a socket up to the function that makes a pair: a library's own one makes it of a server and a client.
_NEAR = 5


def _is_internal_pair(frame):
    """A pair by which asyncio or a dependency wakes itself: nobody gets it, so nobody can close it."""
    for _ in range(_NEAR):
        if frame is None or owner(frame.f_code.co_filename) == PROJECT:
            return False
        caller = frame.f_back
        if "socketpair" in frame.f_code.co_name and caller is not None:
            return owner(caller.f_code.co_filename) != PROJECT
        frame = caller
    return False


def _wrap(module):
    module.socket.close = releasing(module.socket.close, _live.get)
    module.socket.detach = handing_on(releasing(module.socket.detach, _live.get))

    def created(arguments, frame):
        sock = arguments[0]
        if isinstance(sock, module.socket) and not _is_internal_pair(frame):
            resource = Socket(sock)
            if registry.acquire(resource, frame):
                _live[sock] = resource

    listen("socket.__new__", created)


def watch():
    after_import("socket", _wrap)
