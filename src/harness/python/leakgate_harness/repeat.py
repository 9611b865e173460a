"""Repeats one test and takes its levels at checkpoints: a short screen, and a confirmation of what grew in it.

Whether a series is a leak is decided by the orchestrator; here only flat ones are told from those worth the time.
"""

import contextlib
import gc
from array import array

from . import memory
from .holders import ITERATIONS, holders

SCREEN_WARMUPS, SCREEN_BATCHES, SCREEN_BATCH = 2, 2, 4
CONFIRM_WARMUPS, CONFIRM_BATCHES, EARLY_STOP = 3, 8, 4
# Bytes an iteration that a screen takes for growth: malloc's own bookkeeping stays below.
SCREEN_BYTES = 64


class Unrepeatable(Exception):
    """The test fails, skips or cannot be built when repeated: its message is the reason."""


class Series:
    """Levels at the checkpoints, in arrays made beforehand: a list would grow by blocks of its own.

    `opened` counts what was opened and not released so far; `bytes_now` answers None where the system does not tell.
    """

    def __init__(self, checkpoints, opened, bytes_now):
        self._opened, self._bytes_now = opened, bytes_now
        self._taken = 0
        self._levels = {name: array("q", [0] * checkpoints) for name in ("blocks", "open", "bytes")}
        self._tells_bytes = bytes_now() is not None

    def checkpoint(self):
        opened = self._opened()
        memory.settle()
        self._levels["blocks"][self._taken] = memory.blocks()
        self._levels["open"][self._taken] = opened
        self._levels["bytes"][self._taken] = self._bytes_now() or 0
        self._taken += 1

    def levels(self):
        names = ("blocks", "open", "bytes") if self._tells_bytes else ("blocks", "open")
        return {name: list(self._levels[name][: self._taken]) for name in names}

    def grows(self, least_bytes):
        """True if one of the levels rose in every batch, the bytes by `least_bytes` at least."""
        least = {"bytes": least_bytes}
        return any(_rises(levels, least.get(name, 1)) for name, levels in self.levels().items())

    def flat(self):
        """True if no level is above where the first batch, which still warms up, left it."""
        return all(levels[-1] <= levels[1] for levels in self.levels().values())


def _rises(levels, least):
    return all(after - before >= least for before, after in zip(levels, levels[1:]))


@contextlib.contextmanager
def _frozen():
    """Leaves what exists already out of the collections meanwhile: they then cost what the test made."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def screen_iterations():
    return SCREEN_WARMUPS + SCREEN_BATCHES * SCREEN_BATCH


def confirmation_iterations(batch, tail):
    """Confirmation and attribution together."""
    return CONFIRM_WARMUPS + CONFIRM_BATCHES * batch + tail + 1 + ITERATIONS


def _run(once, times):
    for _ in range(times):
        once()


def screen(once, opened):
    """(record fields, whether it grew) of a few repeats. `once` raises Unrepeatable."""
    series = Series(SCREEN_BATCHES + 1, opened, memory.Malloced())
    _run(once, SCREEN_WARMUPS)
    with _frozen():
        series.checkpoint()
        for _ in range(SCREEN_BATCHES):
            _run(once, SCREEN_BATCH)
            series.checkpoint()
    fields = {"warmups": SCREEN_WARMUPS, "batch": SCREEN_BATCH, **series.levels()}
    return fields, series.grows(SCREEN_BATCH * SCREEN_BYTES)


def confirm(once, opened, batch, tail):
    """Record fields of a confirmation, with types and stacks of what grew. `once` raises Unrepeatable.

    What grows without anything left open is run `tail` times more: a bounded cache that was still filling levels off.
    """
    with memory.Traced() as traced:
        _run(once, CONFIRM_WARMUPS)
        series = Series(CONFIRM_BATCHES + 1, opened, traced)
        with _frozen():
            before = memory.census()
            series.checkpoint()
            for taken in range(1, CONFIRM_BATCHES + 1):
                _run(once, batch)
                series.checkpoint()
                if taken == EARLY_STOP and series.flat():
                    break
            types = memory.grown(before, memory.census(), taken * batch // 2)
            fields = {"warmups": CONFIRM_WARMUPS, "batch": batch, **series.levels()}
            if series.flat():
                return fields
            if not _rose(fields["open"]):
                fields["levelled"] = _levels_off(once, traced, fields, tail)
    return {**fields, "objects": types, "stacks": holders(once)}


def _rose(levels):
    return levels[-1] > levels[0]


def _levels_off(once, traced, fields, tail):
    last = Series(2, int, traced)
    last.checkpoint()
    _run(once, tail)
    last.checkpoint()
    after = last.levels()
    measured = (len(fields["blocks"]) - 1) * fields["batch"]
    return all(
        (after[name][1] - after[name][0]) / tail < (fields[name][-1] - fields[name][0]) / measured / 2
        for name in ("blocks", "bytes")
        if _rose(fields[name])
    )
