"""Levels of memory and of open resources at checkpoints, `batch` iterations of a test apart."""

from array import array

from . import memory

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
    """Levels in arrays made beforehand: a list would grow by blocks of its own.

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

    def goes_on(self, step_bytes):
        """True if growth went on to the end: blocks or what is open after the second level, bytes in each of the last
        two steps, by `step_bytes` at least: malloc moves to and fro by more than a leak may be."""
        levels = self.levels()
        before, last, now = levels.get("bytes", [0, 0, 0])[-3:]
        return _rise(levels["blocks"]) > 0 or _rise(levels["open"]) > 0 or min(last - before, now - last) >= step_bytes

    def flat(self, least_bytes):
        """True if no level rose after the first batch, which still warms up; bytes by less than `least_bytes`."""
        levels = self.levels()
        return _rise(levels["blocks"]) <= 0 and _rise(levels["open"]) <= 0 and _rise(levels.get("bytes", [])) < least_bytes

    def plain(self):
        """True if the bytes grew so much that further checkpoints would add nothing but memory."""
        levels = self.levels().get("bytes", [0])
        steps = [after - before for before, after in zip(levels, levels[1:])]
        return levels[-1] - levels[0] >= SERIES_BYTES or bool(steps) and min(steps) >= STEP_BYTES


def _rise(levels):
    """From the second level to the last."""
    return levels[-1] - levels[1] if len(levels) > 1 else 0


def affordable(times, kept):
    """`times`, or fewer where each adds so much that the series would grow beyond what is needed."""
    return max(1, min(times, SERIES_BYTES // max(kept, 1)))


def run(once, times):
    for _ in range(times):
        once()


def warm_up(once, times, bytes_now):
    """Runs `once`; returns the bytes that the last run kept, roughly."""
    run(once, times - 1)
    memory.settle()
    blocks, size = memory.blocks(), bytes_now() or 0
    once()
    memory.settle()
    return max((bytes_now() or 0) - size, (memory.blocks() - blocks) * BLOCK_BYTES)
