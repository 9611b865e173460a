"""Which types hold the memory of this process: what the collector knows, and what that refers to without its knowing."""

import gc
import sys
from types import FunctionType

from .clock import Clock

_EVERY = 1000  # objects between two looks at the clock
_MOST = 12


class Tally:
    """Numbers and bytes by type. `complete` is false if the time was up before all was counted."""

    def __init__(self, milliseconds):
        self._counts, self._bytes, self._sizers = {}, {}, {}
        self.complete = True
        deadline = Clock.wall() + milliseconds
        for index, thing in enumerate(gc.get_objects()):
            if index % _EVERY == 0 and Clock.wall() > deadline:
                self.complete = False
                break
            self._add(thing, 1)
            self._add_untracked(thing)

    def _add(self, thing, share):
        kind = type(thing)
        sizer = self._sizers.get(kind)
        if sizer is None:
            sizer = self._sizers[kind] = _sizer(kind)
        self._counts[kind] = self._counts.get(kind, 0) + share
        self._bytes[kind] = self._bytes.get(kind, 0) + sizer(thing) * share

    def _add_untracked(self, holder):
        # A set of what was seen would itself take much memory: each reference counts for its share.
        for part in gc.get_referents(holder):
            if gc.is_tracked(part):
                continue
            references = sys.getrefcount(part) - _OWN_REFERENCES
            self._add(part, 1 / max(1, references))
            if type(part) in (tuple, dict):
                self._add_untracked(part)

    def since(self, before):
        """What grew since the census `before`; the most bytes first."""
        gains = [_gain(kind, self._counts[kind], before[kind], self._bytes[kind]) for kind in self._counts]
        return sorted((gain for gain in gains if gain["count"] > 0), key=lambda gain: -gain["bytes"])[:_MOST]


def _gain(kind, now, before, size):
    count = now - before
    name = "%s.%s" % (kind.__module__, kind.__qualname__)
    return {"type": name, "count": round(count), "bytes": round(size * count / now) if now else 0}


def _sizer(kind):
    """A project's own `__sizeof__` is its code, which is not to be run."""
    return object.__sizeof__ if isinstance(getattr(kind, "__sizeof__", None), FunctionType) else _size


def _size(thing):
    try:
        return sys.getsizeof(thing, 0)
    except Exception:
        return 0


def _own_references():
    holder = [bytes(bytearray(64))]
    for part in gc.get_referents(holder):
        references = sys.getrefcount(part) - len(holder)
    return references


_OWN_REFERENCES = _own_references()
