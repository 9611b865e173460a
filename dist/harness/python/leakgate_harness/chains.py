"""Who holds a thing: the chain of referrers from a root (a module's global, a class, a function) down to it.

Breadth first over `gc.get_referrers`, a whole level with one walk over the heap; frozen objects must be thawed before.
"""

import gc
import re
import sys
import types

from .places import HARNESS, owner

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
    modules = {id(module.__dict__): module for module in list(sys.modules.values()) if hasattr(module, "__dict__")}
    level, seen = {id(thing): (thing, "")}, {id(thing), id(modules)}
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
    kind = type(referrer)
    if issubclass(kind, _PASSING) or referrer is level:
        return True
    if kind is tuple and referrer and any(referrer is entry for entry in level.values()):
        return True
    return kind.__module__.startswith("leakgate_harness")


def _root(referrer, below, trail, modules):
    module = modules.get(id(referrer))
    if module is not None:
        name = next((key for key, value in list(referrer.items()) if value is below), "?")
        return _held(getattr(module, "__file__", None), "%s.%s%s" % (module.__name__, name, trail))
    # By `type`, never `isinstance`: that would ask proxies and lazy objects for their class, and they would act.
    kind = type(referrer)
    if issubclass(kind, types.ModuleType):
        return _held(getattr(referrer, "__file__", None), referrer.__name__ + trail)
    if not issubclass(kind, (type, types.FunctionType)) or "<locals>" in referrer.__qualname__:
        return None  # made by a call: whoever keeps it is the root
    if kind is types.FunctionType:
        return _held(referrer.__code__.co_filename, "%s.%s()%s" % (referrer.__module__, referrer.__qualname__, trail))
    module = sys.modules.get(referrer.__module__)
    name = next((key for key, value in vars(referrer).items() if value is below), None)
    step = ".%s" % name if name else ""
    root = "%s.%s" % (referrer.__module__, referrer.__qualname__)
    return _held(getattr(module, "__file__", None), root + step + _dotted(trail))


def _held(path, name):
    # Of what has no file (built in, or made by `exec`), the standard library is taken for the owner.
    return Holder(owner(path or "<none>"), path, name)


def _step(referrer, below):
    """How `referrer` names what is below it."""
    kind = type(referrer)
    if issubclass(kind, dict):
        key = next((key for key, value in list(referrer.items()) if value is below), None)
        return "[%r]" % key if type(key) is str and key.isidentifier() else "[...]"
    if issubclass(kind, (list, tuple, set, frozenset)):
        return "[...]"
    try:
        names = object.__getattribute__(referrer, "__dict__")
    except (AttributeError, TypeError):
        return ""
    if type(names) is dict:
        name = next((key for key, value in list(names.items()) if value is below), None)
        return ".%s" % name if name else ""
    return ""


def _dotted(trail):
    """What a class or an instance holds in its dictionary is an attribute."""
    return re.sub(r"^\['(\w+)'\]", r".\1", trail)
