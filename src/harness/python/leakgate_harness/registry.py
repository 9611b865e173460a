"""The live resources of the running test, and what became of those of earlier tests."""

from .places import in_finalizer, place
from .symbols import symbol

# COLLECTED: the collector closed it, which is never a release. VOID: it never came to be (opening failed).
OPEN, RELEASED, COLLECTED, VOID = "open", "released", "collected", "void"

_SWEEP = 1024


class Resource:
    """Something acquired at a place of the user's code. Subclasses know its kind and ask it for its state."""

    kind = ""

    def __init__(self, detail=""):
        self.place = None
        self.detail = detail

    def state(self):
        raise NotImplementedError


class Holdings:
    """What one test acquired: still open or collected, and how often each place released."""

    def __init__(self):
        self.held = []
        self.released = {}
        self._limit = _SWEEP

    def add(self, resource):
        self.held.append(resource)
        if len(self.held) > self._limit:
            self.sweep()
            self._limit = 2 * len(self.held) + _SWEEP

    def sweep(self):
        """Drops what was released or never came to be. Returns how many are left."""
        left = []
        for resource in self.held:
            state = resource.state()
            if state == RELEASED:
                self.released[resource.place] = self.released.get(resource.place, 0) + 1
            elif state != VOID:
                left.append(resource)
        self.held[:] = left
        return len(left)

    def report(self):
        """The `resources` and `released` of a record: places that released each time only."""
        kinds = {}
        for resource in self.held:
            key = (resource.kind,) + resource.place
            kinds.setdefault(key, []).append(resource)
        resources = [_describe(*key, group) for key, group in sorted(kinds.items())]
        leaking = {resource.place for resource in self.held}
        released = [
            {"path": path, "line": line, "times": times}
            for (path, line), times in sorted(self.released.items())
            if (path, line) not in leaking
        ]
        return {"resources": resources, "released": released}


def _describe(kind, path, line, group):
    described = {"kind": kind, "path": path, "line": line, "symbol": symbol(path, line), "count": len(group)}
    detail = str(group[0].detail)
    return {**described, "detail": detail} if detail else described


class Registry:
    """Watches only while a test (or a fixture that belongs to tests) runs: `current` is None otherwise."""

    def __init__(self):
        self.current = None

    def acquire(self, resource, frame):
        """Takes note of `resource`, acquired by the user's code around `frame`. False if nobody's test acquired it."""
        holdings = self.current
        where = place(frame) if holdings is not None and not in_finalizer(frame) else None
        if where is None:
            return False
        resource.place = where
        holdings.add(resource)
        return True


registry = Registry()
