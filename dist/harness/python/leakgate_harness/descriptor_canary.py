"""Notices tests that close descriptors they did not open: repeated, they would close what keeps the terminal safe."""

import os

# Out of reach of the usual `os.closerange(3, 256)`, below what `select` can take.
_HIGH = 1000


def keep(descriptor):
    """A duplicate of `descriptor`, as high up as the system allows."""
    try:
        import fcntl

        return fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, _HIGH)
    except (ImportError, OSError, ValueError):
        return os.dup(descriptor)


class Canary:
    """A descriptor of ours that a test has no business with."""

    def __init__(self):
        self._plant()

    def _plant(self):
        nowhere = os.open(os.devnull, os.O_RDONLY)
        self._descriptor = keep(nowhere)
        os.close(nowhere)

    def died(self):
        """True if it was closed since the last time; a new one is planted then."""
        try:
            os.fstat(self._descriptor)
        except OSError:
            self._plant()
            return True
        return False
