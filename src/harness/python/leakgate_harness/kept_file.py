"""A file of ours that outlives the deletion of its folder: tests remove whole temporary folders."""

import os

from .descriptor_canary import keep

_FLAGS = os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)


class KeptFile:
    """Made at once. Each append opens it anew: a test may close every descriptor, or count them."""

    # Tests replace these functions; a class keeps its own.
    _open, _write, _close, _read = (staticmethod(f) for f in (os.open, os.write, os.close, os.read))
    _fstat, _seek, _dup2, _makedirs = (staticmethod(f) for f in (os.fstat, os.lseek, os.dup2, os.makedirs))

    def __init__(self, path):
        self.path = path
        self.descriptor = self._identity = None
        file = self._open(path, os.O_RDWR | _FLAGS, 0o600)
        try:
            if os.name == "posix":  # elsewhere an open file cannot be deleted, and is in the way of whoever tries
                self.descriptor = keep(file)
                self._identity = self._identify()
        finally:
            self._close(file)

    def _identify(self):
        status = self._fstat(self.descriptor)
        return status.st_dev, status.st_ino

    def is_open(self):
        """True if the descriptor still leads to what it was opened for."""
        try:
            return self.descriptor is not None and self._identify() == self._identity
        except OSError:
            return False

    def append(self, data):
        """Raises FileNotFoundError if the file is gone."""
        file = self._open(self.path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
        try:
            self._write(file, data)
        finally:
            self._close(file)

    def restore(self):
        """Makes the file again where it is gone. False if what it held is lost."""
        self._makedirs(os.path.dirname(self.path), exist_ok=True)
        file = self._open(self.path, os.O_RDWR | _FLAGS | os.O_TRUNC, 0o600)
        try:
            whole = self.is_open()
            if whole:
                self._copy_to(file)
                self._dup2(file, self.descriptor, inheritable=False)
            else:
                self.descriptor = keep(file)
            self._identity = self._identify()
        finally:
            self._close(file)
        return whole

    def _copy_to(self, file):
        self._seek(self.descriptor, 0, os.SEEK_SET)
        for part in iter(lambda: self._read(self.descriptor, 1 << 16), b""):
            self._write(file, part)
