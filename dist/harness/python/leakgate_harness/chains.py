"""Who holds a thing: the chain of referrers from a root (a module's global, a class, a function) down to it.

Breadth first over `gc.get_referrers`, a whole level with one walk over the heap; frozen objects must be thawed before.
"""

import gc
import re
import sys
import types

from .places import HARNESS, owner
from .plain import is_a, namespace

_DEPTH, _WIDTH = 10, 200
_PASSING = (types.FrameType, types.TracebackType, types.GeneratorType, types.CoroutineType)


class Holder:
    """`name`, as one would write it (`app.cache.STORE[...]`), and whose code the root is."""

    def __init__(self, whose, path, name):
        self.owner, self.path, self.name = whose, path, name

    def described(self):
        return {"owner": self.owner, "name": self.name[:200], **({"path": self.path} if self.path else {})}


def holder(thing):
    """The nearest root that holds `thing`; None where none is found within reach."""
    namespaces = [namespace(module) for module in list(sys.modules.values())]
    modules = {id(names) for names in namespaces if names}
    level, seen = {id(thing): (thing, "")}, {id(thing), id(namespaces)}
    for _ in range(_DEPTH):
        above = {}
        things = [one for one, _ in level.values()]
        referrers = gc.get_referrers(*things)
        seen.update((id(things), id(level), id(above), id(referrers)))
        for referrer in referrers:
            if id(referrer) in seen or _is_passing(referrer, level):
                continue
            seen.add(id(referrer))
            below, trail = next((level[id(r)] for r in gc.get_referents(referrer) if id(r) in level), (None, ""))
            found = _root(referrer, below, trail, modules)
            if found is not None:
                return None if found.owner == HARNESS else found
            step = _step(referrer, below)
            above[id(referrer)] = (referrer, step + (trail if step else _dotted(trail)))
            if len(above) >= _WIDTH:
                break
        if not above:
            return None
        level = above
    return None


def _is_passing(referrer, level):
    """Frames come and go, and what this search and the harness hold is no root."""
    if is_a(referrer, _PASSING) or referrer is level:
        return True
    if type(referrer) is tuple and any(referrer is entry for entry in level.values()):
        return True
    return type(referrer).__module__.startswith("leakgate_harness")


def _root(referrer, below, trail, modules):
    if id(referrer) in modules:
        name = _key(referrer, below) or "?"
        return _held(referrer.get("__file__"), "%s.%s%s" % (referrer.get("__name__"), name, trail))
    if is_a(referrer, types.ModuleType):
        names = namespace(referrer)
        return _held(names.get("__file__"), "%s%s" % (names.get("__name__"), trail))
    if not is_a(referrer, (type, types.FunctionType)) or "<locals>" in referrer.__qualname__:
        return None  # made by a call: whoever keeps it is the root
    root = "%s.%s" % (referrer.__module__, referrer.__qualname__)
    if is_a(referrer, types.FunctionType):
        return _held(referrer.__code__.co_filename, "%s()%s" % (root, trail))
    return _held(_file_of(referrer), root + _attribute(namespace(referrer), below) + _dotted(trail))


def _file_of(cls):
    return namespace(sys.modules.get(cls.__module__)).get("__file__")


def _held(path, name):
    # Of what has no file (built in, or made by `exec`), the standard library is taken for the owner.
    return Holder(owner(path or "<none>"), path, name)


def _step(referrer, below):
    """How `referrer` names what is below it."""
    if is_a(referrer, dict):
        key = _key(referrer, below)
        return "[%r]" % key if type(key) is str and key.isidentifier() else "[...]"
    if is_a(referrer, (list, tuple, set, frozenset)):
        return "[...]"
    return _attribute(namespace(referrer), below)


def _attribute(names, below):
    name = _key(names, below)
    return ".%s" % name if name else ""


def _key(mapping, below):
    return next((key for key, value in list(mapping.items()) if value is below), None)


def _dotted(trail):
    """What a class or an instance holds in its dictionary is an attribute."""
    return re.sub(r"^\['(\w+)'\]", r".\1", trail)
