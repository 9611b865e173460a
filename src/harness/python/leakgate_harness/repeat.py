"""Repeats one test and takes its levels at checkpoints: a short screen, and a confirmation of what grew in it.

Whether a series is a leak is decided by the orchestrator; here only flat ones are told from those worth the time.
What a test keeps, its repeats keep as well: the more that is, the fewer they are.
"""

import gc
from array import array

from . import memory
from .holders import ITERATIONS, holders

SCREEN_WARMUPS, SCREEN_BATCHES, SCREEN_BATCH = 2, 2, 4
CONFIRM_WARMUPS, CONFIRM_BATCHES, EARLY_STOP = 3, 8, 4
# Bytes an iteration that a screen takes for growth: malloc's own bookkeeping stays below.
SCREEN_BYTES = 64
# Growth of a whole series, or of each of its steps, that leaves no doubt.
SERIES_BYTES, STEP_BYTES = 64 << 20, 1 << 20
# Bytes of a small block, roughly: malloc has no books on them.
BLOCK_BYTES = 64


class Unrepeatable(Exception):
    """The test fails, skips or cannot be built when repeated: its message is the reason."""


class Room:
    """Bytes that the repeats of this process may still keep together."""

    def __init__(self, size):
        self._left = size

    def take(self, times, kept):
        """Sets aside what `times` runs need that keep `kept` bytes each. Raises Unrepeatable where that is too much."""
        needed = times * max(kept, 0)
        if needed > self._left:
            raise Unrepeatable(
                "each run keeps %.0f MB: repeats would take more memory than is left for them (LEAKGATE_REPEAT_MEMORY)"
                % (kept / 1e6)
            )
        self._left -= needed


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

    def plain(self):
        """True if the bytes grew so much that further checkpoints would add nothing but memory."""
        levels = self.levels()["bytes"]
        return levels[-1] - levels[0] >= SERIES_BYTES or _rises(levels, STEP_BYTES)


def _rises(levels, least):
    return all(after - before >= least for before, after in zip(levels, levels[1:]))


def _freeze():
    """Leaves what exists already out of the collections until repeating is over: they then cost what the test made."""
    gc.collect()
    gc.freeze()


def screen_iterations():
    return SCREEN_WARMUPS + SCREEN_BATCHES * SCREEN_BATCH


def confirmation_iterations(batch, tail, kept):
    """Confirmation and attribution together, of a test that keeps `kept` bytes a run."""
    batches = CONFIRM_BATCHES * _affordable(batch, CONFIRM_BATCHES * kept)
    return CONFIRM_WARMUPS + batches + _affordable(tail, kept) + 1 + ITERATIONS


def _affordable(times, kept):
    """`times`, or fewer where each adds so much that the series would grow beyond what is needed."""
    return max(1, min(times, SERIES_BYTES // max(kept, 1)))


def _run(once, times):
    for _ in range(times):
        once()


def _warm_up(once, times, bytes_now):
    """Runs `once`; returns the bytes that the last run kept, roughly."""
    _run(once, times - 1)
    memory.settle()
    blocks, size = memory.blocks(), bytes_now() or 0
    once()
    memory.settle()
    return max((bytes_now() or 0) - size, (memory.blocks() - blocks) * BLOCK_BYTES)


def screen(once, opened, room):
    """(record fields, whether it grew, bytes a run keeps) of a few repeats. `once` raises Unrepeatable."""
    malloced = memory.Malloced()
    series = Series(SCREEN_BATCHES + 1, opened, malloced)
    kept = _warm_up(once, SCREEN_WARMUPS, malloced)
    batch = _affordable(SCREEN_BATCH, SCREEN_BATCHES * kept)
    room.take(SCREEN_WARMUPS + SCREEN_BATCHES * batch, kept)
    _freeze()
    series.checkpoint()
    for _ in range(SCREEN_BATCHES):
        _run(once, batch)
        series.checkpoint()
    fields = {"warmups": SCREEN_WARMUPS, "batch": batch, **series.levels()}
    return fields, series.grows(batch * SCREEN_BYTES), kept


def confirm(once, opened, room, batch, tail, kept):
    """Record fields of a confirmation, with types and stacks of what grew. `once` raises Unrepeatable.

    What grows without anything left open is run `tail` times more: a bounded cache that was still filling levels off.
    `kept`: bytes a run keeps, as far as known.
    """
    with memory.Traced() as traced:
        warmups = _affordable(CONFIRM_WARMUPS, kept)
        kept = _warm_up(once, warmups, traced)
        batch, tail = _affordable(batch, CONFIRM_BATCHES * kept), _affordable(tail, kept)
        room.take(warmups + EARLY_STOP * batch + tail, kept)
        series = Series(CONFIRM_BATCHES + 1, opened, traced)
        _freeze()
        before = memory.census()
        series.checkpoint()
        for taken in range(1, CONFIRM_BATCHES + 1):
            _run(once, batch)
            series.checkpoint()
            if taken == EARLY_STOP and (series.flat() or series.plain()):
                break
        types = memory.grown(before, memory.census(), taken * batch // 2)
        fields = {"warmups": warmups, "batch": batch, **series.levels()}
        if series.flat():
            return fields
        if not _rose(fields["open"]):
            fields["levelled"] = _levels_off(once, traced, fields, tail)
    return {**fields, "objects": types, "stacks": holders(once, opened, _affordable(ITERATIONS, kept))}


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
