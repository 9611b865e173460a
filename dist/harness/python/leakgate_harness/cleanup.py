"""Auto-cleanup: when memory is short between two tests, what finished tests leaked is closed and garbage collected."""

import gc
import io

from . import memory
from .plain import is_a

# Share of the threshold by which memory has to grow again before the next cleanup.
_STEP = 10


class Cleanup:
    """Does nothing below `at` resident bytes; with 0, never."""

    def __init__(self, at):
        self._at = self._next = at

    def after(self, test, finished):
        """`finished`: the holdings of tests that ended. Returns what was done, in words; None if memory is not short."""
        before = memory.resident() if self._at else None
        if before is None or before < self._next:
            return None
        closed = _close(finished)
        gc.collect()
        left = memory.resident()
        self._next = max(self._at, left + self._at // _STEP)
        return "auto-cleanup after %s: closed %s, %.0f MB before, %.0f MB after" % (
            test,
            _counted(closed) or "nothing",
            before / 1e6,
            left / 1e6,
        )

    def blind(self):
        """True if it is wanted, but cannot know when memory is short."""
        return bool(self._at) and memory.resident() is None


def _close(finished):
    """Numbers of what was closed, by kind."""
    leaked = [(holdings, one) for holdings in finished for one in holdings.leaked() if one.closable]
    _flush([one.raw() for _, one in leaked if one.kind == "file"])
    closed = {}
    for holdings, one in leaked:
        if holdings.close(one):
            closed[one.kind] = closed.get(one.kind, 0) + 1
    return closed


def _flush(raws):
    """Writes what the streams over these files still hold back."""
    wanted = {id(raw) for raw in raws}
    streams = [s for s in gc.get_objects() if is_a(s, (io.TextIOWrapper, io.BufferedWriter, io.BufferedRandom))]
    for stream in streams if wanted else []:
        try:
            if id(getattr(stream, "buffer", stream).raw) in wanted:
                stream.flush()
        except (AttributeError, OSError, ValueError):  # it is closed or detached
            continue


_NAMES = {"sqlite": "SQLite connection"}


def _counted(closed):
    parts = ["%d %s%s" % (n, _NAMES.get(kind, kind), "s" if n > 1 else "") for kind, n in sorted(closed.items())]
    return " and ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))
