"""Objects with an explicit end: a class is watched by its construction and by the methods that release it."""

import functools
import inspect
import operator
import sys
import weakref

from .places import in_finalizer
from .registry import COLLECTED, OPEN, RELEASED, Resource, registry

# By identity: hashing is the object's own code.
_live = weakref.WeakValueDictionary()


class Object(Resource):
    closable = True

    def __init__(self, thing, kind, end):
        super().__init__(type(thing).__name__)
        self.kind = kind
        self._thing, self._end = weakref.ref(thing), end
        self.released = False

    def stands_for(self, thing):
        return self._thing() is thing

    def state(self):
        thing = self._thing()
        if self.released or (thing is not None and _tells_closed(thing)):
            return RELEASED
        return COLLECTED if thing is None else OPEN

    def discard(self):
        thing = self._thing()
        if thing is not None:
            ended = self._end(thing)
            if inspect.iscoroutine(ended):
                ended.close()


def _tells_closed(thing):
    """As many libraries tell it, by an attribute; a method would have to be called."""
    closed = getattr(thing, "closed", getattr(thing, "is_closed", None))
    return (isinstance(closed, int) and bool(closed)) or getattr(thing, "is_open", None) is False


def watch_class(cls, kind, releases, directly=False, end=None):
    """From now on instances of `cls` are resources of `kind`; one of the methods `releases` ends them.

    `directly`: only those that the user's code makes itself, see `Registry.acquire`. `end(thing)` ends one that was left
    open; the first of `releases`, if absent.
    """
    construct, end = cls.__init__, end or operator.methodcaller(releases[0])

    @functools.wraps(construct)
    def __init__(self, *arguments, **keywords):
        __tracebackhide__ = True
        construct(self, *arguments, **keywords)
        if registry.current is not None and _resource_of(self) is None:
            _note(self, kind, end, sys._getframe(1), directly)

    cls.__init__ = __init__
    for name in releases:
        method = getattr(cls, name, None)
        if method is not None:
            setattr(cls, name, releasing(method, _resource_of))


def _note(thing, kind, end, frame, directly):
    try:
        resource = Object(thing, kind, end)
    except TypeError:  # it cannot be referred to weakly
        return
    if registry.acquire(resource, frame, directly):
        _live[id(thing)] = resource


def _resource_of(thing):
    resource = _live.get(id(thing))
    return resource if resource is not None and resource.stands_for(thing) else None


def releasing(method, resource_of):
    """`method`, which releases what `resource_of(self)` answers (a resource or None), unless the collector calls it."""

    @functools.wraps(method)
    def release(self, *arguments, **keywords):
        __tracebackhide__ = True
        resource = resource_of(self)
        if resource is not None and not in_finalizer(sys._getframe(1)):
            resource.released = True
        return method(self, *arguments, **keywords)

    return release
