"""Objects with an explicit end: a class is watched by its construction and by the methods that release it."""

import functools
import inspect
import sys
import weakref

from .places import in_finalizer
from .registry import COLLECTED, OPEN, RELEASED, Resource, registry

_live = weakref.WeakKeyDictionary()

class Object(Resource):
    closable = True

    def __init__(self, thing, kind, release):
        super().__init__(type(thing).__name__)
        self.kind = kind
        self._thing, self._release = weakref.ref(thing), release
        self.released = False

    def state(self):
        thing = self._thing()
        if self.released or (thing is not None and _tells_closed(thing)):
            return RELEASED
        return COLLECTED if thing is None else OPEN

    def discard(self):
        thing = self._thing()
        if thing is not None:
            ended = getattr(thing, self._release)()
            if inspect.iscoroutine(ended):
                ended.close()


def _tells_closed(thing):
    """As many libraries tell it, by an attribute; a method would have to be called."""
    closed = getattr(thing, "closed", getattr(thing, "is_closed", None))
    return (isinstance(closed, int) and bool(closed)) or getattr(thing, "is_open", None) is False


def watch_class(cls, kind, releases, directly=False):
    """From now on instances of `cls` are resources of `kind`; one of the methods `releases` ends them.

    `directly`: only those that the user's code makes itself, see `Registry.acquire`.
    """
    construct = cls.__init__

    @functools.wraps(construct)
    def __init__(self, *arguments, **keywords):
        __tracebackhide__ = True
        construct(self, *arguments, **keywords)
        if type(self) is cls or self not in _live:
            resource = Object(self, kind, releases[0])
            if registry.acquire(resource, sys._getframe(1), directly):
                _live[self] = resource

    cls.__init__ = __init__
    for name in releases:
        method = getattr(cls, name, None)
        if method is not None:
            setattr(cls, name, _releasing(method))


def _releasing(method):
    @functools.wraps(method)
    def release(self, *arguments, **keywords):
        __tracebackhide__ = True
        resource = _live.get(self)
        if resource is not None and not in_finalizer(sys._getframe(1)):
            resource.released = True
        return method(self, *arguments, **keywords)

    return release
