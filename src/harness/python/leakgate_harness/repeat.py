"""Repeats one test and takes its levels at checkpoints: a short screen, and a confirmation of what grew in it.

Whether a series is a leak is decided by the orchestrator; here only flat ones are told from those worth the time.
"""

import gc

from . import memory
from .holders import holders

SCREEN_WARMUPS, SCREEN_BATCHES, SCREEN_BATCH = 2, 2, 4
CONFIRM_WARMUPS, CONFIRM_BATCHES, EARLY_STOP = 3, 8, 4
# Bytes an iteration that a screen takes for growth: malloc's own bookkeeping stays below.
SCREEN_BYTES = 64


class Unrepeatable(Exception):
    """The test fails, skips or cannot be built when repeated: its message is the reason."""


class Series:
    """Levels at the checkpoints. `opened` counts what was left open so far; `bytes_now` may answer None."""

    def __init__(self, opened, bytes_now):
        self._opened, self._bytes_now = opened, bytes_now
        self.blocks, self.bytes, self.open = [], [], []

    def checkpoint(self):
        memory.settle()
        self.blocks.append(memory.blocks())
        self.bytes.append(self._bytes_now())
        self.open.append(self._opened())

    def levels(self):
        told = {"bytes": self.bytes} if None not in self.bytes else {}
        return {"blocks": self.blocks, "open": self.open, **told}

    def grows(self, least_bytes):
        """True if some level rose in each of the batches, or rose by what is left after one fall."""
        return any(_rises(levels, 1) for levels in (self.blocks, self.open)) or (
            None not in self.bytes and _rises(self.bytes, least_bytes)
        )

    def flat(self):
        first = 1  # the first checkpoint still warms up
        return all(levels[-1] <= levels[first] for levels in (self.blocks, self.open, self.bytes))


def _rises(levels, least):
    return all(after - before >= least for before, after in zip(levels, levels[1:]))


class frozen:
    """Leaves what exists already out of the collections meanwhile: they then cost what the test made."""

    def __enter__(self):
        gc.collect()
        gc.freeze()

    def __exit__(self, *_):
        gc.unfreeze()


def _run(once, times):
    for _ in range(times):
        once()


def screen(once, opened):
    """(record fields, whether it grew) of a few repeats. `once` raises Unrepeatable."""
    series = Series(opened, memory.Malloced())
    _run(once, SCREEN_WARMUPS)
    with frozen():
        series.checkpoint()
        for _ in range(SCREEN_BATCHES):
            _run(once, SCREEN_BATCH)
            series.checkpoint()
    fields = {"warmups": SCREEN_WARMUPS, "batch": SCREEN_BATCH, **series.levels()}
    return fields, series.grows(SCREEN_BATCH * SCREEN_BYTES)


def confirm(once, opened, batch):
    """Record fields of a confirmation, with types and stacks of what grew. `once` raises Unrepeatable."""
    with memory.Traced() as traced:
        _run(once, CONFIRM_WARMUPS)
        series = Series(opened, traced)
        with frozen():
            series.checkpoint()
            before = memory.census()
            for taken in range(1, CONFIRM_BATCHES + 1):
                _run(once, batch)
                series.checkpoint()
                if taken == EARLY_STOP and series.flat():
                    break
            flat = series.flat()
            types = [] if flat else memory.grown(before, memory.census(), taken * batch // 2)
    fields = {"warmups": CONFIRM_WARMUPS, "batch": batch, **series.levels()}
    return fields if flat else {**fields, "objects": types, "stacks": holders(once)}
