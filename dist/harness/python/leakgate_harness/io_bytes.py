"""Bytes that this process read and wrote by system calls, whether they reached a disk or not. Only Linux tells."""

import os

from .descriptor_canary import keep


class IoBytes:
    _read = staticmethod(getattr(os, "pread", bool))

    def __init__(self):
        self._descriptor = None
        self._asking = 0  # bytes read here
        try:
            file = os.open("/proc/self/io", os.O_RDONLY)
        except OSError:
            return
        # Kept open: opening it for each test would cost more than reading it.
        self._descriptor = keep(file)
        os.close(file)

    def __call__(self):
        """(read, written); None where it is not told, or a test closed the descriptor."""
        if self._descriptor is None:
            return None
        try:
            answer = self._read(self._descriptor, 256, 0)
            read, written = (int(line.split(b"char: ")[1]) for line in answer.split(b"\n")[:2])
            read -= self._asking
            self._asking += len(answer)
            return read, written
        except (OSError, IndexError, ValueError):
            return None


def between(before, after):
    """The field of a record; none if one of both is unknown."""
    if before is None or after is None:
        return {}
    return {"io": {"read": after[0] - before[0], "written": after[1] - before[1]}}
