"""The live resources of the running test, and what became of those of earlier tests."""

from .places import in_finalizer, is_asked_by_dependency, place
from .symbols import symbol

# COLLECTED: the collector closed it, which is never a release. VOID: it never came to be (opening failed).
OPEN, RELEASED, COLLECTED, VOID = "open", "released", "collected", "void"

_SWEEP = 1024


class Resource:
    """Something acquired at a place of the user's code. Subclasses know its kind and ask it for its state."""

    kind = ""
    # Ends by itself, maybe a moment after the test.
    lingers = False
    # May be ended between tests when memory is short.
    closable = False
    # A wide fixture's: it is to outlive the test that runs.
    lasting = False

    def __init__(self, detail=""):
        self.place = None
        self.detail = detail

    def state(self):
        raise NotImplementedError

    def described(self):
        """What a person is told of it."""
        return self.detail

    def discard(self):
        """Ends what a repeat left open, as far as that is possible."""


class Holdings:
    """What one test acquired: `held` still, reclaimed by the collector, and how often each place released."""

    def __init__(self):
        self.held = []
        self.released = {}
        self._collected = {}
        self._limit = _SWEEP

    def add(self, resource):
        self.held.append(resource)
        if len(self.held) > self._limit:
            self.sweep()
            self._limit = 2 * len(self.held) + _SWEEP

    def sweep(self):
        """Keeps what is open, counts the rest. Returns how many were never released."""
        left = []
        for resource in self.held:
            state = resource.state()
            if state == OPEN:
                left.append(resource)
            elif state == RELEASED:
                self.released[resource.place] = self.released.get(resource.place, 0) + 1
            elif state == COLLECTED:
                self._count_collected(resource)
        self.held[:] = left
        return len(left) + sum(count for _, count in self._collected.values())

    def _count_collected(self, resource):
        # Only a count is kept: in a repeated test a record of each would be growth of our own making.
        key = (resource.kind,) + resource.place
        self._collected[key] = (resource.detail, self._collected.get(key, ("", 0))[1] + 1)

    def leaked(self):
        """What is open and should not be: neither a wide fixture's nor an import's, which others still use."""
        return [r for r in self.held if not r.lasting and r.state() == OPEN and symbol(*r.place) != "<module>"]

    def close(self, resource):
        """Ends one of those held, which stays on the books as never released. False where that is not possible."""
        try:
            resource.discard()
        except Exception:  # another thread's connection
            return False
        self.held.remove(resource)
        self._count_collected(resource)
        return True

    def lingering(self):
        """True while something open may still end by itself."""
        return any(resource.lingers and resource.state() == OPEN for resource in self.held)

    def report(self):
        """The `resources` and `released` of a record: places that released each time only."""
        left = {key: _Left(detail, count, collected=count) for key, (detail, count) in self._collected.items()}
        for resource in self.held:
            key = (resource.kind,) + resource.place
            left.setdefault(key, _Left()).add(resource.described())
        leaking = {(path, line) for _, path, line in left}
        released = [
            {"path": path, "line": line, "times": times}
            for (path, line), times in sorted(self.released.items())
            if (path, line) not in leaking
        ]
        return {"resources": [left[key].record(*key) for key in sorted(left)], "released": released}


class _Left:
    """What one place left open: how many, and how many of them the collector has closed since."""

    def __init__(self, detail="", count=0, collected=0):
        self._detail, self._count, self._collected = detail, count, collected

    def add(self, detail):
        self._detail, self._count = self._detail or detail, self._count + 1

    def record(self, kind, path, line):
        record = {"kind": kind, "path": path, "line": line, "symbol": symbol(path, line), "count": self._count}
        if self._detail:
            record["detail"] = str(self._detail)
        if self._collected:
            record["collected"] = self._collected
        return record


class Registry:
    """Watches only while a test (or a fixture that belongs to tests) runs: `current` is None otherwise.

    `lasting` is true while a fixture is made that is wider than a test.
    """

    def __init__(self):
        self.current = None
        self.lasting = False

    def acquire(self, resource, frame, directly=False):
        """Takes note of `resource`, acquired by the user's code around `frame`. False if nobody's test acquired it.

        `directly`: only if no dependency stands between: it would never hand such a thing out to be released.
        """
        holdings = self.current
        if directly and is_asked_by_dependency(frame):
            return False
        where = place(frame) if holdings is not None and not in_finalizer(frame) else None
        if where is None:
            return False
        resource.place, resource.lasting = where, self.lasting
        holdings.add(resource)
        return True


registry = Registry()
