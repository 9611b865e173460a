"""A file of ours that outlives what tests do: they close every descriptor, delete temporary folders, forbid `open`."""

import os

from .descriptor_canary import keep

_FLAGS = os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0)
# Elsewhere an open file cannot be deleted, and is in the way of whoever tries.
_KEEPS = os.name == "posix"


class KeptFile:
    """Made at once. It is opened again where its descriptor was closed, or now leads to a file of somebody else."""

    # Tests replace these functions; a class keeps its own.
    _open, _write, _close, _read = (staticmethod(f) for f in (os.open, os.write, os.close, os.read))
    _fstat, _seek, _dup2, _makedirs = (staticmethod(f) for f in (os.fstat, os.lseek, os.dup2, os.makedirs))

    def __init__(self, path):
        self.path = path
        self.descriptor = self._identity = None
        self._with_file(os.O_CREAT, self._keep)

    def append(self, data):
        """Raises FileNotFoundError if the file is gone."""
        links = self._links()
        if links == 0:
            raise FileNotFoundError(self.path)
        if links is None:
            self._with_file(0, self._keep)
        if _KEEPS:
            self._write(self.descriptor, data)
        else:
            self._with_file(0, lambda file: self._write(file, data))

    def restore(self):
        """Makes the file again, which is gone. False if what it held is lost."""
        self._makedirs(os.path.dirname(self.path), exist_ok=True)
        whole = self._links() is not None
        self._with_file(os.O_CREAT, self._replace if whole else self._keep)
        return whole

    def _with_file(self, flags, action):
        file = self._open(self.path, _FLAGS | flags, 0o600)
        try:
            action(file)
        finally:
            self._close(file)

    def _keep(self, file):
        if _KEEPS:
            self.descriptor = keep(file)
            self._identity = self._identify(self._fstat(file))

    def _replace(self, file):
        self._seek(self.descriptor, 0, os.SEEK_SET)
        for part in iter(lambda: self._read(self.descriptor, 1 << 16), b""):
            self._write(file, part)
        # The number stays: the fault handler knows it.
        self._dup2(file, self.descriptor, inheritable=False)
        self._identity = self._identify(self._fstat(file))

    @staticmethod
    def _identify(status):
        return status.st_dev, status.st_ino

    def _links(self):
        """Names that the kept file has: none once it was deleted. None if the descriptor no longer leads to it."""
        try:
            status = self._fstat(self.descriptor)
        except (OSError, TypeError):
            return None
        return status.st_nlink if self._identify(status) == self._identity else None
