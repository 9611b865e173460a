"""The interpreter's audit events, handed to whoever asked. An audit hook leaves no frame in anybody's traceback."""

import sys

from .registry import registry

_handlers = {}
_installed = []


def _hook(event, arguments):
    handlers = _handlers.get(event)
    if handlers is None or registry.current is None:
        return
    for handler in handlers:
        try:
            handler(arguments, sys._getframe(1))
        except Exception:  # an error here would fail the user's call
            pass


def listen(event, handler):
    """Calls `handler(arguments, frame)` for each `event` while a test runs; `frame` is the code that caused it."""
    _handlers.setdefault(event, []).append(handler)
    if not _installed:
        _installed.append(True)
        sys.addaudithook(_hook)
