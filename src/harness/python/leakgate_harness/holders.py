"""Where growth was allocated: `tracemalloc` over a few iterations, down to the innermost line of the project itself."""

import gc
import tracemalloc

from .places import HARNESS, PROJECT, RUNNER, owner
from .symbols import symbol

FRAMES = 25
ITERATIONS = 4


def _holder(traceback):
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


def holders(once, opened, iterations):
    """Frames whose allocations grew with each call of `once`, most bytes first; bytes and counts are per iteration."""
    if tracemalloc.is_tracing():
        tracemalloc.stop()
    tracemalloc.start(FRAMES)
    try:
        # One line calls every iteration: stacks that differ by a caller's line would not cancel out.
        for iteration in range(1 + iterations):
            once()
            if iteration == 0:
                before = _settled_snapshot(opened)
        difference = _settled_snapshot(opened).compare_to(before, "traceback")
    finally:
        tracemalloc.stop()
    difference = [statistic for statistic in difference if statistic.traceback[-1].filename != tracemalloc.__file__]
    places = {}
    for statistic in difference:
        if statistic.size_diff < iterations:
            continue
        whose, frame = _holder(statistic.traceback)
        if whose is not None:
            total = places.setdefault((whose, frame.filename, frame.lineno), [0, 0])
            total[0] += statistic.size_diff
            total[1] += statistic.count_diff
    ranked = sorted(places.items(), key=lambda entry: -entry[1][0])[:10]
    return [
        {
            "kind": "allocation",
            "owner": whose,
            "path": path,
            "line": line,
            "symbol": symbol(path, line),
            "bytes": round(size / iterations, 2),
            "count": round(count / iterations, 2),
        }
        for (whose, path, line), (size, count) in ranked
    ]
