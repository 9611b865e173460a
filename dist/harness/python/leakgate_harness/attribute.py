"""Where growth was allocated and who holds it: `tracemalloc` over a few iterations, and the referrers of what stayed."""

import gc
import tracemalloc

from . import containers, memory
from .chains import holder
from .places import HARNESS, PROJECT, RUNNER, owner
from .symbols import symbol

ITERATIONS = 4
# Things whose holders are looked for: each takes a few walks over the heap.
_MOST = 3


def _blamed(traceback):
    """The frame to blame, innermost first: the project's, else whoever allocated."""
    frames = list(reversed(traceback))
    for frame in frames:
        whose = owner(frame.filename)
        if whose == PROJECT:
            return whose, frame
        if whose == RUNNER:
            break
    whose = owner(frames[0].filename)
    return (None if whose == HARNESS else whose), frames[0]


def _settled_snapshot(opened):
    opened()  # what was released is forgotten: no growth of our own
    gc.collect()
    return tracemalloc.take_snapshot()


def attribute(once, opened, iterations, frames):
    """Record fields: `stacks` (bytes and counts an iteration, most bytes first), `held` (roots), and `traced`.

    `traced`: bytes an iteration that Python's allocators know of; what grows beyond is native memory.
    """
    was_tracing = tracemalloc.get_traceback_limit() if tracemalloc.is_tracing() else 0
    tracemalloc.stop()
    once()  # what the pause lets expire, or make again, is no growth
    opened()
    gc.collect()
    with memory.thawed():
        sizes = containers.sizes()
    gc.freeze()
    types = memory.census()
    tracemalloc.start(frames)
    try:
        # One line calls every iteration: stacks that differ by a caller's line would not cancel out.
        for iteration in range(1 + iterations):
            once()
            if iteration == 0:
                before = _settled_snapshot(opened)
        after = _settled_snapshot(opened)
    finally:
        tracemalloc.stop()
        if was_tracing:
            tracemalloc.start(was_tracing)
    difference = after.compare_to(before, "traceback")
    stacks = _stacks(difference, iterations)
    traced = sum(statistic.size_diff for statistic in difference) / iterations
    del before, after, difference
    held = _holders(types, sizes, iterations)
    return {"stacks": stacks, "held": held, "traced": round(traced, 2)}


def _holders(types, sizes, iterations):
    """Roots of the containers that grew with each iteration and of objects that stayed, each root once."""
    grown = memory.census()
    kinds = [kind for kind, count in grown.items() if count - types[kind] >= iterations]
    stayed = _newest(kinds)
    found = {}
    with memory.thawed():
        things = containers.grown(sizes, least=iterations)[:_MOST] + stayed
        for thing in things:
            root = holder(thing)
            if root is not None:
                found.setdefault(root.name, root)
    return [root.described() for root in found.values()]


def _newest(kinds):
    """One object of each of these types, of those that the collector has not frozen."""
    wanted, found = set(kinds), []
    for thing in reversed(gc.get_objects()):
        kind = type(thing)
        if kind in wanted and not kind.__module__.startswith("leakgate_harness"):
            wanted.discard(kind)
            found.append(thing)
        if not wanted or len(found) == _MOST:
            break
    return found


class _Place:
    """What grew at one line: in all, and `direct`, by the line itself and not by what it calls; its largest stack."""

    def __init__(self):
        self.bytes = self.direct = self.count = self._most = 0
        self.largest = ()

    def add(self, statistic, direct):
        self.bytes += statistic.size_diff
        self.count += statistic.count_diff
        if direct:
            self.direct += statistic.size_diff
        if statistic.size_diff > self._most:
            self._most, self.largest = statistic.size_diff, tuple(statistic.traceback)


def _stacks(difference, iterations):
    places = {}
    for statistic in difference:
        if statistic.traceback[-1].filename == tracemalloc.__file__ or statistic.size_diff < iterations:
            continue
        whose, frame = _blamed(statistic.traceback)
        if whose is None:
            continue
        total = places.setdefault((whose, frame.filename, frame.lineno), _Place())
        total.add(statistic, direct=statistic.traceback[-1] == frame)
    ranked = sorted(places.items(), key=lambda entry: -entry[1].bytes)[:10]
    return [
        {
            "kind": "allocation",
            "owner": whose,
            "path": path,
            "line": line,
            "symbol": symbol(path, line),
            "bytes": round(place.bytes / iterations, 2),
            "direct": round(place.direct / iterations, 2),
            "count": round(place.count / iterations, 2),
            "frames": [
                {"path": frame.filename, "line": frame.lineno}
                for frame in reversed(place.largest)
                if owner(frame.filename) != HARNESS
            ],
        }
        for (whose, path, line), place in ranked
    ]
